/// Who reports what: the clusters of several articles against the articles, as every report of a comparison shows them.
struct CoverageTable {
  /// What one article has of a cluster.
  struct Cell: Hashable {
    /// The article's place in the coverage.
    let article: Int
    /// It says so itself.
    var isOwnVoice = false
    /// Who says so there, each once; "somebody" where nobody is named.
    var speakers: [String] = []
  }

  struct Row {
    let cluster: Cluster
    let status: Coverage.Status
    /// Of the articles that have it, in the order of the coverage: the others are silent.
    let cells: [Cell]

    var articles: Int { cells.count }

    /// One an article, of `count` articles; `nil` where it is silent.
    func columns(_ count: Int) -> [Cell?] {
      var columns = [Cell?](repeating: nil, count: count)
      for cell in cells { columns[cell.article] = cell }
      return columns
    }
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
    var cells: [Cell] = []
    for id in cluster.claims {
      guard let claim = coverage.claim(id), let place = places[id.article] else { continue }
      // A cluster lists its members article by article.
      if cells.last?.article != place { cells.append(Cell(article: place)) }
      let last = cells.count - 1
      if claim.statement == nil {
        cells[last].isOwnVoice = true
      } else {
        let name = names.name(of: claim.speaker)
        if !cells[last].speakers.contains(name) { cells[last].speakers.append(name) }
      }
    }
    return Row(cluster: cluster, status: coverage.status(of: cluster), cells: cells)
  }
}

extension Coverage {
  /// As reports call an article: its outlet, with the id where two have the same; else the id.
  func name(of article: Article.ID) -> String {
    guard let outlet = document(article)?.article.outlet else { return article.rawValue }
    return articles(of: outlet) > 1 ? "\(outlet) (\(article))" : outlet
  }
}

extension Coverage {
  /// A cluster's status in words; of one that nothing bears out, what it lacks.
  func standing(of cluster: Cluster) -> String {
    switch status(of: cluster) {
    case .disputed: "disputed"
    case .unconfirmed: "unconfirmed"
    case .corroborated: "corroborated"
    case .singleOrigin where cluster.origins.count == 1: "single origin"
    case .singleOrigin where cluster.roots.count == 1: "single root"
    case .singleOrigin: "not corroborated"
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
      guard let origin = coverage.origin(named: name), let first = origin.articles.first else { return name }
      return coverage.name(of: first) + (origin.articles.count > 1 ? " and its like" : "") + " itself"
    }
  }
}
