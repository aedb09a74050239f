/// Articles about one story that name the same agency as their supplier, in a credit line or a dateline, and the
/// agency's own.
struct SharedCredits: OriginSign {
  /// Who supplied an article, as its credits say.
  struct Supplier {
    /// By the gazetteer where it knows it, else as written, in lower case.
    let name: String
    let written: String
    let spans: [TextSpan]
    /// It stands in the dateline.
    let isDateline: Bool
    /// The credit names it alone and not as help ("with AFP"): the text is its.
    let isSole: Bool
  }

  func ties(in scene: OriginScene) -> [OriginTie] {
    var suppliersByName: [String: [(document: Int, supplier: Supplier?)]] = [:]
    for document in scene.documents.indices {
      for supplier in Self.suppliers(of: scene.article(document)) where supplier.isSole {
        suppliersByName[supplier.name, default: []].append((document, supplier))
      }
    }
    for document in scene.documents.indices {
      guard let outlet = scene.article(document).outlet.map(Self.key), let known = suppliersByName[outlet],
        !known.contains(where: { $0.document == document })
      else { continue }
      suppliersByName[outlet]!.append((document, nil))
    }
    return suppliersByName.sorted { $0.key < $1.key }.flatMap { _, credited in
      stories(credited.map(\.document), scene).map { story in
        tie(credited.filter { story.contains($0.document) }, scene)
      }
    }
  }

  /// Groups of at least two articles of one story; each is like the first of its group, so that no chain of likenesses
  /// brings two stories together.
  private func stories(_ documents: [Int], _ scene: OriginScene) -> [Set<Int>] {
    var groups: [[Int]] = []
    var groupOfFirst: [Int: Int] = [:]
    for document in Set(documents).sorted() {
      // Only a neighbour can be of the same story.
      let near = scene.neighbourhood.neighbours(of: document).lazy.filter {
        groupOfFirst[$0] != nil && scene.areOfOneStory($0, document)
      }.first
      if let near {
        groups[groupOfFirst[near]!].append(document)
      } else {
        groupOfFirst[document] = groups.count
        groups.append([document])
      }
    }
    return groups.filter { $0.count > 1 }.map(Set.init)
  }

  private func tie(_ credited: [(document: Int, supplier: Supplier?)], _ scene: OriginScene) -> OriginTie {
    let sorted = credited.sorted { $0.document < $1.document }
    let name = sorted.lazy.compactMap { $0.supplier?.written }.first ?? ""
    let isDateline = sorted.contains { $0.supplier?.isDateline ?? false }
    var passages: [Int: [TextSpan]] = [:]
    for entry in sorted { passages[entry.document, default: []] += entry.supplier?.spans ?? [] }
    let documents = passages.keys.sorted()
    return OriginTie(
      documents: documents, strength: 1,
      evidence: Origin.Evidence(
        kind: isDateline ? .dateline : .credit,
        passages: documents.map { scene.passage($0, passages[$0]!.sorted()) },
        message:
          "\(name) is named as the supplier of \(documents.count == 2 ? "both" : "all \(documents.count)")."),
      joins: true)
  }

  static func suppliers(of article: Article) -> [Supplier] {
    article.credits.flatMap { credit -> [Supplier] in
      guard credit.kind == .wire || credit.kind == .source else { return [] }
      let opening = credit.spans.first.map { article.text.string($0).lowercased() } ?? ""
      let isHelp =
        opening.hasPrefix("with ") || opening.hasPrefix("additional") || opening.hasPrefix("(with ")
      return credit.names.map { name in
        Supplier(
          name: key(name), written: name, spans: credit.spans, isDateline: credit.kind == .wire,
          isSole: credit.names.count == 1 && !isHelp)
      }
    }
  }

  /// The outlet's name by the gazetteer, else as written, in lower case without "the".
  static func key(_ name: String) -> String {
    let known = (OutletGazetteer.shared.match(name)?.outlet.name ?? name).lowercased()
    return known.hasPrefix("the ") ? String(known.dropFirst(4)) : known
  }
}
