/// A proper name as written: "Dr Mara Voss", "the Ministry of Health", "Veliko Port Authority".
public struct NameMention: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable {
    case person, organization, government, agency, outlet, place, event, unknown
  }

  /// Indices into ``Document/tokens``, titles ("Dr") and a leading "the" left out.
  public let tokens: Range<Int>
  public let span: TextSpan
  public let kind: Kind

  public init(tokens: Range<Int>, span: TextSpan, kind: Kind) {
    self.tokens = tokens
    self.span = span
    self.kind = kind
  }
}
