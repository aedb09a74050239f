import Arguments
import Claims

struct CompareCommand: ArticleCommand {
  enum Format: String, CaseIterable, Sendable { case text, json, markdown, html, csv }

  static let name = "compare"
  static let summary = "coverage of a story: who reports what, origins, conflicts, drift"
  static let idleOptions: Set<String> = []
  static var operands: Operands<Self> {
    .any("FILE", "a text or JSON Lines file, a folder, or - (the default): standard input", \.articles.files)
  }
  static var options: [Option<Self>] {
    [.choice("format", "default: text", \.format)] + articleOptions
  }
  static let examples = [
    Example("compare a.txt b.txt c.txt", "who reports what, and how many origins stand behind it"),
    Example("compare --format json story.jsonl > story.json", "the same for a program"),
  ]

  var articles = ArticleOptions()
  var format = Format.text

  func run() async throws -> ExitStatus {
    var sink = try articles.output.open()
    let style = articles.output.style(on: sink)
    let gathered = try await ArticleGathering.gather(articles, progress: !sink.isTerminal)
    let coverage = articles.pipeline.compare(gathered.documents, jobs: articles.width)
    let report = CoverageReport(coverage: coverage, entries: gathered.entries)
    var status = gathered.status
    if coverage.conflicts.contains(where: { articles.failOn.isReached(by: $0.severity) }) {
      status.raise(to: .found)
    }
    switch format {
    case .text: try sink.write(report.text(style).utf8)
    case .json: try sink.write(report.json())
    case .html:
      let graph = articles.pipeline.graph(of: coverage)
      try sink.write(CompareHTML(report: report, graph: graph).render().utf8)
    case .markdown: try sink.write(report.markdown().utf8)
    case .csv: try sink.write(report.csv().utf8)
    }
    try sink.finish()
    return status
  }
}
