/// Which articles tell one story, and which of their claims are worth setting against each other.
struct StoryPairs {
  let claims: ClaimList
  private let scorer = SimilarityScorer()

  init(claims: ClaimList) { self.claims = claims }

  /// The pairs of articles that tell one story: each article with its nearest only, so that the work grows with their number.
  func articles(in neighbourhood: Neighbourhood) -> [DocumentNeighbours.Pair] {
    let close = neighbourhood.pairs.filter { $0.closeness >= Self.leastCloseness }
    var taken = [Int](repeating: 0, count: claims.documents.count)
    let nearest = close.sorted { ($1.closeness, $0.a, $0.b) < ($0.closeness, $1.a, $1.b) }.filter { pair in
      defer {
        taken[pair.a] += 1
        taken[pair.b] += 1
      }
      return taken[pair.a] < Self.mostNeighbours || taken[pair.b] < Self.mostNeighbours
    }
    return nearest.sorted { ($0.a, $0.b) < ($1.a, $1.b) }
  }

  private static let mostNeighbours = 4
  /// Articles less alike, or further apart in time, are seldom of one story. Chosen on stories of our own.
  private static let leastCloseness: Float = 0.15

  /// By place the pairs of claims that hold values which may fill one role, with the rank of the most telling.
  func hooked(_ x: StoryArticle, _ y: StoryArticle) -> [Pair: Int] {
    var rank: [Pair: Int] = [:]
    for (hook, left) in x.hooks {
      for j in y.hooks[hook] ?? [] {
        for i in left where areOfOneTime(i, x, j, y) {
          rank[Pair(a: i, b: j)] = min(hook.rank, rank[Pair(a: i, b: j)] ?? hook.rank)
        }
      }
    }
    return rank
  }

  /// Each claim of one article, the same whichever is given first, with the claims of the other whose words and events are most
  /// like its own, the nearest first. Those whose words are no more alike than any two sentences' are left out.
  func nearest(_ x: StoryArticle, _ y: StoryArticle) -> [Pair] {
    let (x, y) = x.id < y.id ? (x, y) : (y, x)
    return x.places.flatMap { i in
      y.places.filter { areOfOneTime(i, x, $0, y) }.compactMap { j -> (pair: Pair, likeness: Double)? in
        let words = scorer.likeness(claims.profile(of: i), claims.profile(of: j))
        guard EventMatch.evidence(of: words) >= Self.leastAlike else { return nil }
        let event = Double(claims.event(of: i).likeness(claims.event(of: j)))
        return (Pair(a: min(i, j), b: max(i, j)), words + 0.5 * event)
      }.sorted { ($1.likeness, $0.pair) < ($0.likeness, $1.pair) }.prefix(Self.nearest).map(\.pair)
    }
  }

  private static let nearest = 2
  /// Of the stories kept from the judge a third of all such pairs lies below, and 2 in 100 of those that were rightly linked.
  private static let leastAlike = 0.03

  /// One of them telling of what lay well before is about another thing.
  private func areOfOneTime(_ i: Int, _ x: StoryArticle, _ j: Int, _ y: StoryArticle) -> Bool {
    x.isOfPast(at: i) == y.isOfPast(at: j)
  }

  /// Two claims by their places, the earlier first.
  struct Pair: Hashable, Comparable, Sendable {
    let a: Int
    let b: Int
    static func < (p: Pair, q: Pair) -> Bool { (p.a, p.b) < (q.a, q.b) }
  }
}
