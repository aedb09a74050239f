/// Something doubtful in an article that still was read: reported beside the results, never in their place.
public struct Diagnostic: Hashable, Sendable {
  /// What kind of doubt, in camel case: `ambiguousDate`, `notEnglish`, `unclosedQuotation` …
  public struct Code: Hashable, Sendable, RawRepresentable, ExpressibleByStringLiteral {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public init(stringLiteral value: String) { rawValue = value }
  }

  public let code: Code
  /// A sentence or two: what was found and what was made of it.
  public let message: String
  /// The passages concerned; empty when it is about the whole article.
  public let spans: [TextSpan]

  public init(_ code: Code, _ message: String, spans: [TextSpan] = []) {
    self.code = code
    self.message = message
    self.spans = spans
  }
}
