/// One article with what the rules found in it and the figures of its sourcing.
public struct AuditReport: Sendable {
  public let article: AttributedDocument
  /// The gravest first; of the same severity by position, then by rule.
  public let findings: [Finding]
  public let sourcing: Sourcing

  public init(article: AttributedDocument, findings: [Finding], sourcing: Sourcing) {
    self.article = article
    self.findings = findings
    self.sourcing = sourcing
  }

  public func count(of severity: Severity) -> Int { findings.count { $0.severity == severity } }
  /// `nil` if there is no finding.
  public var gravest: Severity? { findings.map(\.severity).max() }
}
