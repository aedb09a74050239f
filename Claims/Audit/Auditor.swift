/// Reads one article against the rules of sourcing.
public struct Auditor: Sendable {
  public let rules: [any AuditRule]

  public init(rules: [any AuditRule] = AuditRules.all) { self.rules = rules }

  public func audit(_ article: AttributedDocument) -> AuditReport {
    let order = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1.name, $0) })
    let findings = rules.flatMap { $0.findings(in: article) }
    return AuditReport(
      article: article,
      findings: findings.sorted { a, b in
        if a.severity != b.severity { return a.severity > b.severity }
        let (p, q) = (a.spans.first ?? TextSpan(0, 0), b.spans.first ?? TextSpan(0, 0))
        return p == q ? order[a.rule, default: 0] < order[b.rule, default: 0] : p < q
      },
      sourcing: Sourcing(of: article))
  }
}
