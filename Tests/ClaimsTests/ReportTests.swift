import Foundation
import Testing

@testable import Claims

@Suite struct ReportTests {
  static func report() -> AuditReport {
    let document = Sample.tagged(
      "\u{FEFF}The pier “will stay shut” until Zoë’s birthday in May, harbour master Ines Quill said on Monday, and nobody "
        + "knows who will pay for the boats.\r\n\r\nIt rained.", title: "“Pier” stays shut 🙂 – Quill")
    let quill = Speaker(
      name: "Ines Quill", kind: .person, isNamed: true, role: "harbour master",
      spans: [Sample.span("harbour master Ines Quill", in: document.text)])
    let statements = [
      Sample.statement(
        1, in: document, source: "Quill", cue: "–", content: ["“Pier” stays shut 🙂"], speaker: quill),
      Sample.statement(
        2, in: document, source: "harbour master Ines Quill", cue: "said",
        content: ["The pier “will stay shut” until Zoë’s birthday in May"], speaker: quill, form: .mixed),
    ]
    let article = AttributedDocument(tagged: document, statements: statements, diagnostics: [])
    let finding = Finding(
      rule: "blind-quotation", severity: .warning, message: "A “message”.",
      spans: [Sample.span("“will stay shut”", in: document.text)],
      related: [
        .init(article: "sample", spans: [Sample.span("stays shut", in: document.text)], message: "Here too.")
      ], statements: [.init(number: 2)])
    return AuditReport(article: article, findings: [finding], sourcing: Sourcing(of: article))
  }

  static func sarif() -> [UInt8] {
    var log = SARIFLog(version: "0.0.0", rules: [UnclosedQuotation(), BlindQuotation()])
    log.add(report())
    log.add(UnreadArticle(id: "big", code: "tooLarge", message: "21 MB; the limit is 20 MB"))
    return log.json()
  }

  private func object(_ bytes: [UInt8]) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  @Test func extractedSpansCutTheTextAsGiven() throws {
    let report = Self.report()
    let json = try object(report.article.extractJSON())
    let statements = try #require(json["statements"] as? [[String: Any]])
    let text = report.article.text
    let fields = ["title": "“Pier” stays shut 🙂 – Quill", "text": text.string(text.textSpan)]
    #expect(statements.count == 2)
    for statement in statements {
      for key in ["source", "cue", "content"] {
        let passage = try #require(statement[key] as? [String: Any])
        let spans = try #require(passage["spans"] as? [[String: Any]])
        let cut = spans.map { span in
          let scalars = Array(fields[span["field"] as? String ?? "text"]!.unicodeScalars)
          return String(String.UnicodeScalarView(scalars[(span["start"] as! Int)..<(span["end"] as! Int)]))
        }
        #expect(cut.joined(separator: " ") == passage["text"] as? String)
      }
    }
  }

  @Test func theAuditFrameHoldsReportsAndErrorsTogether() throws {
    let unread = UnreadArticle(id: "big", code: "tooLarge", message: "21 MB; the limit is 20 MB")
    let json = try object(ReportFrame.audit.joining([Self.report().json(), unread.auditJSON()]))
    let articles = try #require(json["articles"] as? [[String: Any]])
    #expect(articles.map { $0["id"] as? String } == ["sample", "big"])
    #expect((articles[1]["error"] as? [String: String])?["code"] == "tooLarge")
    #expect(try object(ReportFrame.audit.joining([]))["articles"] as? [String] == [])
  }

  @Test func thePassageIsUnderlinedWhereItStands() {
    let text = Self.report().text()
    #expect(
      text.contains(
        """
            1 | The pier “will stay shut” until Zoë’s birthday in May, harbour master
              |          ^^^^^^^^^^^^^^^^
        """))
    #expect(
      text.contains(
        """
        title | “Pier” stays shut 🙂 – Quill
              |        ----------
              | = Here too.
        """))
    #expect(!text.contains("\u{1B}"))
  }

  @Test(arguments: [40, 80, 120]) func noLinePassesTheMeasure(width: Int) {
    for line in Self.report().text(TextStyle(width: width)).split(separator: "\n") {
      #expect(TextWidth.columns(of: line) <= width, "\(line)")
    }
  }

  @Test func inColourThePassageItselfIsUnderlined() {
    let text = Self.report().text(TextStyle(hasColor: true))
    #expect(text.contains("\u{1B}[1;4;33m“will stay shut”\u{1B}[0m"))
    #expect(!text.contains("^^^^"))
  }

  @Test func withoutColourTheWordsAreTheSame() {
    let colour = Self.report().article.extractText(TextStyle(hasColor: true))
    #expect(PrintableText.cleaned(colour) == PrintableText.cleaned(Self.report().article.extractText()))
  }

  @Test func markdownGivesNoCharacterOfTheArticlesAMeaning() {
    #expect(
      Markdown.escaped("a|b *c* <img> [x](y) `z` @team & #1\nline")
        == "a\\|b \\*c\\* &lt;img&gt; \\[x\\](y) \\`z\\` &#64;team &amp; \\#1 line")
  }

  @Test func everyRuleIsListedOnceWithAnExampleOfItsOwn() throws {
    let rules = AuditRules.all
    #expect(Set(rules.map(\.name)).count == rules.count)
    for rule in rules {
      #expect(rule.example.fires != rule.example.passes)
      #expect(AuditRules.page(of: rule).split(separator: "\n").allSatisfy { TextWidth.columns(of: $0) <= 80 })
    }
    #expect(try object(AuditRules.json())["version"] as? Int == 1)
  }
}
