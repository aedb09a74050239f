/// Confirmed on one side and open on the other; denied on one side and told on the other.
struct CertaintyConflicts: ContradictionFinder {
  let events: EventMatch

  func contradictions(_ a: ClaimFacts, _ b: ClaimFacts) -> [Contradiction] {
    var found: [Contradiction] = []
    for x in a.claim.clauses {
      for y in b.claim.clauses {
        if let contradiction = contradiction(x, a, y, b) { found.append(contradiction) }
      }
    }
    return found.isEmpty ? answers(a, b, isFirst: true) + answers(b, a, isFirst: false) : found
  }

  /// How a clause's truth is left by what stands around it.
  enum State: String { case told, denied, open, sayingOnly }

  private func contradiction(_ x: Clause, _ a: ClaimFacts, _ y: Clause, _ b: ClaimFacts) -> Contradiction? {
    guard !x.predicate.isEmpty, !y.predicate.isEmpty, x.isNegated == y.isNegated else { return nil }
    let relation = events.relation(x, y)
    guard relation == .same || relation == .kind else { return nil }
    let (s, t) = (state(of: x, in: a), state(of: y, in: b))
    let states: Set = [s, t]
    guard states == [.told, .denied] || states == [.told, .open] else { return nil }
    guard subjectsAgree(x, y) else { return nil }
    guard isOfSpeaker(s, a, b), isOfSpeaker(t, b, a) else { return nil }
    let isOfOneState = x.complement != nil && x.complement == y.complement
    let parties = EventMatch.shared(x, y) + (isOfOneState ? 1 : 0)
    let isDenial = states.contains(.denied)
    let isGuess = x.mood == .possible || y.mood == .possible
    let enough = EventMatch.light.contains(x.predicate) || relation == .kind || isGuess ? 2 : 1
    guard parties >= enough else { return nil }
    if states.contains(.denied) || states.contains(.open),
      !isBound(s == .told ? b : a, to: s == .told ? a : b)
    {
      return nil
    }
    let (p, q) = ("\(s.rawValue): \(x.predicate)", "\(t.rawValue): \(y.predicate)")
    return Contradiction(
      kind: isDenial ? .denial : .certainty, a: .init(span: x.span, text: p), b: .init(span: y.span, text: q),
      message: ConflictMessage.answer(s, t, s == .told ? a.excerpt : b.excerpt),
      sureness: .ofRole(min(0.9, 0.5 + 0.12 * Double(parties))), isReplaced: s == .open && t == .told)
  }

  /// Who denies or does not confirm is in the other account too: "it" there is another.
  private func isOfSpeaker(_ state: State, _ facts: ClaimFacts, _ other: ClaimFacts) -> Bool {
    guard state == .denied || state == .open, let speaker = facts.claim.speaker, speaker.isNamed else {
      return true
    }
    let words = speaker.name.lowercased().split(separator: " ").map(String.init)
    return words.contains { other.keys.contains($0) } || other.names.isEmpty
      || facts.names.contains { other.names.contains($0) }
  }

  /// One subject, or none on one side ("denied taking", "it").
  private func subjectsAgree(_ x: Clause, _ y: Clause) -> Bool {
    guard !x.subject.isEmpty, !y.subject.isEmpty else { return true }
    return !Set(x.subject.prefix(4)).isDisjoint(with: y.subject.prefix(4))
      || !Set(x.object.prefix(4)).isDisjoint(with: y.object.prefix(4))
        && Set(x.subject.prefix(1)).isDisjoint(with: ["it"])
  }

  private func state(of clause: Clause, in facts: ClaimFacts) -> State {
    let claim = facts.claim
    if EventMatch.saying.contains(clause.predicate) && !clause.isPassive
      || Self.denying.contains(clause.predicate)
    {
      return .sayingOnly
    }
    if claim.act == .deny || claim.act == .reject {
      // "denied [an offer to plead guilty]"
      if Answer.isRefusal(facts.words[...]) { return .sayingOnly }
      return claim.polarity == .negative ? .denied : .told
    }
    // "declined [to say whether it was so]"
    if facts.words.contains(where: { $0.key == "whether" && $0.span.end <= clause.span.start }) {
      return .open
    }
    if claim.act == .confirm, claim.certainty == .unconfirmed { return .open }
    if clause.mood == .possible {
      let isOpen = facts.words.contains {
        $0.span.overlaps(clause.span) && ["may", "might"].contains($0.key)
      }
      return isOpen ? .open : .sayingOnly
    }
    // Only the clause right in front governs this one.
    if let governor = claim.clauses.last(where: { $0.span.end <= clause.span.start }) {
      let behind = facts.words.filter { $0.span.start >= governor.span.end }
      if Self.denying.contains(governor.predicate), Answer.isRefusal(behind[...]) { return .sayingOnly }
      if Self.denying.contains(governor.predicate) { return governor.isNegated ? .open : .denied }
      let isConfirming =
        Self.confirming.contains(governor.predicate) || governor.complement.map(Self.clear.contains) == true
      // "did not say when it will open": that it will is taken for granted.
      let isOfManner = behind.first.map { Answer.asks.contains($0.key) } ?? false
      if isConfirming { return governor.isNegated && !isOfManner ? .open : .told }
      if governor.complement.map(Self.unclear.contains) == true { return .open }
    }
    // "rumours that he was", "charged with"
    return facts.isAccusation ? .sayingOnly : .told
  }

  fileprivate static let denying: Set<String> = [
    "deny", "refute", "reject", "dispute", "dismiss",
  ]
  private static let confirming: Set<String> = ["confirm", "verify", "know", "decide", "announce", "say"]
  fileprivate static let clear: Set<String> = ["clear", "certain", "sure", "known"]
  fileprivate static let unclear: Set<String> = [
    "unclear", "uncertain", "unknown", "unconfirmed", "open", "unsure",
  ]

  // MARK: By their words

  /// What one text denies or leaves open, told by the other: its words stand there, whether it is told by a verb or by
  /// a noun ("has not confirmed the visit", "the visit, set for Friday").
  private func answers(_ a: ClaimFacts, _ b: ClaimFacts, isFirst: Bool) -> [Contradiction] {
    guard let answer = Answer(in: a), Answer(in: b) == nil, isTold(b.claim), !b.keys.contains("whether"),
      isBound(a, to: b)
    else {
      return []
    }
    let told = b.words.map(\.key)
    let content = answer.words.filter { !StopWords.all.contains($0) && !Answer.empty.contains($0) }
    let matched = content.filter { word in told.contains { isAlike(word, $0) } }
    let share = weight(matched) / max(weight(content), 1)
    let isEnough = matched.count >= 2 || share == 1 && answer.speaker.contains(where: b.keys.contains)
    guard isEnough, share >= Self.leastShare, !b.isAccusation, !isOwn(answer, b),
      happens(answer, matched.count, b)
    else { return [] }
    let isDenial = answer.state == .denied
    let left = Contradiction.Value(span: answer.span, text: answer.state.rawValue)
    let right = Contradiction.Value(span: b.claim.spans[0], text: State.told.rawValue)
    return [
      Contradiction(
        kind: isDenial ? .denial : .certainty, a: isFirst ? left : right, b: isFirst ? right : left,
        message: ConflictMessage.answer(
          isFirst ? answer.state : .told, isFirst ? .told : answer.state, b.excerpt),
        sureness: .ofRole(0.45 + 0.45 * share), isReplaced: isFirst && !isDenial)
    ]
  }

  /// The least share of the words of what is denied, by weight, that the other text must have. By eye on our own pairs.
  private static let leastShare = 0.7

  private func isTold(_ claim: Claim) -> Bool {
    claim.act != .deny && claim.act != .reject && claim.act != .decline && claim.certainty == .certain
      && claim.polarity == .positive
  }

  /// Who denies it says so in the other text as well, in words of his own.
  private func isOwn(_ answer: Answer, _ facts: ClaimFacts) -> Bool {
    let speaker = facts.claim.speaker?.name.lowercased().split(separator: " ").map(String.init) ?? []
    return answer.state == .denied && answer.speaker.contains(where: speaker.contains)
  }

  private func isAlike(_ a: String, _ b: String) -> Bool {
    if a == b { return true }
    let (x, y) = (EditConflicts.forms(a), EditConflicts.forms(b))
    if !Set(x).isDisjoint(with: y) { return true }
    if let p = x.lazy.compactMap(EventClass.of).first, y.lazy.compactMap(EventClass.of).first == p {
      return true
    }
    return WordLikeness.cosine(a, b) > 0.65
  }

  private func weight(_ words: [String]) -> Double {
    let table = WordTable.shared
    return words.reduce(0) { sum, word in
      sum + Double(WordPieces(table: table).rows(of: Array(word.utf8)).map(table.idf).max() ?? 5)
    }
  }

  /// What is said to happen happens there, too, and is negated on both sides or on neither.
  private func happens(_ answer: Answer, _ matched: Int, _ b: ClaimFacts) -> Bool {
    let verbs = answer.clauses.filter {
      !$0.predicate.isEmpty && !EventMatch.light.contains($0.predicate)
        && !EventMatch.saying.contains($0.predicate)
    }
    guard let verb = verbs.first else {
      let nouns = answer.words.filter { EditConflicts.forms($0).contains { EventClass.of($0) != nil } }
      return !answer.clauses.contains(where: \.isNegated)
        && (nouns.isEmpty
          ? matched >= 3 : nouns.contains { noun in b.words.contains { isAlike(noun, $0.key) } })
    }
    let same = b.claim.clauses.filter { isAlike(verb.predicate, $0.predicate) }
    if same.isEmpty { return b.claim.clauses.allSatisfy { $0.predicate.isEmpty } && b.claim.act != nil }
    return same.contains { $0.isNegated == verb.isNegated && $0.mood != .possible }
  }

  /// "denied that it had ignored", "denied taking": who denies is who it is told of, and must be named there.
  private func isBound(_ facts: ClaimFacts, to other: ClaimFacts) -> Bool {
    guard let answer = Answer(in: facts), answer.isOfSpeaker else { return true }
    let speaker = answer.speaker
    let there = other.keys.union(
      other.claim.speaker.map { Set($0.name.lowercased().split(separator: " ").map(String.init)) } ?? [])
    return speaker.isEmpty || speaker.contains { there.contains($0) }
  }
}

/// What a claim denies or leaves open.
private struct Answer: Equatable {
  let state: CertaintyConflicts.State
  /// Of what is denied or left open, in lower case.
  let words: [String]
  let clauses: [Clause]
  let span: TextSpan
  /// Words of who says so that tell who it is.
  let speaker: [String]
  /// It is told of the speaker: "that it had", "taking".
  let isOfSpeaker: Bool

  init?(in facts: ClaimFacts) {
    let claim = facts.claim
    if let act = claim.act {
      if act == .deny || act == .reject, claim.polarity == .negative {
        state = .denied
      } else if act == .confirm && claim.certainty == .unconfirmed
        || Self.isWhether(facts.words.first)
      {
        state = .open
      } else {
        return nil
      }
      guard let first = facts.words.first, !Self.asks.contains(first.key), !Self.isRefusal(facts.words[...]),
        Self.isProposition(facts.words, claim.clauses, facts)
      else {
        return nil
      }
      words = facts.words.map(\.key)
      clauses = claim.clauses
      span = claim.spans[0]
      speaker = Self.telling(
        claim.speaker?.name.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init) ?? [])
      isOfSpeaker = Self.leavesOutSubject(facts.words[...], claim.clauses)
      return
    }
    guard let (governor, state) = Self.governor(of: facts) else { return nil }
    var behind = facts.words.filter { $0.span.start >= governor.span.end }
    var clauses = claim.clauses.filter { $0.span.start >= governor.span.end }
    let isHearsay = facts.words.prefix(3).contains { Self.empty.contains($0.key) }
    if governor.isPassive, isHearsay, governor.span.start > facts.words[0].span.start {
      behind = facts.words.filter { $0.span.end <= governor.span.start }
      clauses = claim.clauses.filter { $0.span.end <= governor.span.start }
    } else if ["clear", "known", "certain", "sure", "unclear", "unknown", "uncertain", "unsure"].contains(
      governor.complement)
    {
      behind = Array(behind.drop { !Self.isWhether($0) })
    }
    // What somebody says behind it is no part of it.
    if let saying = clauses.last(where: { EventMatch.saying.contains($0.predicate) }),
      saying.span.start > governor.span.end
    {
      let subject = saying.subject.count
      clauses.removeAll { $0.span.start >= saying.span.start }
      let kept = behind.prefix { $0.span.start < saying.span.start }
      behind = Array(kept.dropLast(min(subject, kept.count / 2)))
    }
    guard let first = behind.first, !Self.asks.contains(first.key), !Self.isRefusal(behind[...]),
      Self.isProposition(behind, clauses, facts)
    else {
      return nil
    }
    self.state = state
    words = behind.map(\.key)
    self.clauses = clauses
    span = governor.span
    speaker = Self.telling(governor.subject)
    isOfSpeaker = Self.leavesOutSubject(behind[...], clauses)
  }

  /// The verb that denies, does not confirm, or is not clear.
  private static func governor(of facts: ClaimFacts) -> (Clause, CertaintyConflicts.State)? {
    for clause in facts.claim.clauses {
      let next = facts.words.first { $0.span.start >= clause.span.end }
      if CertaintyConflicts.denying.contains(clause.predicate), !clause.isNegated, !clause.isPassive {
        return (clause, .denied)
      }
      if ["confirm", "verify", "corroborate"].contains(clause.predicate),
        clause.isNegated || isYetTo(clause, facts)
      {
        return (clause, .open)
      }
      if ["decide", "say", "know", "determine", "tell"].contains(clause.predicate), clause.isNegated,
        isWhether(next)
      {
        return (clause, .open)
      }
      guard let state = clause.complement else { continue }
      let isOpen =
        CertaintyConflicts.unclear.contains(state)
        || CertaintyConflicts.clear.contains(state) && clause.isNegated
      if isOpen, facts.words.contains(where: { $0.span.start >= clause.span.end && isWhether($0) }) {
        return (clause, .open)
      }
    }
    return nil
  }

  /// "has yet to confirm"
  private static func isYetTo(_ clause: Clause, _ facts: ClaimFacts) -> Bool {
    facts.words.filter { $0.span.end <= clause.span.start }.suffix(2).map(\.key) == ["yet", "to"]
  }

  private static func isWhether(_ word: ClaimFacts.Word?) -> Bool {
    word.map { ["whether", "if"].contains($0.key) } ?? false
  }

  /// Before the first verb stands a pronoun, or nothing.
  private static func leavesOutSubject(_ words: ArraySlice<ClaimFacts.Word>, _ clauses: [Clause]) -> Bool {
    guard let verb = clauses.first(where: { !$0.predicate.isEmpty }) else { return false }
    let subject = words.prefix { $0.span.end <= verb.span.start }.map(\.key).filter {
      !["that", "whether", "if"].contains($0)
    }
    return subject.isEmpty
      || subject.contains(where: ["it", "he", "she", "they", "his", "her", "its", "their"].contains)
  }

  private static func telling(_ words: [String]) -> [String] {
    words.filter {
      $0.count > 2 && !StopWords.all.contains($0)
        && !["official", "officials", "spokesman", "spokeswoman", "ministry"].contains($0)
    }
  }

  /// "dismissed minister Aron Feld": a person by name is nothing that could be so or not so.
  private static func isProposition(_ words: [ClaimFacts.Word], _ clauses: [Clause], _ facts: ClaimFacts)
    -> Bool
  {
    if clauses.contains(where: { !$0.predicate.isEmpty }) { return true }
    let happening = words.first {
      empty.contains($0.key) || EditConflicts.forms($0.key).contains { EventClass.of($0) != nil }
    }
    guard
      let person = facts.claim.names.first(where: { name in
        name.kind == .person && words.contains { $0.span.overlaps(name.span) }
      })
    else { return true }
    return happening.map { $0.span.start < person.span.start } ?? false
  }

  /// "denied a request", "rejected the offer": something was asked for, and nothing told.
  static func isRefusal(_ words: ArraySlice<ClaimFacts.Word>) -> Bool {
    words.prefix(4).contains {
      [
        "offer", "offers", "request", "requests", "bail", "appeal", "appeals", "bid", "parole", "entry",
        "access", "visa",
        "motion", "proposal", "plan", "deal",
      ].contains($0.key)
    }
  }

  fileprivate static let asks: Set<String> = ["how", "why", "when", "where", "who", "what", "which"]
  private static let hearsay: Set<String> = ["report", "claim", "rumour", "rumor", "allegation", "account"]
  /// Words for what is said, not for what happens.
  static let empty: Set<String> = hearsay.union([
    "reports", "claims", "rumours", "rumors", "allegations", "accusations", "suggestions", "comment",
    "whether",
  ])
}
