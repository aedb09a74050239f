extension ClaimGraph {
  /// `{"version":1,"nodes":[…],"edges":[…]}`, a node or an edge a line, with a line feed at its end.
  public func json() -> [UInt8] {
    var json = JSONWriter()
    json.object {
      $0.field("version", 1)
      $0.field("nodes", array: nodes) { json, node in
        json.value([0x0A] + Self.line { $0.write(node) })
      }
      $0.field("edges", array: edges) { json, edge in
        json.value([0x0A] + Self.line { $0.write(edge) })
      }
    }
    return json.bytes + [0x0A]
  }

  private static func line(_ fields: (inout JSONWriter) -> Void) -> [UInt8] {
    var json = JSONWriter()
    json.object(fields)
    return json.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func write(_ node: ClaimGraph.Node) {
    field("id", node.id)
    field("kind", node.kind.rawValue)
    write(node.attributes)
  }

  fileprivate mutating func write(_ edge: ClaimGraph.Edge) {
    field("from", edge.from)
    field("to", edge.to)
    field("kind", edge.kind.rawValue)
    write(edge.attributes)
  }

  private mutating func write(_ attributes: ClaimGraph.Attributes) {
    for (key, value) in attributes.listed { field(key.rawValue, value) }
  }
}
