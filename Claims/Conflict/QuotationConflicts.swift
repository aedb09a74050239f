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
      let isOne =
        likeness >= 0.4 && events.alike >= 0.5 || likeness >= 0.6 && events.alike >= 0.25 || opensAlike(a, b)
      return isOne && isReworded(a, b) ? [quotation(a, b)] : []
    case nil: return []
    }
  }

  /// The first words are the same, and more than a phrase that anybody uses twice.
  private func opensAlike(_ a: ClaimFacts, _ b: ClaimFacts) -> Bool {
    let common = zip(quoted(a), quoted(b)).prefix { $0 == $1 }
    return common.count >= 4 && common.contains { !StopWords.all.contains($0.0) }
  }

  /// Other words stand inside what both quote: not before or behind it, where one may have been cut short.
  private func isReworded(_ a: ClaimFacts, _ b: ClaimFacts) -> Bool {
    let (x, y) = (quoted(a), quoted(b))
    guard min(x.count, y.count) >= 5 else { return false }
    let matches = Alignment(x, y).matches
    guard 5 * matches.count >= 2 * min(x.count, y.count) else { return false }
    let (p, q) = (Set(matches.map(\.a)), Set(matches.map(\.b)))
    // A quotation that begins and ends like the other may differ anywhere, else only between the common words.
    let isWhole = abs(x.count - y.count) * 3 <= max(x.count, y.count)
    guard let first = matches.first, let last = matches.last else { return false }
    let (left, right) =
      isWhole ? (0..<x.count, 0..<y.count) : (first.a..<last.a + 1, first.b..<last.b + 1)
    let (s, t) = (
      left.filter { !p.contains($0) }.map { x[$0] }, right.filter { !q.contains($0) }.map { y[$0] }
    )
    // Words in the place of words, or more than one word more.
    return !s.isEmpty && !t.isEmpty
  }

  /// The words between quotation marks, in lower case, contractions told apart and sounds left out; all of them where no marks
  /// stand in the claim.
  private func quoted(_ facts: ClaimFacts) -> [String] {
    var inside = false
    var text = ""
    var marks = 0
    for character in facts.claim.text {
      switch character {
      case "“": (inside, marks) = (true, marks + 1)
      case "”": (inside, marks) = (false, marks + 1)
      case "\"": (inside, marks) = (!inside, marks + 1)
      default: if inside { text.append(character) }
      }
    }
    let words = (marks >= 2 ? text : facts.claim.text).lowercased().replacing("n't", with: " not")
      .replacing("n’t", with: " not").split { !$0.isLetter && !$0.isNumber }
    return words.map { $0.count > 3 && $0.hasSuffix("s") ? String($0.dropLast()) : String($0) }
      .filter { !Self.unheard.contains($0) }
  }

  /// What a reporter may write or leave out: sounds, "that", contracted verbs.
  private static let unheard: Set<String> = [
    "that", "and", "well", "er", "uh", "um", "so", "but", "s", "m", "re", "ve", "ll", "d", "am", "is", "are",
    "have", "ha",
    "had", "will", "would",
  ]

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
    if p == q || NameForms.isSpelling([String(p)], [String(q)]) { return true }
    guard a.isNamed, b.isNamed, a.kind == .person, b.kind == .person else { return nil }
    return Set(x).isDisjoint(with: y) ? false : nil
  }
}
