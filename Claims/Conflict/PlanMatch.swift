/// Whether two dated clauses look ahead to one event: announced for Monday here, for Wednesday there.
struct PlanMatch {
  /// What the article is about, where both claims are of one article and it announces something for a day.
  var announced: ClaimFacts.Dating?

  /// Both look ahead to what is called by one word, or to a meeting by whatever word: a hearing is not the trial.
  func areOne(_ p: ClaimFacts.Dating, _ q: ClaimFacts.Dating) -> Bool {
    if answersAnnouncement(p, q) || answersAnnouncement(q, p) { return true }
    let (a, b) = (p.clause, q.clause)
    // "the fruitless May and June rounds" are other meetings than the one announced for a day.
    if p.date.form == .period || q.date.form == .period { return false }
    guard a.mood != .asserted, b.mood != .asserted, a.mood == .planned || b.mood == .planned else {
      return false
    }
    let shared = EventMatch.events(a).intersection(EventMatch.events(b))
    if shared.contains(.meeting) || isTold(a, byNounIn: b) || isTold(b, byNounIn: a) { return true }
    let (x, y) = (Set([a.predicate] + a.subject + a.object), Set([b.predicate] + b.subject + b.object))
    return x.intersection(y).contains { EventClass.of($0).map(shared.contains) == true }
  }

  /// "The signing had been put off until Wednesday" beside "they will sign on Monday": one event, told to be on another
  /// day.
  func isMoved(_ p: ClaimFacts.Dating, _ q: ClaimFacts.Dating) -> Bool {
    isMoved(p.clause, from: q.clause) || isMoved(q.clause, from: p.clause)
  }

  /// The words themselves say that it is one event: no likeness of the two passages is asked for.
  func areSure(_ p: ClaimFacts.Dating, _ q: ClaimFacts.Dating) -> Bool {
    isMoved(p, q) || answersAnnouncement(p, q) || answersAnnouncement(q, p)
      || isTold(p.clause, byNounIn: q.clause) || isTold(q.clause, byNounIn: p.clause)
  }

  func isMoved(_ a: Clause, from b: Clause) -> Bool {
    guard Self.moving.contains(a.predicate), !Self.moving.contains(b.predicate), b.mood == .planned else {
      return false
    }
    let events = EventMatch.events(b)
    return a.subject.contains { noun in
      EventClass.of(noun).map(events.contains) == true || isNoun(noun, ofVerb: b.predicate)
        || b.subject.contains(noun) && EventClass.of(noun) != nil
    }
  }

  /// "The replay would be held on Sunday" beside "they will replay on Saturday", "the opening is set for May" beside
  /// "it opens in June".
  private func isTold(_ a: Clause, byNounIn b: Clause) -> Bool {
    guard Self.carrying.contains(b.predicate), let noun = b.subject.first ?? b.object.first else {
      return false
    }
    if Self.carrying.contains(a.predicate) { return false }
    return isNoun(noun, ofVerb: a.predicate)
  }

  /// "replay" of "replay", "signing" of "sign", "arrival" of "arrive", "election" of "elect".
  private func isNoun(_ noun: String, ofVerb verb: String) -> Bool {
    guard verb.utf8.count >= 4 else { return noun == verb || noun == verb + "ing" }
    if noun == verb { return true }
    let stem = verb.hasSuffix("e") ? String(verb.dropLast()) : verb
    return noun.hasPrefix(stem)
      && ["ing", "al", "ion", "ation", "ment", "ure", "ance", "ence"].contains(
        String(noun.dropFirst(stem.count)))
  }

  // MARK: Answers to the announcement

  /// A day that stands for itself ("It will be Saturday.") or in another's place ("on Thursday instead") is the
  /// announced event's.
  private func answersAnnouncement(_ p: ClaimFacts.Dating, _ q: ClaimFacts.Dating) -> Bool {
    guard let announced, p.slot.span == announced.slot.span, let first = p.date.days?.first,
      let day = q.date.days?.first, abs(day.day - first.day) <= 14
    else { return false }
    return isBareDay(q) || q.isInstead && q.clause.mood != .asserted
  }

  /// Nothing is told but the day.
  func isBareDay(_ dating: ClaimFacts.Dating) -> Bool {
    guard announced != nil, dating.date.form == .weekday || dating.date.form == .absolute else {
      return false
    }
    let clause = dating.clause
    return
      (clause.predicate.isEmpty || EventMatch.light.contains(clause.predicate)
      || Self.moving.contains(clause.predicate) || clause.predicate == "say")
      && clause.quantities.isEmpty && clause.dates.count == 1
      && (clause.subject + clause.object).allSatisfy(dating.words.contains)
  }

  private static let moving = Set(TemporalDirection.movingVerbs.keys)

  /// Verbs that leave the event to their noun: "the signing takes place".
  private static let carrying: Set<String> = [
    "be", "hold", "set", "schedule", "plan", "expect", "take", "come", "go", "fix", "slate", "start", "begin",
    "happen", "occur", "follow", "tip", "table", "book", "arrange", "call",
  ]
}
