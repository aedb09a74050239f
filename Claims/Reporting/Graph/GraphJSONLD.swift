extension ClaimGraph {
  /// JSON-LD in the vocabulary of schema.org: NewsArticle, NewsMediaOrganization, Quotation, Claim; and for each cluster a draft
  /// of a ClaimReview, whose rating is left to a person. Terms that schema.org lacks are `cc:`, which is
  /// `urn:crosscheck:term:`.
  ///
  /// It needs no context from the network, and can stand in a `script` element as it is.
  public func jsonLD() -> [UInt8] {
    var json = JSONWriter(isForMarkup: true)
    let writer = JSONLDWriter(self)
    json.object { json in
      json.field(
        "@context",
        object: {
          $0.field("@vocab", "https://schema.org/")
          $0.field("cc", GraphIRI.terms)
        })
      json.key("@graph")
      json.array(writer.objects) { json, object in json.value([0x0A] + object) }
    }
    return json.bytes + [0x0A]
  }
}

/// Each node with the edges that lead from or to it, as an object of JSON-LD.
private struct JSONLDWriter {
  typealias Node = ClaimGraph.Node
  typealias Edge = ClaimGraph.Edge

  let graph: ClaimGraph
  private let leaving: [String: [Edge]]
  private let arriving: [String: [Edge]]

  init(_ graph: ClaimGraph) {
    self.graph = graph
    leaving = Dictionary(grouping: graph.edges, by: \.from)
    arriving = Dictionary(grouping: graph.edges, by: \.to)
  }

  var objects: [[UInt8]] {
    graph.nodes.map { node in object { write(node, to: &$0) } }
      + graph.edges.filter { $0.kind == .conflicts }.enumerated().map { number, edge in
        object { writeConflict(edge, number: number + 1, to: &$0) }
      }
      + graph.nodes.filter { $0.kind == .cluster }.map { node in object { writeReview(of: node, to: &$0) } }
  }

  private func object(_ fields: (inout JSONWriter) -> Void) -> [UInt8] {
    var json = JSONWriter(isForMarkup: true)
    json.object(fields)
    return json.bytes
  }

  private func write(_ node: Node, to json: inout JSONWriter) {
    json.field("@id", GraphIRI.iri(node.id))
    json.field("@type", types(of: node))
    json.field("identifier", node.id)
    for (key, value) in node.attributes.listed { write(key, value, of: node.kind, to: &json) }
    switch node.kind {
    case .article:
      write("publisher", ends(of: .publishes, at: node), to: &json)
      write("isBasedOn", ends(of: .derivedFrom, from: node), to: &json)
      write("cc:credits", ends(of: .credits, from: node), to: &json)
      write("hasPart", ends(of: .contains, from: node), to: &json)
    case .statement:
      write("isPartOf", ends(of: .contains, at: node), to: &json)
      write("spokenByCharacter", ends(of: .says, at: node), to: &json)
      writeList("cc:via", ends(of: .via, from: node), to: &json)
      write("cc:told", ends(of: .told, from: node), to: &json)
    case .claim:
      write("appearance", ends(of: .asserts, at: node), to: &json)
      write("isPartOf", ends(of: .member, from: node), to: &json)
    case .cluster: write("cc:supportedBy", ends(of: .supports, at: node), to: &json)
    case .outlet, .speaker, .origin: break
    }
  }

  private func types(of node: Node) -> [String] {
    switch node.kind {
    case .article: ["NewsArticle"]
    case .outlet: ["NewsMediaOrganization"]
    case .statement: ["Quotation"]
    case .claim: ["Claim"]
    case .cluster: ["Claim", "cc:Cluster"]
    case .origin: ["CreativeWork", "cc:Origin"]
    case .speaker:
      switch node.attributes.text(.speakerKind).flatMap(Speaker.Kind.init(rawValue:)) {
      case .person: ["Person"]
      case .government: ["GovernmentOrganization"]
      case .agency, .outlet: ["NewsMediaOrganization"]
      case .document: ["CreativeWork"]
      case .unnamed, nil: ["Person", "cc:UnnamedSource"]
      case .organization, .group: ["Organization"]
      }
    }
  }

  /// What schema.org has a property for goes by that name, the rest by ours.
  private func write(
    _ key: ClaimGraph.Key, _ value: ClaimGraph.Value, of kind: Node.Kind, to json: inout JSONWriter
  ) {
    switch (key, kind) {
    case (.title, _): json.field("headline", value)
    case (.name, _), (.text, _), (.url, _), (.author, _): json.field(key.rawValue, value)
    case (.published, _): json.field("datePublished", value)
    case (.language, _): json.field("inLanguage", value)
    case (.role, _): json.field("jobTitle", value)
    // Said again by edges.
    case (.outlet, .article), (.article, _), (.statement, .claim): break
    case (.spans, _): json.field("cc:spans", value.flat)
    case (.repeats, _):
      if case .text(let id) = value { write("cc:repeats", [id], to: &json) }
    default: json.field("cc:" + key.rawValue, value)
    }
  }

  private func writeConflict(_ edge: Edge, number: Int, to json: inout JSONWriter) {
    json.field("@id", GraphIRI.namespace + "conflict:x\(number)")
    json.field("@type", ["cc:Conflict"])
    write("cc:from", [edge.from], to: &json)
    write("cc:to", [edge.to], to: &json)
    for (key, value) in edge.attributes.listed { json.field("cc:" + key.rawValue, value) }
  }

  private func writeReview(of cluster: Node, to json: inout JSONWriter) {
    json.field("@id", GraphIRI.namespace + "review:" + PercentEncoding.escaped(cluster.id))
    json.field("@type", ["ClaimReview"])
    json.field("creativeWorkStatus", "Draft")
    json.field("claimReviewed", cluster.attributes.text(.text))
    write("itemReviewed", [cluster.id], to: &json)
    json.field("cc:ratingLeftTo", "a person")
  }

  private func ends(of kind: Edge.Kind, from node: Node) -> [String] {
    (leaving[node.id] ?? []).filter { $0.kind == kind }.map(\.to)
  }

  private func ends(of kind: Edge.Kind, at node: Node) -> [String] {
    (arriving[node.id] ?? []).filter { $0.kind == kind }.map(\.from)
  }

  private func write(_ name: String, _ ids: [String], to json: inout JSONWriter) {
    guard !ids.isEmpty else { return }
    json.field(name, array: ids) { json, id in json.object { $0.field("@id", GraphIRI.iri(id)) } }
  }

  /// Where the order means something.
  private func writeList(_ name: String, _ ids: [String], to json: inout JSONWriter) {
    guard !ids.isEmpty else { return }
    json.field(name, object: { write("@list", ids, to: &$0) })
  }
}
