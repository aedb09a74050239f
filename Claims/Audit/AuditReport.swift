/// One article with what the rules found in it and the figures of its sourcing.
public struct AuditReport: Sendable {
  public let article: AttributedDocument
  /// The gravest first; of the same severity by position, then by rule.
  public internal(set) var findings: [Finding]
  public let sourcing: Sourcing
  /// Findings left out since a ``Baseline`` has them; `nil` without a baseline.
  public internal(set) var leftOut: Int?

  public init(article: AttributedDocument, findings: [Finding], sourcing: Sourcing) {
    self.article = article
    self.findings = zip(findings, Fingerprint.all(of: findings, in: article.text)).map {
      finding, fingerprint in
      var finding = finding
      finding.fingerprint = fingerprint
      return finding
    }
    self.sourcing = sourcing
  }

  public func count(of severity: Severity) -> Int { findings.count { $0.severity == severity } }
  /// `nil` if there is no finding.
  public var gravest: Severity? { findings.map(\.severity).max() }
}
