extension ClaimGraph {
  /// A row an edge: `from,to,kind` and what is known of edges. UTF-8, RFC 4180.
  public func edgesCSV() -> String {
    let keys = Self.keys(of: edges.map(\.attributes))
    let head = CSVCell.row(["from", "to", "kind"] + keys.map(\.rawValue))
    return head
      + edges.map { edge in
        CSVCell.row(
          [edge.from, edge.to, edge.kind.rawValue].map(CSVCell.text) + Self.cells(edge.attributes, keys))
      }.joined()
  }

  /// A row a node: `id,kind,label` and what is known of nodes.
  public func nodesCSV() -> String {
    let keys = Self.keys(of: nodes.map(\.attributes))
    let head = CSVCell.row(["id", "kind", "label"] + keys.map(\.rawValue))
    return head
      + nodes.map { node in
        CSVCell.row(
          [node.id, node.kind.rawValue, node.label].map(CSVCell.text) + Self.cells(node.attributes, keys))
      }.joined()
  }

  private static func keys(of attributes: [Attributes]) -> [Key] {
    Key.allCases.filter { key in attributes.contains { $0[key] != nil } }
  }

  private static func cells(_ attributes: Attributes, _ keys: [Key]) -> [String] {
    keys.map { key in attributes[key].map { CSVCell.text($0.flat) } ?? "" }
  }
}
