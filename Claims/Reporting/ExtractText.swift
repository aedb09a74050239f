extension AttributedDocument {
  /// The statements of one article for a reader: `crosscheck extract --format text`. Ends with a line feed.
  public func extractText(_ style: TextStyle = TextStyle()) -> String {
    let statement = StatementText(article: self, style: style)
    var output = ArticleHeading(article: self, style: style).render()
    if statements.isEmpty { output += "\nNobody is found to say anything.\n" }
    for each in statements { output += "\n" + statement.render(each, withRule: true) }
    for diagnostic in diagnostics {
      output += "\n" + DiagnosticText(document: document, style: style).render(diagnostic)
    }
    return output
  }
}

/// A doubtful passage for a reader.
struct DiagnosticText {
  let document: Document
  let style: TextStyle

  func render(_ diagnostic: Diagnostic) -> String {
    let message = Wrapping.paragraph(diagnostic.message, width: style.width, indent: "  ")
    let excerpt = Excerpt(document, style: style).render(diagnostic.spans, ink: .underlined, mark: "~")
    return style.paint("note", .blue) + ": " + style.paint(diagnostic.code.rawValue, .strong) + "\n  "
      + message + "\n" + excerpt
  }
}
