import Arguments
import Claims

struct AuditCommand: ArticleCommand {
  enum Format: String, CaseIterable, Sendable { case text, json, markdown, html, sarif, github }

  static let name = "audit"
  static let summary = "an article's sourcing: findings by rule, and figures"
  static let idleOptions: Set = ["level"]
  static var options: [Option<Self>] {
    [
      .choice("format", "default: text", \.format),
      .text(
        "baseline", "FILE", "report what is new since that audit in JSON or SARIF", kind: .path,
        \.baseline),
    ] + articleOptions
  }
  static let examples = [
    Example("audit article.txt", "read what an editor should check"),
    Example("audit --format sarif --baseline last.sarif desk/", "what is new, for a code host"),
  ]

  var articles = ArticleOptions()
  var format = Format.text
  var baseline: String?

  func run() async throws -> ExitStatus {
    let baseline = try baseline.map { try Baseline(reading: FileDescriptor.contents(of: $0), path: $0) }
    let pipeline = articles.pipeline
    let audit = { @Sendable (article: Article) in
      let report = pipeline.audit(article)
      return baseline?.leavingOut(of: report) ?? report
    }
    return format == .sarif || format == .html ? try await collect(audit) : try await stream(audit)
  }

  /// Formats in which articles stand one after the other.
  private func stream(_ audit: @Sendable @escaping (Article) -> AuditReport) async throws -> ExitStatus {
    let sink = try articles.output.open()
    let style = articles.output.style(on: sink)
    let (failOn, format) = (articles.failOn, format)
    let run = ArticleRun(options: articles, frame: format.frame) { article in
      let report = audit(article)
      let bytes =
        switch format {
        case .text: Array(report.text(style).utf8)
        case .json, .sarif, .html: report.json()
        case .markdown: Array(report.markdown().utf8)
        case .github: Array(report.github().utf8)
        }
      return Part(bytes: bytes, status: failOn.status(of: report), leftOut: report.leftOut ?? 0)
    } unread: { article in
      switch format {
      case .json: article.auditJSON()
      case .github: Array(article.github().utf8)
      default: nil
      }
    }
    return try await run.write(to: sink)
  }

  /// Formats that are one document.
  private func collect(_ audit: @Sendable @escaping (Article) -> AuditReport) async throws -> ExitStatus {
    var sink = try articles.output.open()
    var log = SARIFLog(version: Crosscheck.program.version)
    var (reports, unread): ([AuditReport], [UnreadArticle]) = ([], [])
    var (status, leftOut) = (ExitStatus.clean, 0)
    let isHTML = format == .html
    let results = ArticleResults(options: articles, value: audit)
    try await results.forEach(progress: !sink.isTerminal) { outcome in
      switch outcome {
      case .read(let report):
        if isHTML { reports.append(report) } else { log.add(report) }
        leftOut += report.leftOut ?? 0
        status.raise(to: articles.failOn.status(of: report))
      case .unread(let article):
        if isHTML { unread.append(article) } else { log.add(article) }
        status.raise(to: .trouble)
      }
    }
    var console = Console(isQuiet: articles.output.isQuiet)
    console.note(leftOut: leftOut)
    try sink.write(isHTML ? Array(AuditHTML(reports: reports, unread: unread).render().utf8) : log.json())
    try sink.finish()
    return status
  }
}

extension FailureLevel {
  fileprivate func status(of report: AuditReport) -> ExitStatus {
    report.findings.contains { isReached(by: $0.severity) } ? .found : .clean
  }
}

extension AuditCommand.Format {
  fileprivate var frame: ReportFrame {
    switch self {
    case .text, .markdown: .text
    case .json, .sarif, .html: .audit
    case .github: ReportFrame()
    }
  }
}
