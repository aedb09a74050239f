import Claims

/// Reads articles, several at a time, and hands over what becomes of each in the order of the articles: for outputs that
/// are one document, and are written once all is known.
struct ArticleResults<Value: Sendable>: Sendable {
  enum Outcome: Sendable {
    case read(Value)
    case unread(UnreadArticle)
  }

  let options: ArticleOptions
  /// What an article that was read becomes.
  let value: @Sendable (Article) -> Value

  /// Errors and notes are told on standard error.
  /// - Parameter progress: Whether a count may be shown on a terminal.
  func forEach(progress: Bool, _ body: (Outcome) throws -> Void) async throws {
    var stream = ArticleStream(options.files, format: options.inputFormat, reader: options.reader)
    var console = Console(isQuiet: options.output.isQuiet, progress: progress)
    defer { console.clearProgress() }
    try await mapInOrder(jobs: options.width) {
      stream.next()
    } transform: { element in
      outcome(of: element)
    } consume: { piece in
      switch piece {
      case .note(let note): console.note(note)
      case .outcome(let outcome):
        if case .unread(let article) = outcome { console.error(article.message) }
        try body(outcome)
        console.advance()
      }
    }
  }

  private enum Piece: Sendable {
    case outcome(Outcome)
    case note(String)
  }

  private func outcome(of element: ArticleStream.Element) -> Piece {
    switch element {
    case .article(let article): .outcome(.read(value(article)))
    case .unread(let article): .outcome(.unread(article))
    case .note(let note): .note(note)
    }
  }
}
