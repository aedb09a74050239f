extension CoverageReport {
  /// The whole output of `crosscheck compare --format json`, with a line feed at its end.
  public func json() -> [UInt8] {
    var json = JSONWriter()
    json.object {
      $0.field("version", 1)
      $0.field("articles", array: entries, write)
      $0.field("origins", array: coverage.origins) { json, origin in
        json.object { write(origin, to: &$0) }
      }
      $0.field("clusters", array: coverage.clusters) { json, cluster in
        json.object { write(cluster, to: &$0) }
      }
      $0.field("conflicts", array: coverage.conflicts.enumerated()) { json, element in
        json.object { write(element.element, id: "x\(element.offset + 1)", to: &$0) }
      }
      $0.field("drift", array: coverage.drifts) { json, drift in
        json.object { write(drift, to: &$0) }
      }
    }
    return json.bytes + [0x0A]
  }

  private func write(_ json: inout JSONWriter, _ entry: Entry) {
    switch entry {
    case .unread(let article): article.writeEntry(to: &json)
    case .article(let id):
      json.object {
        $0.field("id", id.rawValue)
        $0.field("title", coverage.document(id)?.article.title)
        $0.field("outlet", coverage.document(id)?.article.outlet)
        $0.field("published", coverage.document(id)?.article.published?.description)
      }
    }
  }

  private func write(_ origin: Origin, to json: inout JSONWriter) {
    json.field("id", origin.id.description)
    json.field("articles", origin.articles.map(\.rawValue))
    json.field("evidence", array: origin.evidence) { json, evidence in
      json.object {
        $0.field("kind", evidence.kind.rawValue)
        $0.field("articles", evidence.passages.map(\.article.rawValue))
        $0.field("spans", array: evidence.passages.flatMap(located)) { json, place in
          json.object {
            $0.field("article", place.article.rawValue)
            $0.field("start", place.location.start)
            $0.field("end", place.location.end)
            if place.location.field == .title { $0.field("field", place.location.field.rawValue) }
          }
        }
        $0.field("message", evidence.message)
      }
    }
  }

  private func write(_ cluster: Cluster, to json: inout JSONWriter) {
    json.field("id", cluster.id.description)
    json.field("text", cluster.text)
    json.field("status", coverage.status(of: cluster).rawValue)
    json.field("claims", array: cluster.claims) { json, id in
      json.object { json in
        guard let claim = coverage.claim(id) else { return }
        write(id.article, statement: claim.statement, claim.spans, to: &json)
      }
    }
    json.field("origins", cluster.origins.map(\.description))
    json.field("independentOrigins", cluster.origins.count)
    json.field("roots", array: cluster.roots) { json, root in
      json.object {
        $0.field("kind", root.kind.rawValue)
        $0.field("name", root.name)
      }
    }
    json.field("independentRoots", cluster.roots.count)
  }

  private func write(_ conflict: Conflict, id: String, to json: inout JSONWriter) {
    json.field("id", id)
    json.field("kind", conflict.kind.rawValue)
    json.field("severity", conflict.severity.rawValue)
    json.field("confidence", conflict.confidence)
    json.field("cluster", coverage.cluster(of: conflict.a.claim)?.id.description)
    for (name, side) in [("a", conflict.a), ("b", conflict.b)] {
      json.field(
        name,
        object: {
          write(side.claim.article, statement: side.statement, side.spans, to: &$0)
          $0.field("value", side.value)
        })
    }
    json.field("message", conflict.message)
    json.field("superseded", conflict.isSuperseded)
  }

  private func write(_ drift: Drift, to json: inout JSONWriter) {
    json.field("kind", drift.kind.rawValue)
    json.field("cluster", coverage.cluster(of: drift.from.claim)?.id.description)
    for (name, side) in [("from", drift.from), ("to", drift.to)] {
      json.field(
        name, object: { write(side.claim.article, statement: side.statement, side.spans, to: &$0) })
    }
    json.field("message", drift.message)
  }

  private func write(
    _ article: Article.ID, statement: Statement.ID?, _ spans: [TextSpan], to json: inout JSONWriter
  ) {
    json.field("article", article.rawValue)
    json.field("statement", statement?.rawValue)
    guard let text = coverage.document(article)?.attributed.text else { return }
    json.field("spans", spans: spans, in: text)
  }

  private struct Place {
    let article: Article.ID
    let location: SourceText.Location
  }

  private func located(_ passage: Origin.Evidence.Passage) -> [Place] {
    guard let text = coverage.document(passage.article)?.attributed.text else { return [] }
    return passage.spans.map { Place(article: passage.article, location: text.location(of: $0)) }
  }
}
