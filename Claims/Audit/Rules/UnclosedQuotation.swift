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
    return groups(in: article.document).map { group in
      let spans = group.map { opening(of: $0, in: article.document) }
      let begins = group[0].tokens.count > 1
      return Finding(
        rule: name, severity: severity,
        message: begins
          ? "The quotation that begins \(wording.quote(spans[0])) is never closed."
          : "A quotation mark opens at the end of a paragraph and is never closed.",
        spans: [spans[0]],
        related: spans.dropFirst().map {
          wording.related([$0], "A mark that may have been meant to close it.")
        })
    }
  }

  /// Where marks go astray in one paragraph and the next, it is one fault.
  private func groups(in document: Document) -> [[Quotation]] {
    var groups: [[Quotation]] = []
    var last = Int.min
    for quotation in document.quotations where !quotation.isClosed && quotation.depth == 0 {
      let block = document.sentences[document.sentence(ofToken: quotation.tokens.lowerBound)].block
      if block <= last &+ 1, last != Int.min {
        groups[groups.count - 1].append(quotation)
      } else {
        groups.append([quotation])
      }
      last = block
    }
    return groups
  }

  /// The mark and up to six words after it: enough to find the place.
  private func opening(of quotation: Quotation, in document: Document) -> TextSpan {
    document.span(ofTokens: quotation.tokens.prefix(7))
  }
}
