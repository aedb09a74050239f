import Arguments
import Claims

struct AuditCommand: ArticleCommand {
  enum Format: String, CaseIterable, Sendable { case text, json, markdown }

  static let name = "audit"
  static let summary = "an article's sourcing: findings by rule, and figures"
  static let idleOptions: Set<String> = []
  static var options: [Option<Self>] {
    [.choice("format", "default: text", \.format)] + articleOptions
  }
  static let examples = [
    Example("audit article.txt", "read what an editor should check"),
    Example("audit --format json --fail-on warning articles.jsonl", "check a corpus by machine"),
  ]

  var articles = ArticleOptions()
  var format = Format.text

  func run() async throws -> ExitStatus {
    let sink = try articles.output.open()
    let style = articles.output.style(on: sink)
    let (pipeline, failOn, format) = (articles.pipeline, articles.failOn, format)
    let run = ArticleRun(options: articles, frame: format.frame) { article in
      let report = pipeline.audit(article)
      let bytes =
        switch format {
        case .text: Array(report.text(style).utf8)
        case .json: report.json()
        case .markdown: Array(report.markdown().utf8)
        }
      return Part(
        bytes: bytes, status: report.findings.contains { failOn.isReached(by: $0.severity) } ? .found : .clean
      )
    } unread: { article in
      format == .json ? article.auditJSON() : nil
    }
    return try await run.write(to: sink)
  }
}

extension AuditCommand.Format {
  fileprivate var frame: ReportFrame {
    switch self {
    case .text, .markdown: .text
    case .json: .audit
    }
  }
}
