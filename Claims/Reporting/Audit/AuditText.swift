extension AuditReport {
  /// The audit of one article for a reader: who says what, the findings with their passages, the figures.
  /// Ends with a line feed.
  public func text(_ style: TextStyle = TextStyle(), rules: [any AuditRule] = AuditRules.all) -> String {
    var output = ArticleHeading(article: article, style: style).render()
    output += section("Who says what", style)
    if article.statements.isEmpty { output += "\nNobody is found to say anything.\n" }
    let statement = StatementText(article: article, style: style)
    for each in article.statements { output += "\n" + statement.render(each, withRule: false) }
    output += section("Findings", style)
    if findings.isEmpty { output += leftOut == nil ? "\nNone.\n" : "\nNone that is new.\n" }
    var explained: Set<RuleName> = []
    for finding in findings {
      let rule = explained.insert(finding.rule).inserted ? rules.first { $0.name == finding.rule } : nil
      output += "\n" + FindingText(document: article.document, style: style).render(finding, because: rule)
    }
    if let leftOut, leftOut > 0 {
      output += "\n" + style.paint("\(Plural.count(leftOut, "known finding")) left out.", .faint) + "\n"
    }
    // An unclosed quotation is a finding and a diagnostic: once is enough.
    let unclosed = findings.filter { $0.rule == UnclosedQuotation().name }.flatMap(\.spans)
    for diagnostic in article.diagnostics
    where !diagnostic.spans.contains(where: { unclosed.contains(where: $0.overlaps) }) {
      output += "\n" + DiagnosticText(document: article.document, style: style).render(diagnostic)
    }
    output += section("Sourcing", style) + "\n" + SourcingText(sourcing: sourcing, style: style).render()
    return output + "\n" + Self.total(of: [self], style)
  }

  /// The last line of a run: how many findings of each severity, and in how many articles if in several.
  public static func total(of reports: [AuditReport], _ style: TextStyle = TextStyle()) -> String {
    let counts = Severity.allCases.reversed().map { severity in
      (severity, reports.reduce(0) { $0 + $1.count(of: severity) })
    }
    let listed = counts.filter { $0.1 > 0 }.map { severity, count in
      style.paint(Plural.count(count, severity.noun), style.ink(severity))
    }
    let place = reports.count > 1 ? " in \(reports.count) articles" : ""
    if listed.isEmpty { return "No findings\(place).\n" }
    let hint = "Explain a rule: crosscheck rules NAME"
    return listed.joined(separator: ", ") + place + ".\n" + style.paint(hint, .faint) + "\n"
  }

  private func section(_ title: String, _ style: TextStyle) -> String {
    let rule = String(repeating: "─", count: max(0, min(style.width, 80) - title.count - 1))
    return "\n" + style.paint(title, .strong) + " " + style.paint(rule, .faint) + "\n"
  }
}

extension Severity {
  fileprivate var noun: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }
}

/// A finding for a reader: severity and rule, the message, the passage underlined, the related ones below it.
struct FindingText {
  let document: Document
  let style: TextStyle

  /// - Parameter rule: Given for the first finding of a rule, to say why it matters.
  func render(_ finding: Finding, because rule: (any AuditRule)?) -> String {
    let message = Wrapping.lines(PrintableText(finding.message).cells, width: style.width - 2)
      .map { $0.map(\.text).joined() }.joined(separator: "\n  ")
    let excerpt = Excerpt(document, style: style)
    var output =
      style.paint(finding.severity.rawValue, style.ink(finding.severity)) + ": "
      + style.paint(finding.rule.rawValue, .strong) + "\n  " + message + "\n"
    output += excerpt.render(finding.spans, ink: style.underline(finding.severity), mark: "^")
    for related in finding.related {
      output += excerpt.render(related.spans, ink: .underlined, mark: "-", note: related.message)
    }
    if let rule {
      output +=
        style.paint(
          "  why: "
            + Wrapping.paragraph(
              firstSentence(of: rule.rationale), width: style.width - 5, indent: "       "), .faint) + "\n"
    }
    return output
  }

  private func firstSentence(of text: String) -> String {
    var result = ""
    for word in text.split(separator: " ") {
      result += (result.isEmpty ? "" : " ") + word
      if word.hasSuffix(".") { break }
    }
    return result
  }
}

/// The figures in a few lines.
struct SourcingText {
  let sourcing: Sourcing
  let style: TextStyle

  func render() -> String {
    var rows = [("statements", forms), ("speakers", speakers)]
    if !sourcing.byKind.isEmpty {
      rows.append(
        ("kinds", sourcing.byKind.map { "\($0.kind.rawValue) \($0.statements)" }.joined(separator: ", ")))
    }
    rows.append(("attributed", "\(Self.percent(sourcing.attributedShare)) of the body's sentences"))
    if sourcing.relayed > 0 {
      rows.append(("relayed", "\(sourcing.relayed), through \(sourcing.chainDepth) at most"))
    }
    if !sourcing.cited.isEmpty { rows.append(("cites", sourcing.cited.joined(separator: ", "))) }
    if !sourcing.credited.isEmpty { rows.append(("credits", sourcing.credited.joined(separator: ", "))) }
    return rows.map(row).joined()
  }

  private func row(_ label: String, _ value: String) -> String {
    let indent = String(repeating: " ", count: 14)
    return style.paint(("  " + label).padded(to: indent.count), .faint)
      + Wrapping.paragraph(value, width: style.width, indent: indent) + "\n"
  }

  private var forms: String {
    "\(sourcing.statements), of which \(sourcing.direct) direct, \(sourcing.mixed) mixed, "
      + "\(sourcing.indirect) indirect; \(sourcing.named) from named speakers, \(sourcing.unnamed) from unnamed"
  }

  private var speakers: String {
    guard let most = sourcing.voices.first else { return "none" }
    let total = sourcing.named + sourcing.unnamed
    return "\(sourcing.voices.count); most heard is \(most.name), in \(most.statements) of \(total)"
  }

  static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }
}
