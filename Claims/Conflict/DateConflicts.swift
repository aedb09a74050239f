/// Days and hours given to the same event that exclude each other.
struct DateConflicts: ContradictionFinder {
  let events: EventMatch
  var plans = PlanMatch()
  /// What the judge makes of the claims, where it is asked.
  var judged: JudgedPair?
  /// Both claims are of one article, whose sentences are told apart by less than those of two.
  var isOneArticle = false
  /// For claims of no common cluster how alike their words are, see ``EventMatch/evidence(of:)``.
  var across: Double?

  func contradictions(_ a: ClaimFacts, _ b: ClaimFacts) -> [Contradiction] {
    var found: [Contradiction] = []
    for p in a.datings {
      for q in b.datings where excludes(p, q) && mayDate(p, q) {
        guard !p.clause.dates.contains(where: { agrees($0.value, q.date) }),
          !q.clause.dates.contains(where: { agrees($0.value, p.date) })
        else { continue }
        found.append(contradiction(p, a, q, b))
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
    return isOnGameClock(p) == isOnGameClock(q) && DateComparison(p.date, q.date) == .disjoint
  }

  /// "with 7:41 left": a clock that counts down to the second.
  func isOnGameClock(_ dating: ClaimFacts.Dating) -> Bool {
    dating.date.form == .clock && dating.date.weekday == nil
      && !Set(dating.slot.context.prefix(2)).isDisjoint(with: [
        "leave", "left", "remain", "remaining", "go", "play",
      ])
  }

  private func contradiction(
    _ p: ClaimFacts.Dating, _ a: ClaimFacts, _ q: ClaimFacts.Dating, _ b: ClaimFacts
  ) -> Contradiction {
    let (x, y) = (ValueText.date(p.date), ValueText.date(q.date))
    let pair = DatingPair(p, a, q, b, events)
    let evidence = pair.evidence
    let isToldElsewhere =
      a.datings.contains { agrees($0.date, q.date) } || b.datings.contains { agrees($0.date, p.date) }
    let areMain = isFirst(p, a) && isFirst(q, b)
    let isMoved = plans.isMoved(p, q)
    let isPlan = isMoved || plans.areOne(p, q)
    return Contradiction(
      kind: .date, a: .init(span: p.slot.span, text: x, isExplicit: p.date.bound == .exact),
      b: .init(span: q.slot.span, text: y, isExplicit: q.date.bound == .exact),
      message: ConflictMessage.dates(p, q),
      sureness: .overall(
        isToldElsewhere || isOfNothingCommon(evidence)
          ? Sure.not
          : isPlan && plans.areSure(p, q)
            ? 0.75
            : across != nil && judged != nil
              ? chance(pair)
              : max(
                sureness(
                  p, a, q, b, evidence, areMain: areMain,
                  areLone: a.datings.count == 1 && b.datings.count == 1),
                isOneArticle ? 0 : chance(pair))),
      isReplaced: plans.isMoved(q.clause, from: p.clause), isPlan: isPlan)
  }

  /// Two articles' sentences with hardly a word and no name in common tell of two events, whatever their verbs.
  private func isOfNothingCommon(_ evidence: RoleEvidence) -> Bool {
    !isOneArticle && evidence.alike < 0.1 && !evidence.isNamed
  }

  /// That both date one event, as ``RoleModel`` has it. Few days in conflict are labelled: the slope is that of figures,
  /// the rest fitted on those few.
  private func chance(_ pair: DatingPair) -> Double {
    let (p, q, evidence) = (pair.p, pair.q, pair.evidence)
    // What was closed on one day is opened on another.
    if Antonyms.exclude(p.clause.verb, q.clause.verb) || evidence.oneNegated || evidence.peopleApart {
      return Sure.not
    }
    let learned = Double(RoleModel.shared.datings.score(pair.features))
    if let read = judged?.roles?.logOdds(p.slot.span, q.slot.span) {
      if let across {
        return Logistic.probability(0.57 * read + 0.63 * min(across, 0.3) + 1.13 * learned - 0.6)
      }
      return Logistic.probability(0.4 * read + 0.2 * learned - 0.85)
    }
    // "Checked in on Thursday", "checked in in 2010": years and months are told of what happened before.
    let areDays = [p, q].allSatisfy { $0.date.form == .weekday || $0.date.form == .absolute }
    guard areDays, !evidence.moodsDiffer else { return Sure.not }
    return Logistic.probability(0.75 * learned - 0.6)
  }

  /// Steps seen on the half of the labelled pairs that was worked on.
  private func sureness(
    _ p: ClaimFacts.Dating, _ a: ClaimFacts, _ q: ClaimFacts.Dating, _ b: ClaimFacts,
    _ evidence: RoleEvidence,
    areMain: Bool, areLone: Bool
  ) -> Double {
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
