extension ClaimGraph {
  /// The graph of a story.
  public init(_ coverage: Coverage) {
    var builder = GraphBuilder(coverage)
    self = builder.graph()
  }
}

/// Puts a ``ClaimGraph`` together, article by article.
private struct GraphBuilder {
  typealias Attributes = ClaimGraph.Attributes

  let coverage: Coverage
  var cast: GraphCast
  var nodes: [ClaimGraph.Node] = []
  var edges: [ClaimGraph.Edge] = []
  private var joined: Set<[String]> = []

  init(_ coverage: Coverage) {
    self.coverage = coverage
    cast = GraphCast(of: coverage.documents)
  }

  mutating func graph() -> ClaimGraph {
    for document in coverage.documents { add(document) }
    for cluster in coverage.clusters { add(cluster) }
    for origin in coverage.origins { add(origin) }
    for conflict in coverage.conflicts { add(conflict) }
    nodes += cast.outlets.map { ClaimGraph.Node(id: $0.id, kind: .outlet, attributes: $0.attributes) }
    nodes += cast.speakers.map { ClaimGraph.Node(id: $0.id, kind: .speaker, attributes: $0.attributes) }
    let byKind = Dictionary(grouping: nodes, by: \.kind)
    return ClaimGraph(nodes: ClaimGraph.Node.Kind.allCases.flatMap { byKind[$0] ?? [] }, edges: edges)
  }

  private mutating func add(_ document: ClaimedDocument) {
    let article = document.article
    let id = Self.id(article.id)
    nodes.append(ClaimGraph.Node(id: id, kind: .article, attributes: Self.attributes(of: article)))
    if let outlet = article.outlet { join(cast.outlet(outlet), .publishes, id) }
    addCredits(of: article, id)
    for statement in document.attributed.statements { add(statement, in: document.attributed) }
    for claim in document.claims { add(claim, in: document) }
  }

  private mutating func addCredits(of article: Article, _ id: String) {
    for credit in article.credits {
      for name in credit.names {
        // A source line names outlets; a photo's or an author's credit may name anybody.
        let isOutlet =
          credit.kind == .source || credit.kind == .wire || OutletGazetteer.shared.match(name) != nil
        guard isOutlet else { continue }
        var attributes = Attributes()
        attributes.set(.creditKind, credit.kind.rawValue)
        join(id, .credits, cast.outlet(name), attributes)
      }
    }
  }

  private mutating func add(_ statement: Statement, in document: AttributedDocument) {
    let article = document.article.id
    let id = Self.id(statement.id, in: article)
    nodes.append(
      ClaimGraph.Node(id: id, kind: .statement, attributes: Self.attributes(of: statement, in: document)))
    join(Self.id(article), .contains, id)
    if let speaker = statement.speaker { join(cast.speaker(speaker, in: article), .says, id) }
    for (i, via) in statement.via.enumerated() {
      var attributes = Attributes()
      attributes.set(.position, i + 1)
      join(id, .via, cast.relay(via, in: article), attributes)
    }
    if let audience = statement.audience {
      join(id, .told, cast.audience(document.text.string(audience.span), in: article))
    }
  }

  private mutating func add(_ claim: Claim, in document: ClaimedDocument) {
    let article = claim.id.article
    let id = Self.id(claim.id)
    var attributes = Attributes()
    attributes.set(.text, claim.text)
    attributes.set(.spans, claim.spans, in: document.attributed.text)
    attributes.set(.article, Self.id(article))
    attributes.set(.statement, claim.statement.map { Self.id($0, in: article) })
    attributes.set(.polarity, claim.polarity.rawValue)
    attributes.set(.certainty, claim.certainty.rawValue)
    attributes.set(.quoted, claim.isQuoted)
    nodes.append(ClaimGraph.Node(id: id, kind: .claim, attributes: attributes))
    join(claim.statement.map { Self.id($0, in: article) } ?? Self.id(article), .asserts, id)
  }

  private mutating func add(_ cluster: Cluster) {
    var attributes = Attributes()
    attributes.set(.text, cluster.text)
    attributes.set(.status, coverage.status(of: cluster).rawValue)
    attributes.set(.independentOrigins, cluster.origins.count)
    attributes.set(.independentRoots, cluster.roots.count)
    nodes.append(ClaimGraph.Node(id: Self.id(cluster.id), kind: .cluster, attributes: attributes))
    for claim in cluster.claims { join(Self.id(claim), .member, Self.id(cluster.id)) }
    for origin in cluster.origins { join(Self.id(origin), .supports, Self.id(cluster.id)) }
  }

  private mutating func add(_ origin: Origin) {
    var attributes = Attributes()
    attributes.set(.name, origin.id.description)
    let evidence = origin.evidence.map { "\($0.kind.rawValue): \($0.message)" }
    attributes.set(.evidence, evidence.isEmpty ? nil : evidence.joined(separator: "\n"))
    nodes.append(ClaimGraph.Node(id: Self.id(origin.id), kind: .origin, attributes: attributes))
    for article in origin.articles { join(Self.id(article), .derivedFrom, Self.id(origin.id)) }
  }

  private mutating func add(_ conflict: Conflict) {
    var attributes = Attributes()
    attributes.set(.conflictKind, conflict.kind.rawValue)
    attributes.set(.severity, conflict.severity.rawValue)
    attributes.set(.confidence, conflict.confidence)
    attributes.set(.fromValue, conflict.a.value)
    attributes.set(.toValue, conflict.b.value)
    attributes.set(.superseded, conflict.isSuperseded)
    attributes.set(.message, conflict.message)
    edges.append(
      ClaimGraph.Edge(
        from: Self.id(conflict.a.claim), to: Self.id(conflict.b.claim), kind: .conflicts,
        attributes: attributes))
  }

  /// Once, however often the articles say so.
  private mutating func join(
    _ from: String, _ kind: ClaimGraph.Edge.Kind, _ to: String, _ attributes: Attributes = Attributes()
  ) {
    let credit = attributes.text(.creditKind) ?? ""
    guard joined.insert([from, kind.rawValue, to, credit]).inserted else { return }
    edges.append(ClaimGraph.Edge(from: from, to: to, kind: kind, attributes: attributes))
  }

  private static func attributes(of article: Article) -> Attributes {
    var attributes = Attributes()
    attributes.set(.title, article.title)
    attributes.set(.outlet, article.outlet)
    attributes.set(.url, article.url)
    attributes.set(.published, article.published?.description)
    attributes.set(.author, article.author)
    attributes.set(.language, article.language)
    return attributes
  }

  private static func attributes(of statement: Statement, in document: AttributedDocument) -> Attributes {
    let attribution = statement.attribution
    var attributes = Attributes()
    attributes.set(.text, document.text.string(attribution.content))
    attributes.set(.spans, attribution.content, in: document.text)
    attributes.set(.article, id(document.article.id))
    attributes.set(.repeats, statement.repeats.map { id($0, in: document.article.id) })
    attributes.set(.form, attribution.form.rawValue)
    attributes.set(.act, statement.act.rawValue)
    attributes.set(.polarity, statement.polarity.rawValue)
    attributes.set(.certainty, statement.certainty.rawValue)
    attributes.set(.said, statement.said?.description)
    attributes.set(.rule, attribution.rule.rawValue)
    attributes.set(.confidence, attribution.confidence)
    return attributes
  }

  private static func id(_ article: Article.ID) -> String { "article:\(article)" }
  private static func id(_ statement: Statement.ID, in article: Article.ID) -> String {
    "statement:\(article)#\(statement)"
  }
  private static func id(_ claim: Claim.ID) -> String { "claim:\(claim)" }
  private static func id(_ cluster: Cluster.ID) -> String { "cluster:\(cluster)" }
  private static func id(_ origin: Origin.ID) -> String { "origin:\(origin)" }
}
