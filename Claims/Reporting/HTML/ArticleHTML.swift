/// One audited article on a page: text, findings, who says what, figures.
struct ArticleHTML {
  let report: AuditReport
  /// Counted from 1; keeps the ids of several articles apart.
  let number: Int

  private var article: AttributedDocument { report.article }
  private var text: SourceText { report.article.text }

  static func title(of article: Article) -> String {
    PrintableText.cleaned(article.title ?? article.id.rawValue)
  }

  func write(to html: inout HTMLWriter) {
    let heading = id("h")
    let marks = PassageMarks(of: report)
    var seen: Set<String> = []
    html.element("article", ["id": "a\(number)", "aria-label": title]) { html in
      html.element("header") { html in
        writeHeading(heading, marks, &seen, to: &html)
        html.element("p", ["class": "facts"], facts)
      }
      html.element("div", ["class": "columns"]) { html in
        html.element("section", ["class": "text", "aria-label": "Text of " + title]) { html in
          for block in article.article.blocks where block != headline {
            html.element("p", Self.attributes(of: block, in: text)) { write(block, marks, &seen, to: &$0) }
            html.raw("\n")
          }
        }
        html.element("aside", ["class": "findings", "aria-label": "Findings in " + title]) {
          writeFindings(to: &$0)
        }
      }
      html.element("div", ["class": "tables"]) { html in
        writeStatements(to: &html)
        writeFigures(to: &html)
      }
      for statement in article.statements { writeTip(statement, to: &html) }
    }
    html.raw("\n")
  }

  private var facts: String {
    let of = article.article
    return [of.outlet, of.author, of.published?.description, of.id.rawValue].compactMap { $0 }
      .map(PrintableText.cleaned).joined(separator: " · ")
  }

  /// Told apart from other articles of the same title, as a list of landmarks must.
  private var title: String { "\(number): \(Self.title(of: article.article))" }

  private func id(_ name: String) -> String { "a\(number)-\(name)" }

  // MARK: The text

  /// The headline as the text has it, marked; else the title.
  private var headline: Block? { article.article.blocks.first { $0.kind == .headline } }

  private func writeHeading(
    _ name: String, _ marks: PassageMarks, _ seen: inout Set<String>, to html: inout HTMLWriter
  ) {
    guard let headline else {
      html.element("h2", ["id": name], Self.title(of: article.article))
      return
    }
    let place = text.location(of: headline.span)
    html.element(
      "h2",
      [
        "id": name, "class": "block", "data-field": place.field.rawValue, "data-start": "\(place.start)",
        "data-end": "\(place.end)",
      ]
    ) { write(headline, marks, &seen, to: &$0) }
  }

  private static func attributes(of block: Block, in text: SourceText) -> KeyValuePairs<StaticString, String?>
  {
    let place = text.location(of: block.span)
    return [
      "class": "block \(block.kind.rawValue)", "data-field": place.field.rawValue,
      "data-start": "\(place.start)",
      "data-end": "\(place.end)",
    ]
  }

  private func write(
    _ block: Block, _ marks: PassageMarks, _ seen: inout Set<String>, to html: inout HTMLWriter
  ) {
    let pieces = marks.pieces(of: block.span)
    var i = 0
    while i < pieces.count {
      let statement = pieces[i].statement
      let end = pieces[i...].firstIndex { $0.statement != statement } ?? pieces.count
      write(Array(pieces[i..<end]), of: statement, &seen, to: &html)
      i = end
    }
  }

  /// Pieces of one statement, or of none.
  private func write(
    _ pieces: [PassageMarks.Piece], of statement: Int?, _ seen: inout Set<String>, to html: inout HTMLWriter
  ) {
    guard let statement else {
      for piece in pieces { write(piece, &seen, to: &html) }
      return
    }
    let of = article.statements[statement]
    let place = text.location(of: TextSpan(pieces[0].span.start, pieces[pieces.count - 1].span.end))
    let name = id(of.id.rawValue)
    let isFirst = seen.insert(name).inserted
    html.element(
      "mark",
      [
        "class": "\(of.speaker?.kind.styleClass ?? "k-none") \(of.attribution.form.rawValue)",
        "id": isFirst ? name : nil, "tabindex": "0", "aria-describedby": name + "-tip",
        "data-start": "\(place.start)", "data-end": "\(place.end)",
      ]
    ) { html in
      for piece in pieces { write(piece, &seen, to: &html) }
    }
  }

  private func write(_ piece: PassageMarks.Piece, _ seen: inout Set<String>, to html: inout HTMLWriter) {
    let words = text.string(piece.span)
    var classes: [String] = []
    if piece.isSource { classes.append("src") }
    if piece.isCue { classes.append("cue") }
    if let gravest = piece.findings.map({ report.findings[$0].severity }).max() {
      classes.append("flag \(gravest.rawValue)")
    }
    if classes.isEmpty {
      html.text(words)
    } else {
      html.element("span", ["class": classes.joined(separator: " ")], words)
    }
    for finding in piece.ending {
      let name = id("p\(finding + 1)")
      let severity = report.findings[finding].severity
      html.element(
        "a",
        [
          "class": "ref \(severity.rawValue)", "id": seen.insert(name).inserted ? name : nil,
          "href": "#" + id("f\(finding + 1)"),
          "aria-label": "\(severity.title) \(finding + 1): \(report.findings[finding].rule.rawValue)",
        ], "\(finding + 1)")
    }
  }

  // MARK: Findings

  private func writeFindings(to html: inout HTMLWriter) {
    html.element("h3", "Findings")
    if report.findings.isEmpty { html.element("p", ["class": "none"], "None.") }
    if let leftOut = report.leftOut, leftOut > 0 {
      html.element("p", ["class": "none"], "\(Plural.count(leftOut, "known finding")) left out.")
    }
    html.element("ol") { html in
      var explained: Set<RuleName> = []
      for (i, finding) in report.findings.enumerated() {
        let rule = explained.insert(finding.rule).inserted ? AuditRules[finding.rule.rawValue] : nil
        write(finding, number: i + 1, because: rule, to: &html)
      }
    }
  }

  private func write(
    _ finding: Finding, number: Int, because rule: (any AuditRule)?, to html: inout HTMLWriter
  ) {
    html.element(
      "li", ["class": "finding \(finding.severity.rawValue)", "id": id("f\(number)"), "tabindex": "-1"]
    ) {
      html in
      html.element("h4") { html in
        html.element("span", ["class": "number"], "\(number)")
        html.text(" ")
        html.element("span", ["class": "severity"], finding.severity.title)
        html.text(" ")
        html.element("span", ["class": "rule"], finding.rule.rawValue)
      }
      html.element("p", PrintableText.cleaned(finding.message))
      for related in finding.related {
        html.element("p", ["class": "related"]) { html in
          html.element("q", Excerpted.text(PrintableText.cleaned(text.string(related.spans)), limit: 160))
          html.text(" " + related.message)
        }
      }
      if !finding.spans.isEmpty {
        html.element("p", ["class": "back"]) {
          $0.element("a", ["href": "#" + id("p\(number)")], "In the text")
        }
      }
      if let rule {
        html.element("details") { html in
          html.element("summary", "Why it matters")
          html.element("p", rule.rationale)
        }
      }
    }
  }

  // MARK: Statements

  /// What a reader sees beside a statement, by pointer or keyboard.
  private func writeTip(_ statement: Statement, to html: inout HTMLWriter) {
    html.element(
      "div", ["class": "tip", "role": "tooltip", "id": id(statement.id.rawValue) + "-tip", "hidden": ""]
    ) { html in
      html.element("strong", who(statement))
      html.element("span", about(statement))
      html.element("span", ["class": "chain"], chain(statement))
      html.element("span", ["class": "why"], rule(statement))
    }
  }

  private func who(_ statement: Statement) -> String {
    statement.speaker.map { PrintableText.cleaned($0.name) } ?? "No source given"
  }

  private func about(_ statement: Statement) -> String {
    guard let speaker = statement.speaker else { return "" }
    let known = [speaker.role, speaker.affiliation].compactMap { $0 }.map(PrintableText.cleaned)
      .filter { !speaker.name.contains($0) }
    let reason = speaker.reason.map { "name withheld \(PrintableText.cleaned($0))" }
    return ([speaker.kind.noun] + known + (speaker.isNamed ? [] : ["not named"]) + [reason].compactMap { $0 })
      .joined(separator: ", ")
  }

  /// From the speaker to this article.
  private func chain(_ statement: Statement) -> String {
    guard !statement.via.isEmpty else { return "" }
    let names =
      [who(statement)] + statement.via.reversed().map { PrintableText.cleaned($0.name) } + ["this article"]
    return names.joined(separator: " → ")
  }

  private func rule(_ statement: Statement) -> String {
    var details = [statement.attribution.form.rawValue, statement.act.rawValue, statement.certainty.rawValue]
    if statement.polarity == .negative { details.append("negative") }
    if let said = statement.said { details.append("said \(said)") }
    let percent = Int((statement.attribution.confidence * 100).rounded())
    return details.joined(separator: ", ")
      + "; found by \(statement.attribution.rule.rawValue), \(percent)% sure"
  }

  private func writeStatements(to html: inout HTMLWriter) {
    guard !article.statements.isEmpty else { return }
    html.element("details", ["class": "who"]) { html in
      html.element("summary") { $0.element("h3", "Who says what (\(article.statements.count))") }
      html.element(
        "div", ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": "Statements in " + title]
      ) { html in
        html.element("table") { html in
          html.element("thead") { html in
            html.element("tr") { html in
              for head in ["Who", "What", "How"] { html.element("th", ["scope": "col"], head) }
            }
          }
          html.element("tbody") { html in
            for statement in article.statements { writeRow(statement, to: &html) }
          }
        }
      }
    }
  }

  private func writeRow(_ statement: Statement, to html: inout HTMLWriter) {
    html.element("tr") { html in
      html.element("th", ["scope": "row"]) { html in
        html.element(
          "span", ["class": "swatch \(statement.speaker?.kind.styleClass ?? "k-none")"], who(statement))
        let via = chain(statement)
        if !via.isEmpty { html.element("span", ["class": "chain"], via) }
      }
      html.element("td") { html in
        html.element(
          "a", ["href": "#" + id(statement.id.rawValue)],
          Excerpted.text(PrintableText.cleaned(text.string(statement.attribution.content)), limit: 220))
      }
      html.element("td", rule(statement))
    }
  }

  // MARK: Figures

  private func writeFigures(to html: inout HTMLWriter) {
    let sourcing = report.sourcing
    let rows: [(String, String)] = [
      ("Statements", "\(sourcing.statements)"),
      ("Named, unnamed", "\(sourcing.named), \(sourcing.unnamed)"),
      ("Direct, mixed, indirect", "\(sourcing.direct), \(sourcing.mixed), \(sourcing.indirect)"),
      ("Speakers", "\(sourcing.voices.count)"),
      ("Body sentences attributed", SourcingText.percent(sourcing.attributedShare)),
      ("Relayed by others", "\(sourcing.relayed)"),
      ("Cited", sourcing.cited.map(PrintableText.cleaned).joined(separator: ", ")),
      ("Credited", sourcing.credited.map(PrintableText.cleaned).joined(separator: ", ")),
    ]
    html.element("section", ["class": "figures", "aria-label": "Sourcing of " + title]) { html in
      html.element("h3", "Sourcing")
      html.element("dl") { html in
        for (name, value) in rows where !value.isEmpty {
          html.element("div") { html in
            html.element("dt", name)
            html.element("dd", value)
          }
        }
      }
    }
  }
}
