/// Finds what two articles of one story contradict each other in though their sentences are in no cluster together:
/// "… killing nine and injuring 40" here, "Some 35 were hurt" there.
///
/// Within a cluster the words show that two claims are of one event; here the articles do. So only those claims are set
/// against each other that were read side by side or hold values which may fill one role, and a figure counts for nothing that
/// the other article gives as well.
struct StoryConflicts {
  let detector: ConflictDetector
  let claims: ClaimList
  /// The number of each claim's cluster.
  let cluster: [Int]
  /// `nil` where nothing was.
  let read: SideBySide?

  func conflicts(in neighbourhood: Neighbourhood, jobs: Int) -> [Conflict] {
    spreadMap(StoryPairs(claims: claims).articles(in: neighbourhood), batch: Self.batch, jobs: jobs) {
      conflicts(of: $0)
    }
  }

  private func conflicts(of pairs: ArraySlice<DocumentNeighbours.Pair>) -> [Conflict] {
    var found: [Conflict] = []
    var articles: [Int: StoryArticle] = [:]
    func article(_ number: Int) -> StoryArticle {
      if let known = articles[number] { return known }
      let article = StoryArticle(number, of: claims, isJudged: false)
      articles[number] = article
      return article
    }
    var context = ConflictDetector.Context()
    context.meeting = .story
    for pair in pairs {
      let (x, y) = (article(pair.a), article(pair.b))
      context.closeness = pair.closeness
      for pair in candidates(x, y) where cluster[pair.a] != cluster[pair.b] {
        context.reading = read?[pair]
        found += detector.conflicts(x.facts(at: pair.a), y.facts(at: pair.b), context).filter {
          !isToldToo($0, x, y)
        }
      }
    }
    return found
  }

  /// Pairs of articles that one thread takes at a time, most of them of one story.
  private static let batch = 16

  private func candidates(_ x: StoryArticle, _ y: StoryArticle) -> [StoryPairs.Pair] {
    if let read { return read.pairs(x.places, y.places) }
    return StoryPairs(claims: claims).hooked(x, y).sorted { ($0.value, $0.key) < ($1.value, $1.key) }.map(
      \.key)
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
