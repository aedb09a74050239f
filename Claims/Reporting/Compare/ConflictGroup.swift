/// One disagreement: the surest conflict of a cluster over two values, with those of other articles over the same two.
struct ConflictGroup {
  /// The conflict's place in the report, from 1.
  typealias Numbered = (number: Int, conflict: Conflict)

  let first: Numbered
  private(set) var others: [Numbered] = []

  private struct Key: Hashable {
    let kind: Conflict.Kind
    let cluster: Cluster.ID?
    let values: Set<String>
  }

  /// By their first conflict, in the order of the coverage.
  static func groups(of coverage: Coverage) -> [ConflictGroup] {
    var groups: [ConflictGroup] = []
    var places: [Key: Int] = [:]
    for (i, conflict) in coverage.conflicts.enumerated() {
      let key = Key(
        kind: conflict.kind, cluster: coverage.cluster(of: conflict.a.claim)?.id,
        values: [ValueText.withoutBound(conflict.a.value), ValueText.withoutBound(conflict.b.value)])
      if let place = places[key] {
        groups[place].others.append((i + 1, conflict))
      } else {
        places[key] = groups.count
        groups.append(ConflictGroup(first: (i + 1, conflict)))
      }
    }
    return groups
  }

  /// "Likewise: Valley Post and Lindow Daily (x5); Ellin Courier and North Radio (x7)."; `nil` for a conflict by itself.
  func likewise(_ coverage: Coverage) -> String? {
    guard !others.isEmpty else { return nil }
    let pairs = others.map { number, conflict in
      "\(coverage.name(of: conflict.a.claim.article)) and \(coverage.name(of: conflict.b.claim.article)) (x\(number))"
    }
    return "Likewise: " + pairs.joined(separator: "; ") + "."
  }
}
