/// The text leans on an outlet that the credit line leaves out.
struct CitedNotCredited: AuditRule {
  let name: RuleName = "cited-not-credited"
  let severity = Severity.warning
  let summary = "The text cites an outlet or agency that the article's credit line leaves out."
  let rationale = """
    A credit line tells whose work the article rests on. If the text takes words from a newsroom that the line \
    does not name, that newsroom goes without its credit and the reader without the whole list.
    """
  let example = RuleExample(
    fires: """
      Pier reopens after storm

      The tanker had lost its anchor in the night, AFP reported, citing harbour master Ines Quill.

      Source: Reuters
      """,
    passes: """
      Pier reopens after storm

      The tanker had lost its anchor in the night, AFP reported, citing harbour master Ines Quill.

      Source: AFP
      """)

  func findings(in article: AttributedDocument) -> [Finding] {
    let outlets = CitedOutlets(in: article)
    let credits = article.article.credits.filter { $0.kind == .source }
    guard !credits.isEmpty else { return [] }
    let names = OutletNames()
    let missing = outlets.cited.filter { cited in
      !outlets.credited.contains { names.areSame($0.name, cited.name) }
    }
    guard !missing.isEmpty else { return [] }
    let wording = Wording(article: article)
    let line = credits.map { wording.whole($0) }
    let verb = missing.count == 1 ? "is" : "are"
    return [
      Finding(
        rule: name, severity: severity,
        message: "\(Wording.list(missing.map(\.name))) \(verb) cited in the text, but not in the credit line "
          + "\(wording.quote(line)).",
        spans: missing.flatMap { $0.spans.prefix(1) },
        related: line.isEmpty ? [] : [wording.related(line, "The credit line.")],
        statements: missing.flatMap(\.statements))
    ]
  }
}
