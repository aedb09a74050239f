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

  @Test func theHeapFindsWhatTheBookFinds() {
    for seed in UInt64(0)..<60 {
      var generator = SeededGenerator(seed: seed)
      let count = Int.random(in: 2...12, using: &generator)
      var links: [Link] = []
      for a in 0..<count {
        for b in (a + 1)..<count + 1 where b < count && Bool.random(using: &generator) {
          links.append(Link(a: a, b: b, strength: Float.random(in: 0...1, using: &generator)))
        }
      }
      #expect(
        Clusterer(threshold: 0.3).groups(of: count, links) == Self.slowly(count, links, 0.3), "seed \(seed)")
    }
  }
}
