/// Puts claims about the same proposition together, by average linkage: two groups are joined while the mean strength
/// of all links between their members, absent ones counted as 0, is at least a threshold. So one strong link does
/// not chain two groups that have nothing else in common.
///
/// Then claims that were joined early and suit another group better move there, or stand alone, as long as that raises
/// the sum over all pairs of one group of strength less threshold (the objective of correlation clustering).
///
/// - Complexity: O(*n* log *n*) in the links.
/// - Note: Moves after Goder & Filkov 2008, "Consensus Clustering Algorithms", there "best one element moves".
public struct Clusterer: Sendable {
  /// The least mean strength.
  public let threshold: Float

  /// The best of a few on linking-train: see the page on linking.
  public static let defaultThreshold: Float = 0.18

  public init(threshold: Float = Self.defaultThreshold) { self.threshold = threshold }

  /// A partition of the places `0..<count`: each group ascending, the groups by their first member.
  public func groups(of count: Int, _ links: [Link]) -> [[Int]] {
    var relocation = Relocation(joined(count, links), of: count, links: links)
    relocation.settle(threshold: threshold)
    return relocation.groups
  }

  /// By average linkage alone.
  func joined(_ count: Int, _ links: [Link]) -> [[Int]] {
    var agglomeration = Agglomeration(count: count, links: links, threshold: threshold)
    agglomeration.join()
    return agglomeration.groups
  }
}

/// Moves single places between groups while the whole gains.
private struct Relocation {
  private struct Neighbour {
    let place: Int32
    let strength: Float
  }

  private var neighbours: [[Neighbour]]
  /// The number of each place's group.
  private var group: [Int]
  private var size: [Int]
  /// Groups without a member, to stand alone in.
  private var free: [Int]
  /// The links of the place at hand to each group; all 0 between places.
  private var sums: [Float]

  init(_ groups: [[Int]], of count: Int, links: [Link]) {
    neighbours = [[Neighbour]](repeating: [], count: count)
    for link in links {
      neighbours[link.a].append(Neighbour(place: Int32(link.b), strength: link.strength))
      neighbours[link.b].append(Neighbour(place: Int32(link.a), strength: link.strength))
    }
    group = [Int](repeating: 0, count: count)
    size = [Int](repeating: 0, count: count)
    sums = [Float](repeating: 0, count: count)
    for (number, members) in groups.enumerated() {
      size[number] = members.count
      for place in members { group[place] = number }
    }
    free = Array((groups.count..<max(groups.count, count)).reversed())
  }

  /// Each move raises the same sum, so this ends; the bound is for sums that differ by rounding only.
  private static let mostRounds = 8
  private static let leastGain: Float = 1e-4

  /// The greatest gains first, so that the order of the articles does not matter.
  mutating func settle(threshold: Float) {
    for _ in 0..<Self.mostRounds {
      let moves = neighbours.indices.compactMap { place in
        best(for: place, threshold).map { (place: place, gain: $0.gain) }
      }.sorted { ($1.gain, $0.place) < ($0.gain, $1.place) }
      if moves.isEmpty { return }
      for move in moves {
        if let best = best(for: move.place, threshold) { relocate(move.place, to: best.group) }
      }
    }
  }

  /// The group where the place gains most; `nil` where that is its own.
  private mutating func best(for place: Int, _ threshold: Float) -> (gain: Float, group: Int)? {
    var met: [Int] = []
    for neighbour in neighbours[place] {
      let other = group[Int(neighbour.place)]
      if sums[other] == 0 { met.append(other) }
      sums[other] += neighbour.strength
    }
    defer { for other in met { sums[other] = 0 } }
    let own = group[place]
    let stay = sums[own] - threshold * Float(size[own] - 1)
    var best = (gain: Self.leastGain, group: own)
    if -stay > best.gain, let alone = free.last { best = (-stay, alone) }
    for other in met.sorted() where other != own {
      let gain = sums[other] - threshold * Float(size[other]) - stay
      if gain > best.gain { best = (gain, other) }
    }
    return best.group == own ? nil : best
  }

  private mutating func relocate(_ place: Int, to other: Int) {
    let own = group[place]
    if other == free.last { free.removeLast() }
    size[own] -= 1
    if size[own] == 0 { free.append(own) }
    size[other] += 1
    group[place] = other
  }

  var groups: [[Int]] {
    var members = [[Int]](repeating: [], count: size.count)
    for place in group.indices { members[group[place]].append(place) }
    return members.filter { !$0.isEmpty }.sorted { $0[0] < $1[0] }
  }
}
