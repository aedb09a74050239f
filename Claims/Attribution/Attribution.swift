/// One act of saying, found in one article: which words say who, which mark the saying, and what is said.
///
/// The spans follow the PolNeAR guidelines (Newell, Margolin and Ruths, LREC 2018): the content includes its
/// quotation marks and a leading "that" or "to", but no final period outside them; the cue carries auxiliaries,
/// negation and manner; the source is as written with its appositive; the outermost attribution only.
public struct Attribution: Hashable, Sendable {
  public enum Form: String, Hashable, Sendable, CaseIterable {
    /// Every word of the content stands in quotation marks.
    case direct
    /// Some do.
    case mixed
    case indirect
  }

  /// Who speaks, as written ("she", "the ministry"), in reading order; empty when the article leaves it out.
  public var source: [TextSpan]
  /// The words that mark the saying ("said", "according to", a colon); empty for a signature under a quotation.
  public var cue: [TextSpan]
  /// What is said, in reading order: two spans when the cue splits a quotation. Never empty.
  public var content: [TextSpan]
  public var form: Form
  /// What decided.
  public var rule: RuleName
  /// How sure, 0…1: the share of such statements that were right where it was measured.
  public var confidence: Double

  public init(
    source: [TextSpan], cue: [TextSpan], content: [TextSpan], form: Form, rule: RuleName, confidence: Double
  ) {
    precondition(!content.isEmpty, "an attribution needs content")
    self.source = source
    self.cue = cue
    self.content = content
    self.form = form
    self.rule = rule
    self.confidence = confidence
  }
}

/// Names the rule or model that decided, so that every result can be explained: "quotation-said-after".
public struct RuleName: Hashable, Sendable, RawRepresentable, ExpressibleByStringLiteral {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public init(stringLiteral value: String) { rawValue = value }
}
