/// What the ``Judge`` finds two claims to differ in besides figures and times.
struct VerdictConflicts: ContradictionFinder {
  let judged: JudgedPair
  /// The program put the claims together.
  let isAmongMany: Bool
  /// For claims of no common cluster how alike their words are, see ``EventMatch/evidence(of:)``.
  let across: Double?

  func contradictions(_ a: ClaimFacts, _ b: ClaimFacts) -> [Contradiction] {
    // Two utterances are for ``QuotationConflicts``.
    guard !(isQuoted(a) && isQuoted(b)), !isPart(a, of: b), !isPart(b, of: a),
      let difference = judged.difference,
      difference[.agree] < Self.mostAgreeing
    else { return [] }
    let verdict = Judge.Verdict.allCases.dropFirst().max { difference[$0] < difference[$1] }!
    let (p, q) = (difference.a ?? a.claim.spans[0], difference.b ?? b.claim.spans[0])
    let (x, y) = (a.written(p), b.written(q))
    let odds = Elementary.log((1 - difference[.agree]) / max(difference[.agree], 1e-6))
    return [
      Contradiction(
        kind: verdict.kind, a: .init(span: p, text: x), b: .init(span: q, text: y),
        message: ConflictMessage.quoted(verdict.message, x, y),
        sureness: .overall(chance(odds)),
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

  /// From the log odds that the judge gives. Conflicts are rarer among two passages that somebody puts side by side than among
  /// those that it learned from, and rarer again among those that the program puts together.
  ///
  /// Across clusters it was fitted on 13 stories of our own that the judge had not seen (1,597 pairs of claims, 33 in conflict): little is
  /// sure enough to be told by default, more to those who ask for it.
  private func chance(_ odds: Double) -> Double {
    if let across { return Logistic.probability(0.54 * odds + 2.3 * min(across, 0.3) - 2.66) }
    return Logistic.probability(odds - (isAmongMany ? 3 : 2))
  }

  /// Told at no level.
  private static let mostAgreeing = 0.7
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
