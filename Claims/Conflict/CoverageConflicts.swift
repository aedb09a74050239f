/// Finds what articles contradict in each other: conflicts between claims of one cluster.
public struct CoverageConflicts: Sendable {
  private let detector: ConflictDetector

  public init(detector: ConflictDetector = ConflictDetector()) { self.detector = detector }

  /// The surest first; the same two values in the same two articles are told once.
  public func conflicts(in groups: [[Int]], of claims: ClaimList) -> [Conflict] {
    var found: [Conflict] = []
    for group in groups where group.count > 1 {
      var seen: Set<Key> = []
      for conflict in conflicts(among: group, of: claims) where seen.insert(Key(conflict)).inserted {
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
    let articles: [Article.ID]
    let values: [String]

    init(_ conflict: Conflict) {
      kind = conflict.kind
      articles = [conflict.a.claim.article, conflict.b.claim.article]
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
