/// Two figures of one unit, one of each claim, and what speaks for and against their counting the same thing.
struct FigurePair {
  let p: ClaimFacts.Figure
  let q: ClaimFacts.Figure
  let a: ClaimFacts
  let b: ClaimFacts
  private(set) var evidence: RoleEvidence
  let left: FigureRole
  let right: FigureRole
  /// How the nouns counted stand to each other.
  private let nouns: NumberConflicts.Nouns?

  init(_ p: ClaimFacts.Figure, _ a: ClaimFacts, _ q: ClaimFacts.Figure, _ b: ClaimFacts, _ events: EventMatch)
  {
    (self.p, self.q, self.a, self.b) = (p, q, a, b)
    (left, right) = (FigureRole(p), FigureRole(q))
    nouns = NumberConflicts.nouns(p, left, q, right)
    evidence = events.evidence(
      p.clause, p.slot.span, Self.words(beside: p), in: a, q.clause, q.slot.span, Self.words(beside: q), in: b
    )
    evidence.figureAgrees = otherAgrees
  }

  enum Feature: Int, CaseIterable {
    case isAge, isMoney, isMeasure, isMagnitude, isPercent, isDuration, isScore, isOrdinal
    case nounSame, nounNear, nounDiffers, nounOnOne, nounOnNone, personsBoth, phrase
    case roleSame, roleOnOne, roleDiffers, groupDiffers, holderSame, holderDiffers
    case otherAgrees, datedApart, oneNeeded, onePart, ofGame, bearerSame, bearersApart, bearerOnOne
    case roleAlike, nounSameNear, nounSameAlike, verbSameNear, ageOfDead, ageNamed
    case nounsRelated, loneOfNoun, loneOfNounAlike, loneOfNounNamed, judged
  }

  var features: [Float] {
    let unit = p.quantity.unit
    let alike = Float(evidence.alike)
    let rivals = a.figures.count { $0.quantity.unit == unit } * b.figures.count { $0.quantity.unit == unit }
    var features = RoleFeatures<Feature>(
      evidence, p.clause, p.slot.span, context: p.slot.context, in: a, q.clause, q.slot.span,
      context: q.slot.context, in: b, rivals: rivals)
    let near = min(1, Float(evidence.near) / 3)
    switch unit {
    case .age:
      features.set(.isAge, true)
      features.set(.ageOfDead, a.events.contains(.death) && b.events.contains(.death))
      features.set(.ageNamed, evidence.names == .shared)
    case .currency: features.set(.isMoney, true)
    case .measure("magnitude"): features.set(.isMagnitude, true)
    case .measure: features.set(.isMeasure, true)
    case .percent, .percentagePoint: features.set(.isPercent, true)
    case .duration: features.set(.isDuration, true)
    case .score: features.set(.isScore, true)
    case .ordinal: features.set(.isOrdinal, true)
    case .count: break
    }
    switch (p.quantity.noun, q.quantity.noun) {
    case (let x?, let y?) where x == y:
      features.set(.nounSame, true)
      features.set(.nounSameNear, near)
      features.set(.nounSameAlike, alike)
    case (let x?, let y?):
      features.set(.nounDiffers, true)
      features.set(.nounNear, Float(WordLikeness.cosine(x, y)))
      features.set(.personsBoth, FigureRole.isPerson(x) && FigureRole.isPerson(y))
    case (nil, nil): features.set(.nounOnNone, true)
    default: features.set(.nounOnOne, true)
    }
    if !p.phrase.isEmpty, !q.phrase.isEmpty {
      features.set(.phrase, Float(WordLikeness.cosine(p.phrase, q.phrase)))
    }
    switch (left.event, right.event) {
    case (let x?, let y?):
      features.set(x == y ? .roleSame : .roleDiffers, true)
      features.set(.roleAlike, x == y ? alike : 0)
    case (nil, nil): break
    default: features.set(.roleOnOne, true)
    }
    features.set(.groupDiffers, areOfTwoGroups)
    features.set(.holderSame, left.holder != nil && left.holder == right.holder)
    features.set(.holderDiffers, left.holder != right.holder)
    features.set(.verbSameNear, evidence.verbs == .same ? near : 0)
    features.set(.otherAgrees, evidence.figureAgrees)
    features.set(.datedApart, areDatedApart)
    features.set(.oneNeeded, isNeeded(p, a) != isNeeded(q, b))
    features.set(.onePart, p.isPart != q.isPart)
    features.set(.ofGame, isOfGame)
    switch (p.bearer, q.bearer) {
    case (.some, .some): features.set(areOfTwoBearers ? .bearersApart : .bearerSame, true)
    case (nil, nil): break
    default: features.set(.bearerOnOne, true)
    }
    let isLone = isLone
    features.set(.nounsRelated, nouns != nil)
    features.set(.loneOfNoun, isLone)
    features.set(.loneOfNounAlike, isLone && nouns != nil ? alike : 0)
    features.set(.loneOfNounNamed, isLone && nouns != nil && evidence.isNamed)
    features.set(.judged, Float(judged(at: .some)))
    return features.values
  }

  /// How sure ``NumberJudge`` is that both are of one thing, were they `distance` apart.
  func judged(at distance: NumberJudge.Distance) -> Double {
    guard let nouns, left.mayBe(right) else { return 0 }
    var judge = NumberJudge(
      evidence: evidence, distance: distance, isLone: isLone, areDatedApart: areDatedApart,
      isRare: nouns == .same && p.quantity.noun.map { WordLikeness.rarity($0) > 5 } == true)
    judge.isOfGame = isOfGame
    if let x = p.bearer, let y = q.bearer { judge.isOneBearer = NameForms.isOnePerson(x, y) }
    return judge.sureness(of: p.quantity.unit, nouns, isOfPeople: left.event != nil)
  }

  /// Each is the only figure of its claim that could play the role.
  var isLone: Bool { isLone(p, left, in: a) && isLone(q, right, in: b) }

  private func isLone(_ figure: ClaimFacts.Figure, _ role: FigureRole, in facts: ClaimFacts) -> Bool {
    facts.figures.count { candidate in
      guard candidate.quantity.unit == figure.quantity.unit else { return false }
      // "66 percent to 27 percent": of shares told in a row the words hardly tell whose is which.
      if figure.quantity.unit == .percent { return true }
      let other = FigureRole(candidate)
      return role.mayBe(other)
        && (figure.quantity.unit != .count || NumberConflicts.nouns(figure, role, candidate, other) != nil)
    } == 1
  }

  /// The words around a figure, without the noun it counts.
  private static func words(beside figure: ClaimFacts.Figure) -> [String] {
    figure.slot.context.filter { $0 != figure.quantity.noun }
  }

  /// Two figures besides these are the same of the same thing.
  private var otherAgrees: Bool {
    a.figures.contains { x in
      x.slot.span != p.slot.span
        && b.figures.contains { y in
          y.slot.span != q.slot.span && x.agrees(with: y)
        }
    }
  }

  /// Both count something, and neither noun may stand for the other.
  var areOtherThings: Bool {
    p.quantity.unit == .count && p.quantity.noun != nil && q.quantity.noun != nil && nouns == nil
      && ![p, q].allSatisfy { $0.quantity.noun.map(FigureRole.isPerson) == true }
  }

  /// The women among the dead, and all of them.
  var areOfTwoGroups: Bool {
    p.quantity.noun.flatMap(FigureRole.group) != q.quantity.noun.flatMap(FigureRole.group)
  }

  /// Ages of two people, by their names.
  var areOfTwoBearers: Bool {
    guard let x = p.bearer, let y = q.bearer else { return false }
    return !NameForms.isOnePerson(x, y)
  }

  /// "a day", "per season"; "an offer of $160 million", "worth $22 million per season".
  var areOfTwoRates: Bool {
    if p.rate == q.rate { return false }
    if p.rate != nil, q.rate != nil { return true }
    let (low, high) = (min(p.quantity.low, q.quantity.low), max(p.quantity.low, q.quantity.low))
    return p.quantity.unit == q.quantity.unit && low * Self.mostOfOneAmount <= high
  }

  private static let mostOfOneAmount = 3.0

  /// "a 41-year-old murder case", "a 60-year-old woman".
  var areOfThingAndPerson: Bool {
    p.quantity.unit == .age && q.quantity.unit == .age && isOfThing(p, a) != isOfThing(q, b)
  }

  private func isOfThing(_ figure: ClaimFacts.Figure, _ facts: ClaimFacts) -> Bool {
    let behind = facts.words.drop { $0.span.start < figure.slot.span.end }.prefix(3)
    return behind.contains { Self.aging.contains($0.key) }
  }

  private static let aging: Set<String> = [
    "case", "murder", "mystery", "crime", "company", "firm", "building", "house", "church", "bridge", "dam",
    "record",
    "law", "ban", "rule", "tradition", "conflict", "feud", "dispute", "ship", "plane", "aircraft",
    "agreement",
    "treaty", "institution", "club",
  ]

  /// Clauses that are dated apart tell of two moments.
  var areDatedApart: Bool { p.clause.isDatedApart(from: q.clause) }

  /// "needed nine points": what is wanted is not what there is.
  private func isNeeded(_ figure: ClaimFacts.Figure, _ facts: ClaimFacts) -> Bool {
    let before = facts.words.filter { $0.span.end <= figure.slot.span.start }.suffix(3)
    return before.contains { !Self.needing.isDisjoint(with: EditConflicts.forms($0.key)) }
  }

  private static let needing: Set<String> = ["need", "require", "want", "seek", "lack", "demand"]

  /// Points, rebounds, passes: every player has some, and more by the minute.
  var isOfGame: Bool {
    [p, q].contains { figure in
      figure.quantity.noun.map(Self.ofGames.contains) == true
        || figure.quantity.unit != .count && !Self.ofGames.isDisjoint(with: figure.slot.context.prefix(4))
    }
  }

  private static let ofGames: Set<String> = [
    "point", "rebound", "pass", "shot", "yard", "touchdown", "goal", "assist", "block", "knockout", "ko",
    "run", "hit", "basket", "pointer", "throw", "wicket", "steal", "turnover", "attempt", "interception",
    "foul",
    "win", "loss", "game", "carry", "catch", "reception", "sack", "save", "round",
  ]
}
