/// What the ``Judge`` finds two claims to differ in besides figures and times.
struct VerdictConflicts: ContradictionFinder {
  let judged: JudgedPair

  func contradictions(_ a: ClaimFacts, _ b: ClaimFacts) -> [Contradiction] {
    guard mayDiffer(a, b), let difference = judged.difference, difference[.agree] < Self.mostAgreeing,
      !judged.isAmongMany || judged.likely >= Self.leastLikely
    else { return [] }
    let verdict = difference.likeliest
    var (p, q) = (difference.a ?? a.claim.spans[0], difference.b ?? b.claim.spans[0])
    switch verdict {
    case .agree, .certainty: break
    case .polarity: if a.isAccusation != b.isAccusation { return [] }
    case .location:
      guard judged.isAgreed, let places = placesApart(p, a, q, b) else { return [] }
      (p, q) = places
    case .entity: if !judged.isAgreed || !mayBeOfOneKind(p, a, q, b) { return [] }
    }
    let (x, y) = (a.written(p), b.written(q))
    return [
      Contradiction(
        kind: verdict.kind, a: .init(span: p, text: x), b: .init(span: q, text: y),
        message: ConflictMessage.quoted(verdict.message, x, y),
        sureness: .overall(chance(difference)),
        isReplaced: verdict == .certainty)
    ]
  }

  private func isQuoted(_ facts: ClaimFacts) -> Bool {
    facts.claim.text.contains("“") || facts.claim.text.contains("\"")
  }

  /// One tells no more than the other, word for word: nothing stands in the place of anything.
  private func isPart(_ a: ClaimFacts, of b: ClaimFacts) -> Bool {
    func isNegated(_ facts: ClaimFacts) -> Bool { facts.claim.clauses.contains(where: \.isNegated) }
    let forms = b.keys.reduce(into: b.keys) { $0.formUnion(EditConflicts.forms($1)) }
    return !isNegated(a)
      && a.keys.subtracting(StopWords.all).allSatisfy { !forms.isDisjoint(with: EditConflicts.forms($0)) }
  }

  /// Where either claim tells a place by name that the other does not, and no place is told by both: "a bank in Oregon" is in no
  /// conflict with "the bank", nor "Millom" with "a street in Millom". The passages themselves where they hold the names.
  private func placesApart(_ p: TextSpan, _ a: ClaimFacts, _ q: TextSpan, _ b: ClaimFacts) -> (
    TextSpan, TextSpan
  )? {
    let (x, y) = (places(a, p), places(b, q))
    func isTold(_ name: Claim.Name, in facts: ClaimFacts) -> Bool {
      !facts.keys.isDisjoint(with: Self.words(name))
    }
    if x.contains(where: { $0.kind == .place && isTold($0, in: b) }) { return nil }
    if y.contains(where: { $0.kind == .place && isTold($0, in: a) }) { return nil }
    guard let first = x.first(where: { !isTold($0, in: b) }),
      let second = y.first(where: { !isTold($0, in: a) })
    else { return nil }
    return (
      x.contains { $0.span.overlaps(p) } ? p : first.span,
      y.contains { $0.span.overlaps(q) } ? q : second.span
    )
  }

  /// The names in the passage; where it has none, all of places.
  private func places(_ facts: ClaimFacts, _ passage: TextSpan) -> [Claim.Name] {
    let told = names(in: passage, facts)
    return told.isEmpty ? facts.claim.names.filter { $0.kind == .place } : told
  }

  /// Either passage names somebody or neither does, and neither names whom the other claim tells of: "Robert Buckley" may be "a Briton".
  private func mayBeOfOneKind(_ p: TextSpan, _ a: ClaimFacts, _ q: TextSpan, _ b: ClaimFacts) -> Bool {
    let (x, y) = (names(in: p, a), names(in: q, b))
    guard !x.isEmpty, !y.isEmpty else { return x.isEmpty && y.isEmpty }
    return a.keys.isDisjoint(with: y.flatMap(Self.words)) && b.keys.isDisjoint(with: x.flatMap(Self.words))
      && x.contains { $0.kind == .place } == y.contains { $0.kind == .place }
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
  enum Sign: Int, CaseIterable { case differ, linked, alike, isAmongMany }

  private func signs(_ difference: Judge.Difference) -> [Float] {
    var signs = Signs<Sign>()
    signs.set(.differ, odds: difference.odds)
    signs.set(.linked, odds: judged.linked)
    signs[.alike] = Float(judged.alike)
    signs.set(.isAmongMany, judged.isAmongMany)
    return signs.values
  }

  /// Lowered, since what was learned from our own pairs is told too often of news: of 8,149 compatible pairs of linking-train 66 would
  /// be told by default without it.
  private func chance(_ difference: Judge.Difference) -> Double {
    Logistic.probability(
      Double(SurenessModel.shared.verdicts.score(signs(difference)))
        - (judged.isAmongMany ? Self.cautionAmongMany : Self.caution))
  }

  private static let caution = 0.3
  private static let cautionAmongMany = 0.5

  /// What is asked of ``SurenessModel`` about two claims that the judge has read.
  func questions(_ a: ClaimFacts, _ b: ClaimFacts) -> [SurenessLessons.Question] {
    guard mayDiffer(a, b), let difference = judged.difference, let x = a.claim.spans.first,
      let y = b.claim.spans.first
    else { return [] }
    return [.init(a: x, b: y, signs: signs(difference), odds: 1 - difference[.agree])]
  }

  /// Told at no level.
  private static let mostAgreeing = 0.7
  /// That claims which the program put together tell the same thing at all.
  private static let leastLikely = 0.3
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
