/// Two claims that cannot both hold.
public struct Conflict: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case number, date, location, entity, polarity, denial, certainty, attribution, quotation
  }

  /// One of the two passages.
  public struct Side: Hashable, Sendable {
    public let claim: Claim.ID
    public let statement: Statement.ID?
    /// The value's words in its article's bytes.
    public let spans: [TextSpan]
    /// Normalised: a decimal with its bound (`>50`), an ISO date or interval, a name.
    public let value: String

    public init(claim: Claim.ID, statement: Statement.ID?, spans: [TextSpan], value: String) {
      self.claim = claim
      self.statement = statement
      self.spans = spans
      self.value = value
    }
  }

  public let kind: Kind
  /// The earlier publication, or the earlier passage of one article.
  public let a: Side
  public let b: Side
  /// How likely the two speak of the same event, 0…1.
  public let sameEvent: Double
  /// How likely the conflict is real, 0…1: likeness of the event times how clearly the values differ.
  public let confidence: Double
  /// Both values stand in the text without a hedge.
  public let isExplicit: Bool
  /// `b` was published later and replaces `a`'s figure.
  public let isSuperseded: Bool
  /// One sentence with both values.
  public let message: String

  public init(
    kind: Kind, a: Side, b: Side, sameEvent: Double, confidence: Double, isExplicit: Bool,
    isSuperseded: Bool = false, message: String
  ) {
    self.kind = kind
    self.a = a
    self.b = b
    self.sameEvent = sameEvent
    self.confidence = confidence
    self.isExplicit = isExplicit
    self.isSuperseded = isSuperseded
    self.message = message
  }

  /// An error when both values are explicit and the event is at least 0.9 likely to be the same.
  public var severity: Severity {
    if isSuperseded { return .info }
    return isExplicit && sameEvent >= 0.9 ? .error : .warning
  }
}
