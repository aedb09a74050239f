/// Finds which articles descend from one text, and says on what evidence.
///
/// Each kind of sign is looked for by itself: ``CopiedPassages``, ``SharedCredits``, ``OutletFamilies``,
/// ``RelayedArticles``, ``SharedQuotations``. What joins articles puts them into one origin; of the signs that would join
/// articles once more only other kinds are told.
public struct OriginFinder: Sendable {
  public init() {}

  /// A partition of the articles, by the place of the first.
  public func origins(of documents: [ClaimedDocument], in neighbourhood: Neighbourhood) -> [Origin] {
    let scene = OriginScene(documents, neighbourhood)
    let signs: [any OriginSign] = [
      CopiedPassages(), SharedCredits(), OutletFamilies(), RelayedArticles(), SharedQuotations(),
    ]
    var sets = DisjointSets(count: documents.count)
    var told: [OriginTie] = []
    for sign in signs {
      var ofKind = DisjointSets(count: documents.count)
      let ties = sign.ties(in: scene).enumerated().sorted {
        ($1.element.strength, $0.offset) < ($0.element.strength, $1.offset)
      }.map(\.element)
      for tie in ties {
        guard tie.joins else {
          told.append(tie)
          continue
        }
        let isNew = tie.documents.dropFirst().count { ofKind.join($0, tie.documents[0]) } > 0
        if isNew { told.append(tie) }
        for document in tie.documents.dropFirst() { sets.join(document, tie.documents[0]) }
      }
    }
    return origins(of: documents, sets, told)
  }

  private func origins(of documents: [ClaimedDocument], _ sets: DisjointSets, _ told: [OriginTie]) -> [Origin]
  {
    let groups = sets.groups
    var numberOfDocument = [Int](repeating: 0, count: documents.count)
    for (number, group) in groups.enumerated() {
      for document in group { numberOfDocument[document] = number }
    }
    var evidence = [[Origin.Evidence]](repeating: [], count: groups.count)
    for tie in told {
      let behind = Set(tie.documents.map { numberOfDocument[$0] })
      // The same quotation within one origin shows nothing that its copied text does not.
      if !tie.joins, behind.count == 1 { continue }
      evidence[numberOfDocument[tie.documents[0]]].append(tie.evidence)
    }
    return groups.enumerated().map { number, group in
      Origin(
        id: Origin.ID(number: number + 1), articles: group.map { documents[$0].article.id },
        evidence: evidence[number])
    }
  }
}

/// Sets that only ever grow together.
struct DisjointSets {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  /// - Returns: Whether they were apart.
  @discardableResult
  mutating func join(_ a: Int, _ b: Int) -> Bool {
    let (x, y) = (root(a), root(b))
    parents[max(x, y)] = min(x, y)
    return x != y
  }

  private mutating func root(_ place: Int) -> Int {
    var place = place
    while parents[place] != place {
      parents[place] = parents[parents[place]]
      place = parents[place]
    }
    return place
  }

  /// Each ascending, by their first members.
  var groups: [[Int]] {
    var copy = self
    var groups: [Int: [Int]] = [:]
    for place in parents.indices { groups[copy.root(place), default: []].append(place) }
    return groups.sorted { $0.key < $1.key }.map(\.value)
  }
}
