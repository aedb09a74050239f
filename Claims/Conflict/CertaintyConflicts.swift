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
    return found
  }

  /// How a clause's truth is left by what stands around it.
  private enum State: String { case told, denied, open, sayingOnly }

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
    let (p, q) = ("\(s.rawValue): \(x.predicate)", "\(t.rawValue): \(y.predicate)")
    return Contradiction(
      kind: isDenial ? .denial : .certainty, a: .init(span: x.span, text: p), b: .init(span: y.span, text: q),
      message: isDenial
        ? "One tells what the other has denied: \(p) and \(q)."
        : "What one tells as settled the other leaves open: \(p) and \(q).",
      sureness: .ofRole(min(0.9, 0.5 + 0.12 * Double(parties))))
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
    if claim.act == .deny || claim.act == .reject { return claim.polarity == .negative ? .denied : .told }
    if claim.act == .confirm, claim.certainty == .unconfirmed { return .open }
    if clause.mood == .possible {
      let isOpen = facts.words.contains {
        $0.span.overlaps(clause.span) && ["may", "might"].contains($0.key)
      }
      return isOpen ? .open : .sayingOnly
    }
    // Only the clause right in front governs this one.
    if let governor = claim.clauses.last(where: { $0.span.end <= clause.span.start }) {
      if Self.denying.contains(governor.predicate) { return governor.isNegated ? .open : .denied }
      let isConfirming =
        Self.confirming.contains(governor.predicate) || governor.complement.map(Self.clear.contains) == true
      if isConfirming { return governor.isNegated ? .open : .told }
      if governor.complement.map(Self.unclear.contains) == true { return .open }
    }
    return .told
  }

  private static let denying: Set<String> = ["deny", "refute", "reject", "dispute", "dismiss"]
  private static let confirming: Set<String> = ["confirm", "verify", "know", "decide", "announce", "say"]
  private static let clear: Set<String> = ["clear", "certain", "sure", "known"]
  private static let unclear: Set<String> = ["unclear", "uncertain", "unknown", "unconfirmed", "open"]
}
