import Arguments
import Claims

struct ExtractCommand: ArticleCommand {
  enum Format: String, CaseIterable, Sendable { case text, jsonl, json }

  static let name = "extract"
  static let summary = "the statements of each article: who says what"
  static let idleOptions: Set = ["level", "fail-on"]
  static var options: [Option<Self>] {
    [.choice("format", "default: text on a terminal, else jsonl", \.format)] + articleOptions
  }
  static let examples = [
    Example("extract article.txt --format text", "read the statements of an article"),
    Example("extract articles.jsonl > statements.jsonl", "one line of JSON an article, in the same order"),
  ]

  var articles = ArticleOptions()
  var format: Format?

  func run() async throws -> ExitStatus {
    let sink = try articles.output.open()
    let format = format ?? (sink.isTerminal ? .text : .jsonl)
    let style = articles.output.style(on: sink)
    let pipeline = articles.pipeline
    let run = ArticleRun(options: articles, frame: format.frame) { article in
      let read = pipeline.attribute(article)
      return Part(bytes: format == .text ? Array(read.extractText(style).utf8) : read.extractJSON())
    } unread: { article in
      format == .text ? nil : article.json()
    }
    return try await run.write(to: sink)
  }
}

extension ExtractCommand.Format {
  fileprivate var frame: ReportFrame {
    switch self {
    case .text: .text
    case .jsonl: .jsonLines
    case .json: .jsonArray
    }
  }
}
