/// Finds what articles contradict in each other: conflicts between claims of one cluster.
public struct CoverageConflicts: Sendable {
  private let detector: ConflictDetector

  public init(detector: ConflictDetector = ConflictDetector()) { self.detector = detector }

  /// The surest first; the same two values in articles of the same two origins are told once.
  public func conflicts(in groups: [[Int]], of claims: ClaimList, origins: [Origin]) -> [Conflict] {
    var originOfArticle: [Article.ID: Origin.ID] = [:]
    for origin in origins {
      for article in origin.articles { originOfArticle[article] = origin.id }
    }
    var found: [Conflict] = []
    for group in groups where group.count > 1 {
      var seen: Set<Key> = []
      for conflict in conflicts(among: group, of: claims)
      where seen.insert(Key(conflict, originOfArticle)).inserted {
        found.append(conflict)
      }
    }
    let ranked = found.enumerated().sorted {
      ($1.element.confidence, $0.offset) < ($0.element.confidence, $1.offset)
    }
    return ranked.map(\.element)
  }

  private struct Key: Hashable {
    let kind: Conflict.Kind
    let origins: [Origin.ID?]
    let values: [String]

    init(_ conflict: Conflict, _ originOfArticle: [Article.ID: Origin.ID]) {
      kind = conflict.kind
      origins = [conflict.a.claim.article, conflict.b.claim.article].map { originOfArticle[$0] }
      values = [conflict.a.value, conflict.b.value]
    }
  }

  private func conflicts(among group: [Int], of claims: ClaimList) -> [Conflict] {
    var found: [Conflict] = []
    for (i, x) in group.enumerated() {
      for y in group[(i + 1)...] where claims.document(of: x) != claims.document(of: y) {
        found += detector.conflicts(between: claims[x], and: claims[y])
      }
    }
    return found.sorted { $0.confidence > $1.confidence }
  }
}
