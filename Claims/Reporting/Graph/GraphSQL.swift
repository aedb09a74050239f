extension ClaimGraph {
  /// A script that makes and fills the tables `nodes` and `edges`, with a view for each kind of node, in one transaction.
  /// SQLite and PostgreSQL both load it.
  public func sql() -> String {
    let nodeKeys = Key.allCases.filter { key in nodes.contains { $0.attributes[key] != nil } }
    let edgeKeys = Key.allCases.filter { key in edges.contains { $0.attributes[key] != nil } }
    var output = "BEGIN;\n"
    output += Self.table(
      "nodes",
      ["id TEXT PRIMARY KEY", "kind TEXT NOT NULL CHECK (kind IN (\(Self.list(Node.Kind.allCases))))"]
        + nodeKeys.map(Self.column))
    output += Self.table(
      "edges",
      [
        "id INTEGER PRIMARY KEY", "from_id TEXT NOT NULL REFERENCES nodes (id)",
        "to_id TEXT NOT NULL REFERENCES nodes (id)",
        "kind TEXT NOT NULL CHECK (kind IN (\(Self.list(Edge.Kind.allCases))))",
      ] + edgeKeys.map(Self.column))
    for node in nodes {
      output += Self.insert(
        "nodes",
        [SQLText.literal(node.id), SQLText.literal(node.kind.rawValue)]
          + Self.values(node.attributes, nodeKeys))
    }
    for (number, edge) in edges.enumerated() {
      output += Self.insert(
        "edges",
        ["\(number + 1)"] + [edge.from, edge.to, edge.kind.rawValue].map(SQLText.literal)
          + Self.values(edge.attributes, edgeKeys))
    }
    output += """
      CREATE INDEX nodes_kind ON nodes (kind);
      CREATE INDEX edges_from ON edges (from_id, kind);
      CREATE INDEX edges_to ON edges (to_id, kind);

      """
    for kind in Node.Kind.allCases { output += view(of: kind) }
    return output + "COMMIT;\n"
  }

  private func view(of kind: Node.Kind) -> String {
    let keys = Key.allCases.filter { key in
      nodes.contains { $0.kind == kind && $0.attributes[key] != nil }
    }
    let columns = (["id"] + keys.map { Self.name($0) }).joined(separator: ", ")
    return "CREATE VIEW \(kind.rawValue)s AS SELECT \(columns) FROM nodes WHERE kind = '\(kind.rawValue)';\n"
  }

  private static func table(_ name: String, _ columns: [String]) -> String {
    "CREATE TABLE \(name) (\n  " + columns.joined(separator: ",\n  ") + "\n);\n"
  }

  private static func insert(_ table: String, _ values: [String]) -> String {
    "INSERT INTO \(table) VALUES (\(values.joined(separator: ", ")));\n"
  }

  private static func values(_ attributes: Attributes, _ keys: [Key]) -> [String] {
    keys.map { key in
      switch attributes[key] {
      case nil: "NULL"
      case .integer(let number): String(number)
      case .number(let number): JSONWriter.decimal(number)
      case .boolean(let flag): flag ? "TRUE" : "FALSE"
      case let value?: SQLText.literal(value.flat)
      }
    }
  }

  private static func column(_ key: Key) -> String { "\(name(key)) \(key.kind.sqlType)" }

  /// In lower case with underscores, as SQL writes names: `from_value`.
  private static func name(_ key: Key) -> String {
    key.rawValue.reduce(into: "") { name, letter in
      name += letter.isUppercase ? "_" + letter.lowercased() : String(letter)
    }
  }

  private static func list<Kind: RawRepresentable<String>>(_ kinds: [Kind]) -> String {
    kinds.map { "'\($0.rawValue)'" }.joined(separator: ", ")
  }
}

extension ClaimGraph.Key.Kind {
  fileprivate var sqlType: String {
    switch self {
    case .text, .spans: "TEXT"
    case .integer: "INTEGER"
    case .number: "DOUBLE PRECISION"
    case .boolean: "BOOLEAN"
    }
  }
}
