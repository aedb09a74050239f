/// The same claim in two articles, with its attribution or its words changed on the way.
public struct Drift: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// "allegedly", "may have" there, plain here.
    case hedgeLost = "hedge-lost"
    /// Somebody says so there, the article itself here.
    case attributionLost = "attribution-lost"
    /// One official there, officials here.
    case sourceMultiplied = "source-multiplied"
    /// An unnamed source there, none here.
    case unnamedSourceLost = "unnamed-source-lost"
    /// Words inside quotation marks differ.
    case quotationChanged = "quotation-changed"
  }

  /// One of the two passages.
  public struct Side: Hashable, Sendable {
    public let claim: Claim.ID
    public let statement: Statement.ID?
    /// In the article's bytes.
    public let spans: [TextSpan]

    public init(claim: Claim.ID, statement: Statement.ID?, spans: [TextSpan]) {
      self.claim = claim
      self.statement = statement
      self.spans = spans
    }
  }

  public let kind: Kind
  /// The fuller account.
  public let from: Side
  /// What became of it.
  public let to: Side
  /// One sentence.
  public let message: String

  public init(kind: Kind, from: Side, to: Side, message: String) {
    self.kind = kind
    self.from = from
    self.to = to
    self.message = message
  }
}
