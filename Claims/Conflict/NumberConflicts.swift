/// Figures for the same thing that leave no common value.
struct NumberConflicts {
  let events: EventMatch

  /// What a figure counts, compared before its value is.
  struct Role: Hashable {
    let event: EventClass?
    let noun: String?
  }

  struct Found {
    let a: Clause.Slot<Quantity>
    let b: Clause.Slot<Quantity>
    /// How likely both count the same thing, 0…1.
    let sameRole: Double
  }

  /// The clearest disagreement of each role; none for a role in which some figure of the other side agrees.
  func conflicts(_ a: Claim, _ b: Claim) -> [Found] {
    var found: [Found] = []
    for x in a.clauses {
      for slot in x.quantities where !slot.isPart {
        if let conflict = conflict(slot, x, with: b) { found.append(conflict) }
      }
    }
    // A figure of b that agrees with some figure of a in the same role settles that role.
    return found.filter { candidate in
      !a.clauses.contains { clause in
        clause.quantities.contains {
          $0.value.unit == candidate.b.value.unit
            && NumberInterval($0.value).overlaps(NumberInterval(candidate.b.value))
        }
      }
    }
  }

  private func conflict(_ slot: Clause.Slot<Quantity>, _ clause: Clause, with other: Claim) -> Found? {
    var best: Found?
    let interval = NumberInterval(slot.value)
    for candidateClause in other.clauses {
      for candidate in candidateClause.quantities
      where !candidate.isPart && comparable(slot.value, candidate.value) {
        if interval.overlaps(NumberInterval(candidate.value)), !isScore(slot.value) { return nil }
        if isScore(slot.value), sameScore(slot.value, candidate.value) { return nil }
        guard sameMoment(clause, candidateClause) else { continue }
        let role = sameRole(slot, clause, candidate, candidateClause)
        if role > (best?.sameRole ?? 0) { best = Found(a: slot, b: candidate, sameRole: role) }
      }
    }
    return best
  }

  private func isScore(_ quantity: Quantity) -> Bool { quantity.unit == .score }

  private func sameScore(_ a: Quantity, _ b: Quantity) -> Bool {
    (a.low, a.high) == (b.low, b.high) || (a.low, a.high) == (b.high, b.low)
  }

  /// Units that can be set against each other.
  private func comparable(_ a: Quantity, _ b: Quantity) -> Bool { a.unit == b.unit }

  /// Clauses that are dated apart tell of two moments.
  private func sameMoment(_ a: Clause, _ b: Clause) -> Bool {
    !a.dates.contains { x in b.dates.contains { DateComparison(x.value, $0.value) == .disjoint } }
  }

  // MARK: What is counted

  func sameRole(_ a: Clause.Slot<Quantity>, _ x: Clause, _ b: Clause.Slot<Quantity>, _ y: Clause) -> Double {
    let (p, q) = (role(a, x), role(b, y))
    switch a.value.unit {
    case .count: return sameCount(p, q, a, x, b, y)
    case .measure("magnitude"): return 0.9
    case .age: return sameAge(a, x, b, y)
    case .ordinal: return p.noun != nil && p.noun == q.noun ? 0.6 * events.arguments(x, y) : 0
    case .score: return min(0.9, 2 * sameContext(a, x, b, y))
    default: return sameContext(a, x, b, y)
    }
  }

  private func sameCount(
    _ p: Role, _ q: Role, _ a: Clause.Slot<Quantity>, _ x: Clause, _ b: Clause.Slot<Quantity>, _ y: Clause
  ) -> Double {
    if let event = p.event, event.countsPeople || q.event?.countsPeople == true {
      guard event == q.event else { return 0 }
      // Without a noun the figure must stand right beside the word: "kills 12", not "dead at 95".
      guard p.noun != nil || isBeside(a, x, event), q.noun != nil || isBeside(b, y, event) else { return 0 }
      return nouns(p.noun, q.noun, mayBePeople: true)
    }
    if q.event?.countsPeople == true { return 0 }
    let noun = nouns(p.noun, q.noun, mayBePeople: false)
    guard noun > 0 else { return 0 }
    return noun * max(events.predicates(x, y), 0.9 * sameContext(a, x, b, y))
  }

  private func isBeside(_ slot: Clause.Slot<Quantity>, _ clause: Clause, _ event: EventClass) -> Bool {
    let gap = slot.span.start - clause.span.end
    if EventClass.of(clause.predicate) == event,
      (0...2).contains(gap) || (0...12).contains(clause.span.start - slot.span.end)
    {
      return true
    }
    return slot.context.prefix(2).contains { EventClass.of($0) == event }
  }

  /// 1 for the same noun, less for kin, 0 for nouns that name different things.
  private func nouns(_ a: String?, _ b: String?, mayBePeople: Bool) -> Double {
    guard let a, let b else {
      // A bare figure counts people at large, not the women among them.
      guard mayBePeople, let noun = a ?? b else { return mayBePeople ? 0.95 : 0 }
      return Self.people.contains(noun) || EventClass.of(noun) != nil ? 0.95 : 0
    }
    if a == b { return 1 }
    if mayBePeople, Self.people.contains(a) || EventClass.of(a) != nil,
      Self.people.contains(b) || EventClass.of(b) != nil
    {
      return 0.9
    }
    let likeness = EventMatch.likeness(a, b)
    return likeness > 0.7 ? 0.8 * likeness : 0
  }

  func role(_ slot: Clause.Slot<Quantity>, _ clause: Clause) -> Role {
    let noun = slot.value.noun
    if let noun, let event = EventClass.of(noun), event.countsPeople { return Role(event: event, noun: noun) }
    if let event = EventClass.of(clause.predicate) { return Role(event: event, noun: noun) }
    // "12 people dead", "left 12 injured": the word stands beside the figure.
    for lemma in slot.context.prefix(3) {
      if let event = EventClass.of(lemma), event.countsPeople { return Role(event: event, noun: noun) }
    }
    if let complement = clause.complement, let event = EventClass.of(complement) {
      return Role(event: event, noun: noun)
    }
    return Role(event: nil, noun: noun)
  }

  private func sameAge(_ a: Clause.Slot<Quantity>, _ x: Clause, _ b: Clause.Slot<Quantity>, _ y: Clause)
    -> Double
  {
    // Relatives share a surname: two words must agree.
    let shared = Set(a.context.prefix(3)).intersection(b.context.prefix(3))
    return shared.count < 2 ? 0 : 0.8
  }

  /// From the words beside the two figures, and their verbs.
  private func sameContext(_ a: Clause.Slot<Quantity>, _ x: Clause, _ b: Clause.Slot<Quantity>, _ y: Clause)
    -> Double
  {
    let (p, q) = (WordProfile(words: a.context.prefix(6)), WordProfile(words: b.context.prefix(6)))
    let score = events.scorer.score(p, q)
    return min(1, score * 1.2) * max(0.5, events.predicates(x, y))
  }

  static let people: Set<String> = [
    "person", "people", "victim", "other", "resident", "passenger", "civilian", "casualty", "body",
    "villager", "worker",
    "man", "individual", "inhabitant", "life",
  ]
}
