import Arguments
import Claims
import Glibc

struct GraphCommand: ArticleCommand {
  enum Format: String, CaseIterable, Sendable { case json, jsonld, prov, graphml, dot, csv, sql }

  static let name = "graph"
  static let summary = "the claim graph: who says what, where, for other programs"
  static let idleOptions: Set = ["fail-on", "color"]
  static var options: [Option<Self>] {
    [.choice("format", "default: json", \.format)] + articleOptions
  }
  static let notes = [
    "csv prints the edges; with --output FOLDER it writes nodes.csv and edges.csv there."
  ]
  static let examples = [
    Example("graph --format graphml story.jsonl > story.graphml", "open a story in Gephi or yEd"),
    Example("graph --format sql story.jsonl | sqlite3 story.db", "ask it in SQL"),
  ]

  var articles = ArticleOptions()
  var format = Format.json

  func run() async throws -> ExitStatus {
    if format == .csv, let folder = articles.output.path, Self.isFolder(folder) {
      return try await writeTables(to: folder)
    }
    var sink = try articles.output.open()
    let (graph, status) = try await graph(progress: !sink.isTerminal)
    try sink.write(bytes(of: graph))
    try sink.finish()
    return status
  }

  private func graph(progress: Bool) async throws -> (ClaimGraph, ExitStatus) {
    let gathered = try await ArticleGathering.gather(articles, progress: progress)
    let pipeline = articles.pipeline
    return (pipeline.graph(of: pipeline.compare(gathered.documents, jobs: articles.width)), gathered.status)
  }

  private func bytes(of graph: ClaimGraph) -> [UInt8] {
    switch format {
    case .json: graph.json()
    case .jsonld: graph.jsonLD()
    case .prov: graph.prov()
    case .graphml: Array(graph.graphML().utf8)
    case .dot: Array(graph.dot().utf8)
    case .csv: Array(graph.edgesCSV().utf8)
    case .sql: Array(graph.sql().utf8)
    }
  }

  private func writeTables(to folder: String) async throws -> ExitStatus {
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    if mkdir(folder, 0o777) != 0, errno != EEXIST { throw SystemError(path: folder) }
    var nodes = try ByteSink.writing(to: prefix + "nodes.csv")
    var edges = try ByteSink.writing(to: prefix + "edges.csv")
    let (graph, status) = try await graph(progress: true)
    try nodes.write(graph.nodesCSV().utf8)
    try edges.write(graph.edgesCSV().utf8)
    try nodes.finish()
    try edges.finish()
    return status
  }

  /// One that is there, or a name that ends like one.
  private static func isFolder(_ path: String) -> Bool {
    path.hasSuffix("/") || (try? FileKind.of(path)) == .directory
  }
}
