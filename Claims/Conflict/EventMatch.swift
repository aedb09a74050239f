/// How likely two claims, or two of their clauses, speak of one event.
struct EventMatch {
  /// The likeness of the two claims' words, 0…1 on the scale of log odds.
  let alike: Double

  /// A likeness of words on the scale of the log odds for one event, from −3.3 at 0 to 5 at 1, so that a new scorer leaves the steps of
  /// sureness where they are.
  static func evidence(of likeness: Double) -> Double {
    max(0, min(1, (SimilarityScorer.slope * likeness + SimilarityScorer.intercept + 3.31) / 8.34))
  }

  /// How two verbs stand to each other.
  enum Relation: String {
    case same, kind, noun, kin, none, other
  }

  /// The verbs' relation: the same verb, a verb of the same class, an event told by a noun on one side, a word of
  /// near meaning, no verb on one side.
  func relation(_ a: Clause, _ b: Clause) -> Relation {
    if a.predicate.isEmpty || b.predicate.isEmpty {
      return Self.events(a).isDisjoint(with: Self.events(b)) ? .none : .noun
    }
    if Self.light.contains(a.predicate) || Self.light.contains(b.predicate) {
      if a.predicate == b.predicate, let x = a.complement, x == b.complement { return .same }
      return Self.events(a).isDisjoint(with: Self.events(b)) ? .other : .noun
    }
    if a.predicate == b.predicate { return .same }
    let (x, y) = (EventClass.of(a.predicate), EventClass.of(b.predicate))
    if let x, x == y { return .kind }
    if !Self.events(a).isDisjoint(with: Self.events(b)) { return .noun }
    if x == nil || y == nil, WordLikeness.cosine(a.predicate, b.predicate) > 0.55 { return .kin }
    return .other
  }

  /// The class of the verb or its complement; where neither has one, of the nouns beside it.
  static func events(_ clause: Clause) -> Set<EventClass> {
    if let event = EventClass.of(clause.predicate) { return [event] }
    if let event = clause.complement.flatMap(EventClass.of) { return [event] }
    var events: Set<EventClass> = []
    for noun in clause.subject.prefix(2) + clause.object.prefix(3) {
      if let event = EventClass.of(noun) { events.insert(event) }
    }
    return events
  }

  /// Nouns and names told of both, whatever their place in the clause.
  static func shared(_ a: Clause, _ b: Clause) -> Int {
    Set(a.subject + a.object).intersection(b.subject + b.object).count
  }

  private func areApart(_ a: Set<String>, _ b: Set<String>) -> Bool {
    !a.isEmpty && !b.isEmpty && a.isDisjoint(with: b) && !NameForms.isSpelling(Array(a), Array(b))
  }

  /// Words of the name right before the verb: nothing but what is told of it in commas stands between.
  private func subject(of clause: Clause, _ facts: ClaimFacts) -> Set<String> {
    guard let head = clause.subject.first,
      let name = facts.claim.names.last(where: { $0.span.end <= clause.span.start }),
      clause.span.start - name.span.end <= 2 || words(of: name).contains(head)
    else { return [] }
    return words(of: name)
  }

  /// Words of the names between the verb and the next one, days and places of the verb left out.
  private func object(of clause: Clause, _ facts: ClaimFacts, isPerson: Bool = false) -> Set<String> {
    let next = facts.claim.clauses.first { $0.span.start >= clause.span.end }?.span.start ?? Int.max
    let names = facts.claim.names.filter { name in
      name.span.start >= clause.span.end && name.span.end <= next && name.kind != .place
        && (!isPerson || name.kind == .person)
        && name.span.start - clause.span.end <= 30 && !clause.places.contains { $0.span.overlaps(name.span) }
    }
    return names.reduce(into: []) { $0.formUnion(words(of: $1)) }
  }

  private func words(of name: Claim.Name) -> Set<String> {
    Set(name.text.split(separator: " ").map(String.init).filter { $0.count > 2 })
  }

  /// What the two clauses and the words beside the values tell, with what the claims have in common.
  func evidence(
    _ x: Clause, _ p: TextSpan, _ context: [String] = [], in a: ClaimFacts,
    _ y: Clause, _ q: TextSpan, _ other: [String] = [], in b: ClaimFacts
  ) -> RoleEvidence {
    let common = CommonGround(a, b)
    let (m, n) = (a.neighbours(of: p), b.neighbours(of: q))
    return RoleEvidence(
      alike: alike, names: common.names, events: common.events, figureAgrees: common.figureAgrees,
      verbs: relation(x, y), party: Self.shared(x, y),
      subjectSame: x.subject.first != nil && x.subject.first == y.subject.first,
      moodsDiffer: x.mood != y.mood, oneNegated: x.isNegated != y.isNegated,
      subjectsApart: x.isPassive == y.isPassive && areApart(subject(of: x, a), subject(of: y, b)),
      objectsApart: x.isPassive == y.isPassive && areApart(object(of: x, a), object(of: y, b)),
      peopleApart: x.isPassive == y.isPassive
        && areApart(object(of: x, a, isPerson: true), object(of: y, b, isPerson: true)),
      beside: (m.before != nil && m.before == n.before ? 1 : 0)
        + (m.after != nil && m.after == n.after ? 1 : 0),
      near: Set(context.prefix(4)).intersection(other.prefix(4)).count)
  }

  /// Verbs that say nothing without what follows.
  static let light: Set<String> = [
    "be", "have", "do", "make", "take", "get", "go", "come", "give", "set", "hold", "see", "use",
    "keep", "begin",
    "follow", "accord", "base", "regard", "involve", "relate", "concern", "start", "continue", "become",
    "remain", "seem", "include", "expect", "schedule", "plan", "want",
  ]

  /// Verbs of saying: their days are the days of the saying.
  static let saying: Set<String> = [
    "say", "tell", "report", "announce", "add", "state", "claim", "note", "warn", "ask", "write", "speak",
    "comment",
    "declare", "believe", "think", "confirm", "deny", "insist", "argue", "explain", "describe", "call",
    "cite", "quote",
    "know", "show", "suggest", "estimate", "tweet", "learn", "hear",
  ]
}
