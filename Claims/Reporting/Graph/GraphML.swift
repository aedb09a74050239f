extension ClaimGraph {
  /// GraphML with typed attributes, for Gephi, yEd, NetworkX and igraph. `label` is added for those that draw it.
  public func graphML() -> String {
    var output = """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns" \
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
      <key id="kind" for="node" attr.name="kind" attr.type="string"/>
      <key id="label" for="node" attr.name="label" attr.type="string"/>
      <key id="edgeKind" for="edge" attr.name="kind" attr.type="string"/>

      """
    output += keys(of: nodes.map(\.attributes), domain: "node", prefix: "")
    output += keys(of: edges.map(\.attributes), domain: "edge", prefix: "edge-")
    output += "<graph id=\"claims\" edgedefault=\"directed\">\n"
    for node in nodes {
      output +=
        "<node id=\"\(XMLText.escaped(node.id))\">" + Self.data("kind", node.kind.rawValue)
        + Self.data("label", node.label) + Self.data(node.attributes, prefix: "") + "</node>\n"
    }
    for (number, edge) in edges.enumerated() {
      output +=
        "<edge id=\"e\(number + 1)\" source=\"\(XMLText.escaped(edge.from))\" "
        + "target=\"\(XMLText.escaped(edge.to))\">" + Self.data("edgeKind", edge.kind.rawValue)
        + Self.data(edge.attributes, prefix: "edge-") + "</edge>\n"
    }
    return output + "</graph>\n</graphml>\n"
  }

  private func keys(of attributes: [Attributes], domain: String, prefix: String) -> String {
    let used = Key.allCases.filter { key in attributes.contains { $0[key] != nil } }
    return used.map { key in
      "<key id=\"\(prefix)\(key.rawValue)\" for=\"\(domain)\" attr.name=\"\(key.rawValue)\" "
        + "attr.type=\"\(key.kind.graphMLType)\"/>\n"
    }.joined()
  }

  private static func data(_ attributes: Attributes, prefix: String) -> String {
    attributes.listed.map { data(prefix + $0.key.rawValue, $0.value.flat) }.joined()
  }

  private static func data(_ key: String, _ text: String) -> String {
    "<data key=\"\(key)\">\(XMLText.escaped(text))</data>"
  }
}

extension ClaimGraph.Key.Kind {
  fileprivate var graphMLType: String {
    switch self {
    case .text, .spans: "string"
    case .integer: "int"
    case .number: "double"
    case .boolean: "boolean"
    }
  }
}
