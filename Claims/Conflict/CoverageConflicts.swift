/// Finds what articles contradict in each other: conflicts between claims of one cluster.
///
/// Only claims of close articles are compared: those of others came into one cluster by way of third ones, and so that a great
/// cluster costs no more for each claim than a small one.
public struct CoverageConflicts: Sendable {
  private let detector: ConflictDetector
  private let scorer = SimilarityScorer()
  /// In a large cluster each claim is read side by side with its nearest only.
  private static let mostNear = 6

  /// Claims more alike than this are two tellings of one thing, as if somebody had put them side by side; by eye, on the scale of
  /// ``EventMatch/alike``.
  private static let alike = 0.35

  /// Clusters that one thread takes at a time.
  private static let batch = 8

  public init(detector: ConflictDetector = ConflictDetector()) { self.detector = detector }

  /// The surest first; the same two values in articles of the same two origins are told once, whatever their bounds.
  /// - Parameters:
  ///   - read: What was read side by side before.
  ///   - jobs: How many threads may work at a time; the answer is the same for any number.
  public func conflicts(
    in groups: [[Int]], of claims: ClaimList, _ neighbourhood: Neighbourhood,
    origins: [Origin], read: SideBySide? = nil, jobs: Int = 1
  ) -> [Conflict] {
    var originOfArticle: [Article.ID: Origin.ID] = [:]
    for origin in origins {
      for article in origin.articles { originOfArticle[article] = origin.id }
    }
    var found: [Conflict] = []
    let told = spreadMap(groups.filter { $0.count > 1 }, batch: Self.batch, jobs: jobs) { groups in
      groups.map { conflicts(among: $0, of: claims, neighbourhood, read) }
    }
    for conflicts in told {
      var seen: Set<Key> = []
      for conflict in conflicts where seen.insert(Key(conflict, originOfArticle)).inserted {
        found.append(conflict)
      }
    }
    var cluster = [Int](repeating: 0, count: claims.count)
    for (number, group) in groups.enumerated() { for place in group { cluster[place] = number } }
    var seen = Set(found.map { Key($0, originOfArticle) })
    let across = StoryConflicts(detector: detector, claims: claims, cluster: cluster, read: read).conflicts(
      in: neighbourhood, jobs: jobs)
    for conflict in across.sorted(by: { $0.confidence > $1.confidence })
    where conflict.confidence >= detector.thresholdAcross
      && seen.insert(Key(conflict, originOfArticle)).inserted
    {
      found.append(conflict)
    }
    let ranked = found.enumerated().sorted {
      ($1.element.confidence, $0.offset) < ($0.element.confidence, $1.offset)
    }
    return ranked.map(\.element)
  }

  private struct Key: Hashable {
    let kind: Conflict.Kind
    let ends: Set<End>

    struct End: Hashable {
      let origin: Origin.ID?
      let value: String
    }

    init(_ conflict: Conflict, _ originOfArticle: [Article.ID: Origin.ID]) {
      kind = conflict.kind
      ends = Set(
        [conflict.a, conflict.b].map {
          End(origin: originOfArticle[$0.claim.article], value: ValueText.withoutBound($0.value))
        })
    }
  }

  private func conflicts(
    among group: [Int], of claims: ClaimList, _ neighbourhood: Neighbourhood, _ read: SideBySide?
  ) -> [Conflict] {
    guard let first = group.first,
      group.contains(where: { claims.document(of: $0) != claims.document(of: first) })
    else { return [] }
    let facts = group.map { ClaimFacts(claims[$0], in: claims.documents[claims.document(of: $0)]) }
    var found: [Conflict] = []
    for i in group.indices {
      let others = group.indices.dropFirst(i + 1).filter { j in
        let (a, b) = (claims.document(of: group[i]), claims.document(of: group[j]))
        return neighbourhood.areClose(a, b) && facts[i].claim.text != facts[j].claim.text
      }
      let likeness = others.map { scorer.likeness(facts[i].claim.profile, facts[$0].claim.profile) }
      let line = others.count > Self.mostNear ? likeness.sorted(by: >)[Self.mostNear] : -1
      for (j, likeness) in zip(others, likeness) {
        var context = ConflictDetector.Context(likeness: likeness)
        context.meeting = .cluster(
          isAlike: EventMatch.evidence(of: likeness) >= Self.alike, isNear: likeness > line)
        context.closeness = neighbourhood.closeness(
          claims.document(of: group[i]), claims.document(of: group[j]))
        context.reading = read?[.init(a: group[i], b: group[j])]
        found += detector.conflicts(facts[i], facts[j], context)
      }
    }
    found.removeAll { $0.confidence < detector.level.thresholdAmongMany }
    return found.sorted { $0.confidence > $1.confidence }
  }
}
