/// Two expressions of time, one of each claim, and what speaks for and against their dating one event.
struct DatingPair {
  let p: ClaimFacts.Dating
  let q: ClaimFacts.Dating
  let a: ClaimFacts
  let b: ClaimFacts
  let events: EventMatch
  let evidence: RoleEvidence

  init(_ p: ClaimFacts.Dating, _ a: ClaimFacts, _ q: ClaimFacts.Dating, _ b: ClaimFacts, _ events: EventMatch)
  {
    (self.p, self.q, self.a, self.b, self.events) = (p, q, a, b, events)
    evidence = events.evidence(
      p.clause, p.slot.span, p.slot.context, in: a, q.clause, q.slot.span, q.slot.context, in: b)
  }

  enum Feature: Int, CaseIterable {
    case weekdays, absolute, oneClock, clocks, onePeriod, oneRelative, gameClocks
    case classesShared, classesApart, classesAlike, nounOnOne, nounOnBoth, verbless, first, planned
    case ofSayingOne, ofSayingBoth
  }

  var features: [Float] {
    var features = RoleFeatures<Feature>(
      evidence, p.clause, p.slot.span, context: p.slot.context, in: a, q.clause, q.slot.span,
      context: q.slot.context, in: b, rivals: a.datings.count * b.datings.count)
    let forms = [p.date.form, q.date.form]
    features.set(.weekdays, p.date.weekday != nil && q.date.weekday != nil)
    features.set(.absolute, forms.contains(.absolute))
    features.set(.clocks, forms == [.clock, .clock])
    features.set(.oneClock, forms.count { $0 == .clock } == 1)
    features.set(.onePeriod, forms.contains(.period))
    features.set(.oneRelative, forms.contains(.relative))
    let dates = DateConflicts(events: events)
    features.set(.gameClocks, dates.isOnGameClock(p) || dates.isOnGameClock(q))
    let (x, y) = (dates.classes(p), dates.classes(q))
    features.set(.classesShared, !x.isDisjoint(with: y))
    features.set(.classesAlike, x.isDisjoint(with: y) ? 0 : Float(evidence.alike))
    features.set(.classesApart, !x.isEmpty && !y.isEmpty && x.isDisjoint(with: y))
    features.set(.nounOnOne, (p.noun != nil) != (q.noun != nil))
    features.set(.nounOnBoth, p.noun != nil && q.noun != nil)
    features.set(.verbless, p.clause.predicate.isEmpty || q.clause.predicate.isEmpty)
    features.set(.first, dates.isFirst(p, a) && dates.isFirst(q, b))
    features.set(.planned, p.clause.mood == .planned && q.clause.mood == .planned)
    let ofSaying = [p, q].count { EventMatch.saying.contains($0.clause.predicate) || $0.isOfSaying }
    features.set(.ofSayingOne, ofSaying == 1)
    features.set(.ofSayingBoth, ofSaying == 2)
    return features.values
  }
}
