/// The article was corrected after it appeared.
struct CorrectionNotice: AuditRule {
  let name: RuleName = "correction-notice"
  let severity = Severity.info
  let summary = "The article carries a correction, a clarification or a note that it was changed."
  let rationale = """
    Whoever quoted the earlier version may still spread what was wrong. Articles that descend from this one \
    should be checked against the note.
    """
  let example = RuleExample(
    fires: """
      Pier reopens after storm

      The pier is safe again, harbour master Ines Quill said on Monday.

      Correction: An earlier version of this article gave the wrong day for the storm.
      """,
    passes: """
      Pier reopens after storm

      The pier is safe again, harbour master Ines Quill said on Monday.
      """)

  func findings(in article: AttributedDocument) -> [Finding] {
    let wording = Wording(article: article)
    return article.article.blocks.filter { $0.kind == .correction }.map { block in
      Finding(
        rule: name, severity: severity, message: "The article was changed: \(wording.quote(block.span)).",
        spans: [block.span])
    }
  }
}
