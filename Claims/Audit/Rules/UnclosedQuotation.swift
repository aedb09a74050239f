/// A quotation mark that opens and never closes.
struct UnclosedQuotation: AuditRule {
  let name: RuleName = "unclosed-quotation"
  let severity = Severity.error
  let summary = "A quotation mark opens and never closes."
  let rationale = """
    Where a quotation ends is where the speaker's words end and the reporter's begin. Without the closing mark \
    nobody can tell which words are whose, and whoever copies the passage will guess.
    """
  let example = RuleExample(
    fires: """
      “We had no warning at all, harbour master Ines Quill said on Monday. The gate had been shut since noon.
      """,
    passes: """
      “We had no warning at all,” harbour master Ines Quill said on Monday. The gate had been shut since noon.
      """)

  func findings(in article: AttributedDocument) -> [Finding] {
    let wording = Wording(article: article)
    return article.document.quotations.filter { !$0.isClosed && $0.depth == 0 }.map { quotation in
      let span = opening(of: quotation, in: article.document)
      return Finding(
        rule: name, severity: severity,
        message: "The quotation that begins \(wording.quote(span)) is never closed.", spans: [span])
    }
  }

  /// The mark and up to six words after it: enough to find the place.
  private func opening(of quotation: Quotation, in document: Document) -> TextSpan {
    document.span(ofTokens: quotation.tokens.prefix(7))
  }
}
