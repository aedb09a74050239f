/// How alike two texts are in their words.
///
///     let scorer = SimilarityScorer()
///     scorer.score(a, b)        // 0.71
///     scorer.explanation(a, b)  // which words met which, and what each pair weighed
///
/// Each word of one text is aligned with its nearest in the other by the cosine of their vectors; rare words count for
/// more. This is joined with cosines over words and over character 4-grams, in which names and figures tell.
/// Symmetric, from 0 (nothing in common) to 1 (the same words). A text without content words scores 0 against
/// everything, itself included. A figure that differs costs no more than any other word.
///
/// - Complexity: O(*m* · *n*), the texts' lengths in words: some 2 µs for two sentences of news.
/// - Note: Soft alignment after Mihalcea, Corley & Strapparava 2006, "Corpus-based and Knowledge-based Measures of Text
///   Semantic Similarity". The weights were chosen on linking-train: see the documentation's page on linking.
public struct SimilarityScorer: Sendable {
  /// How much each part counts; they sum to 1.
  static let alignmentWeight: Float = 0.5
  static let termWeight: Float = 0.1
  static let gramWeight: Float = 0.4

  public init() {}

  public func score(_ a: WordProfile, _ b: WordProfile) -> Double {
    guard !a.isEmpty, !b.isEmpty else { return 0 }
    let score =
      Self.alignmentWeight * alignment(a, b) + Self.termWeight
      * SparseVectors.dot(a.rows, a.terms, b.rows, b.terms)
      + Self.gramWeight * SparseVectors.dot(a.grams, a.gramWeights, b.grams, b.gramWeights)
    return Double(min(1, max(0, score)))
  }

  /// The calibrated probability that two sentences of news tell of the same event, by their score alone.
  ///
  /// Logistic, fitted on linking-train, where 22 in 100 pairs of one topic do.
  public func probability(score: Double) -> Double {
    Logistic.probability(Self.slope * score + Self.intercept)
  }

  static let slope = 8.34
  static let intercept = -3.31

  /// Cubed cosines of nearest words, weighted by rarity, both directions averaged.
  private func alignment(_ a: WordProfile, _ b: WordProfile) -> Float {
    let (forward, backward) = Self.nearest(a, b)
    var (x, y): (Float, Float) = (0, 0)
    for (cosine, weight) in zip(forward, a.weights) { x += Self.cubed(cosine) * weight }
    for (cosine, weight) in zip(backward, b.weights) { y += Self.cubed(cosine) * weight }
    return (x / a.weightSum + y / b.weightSum) / 2
  }

  /// For each word of either text the dot product with its nearest in the other, at least 0.
  private static func nearest(_ a: WordProfile, _ b: WordProfile) -> ([Int32], [Int32]) {
    let width = WordTable.shared.dimensions
    let (m, n) = (a.rows.count, b.rows.count)
    var forward = [Int32](repeating: 0, count: m)
    var backward = [Int32](repeating: 0, count: n)
    let (left, right) = (a.vectors.span, b.vectors.span)
    for i in 0..<m {
      var best: Int32 = 0
      for j in 0..<n {
        var sum: Int32 = 0
        // Rounding leaves the same vector a little short of 1 or past it.
        if a.rows[i] == b.rows[j] {
          (best, backward[j]) = (one, one)
          continue
        }
        for k in 0..<width { sum &+= Int32(left[i * width + k]) &* Int32(right[j * width + k]) }
        best = max(best, sum)
        backward[j] = max(backward[j], sum)
      }
      forward[i] = best
    }
    return (forward, backward)
  }

  /// The dot product of a vector with itself.
  private static let one: Int32 = 127 * 127

  private static func cubed(_ dot: Int32) -> Float {
    let cosine = min(1, Float(dot) / Float(one))
    return cosine * cosine * cosine
  }
}

extension SimilarityScorer {
  /// Two words that were matched.
  public struct Match: Hashable, Sendable {
    public let a: String
    public let b: String
    /// Cosine of their vectors, 1 for the same word.
    public let cosine: Double
    /// The share of the first text's weight that the word carries.
    public let weight: Double
  }

  /// For each word of the first text the nearest in the second, the weightiest first.
  public func explanation(_ a: WordProfile, _ b: WordProfile) -> [Match] {
    guard !a.isEmpty, !b.isEmpty else { return [] }
    let width = WordTable.shared.dimensions
    let matches = a.rows.indices.map { i in
      let dots = b.rows.indices.map { j in
        (0..<width).reduce(0) { $0 + Int(a.vectors[i * width + $1]) * Int(b.vectors[j * width + $1]) }
      }
      let best = dots.indices.max { (dots[$0], $1) < (dots[$1], $0) }!
      return Match(
        a: WordTable.shared.string(a.rows[i]), b: WordTable.shared.string(b.rows[best]),
        cosine: max(0, Double(dots[best]) / (127 * 127)), weight: Double(a.weights[i] / a.weightSum))
    }
    return matches.sorted { ($0.weight * $0.cosine, $1.a) > ($1.weight * $1.cosine, $0.a) }
  }
}

enum Logistic {
  static func probability(_ x: Double) -> Double { 1 / (1 + exponential(-x)) }

  /// e to the x by halving and Taylor's series: the same bits on every machine.
  private static func exponential(_ x: Double) -> Double {
    let bounded = max(-40, min(40, x)) / 1024
    var (term, sum) = (1.0, 1.0)
    for i in 1...8 {
      term *= bounded / Double(i)
      sum += term
    }
    for _ in 0..<10 { sum *= sum }
    return sum
  }
}
