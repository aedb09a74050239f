import Claims

/// All articles of a run, prepared to be compared with each other, several at a time.
struct ArticleGathering: Sendable {
  var documents: [ClaimedDocument] = []
  /// In the order given, those that could not be read among them.
  var entries: [CoverageReport.Entry] = []
  var status = ExitStatus.clean

  /// - Parameter progress: Whether a count may be shown on a terminal.
  static func gather(_ options: ArticleOptions, progress: Bool) async throws -> ArticleGathering {
    var stream = ArticleStream(options.files, format: options.inputFormat, reader: options.reader)
    var console = Console(isQuiet: options.output.isQuiet, progress: progress)
    defer { console.clearProgress() }
    let pipeline = options.pipeline
    var gathered = ArticleGathering()
    try await mapInOrder(jobs: options.width) {
      stream.next()
    } transform: {
      piece(of: $0, pipeline)
    } consume: { piece in
      gathered.add(piece, &console)
      console.advance()
    }
    return gathered
  }

  private enum Piece: Sendable {
    case document(ClaimedDocument)
    case unread(UnreadArticle)
    case note(String)
  }

  private static func piece(of element: ArticleStream.Element, _ pipeline: Pipeline) -> Piece {
    switch element {
    case .article(let article): .document(pipeline.claims(in: article))
    case .unread(let article): .unread(article)
    case .note(let note): .note(note)
    }
  }

  private mutating func add(_ piece: Piece, _ console: inout Console) {
    switch piece {
    case .document(let document):
      documents.append(document)
      entries.append(.article(document.article.id))
    case .unread(let article):
      entries.append(.unread(article))
      console.error(article.message)
      status.raise(to: .trouble)
    case .note(let note): console.note(note)
    }
  }
}
