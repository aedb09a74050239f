/// One statement for a reader: who, the passage, and in one line how it was said.
struct StatementText {
  let article: AttributedDocument
  let style: TextStyle
  private static let indent = "     "

  func render(_ statement: Statement, withRule: Bool) -> String {
    let label = statement.id.rawValue.padded(to: Self.indent.count)
    return style.paint(label, .faint) + who(statement) + "\n"
      + Self.indent + passage(statement) + "\n"
      + Self.indent + faint(details(statement, withRule: withRule)) + "\n"
  }

  private func who(_ statement: Statement) -> String {
    guard let speaker = statement.speaker else { return style.paint("no source given", .yellow) }
    let name = PrintableText.cleaned(speaker.name)
    var about = [speaker.role, speaker.affiliation].compactMap { $0 }.map(PrintableText.cleaned)
      .filter { !name.contains($0) }
    if about.count == 2, about[0].contains(about[1]) { about.removeLast() }
    about += statement.via.map { "via " + PrintableText.cleaned($0.name) }
    if !speaker.isNamed { about.append("not named") }
    let rest = about.isEmpty ? "" : ", " + about.joined(separator: ", ")
    let lines = Wrapping.lines(
      PrintableText(name + rest).cells, width: style.width - Self.indent.count)
    guard lines.count == 1 else {
      return lines.map { $0.map(\.text).joined() }.joined(separator: "\n" + Self.indent)
    }
    return style.paint(name, speaker.isNamed ? .strong : .yellow) + style.paint(rest, .faint)
  }

  /// The printed words; what stands between two spans of the content is left out.
  private func passage(_ statement: Statement) -> String {
    let text = statement.attribution.content.map {
      PrintableText(article.text, $0).cells.map(\.text).joined()
    }
    .joined(separator: " … ")
    let lines = Wrapping.lines(PrintableText(text).cells, width: style.width - Self.indent.count)
    return lines.map { style.paint($0.map(\.text).joined(), statement.attribution.form.ink) }
      .joined(separator: "\n" + Self.indent)
  }

  private func details(_ statement: Statement, withRule: Bool) -> [String] {
    var details = [statement.attribution.form.rawValue, statement.act.rawValue, statement.certainty.rawValue]
    if statement.polarity == .negative { details.append("negative") }
    if let said = statement.said { details.append("said \(said)") }
    if let medium = statement.medium { details.append(placed(medium)) }
    if let audience = statement.audience { details.append("told \(quoted(audience.span))") }
    if let reason = statement.speaker?.reason {
      details.append("name withheld \(PrintableText.cleaned(reason))")
    }
    if let repeats = statement.repeats { details.append("restates \(repeats)") }
    if withRule {
      let percent = Int((statement.attribution.confidence * 100).rounded())
      details.append("\(statement.attribution.rule.rawValue) \(percent)%")
    }
    return details
  }

  /// "in his nightly address", "on Telegram", with the preposition that the article has.
  private func placed(_ medium: Medium) -> String {
    let first = article.document.tokens(in: medium.span).lowerBound
    let before = first > 0 ? article.document.tokens[first - 1].norm : ""
    return (["on", "at", "during"].contains(before) ? before : "in") + " " + quoted(medium.span)
  }

  private func quoted(_ span: TextSpan) -> String { PrintableText.cleaned(article.text.string(span)) }

  /// Details joined by dots and broken between them, so that none is torn apart.
  private func faint(_ details: [String]) -> String {
    var lines: [String] = []
    for detail in details {
      if let last = lines.last,
        TextWidth.columns(of: last) + TextWidth.columns(of: detail) + 3 <= style.width - Self.indent.count
      {
        lines[lines.count - 1] = last + " · " + detail
      } else {
        lines.append(detail)
      }
    }
    return lines.map { style.paint($0, .faint) }.joined(separator: "\n" + Self.indent)
  }
}

extension Attribution.Form {
  fileprivate var ink: TextStyle.Ink {
    switch self {
    case .direct, .mixed: .green
    case .indirect: .cyan
    }
  }
}

extension String {
  /// With spaces at its end, up to a number of columns.
  func padded(to columns: Int) -> String {
    self + String(repeating: " ", count: max(0, columns - TextWidth.columns(of: self)))
  }
}
