import Claims

/// What one article, or one input that is none, contributes to a run.
struct Part: Sendable {
  /// For the results; `nil` if there is nothing to write.
  var bytes: [UInt8]?
  var status = ExitStatus.clean
  /// For standard error.
  var error: String?
  var note: String?
  /// Findings that a baseline has; told at the end of the run.
  var leftOut = 0
}

/// Reads articles, has each turned into its part of the output, several at a time, and writes the parts in the
/// order of the articles.
struct ArticleRun: Sendable {
  let options: ArticleOptions
  let frame: ReportFrame
  /// What an article that was read becomes.
  let part: @Sendable (Article) -> Part
  /// What an output holds for one that was not; `nil` where it names none.
  let unread: @Sendable (UnreadArticle) -> [UInt8]?

  /// - Returns: The greatest status of any part.
  func write(to sink: consuming ByteSink) async throws -> ExitStatus {
    var stream = ArticleStream(options.files, format: options.inputFormat, reader: options.reader)
    var console = Console(isQuiet: options.output.isQuiet, progress: !sink.isTerminal)
    var writer = FrameWriter(sink, frame: frame)
    var status = ExitStatus.clean
    var leftOut = 0
    defer { console.clearProgress() }
    do {
      try await mapInOrder(jobs: options.width) {
        stream.next()
      } transform: {
        part(of: $0)
      } consume: { part in
        if let error = part.error { console.error(error) }
        if let note = part.note { console.note(note) }
        status.raise(to: part.status)
        leftOut += part.leftOut
        if let bytes = part.bytes { try writer.write(bytes) }
        console.advance()
      }
      try writer.finish()
      console.note(leftOut: leftOut)
    } catch let error as SystemError where error.isClosedPipe {
      // Whoever was reading has seen enough.
    }
    return status
  }

  private func part(of element: ArticleStream.Element) -> Part {
    switch element {
    case .article(let article): part(article)
    case .unread(let article):
      Part(bytes: unread(article), status: .trouble, error: article.message)
    case .note(let note): Part(note: note)
    }
  }
}

/// Writes parts with what a format wants around and between them.
struct FrameWriter: ~Copyable {
  private var sink: ByteSink
  private let frame: ReportFrame
  private var isEmpty = true

  init(_ sink: consuming ByteSink, frame: ReportFrame) {
    self.sink = sink
    self.frame = frame
  }

  mutating func write(_ part: [UInt8]) throws(SystemError) {
    try sink.write(isEmpty ? frame.opening : frame.separator)
    try sink.write(part)
    isEmpty = false
    if sink.isTerminal { try sink.flush() }
  }

  mutating func finish() throws(SystemError) {
    try sink.write(isEmpty ? frame.joining([]) : frame.closing)
    try sink.finish()
  }
}
