/// The same words given to two people, or one utterance quoted in different words.
struct QuotationConflicts: ContradictionFinder {
  let events: EventMatch

  func contradictions(_ a: ClaimFacts, _ b: ClaimFacts) -> [Contradiction] {
    guard a.claim.isQuoted, b.claim.isQuoted, let x = a.claim.speaker, let y = b.claim.speaker,
      min(a.words.count, b.words.count) >= 5
    else { return [] }
    let shared = Alignment(a.words.map(\.key), b.words.map(\.key)).matches.count
    let likeness = Double(2 * shared) / Double(a.words.count + b.words.count)
    switch samePerson(x, y) {
    case false?: return likeness >= 0.9 ? [attribution(a, x, b, y)] : []
    case true?:
      guard shared < min(a.words.count, b.words.count), likeness >= 0.4, likeness < 0.99,
        events.alike >= 0.5
      else { return [] }
      return [quotation(a, b)]
    case nil: return []
    }
  }

  private func value(_ facts: ClaimFacts, _ text: String) -> Contradiction.Value {
    .init(span: TextSpan(facts.words[0].span.start, facts.words.last!.span.end), text: text)
  }

  private func attribution(_ a: ClaimFacts, _ x: Speaker, _ b: ClaimFacts, _ y: Speaker) -> Contradiction {
    Contradiction(
      kind: .attribution, a: value(a, x.name), b: value(b, y.name),
      message: "The same words are given to \(x.name) here, to \(y.name) there.", sureness: .ofRole(0.9))
  }

  private func quotation(_ a: ClaimFacts, _ b: ClaimFacts) -> Contradiction {
    Contradiction(
      kind: .quotation, a: value(a, a.claim.text), b: value(b, b.claim.text),
      message: ConflictMessage.quoted("One utterance is quoted in two wordings", a.excerpt, b.excerpt),
      sureness: .ofRole(0.8))
  }

  /// `nil` where a description ("a lawyer") may be the named one.
  private func samePerson(_ a: Speaker, _ b: Speaker) -> Bool? {
    let (x, y) = (a.name.lowercased().split(separator: " "), b.name.lowercased().split(separator: " "))
    guard let p = x.last, let q = y.last else { return nil }
    if p == q { return true }
    guard a.isNamed, b.isNamed, a.kind == .person, b.kind == .person else { return nil }
    return Set(x).isDisjoint(with: y) ? false : nil
  }
}
