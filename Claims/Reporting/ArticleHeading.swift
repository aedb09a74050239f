/// An article's title, and what is known of it in one line.
struct ArticleHeading {
  let article: AttributedDocument
  let style: TextStyle

  func render() -> String {
    let title = article.article.title.map(PrintableText.cleaned) ?? "Untitled"
    let heading = Wrapping.lines(PrintableText(title).cells, width: style.width)
      .map { style.paint($0.map(\.text).joined(), .strong) }.joined(separator: "\n")
    let facts = Wrapping.paragraph(facts.joined(separator: " · "), width: style.width)
    return heading + "\n" + style.paint(facts, .faint) + "\n"
  }

  private var facts: [String] {
    let restated = article.statements.count { $0.repeats != nil }
    let count = Plural.count(article.statements.count, "statement")
    let of = article.article
    return [of.id.rawValue, of.outlet, of.author, of.published?.description].compactMap { $0 }
      .map(PrintableText.cleaned) + [restated > 0 ? "\(count), \(restated) restated" : count]
  }
}

enum Plural {
  /// "1 statement", "2 statements"
  static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
