/// Claims of several articles of one story that the ``Judge`` read side by side, each pair once: for who links them, and for who
/// looks for what they differ in.
public struct SideBySide: Sendable {
  /// What was made of two claims.
  struct Entry {
    let reading: Judge.Reading
    /// The chance that they tell the same thing, with the same values or others.
    let likely: Double
  }

  private let entries: [StoryPairs.Pair: Entry]
  /// Of each claim the later ones that it was read with, ascending.
  private let partners: [Int: [Int]]

  init(_ entries: [StoryPairs.Pair: Entry]) {
    self.entries = entries
    partners = Dictionary(grouping: entries.keys, by: \.a).mapValues { $0.map(\.b).sorted() }
  }

  subscript(pair: StoryPairs.Pair) -> Judge.Reading? { entries[pair]?.reading }

  /// What two claims, by place, the earlier first, are to each other; `nil` where they were not read.
  func agreement(_ a: Int, _ b: Int) -> Agreement? {
    entries[StoryPairs.Pair(a: a, b: b)].map { entry in
      let (reading, agree) = (entry.reading, entry.reading.difference[.agree])
      if entry.likely >= Self.leastLikely, reading.loose > 0 || agree < 0.5 { return .differ }
      return reading.bearsOut ? .chance(entry.likely * agree) : .apart
    }
  }

  /// That two claims tell one thing, so that what differs in them is told of it.
  private static let leastLikely = 0.3

  /// The pairs of a claim of one article and one of a later article, by place.
  func pairs(_ x: Range<Int>, _ y: Range<Int>) -> [StoryPairs.Pair] {
    x.flatMap { i in
      (partners[i] ?? []).filter(y.contains).map { StoryPairs.Pair(a: i, b: $0) }
    }
  }

  /// The links given; those that were read by what was made of them, and those that were found beside.
  func links(besides links: [Link]) -> [Link] {
    var strength: [StoryPairs.Pair: Float] = [:]
    for link in links { strength[StoryPairs.Pair(a: link.a, b: link.b)] = link.strength }
    for (pair, entry) in entries { strength[pair] = Self.full * Float(entry.likely) }
    return strength.filter { $0.value >= Self.leastStrength }.sorted { $0.key < $1.key }.map {
      Link(a: $0.key.a, b: $0.key.b, strength: $0.value)
    }
  }

  /// What tells how likely two claims of one story tell the same thing.
  enum Sign: Int, CaseIterable { case linked, alike, event, differ, closeness }

  /// - Parameter closeness: Of their articles.
  static func signs(
    _ reading: Judge.Reading, _ a: ClaimFacts, _ b: ClaimFacts, alike: Double, closeness: Float
  ) -> [Float] {
    var signs = Signs<Sign>()
    signs.set(.linked, odds: reading.linked)
    signs[.alike] = Float(alike)
    signs[.event] = a.claim.event.likeness(b.claim.event)
    signs[.differ] = 1 - Float(reading.difference[.agree])
    signs[.closeness] = closeness
    return signs.values
  }

  static func likely(
    _ reading: Judge.Reading, _ a: ClaimFacts, _ b: ClaimFacts, alike: Double, closeness: Float
  ) -> Double {
    let signs = signs(reading, a, b, alike: alike, closeness: closeness)
    return Logistic.probability(Double(SurenessModel.shared.links.score(signs)))
  }

  /// The strength of a certain link: claims of a chance of .42 are then joined, see ``Clusterer/threshold``. Chosen on stories of our own.
  private static let full: Float = 0.43
  private static let leastStrength: Float = 0.05
}

/// Reads claims of articles of one story side by side.
struct SideBySideReader: Sendable {
  private let judge = Judge.shared
  private let scorer = SimilarityScorer()

  /// - Parameters:
  ///   - links: What the words link: those claims are read first, then the nearest, then claims whose values may fill one role.
  ///   - jobs: How many threads may work at a time; the answer is the same for any number.
  /// - Complexity: some 5 ms of one core for each pair of claims; of two articles at least ``fewest`` are read.
  func read(_ claims: ClaimList, in neighbourhood: Neighbourhood, links: [Link], jobs: Int) -> SideBySide {
    let pairs = StoryPairs(claims: claims).articles(in: neighbourhood)
    let most = max(Self.fewest, Self.most / max(1, pairs.count))
    let linked = Dictionary(grouping: links) { [claims.document(of: $0.a), claims.document(of: $0.b)] }
    let found = spreadMap(pairs.count, jobs: jobs) { number in
      let pair = pairs[number]
      let (x, y) = (
        StoryArticle(pair.a, of: claims, isJudged: true), StoryArticle(pair.b, of: claims, isJudged: true)
      )
      let closeness = pair.closeness
      return candidates(x, y, claims, linked[[pair.a, pair.b]] ?? []).prefix(most).compactMap { pair in
        entry(x.facts(at: pair.a), y.facts(at: pair.b), closeness).map { (pair, $0) }
      }
    }
    return SideBySide(Dictionary(found.joined()) { first, _ in first })
  }

  private func entry(_ a: ClaimFacts, _ b: ClaimFacts, _ closeness: Float) -> SideBySide.Entry? {
    judge.read(a, b).map { reading in
      let alike = EventMatch.evidence(of: scorer.likeness(a.claim.profile, b.claim.profile))
      return SideBySide.Entry(
        reading: reading, likely: SideBySide.likely(reading, a, b, alike: alike, closeness: closeness))
    }
  }

  /// Fragments of a sentence ("the other side") tell nothing that could be linked, and copies word for word are linked as they stand.
  private func candidates(_ x: StoryArticle, _ y: StoryArticle, _ claims: ClaimList, _ links: [Link])
    -> [StoryPairs.Pair]
  {
    let pairs = StoryPairs(claims: claims)
    let ofWords = links.sorted { ($1.strength, $0.a, $0.b) < ($0.strength, $1.a, $1.b) }
    let ofValues = pairs.hooked(x, y).filter { $0.value <= Self.lastRank }.sorted {
      ($0.value, $0.key) < ($1.value, $1.key)
    }
    var seen: Set<StoryPairs.Pair> = []
    return (ofWords.map { .init(a: $0.a, b: $0.b) } + pairs.nearest(x, y) + ofValues.map(\.key)).filter {
      seen.insert($0).inserted && claims[$0.a].text != claims[$0.b].text
        && [$0.a, $0.b].allSatisfy { claims.profile(of: $0).rows.count >= Self.fewestWords }
    }
  }

  private static let fewestWords = 3
  /// Of hooks: bare counts, days and times would each meet all others.
  private static let lastRank = 2

  /// Pairs of claims read for two articles at least, and those of all articles together, whichever is more: a story of a dozen
  /// articles is read in full, and six hundred articles take two minutes.
  private static let fewest = 6
  private static let most = 2000
}
