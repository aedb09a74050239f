/// Figures for the same thing that leave no common value.
struct NumberConflicts: ContradictionFinder {
  let events: EventMatch

  func contradictions(_ a: ClaimFacts, _ b: ClaimFacts) -> [Contradiction] {
    var found: [Contradiction] = []
    for p in a.figures where !p.isPart && !isTold(p, in: b) {
      for q in b.figures where !q.isPart && excludes(p, q) && !isTold(q, in: a) {
        if let contradiction = contradiction(p, a, q, b) { found.append(contradiction) }
      }
    }
    return found
  }

  /// The other side has a figure of the unit that leaves a common value: it is what this one is of.
  private func isTold(_ figure: ClaimFacts.Figure, in other: ClaimFacts) -> Bool {
    other.figures.contains { candidate in
      guard candidate.quantity.unit == figure.quantity.unit else { return false }
      if figure.quantity.unit == .score { return Self.sameScore(figure.quantity, candidate.quantity) }
      guard candidate.interval.overlaps(figure.interval) else { return false }
      guard figure.quantity.unit == .count else { return true }
      let (r, s) = (FigureRole(figure), FigureRole(candidate))
      let nouns = nouns(figure, r, candidate, s)
      return r.mayBe(s) && nouns != nil && nouns != .kinPhrase
        || figure.quantity.low == candidate.quantity.low && figure.quantity.low > 3 && r.holder == s.holder
    }
  }

  private func excludes(_ p: ClaimFacts.Figure, _ q: ClaimFacts.Figure) -> Bool {
    guard p.quantity.unit == q.quantity.unit else { return false }
    if p.quantity.unit == .score { return !Self.sameScore(p.quantity, q.quantity) }
    return !p.interval.overlaps(q.interval)
  }

  static func sameScore(_ a: Quantity, _ b: Quantity) -> Bool {
    (a.low, a.high) == (b.low, b.high) || (a.low, a.high) == (b.high, b.low)
  }

  private func contradiction(
    _ p: ClaimFacts.Figure, _ a: ClaimFacts, _ q: ClaimFacts.Figure, _ b: ClaimFacts
  ) -> Contradiction? {
    let (r, s) = (FigureRole(p), FigureRole(q))
    guard r.mayBe(s), isNeeded(p, a) == isNeeded(q, b), let noun = nouns(p, r, q, s) else { return nil }
    let (x, y) = (ValueText.quantity(p.quantity), ValueText.quantity(q.quantity))
    let evidence = events.evidence(
      p.clause, p.slot.span, words(beside: p), in: a, q.clause, q.slot.span, words(beside: q), in: b)
    let isLone = isLone(p, r, in: a) && isLone(q, s, in: b)
    var judge = NumberJudge(
      evidence: evidence, distance: .init(p.quantity, q.quantity), isLone: isLone,
      areDatedApart: areDatedApart(p.clause, q.clause),
      isRare: noun == .same && p.quantity.noun.map(Self.isRare) == true)
    judge.isOfGame = [p, q].contains { figure in
      figure.quantity.noun.map(Self.ofGames.contains) == true
        || figure.quantity.unit != .count && !Self.ofGames.isDisjoint(with: figure.slot.context.prefix(4))
    }
    if let x = p.bearer, let y = q.bearer { judge.isOneBearer = NameForms.isOnePerson(x, y) }
    return Contradiction(
      kind: .number, a: .init(span: p.slot.span, text: x, isExplicit: p.quantity.bound == .exact),
      b: .init(span: q.slot.span, text: y, isExplicit: q.quantity.bound == .exact),
      message: ConflictMessage.figures(p, q),
      sureness: .overall(judge.sureness(of: p.quantity.unit, noun, isOfPeople: r.event != nil)),
      isReplaced: p.quantity.unit == .count)
  }

  /// "needed nine points": what is wanted is not what there is.
  private func isNeeded(_ figure: ClaimFacts.Figure, _ facts: ClaimFacts) -> Bool {
    let before = facts.words.filter { $0.span.end <= figure.slot.span.start }.suffix(3)
    return before.contains { !Self.needing.isDisjoint(with: EditConflicts.forms($0.key)) }
  }

  private static let needing: Set<String> = ["need", "require", "want", "seek", "lack", "demand"]

  private static let ofGames: Set<String> = [
    "point", "rebound", "pass", "shot", "yard", "touchdown", "goal", "assist", "block", "knockout", "ko",
    "run", "hit",
    "basket", "pointer", "throw", "wicket", "steal", "turnover", "attempt", "interception", "foul", "win",
    "loss",
    "game", "carry", "catch", "reception", "sack", "save", "round",
  ]

  /// Seldom counted in news: two texts that count it are likely to count the same.
  private static func isRare(_ noun: String) -> Bool {
    let table = WordTable.shared
    return WordPieces(table: table).rows(of: Array(noun.utf8)).contains { table.idf($0) > 5 }
  }

  /// The words around a figure, without the noun it counts.
  private func words(beside figure: ClaimFacts.Figure) -> [String] {
    figure.slot.context.filter { $0 != figure.quantity.noun }
  }

  /// The only figure that could play the role.
  private func isLone(_ figure: ClaimFacts.Figure, _ role: FigureRole, in facts: ClaimFacts) -> Bool {
    facts.figures.count { candidate in
      guard candidate.quantity.unit == figure.quantity.unit else { return false }
      let other = FigureRole(candidate)
      return role.mayBe(other)
        && (figure.quantity.unit != .count || nouns(figure, role, candidate, other) != nil)
    } == 1
  }

  /// How the nouns of two counts stand to each other.
  enum Nouns { case same, people, kin, kinPhrase, holder, unit }

  /// "undersea cables", "underwater data lines": the least cosine of the words behind two figures. By eye on linking-train.
  private static let leastOfPhrase = 0.6

  /// How the counted nouns stand to each other; `nil` if they name different things.
  private func nouns(_ p: ClaimFacts.Figure, _ r: FigureRole, _ q: ClaimFacts.Figure, _ s: FigureRole)
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
        && WordLikeness.cosine(p.phrase, q.phrase) > Self.leastOfPhrase
        ? .kinPhrase : nil
    case (nil, nil): return isPeople ? .people : nil
    case (let x?, nil), (nil, let x?): return isPeople && FigureRole.isPerson(x) ? .people : nil
    }
  }

  /// Clauses that are dated apart tell of two moments.
  private func areDatedApart(_ a: Clause, _ b: Clause) -> Bool {
    a.dates.contains { x in b.dates.contains { DateComparison(x.value, $0.value) == .disjoint } }
  }
}
