/// What the ``Judge`` finds two claims to differ in besides figures and times.
struct VerdictConflicts: ContradictionFinder {
  let judged: JudgedPair

  func contradictions(_ a: ClaimFacts, _ b: ClaimFacts) -> [Contradiction] {
    guard let found = disagreement(a, b), mayBeTold(found, a, b)
    else {
      return []
    }
    let (p, q) = found.passages
    let (x, y) = (a.written(p), b.written(q))
    return [
      Contradiction(
        kind: found.verdict.kind, a: .init(span: p, text: x), b: .init(span: q, text: y),
        message: ConflictMessage.quoted(found.verdict.message, x, y),
        sureness: .overall(chance(found)),
        isReplaced: found.verdict == .certainty)
    ]
  }

  /// Where days or figures differ too, who and where are rather those of another event; of claims that the program put together more is
  /// asked.
  private func mayBeTold(_ found: Disagreement, _ a: ClaimFacts, _ b: ClaimFacts) -> Bool {
    let isOfWhoOrWhere = found.verdict == .location || found.verdict == .entity
    if isOfWhoOrWhere, !judged.isAgreed { return false }
    if !judged.meeting.isAmongMany { return true }
    switch found.verdict {
    case .certainty where isOpen(a) == isOpen(b): return false
    case .polarity where isNegated(a) && isNegated(b): return false
    default: break
    }
    let isNamed = found.verdict == .location ? found.names == .both : found.names != .one
    return isNamed && judged.likely >= Self.leastLikely && judged.alike >= Self.leastAlike
  }

  /// It leaves something open in so many words. "Reportedly" does not: that one outlet hedges what another tells plainly is drift.
  private func isOpen(_ facts: ClaimFacts) -> Bool {
    let claim = facts.claim
    return claim.act == .decline || claim.certainty == .unconfirmed
      || claim.clauses.contains {
        $0.mood == .possible || $0.isNegated && Self.settling.contains($0.predicate)
      }
      || !facts.keys.isDisjoint(with: Self.open)
  }

  private static let settling: Set<String> = [
    "know", "confirm", "say", "decide", "determine", "establish", "verify", "reveal", "disclose", "specify",
  ]
  private static let open: Set<String> = [
    "whether", "unclear", "unknown", "unconfirmed", "uncertain", "undecided", "undetermined", "may", "might",
    "could", "possible", "possibly", "perhaps", "if",
  ]

  private func isNegated(_ facts: ClaimFacts) -> Bool {
    facts.claim.clauses.contains(where: \.isNegated) || !facts.keys.isDisjoint(with: Self.negations)
  }

  private static let negations: Set<String> = [
    "no", "not", "never", "none", "nobody", "nothing", "neither", "without",
  ]

  /// What differs, if anything does.
  private struct Disagreement {
    let difference: Judge.Difference
    let verdict: Judge.Verdict
    let passages: (TextSpan, TextSpan)
    var names = Names.none
  }

  /// Which of the passages that differ hold a name; both may hold names of two kinds.
  private enum Names { case none, one, both, unlike }

  /// `nil` where the claims do not differ, whatever they are taken for.
  private func disagreement(_ a: ClaimFacts, _ b: ClaimFacts) -> Disagreement? {
    guard let difference = judged.difference, difference.isOpen, mayDiffer(a, b) else { return nil }
    let verdict = difference.likeliest
    let (p, q) = (difference.a ?? a.claim.spans[0], difference.b ?? b.claim.spans[0])
    switch verdict {
    case .agree: return Disagreement(difference: difference, verdict: verdict, passages: (p, q))
    case .certainty:
      return isMereName(p, a) || isMereName(q, b)
        ? nil : Disagreement(difference: difference, verdict: verdict, passages: (p, q))
    case .polarity:
      return a.isAccusation == b.isAccusation && !isRefusal(a) && !isRefusal(b)
        && !tells(b, p, of: a) && !tells(a, q, of: b)
        ? Disagreement(difference: difference, verdict: verdict, passages: (p, q)) : nil
    case .location:
      return places(difference, p, a, q, b)
    case .entity:
      if areOpposed(a, b) { return nil }
      return mayBeOfOneKind(p, a, q, b).map {
        Disagreement(difference: difference, verdict: verdict, passages: (p, q), names: $0)
      }
    }
  }

  /// A name is no more settled or open than another.
  private func isMereName(_ passage: TextSpan, _ facts: ClaimFacts) -> Bool {
    let words = facts.words.filter { $0.span.overlaps(passage) }
    let names = names(in: passage, facts)
    return !names.isEmpty
      && words.allSatisfy { word in
        names.contains { $0.span.overlaps(word.span) }
          || StopWords.all.contains(word.key) && !Self.open.contains(word.key)
      }
  }

  /// The other claim tells what a passage tells, word for word, and negates no more and no less: "hanged himself in his cell" is no
  /// contrary of "has hanged himself in".
  private func tells(_ facts: ClaimFacts, _ passage: TextSpan, of other: ClaimFacts) -> Bool {
    guard isNegated(facts) == isNegated(other) else { return false }
    let content = other.words.filter { $0.span.overlaps(passage) }.map(\.key).filter {
      !StopWords.all.contains($0)
    }
    return !content.isEmpty && holds(facts, content)
  }

  /// It has every word, in whatever form.
  private func holds(_ facts: ClaimFacts, _ words: some Sequence<String>) -> Bool {
    let forms = facts.keys.reduce(into: facts.keys) { $0.formUnion(EditConflicts.forms($1)) }
    return words.allSatisfy { !forms.isDisjoint(with: EditConflicts.forms($0)) }
  }

  /// One won and another lost: two parts in one event.
  private func areOpposed(_ a: ClaimFacts, _ b: ClaimFacts) -> Bool {
    a.claim.clauses.contains { x in b.claim.clauses.contains { Antonyms.exclude(x.predicate, $0.predicate) } }
  }

  /// "declined to name the pilot": who does not tell affirms and denies nothing.
  private func isRefusal(_ facts: ClaimFacts) -> Bool {
    if facts.claim.act == .decline { return true }
    let clauses = facts.claim.clauses
    return zip(clauses, clauses.dropFirst()).contains { refusal, told in
      ["decline", "refuse"].contains(refusal.predicate) && !refusal.isNegated
        && (EventMatch.saying.contains(told.predicate) || Self.telling.contains(told.predicate))
    }
  }

  private static let telling: Set<String> = [
    "name", "comment", "identify", "disclose", "elaborate", "discuss", "specify", "reveal", "speculate",
    "answer",
    "respond", "describe", "explain",
  ]

  private func isQuoted(_ facts: ClaimFacts) -> Bool {
    facts.claim.text.contains("“") || facts.claim.text.contains("\"")
  }

  /// One tells no more than the other, word for word: nothing stands in the place of anything.
  private func isPart(_ a: ClaimFacts, of b: ClaimFacts) -> Bool {
    func isNegated(_ facts: ClaimFacts) -> Bool { facts.claim.clauses.contains(where: \.isNegated) }
    return !isNegated(a) && holds(b, a.keys.subtracting(StopWords.all))
  }

  /// No place is told by both: "a bank in Oregon" is in no conflict with "the bank", nor "Millom" with "a street in Millom".
  private func places(
    _ difference: Judge.Difference, _ p: TextSpan, _ a: ClaimFacts, _ q: TextSpan, _ b: ClaimFacts
  )
    -> Disagreement?
  {
    let (x, y) = (places(a, p), places(b, q))
    func isTold(_ name: Claim.Name, in facts: ClaimFacts) -> Bool {
      !facts.keys.isDisjoint(with: Self.words(name))
    }
    if x.contains(where: { $0.kind == .place && isTold($0, in: b) }) { return nil }
    if y.contains(where: { $0.kind == .place && isTold($0, in: a) }) { return nil }
    let first = x.first { !isTold($0, in: b) }
    let second = y.first { !isTold($0, in: a) }
    func passage(_ span: TextSpan, _ names: [Claim.Name], _ name: Claim.Name?) -> TextSpan {
      names.contains { $0.span.overlaps(span) } ? span : name?.span ?? span
    }
    if let first, let second, !Places.exclude(first.text.lowercased(), second.text.lowercased()) {
      return nil
    }
    // A whole claim is no place.
    if first == nil && difference.a == nil || second == nil && difference.b == nil { return nil }
    var names = first == nil && second == nil ? Names.none : .one
    if let first, let second { names = areOfOneKind(first, second) ? .both : .unlike }
    return Disagreement(
      difference: difference, verdict: .location, passages: (passage(p, x, first), passage(q, y, second)),
      names: names)
  }

  /// An unknown place may lie in a known one.
  private func areOfOneKind(_ a: Claim.Name, _ b: Claim.Name) -> Bool {
    Places.kind(a.text.lowercased()) == Places.kind(b.text.lowercased())
  }

  /// The names in the passage; where it has none, all of places.
  private func places(_ facts: ClaimFacts, _ passage: TextSpan) -> [Claim.Name] {
    let told = names(in: passage, facts)
    return told.isEmpty ? facts.claim.names.filter { $0.kind == .place } : told
  }

  /// `nil` where either passage names whom the other claim tells of, or one a place and the other somebody.
  private func mayBeOfOneKind(_ p: TextSpan, _ a: ClaimFacts, _ q: TextSpan, _ b: ClaimFacts) -> Names? {
    let (x, y) = (names(in: p, a), names(in: q, b))
    guard a.keys.isDisjoint(with: y.flatMap(Self.words)), b.keys.isDisjoint(with: x.flatMap(Self.words))
    else {
      return nil
    }
    if x.isEmpty || y.isEmpty {
      // "a Briton" may be the climber whom the other names.
      return x.isEmpty && y.isEmpty ? Names.none : (x + y).contains { $0.kind == .person } ? nil : .one
    }
    return x.contains { $0.kind == .place } == y.contains { $0.kind == .place } ? .both : nil
  }

  private func names(in span: TextSpan, _ facts: ClaimFacts) -> [Claim.Name] {
    facts.claim.names.filter { $0.span.overlaps(span) }
  }

  private static func words(_ name: Claim.Name) -> [String] {
    name.text.split(separator: " ").map(String.init).filter { $0.count > 2 }
  }

  private func mayDiffer(_ a: ClaimFacts, _ b: ClaimFacts) -> Bool {
    // Two utterances are for ``QuotationConflicts``.
    !(isQuoted(a) && isQuoted(b)) && !isPart(a, of: b) && !isPart(b, of: a)
  }

  /// What tells how sure it is that both cannot hold.
  enum Sign: Int, CaseIterable {
    case differ, isCertainty, isLocation, isEntity, placesNamed, placesUnlike, placesHalfNamed, namesHalfNamed
  }

  private func signs(_ found: Disagreement) -> [Float] {
    var signs = Signs<Sign>()
    signs.set(.differ, odds: found.difference.odds)
    signs.set(.isCertainty, found.verdict == .certainty)
    signs.set(.isLocation, found.verdict == .location)
    signs.set(.isEntity, found.verdict == .entity)
    signs.set(.placesNamed, found.verdict == .location && found.names == .both)
    signs.set(.placesUnlike, found.names == .unlike)
    signs.set(.placesHalfNamed, found.verdict == .location && found.names == .one)
    signs.set(.namesHalfNamed, found.verdict == .entity && found.names == .one)
    return signs.values + judged.signs()
  }

  /// Lowered, since what was learned from our own pairs is told too often of news: of 8,149 compatible pairs of linking-train 66 would
  /// be told by default without it.
  private func chance(_ found: Disagreement) -> Double {
    Logistic.probability(
      Double(SurenessModel.shared.verdicts.score(signs(found)))
        - (judged.meeting.isAmongMany ? Self.cautionAmongMany : Self.caution))
  }

  private static let caution = 0.3
  private static let cautionAmongMany = 1.2

  /// What is asked of ``SurenessModel`` about two claims that the judge has read.
  func questions(_ a: ClaimFacts, _ b: ClaimFacts) -> [SurenessLessons.Question] {
    guard let found = disagreement(a, b), let x = a.claim.spans.first, let y = b.claim.spans.first else {
      return []
    }
    return [.init(a: x, b: y, signs: signs(found), odds: 1 - found.difference[.agree])]
  }

  /// Of claims that the program put together: their words, on the scale of ``EventMatch/alike``. Below it two sentences of one story that tell
  /// of two things are taken for contraries: "a sale of loans", "Shares are not traded".
  private static let leastAlike = 0.12
  /// That claims which the program put together tell the same thing at all.
  private static let leastLikely = 0.4
}

extension Judge.Verdict {
  fileprivate var kind: Conflict.Kind {
    switch self {
    case .polarity, .agree: .polarity
    case .certainty: .certainty
    case .location: .location
    case .entity: .entity
    }
  }

  fileprivate var message: String {
    switch self {
    case .polarity, .agree: "Both cannot hold"
    case .certainty: "Settled in one, open in the other"
    case .location: "The places differ"
    case .entity: "Who or what it was differs"
    }
  }
}
