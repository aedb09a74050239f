import Claims

/// All articles of a run, prepared to be compared with each other, several at a time.
struct ArticleGathering: Sendable {
  var documents: [ClaimedDocument] = []
  /// In the order given, those that could not be read among them.
  var entries: [CoverageReport.Entry] = []
  var status = ExitStatus.clean

  /// - Parameter progress: Whether a count may be shown on a terminal.
  static func gather(_ options: ArticleOptions, progress: Bool) async throws -> ArticleGathering {
    let pipeline = options.pipeline
    var gathered = ArticleGathering()
    let results = ArticleResults(options: options) { pipeline.claims(in: $0) }
    try await results.forEach(progress: progress) { outcome in
      switch outcome {
      case .read(let document):
        gathered.documents.append(document)
        gathered.entries.append(.article(document.article.id))
      case .unread(let article):
        gathered.entries.append(.unread(article))
        gathered.status.raise(to: .trouble)
      }
    }
    return gathered
  }
}
