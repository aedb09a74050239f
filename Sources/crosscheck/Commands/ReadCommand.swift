import Arguments
import Claims

struct ReadCommand: ArticleCommand {
  /// One object a line in both: `json` is for callers that ask for JSON by that name.
  enum Format: String, CaseIterable, Sendable { case jsonl, json }

  static let name = "read"
  static let summary = "what was read of each article: its parts and metadata"
  static let idleOptions: Set = ["accuracy", "level", "min-confidence", "fail-on", "color"]
  static var options: [Option<Self>] {
    [.choice("format", "the same either way: one object a line", \.format)] + articleOptions
  }
  static let examples = [
    Example("read article.txt", "see the headline, dateline, credits and paragraphs found"),
    Example("read --outlet Gazette folder > articles.jsonl", "turn a folder of texts into JSON Lines"),
  ]

  var articles = ArticleOptions()
  var format = Format.jsonl

  func run() async throws -> ExitStatus {
    let run = ArticleRun(options: articles, frame: .jsonLines) { article in
      Part(bytes: article.readJSON())
    } unread: { article in
      article.json()
    }
    return try await run.write(to: try articles.output.open())
  }
}
