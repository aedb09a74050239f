/// The same said to have happened and not to have happened, or two words that exclude each other.
struct PolarityConflicts: ContradictionFinder {
  let events: EventMatch

  func contradictions(_ a: ClaimFacts, _ b: ClaimFacts) -> [Contradiction] {
    var found: [Contradiction] = []
    for x in a.claim.clauses {
      for y in b.claim.clauses {
        if let contradiction = contradiction(x, a, y, b) { found.append(contradiction) }
      }
    }
    return found + withdrawal(a, b, isFirst: true) + withdrawal(b, a, isFirst: false)
  }

  /// "in negotiations" here, "pulled out of negotiations" there.
  private func withdrawal(_ a: ClaimFacts, _ b: ClaimFacts, isFirst: Bool) -> [Contradiction] {
    for x in a.claim.clauses where Self.leaving.contains(x.predicate) && !x.isNegated {
      guard let noun = x.object.first(where: { EventClass.of($0) == .meeting }),
        !b.claim.clauses.contains(where: { Self.leaving.contains($0.predicate) }),
        let word = b.words.indices.dropFirst().first(where: { i in
          EventClass.of(Self.singular(b.words[i].key)) == .meeting
            && b.words[max(0, i - 2)..<i].contains { ["in", "continue", "continues"].contains($0.key) }
        })
      else { continue }
      let left = Contradiction.Value(span: x.span, text: "\(x.predicate) \(noun)")
      let within = Contradiction.Value(span: b.words[word].span, text: "in \(b.words[word].key)")
      return [
        Contradiction(
          kind: .polarity, a: isFirst ? left : within, b: isFirst ? within : left,
          message: "One has left what the other is in: \(left.text) and \(within.text).",
          sureness: .ofRole(0.9))
      ]
    }
    return []
  }

  private static func singular(_ word: String) -> String {
    word.hasSuffix("s") ? String(word.dropLast()) : word
  }
  private static let leaving: Set<String> = ["pull", "withdraw", "quit", "leave", "abandon", "end", "exit"]

  private func contradiction(_ x: Clause, _ a: ClaimFacts, _ y: Clause, _ b: ClaimFacts) -> Contradiction? {
    guard !x.predicate.isEmpty, !y.predicate.isEmpty, x.mood == y.mood else { return nil }
    if EventMatch.saying.contains(x.predicate), !Self.confirming.contains(x.predicate) { return nil }
    let isSame = sameVerb(x, y) || x.isNegated != y.isNegated && events.relation(x, y) == .kind
    let excludes = Antonyms.exclude(x.predicate, y.predicate) || excludesComplement(x, y)
    // What has begun ends later.
    if !isSame, Self.phases.contains(x.predicate) { return nil }
    guard isSame && x.isNegated != y.isNegated || excludes && x.isNegated == y.isNegated else { return nil }
    guard let subject = subjects(x, y), !tells(a, y), !tells(b, x) else { return nil }
    let objects = Set(x.object.prefix(5)).intersection(y.object.prefix(5)).count
    let evidence = events.evidence(x, x.span, in: a, y, y.span, in: b)
    let (p, q) = (told(x), told(y))
    return Contradiction(
      kind: Self.confirming.contains(x.predicate) && isSame ? .certainty : .polarity,
      a: .init(span: x.span, text: p), b: .init(span: y.span, text: q),
      message: isSame
        ? "One affirms what the other denies: \(p) and \(q)." : "The two exclude each other: \(p) and \(q).",
      sureness: .overall(
        isSame ? negation(evidence, subject, objects) : exclusion(evidence, subject, objects)))
  }

  /// Steps seen on the half of the labelled pairs that was worked on.
  private func negation(_ evidence: RoleEvidence, _ subject: Subjects, _ objects: Int) -> Double {
    let isOfOne = subject == .same || subject == .shared
    if objects >= 2, evidence.isNamed || evidence.alike >= 0.42 {
      return evidence.alike >= 0.42 ? 0.75 : isOfOne && evidence.alike >= 0.25 ? Sure.barely : Sure.little
    }
    if isOfOne {
      return evidence.alike >= 0.33 ? Sure.fairly : evidence.alike >= 0.2 ? Sure.little : Sure.hardly
    }
    return objects >= 1 && evidence.alike >= 0.33 ? Sure.little : Sure.hardly
  }

  private func exclusion(_ evidence: RoleEvidence, _ subject: Subjects, _ objects: Int) -> Double {
    if subject == .same, evidence.names != .apart, objects >= 1 || evidence.alike >= 0.33 {
      return evidence.alike >= 0.25 ? 0.65 : Sure.hardly
    }
    return subject != .kin && objects >= 1 && evidence.alike >= 0.42 ? Sure.fairly : Sure.hardly
  }

  /// How the two subjects stand to each other.
  private enum Subjects { case same, shared, kin, missing }

  private static let phases: Set<String> = [
    "begin", "start", "end", "open", "close", "arrive", "leave", "stop", "resume", "stay", "remain", "enter",
  ]

  /// Of these the negation leaves open what it is about.
  private static let confirming: Set<String> = ["confirm", "verify", "know", "decide", "corroborate"]

  /// The claim itself has a clause that agrees with the other's: then it tells of both.
  private func tells(_ facts: ClaimFacts, _ clause: Clause) -> Bool {
    facts.claim.clauses.contains {
      $0.predicate == clause.predicate && $0.isNegated == clause.isNegated
        && $0.complement == clause.complement
        && (!EventMatch.light.contains($0.predicate) || clause.complement != nil)
    }
  }

  private func told(_ clause: Clause) -> String {
    (clause.isNegated ? "not " : "") + clause.predicate + (clause.complement.map { " \($0)" } ?? "")
  }

  private func sameVerb(_ x: Clause, _ y: Clause) -> Bool {
    guard x.predicate == y.predicate else { return false }
    guard EventMatch.light.contains(x.predicate) else { return true }
    if let p = x.complement, let q = y.complement { return p == q }
    return x.predicate != "be" && !Set(x.object.prefix(2)).isDisjoint(with: y.object.prefix(2))
  }

  private func excludesComplement(_ x: Clause, _ y: Clause) -> Bool {
    guard let p = x.complement, let q = y.complement else { return false }
    return Antonyms.exclude(p, q)
  }

  private func subjects(_ x: Clause, _ y: Clause) -> Subjects? {
    // Without a subject on one side (a participle, an imperative) the object must do.
    // "was not arrested", "police arrested him": who suffers it is named before the one verb and behind the other.
    let (s, t) =
      x.isPassive == y.isPassive
      ? (x.subject, y.subject) : x.isPassive ? (x.subject, y.object) : (x.object, y.subject)
    guard let p = s.first, let q = t.first else { return .missing }
    if p == q { return .same }
    if s.prefix(3).contains(where: { t.prefix(3).contains($0) }) { return .shared }
    return WordLikeness.cosine(p, q) > 0.7 ? .kin : nil
  }
}
