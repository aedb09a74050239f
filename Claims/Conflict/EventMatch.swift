/// How likely two claims, or two of their clauses, speak of one event.
struct EventMatch {
  let scorer: SimilarityScorer

  /// For whole claims, from 0 to 1; claims of one sentence or statement are the same telling.
  func claims(_ a: Claim, _ b: Claim) -> Double {
    scorer.probability(score: scorer.score(a.profile, b.profile))
  }

  /// Of two verbs, from 0 to 1, with what they are about.
  func predicates(_ a: Clause, _ b: Clause) -> Double {
    if a.predicate.isEmpty || b.predicate.isEmpty { return 0.3 }
    if Self.light.contains(a.predicate) || Self.light.contains(b.predicate) {
      guard a.predicate == b.predicate, let x = a.complement, let y = b.complement else {
        return shared(a, b)
      }
      return x == y ? 0.9 : 0.2
    }
    if a.predicate == b.predicate { return 1 }
    if let x = EventClass.of(a.predicate), x == EventClass.of(b.predicate) { return 0.95 }
    return max(shared(a, b), Self.likeness(a.predicate, b.predicate))
  }

  /// An event told by a noun on one side: "the session was set for", "they will meet".
  private func shared(_ a: Clause, _ b: Clause) -> Double {
    let (x, y) = (Self.events(a), Self.events(b))
    return x.isDisjoint(with: y) ? 0 : 0.8
  }

  static func events(_ clause: Clause) -> Set<EventClass> {
    var events: Set<EventClass> = []
    if let event = EventClass.of(clause.predicate) { events.insert(event) }
    guard events.isEmpty else { return events }
    for noun in clause.subject.prefix(2) + clause.object.prefix(3) {
      if let event = EventClass.of(noun) { events.insert(event) }
    }
    return events
  }

  /// Of what the verbs are said: nouns and names on either side, from 0 to 1.
  func arguments(_ a: Clause, _ b: Clause) -> Double {
    scorer.score(WordProfile(words: a.subject + a.object), WordProfile(words: b.subject + b.object))
  }

  /// Cosine of two words' vectors, squared below 0.6 so that loose kin count for little.
  static func likeness(_ a: String, _ b: String) -> Double {
    if a == b { return 1 }
    let (x, y) = (WordProfile(words: CollectionOfOne(a)), WordProfile(words: CollectionOfOne(b)))
    guard let best = SimilarityScorer().explanation(x, y).first else { return 0 }
    return best.cosine < 0.6 ? best.cosine * best.cosine : best.cosine
  }

  /// Verbs that say nothing without what follows.
  static let light: Set<String> = [
    "be", "have", "do", "make", "take", "get", "go", "come", "give", "put", "set", "hold", "see", "use",
    "keep", "begin",
    "start", "continue", "become", "remain", "seem", "include", "expect", "schedule", "plan", "want",
  ]

  /// Verbs of saying: their days are the days of the saying.
  static let saying: Set<String> = [
    "say", "tell", "report", "announce", "add", "state", "claim", "note", "warn", "ask", "write", "speak",
    "comment",
    "declare", "believe", "think", "confirm", "deny", "insist", "argue", "explain", "describe", "call",
    "cite", "quote",
    "know", "show", "suggest", "estimate",
  ]
}
