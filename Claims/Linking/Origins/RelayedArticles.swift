/// An article whose news is another's: most of what it reports, or its lead, came through an outlet that is among the
/// articles.
struct RelayedArticles: OriginSign {
  func ties(in scene: OriginScene) -> [OriginTie] {
    var articlesOfOutlet: [String: [Int]] = [:]
    for document in scene.documents.indices {
      guard let outlet = scene.article(document).outlet else { continue }
      articlesOfOutlet[SharedCredits.key(outlet), default: []].append(document)
    }
    guard !articlesOfOutlet.isEmpty else { return [] }
    let outlets = OutletsAtHand(of: scene.documents)
    return scene.documents.indices.flatMap { document in
      relays(of: scene.documents[document], outlets).compactMap { relay in
        let sources = articlesOfOutlet[relay.outlet] ?? []
        let nearest = sources.filter { $0 != document && scene.areOfOneStory($0, document, least: 0.1) }
          .max { scene.neighbourhood.cosine($0, document) < scene.neighbourhood.cosine($1, document) }
        return nearest.map { tie(document, $0, relay, scene) }
      }
    }
  }

  private struct Relay {
    let outlet: String
    let written: String
    let spans: [TextSpan]
  }

  /// The outlets through which at least half of the statements came, or one of the first two.
  private func relays(of document: ClaimedDocument, _ outlets: OutletsAtHand) -> [Relay] {
    let statements = document.attributed.statements.filter { $0.repeats == nil }
    var spans: [String: (written: String, spans: [TextSpan], count: Int, isFirst: Bool)] = [:]
    for (i, statement) in statements.enumerated() {
      var passed = statement.via.filter { $0.kind != .unnamed }
        .map { (name: $0.name, kind: $0.kind, spans: $0.spans) }
      if let speaker = statement.speaker, speaker.kind != .unnamed {
        passed.append((speaker.name, speaker.kind, statement.attribution.source))
      }
      // An outlet that the gazetteer does not know may pass for anybody: what counts is that it is among the articles.
      for outlet in passed {
        let key = outlets.key(of: outlet.name, outlet.kind) ?? SharedCredits.key(outlet.name)
        var entry = spans[key] ?? (outlet.name, [], 0, false)
        entry.spans += outlet.spans
        entry.count += 1
        if i == 0 { entry.isFirst = true }
        spans[key] = entry
      }
    }
    return spans.filter { $0.value.isFirst || $0.value.count * 2 >= statements.count && $0.value.count > 1 }
      .sorted { $0.key < $1.key }
      .map { Relay(outlet: $0.key, written: $0.value.written, spans: $0.value.spans.sorted()) }
  }

  private func tie(_ document: Int, _ source: Int, _ relay: Relay, _ scene: OriginScene) -> OriginTie {
    let ends = [(document, relay.spans), (source, [])].sorted { $0.0 < $1.0 }
    return OriginTie(
      documents: ends.map(\.0), strength: 1,
      evidence: Origin.Evidence(
        kind: .chain, passages: ends.map { scene.passage($0.0, $0.1) },
        message: "\(scene.name(document)) has its news from \(relay.written)."),
      joins: true)
  }
}
