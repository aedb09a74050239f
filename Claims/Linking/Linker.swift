/// Finds the pairs of claims that may say the same.
///
/// Only claims of articles with rare words in common are compared, and of those only the ones that share a content word
/// with enough weight. The likeness of the words is multiplied by the root of the articles' likeness and of their nearness in time: the
/// same sentence about two elections is two claims. Six tenths of it stand and fall with what happened, by ``EventVector``.
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
  /// - Parameter jobs: How many threads may work at a time; the answer is the same for any number.
  public func links(among claims: ClaimList, in neighbourhood: Neighbourhood, jobs: Int = 1) -> [Link] {
    let words = claims.documents.indices.map { ArticleWords(of: claims.claims(ofDocument: $0), in: claims) }
    let pairs = Dictionary(grouping: neighbourhood.pairs.lazy.filter(\.isClose), by: \.a)
    return spreadMap(claims.documents.count, jobs: jobs) { document in
      var own = links(in: claims, document, document, words, context: Self.withinArticle)
      for pair in pairs[document] ?? [] {
        own += links(in: claims, document, pair.b, words, context: pair.closeness.squareRoot())
      }
      return own.sorted { ($0.a, $0.b) < ($1.a, $1.b) }
    }.flatMap { $0 }
  }

  private func links(in claims: ClaimList, _ x: Int, _ y: Int, _ words: [ArticleWords], context: Float)
    -> [Link]
  {
    let (left, right) = (claims.claims(ofDocument: x), claims.claims(ofDocument: y))
    let shared = ArticleWords.shared(words[x], words[y])
    var links: [Link] = []
    for i in left {
      for j in right where x != y || i < j {
        let weight = shared[(i - left.lowerBound) * right.count + j - right.lowerBound]
        guard weight > 0 else { continue }
        let (profile, other) = (claims.profile(of: i), claims.profile(of: j))
        guard weight >= leastShared * min(profile.weightSum, other.weightSum) else { continue }
        let event = 1 - Self.eventShare * (1 - claims.event(of: i).likeness(claims.event(of: j)))
        let strength = Float(scorer.likeness(profile, other)) * event * context
        if strength >= leastStrength { links.append(Link(a: i, b: j, strength: strength)) }
      }
    }
    return links
  }
}

/// Which content words the claims of an article have, word by word: read against those of each article of its neighbourhood.
private struct ArticleWords {
  private struct Entry {
    let row: WordTable.Row
    /// Counted from the article's first claim.
    let claim: Int32
    let weight: Float
  }

  /// Ascending by row, then claim.
  private let entries: [Entry]
  private let claims: Int

  init(of places: Range<Int>, in list: ClaimList) {
    var entries: [Entry] = []
    for place in places {
      let profile = list.profile(of: place)
      for (row, weight) in zip(profile.rows, profile.weights) {
        entries.append(Entry(row: row, claim: Int32(place - places.lowerBound), weight: weight))
      }
    }
    self.entries = entries.sorted { ($0.row, $0.claim) < ($1.row, $1.claim) }
    claims = places.count
  }

  /// For each claim of `a` and each of `b` the weight of the content words that both have.
  static func shared(_ a: ArticleWords, _ b: ArticleWords) -> [Float] {
    var shared = [Float](repeating: 0, count: a.claims * b.claims)
    var (i, j) = (0, 0)
    while i < a.entries.count, j < b.entries.count {
      let (left, right) = (a.entries[i], b.entries[j])
      if left.row < right.row {
        i += 1
      } else if right.row < left.row {
        j += 1
      } else {
        var end = j
        while end < b.entries.count, b.entries[end].row == left.row {
          shared[Int(left.claim) * b.claims + Int(b.entries[end].claim)] += left.weight
          end += 1
        }
        i += 1
        // The next claim of `a` with this word meets the same ones.
        if i == a.entries.count || a.entries[i].row != left.row { j = end }
      }
    }
    return shared
  }
}
