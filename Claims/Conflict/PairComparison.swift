/// What `pairs` answers of two passages.
public struct PairComparison: Hashable, Sendable {
  public enum Relation: String, Hashable, Sendable { case same, conflict, related, unrelated }

  /// Graded likeness, 0…1; a conflict does not lower it.
  public let score: Double
  /// Calibrated chance that both make the same claim.
  public let probability: Double
  public let relation: Relation
  /// The surest conflict; set exactly when `relation` is `conflict`.
  public let conflict: Conflict?

  public var isConflict: Bool { relation == .conflict }
  /// One of number, date, location, entity, polarity, certainty, as the contract of `pairs` has it.
  public var type: Conflict.Kind? { conflict.map { $0.kind == .denial ? .polarity : $0.kind } }
  /// One sentence; empty where there is nothing to tell.
  public var message: String { conflict?.message ?? "" }
}

/// Compares two passages by themselves, with nothing else known.
public struct PairComparer: Sendable {
  private let scorer = SimilarityScorer()
  private let detector: ConflictDetector
  private let tagger = Tagger()
  private let tokenizer = Tokenizer()

  public init(level: ConflictDetector.Level = .balanced) { detector = ConflictDetector(level: level) }

  /// - Parameters:
  ///   - aDate: When `a` was published, if known; weekdays and "yesterday" count from it.
  public func compare(a: String, b: String, aDate: Publication? = nil, bDate: Publication? = nil)
    -> PairComparison
  {
    let (x, y) = (claim("a", a, aDate), claim("b", b, bDate))
    let score = scorer.score(x.profile, y.profile)
    let probability = scorer.probability(score: score)
    let conflict = detector.conflicts(between: x, and: y).first { !$0.isSuperseded }
    return PairComparison(
      score: score, probability: probability, relation: relation(probability, conflict), conflict: conflict)
  }

  private func relation(_ probability: Double, _ conflict: Conflict?) -> PairComparison.Relation {
    if conflict != nil { return .conflict }
    return probability >= 0.5 ? .same : probability >= 0.15 ? .related : .unrelated
  }

  private func claim(_ id: Article.ID, _ text: String, _ published: Publication?) -> Claim {
    var article = Article(id: id, text: SourceText(text))
    article.published = published
    let source = article.text
    if !source.bytes.isEmpty { article.blocks = [Block(.paragraph, source.textSpan)] }
    return ClaimExtractor().wholeClaim(of: tagger.tag(tokenizer.tokenize(article)))
  }
}
