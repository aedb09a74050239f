/// Weekdays in an article that does not say when it appeared.
struct UndatedArticle: AuditRule {
  let name: RuleName = "undated-article"
  let severity = Severity.info
  let summary = "The text counts days from a date of publication that it does not give."
  let rationale = """
    “On Wednesday” means nothing without the day on which it was written. Found again next year, or copied \
    elsewhere, the article will be read as today's.
    """
  let example = RuleExample(
    fires: "The pier will reopen on Wednesday, harbour master Ines Quill said.",
    passes: "The pier will reopen on 4 March 2026, harbour master Ines Quill said.")

  func findings(in article: AttributedDocument) -> [Finding] {
    guard article.article.published == nil else { return [] }
    let floating = article.tagged.dates.filter { date in
      date.days == nil && date.form == .weekday
    }
    guard let first = floating.first else { return [] }
    let wording = Wording(article: article)
    return [
      Finding(
        rule: name, severity: severity,
        message: "The article gives no full date of publication, so nobody can tell which day is meant by "
          + "\(wording.quote(first.span)).",
        spans: [first.span])
    ]
  }
}
