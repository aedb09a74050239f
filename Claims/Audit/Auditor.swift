/// Reads one article against the rules of sourcing.
public struct Auditor: Sendable {
  public let rules: [any AuditRule]
  private let levels: [RuleName: Configuration.Level]

  /// - Parameter levels: Rules to leave out, and severities other than the rules' own.
  public init(rules: [any AuditRule] = AuditRules.all, levels: [RuleName: Configuration.Level] = [:]) {
    self.rules = rules.filter { levels[$0.name] != .off }
    self.levels = levels
  }

  public func audit(_ article: AttributedDocument) -> AuditReport {
    let order = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1.name, $0) })
    let findings = rules.flatMap { $0.findings(in: article) }.map(atLevel)
    return AuditReport(
      article: article,
      findings: findings.sorted { a, b in
        if a.severity != b.severity { return a.severity > b.severity }
        let (p, q) = (a.spans.first ?? TextSpan(0, 0), b.spans.first ?? TextSpan(0, 0))
        return p == q ? order[a.rule, default: 0] < order[b.rule, default: 0] : p < q
      },
      sourcing: Sourcing(of: article))
  }

  private func atLevel(_ finding: Finding) -> Finding {
    guard let severity = levels[finding.rule].flatMap({ Severity(rawValue: $0.rawValue) }) else {
      return finding
    }
    var finding = finding
    finding.severity = severity
    return finding
  }
}
