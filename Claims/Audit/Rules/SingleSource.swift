/// A story that one speaker tells alone.
struct SingleSource: AuditRule {
  let name: RuleName = "single-source"
  let severity = Severity.warning
  let summary = "Three statements or more, and one speaker behind all of them."
  let rationale = """
    One voice can be mistaken or can have an interest. A second one, a document or the other side is what turns \
    an account into a report.
    """
  let example = RuleExample(
    fires: """
      The pier will stay shut until May, harbour master Ines Quill said on Monday. “The cracks go deep,” Quill \
      said. She said that repairs would cost two million crowns. She added that no ship had been damaged.
      """,
    passes: """
      The pier will stay shut until May, harbour master Ines Quill said on Monday. “The cracks go deep,” Quill \
      said. Engineer Tomas Rehn said that repairs would cost two million crowns. She added that no ship had been \
      damaged.
      """)

  func findings(in article: AttributedDocument) -> [Finding] {
    let statements = article.statements.filter { $0.repeats == nil && $0.act != .decline }
    let voices = statements.filter { $0.speaker != nil }
    // A statement without a source could be anyone's.
    guard voices.count >= 3, voices.count == statements.count else { return [] }
    let first = voices[0]
    guard voices.allSatisfy({ isSame($0.speaker!, first.speaker!) }) else { return [] }
    let wording = Wording(article: article)
    return [
      Finding(
        rule: name, severity: severity,
        message:
          "All \(voices.count) statements come from one source, \(first.speaker!.name); nobody else is "
          + "heard.",
        spans: wording.passage(first),
        related: voices.dropFirst().map { wording.related(wording.passage($0), "The same source.") },
        statements: voices.map(\.id))
    ]
  }

  /// One person, or an organisation and who speaks for it.
  private func isSame(_ a: Speaker, _ b: Speaker) -> Bool {
    if a.name == b.name { return true }
    let (x, y) = (a.affiliation ?? a.name, b.affiliation ?? b.name)
    return x == y && (a.affiliation != nil || b.affiliation != nil)
  }
}
