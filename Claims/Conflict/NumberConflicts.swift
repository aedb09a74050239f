/// Figures for the same thing that leave no common value.
struct NumberConflicts: ContradictionFinder {
  let events: EventMatch
  /// What the judge makes of the claims, where it is asked.
  var judged: JudgedPair?
  /// Both claims are of one article, whose sentences are told apart by less than those of two.
  var isOneArticle = false

  func contradictions(_ a: ClaimFacts, _ b: ClaimFacts) -> [Contradiction] {
    pairs(a, b).map(contradiction)
  }

  private func pairs(_ a: ClaimFacts, _ b: ClaimFacts) -> [FigurePair] {
    var found: [FigurePair] = []
    for p in a.figures where judged != nil || !isTold(p, in: b) {
      for q in b.figures where Self.excludes(p, q) {
        if judged == nil, p.isPart != q.isPart || isTold(q, in: a) { continue }
        let pair = FigurePair(p, a, q, b, events)
        if judged == nil ? pair.left.mayBe(pair.right) : !pair.left.excludes(pair.right) {
          found.append(pair)
        }
      }
    }
    return found
  }

  /// One side has a figure that leaves a common value with the other's and fills its role as well.
  private func isTold(_ pair: FigurePair, _ roles: MatchedRoles, _ odds: Double) -> Bool {
    func fits(_ x: ClaimFacts.Figure, _ y: ClaimFacts.Figure) -> Bool {
      Self.areOfOneUnit(x, y) && !Self.excludes(x, y)
    }
    return pair.b.figures.contains { other in
      fits(pair.p, other) && roles.logOdds(pair.p.slot.span, other.slot.span).map { $0 > odds } == true
    }
      || pair.a.figures.contains { other in
        fits(other, pair.q) && roles.logOdds(other.slot.span, pair.q.slot.span).map { $0 > odds } == true
      }
  }

  /// The other side has a figure of the unit that leaves a common value: it is what this one is of.
  private func isTold(_ figure: ClaimFacts.Figure, in other: ClaimFacts) -> Bool {
    other.figures.contains { candidate in
      guard candidate.quantity.unit == figure.quantity.unit else { return false }
      if figure.quantity.unit == .score { return Self.sameScore(figure.quantity, candidate.quantity) }
      guard candidate.interval.overlaps(figure.interval) else { return false }
      guard figure.quantity.unit == .count else { return true }
      let (r, s) = (FigureRole(figure), FigureRole(candidate))
      let nouns = Self.nouns(figure, r, candidate, s)
      return r.mayBe(s) && nouns != nil && nouns != .kinPhrase
        || figure.quantity.low == candidate.quantity.low && figure.quantity.low > 3 && r.holder == s.holder
    }
  }

  static func areOfOneUnit(_ p: ClaimFacts.Figure, _ q: ClaimFacts.Figure) -> Bool {
    p.quantity.unit == q.quantity.unit || mayBeAge(p, q) || mayBeAge(q, p)
  }

  /// "Brannock, 58", "He is 61".
  private static func mayBeAge(_ p: ClaimFacts.Figure, _ q: ClaimFacts.Figure) -> Bool {
    p.quantity.unit == .age && q.quantity.unit == .count && q.quantity.noun == nil
      && (1..<110).contains(q.quantity.low) && q.quantity.low == q.quantity.low.rounded()
  }

  static func excludes(_ p: ClaimFacts.Figure, _ q: ClaimFacts.Figure) -> Bool {
    guard areOfOneUnit(p, q) else { return false }
    if p.quantity.unit == .score { return !sameScore(p.quantity, q.quantity) }
    return !p.interval.overlaps(q.interval)
  }

  static func sameScore(_ a: Quantity, _ b: Quantity) -> Bool {
    (a.low, a.high) == (b.low, b.high) || (a.low, a.high) == (b.high, b.low)
  }

  private func contradiction(_ pair: FigurePair) -> Contradiction {
    let (p, q) = (pair.p, pair.q)
    let (x, y) = (ValueText.quantity(p.quantity), ValueText.quantity(q.quantity))
    return Contradiction(
      kind: .number, a: .init(span: p.slot.span, text: x, isExplicit: p.quantity.bound == .exact),
      b: .init(span: q.slot.span, text: y, isExplicit: q.quantity.bound == .exact),
      message: ConflictMessage.figures(p, in: pair.a, q, in: pair.b), sureness: .overall(sureness(pair)),
      isReplaced: p.quantity.unit == .count)
  }

  private func sureness(_ pair: FigurePair) -> Double {
    let distance = NumberJudge.Distance(pair.p.quantity, pair.q.quantity)
    let steps = pair.judged(at: distance)
    // Scores, points and ranks change by the minute, whatever is told around them.
    if isOneArticle || pair.isOfGame || pair.p.quantity.unit == .score { return steps }
    if let read = judged?.roles?.logOdds(pair.p.slot.span, pair.q.slot.span) {
      return question(pair, read).map {
        Logistic.probability(Double(SurenessModel.shared.figures.score($0.signs)))
      } ?? Sure.not
    }
    if pair.p.quantity.unit == .ordinal, pair.p.quantity.noun != pair.q.quantity.noun { return steps }
    if steps <= Sure.not, pair.evidence.subjectsApart { return steps }
    // "rose to 3 percent in March", "stood at 2 percent in February"; homes are no shops.
    if pair.areDatedApart || pair.areOtherThings { return min(steps, Sure.hardly) }
    // A share of a poll among other shares: nobody has read which is whose.
    if pair.p.quantity.unit == .percent, !pair.isLone { return steps }
    return max(chance(pair, distance), steps)
  }

  /// What tells how sure a conflict is that the judge has read.
  enum Sign: Int, CaseIterable {
    case read, steps, isPart, learned
    case little, some, much, far, worlds
    case figureAgrees, areOfTwoGroups, areOtherThings, isRateOnOne, isShare, isDuration, isAge
  }

  /// Whatever is read: of 350 such pairs of figures that exclude each other four were in conflict.
  private func areOfTwo(_ pair: FigurePair) -> Bool {
    pair.areOfTwoBearers || pair.left.holder != pair.right.holder || pair.areDatedApart || pair.areOfTwoRates
      || pair.areOfThingAndPerson
      || pair.p.quantity.unit == .ordinal && pair.p.quantity.noun != pair.q.quantity.noun
      || isTold(pair.p, in: pair.b) || isTold(pair.q, in: pair.a)
  }

  private func signs(_ pair: FigurePair, _ read: Double, _ judged: JudgedPair) -> [Float] {
    let distance = NumberJudge.Distance(pair.p.quantity, pair.q.quantity)
    let isPart = pair.p.isPart != pair.q.isPart
    var signs = Signs<Sign>()
    signs.set(.read, odds: read)
    signs[.steps] = isPart ? 0 : Float(pair.judged(at: distance))
    signs.set(.isPart, isPart)
    signs.set(.learned, odds: Double(RoleModel.shared.figures.score(pair.features)))
    signs.set([Sign.little, .some, .much, .far, .worlds][distance.rawValue], true)
    signs.set(.figureAgrees, pair.evidence.figureAgrees)
    signs.set(.areOfTwoGroups, pair.areOfTwoGroups)
    signs.set(.areOtherThings, pair.areOtherThings)
    signs.set(.isRateOnOne, (pair.p.rate == nil) != (pair.q.rate == nil))
    signs.set(.isShare, pair.p.quantity.unit == .percent || pair.p.quantity.unit == .percentagePoint)
    signs.set(.isDuration, pair.p.quantity.unit == .duration)
    signs.set(.isAge, pair.p.quantity.unit == .age)
    return signs.values + judged.signs(of: pair.p.slot.span, pair.q.slot.span)
  }

  /// What is asked of ``SurenessModel`` about two claims that the judge has read.
  func questions(_ a: ClaimFacts, _ b: ClaimFacts) -> [SurenessLessons.Question] {
    pairs(a, b).filter { !$0.isOfGame && $0.p.quantity.unit != .score }.compactMap { pair in
      judged?.roles?.logOdds(pair.p.slot.span, pair.q.slot.span).flatMap { question(pair, $0) }
    }
  }

  /// `nil` where both may hold, or are figures of two things, however the judge reads them.
  private func question(_ pair: FigurePair, _ read: Double) -> SurenessLessons.Question? {
    guard let judged, let roles = judged.roles, !isTold(pair, roles, read), !areOfTwo(pair) else {
      return nil
    }
    return .init(a: pair.p.slot.span, b: pair.q.slot.span, signs: signs(pair, read, judged), odds: read)
  }

  /// That both fill one role, given that they differ by as much: figures of one event lie near each other.
  ///
  /// The slope and what nearness is worth were fitted on the labelled pairs of linking-train, with the scores of models that
  /// had not seen their topics; all of it was then lowered until fewer than half of the further alarms on those pairs
  /// were wrong.
  private func chance(_ pair: FigurePair, _ distance: NumberJudge.Distance) -> Double {
    let role = 0.9 * Double(RoleModel.shared.figures.score(pair.features))
    return switch distance {
    case .little: Logistic.probability(role + 1.6)
    case .some, .much: Logistic.probability(role - 0.4)
    case .far: Logistic.probability(role - 0.9)
    case .worlds: Sure.not
    }
  }

  /// How the nouns of two counts stand to each other.
  enum Nouns { case same, people, kin, kinPhrase, holder, unit }

  /// "undersea cables", "underwater data lines": the least cosine of the words behind two figures. By eye on linking-train.
  private static let leastOfPhrase = 0.6

  /// How the counted nouns stand to each other; `nil` if they name different things.
  static func nouns(_ p: ClaimFacts.Figure, _ r: FigureRole, _ q: ClaimFacts.Figure, _ s: FigureRole)
    -> Nouns?
  {
    guard p.quantity.unit == .count || p.quantity.unit == .ordinal else { return .unit }
    if r.holder != nil || s.holder != nil { return r.holder == s.holder ? .holder : nil }
    let isPeople = r.event != nil && r.event == s.event
    // The women among the dead are not all of them.
    let groups = [p, q].map { $0.quantity.noun.flatMap(FigureRole.group) }
    if groups[0] != groups[1] { return nil }
    switch (p.quantity.noun, q.quantity.noun) {
    case (let x?, let y?) where x == y: return .same
    case (let x?, let y?):
      if FigureRole.people.contains(x), FigureRole.people.contains(y) { return isPeople ? .people : .kin }
      if isPeople, FigureRole.isPerson(x), FigureRole.isPerson(y) { return .people }
      if WordLikeness.cosine(x, y) > 0.6 { return .kin }
      return p.phrase.count > 1 && q.phrase.count > 1
        && WordLikeness.cosine(p.phrase, q.phrase) > leastOfPhrase
        ? .kinPhrase : nil
    case (nil, nil): return isPeople ? .people : nil
    case (let x?, nil), (nil, let x?): return isPeople && FigureRole.isPerson(x) ? .people : nil
    }
  }
}
