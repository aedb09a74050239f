import Arguments
import Claims

struct DiffCommand: ArticleCommand {
  enum Format: String, CaseIterable, Sendable { case text, json }

  static let name = "diff"
  static let summary = "what became of the statements from one version to the next"
  static let idleOptions: Set = ["level"]
  static var operands: Operands<Self> {
    .any("FILE", "the old version, then the new: articles, or graphs in JSON", \.articles.files)
  }
  static var options: [Option<Self>] {
    [.choice("format", "default: text", \.format)] + articleOptions
  }
  static let notes = [
    "Articles are paired by id, or whatever their ids if each side holds one. A weaker attribution is a warning, every other "
      + "change is worth a note: status 1 is for --fail-on warning or info."
  ]
  static let examples = [
    Example("diff old.txt new.txt", "see what an update added, dropped and changed"),
    Example("diff --fail-on warning old.json new.json", "status 1 if an attribution was weakened"),
  ]

  var articles = ArticleOptions()
  var format = Format.text

  func run() async throws -> ExitStatus {
    guard articles.files.count == 2 else {
      throw articles.files.count < 2
        ? UsageError.missingOperand(articles.files.isEmpty ? "FILE" : "second FILE", command: Self.name)
        : UsageError.unexpectedOperand(articles.files[2], command: Self.name)
    }
    var sink = try articles.output.open()
    let (old, oldStatus) = try await graph(of: articles.files[0])
    let (new, newStatus) = try await graph(of: articles.files[1])
    let difference = GraphDiff(from: old, to: new)
    var status = max(oldStatus, newStatus)
    if let gravest = difference.gravest, articles.failOn.isReached(by: gravest) { status.raise(to: .found) }
    switch format {
    case .text: try sink.write(difference.text(articles.output.style(on: sink)).utf8)
    case .json: try sink.write(difference.json())
    }
    try sink.finish()
    return status
  }

  /// A graph that was kept, or that of articles, which are not compared with each other.
  private func graph(of file: String) async throws -> (ClaimGraph, ExitStatus) {
    if file.hasSuffix(".json") {
      return (try ClaimGraph(reading: FileDescriptor.contents(of: file), path: file), .clean)
    }
    var options = articles
    options.files = [file]
    let gathered = try await ArticleGathering.gather(options, progress: true)
    return (articles.pipeline.graph(of: gathered.documents), gathered.status)
  }
}
