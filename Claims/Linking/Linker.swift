/// Finds the pairs of claims that may say the same.
///
/// Only claims of articles with rare words in common are compared, and of those only the ones that share a content word
/// with enough weight. The likeness of the words is multiplied by the root of the articles' likeness: the same
/// sentence about two elections is two claims. Six tenths of it stand and fall with what happened, by ``EventVector``.
public struct Linker: Sendable {
  private let scorer = SimilarityScorer()
  /// Links weaker than this are not kept.
  let leastStrength: Float = 0.05
  /// The least share of a claim's weight that both claims must have in common to be compared.
  let leastShared: Float = 0.12

  /// Sentences of one article are alike in their words without saying the same: they count as those of articles whose
  /// cosine is the square of this. Chosen on linking-train.
  private static let withinArticle: Float = 0.45

  /// How much of a link's strength stands and falls with what happened. Chosen on linking-train.
  private static let eventShare: Float = 0.6

  public init() {}

  /// Ascending by `a`, then `b`.
  public func links(among claims: ClaimList, in neighbourhood: Neighbourhood) -> [Link] {
    var links: [Link] = []
    for document in claims.documents.indices {
      links += self.links(in: claims, document, document, context: Self.withinArticle)
    }
    for pair in neighbourhood.pairs {
      links += self.links(in: claims, pair.a, pair.b, context: pair.cosine.squareRoot())
    }
    return links.sorted { ($0.a, $0.b) < ($1.a, $1.b) }
  }

  private func links(in claims: ClaimList, _ x: Int, _ y: Int, context: Float) -> [Link] {
    let (left, right) = (claims.claims(ofDocument: x), claims.claims(ofDocument: y))
    guard !left.isEmpty, !right.isEmpty else { return [] }
    var places: [WordTable.Row: [Int]] = [:]
    for j in right {
      for row in claims[j].profile.rows { places[row, default: []].append(j) }
    }
    var links: [Link] = []
    var shared = [Float](repeating: 0, count: right.count)
    for i in left {
      let profile = claims[i].profile
      for (row, weight) in zip(profile.rows, profile.weights) {
        for j in places[row] ?? [] { shared[j - right.lowerBound] += weight }
      }
      for j in right {
        defer { shared[j - right.lowerBound] = 0 }
        guard x != y || i < j else { continue }
        let other = claims[j].profile
        guard shared[j - right.lowerBound] >= leastShared * min(profile.weightSum, other.weightSum) else {
          continue
        }
        let event = 1 - Self.eventShare * (1 - claims[i].event.likeness(claims[j].event))
        let strength = Float(scorer.likeness(profile, other)) * event * context
        if strength >= leastStrength { links.append(Link(a: i, b: j, strength: strength)) }
      }
    }
    return links
  }
}
