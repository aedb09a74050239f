extension ClaimGraph {
  /// A drawing for Graphviz: `dot -Tsvg`. Labels are shortened; the attributes have everything.
  public func dot() -> String {
    var output = """
      digraph claims {
        graph [rankdir=LR, fontname="Helvetica", outputorder=edgesfirst];
        node [fontname="Helvetica", fontsize=10, style="filled,rounded", shape=box, color="#555555"];
        edge [fontname="Helvetica", fontsize=8, color="#777777"];

      """
    for node in nodes {
      let text = Excerpted.text(node.label, limit: 90)
      let lines = Wrapping.lines(PrintableText(text).cells, width: 32).map { $0.map(\.text).joined() }
      output +=
        "  \(DOTText.quoted(node.id)) [label=\(DOTText.label(lines)), fillcolor=\"\(node.kind.fill)\", "
        + "kind=\(DOTText.quoted(node.kind.rawValue))\(Self.list(node.attributes))];\n"
    }
    for edge in edges {
      let style = edge.kind == .conflicts ? ", color=\"#b3261e\", penwidth=2, dir=both" : ""
      output +=
        "  \(DOTText.quoted(edge.from)) -> \(DOTText.quoted(edge.to)) "
        + "[label=\(DOTText.label([edge.kind.rawValue])), kind=\(DOTText.quoted(edge.kind.rawValue))\(style)"
        + "\(Self.list(edge.attributes))];\n"
    }
    return output + "}\n"
  }

  /// With a prefix, since Graphviz gives names such as "url" and "label" a meaning of its own.
  private static func list(_ attributes: Attributes) -> String {
    attributes.listed.map { ", cc_\($0.key.rawValue)=\(DOTText.quoted($0.value.flat))" }.joined()
  }
}

extension ClaimGraph.Node.Kind {
  fileprivate var fill: String {
    switch self {
    case .article: "#dbe9f6"
    case .outlet: "#e7e0f3"
    case .speaker: "#fbe6c8"
    case .statement: "#fdf6e3"
    case .claim: "#ffffff"
    case .cluster: "#d9efdc"
    case .origin: "#e8e8e8"
    }
  }
}

/// Text cut at a word, with dots where it was cut.
enum Excerpted {
  static func text(_ text: String, limit: Int) -> String {
    guard text.count > limit else { return text }
    let head = text.prefix(limit - 1)
    let cut = head.lastIndex(of: " ").map { head[..<$0] } ?? head
    return cut + "…"
  }
}
