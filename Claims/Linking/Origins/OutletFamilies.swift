/// Articles of one story in one outlet, or in outlets of one house: their reporting is not independent.
struct OutletFamilies: OriginSign {
  func ties(in scene: OriginScene) -> [OriginTie] {
    var byFamily: [String: [Int]] = [:]
    for document in scene.documents.indices {
      if let family = family(of: scene.article(document)) { byFamily[family, default: []].append(document) }
    }
    return byFamily.sorted { $0.key < $1.key }.flatMap { family, documents in
      documents.enumerated().flatMap { i, a in
        documents[(i + 1)...].prefix(Self.mostPartners).filter { scene.areOfOneStory(a, $0) }.map {
          tie(a, $0, family, scene)
        }
      }
    }
  }

  /// Of one house's many articles each is compared with the next ones only: enough to find stories told anew.
  private static let mostPartners = 200

  private func family(of article: Article) -> String? {
    if let outlet = article.outlet {
      return (OutletGazetteer.shared.match(outlet)?.outlet.family ?? outlet).lowercased()
    }
    guard let host = article.url.flatMap(Self.host) else { return nil }
    return (OutletGazetteer.shared.outlet(domain: host)?.family ?? host).lowercased()
  }

  /// "www.example.com" of "https://www.example.com/story"; without "www."
  static func host(of url: String) -> String? {
    let parts = url.split(separator: "/", omittingEmptySubsequences: true)
    guard let scheme = parts.first, scheme.hasPrefix("http"), parts.count > 1 else { return nil }
    let host = parts[1].lowercased()
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }

  private func tie(_ a: Int, _ b: Int, _ family: String, _ scene: OriginScene) -> OriginTie {
    let isSame = scene.name(a) == scene.name(b)
    return OriginTie(
      documents: [a, b], strength: Double(scene.neighbourhood.cosine(a, b)),
      evidence: Origin.Evidence(
        kind: .family, passages: [scene.passage(a, []), scene.passage(b, [])],
        message: isSame
          ? "Both are \(scene.name(a))'s." : "\(scene.name(a)) and \(scene.name(b)) belong to one house."),
      joins: true)
  }
}
