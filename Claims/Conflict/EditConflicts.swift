/// Conflicts between two texts that differ in one place only.
struct EditConflicts {
  struct Found {
    let kind: Conflict.Kind
    let a: TextSpan
    let b: TextSpan
    let aValue: String
    let bValue: String
    let isExplicit: Bool
  }

  /// How sure a replaced value is in conflict: some copies are corrections of spelling. Chosen by eye.
  static let sureness = 0.95

  func conflict(_ a: Claim, _ b: Claim) -> Found? {
    guard let edit = MinimalEdit(a, b) else { return nil }
    return number(edit, a, b) ?? date(edit, a, b) ?? wording(edit, a, b)
  }

  private func number(_ edit: MinimalEdit, _ a: Claim, _ b: Claim) -> Found? {
    guard let p = edit.a, let q = edit.b else { return nil }
    for x in a.quantities where x.span.overlaps(p) {
      for y in b.quantities where y.span.overlaps(q) && x.value.unit == y.value.unit {
        let isScore = x.value.unit == .score && (x.value.low, x.value.high) != (y.value.low, y.value.high)
        guard isScore || !NumberInterval(x.value).overlaps(NumberInterval(y.value)) else { continue }
        return Found(
          kind: .number, a: x.span, b: y.span, aValue: ValueText.quantity(x.value),
          bValue: ValueText.quantity(y.value), isExplicit: x.value.bound == .exact && y.value.bound == .exact)
      }
    }
    return nil
  }

  private func date(_ edit: MinimalEdit, _ a: Claim, _ b: Claim) -> Found? {
    guard let p = edit.a, let q = edit.b else { return nil }
    for x in a.dateMentions where x.span.overlaps(p) && !datesSaying(x, a) {
      for y in b.dateMentions
      where y.span.overlaps(q) && DateComparison(x, y) == .disjoint && !datesSaying(y, b) {
        return Found(
          kind: .date, a: x.span, b: y.span, aValue: ValueText.date(x), bValue: ValueText.date(y),
          isExplicit: x.bound == .exact && y.bound == .exact)
      }
    }
    return nil
  }

  /// The same may be said on two days.
  private func datesSaying(_ date: DateMention, _ claim: Claim) -> Bool {
    claim.clauses.contains { clause in
      EventMatch.saying.contains(clause.predicate) && clause.dates.contains { $0.span == date.span }
    }
  }

  private func wording(_ edit: MinimalEdit, _ a: Claim, _ b: Claim) -> Found? {
    let (p, q) = (edit.a ?? a.spans[0], edit.b ?? b.spans[0])
    let (x, y) = (edit.aWords.joined(separator: " "), edit.bWords.joined(separator: " "))
    func found(_ kind: Conflict.Kind) -> Found {
      Found(kind: kind, a: p, b: q, aValue: x, bValue: y, isExplicit: true)
    }
    if edit.changesCertainty { return found(.certainty) }
    if edit.negates || exclude(edit, a, b) { return found(.polarity) }
    guard edit.replacesName, isName(p, in: a), isName(q, in: b) else { return nil }
    return found(edit.isPlace ? .location : .entity)
  }

  /// A name, and no part of a date or figure; nothing is one where all words are capitalised.
  private func isName(_ span: TextSpan, in claim: Claim) -> Bool {
    let words = claim.text.split(separator: " ")
    let capitals = words.count { $0.first?.isUppercase == true }
    return capitals * 2 <= words.count + 1 && claim.names.contains { $0.span.overlaps(span) }
      && !claim.dateMentions.contains { $0.span.overlaps(span) }
      && !claim.quantities.contains { $0.span.overlaps(span) }
  }

  /// "won" against "lost": by the lemmas of the verbs there, or the words themselves.
  private func exclude(_ edit: MinimalEdit, _ a: Claim, _ b: Claim) -> Bool {
    guard let p = edit.a, let q = edit.b else { return false }
    func words(_ claim: Claim, _ span: TextSpan, _ written: [String]) -> [String] {
      claim.clauses.filter { $0.span.overlaps(span) && !$0.predicate.isEmpty }.map(\.predicate)
        + written.map { $0.lowercased() }
    }
    let (x, y) = (words(a, p, edit.aWords), words(b, q, edit.bWords))
    return x.contains { left in y.contains { Antonyms.exclude(left, $0) } }
  }
}
