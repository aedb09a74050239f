import Testing

@testable import Claims

@Suite struct ClustererTests {
  @Test func oneStrongLinkChainsNoTwoGroups() {
    let links = [
      Link(a: 0, b: 1, strength: 0.9), Link(a: 2, b: 3, strength: 0.9), Link(a: 1, b: 2, strength: 0.8),
    ]
    #expect(Clusterer(threshold: 0.5).groups(of: 5, links) == [[0, 1], [2, 3], [4]])
  }

  /// The same by the book: all means are computed anew before each merger.
  private static func slowly(_ count: Int, _ links: [Link], _ threshold: Float) -> [[Int]] {
    var groups = (0..<count).map { [$0] }
    let strength = Dictionary(uniqueKeysWithValues: links.map { ([$0.a, $0.b], $0.strength) })
    while true {
      var best: (mean: Float, a: Int, b: Int)?
      for a in groups.indices {
        for b in groups.indices where a < b {
          let pairs = groups[a].flatMap { x in groups[b].map { [min(x, $0), max(x, $0)] } }
          let mean = pairs.reduce(0) { $0 + (strength[$1] ?? 0) } / Float(pairs.count)
          if mean >= threshold, mean > best?.mean ?? 0 { best = (mean, a, b) }
        }
      }
      guard let best else { return groups.map { $0.sorted() }.sorted { $0[0] < $1[0] } }
      groups[best.a] += groups.remove(at: best.b)
    }
  }

  private struct Network {
    let count: Int
    var links: [Link] = []

    init(seed: UInt64) {
      var generator = SeededGenerator(seed: seed)
      count = Int.random(in: 2...12, using: &generator)
      for a in 0..<count {
        for b in (a + 1)..<count + 1 where b < count && Bool.random(using: &generator) {
          links.append(Link(a: a, b: b, strength: Float.random(in: 0...1, using: &generator)))
        }
      }
    }

    /// What a partition is worth: over all pairs of one group the strength less the threshold.
    func worth(_ groups: [[Int]], _ threshold: Float) -> Float {
      let strength = Dictionary(uniqueKeysWithValues: links.map { ([$0.a, $0.b], $0.strength) })
      return groups.reduce(0) { sum, group in
        sum
          + group.reduce(0) { sum, x in
            sum + group.filter { x < $0 }.reduce(0) { $0 + (strength[[x, $1]] ?? 0) - threshold }
          }
      }
    }
  }

  @Test func theHeapFindsWhatTheBookFinds() {
    for seed in UInt64(0)..<60 {
      let network = Network(seed: seed)
      #expect(
        Clusterer(threshold: 0.3).joined(network.count, network.links)
          == Self.slowly(network.count, network.links, 0.3), "seed \(seed)")
    }
  }

  @Test func noClaimWouldSuitAnotherGroupBetter() {
    for seed in UInt64(0)..<60 {
      let network = Network(seed: seed)
      let clusterer = Clusterer(threshold: 0.3)
      let groups = clusterer.groups(of: network.count, network.links)
      #expect(groups.flatMap { $0 }.sorted() == Array(0..<network.count))
      let worth = network.worth(groups, 0.3)
      #expect(worth >= network.worth(clusterer.joined(network.count, network.links), 0.3) - 0.001)
      for from in groups.indices {
        for place in groups[from] {
          for to in Array(groups.indices) + [groups.count] where to != from {
            var moved = groups + [[]]
            moved[from].removeAll { $0 == place }
            moved[to].append(place)
            #expect(network.worth(moved.map { $0.sorted() }, 0.3) <= worth + 0.001, "seed \(seed)")
          }
        }
      }
    }
  }

  @Test func aClaimJoinedEarlyMovesToWhereItBelongs() {
    // 1 is nearest to 0, but three others are all fairly near to it, and to each other.
    let links = [
      Link(a: 0, b: 1, strength: 0.52), Link(a: 1, b: 2, strength: 0.5), Link(a: 1, b: 3, strength: 0.5),
      Link(a: 2, b: 3, strength: 0.9),
    ]
    let clusterer = Clusterer(threshold: 0.3)
    #expect(clusterer.joined(4, links) == [[0, 1], [2, 3]])
    #expect(clusterer.groups(of: 4, links) == [[0], [1, 2, 3]])
  }
}
