extension AuditReport {
  /// The audit of one article as GitHub-flavoured Markdown, for a ticket or a newsroom's wiki.
  public func markdown() -> String {
    let title = article.article.title ?? article.article.id.rawValue
    var output = "# \(Markdown.escaped(title))\n\n\(facts)\n"
    output += "\n## Findings\n\n"
    if let leftOut, leftOut > 0 { output += "\(Plural.count(leftOut, "known finding")) left out.\n\n" }
    output += findings.isEmpty ? "None.\n" : findings.map(item).joined(separator: "\n")
    output += "\n## Who says what\n\n"
    output += article.statements.isEmpty ? "Nobody is found to say anything.\n" : table
    return output + "\n## Sourcing\n\n" + figures
  }

  private var facts: String {
    let of = article.article
    let known = [of.outlet, of.author, of.published?.description].compactMap { $0 }.map(Markdown.escaped)
    return ([Markdown.code(of.id.rawValue)] + known).joined(separator: " · ")
  }

  private func item(_ finding: Finding) -> String {
    let rule = Markdown.code(finding.rule.rawValue)
    var output = "- **\(finding.severity.rawValue)** \(rule): \(Markdown.escaped(finding.message))\n"
    output += quotation(finding.spans, note: nil)
    for related in finding.related { output += quotation(related.spans, note: related.message) }
    return output
  }

  private func quotation(_ spans: [TextSpan], note: String?) -> String {
    guard !spans.isEmpty else { return "" }
    let text = spans.map { Markdown.escaped(article.text.string($0)) }.joined(separator: " … ")
    return "  > \(text)" + (note.map { " — *\(Markdown.escaped($0))*" } ?? "") + "\n  >\n"
  }

  private var table: String {
    let head =
      "| | Who | Through | What | Act | How sure | When |\n| --- | --- | --- | --- | --- | --- | --- |\n"
    return head + article.statements.map(row).joined()
  }

  private func row(_ statement: Statement) -> String {
    let speaker = statement.speaker.map { Markdown.escaped($0.name) + ($0.isNamed ? "" : " (not named)") }
    let via = statement.via.map { Markdown.escaped($0.name) }.joined(separator: ", ")
    let content = statement.attribution.content.map { Markdown.escaped(article.text.string($0)) }
      .joined(separator: " … ")
    let cells = [
      statement.id.rawValue, speaker ?? "no source given", via, content, statement.act.rawValue,
      statement.certainty.rawValue, statement.said?.description ?? "",
    ]
    return "| " + cells.joined(separator: " | ") + " |\n"
  }

  private var figures: String {
    let rows = [
      ("Statements", "\(sourcing.statements)"),
      ("Direct, mixed, indirect", "\(sourcing.direct), \(sourcing.mixed), \(sourcing.indirect)"),
      ("Named, unnamed", "\(sourcing.named), \(sourcing.unnamed)"),
      ("Speakers", "\(sourcing.voices.count)"),
      ("Body sentences attributed", SourcingText.percent(sourcing.attributedShare)),
      ("Relayed by others", "\(sourcing.relayed)"),
      ("Cited", sourcing.cited.map(Markdown.escaped).joined(separator: ", ")),
      ("Credited", sourcing.credited.map(Markdown.escaped).joined(separator: ", ")),
    ]
    return "| | |\n| --- | --- |\n" + rows.map { "| \($0.0) | \($0.1) |\n" }.joined()
  }
}

/// Text of an article inside Markdown, where none of its characters may mean anything.
enum Markdown {
  /// On one line; marks of emphasis, links, code, tables and HTML escaped.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in PrintableText.cleaned(text) {
      switch character {
      case "\\", "`", "*", "_", "[", "]", "|", "#", "~", "!": result += "\\\(character)"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "@": result += "&#64;"  // mentions nobody
      default: result.append(character)
      }
    }
    return result
  }

  static func code(_ text: String) -> String {
    let plain = String(PrintableText.cleaned(text).map { $0 == "`" || $0 == "|" ? "'" : $0 })
    return "`\(plain)`"
  }
}
