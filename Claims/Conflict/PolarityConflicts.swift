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
    found += possession(a, b, isFirst: true) + possession(b, a, isFirst: false)
    return found + withdrawal(a, b, isFirst: true) + withdrawal(b, a, isFirst: false)
  }

  /// "did not have a gun" here, "pointed a gun" there.
  private func possession(_ a: ClaimFacts, _ b: ClaimFacts, isFirst: Bool) -> [Contradiction] {
    for x in a.claim.clauses where ["have", "carry", "hold", "own"].contains(x.predicate) && x.isNegated {
      for y in b.claim.clauses where Self.using.contains(y.predicate) && !y.isNegated {
        guard let noun = x.object.first, y.object.prefix(3).contains(noun),
          events.alike >= 0.17 || !a.names.isDisjoint(with: b.names)
        else { continue }
        let without = Contradiction.Value(span: x.span, text: "no \(noun)")
        let with = Contradiction.Value(span: y.span, text: "\(y.predicate) \(noun)")
        let (left, right) = isFirst ? (without, with) : (with, without)
        return [
          Contradiction(
            kind: .polarity, a: left, b: right,
            message: ConflictMessage.quoted("One has what the other is without", left.text, right.text),
            sureness: .overall(Sure.fairly))
        ]
      }
    }
    return []
  }

  private static let using: Set<String> = [
    "point", "aim", "fire", "carry", "hold", "wield", "brandish", "draw", "pull", "use", "wave", "wear",
    "drive",
  ]

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
          message: ConflictMessage.quoted("One has left what the other is in", left.text, within.text),
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
    let (isXNegated, isYNegated) = (isNegated(x, a), isNegated(y, b))
    let areOpposite = isXNegated != isYNegated
    let isLoose = areOpposite && isToldOtherwise(x, y)
    let isSame = sameVerb(x, y) || areOpposite && events.relation(x, y) == .kind || isLoose
    let excludes =
      Antonyms.exclude(x.verb, y.verb) || excludesComplement(x, y)
      || x.verb == y.verb && excludesState(x, a, y, b)
    // What has begun ends later; who was arrested is released; but nobody will both stay and go.
    if !isSame, x.mood == .asserted, x.predicate != y.predicate,
      Self.phases.contains(x.predicate) || Self.phases.contains(y.predicate)
    {
      return nil
    }
    guard isSame && areOpposite || excludes && !areOpposite else { return nil }
    guard !tells(a, y), !tells(b, x), !isHearsay(x, a), !isHearsay(y, b) else { return nil }
    let objects = Set(x.object.prefix(5)).intersection(y.object.prefix(5)).count
    let evidence = events.evidence(x, x.span, in: a, y, y.span, in: b)
    if evidence.subjectsApart || evidence.objectsApart || x.isDatedApart(from: y) { return nil }
    if areOpposite, isTimed(isXNegated ? x : y, isXNegated ? a : b) { return nil }
    let isNamed = isSame ? isOfPersonNamed(x, a, y, b) : sharesSubject(x, a, y, b)
    let subject = isNamed ? .same : subjects(x, y)
    guard isSame || subject != .other else { return nil }
    let (p, q) = (told(x), told(y))
    return Contradiction(
      kind: Self.confirming.contains(x.predicate) && isSame ? .certainty : .polarity,
      a: .init(span: x.span, text: p), b: .init(span: y.span, text: q),
      message: ConflictMessage.quoted(
        isSame ? "One affirms what the other negates" : "Both cannot hold", written(x, a), written(y, b)),
      sureness: .overall(
        isLoose
          ? loose(evidence, subject, objects)
          : isSame ? negation(evidence, subject, objects) : exclusion(evidence, subject, objects)))
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
    if objects >= 1 || evidence.party >= 2, evidence.isNamed, evidence.alike >= 0.25 { return Sure.rather }
    if evidence.isNamed, evidence.verbs == .same, evidence.alike >= 0.42 { return Sure.rather }
    return objects >= 1 && evidence.alike >= 0.33 ? Sure.little : Sure.hardly
  }

  private func exclusion(_ evidence: RoleEvidence, _ subject: Subjects, _ objects: Int) -> Double {
    if subject == .same, evidence.names != .apart, objects >= 1 || evidence.alike >= 0.33 {
      return evidence.alike >= 0.25 ? 0.65 : Sure.hardly
    }
    return subject != .kin && subject != .other && objects >= 1 && evidence.alike >= 0.42
      ? Sure.fairly : Sure.hardly
  }

  /// "Despite reports that he would not return": what others have said, and the text itself does not. What somebody has
  /// left did not come about, either: "pulled out of talks to direct it".
  private func isHearsay(_ clause: Clause, _ facts: ClaimFacts) -> Bool {
    let before = facts.words.filter { $0.span.end <= clause.span.start }.suffix(16).map(\.key)
    if let start = before.lastIndex(of: "despite"),
      before[start...].contains(
        where: ["reports", "rumours", "rumors", "claims", "speculation", "report"].contains)
    {
      return true
    }
    guard clause.subject.isEmpty, clause.mood == .planned,
      let governor = facts.claim.clauses.last(where: { $0.span.end <= clause.span.start })
    else { return false }
    return Self.leaving.contains(governor.predicate)
  }

  /// With what governs it, and what it takes: "I don't think he won", "it is not in his nature to stay", "has no idea".
  private func isNegated(_ clause: Clause, _ facts: ClaimFacts) -> Bool {
    let isOfNothing = facts.words.first { $0.span.start >= clause.span.end }?.key == "no"
    return isNegatedBefore(clause, facts) != isOfNothing
  }

  private func isNegatedBefore(_ clause: Clause, _ facts: ClaimFacts) -> Bool {
    guard let governor = facts.claim.clauses.last(where: { $0.span.end <= clause.span.start }) else {
      let claim = facts.claim
      let isDoubted =
        claim.act != nil && claim.polarity == .negative && claim.act != .deny && claim.act != .reject
      return clause.isNegated != isDoubted
    }
    guard governor.isNegated else { return clause.isNegated }
    let isInfinitive = facts.words.last { $0.span.end <= clause.span.start }?.key == "to"
    let isBelief = ["think", "believe", "expect", "suppose"].contains(governor.predicate)
    return clause.isNegated != (isBelief || isInfinitive && governor.predicate == "be")
  }

  /// "no longer", "will not reveal it until": not at all times; "without consulting" tells of a manner.
  private func isTimed(_ clause: Clause, _ facts: ClaimFacts) -> Bool {
    let before = facts.words.filter { $0.span.end <= clause.span.end }.suffix(5).map(\.key)
    if before.contains("longer") || before.contains("without") || before.contains("only") { return true }
    return facts.words.contains { $0.span.start >= clause.span.end && ["until", "unless"].contains($0.key) }
  }

  /// What befalls a person once, told of one who is named in both: "Mara Voss, the pilot, has not died".
  private func isOfPersonNamed(_ x: Clause, _ a: ClaimFacts, _ y: Clause, _ b: ClaimFacts) -> Bool {
    guard EventClass.of(x.predicate) != nil || EventClass.of(y.predicate) != nil, !x.subject.isEmpty,
      !y.subject.isEmpty
    else { return false }
    let people = [a, b].map { facts in
      Set(
        facts.claim.names.filter { $0.kind == .person }.compactMap {
          $0.text.split(separator: " ").last.map(String.init)
        })
    }
    return !people[0].isDisjoint(with: people[1]) || isNamed(x.subject.first, a, b)
      || isNamed(y.subject.first, b, a)
  }

  /// A name is among the subjects of both, or one died who is said to have lived.
  private func sharesSubject(_ x: Clause, _ a: ClaimFacts, _ y: Clause, _ b: ClaimFacts) -> Bool {
    let shared = Set(x.subject.prefix(6)).intersection(y.subject.prefix(6))
    if shared.contains(where: { isNamed($0, a, b) }) { return true }
    let isOfLife = [x, y].contains { ["survive", "spare"].contains($0.predicate) }
    return isOfLife && isOfPersonNamed(x, a, y, b)
  }

  /// "found dead", "found alive": the words behind the two verbs.
  private func excludesState(_ x: Clause, _ a: ClaimFacts, _ y: Clause, _ b: ClaimFacts) -> Bool {
    guard let p = a.words.first(where: { $0.span.start >= x.span.end })?.key,
      let q = b.words.first(where: { $0.span.start >= y.span.end })?.key
    else { return false }
    return Antonyms.exclude(p, q)
  }

  /// The subject is a name that stands in the other text, too.
  private func isNamed(_ subject: String?, _ facts: ClaimFacts, _ other: ClaimFacts) -> Bool {
    guard let subject else { return false }
    return [facts, other].allSatisfy { $0.words.contains { $0.key == subject && $0.isCapitalised } }
      && PlaceGazetteer.shared.entry(subject) == nil
  }

  /// The negated event told by a noun or a word of near meaning on the other side.
  private func isToldOtherwise(_ x: Clause, _ y: Clause) -> Bool {
    guard !sameVerb(x, y), !EventMatch.light.contains(x.predicate), !EventMatch.light.contains(y.predicate),
      !EventMatch.saying.contains(y.predicate)
    else { return false }
    let relation = events.relation(x, y)
    return relation == .noun
  }

  private func loose(_ evidence: RoleEvidence, _ subject: Subjects, _ objects: Int) -> Double {
    guard evidence.isNamed, evidence.alike >= 0.33 else { return Sure.hardly }
    return subject == .same || subject == .shared || objects >= 1 ? Sure.rather : Sure.hardly
  }

  /// How the two subjects stand to each other.
  private enum Subjects { case same, shared, kin, missing, other }

  private static let phases: Set<String> = [
    "begin", "start", "end", "open", "close", "arrive", "leave", "stop", "resume", "stay", "remain", "enter",
    "arrest", "release", "free", "detain", "capture", "launch", "suspend", "reinstate", "lift", "impose",
    "deploy", "withdraw", "find", "lose",
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

  /// The verb with its auxiliaries, the word that negates it and what is said to be: "was found dead", "never sent".
  private func written(_ clause: Clause, _ facts: ClaimFacts) -> String {
    var verb = facts.written(clause.span)
    if clause.isNegated, !facts.words.contains(where: { $0.span.overlaps(clause.span) && Self.negates($0) }),
      let negation = facts.words.filter({ $0.span.end <= clause.span.start }).suffix(Self.nearby).last(
        where: Self.negates)
    {
      verb = facts.written(TextSpan(negation.span.start, clause.span.end))
    }
    guard let complement = clause.complement,
      let next = facts.words.first(where: { $0.span.start >= clause.span.end }),
      EditConflicts.forms(next.key).contains(complement)
    else { return verb }
    return verb + " " + next.text
  }

  private static func negates(_ word: ClaimFacts.Word) -> Bool { MinimalEdit.isNegation(word.key) }
  /// Words before a verb among which what negates it stands.
  private static let nearby = 4

  private func told(_ clause: Clause) -> String {
    (clause.isNegated ? "not " : "") + clause.verb + (clause.complement.map { " \($0)" } ?? "")
  }

  private func sameVerb(_ x: Clause, _ y: Clause) -> Bool {
    guard x.verb == y.verb else { return false }
    guard EventMatch.light.contains(x.predicate) else { return true }
    if let p = x.complement, let q = y.complement { return p == q }
    return x.predicate != "be" && !Set(x.object.prefix(2)).isDisjoint(with: y.object.prefix(2))
  }

  private func excludesComplement(_ x: Clause, _ y: Clause) -> Bool {
    switch (x.complement, y.complement) {
    case (let p?, let q?): Antonyms.exclude(p, q)
    // "knew of it", "was unaware of it"
    case (let p?, nil): x.predicate == "be" && Antonyms.exclude(p, y.verb)
    case (nil, let q?): y.predicate == "be" && Antonyms.exclude(q, x.verb)
    case (nil, nil): false
    }
  }

  private func subjects(_ x: Clause, _ y: Clause) -> Subjects {
    // Without a subject on one side (a participle, an imperative) the object must do.
    // "was not arrested", "police arrested him": who suffers it is named before the one verb and behind the other.
    let (s, t) =
      x.isPassive == y.isPassive
      ? (x.subject, y.subject) : x.isPassive ? (x.subject, y.object) : (x.object, y.subject)
    guard let p = s.first, let q = t.first else { return .missing }
    if p == q { return .same }
    if s.prefix(4).contains(where: { t.prefix(4).contains($0) }) { return .shared }
    return WordLikeness.cosine(p, q) > 0.7 ? .kin : .other
  }
}
