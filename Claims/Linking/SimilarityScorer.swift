/// How alike two texts are in their words.
///
///     let scorer = SimilarityScorer()
///     scorer.score(a, b)        // 0.71
///     scorer.explanation(a, b)  // which words met which, and what each pair weighed
///
/// Each word of one text is aligned with its nearest in the other by the cosine of their vectors; words that tell more
/// count for more. This is joined with the cosine of the texts' mean vectors, and with that over character 4-grams, in
/// which names and figures tell. Symmetric, from 0 (nothing in common) to 1 (the same words). A text without content words
/// scores 0 against everything, itself included.
///
/// - Complexity: O(*m* · *n*), the texts' lengths in words: some 2 µs for two sentences of news.
/// - Note: Soft alignment after Mihalcea, Corley & Strapparava 2006, "Corpus-based and Knowledge-based Measures of Text
///   Semantic Similarity". The weights were chosen on linking-train: see the documentation's page on linking.
public struct SimilarityScorer: Sendable {
  /// How much each part counts; they sum to 1.
  static let alignmentWeight: Float = 0.4
  static let meanWeight: Float = 0.2
  static let gramWeight: Float = 0.4
  /// What figures of which none has its equal cost.
  static let figureWeight = 0.15

  public init() {}

  /// How alike the texts are, figures included: where both have figures, each that has no equal costs its share.
  public func score(_ a: WordProfile, _ b: WordProfile) -> Double {
    likeness(a, b) * (1 - Self.figureWeight * unequalFigures(a, b))
  }

  /// How alike the texts are in their words: two counts of one event's dead are as alike as their sentences.
  public func likeness(_ a: WordProfile, _ b: WordProfile) -> Double {
    guard !a.isEmpty, !b.isEmpty else { return 0 }
    let likeness =
      Self.alignmentWeight * alignment(a, b) + Self.meanWeight * means(a, b)
      + Self.gramWeight * SparseVectors.dot(a.grams, a.gramWeights, b.grams, b.gramWeights)
    return Double(min(1, max(0, likeness)))
  }

  /// The calibrated probability that two sentences of news tell of the same event, by their score alone.
  ///
  /// Logistic, fitted on linking-train, where 22 in 100 pairs of one topic do.
  public func probability(score: Double) -> Double {
    Logistic.probability(Self.slope * score + Self.intercept)
  }

  static let slope = 9.94
  static let intercept = -5.49

  /// Cosines of nearest words, weighted, both directions averaged.
  private func alignment(_ a: WordProfile, _ b: WordProfile) -> Float {
    let (x, y) = WordTable.shared.nearest(a.words, b.words)
    return (x / a.words.weightSum + y / b.words.weightSum) / 2
  }

  /// The share of figures without an equal, of the text that has fewer; 0 where either has none.
  private func unequalFigures(_ a: WordProfile, _ b: WordProfile) -> Double {
    let fewer = min(a.figures.count, b.figures.count)
    guard fewer > 0 else { return 0 }
    let equal = a.figures.count { b.figures.contains($0) }
    return Double(fewer - equal) / Double(fewer)
  }

  private func means(_ a: WordProfile, _ b: WordProfile) -> Float {
    guard a.mean.count == b.mean.count else { return 0 }
    var (both, left, right): (Int32, Int32, Int32) = (0, 0, 0)
    for k in a.mean.indices {
      let (x, y) = (Int32(a.mean[k]), Int32(b.mean[k]))
      both &+= x &* y
      left &+= x &* x
      right &+= y &* y
    }
    let length = (Float(left) * Float(right)).squareRoot()
    return length > 0 ? max(0, min(1, Float(both) / length)) : 0
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
    let table = WordTable.shared
    let others = (0..<b.words.count).map { b.words.word($0, table) }
    let matches = (0..<a.words.count).map { i in
      let word = a.words.word(i, table)
      let cosines = others.map { table.nearest(word, $0).0 / word.weightSum }
      let best = cosines.indices.max { (cosines[$0], $1) < (cosines[$1], $0) }!
      return Match(
        a: a.words.string(i, table), b: b.words.string(best, table), cosine: min(1, Double(cosines[best])),
        weight: Double(a.words.weights[i] / a.words.weightSum))
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
