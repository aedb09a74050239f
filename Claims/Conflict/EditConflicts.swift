/// Conflicts between two texts that differ in a few places only: there the passage decides, not its role.
struct EditConflicts: ContradictionFinder {
  /// How sure a replaced value is in conflict: some copies are corrections of spelling. Chosen by eye.
  private static let sureness = 0.95
  /// The same where other passages differ too.
  private static let surenessOfSeveral = 0.85

  func contradictions(_ a: ClaimFacts, _ b: ClaimFacts) -> [Contradiction] {
    let edits = MinimalEdit.edits(a, b)
    // "Voss won", "Reyl lost": another name changes what else may be true.
    if edits.count > 1, edits.contains(where: { $0.replacesName && !$0.isPlace }) {
      return []
    }
    return edits.compactMap { edit in
      var found = contradiction(edit, a, b, isOnly: edits.count == 1)
      if edits.count > 1 { found?.sureness = .ofRole(Self.surenessOfSeveral) }
      return found
    }
  }

  private func contradiction(_ edit: MinimalEdit, _ a: ClaimFacts, _ b: ClaimFacts, isOnly: Bool)
    -> Contradiction?
  {
    number(edit, a, b) ?? date(edit, a, b, isOnly: isOnly) ?? (isOnly ? plainNumber(edit) : nil)
      ?? (isOnly || edit.a != nil && edit.b != nil ? wording(edit, a.claim, b.claim) : nil)
  }

  private func found(
    _ kind: Conflict.Kind, _ a: Contradiction.Value, _ b: Contradiction.Value, _ message: String? = nil,
    isReplaced: Bool = false
  ) -> Contradiction {
    Contradiction(
      kind: kind, a: a, b: b, message: message ?? ConflictMessage.replaced(a.text, b.text),
      sureness: .ofRole(Self.sureness), isReplaced: isReplaced)
  }

  private func number(_ edit: MinimalEdit, _ a: ClaimFacts, _ b: ClaimFacts) -> Contradiction? {
    guard let p = edit.a, let q = edit.b else { return nil }
    for x in a.figures where x.slot.span.overlaps(p) {
      for y in b.figures where y.slot.span.overlaps(q) && x.quantity.unit == y.quantity.unit {
        let isScore = x.quantity.unit == .score && !NumberConflicts.sameScore(x.quantity, y.quantity)
        guard isScore || differ(x, y) else { continue }
        return found(
          .number, value(x.slot.span, ValueText.quantity(x.quantity), x.quantity.bound == .exact),
          value(y.slot.span, ValueText.quantity(y.quantity), y.quantity.bound == .exact),
          ConflictMessage.figures(x, in: a, y, in: b),
          isReplaced: x.quantity.unit == .count)
      }
    }
    return nil
  }

  /// No common value; in a copy also "at least three" for "at least seven".
  private func differ(_ x: ClaimFacts.Figure, _ y: ClaimFacts.Figure) -> Bool {
    if !x.interval.overlaps(y.interval) { return true }
    return x.quantity.bound == y.quantity.bound && x.quantity.bound != .exact && x.quantity.bound != .about
      && abs(x.quantity.low - y.quantity.low) > 0.05 * max(x.quantity.high, y.quantity.high)
  }

  /// "eight days ago" for "four days ago", "dies at 91" for "dies at 183".
  private func plainNumber(_ edit: MinimalEdit) -> Contradiction? {
    guard let p = edit.a, let q = edit.b, edit.aWords.count == 1, edit.bWords.count == 1,
      let x = Self.number(edit.aWords[0]), let y = Self.number(edit.bWords[0]), abs(x - y) > 0.05 * max(x, y)
    else { return nil }
    let (left, right) = (ValueText.decimal(x), ValueText.decimal(y))
    return found(
      .number, value(p, left), value(q, right),
      ConflictMessage.differ("The figures", left, right, isPlural: true))
  }

  private static func number(_ word: String) -> Double? {
    QuantityLexicon.cardinals[word.lowercased()] ?? Double(word.filter { $0 != "," })
  }

  private func value(_ span: TextSpan, _ text: String, _ isExplicit: Bool = true) -> Contradiction.Value {
    Contradiction.Value(span: span, text: text, isExplicit: isExplicit)
  }

  private func date(_ edit: MinimalEdit, _ a: ClaimFacts, _ b: ClaimFacts, isOnly: Bool) -> Contradiction? {
    guard let p = edit.a, let q = edit.b else { return nil }
    for x in a.claim.dateMentions
    where x.span.overlaps(p) && a.isOfEvent(x.span) && (isOnly || !datesSaying(x, a.claim)) {
      for y in b.claim.dateMentions
      where y.span.overlaps(q) && DateComparison(x, y) == .disjoint && b.isOfEvent(y.span)
        && (isOnly || !datesSaying(y, b.claim))
      {
        return found(
          .date, value(x.span, ValueText.date(x), x.bound == .exact),
          value(y.span, ValueText.date(y), y.bound == .exact),
          ConflictMessage.differ(
            x.form == .clock ? "The times" : "The days", ValueText.date(x), ValueText.date(y), isPlural: true)
        )
      }
    }
    return nil
  }

  /// The same may be said on two days; a copy that differs in nothing else is still told.
  private func datesSaying(_ date: DateMention, _ claim: Claim) -> Bool {
    claim.clauses.contains { clause in
      EventMatch.saying.contains(clause.predicate) && clause.dates.contains { $0.span == date.span }
    }
  }

  private func wording(_ edit: MinimalEdit, _ a: Claim, _ b: Claim) -> Contradiction? {
    let (p, q) = (edit.a ?? a.spans[0], edit.b ?? b.spans[0])
    let (x, y) = (edit.aWords.joined(separator: " "), edit.bWords.joined(separator: " "))
    func found(_ kind: Conflict.Kind) -> Contradiction { self.found(kind, value(p, x), value(q, y)) }
    if edit.changesCertainty { return found(.certainty) }
    if edit.denies { return found(.denial) }
    guard max(edit.aWords.count, edit.bWords.count) <= MinimalEdit.longest else { return nil }
    if !edit.replacesDoer, edit.negates || exclude(edit, a, b) { return found(.polarity) }
    let areKnown = Places.kind(x.lowercased()) != .unknown && Places.kind(y.lowercased()) != .unknown
    if areKnown, Places.exclude(x.lowercased(), y.lowercased()) { return found(.location) }
    if edit.isPlace, edit.replacesName, isAnyKnown(x, y), Places.exclude(x.lowercased(), y.lowercased()) {
      return found(.location)
    }
    guard edit.replacesName, isName(p, in: a, edit), isName(q, in: b, edit) else { return nil }
    return found(edit.isPlace ? .location : .entity)
  }

  /// In a headline all words are capitalised: one of the two must be known as a place.
  private func isAnyKnown(_ x: String, _ y: String) -> Bool {
    Places.kind(x.lowercased()) != .unknown || Places.kind(y.lowercased()) != .unknown
  }

  /// A name, and no part of a date or figure; nothing is one where all words are capitalised.
  private func isName(_ span: TextSpan, in claim: Claim, _ edit: MinimalEdit) -> Bool {
    let words = claim.text.split(separator: " ")
    let capitals = words.count { $0.first?.isUppercase == true }
    return capitals * 2 <= words.count + 1
      && (edit.isPlace || claim.names.contains { $0.span.overlaps(span) })
      && !claim.dateMentions.contains { $0.span.overlaps(span) }
      && !claim.quantities.contains { $0.span.overlaps(span) }
  }

  /// A word and what it may be a form of: "acquitted" is one of "acquit", "re-hired" one of "hire".
  static func forms(_ word: String) -> [String] {
    var parts = [word]
    if word.contains("-") { parts += word.split(separator: "-").map(String.init) }
    return parts.flatMap(forms(ofPart:))
  }

  private static func forms(ofPart word: String) -> [String] {
    var forms = [word]
    if let base = IrregularForms.verbs[word] { forms.append(base) }
    for ending in ["s", "es", "ed", "d", "ing"] where word.hasSuffix(ending) && word.count > ending.count + 2
    {
      let stem = String(word.dropLast(ending.count))
      forms.append(stem)
      if ending == "ing" { forms.append(stem + "e") }
      if stem.hasSuffix("i") { forms.append(stem.dropLast() + "y") }
      if stem.count > 3, stem.last == stem.dropLast().last { forms.append(String(stem.dropLast())) }
    }
    return forms
  }

  /// "won" against "lost": by the lemmas of the verbs there, or the words themselves.
  private func exclude(_ edit: MinimalEdit, _ a: Claim, _ b: Claim) -> Bool {
    guard let p = edit.a, let q = edit.b else { return false }
    func words(_ claim: Claim, _ span: TextSpan, _ written: [String]) -> [String] {
      claim.clauses.filter { $0.span.overlaps(span) && !$0.predicate.isEmpty }.map(\.predicate)
        + written.flatMap { Self.forms($0.lowercased()) }
    }
    let (x, y) = (words(a, p, edit.aWords), words(b, q, edit.bWords))
    return x.contains { left in y.contains { Antonyms.exclude(left, $0) } }
  }
}
