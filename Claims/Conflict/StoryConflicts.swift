/// Finds what two articles of one story contradict each other in though their sentences are in no cluster together:
/// "… killing nine and injuring 40" here, "Some 35 were hurt" there.
///
/// Within a cluster the words show that two claims are of one event; here the articles do. So only those claims are set
/// against each other that hold values which may fill one role, or whose words are nearest, and a figure counts for
/// nothing that the other article gives as well.
struct StoryConflicts {
  let detector: ConflictDetector
  let claims: ClaimList
  /// The number of each claim's cluster.
  let cluster: [Int]

  /// - Parameter links: Ascending, as ``Linker`` gives them.
  func conflicts(in neighbourhood: Neighbourhood, _ links: [Link]) -> [Conflict] {
    let nearest = detector.isJudged ? self.nearest(links) : [:]
    var found: [Conflict] = []
    var articles = StoryArticles(claims: claims)
    for pair in neighbourhood.pairs where pair.cosine >= Self.leastCosine {
      let (x, y) = (articles[pair.a], articles[pair.b])
      var context = ConflictDetector.Context()
      (context.leastAlike, context.rarity) = (Self.leastAlike, Self.rarity)
      let candidates = candidates(x, y, nearest[DocumentPair(a: pair.a, b: pair.b)] ?? [])
      for (i, j) in candidates where cluster[i] != cluster[j] {
        found += detector.conflicts(x.facts(at: i), y.facts(at: j), context).filter { !isToldToo($0, x, y) }
      }
    }
    return found
  }

  /// Articles less alike are seldom of one story. Chosen on stories of our own.
  private static let leastCosine: Float = 0.15
  /// What that two articles tell one story is worth as likeness of two claims, on the scale of ``EventMatch/alike``.
  private static let leastAlike = 0.25
  /// How much rarer conflicts are than where words put two claims together, in log odds.
  private static let rarity = 2.0
  /// How many claims of the other article one is compared with for its words.
  private static let mostNearest = 2

  private struct DocumentPair: Hashable {
    let a: Int
    let b: Int
  }

  /// For two articles the pairs of claims, by place, that are nearest to each other, seen from either.
  private func nearest(_ links: [Link]) -> [DocumentPair: [(Int, Int)]] {
    var byPair: [DocumentPair: [Link]] = [:]
    for link in links {
      let pair = DocumentPair(a: claims.document(of: link.a), b: claims.document(of: link.b))
      if pair.a != pair.b { byPair[pair, default: []].append(link) }
    }
    return byPair.mapValues { links in
      var (left, right): ([Int: Int], [Int: Int]) = ([:], [:])
      var chosen: [(Int, Int)] = []
      for link in links.sorted(by: { ($1.strength, $0.a, $0.b) < ($0.strength, $1.a, $1.b) }) {
        let isNear =
          left[link.a, default: 0] < Self.mostNearest || right[link.b, default: 0] < Self.mostNearest
        if isNear { chosen.append((link.a, link.b)) }
        left[link.a, default: 0] += 1
        right[link.b, default: 0] += 1
      }
      return chosen
    }
  }

  /// Pairs of claims by place, each once, ascending.
  private func candidates(_ x: StoryArticle, _ y: StoryArticle, _ nearest: [(Int, Int)]) -> [(Int, Int)] {
    var chosen = Set(nearest.map { $0.0 << 32 | $0.1 })
    for (hook, left) in x.hooks {
      for j in y.hooks[hook] ?? [] { for i in left { chosen.insert(i << 32 | j) } }
    }
    return chosen.sorted().map { ($0 >> 32, $0 & 0xFFFF_FFFF) }
  }

  /// The other article gives a figure's like of the same thing elsewhere.
  private func isToldToo(_ conflict: Conflict, _ x: StoryArticle, _ y: StoryArticle) -> Bool {
    guard conflict.kind == .number else { return false }
    return [conflict.a, conflict.b].contains { side in
      let (own, other) = x.id == side.claim.article ? (x, y) : (y, x)
      guard let figure = own.figure(side.spans[0]), figure.quantity.low > 3 else { return false }
      return other.tells(figure)
    }
  }
}

/// What a value may be set against: figures of one class of people, of one thing or in one unit, days of one class of events.
private enum StoryHook: Hashable {
  case people(EventClass)
  case things(String)
  case unit(Quantity.Unit)
  case day(EventClass)

  static func hooks(_ facts: ClaimFacts) -> Set<StoryHook> {
    var hooks: Set<StoryHook> = []
    for figure in facts.figures {
      switch figure.quantity.unit {
      case .count, .ordinal:
        if let event = FigureRole(figure).event {
          hooks.insert(.people(event))
        } else if let noun = figure.quantity.noun {
          hooks.insert(.things(noun))
        }
        hooks.insert(.unit(.count))
      case let unit: hooks.insert(.unit(unit))
      }
    }
    for dating in facts.datings {
      if let noun = dating.noun.flatMap(EventClass.of) { hooks.insert(.day(noun)) }
      for event in EventMatch.events(dating.clause) { hooks.insert(.day(event)) }
    }
    return hooks
  }
}

/// An article's claims with what may be compared of them.
private struct StoryArticle {
  let id: Article.ID
  private let first: Int
  private let claims: [ClaimFacts]
  /// The places of the claims that hold such a value.
  let hooks: [StoryHook: [Int]]

  init(_ document: ClaimedDocument, places: Range<Int>) {
    id = document.article.id
    first = places.lowerBound
    claims = document.claims.map(ClaimFacts.init)
    var hooks: [StoryHook: [Int]] = [:]
    for (place, facts) in zip(places, claims) {
      for hook in StoryHook.hooks(facts) { hooks[hook, default: []].append(place) }
    }
    self.hooks = hooks
  }

  func facts(at place: Int) -> ClaimFacts { claims[place - first] }

  func figure(_ span: TextSpan) -> ClaimFacts.Figure? {
    claims.lazy.compactMap { $0.figures.first { $0.slot.span == span } }.first
  }

  /// It has a figure that leaves a common value and may count the same.
  func tells(_ figure: ClaimFacts.Figure) -> Bool {
    let role = FigureRole(figure)
    return claims.contains { facts in
      facts.figures.contains {
        $0.quantity.unit == figure.quantity.unit && !NumberConflicts.excludes(figure, $0)
          && !role.excludes(FigureRole($0))
      }
    }
  }
}

/// The articles read last.
private struct StoryArticles {
  let claims: ClaimList
  private var known: [Int: StoryArticle] = [:]
  private static let most = 512

  init(claims: ClaimList) { self.claims = claims }

  subscript(document: Int) -> StoryArticle {
    mutating get {
      if let article = known[document] { return article }
      if known.count >= Self.most { known.removeAll(keepingCapacity: true) }
      let article = StoryArticle(claims.documents[document], places: claims.claims(ofDocument: document))
      known[document] = article
      return article
    }
  }
}
