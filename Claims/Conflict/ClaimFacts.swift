/// A claim with what conflicts are looked for in, read once.
struct ClaimFacts {
  /// A word as printed, without marks at its ends.
  struct Word {
    let text: String
    /// In lower case, without the possessive.
    let key: String
    let span: TextSpan
    var isCapitalised: Bool { text.first?.isUppercase == true }
  }

  /// A figure with the verb it belongs to.
  struct Figure {
    let slot: Clause.Slot<Quantity>
    let clause: Clause
    let interval: NumberInterval
    /// The word in front is "of".
    let isBehindOf: Bool
    var quantity: Quantity { slot.value }
  }

  /// An expression of time with the verb it dates.
  struct Dating {
    let slot: Clause.Slot<DateMention>
    let clause: Clause
    /// The expression's own words, in lower case.
    let words: Set<String>
    /// The claim tells it in another's place: "on Thursday instead".
    let isInstead: Bool
    var date: DateMention { slot.value }
  }

  /// A place with the verb that it locates.
  struct Site {
    let slot: Clause.Slot<String>
    let clause: Clause
  }

  let claim: Claim
  let words: [Word]
  let keys: Set<String>
  /// Words of its names, and the codes of the countries they belong to.
  let names: Set<String>
  let figures: [Figure]
  let datings: [Dating]
  let sites: [Site]
  /// What its verbs and nouns tell of.
  let events: Set<EventClass>

  init(_ claim: Claim) {
    self.claim = claim
    let words = Self.words(of: claim)
    self.words = words
    keys = Set(words.map(\.key))
    names = Self.names(of: claim)
    figures = claim.clauses.flatMap { clause in
      clause.quantities.map { slot in
        Figure(
          slot: slot, clause: clause, interval: NumberInterval(slot.value),
          isBehindOf: words.last { $0.span.end <= slot.span.start }?.key == "of")
      }
    }
    let isInstead = keys.contains("instead")
    datings = claim.clauses.flatMap { clause in
      clause.dates.map { slot in
        Dating(
          slot: slot, clause: clause, words: Set(words.filter { $0.span.overlaps(slot.span) }.map(\.key)),
          isInstead: isInstead)
      }
    }
    sites = claim.clauses.flatMap { clause in clause.places.map { Site(slot: $0, clause: clause) } }
    events = claim.clauses.reduce(into: []) { $0.formUnion(EventMatch.events($1)) }
  }

  /// Cut at white space; where the claim's passages do not lie side by side, every word has the span of the first.
  private static func words(of claim: Claim) -> [Word] {
    guard let first = claim.spans.first, let last = claim.spans.last else { return [] }
    let isWhole = last.end - first.start == claim.text.utf8.count
    var words: [Word] = []
    var offset = first.start
    for part in claim.text.split(separator: " ", omittingEmptySubsequences: false) {
      let text = String(
        part.drop { $0.isPunctuation && $0 != "$" }.reversed().drop { $0.isPunctuation }.reversed())
      if !text.isEmpty {
        var key = text.lowercased()
        if key.hasSuffix("'s") || key.hasSuffix("’s") { key.removeLast(2) }
        words.append(
          Word(text: text, key: key, span: isWhole ? TextSpan(offset, offset + part.utf8.count) : first))
      }
      offset += part.utf8.count + 1
    }
    return words
  }

  private static func names(of claim: Claim) -> Set<String> {
    var names: Set<String> = []
    for name in claim.names {
      if let entry = PlaceGazetteer.shared.entry(name.text) { names.insert(entry.country.code) }
      for word in name.text.split(separator: " ") where word.utf8.count > 2 { names.insert(String(word)) }
    }
    return names
  }

  /// Two texts of which one is a copy of the other with something replaced need no shared verb.
  func neighbours(of span: TextSpan) -> (before: String?, after: String?) {
    let inside = words.indices.filter { words[$0].span.overlaps(span) }
    guard let first = inside.first, let last = inside.last else { return (nil, nil) }
    return (first > 0 ? words[first - 1].key : "", last + 1 < words.count ? words[last + 1].key : "")
  }
}
