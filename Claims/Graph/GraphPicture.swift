/// A claim graph as it can be drawn: origins, articles, clusters and speakers in four columns, statements and claims told by
/// the lines between them.
///
/// Of many clusters those that most articles share are kept, and those in conflict. The places come from the graph alone, so
/// the same graph is drawn the same way.
public struct GraphPicture: Hashable, Sendable {
  public struct Node: Hashable, Sendable {
    public let id: String
    public let kind: ClaimGraph.Node.Kind
    public let label: String
    /// Of a cluster.
    public let status: String?
    /// The box's left upper corner.
    public let x: Int
    public var y: Int
  }

  public struct Line: Hashable, Sendable {
    /// Indices into ``nodes``.
    public let from: Int
    public let to: Int
    public let kind: ClaimGraph.Edge.Kind
  }

  public let nodes: [Node]
  public let lines: [Line]
  public let width: Int
  public let height: Int
  /// Clusters that found no room.
  public let leftOut: Int

  static let boxWidth = 220
  static let boxHeight = 44
  private static let row = 54
  private static let column = 330

  /// - Parameter limit: The most clusters.
  public init(_ graph: ClaimGraph, limit: Int = 60) {
    let reduced = ReducedGraph(graph, limit: limit)
    var columns: [[String]] = reduced.columns
    let neighbours = reduced.neighbours
    // Each column in turn is sorted by where its neighbours stand; a few sweeps settle it.
    for _ in 0..<4 {
      for (i, beside) in [(0, 1), (2, 1), (3, 2), (2, 3), (1, 2)] {
        columns[i] = Self.sorted(columns[i], by: columns[beside], neighbours)
      }
    }
    let tallest = columns.map(\.count).max() ?? 0
    var nodes: [Node] = []
    var places: [String: Int] = [:]
    for (number, column) in columns.enumerated() {
      for (i, id) in column.enumerated() {
        places[id] = nodes.count
        let node = reduced.nodes[id]!
        nodes.append(
          Node(
            id: id, kind: node.kind, label: Self.label(of: node), status: node.attributes.text(.status),
            x: number * Self.column + 10, y: i * Self.row + 10))
      }
    }
    self.nodes = nodes
    lines = reduced.lines.map { Line(from: places[$0.from]!, to: places[$0.to]!, kind: $0.kind) }
    width = 3 * Self.column + Self.boxWidth + 20
    height = max(tallest, 1) * Self.row + 4
    leftOut = reduced.leftOut
  }

  /// A headline says little without its outlet.
  private static func label(of node: ClaimGraph.Node) -> String {
    guard let outlet = node.attributes.text(.outlet) else { return node.label }
    return "\(outlet): \(node.label)"
  }

  /// By the mean position of the neighbours; what has none keeps its place.
  private static func sorted(_ column: [String], by other: [String], _ neighbours: [String: [String]])
    -> [String]
  {
    let places = Dictionary(uniqueKeysWithValues: other.enumerated().map { ($1, $0) })
    let keyed = column.enumerated().map { i, id in
      let beside = (neighbours[id] ?? []).compactMap { places[$0] }
      let own = Double(i) * Double(max(other.count, 1)) / Double(max(column.count, 1))
      let mean = beside.isEmpty ? own : Double(beside.reduce(0, +)) / Double(beside.count)
      return (mean: mean, i: i, id: id)
    }
    return keyed.sorted { ($0.mean, $0.i) < ($1.mean, $1.i) }.map(\.id)
  }
}

/// The nodes and lines that are drawn.
private struct ReducedGraph {
  struct Line: Hashable {
    let from: String
    let to: String
    let kind: ClaimGraph.Edge.Kind
  }

  let nodes: [String: ClaimGraph.Node]
  /// Origins, articles, clusters, speakers.
  private(set) var columns: [[String]] = []
  private(set) var lines: [Line] = []
  private(set) var leftOut = 0

  init(_ graph: ClaimGraph, limit: Int) {
    nodes = Dictionary(uniqueKeysWithValues: graph.nodes.map { ($0.id, $0) })
    let edges = Dictionary(grouping: graph.edges, by: \.kind)
    func ends(_ kind: ClaimGraph.Edge.Kind) -> [ClaimGraph.Edge] { edges[kind] ?? [] }
    let cluster = Dictionary(ends(.member).map { ($0.from, $0.to) }, uniquingKeysWith: { a, _ in a })
    let articleOf = Dictionary(ends(.contains).map { ($0.to, $0.from) }, uniquingKeysWith: { a, _ in a })
    var tells: [Line] = []
    var claimsOf: [String: [String]] = [:]
    for edge in ends(.asserts) {
      claimsOf[edge.from, default: []].append(edge.to)
      guard let k = cluster[edge.to] else { continue }
      tells.append(Line(from: articleOf[edge.from] ?? edge.from, to: k, kind: .asserts))
    }
    let kept = Self.kept(graph, tells, limit: limit)
    leftOut = graph.nodes.count { $0.kind == .cluster } - kept.count
    for edge in ends(.says) {
      for claim in claimsOf[edge.to] ?? [] {
        if let k = cluster[claim] { tells.append(Line(from: k, to: edge.from, kind: .says)) }
      }
    }
    let derived = ends(.derivedFrom).map { Line(from: $0.to, to: $0.from, kind: .derivedFrom) }
    let conflicts = ends(.conflicts).compactMap { edge -> Line? in
      guard let a = cluster[edge.from], let b = cluster[edge.to], a != b else { return nil }
      return Line(from: a, to: b, kind: .conflicts)
    }
    var seen: Set<Line> = []
    lines = (derived + tells + conflicts).filter { line in
      [line.from, line.to].allSatisfy { nodes[$0]?.kind != .cluster || kept.contains($0) }
        && seen.insert(line).inserted
    }
    let drawn = Set(lines.flatMap { [$0.from, $0.to] })
    columns = [ClaimGraph.Node.Kind.origin, .article, .cluster, .speaker].map { kind in
      graph.nodes.filter { $0.kind == kind && (drawn.contains($0.id) || kind == .article) }.map(\.id)
    }
  }

  var neighbours: [String: [String]] {
    lines.reduce(into: [:]) { result, line in
      result[line.from, default: []].append(line.to)
      result[line.to, default: []].append(line.from)
    }
  }

  /// Clusters in conflict first, then by the number of articles that tell them.
  private static func kept(_ graph: ClaimGraph, _ tells: [Line], limit: Int) -> Set<String> {
    let articles = tells.reduce(into: [String: Set<String>]()) { $0[$1.to, default: []].insert($1.from) }
    let clusters = graph.nodes.filter { $0.kind == .cluster }.enumerated().map { i, node in
      (
        isDisputed: node.attributes.text(.status) == Coverage.Status.disputed.rawValue ? 0 : 1,
        rank: -(articles[node.id]?.count ?? 0), i: i, id: node.id
      )
    }
    let sorted = clusters.sorted { ($0.isDisputed, $0.rank, $0.i) < ($1.isDisputed, $1.rank, $1.i) }
    return Set(sorted.prefix(limit).map(\.id))
  }
}
