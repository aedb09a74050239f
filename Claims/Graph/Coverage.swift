/// What several articles tell of a story: the claims they share, the origins behind them, and where they differ.
public struct Coverage: Sendable {
  /// How a cluster stands, by precedence.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// Members are in conflict.
    case disputed
    /// Nobody vouches for it: every member is hedged or not confirmed.
    case unconfirmed
    /// Two independent roots and two origins at least, whose claims are likely the same.
    case corroborated
    case singleOrigin = "single-origin"
  }

  /// In the order given.
  public let documents: [ClaimedDocument]
  /// By the place of their first article; a partition of the articles.
  public let origins: [Origin]
  /// By the place of their first member; a partition of the claims.
  public let clusters: [Cluster]
  /// The surest first.
  public let conflicts: [Conflict]
  public let drifts: [Drift]

  private let places: [Article.ID: Int]
  private let clusterOfClaim: [Claim.ID: Int]
  private let originOfArticle: [Article.ID: Int]
  private let originOfName: [String: Int]
  private let articlesOfOutlet: [String: Int]
  private let disputed: Set<Cluster.ID>

  public init(
    documents: [ClaimedDocument], origins: [Origin], clusters: [Cluster], conflicts: [Conflict],
    drifts: [Drift]
  ) {
    self.documents = documents
    self.origins = origins
    self.clusters = clusters
    self.conflicts = conflicts
    self.drifts = drifts
    places = Dictionary(uniqueKeysWithValues: documents.enumerated().map { ($1.article.id, $0) })
    clusterOfClaim = Dictionary(
      uniqueKeysWithValues: clusters.enumerated().flatMap { k, cluster in cluster.claims.map { ($0, k) } })
    originOfArticle = Dictionary(
      uniqueKeysWithValues: origins.enumerated().flatMap { k, origin in origin.articles.map { ($0, k) } })
    originOfName = Dictionary(uniqueKeysWithValues: origins.enumerated().map { ($1.id.description, $0) })
    articlesOfOutlet = documents.reduce(into: [:]) { counts, document in
      if let outlet = document.article.outlet { counts[outlet, default: 0] += 1 }
    }
    let cluster = clusterOfClaim
    disputed = Set(
      conflicts.lazy.filter { !$0.isSuperseded }.flatMap { [$0.a.claim, $0.b.claim] }
        .compactMap { cluster[$0].map { clusters[$0].id } })
  }

  public func document(_ id: Article.ID) -> ClaimedDocument? { places[id].map { documents[$0] } }
  public func claim(_ id: Claim.ID) -> Claim? { document(id.article).map { $0.claims[id.number - 1] } }
  public func cluster(of claim: Claim.ID) -> Cluster? { clusterOfClaim[claim].map { clusters[$0] } }
  public func origin(of article: Article.ID) -> Origin? { originOfArticle[article].map { origins[$0] } }
  /// - Parameter name: Its id in letters, as a ``Root`` gives it.
  func origin(named name: String) -> Origin? { originOfName[name].map { origins[$0] } }
  /// How many of the articles have the outlet.
  func articles(of outlet: String) -> Int { articlesOfOutlet[outlet] ?? 0 }

  public func status(of cluster: Cluster) -> Status {
    if disputed.contains(cluster.id) { return .disputed }
    if cluster.claims.allSatisfy({ isUnconfirmed($0) }) { return .unconfirmed }
    return cluster.roots.count >= 2 && cluster.origins.count >= 2 && cluster.agreement >= Self.leastAgreement
      ? .corroborated : .singleOrigin
  }

  /// More likely the same claim than not.
  private static let leastAgreement = 0.5

  private func isUnconfirmed(_ id: Claim.ID) -> Bool { claim(id)?.certainty == .unconfirmed }
}
