/// Who reports what: the clusters of several articles against the articles, as every report of a comparison shows them.
struct CoverageTable {
  /// What one article has of a cluster.
  struct Cell: Hashable {
    /// It says so itself.
    var isOwnVoice = false
    /// Who says so there, each once; "somebody" where nobody is named.
    var speakers: [String] = []
    /// Of the members, in order.
    var claims: [Claim.ID] = []

    var isSilent: Bool { claims.isEmpty }
  }

  struct Row {
    let cluster: Cluster
    let status: Coverage.Status
    /// One an article, in the order of the coverage.
    let cells: [Cell]

    var articles: Int { cells.count { !$0.isSilent } }
  }

  let coverage: Coverage
  /// The clusters that several articles have, those of most articles first, then those of most origins.
  let shared: [Row]
  /// For each article the number of clusters that it alone has.
  let alone: [Int]

  init(_ coverage: Coverage) {
    self.coverage = coverage
    var shared: [Row] = []
    var alone = [Int](repeating: 0, count: coverage.documents.count)
    let places = Dictionary(
      uniqueKeysWithValues: coverage.documents.enumerated().map { ($1.article.id, $0) })
    let names = SpeakerNames(of: coverage.documents)
    for cluster in coverage.clusters {
      let articles = Set(cluster.claims.map(\.article))
      if Self.isRefusal(cluster, coverage) { continue }
      if articles.count == 1 {
        alone[places[articles.first!]!] += 1
      } else {
        shared.append(Self.row(cluster, coverage, places, names))
      }
    }
    self.alone = alone
    self.shared = shared.sorted { a, b in
      if a.articles != b.articles { return a.articles > b.articles }
      let (x, y) = (a.cluster.origins.count, b.cluster.origins.count)
      return x == y ? a.cluster.id < b.cluster.id : x > y
    }
  }

  /// Nobody asserts anything in it: what was declined or asked for tells nothing of the world.
  private static func isRefusal(_ cluster: Cluster, _ coverage: Coverage) -> Bool {
    cluster.claims.allSatisfy { id in
      let act = coverage.claim(id)?.act
      return act == .decline || act == .ask
    }
  }

  /// Of any cluster.
  static func row(
    _ cluster: Cluster, _ coverage: Coverage, _ places: [Article.ID: Int], _ names: SpeakerNames
  ) -> Row {
    var cells = [Cell](repeating: Cell(), count: coverage.documents.count)
    for id in cluster.claims {
      guard let claim = coverage.claim(id), let place = places[id.article] else { continue }
      cells[place].claims.append(id)
      if claim.statement == nil {
        cells[place].isOwnVoice = true
      } else {
        let name = names.name(of: claim.speaker)
        if !cells[place].speakers.contains(name) { cells[place].speakers.append(name) }
      }
    }
    return Row(cluster: cluster, status: coverage.status(of: cluster), cells: cells)
  }
}

extension Coverage {
  /// As reports call an article: its outlet, with the id where two have the same; else the id.
  func name(of article: Article.ID) -> String {
    guard let outlet = document(article)?.article.outlet else { return article.rawValue }
    let isShared = documents.contains { $0.article.outlet == outlet && $0.article.id != article }
    return isShared ? "\(outlet) (\(article))" : outlet
  }
}

extension Coverage.Status {
  /// In words.
  var phrase: String {
    switch self {
    case .disputed: "disputed"
    case .unconfirmed: "unconfirmed"
    case .corroborated: "corroborated"
    case .singleOrigin: "single origin"
    }
  }
}

extension Root {
  /// "Ada Nilsen", "o2's own reporting", "an engineer (unnamed)"
  func phrase(_ coverage: Coverage) -> String {
    switch kind {
    case .speaker: return name
    case .unnamed: return "\(name) (not named)"
    case .origin:
      let origin = coverage.origins.first { $0.id.description == name }
      guard let first = origin?.articles.first else { return name }
      return coverage.name(of: first) + (origin!.articles.count > 1 ? " and its like" : "") + " itself"
    }
  }
}
