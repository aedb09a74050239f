extension ClaimGraph {
  /// PROV-JSON: statements are attributed to speakers and quoted from articles, claims have statements for primary sources,
  /// articles are derived from their origins.
  ///
  /// - Note: W3C Member Submission PROV-JSON (2013), which spells a quotation and a primary source as a derivation with
  ///   `prov:type`.
  public func prov() -> [UInt8] {
    var json = JSONWriter()
    let writer = PROVWriter(self)
    json.object { json in
      json.field(
        "prefix",
        object: {
          $0.field("cc", GraphIRI.namespace)
          $0.field("cct", GraphIRI.terms)
        })
      writer.writeRecords(to: &json)
    }
    return json.bytes + [0x0A]
  }
}

private struct PROVWriter {
  typealias Node = ClaimGraph.Node
  typealias Edge = ClaimGraph.Edge

  let graph: ClaimGraph
  private let leaving: [String: [Edge]]

  init(_ graph: ClaimGraph) {
    self.graph = graph
    leaving = Dictionary(grouping: graph.edges, by: \.from)
  }

  func writeRecords(to json: inout JSONWriter) {
    writeElements("entity", graph.nodes.filter { !Self.isAgent($0) }, conflicts: true, to: &json)
    writeElements("agent", graph.nodes.filter(Self.isAgent), conflicts: false, to: &json)
    let attributed = graph.edges.compactMap { edge -> Relation? in
      switch edge.kind {
      case .says, .publishes:
        Relation("prov:entity", edge.to, "prov:agent", edge.from, name: edge.kind.rawValue)
      default: nil
      }
    }
    write("wasAttributedTo", attributed, to: &json)
    write("wasDerivedFrom", graph.edges.compactMap(derivation), to: &json)
    let members = graph.edges.filter { $0.kind == .member }.map {
      Relation("prov:collection", $0.to, "prov:entity", $0.from, name: "member")
    }
    write("hadMember", members, to: &json)
    let influences = graph.edges.filter { $0.kind == .via || $0.kind == .credits || $0.kind == .supports }.map
    {
      edge in
      edge.kind == .supports
        ? Relation(
          "prov:influencee", edge.to, "prov:influencer", edge.from, name: "supports", type: "cct:supports")
        : Relation(
          "prov:influencee", edge.from, "prov:influencer", edge.to, name: edge.kind.rawValue,
          type: "cct:\(edge.kind.rawValue)")
    }
    write("wasInfluencedBy", influences, to: &json)
  }

  private static func isAgent(_ node: Node) -> Bool { node.kind == .outlet || node.kind == .speaker }

  private func derivation(_ edge: Edge) -> Relation? {
    switch edge.kind {
    case .contains: .derivation(edge.to, of: edge.from, name: "wasQuotedFrom", type: "prov:Quotation")
    case .asserts where edge.from.hasPrefix("statement:"):
      .derivation(edge.to, of: edge.from, name: "hadPrimarySource", type: "prov:PrimarySource")
    case .asserts, .derivedFrom:
      edge.kind == .asserts
        ? .derivation(edge.to, of: edge.from, name: "wasDerivedFrom", type: nil)
        : .derivation(edge.from, of: edge.to, name: "wasDerivedFrom", type: nil)
    default: nil
    }
  }

  // MARK: Elements

  private func writeElements(_ name: String, _ nodes: [Node], conflicts: Bool, to json: inout JSONWriter) {
    let edges = conflicts ? graph.edges.filter { $0.kind == .conflicts } : []
    guard !nodes.isEmpty || !edges.isEmpty else { return }
    json.field(
      name,
      object: { json in
        for node in nodes { json.field(Self.name(node.id), object: { write(node, to: &$0) }) }
        for (number, edge) in edges.enumerated() {
          json.field("cc:conflict:x\(number + 1)", object: { writeConflict(edge, to: &$0) })
        }
      })
  }

  private func write(_ node: Node, to json: inout JSONWriter) {
    let term = node.kind.rawValue.prefix(1).uppercased() + node.kind.rawValue.dropFirst()
    json.field("prov:type", qualified: ["cct:" + term] + Self.types(of: node))
    json.field("prov:label", node.label)
    json.field("cct:id", node.id)
    for (key, value) in node.attributes.listed { json.field("cct:" + key.rawValue, prov: value) }
    let told = (leaving[node.id] ?? []).filter { $0.kind == .told }
    if !told.isEmpty { json.field("cct:told", qualified: told.map { Self.name($0.to) }) }
  }

  private static func types(of node: Node) -> [String] {
    guard isAgent(node) else { return node.kind == .cluster ? ["prov:Collection"] : [] }
    let isPerson = node.attributes.text(.speakerKind) == Speaker.Kind.person.rawValue
    return [isPerson ? "prov:Person" : "prov:Organization"]
  }

  private func writeConflict(_ edge: Edge, to json: inout JSONWriter) {
    json.field("prov:type", qualified: ["cct:Conflict"])
    json.field("cct:from", qualified: [Self.name(edge.from)])
    json.field("cct:to", qualified: [Self.name(edge.to)])
    for (key, value) in edge.attributes.listed { json.field("cct:" + key.rawValue, prov: value) }
  }

  private static func name(_ id: String) -> String { "cc:" + GraphIRI.local(id) }

  // MARK: Relations

  private struct Relation {
    let from: (role: String, id: String)
    let to: (role: String, id: String)
    /// Begins the relation's own name: what PROV-N calls it.
    let name: String
    let type: String?

    init(
      _ fromRole: String, _ from: String, _ toRole: String, _ to: String, name: String, type: String? = nil
    ) {
      self.from = (fromRole, from)
      self.to = (toRole, to)
      self.name = name
      self.type = type
    }

    static func derivation(_ derived: String, of source: String, name: String, type: String?) -> Relation {
      Relation("prov:generatedEntity", derived, "prov:usedEntity", source, name: name, type: type)
    }
  }

  private func write(_ record: String, _ relations: [Relation], to json: inout JSONWriter) {
    guard !relations.isEmpty else { return }
    json.field(
      record,
      object: { json in
        for (number, relation) in relations.enumerated() {
          json.field(
            "_:\(relation.name)\(number + 1)",
            object: {
              $0.field(relation.from.role, Self.name(relation.from.id))
              $0.field(relation.to.role, Self.name(relation.to.id))
              if let type = relation.type { $0.field("prov:type", qualified: [type]) }
            })
        }
      })
  }
}

extension JSONWriter {
  /// One typed value, or an array of several.
  fileprivate mutating func field(_ name: String, qualified names: [String]) {
    let write = { (json: inout JSONWriter, name: String) in
      json.object {
        $0.field("$", name)
        $0.field("type", "prov:QUALIFIED_NAME")
      }
    }
    if names.count == 1 {
      key(name)
      write(&self, names[0])
    } else {
      field(name, array: names, write)
    }
  }

  fileprivate mutating func field(_ name: String, prov value: ClaimGraph.Value) {
    if case .spans = value { field(name, value.flat) } else { field(name, value) }
  }
}
