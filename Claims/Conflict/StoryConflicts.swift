/// Finds what two articles of one story contradict each other in though their sentences are in no cluster together:
/// "… killing nine and injuring 40" here, "Some 35 were hurt" there.
///
/// Within a cluster the words show that two claims are of one event; here the articles do. So only those claims are set
/// against each other that hold values which may fill one role, and a figure counts for nothing that the other article gives as
/// well.
struct StoryConflicts {
  let detector: ConflictDetector
  let claims: ClaimList
  /// The number of each claim's cluster.
  let cluster: [Int]
  private let scorer = SimilarityScorer()

  init(detector: ConflictDetector, claims: ClaimList, cluster: [Int]) {
    (self.detector, self.claims, self.cluster) = (detector, claims, cluster)
  }

  func conflicts(in neighbourhood: Neighbourhood, jobs: Int) -> [Conflict] {
    let pairs = stories(in: neighbourhood)
    let most = detector.isJudged ? max(Self.fewestRead, Self.mostRead / max(1, pairs.count)) : Int.max
    return spreadMap(pairs, batch: Self.batch, jobs: jobs) { conflicts(of: $0, most) }
  }

  private func conflicts(of pairs: ArraySlice<DocumentNeighbours.Pair>, _ most: Int) -> [Conflict] {
    var found: [Conflict] = []
    var articles = StoryArticles(claims: claims, detector: detector)
    var context = ConflictDetector.Context()
    (context.leastAlike, context.isOfOneCluster) = (Self.leastAlike, false)
    for pair in pairs {
      let (x, y) = (articles[pair.a], articles[pair.b])
      for (i, j) in candidates(x, y).prefix(most) {
        found += detector.conflicts(x.facts(at: i), y.facts(at: j), context).filter { !isToldToo($0, x, y) }
      }
    }
    return found
  }

  /// Pairs of articles that one thread takes at a time, most of them of one story.
  private static let batch = 16

  /// The pairs of articles that tell one story: each article with its nearest only, so that the work grows with their number.
  private func stories(in neighbourhood: Neighbourhood) -> [DocumentNeighbours.Pair] {
    let alike = neighbourhood.pairs.filter { $0.cosine >= Self.leastCosine }
    var taken = [Int](repeating: 0, count: claims.documents.count)
    let nearest = alike.sorted { ($1.cosine, $0.a, $0.b) < ($0.cosine, $1.a, $1.b) }.filter { pair in
      defer {
        taken[pair.a] += 1
        taken[pair.b] += 1
      }
      return taken[pair.a] < Self.mostNeighbours || taken[pair.b] < Self.mostNeighbours
    }
    return nearest.sorted { ($0.a, $0.b) < ($1.a, $1.b) }
  }

  private static let mostNeighbours = 4
  /// Pairs of claims read for two articles at least, and those of all articles together, whichever is more: a story of a dozen
  /// articles is read in full, and a thousand articles take some minutes.
  private static let fewestRead = 12
  private static let mostRead = 1500

  /// Articles less alike are seldom of one story. Chosen on stories of our own.
  private static let leastCosine: Float = 0.15
  /// What that two articles tell one story is worth as likeness of two claims, on the scale of ``EventMatch/alike``.
  private static let leastAlike = 0.25

  /// Pairs of claims of no common cluster by place, each once, the most telling hooks first.
  private func candidates(_ x: StoryArticle, _ y: StoryArticle) -> [(Int, Int)] {
    var rank: [Int: Int] = [:]
    for (hook, left) in x.hooks {
      for j in y.hooks[hook] ?? [] {
        for i in left where cluster[i] != cluster[j] && x.isOfPast(at: i) == y.isOfPast(at: j) {
          rank[i << 32 | j] = min(hook.rank, rank[i << 32 | j] ?? hook.rank)
        }
      }
    }
    if detector.asksAllAcross { addNearest(x, y, to: &rank) }
    return rank.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map {
      ($0.key >> 32, $0.key & 0xFFFF_FFFF)
    }
  }

  /// Each claim with the claims of the other article that share most words with it.
  private func addNearest(_ x: StoryArticle, _ y: StoryArticle, to rank: inout [Int: Int]) {
    for i in x.places {
      let near = y.places.filter { cluster[i] != cluster[$0] && x.isOfPast(at: i) == y.isOfPast(at: $0) }.map
      {
        (place: $0, likeness: scorer.likeness(claims[i].profile, claims[$0].profile))
      }
      for (j, likeness) in near.sorted(by: { ($1.likeness, $0.place) < ($0.likeness, $1.place) }).prefix(
        Self.nearest) where likeness > 0
      {
        rank[i << 32 | j] = min(4, rank[i << 32 | j] ?? 4)
      }
    }
  }

  private static let nearest = 2

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
  case time

  /// The less, the more it tells.
  var rank: Int {
    switch self {
    case .people: 0
    case .things: 1
    case .unit(.count): 4
    case .unit: 2
    case .day: 3
    case .time: 5
    }
  }

  /// For who reads side by side "212 passengers" may meet "180 travellers", and for who asks for all any day any other.
  static func hooks(_ facts: ClaimFacts, for detector: ConflictDetector) -> Set<StoryHook> {
    var hooks: Set<StoryHook> = []
    for figure in facts.figures {
      switch figure.quantity.unit {
      case .count, .ordinal:
        if let event = FigureRole(figure).event {
          hooks.insert(.people(event))
        } else if let noun = figure.quantity.noun {
          hooks.insert(.things(noun))
        }
        if detector.isJudged { hooks.insert(.unit(.count)) }
      case let unit: hooks.insert(.unit(unit))
      }
    }
    for dating in facts.datings {
      if let noun = dating.noun.flatMap(EventClass.of) { hooks.insert(.day(noun)) }
      for event in EventMatch.events(dating.clause) { hooks.insert(.day(event)) }
      if detector.asksAllAcross { hooks.insert(.time) }
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

  init(_ document: ClaimedDocument, places: Range<Int>, for detector: ConflictDetector) {
    id = document.article.id
    first = places.lowerBound
    claims = document.claims.map(ClaimFacts.init)
    var hooks: [StoryHook: [Int]] = [:]
    for (place, facts) in zip(places, claims) {
      for hook in StoryHook.hooks(facts, for: detector) {
        hooks[hook, default: []].append(place)
      }
    }
    self.hooks = hooks
  }

  func facts(at place: Int) -> ClaimFacts { claims[place - first] }
  var places: Range<Int> { first..<first + claims.count }

  /// The claim tells of what lay well before the article: "the quake of 1995, which killed 310".
  func isOfPast(at place: Int) -> Bool {
    let claim = facts(at: place).claim
    guard let published = claim.published else { return false }
    return claim.dateMentions.contains { mention in
      mention.days.map { $0.last.day < published.date.day - Self.recent } ?? false
    }
  }

  /// Days.
  private static let recent = 60

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

/// The articles that were read.
private struct StoryArticles {
  let claims: ClaimList
  let detector: ConflictDetector
  private var known: [Int: StoryArticle] = [:]

  init(claims: ClaimList, detector: ConflictDetector) { (self.claims, self.detector) = (claims, detector) }

  subscript(document: Int) -> StoryArticle {
    mutating get {
      if let article = known[document] { return article }
      let article = StoryArticle(
        claims.documents[document], places: claims.claims(ofDocument: document), for: detector)
      known[document] = article
      return article
    }
  }
}
