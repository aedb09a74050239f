/// What a value may be set against: figures of one class of people, of one thing or in one unit, days of one class of events.
enum StoryHook: Hashable {
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

  /// - Parameter isJudged: They will be read side by side: "212 passengers" may meet "180 travellers", and any day any other.
  static func hooks(_ facts: ClaimFacts, isJudged: Bool) -> Set<StoryHook> {
    var hooks: Set<StoryHook> = []
    for figure in facts.figures {
      switch figure.quantity.unit {
      case .count, .ordinal:
        if let event = FigureRole(figure).event {
          hooks.insert(.people(event))
        } else if let noun = figure.quantity.noun {
          hooks.insert(.things(noun))
        }
        if isJudged { hooks.insert(.unit(.count)) }
      case let unit: hooks.insert(.unit(unit))
      }
    }
    for dating in facts.datings {
      if let noun = dating.noun.flatMap(EventClass.of) { hooks.insert(.day(noun)) }
      for event in EventMatch.events(dating.clause) { hooks.insert(.day(event)) }
      if isJudged { hooks.insert(.time) }
    }
    return hooks
  }
}

/// An article's claims with what may be compared of them.
struct StoryArticle {
  let id: Article.ID
  private let first: Int
  private let claims: [ClaimFacts]
  /// The places of the claims that hold such a value.
  let hooks: [StoryHook: [Int]]

  /// - Parameter number: Of the document.
  init(_ number: Int, of list: ClaimList, isJudged: Bool) {
    let (document, places) = (list.documents[number], list.claims(ofDocument: number))
    id = document.article.id
    first = places.lowerBound
    claims = document.claims.map { ClaimFacts($0, in: document) }
    var hooks: [StoryHook: [Int]] = [:]
    for (place, facts) in zip(places, claims) {
      for hook in StoryHook.hooks(facts, isJudged: isJudged) {
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
