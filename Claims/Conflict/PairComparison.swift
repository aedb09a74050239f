import Synchronization

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
  private let passages = PassageCache()

  /// - Parameter isJudged: Whether pairs that may be of one event are read side by side, see ``ConflictDetector``.
  public init(level: ConflictDetector.Level = .balanced, isJudged: Bool = true) {
    detector = ConflictDetector(level: level, isJudged: isJudged)
  }

  /// - Parameters:
  ///   - aDate: When `a` was published, if known; weekdays and "yesterday" count from it.
  public func compare(a: String, b: String, aDate: Publication? = nil, bDate: Publication? = nil)
    -> PairComparison
  {
    let (x, y) = (passages.passage("a", a, aDate), passages.passage("b", b, bDate))
    let score = scorer.score(x.profile, y.profile)
    let probability = scorer.probability(score: score)
    let likeness = scorer.likeness(x.profile, y.profile)
    let conflict =
      scorer.probability(score: likeness) < Self.leastLikely ? nil : self.conflict(x, y, likeness: likeness)
    return PairComparison(
      score: score, probability: probability, relation: relation(probability, conflict), conflict: conflict)
  }

  /// The words that met, and what each pair weighed, the weightiest first.
  public func explanation(a: String, b: String) -> [SimilarityScorer.Match] {
    scorer.explanation(passages.passage("a", a, nil).profile, passages.passage("b", b, nil).profile)
  }

  /// What differs in one place only is far above it, whatever the values; of 26 alarms below it on pairs of linking-train one was right.
  private static let leastLikely = 0.05

  private func conflict(_ x: PreparedPassage, _ y: PreparedPassage, likeness: Double) -> Conflict? {
    detector.conflicts(
      between: passages.claim(of: x), and: passages.claim(of: y), context: .init(likeness: likeness)
    ).first { !$0.isSuperseded }
  }

  private func relation(_ probability: Double, _ conflict: Conflict?) -> PairComparison.Relation {
    if conflict != nil { return .conflict }
    return probability >= 0.5 ? .same : probability >= 0.15 ? .related : .unrelated
  }
}

/// One passage of a pair, before it is tagged.
struct PreparedPassage: Sendable {
  let key: PassageCache.Key
  let document: Document
  let profile: WordProfile
}

/// Passages and their claims, kept since many pairs share one: a sentence against all others.
///
/// Only those of unlike pairs stay untagged, which takes most of the time. Results do not depend on what is kept.
final class PassageCache: Sendable {
  struct Key: Hashable, Sendable {
    let id: Article.ID
    let text: String
    let published: Publication?
  }

  /// Enough for the sentences of a few hundred articles; some 10 KB each.
  private static let most = 8192

  private let tagger = Tagger()
  private let tokenizer = Tokenizer()
  private let passages = Mutex<[Key: PreparedPassage]>([:])
  private let claims = Mutex<[Key: Claim]>([:])

  func passage(_ id: Article.ID, _ text: String, _ published: Publication?) -> PreparedPassage {
    let key = Key(id: id, text: text, published: published)
    if let known = passages.withLock({ $0[key] }) { return known }
    let document = document(key)
    let passage = PreparedPassage(key: key, document: document, profile: WordProfile(tokens: document.tokens))
    passages.withLock { Self.keep(passage, as: key, in: &$0) }
    return passage
  }

  func claim(of passage: PreparedPassage) -> Claim {
    if let known = claims.withLock({ $0[passage.key] }) { return known }
    let claim = ClaimExtractor().wholeClaim(of: tagger.tag(passage.document))
    claims.withLock { Self.keep(claim, as: passage.key, in: &$0) }
    return claim
  }

  private static func keep<Value>(_ value: Value, as key: Key, in table: inout [Key: Value]) {
    if table.count >= most { table.removeAll(keepingCapacity: true) }
    table[key] = value
  }

  private func document(_ key: Key) -> Document {
    var article = Article(id: key.id, text: SourceText(key.text))
    article.published = key.published
    let source = article.text
    if !source.bytes.isEmpty { article.blocks = [Block(.paragraph, source.textSpan)] }
    return tokenizer.tokenize(article)
  }
}
