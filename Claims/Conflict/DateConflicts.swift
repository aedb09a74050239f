/// Days and hours given to the same event that exclude each other.
struct DateConflicts: ContradictionFinder {
  let events: EventMatch
  var plans = PlanMatch()
  /// What the judge makes of the claims, where it is asked.
  var judged: JudgedPair?
  /// Both claims are of one article, whose sentences are told apart by less than those of two.
  var isOneArticle = false

  func contradictions(_ a: ClaimFacts, _ b: ClaimFacts) -> [Contradiction] {
    pairs(a, b).map(contradiction)
  }

  private func pairs(_ a: ClaimFacts, _ b: ClaimFacts) -> [DatingPair] {
    var found: [DatingPair] = []
    for p in a.datings {
      for q in b.datings where excludes(p, q) && mayDate(p, q) {
        guard !p.clause.dates.contains(where: { agrees($0.value, q.date) }),
          !q.clause.dates.contains(where: { agrees($0.value, p.date) })
        else { continue }
        found.append(DatingPair(p, a, q, b, events))
      }
    }
    return found
  }

  /// Where the judge has read both, one may stand in front of a verb of saying: "fired two missiles on 2 July, the agency
  /// reported".
  private func mayDate(_ p: ClaimFacts.Dating, _ q: ClaimFacts.Dating) -> Bool {
    let (x, y) = (mayDate(p), mayDate(q))
    if x && y { return true }
    guard x || y, !p.isOfSaying, !q.isOfSaying, (x ? q : p).isBeforeVerb,
      let read = judged?.roles?.logOdds(p.slot.span, q.slot.span)
    else { return false }
    return read > MatchedRoles.sure
  }

  /// Not the day on which something was said.
  func mayDate(_ dating: ClaimFacts.Dating) -> Bool {
    dating.noun != nil || !EventMatch.saying.contains(dating.clause.predicate) && !dating.isOfSaying
      || plans.isBareDay(dating)
  }

  private func agrees(_ a: DateMention, _ b: DateMention) -> Bool {
    // Clock times within a quarter of an hour agree as times of day, not as the time left in a game.
    if a.form == .clock, b.form == .clock, a.minutes != b.minutes, a.weekday == nil { return false }
    return DateComparison(a, b) == .compatible
  }

  private func excludes(_ p: ClaimFacts.Dating, _ q: ClaimFacts.Dating) -> Bool {
    if isOnGameClock(p), isOnGameClock(q) {
      // One play, told off by a tick or two: others lie further apart.
      guard let x = p.date.minutes?.lowerBound, let y = q.date.minutes?.lowerBound else { return false }
      return x != y && abs(x - y) <= 2
    }
    // "Friday" in two papers of two weeks may be led to two dates: too little to tell of a conflict.
    if p.date.form == .weekday, q.date.form == .weekday, p.date.weekday == q.date.weekday { return false }
    return isOnGameClock(p) == isOnGameClock(q) && DateComparison(p.date, q.date) == .disjoint
  }

  /// "with 7:41 left": a clock that counts down to the second.
  func isOnGameClock(_ dating: ClaimFacts.Dating) -> Bool {
    dating.date.form == .clock && dating.date.weekday == nil
      && !Set(dating.slot.context.prefix(2)).isDisjoint(with: [
        "leave", "left", "remain", "remaining", "go", "play",
      ])
  }

  private func contradiction(_ pair: DatingPair) -> Contradiction {
    let (p, q) = (pair.p, pair.q)
    let (x, y) = (ValueText.date(p.date), ValueText.date(q.date))
    let isToldElsewhere = isToldElsewhere(pair)
    let isMoved = plans.isMoved(p, q)
    let isPlan = isMoved || plans.areOne(p, q)
    return Contradiction(
      kind: .date, a: .init(span: p.slot.span, text: x, isExplicit: p.date.bound == .exact),
      b: .init(span: q.slot.span, text: y, isExplicit: q.date.bound == .exact),
      message: ConflictMessage.dates(p, q),
      sureness: .overall(
        isToldElsewhere ? Sure.not : isPlan && plans.areSure(p, q) ? 0.75 : sureness(pair)),
      isReplaced: plans.isMoved(q.clause, from: p.clause), isPlan: isPlan)
  }

  /// One side gives the other's day as well.
  private func isToldElsewhere(_ pair: DatingPair) -> Bool {
    pair.a.datings.contains { agrees($0.date, pair.q.date) }
      || pair.b.datings.contains { agrees($0.date, pair.p.date) }
  }

  private func sureness(_ pair: DatingPair) -> Double {
    if let judged, judged.meeting != .asked, isBackground(pair) { return Sure.not }
    if let judged, let read = judged.roles?.logOdds(pair.p.slot.span, pair.q.slot.span) {
      if judged.meeting.isAmongMany, haveNothingInCommon(pair, read) { return Sure.not }
      let chance = areOfTwo(pair, read) ? Sure.not : chance(pair, read, judged)
      // The steps know the days of claims that are known to tell of one event; in whole stories they are no help.
      return judged.meeting.isOfOneCluster ? max(chance, steps(pair)) : chance
    }
    // Two articles' sentences with hardly a word and no name in common tell of two events, whatever their verbs.
    if !isOneArticle, pair.evidence.alike < 0.1, !pair.evidence.isNamed { return Sure.not }
    return max(steps(pair), isOneArticle ? 0 : chance(pair))
  }

  /// What was closed on one day is opened on another, who was shot on one is charged on the next.
  private func areOfTwo(_ pair: DatingPair, _ read: Double = 0) -> Bool {
    let (x, y) = (EventClass.of(pair.p.clause.predicate), EventClass.of(pair.q.clause.predicate))
    return Antonyms.exclude(pair.p.clause.verb, pair.q.clause.verb) || pair.evidence.oneNegated
      || pair.evidence.peopleApart || x != nil && y != nil && x != y && read < MatchedRoles.sure
  }

  /// "sentenced on Tuesday for what he did in 2024": of claims that nobody set against each other a year is of something else than a day.
  private func isBackground(_ pair: DatingPair) -> Bool {
    guard let x = pair.p.date.days, let y = pair.q.date.days else { return false }
    let lengths = [x, y].map { $0.last.day - $0.first.day }
    return lengths.min()! < Self.month && lengths.max()! >= Self.year
  }

  private static let month = 31
  private static let year = 364

  /// Verbs of two things, where the judge is not sure or one is still to come: "talks broke down on Wednesday", "they met on Friday"; "the dam burst
  /// on Tuesday", "the rain will stop on Friday".
  private func haveNothingInCommon(_ pair: DatingPair, _ read: Double) -> Bool {
    pair.evidence.verbs == .other && (pair.evidence.moodsDiffer || read < MatchedRoles.sure)
  }

  /// That both date one event, as ``RoleModel`` has it. Few days in conflict are labelled: the slope is that of figures,
  /// the rest fitted on those few.
  private func chance(_ pair: DatingPair) -> Double {
    // "Checked in on Thursday", "checked in in 2010": years and months are told of what happened before.
    let areDays = [pair.p, pair.q].allSatisfy { $0.date.form == .weekday || $0.date.form == .absolute }
    guard areDays, !pair.evidence.moodsDiffer, !areOfTwo(pair) else { return Sure.not }
    return Logistic.probability(0.75 * Double(RoleModel.shared.datings.score(pair.features)) - 0.6)
  }

  private func chance(_ pair: DatingPair, _ read: Double, _ judged: JudgedPair) -> Double {
    Logistic.probability(Double(SurenessModel.shared.datings.score(signs(pair, read, judged))))
  }

  /// What tells how sure a conflict is that the judge has read.
  enum Sign: Int, CaseIterable {
    case read, learned, moodsDiffer, isNamed, areFarApart, areNoDays
  }

  private func signs(_ pair: DatingPair, _ read: Double, _ judged: JudgedPair) -> [Float] {
    var signs = Signs<Sign>()
    signs.set(.read, odds: read)
    signs.set(.learned, odds: Double(RoleModel.shared.datings.score(pair.features)))
    signs.set(.moodsDiffer, pair.evidence.moodsDiffer)
    signs.set(.isNamed, pair.evidence.isNamed)
    let days = daysApart(pair.p.date, pair.q.date)
    signs.set(.areFarApart, days.map { $0 > Self.far } ?? false)
    signs.set(.areNoDays, days == nil)
    return signs.values + judged.signs(of: pair.p.slot.span, pair.q.slot.span)
  }

  /// From the end of the earlier to the start of the later; of weekdays that belong to no date the least that may lie between. `nil` for
  /// hours, and where one cannot be placed.
  private func daysApart(_ p: DateMention, _ q: DateMention) -> Int? {
    if let x = p.days, let y = q.days {
      return max(0, y.first.day - x.last.day, x.first.day - y.last.day)
    }
    guard let x = p.weekday, let y = q.weekday else { return nil }
    let days = abs(x.rawValue - y.rawValue)
    return min(days, 7 - days)
  }

  /// Reports of one event are off by a day or two; what is told of weeks that lie further apart comes again.
  private static let far = 10

  /// What is asked of ``SurenessModel`` about two claims that the judge has read.
  func questions(_ a: ClaimFacts, _ b: ClaimFacts) -> [SurenessLessons.Question] {
    guard let judged, let roles = judged.roles else { return [] }
    return pairs(a, b).compactMap { pair in
      guard !isToldElsewhere(pair), let read = roles.logOdds(pair.p.slot.span, pair.q.slot.span),
        !areOfTwo(pair, read)
      else { return nil }
      return .init(
        a: pair.p.slot.span, b: pair.q.slot.span, signs: signs(pair, read, judged), odds: read)
    }
  }

  /// Steps seen on the half of the labelled pairs that was worked on.
  private func steps(_ pair: DatingPair) -> Double {
    let (p, a, q, b, evidence) = (pair.p, pair.a, pair.q, pair.b, pair.evidence)
    let areMain = isFirst(p, a) && isFirst(q, b)
    let areLone = a.datings.count == 1 && b.datings.count == 1
    let forms: Set = [p.date.form, q.date.form]
    let isApart = evidence.names == .apart
    if isOnGameClock(p) { return evidence.alike >= 0.25 || evidence.isNamed ? Sure.very : Sure.little }
    if p.noun != nil || q.noun != nil { return ofNoun(p, q, evidence) }
    if evidence.moodsDiffer || evidence.oneNegated || evidence.peopleApart { return Sure.not }
    // "April 24, 2013, 4:45 pm" on a line of its own dates nothing.
    if [p, q].contains(where: { $0.clause.predicate.isEmpty && classes($0).isEmpty }) { return Sure.not }
    if forms.contains(.period) {
      return evidence.isVerbShared && evidence.near >= 1 && evidence.alike >= 0.42 ? Sure.barely : Sure.not
    }
    if forms.contains(.clock) || forms.contains(.relative) {
      return (evidence.isVerbShared || evidence.verbs == .noun) && evidence.alike >= 0.33 && !isApart
        ? Sure.fairly : evidence.isVerbShared ? Sure.rather : Sure.not
    }
    if evidence.isVerbShared {
      if isApart { return evidence.alike >= 0.33 ? Sure.fairly : Sure.rather }
      return evidence.alike >= 0.17 ? 0.75 : Sure.barely
    }
    if evidence.isNamed, evidence.alike >= 0.33, !joined(p, a).isDisjoint(with: joined(q, b)) {
      return Sure.fairly
    }
    // Verbs of two classes tell of two happenings: found on Tuesday, dead since Saturday.
    let (x, y) = (EventMatch.events(p.clause), EventMatch.events(q.clause))
    if !x.isEmpty, !y.isEmpty, x.isDisjoint(with: y) { return Sure.not }
    if evidence.near >= 2, evidence.party >= 2, evidence.alike >= 0.25 { return 0.7 }
    if evidence.verbs == .noun || evidence.verbs == .kin, evidence.party >= 2, evidence.alike >= 0.33,
      evidence.isNamed
    {
      return Sure.fairly
    }
    if p.date.weekday != nil, q.date.weekday != nil, areLone, evidence.alike >= 0.4, evidence.isNamed,
      evidence.events == .shared
    {
      return Sure.barely
    }
    if areMain, evidence.party >= 1, evidence.alike >= 0.42, evidence.isNamed { return Sure.fairly }
    return evidence.isNamed && evidence.alike >= 0.25 || evidence.near >= 1 && evidence.party >= 1
      ? Sure.rather : Sure.little
  }

  /// The day of an event that a noun tells, at least on one side; it has no mood and no negation.
  private func ofNoun(_ p: ClaimFacts.Dating, _ q: ClaimFacts.Dating, _ evidence: RoleEvidence) -> Double {
    guard [p, q].allSatisfy({ $0.date.form == .weekday || $0.date.form == .absolute }) else {
      return Sure.not
    }
    let (x, y) = (classes(p), classes(q))
    guard !x.isDisjoint(with: y), evidence.names != .apart else { return Sure.not }
    guard [p, q].allSatisfy({ $0.noun != nil || !$0.clause.isNegated && $0.clause.mood == .asserted }) else {
      return Sure.not
    }
    if evidence.isNamed, evidence.alike >= 0.33 { return Sure.fairly }
    return evidence.alike >= 0.42 ? Sure.rather : Sure.hardly
  }

  /// With the undated verb that "and" joins to it: "shook the island and caused damage on Sunday".
  private func joined(_ dating: ClaimFacts.Dating, _ facts: ClaimFacts) -> Set<EventClass> {
    let events = EventMatch.events(dating.clause)
    guard let before = facts.words.last(where: { $0.span.end <= dating.clause.span.start }),
      before.key == "and",
      let other = facts.claim.clauses.last(where: { $0.span.end <= dating.clause.span.start }),
      other.dates.isEmpty
    else { return events }
    return events.union(EventMatch.events(other))
  }

  func classes(_ dating: ClaimFacts.Dating) -> Set<EventClass> {
    if let noun = dating.noun.flatMap(EventClass.of) {
      // "the fire in the mill on Friday killed": between both, the day may belong to either.
      let isBetween = dating.slot.span.end <= dating.clause.span.start
      return isBetween ? EventMatch.events(dating.clause).union([noun]) : [noun]
    }
    // "fire destroyed the church", "damaged by fire"
    let nouns = dating.clause.subject.prefix(3) + dating.clause.object.prefix(3)
    return EventMatch.events(dating.clause).union(nouns.compactMap(EventClass.of))
  }

  /// Belongs to the first verb that is none of saying.
  func isFirst(_ dating: ClaimFacts.Dating, _ facts: ClaimFacts) -> Bool {
    facts.claim.clauses.first { !EventMatch.saying.contains($0.predicate) }?.span == dating.clause.span
  }
}
