/// One thing an audit rule has to say about one article.
public struct Finding: Hashable, Sendable {
  /// Another passage of the same disagreement or attribution.
  public struct Related: Hashable, Sendable {
    public let article: Article.ID
    public let spans: [TextSpan]
    public let message: String

    public init(article: Article.ID, spans: [TextSpan], message: String) {
      self.article = article
      self.spans = spans
      self.message = message
    }
  }

  public let rule: RuleName
  /// The rule's own, unless a configuration gives it another.
  public var severity: Severity
  /// One sentence or two, in an editor's words; it quotes what it is about.
  public let message: String
  public let spans: [TextSpan]
  public let related: [Related]
  public let statements: [Statement.ID]
  /// Given by the ``AuditReport`` that holds the finding.
  public internal(set) var fingerprint: Fingerprint?

  public init(
    rule: RuleName, severity: Severity, message: String, spans: [TextSpan], related: [Related] = [],
    statements: [Statement.ID] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.spans = spans
    self.related = related
    self.statements = statements
  }
}

/// One rule of sourcing. Conforming types stand one a file and are listed once, in ``AuditRules``.
public protocol AuditRule: Sendable {
  var name: RuleName { get }
  var severity: Severity { get }
  /// What fires it, in one sentence.
  var summary: String { get }
  /// Why editors care, in a short paragraph.
  var rationale: String { get }
  /// A passage of our own that fires it, and one close to it that does not.
  var example: RuleExample { get }

  func findings(in article: AttributedDocument) -> [Finding]
}

/// Shown by `crosscheck rules NAME`, and run by the tests: the first must fire, the second must not.
public struct RuleExample: Hashable, Sendable {
  public let fires: String
  public let passes: String

  public init(fires: String, passes: String) {
    self.fires = fires
    self.passes = passes
  }
}
