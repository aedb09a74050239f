/// Articles that print the same passages outside quotation marks, word for word or nearly so.
struct CopiedPassages: OriginSign {
  /// The least share of the shorter article that must stand in the other; a rewrite keeps about as much.
  private static let leastShare = 0.25
  /// With the same agency's credit less is enough.
  static let leastShareWithCredit = 0.1
  /// Passages told of one pair.
  private static let mostPassages = 6

  func ties(in scene: OriginScene) -> [OriginTie] {
    ShingleIndex(scene.texts).pairs(within: scene.neighbourhood).compactMap { a, b in tie(a, b, scene) }
  }

  private func tie(_ a: Int, _ b: Int, _ scene: OriginScene) -> OriginTie? {
    let shared = SharedPassages(scene.texts[a], scene.texts[b])
    guard Self.isCopy(shared) || hasCommonCredit(a, b, scene) && shared.share >= Self.leastShareWithCredit
    else { return nil }
    let passages = shared.longest(Self.mostPassages)
    guard !passages.isEmpty else { return nil }
    let percent = Int((shared.share * 100).rounded())
    return OriginTie(
      documents: [a, b], strength: shared.share,
      evidence: Origin.Evidence(
        kind: .verbatim,
        passages: [
          scene.passage(a, passages.map { scene.texts[a].span($0.a) }.sorted()),
          scene.passage(b, passages.map { scene.texts[b].span($0.b) }),
        ],
        message: "\(percent)% of the shorter article's own words stand in the other in the same runs."),
      joins: true)
  }

  /// One paragraph below the lead, however long, may be what both append to all they print.
  static func isCopy(_ shared: SharedPassages) -> Bool {
    shared.share >= leastShare && (shared.includesLead || shared.blocks >= 3)
  }

  private func hasCommonCredit(_ a: Int, _ b: Int, _ scene: OriginScene) -> Bool {
    let names = Set(SharedCredits.suppliers(of: scene.article(a)).map(\.name))
    return SharedCredits.suppliers(of: scene.article(b)).contains { names.contains($0.name) }
  }
}
