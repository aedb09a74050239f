/// Divides a run of tokens among its verbs and gives each value to the verb it belongs to.
struct ClauseReader {
  let tagged: TaggedDocument

  /// The clauses of the tokens of `runs`, each run by itself.
  func clauses(in runs: [Range<Int>]) -> [Clause] { runs.flatMap(clauses(in:)) }

  private func clauses(in run: Range<Int>) -> [Clause] {
    let groups = PredicateVerbs.groups(in: run, of: tagged)
    guard !groups.isEmpty else { return run.isEmpty ? [] : [verbless(run)] }
    var quantities = [[Clause.Slot<Quantity>]](repeating: [], count: groups.count)
    var dates = [[Clause.Slot<DateMention>]](repeating: [], count: groups.count)
    for quantity in tagged.quantities where run.contains(quantity.tokens.lowerBound) {
      quantities[owner(of: quantity.tokens, isDate: false, among: groups, in: run)].append(
        slot(quantity, quantity.tokens, run))
    }
    for (i, group) in groups.enumerated() {
      if let one = impliedCount(behind: group, in: run) { quantities[i].append(slot(one, one.tokens, run)) }
    }
    for date in tagged.dates where run.contains(date.tokens.lowerBound) && datesVerb(date, in: run) {
      dates[owner(of: date.tokens, isDate: true, among: groups, in: run)].append(slot(date, date.tokens, run))
    }
    var places = [[Clause.Slot<String>]](repeating: [], count: groups.count)
    for place in PlacePhrase.places(in: run, of: tagged) {
      places[owner(of: place.tokens, isDate: true, among: groups, in: run)].append(
        Clause.Slot(
          value: place.name, span: tagged.document.span(ofTokens: place.tokens), context: place.context))
    }
    return groups.indices.map { i in
      let bounds = bounds(of: i, among: groups, in: run)
      return clause(groups[i], bounds, quantities[i], dates[i], places[i])
    }
  }

  private func verbless(_ run: Range<Int>) -> Clause {
    Clause(
      predicate: "", complement: nil, particle: nil, isNegated: tagged.tokens[run.lowerBound].norm == "no",
      isPassive: false,
      mood: .asserted, span: tagged.document.span(ofTokens: run), subject: [], object: nouns(run),
      quantities: tagged.quantities.filter { run.contains($0.tokens.lowerBound) }.map {
        slot($0, $0.tokens, run)
      },
      dates: tagged.dates.filter { run.contains($0.tokens.lowerBound) }.map { slot($0, $0.tokens, run) },
      places: PlacePhrase.places(in: run, of: tagged).map {
        Clause.Slot(value: $0.name, span: tagged.document.span(ofTokens: $0.tokens), context: $0.context)
      })
  }

  private func clause(
    _ group: PredicateVerbs, _ bounds: Range<Int>, _ quantities: [Clause.Slot<Quantity>],
    _ dates: [Clause.Slot<DateMention>], _ places: [Clause.Slot<String>]
  ) -> Clause {
    let predicate = tagged.lemmas[group.main]
    let object = nouns(group.tokens.upperBound..<max(group.tokens.upperBound, bounds.upperBound))
    let subject = nouns(bounds.lowerBound..<max(bounds.lowerBound, group.tokens.lowerBound))
    let isNegated = group.isNegated != negatesObject(group, bounds)
    let isArranged = Self.arranging.contains(predicate) && dates.contains { isArrangedFor($0.value) }
    return Clause(
      predicate: predicate,
      complement: Self.copulas.contains(predicate) ? complement(behind: group, bounds) : nil,
      particle: particle(behind: group, bounds), isNegated: isNegated, isPassive: group.isPassive,
      mood: isConditional(group, bounds) ? .possible : isArranged ? .planned : group.mood,
      span: tagged.document.span(ofTokens: group.tokens), subject: subject.reversed(), object: object,
      quantities: quantities, dates: dates, places: places)
  }

  /// "if the mayor wins the vote": nobody says that she does.
  private func isConditional(_ group: PredicateVerbs, _ bounds: Range<Int>) -> Bool {
    (bounds.lowerBound..<max(bounds.lowerBound, group.tokens.lowerBound)).contains { i in
      ["if", "unless"].contains(tagged.tokens[i].norm) && (i == 0 || tagged.tokens[i - 1].norm != "as")
    }
  }

  private static let copulas: Set<String> = ["be", "remain", "stay"]

  /// "turned down the offer", "called the strike off".
  private func particle(behind group: PredicateVerbs, _ bounds: Range<Int>) -> String? {
    let next = group.tokens.upperBound
    guard next < bounds.upperBound else { return nil }
    let behind = next..<min(bounds.upperBound, next + 4)
    guard let found = behind.first(where: { tagged.tags[$0] == .rp }) else { return nil }
    return tagged.tokens[found].norm
  }

  /// "has booked a room for Thursday": what was done looks ahead.
  private func isArrangedFor(_ date: DateMention) -> Bool {
    let first = date.tokens.lowerBound
    return first > 0 && tagged.tokens[first - 1].norm == "for"
  }

  private static let arranging: Set<String> = [
    "book", "reserve", "fix", "call", "convene", "schedule", "set", "plan",
  ]

  /// "killed two and wounded a third", "injuring another": one more of the kind that the verb counts.
  private func impliedCount(behind group: PredicateVerbs, in run: Range<Int>) -> Quantity? {
    guard Self.harming.contains(tagged.lemmas[group.main]) else { return nil }
    if let one = impliedCount(before: group, in: run) { return one }
    var i = group.tokens.upperBound
    if i < run.upperBound, tagged.tags[i].isAdverb { i += 1 }
    guard i < run.upperBound else { return nil }
    var end = i + 1
    switch tagged.tokens[i].norm {
    case "another": break
    case "a", "the":
      guard end < run.upperBound, ["second", "third", "fourth", "fifth"].contains(tagged.tokens[end].norm)
      else { return nil }
      end += 1
    default: return nil
    }
    if end < run.upperBound, tagged.tags[end] == .cd { return nil }
    return one(i..<end)
  }

  /// "two people were killed and another wounded", "a third employee wounded".
  private func impliedCount(before group: PredicateVerbs, in run: Range<Int>) -> Quantity? {
    var i = group.tokens.lowerBound - 1
    if run.contains(i), tagged.tags[i].isAdverb { i -= 1 }
    if run.contains(i), tagged.tokens[i].norm == "another" { return one(i..<i + 1) }
    if run.contains(i), tagged.tags[i].isNoun { i -= 1 }
    guard run.contains(i), ["second", "third", "fourth", "fifth"].contains(tagged.tokens[i].norm),
      run.contains(i - 1), tagged.tokens[i - 1].norm == "a"
    else { return nil }
    return one(i - 1..<i + 1)
  }

  private func one(_ tokens: Range<Int>) -> Quantity {
    Quantity(
      tokens: tokens, span: tagged.document.span(ofTokens: tokens), low: 1, high: 1, bound: .exact,
      unit: .count, noun: nil)
  }

  private static let harming: Set<String> = ["kill", "injure", "wound", "hurt", "arrest", "detain", "rescue"]

  /// "made no arrests", "no one was hurt".
  private func negatesObject(_ group: PredicateVerbs, _ bounds: Range<Int>) -> Bool {
    let next = group.tokens.upperBound
    if next < bounds.upperBound, ["no", "nothing", "nobody", "neither"].contains(tagged.tokens[next].norm) {
      return true
    }
    guard bounds.lowerBound < group.tokens.lowerBound else { return false }
    return (bounds.lowerBound..<group.tokens.lowerBound).contains { i in
      ["nobody", "neither", "no-one"].contains(tagged.tokens[i].norm)
        || tagged.tokens[i].norm == "none" && group.tokens.lowerBound - i <= 4
        || tagged.tokens[i].norm == "no" && group.tokens.lowerBound - i <= 4
    }
  }

  private func complement(behind group: PredicateVerbs, _ bounds: Range<Int>) -> String? {
    let behind =
      group.tokens
      .upperBound..<max(group.tokens.upperBound, min(bounds.upperBound, group.tokens.upperBound + 5))
    return behind.first { tagged.tags[$0].isAdjective || tagged.tags[$0].isNoun }.map { tagged.lemmas[$0] }
  }

  /// From behind the previous verb's boundary to the next verb.
  private func bounds(of i: Int, among groups: [PredicateVerbs], in run: Range<Int>) -> Range<Int> {
    let low = i == 0 ? run.lowerBound : groups[i - 1].tokens.upperBound
    let high = i + 1 < groups.count ? groups[i + 1].tokens.lowerBound : run.upperBound
    return low..<max(low, high)
  }

  private func nouns(_ range: Range<Int>) -> [String] {
    range.filter { tagged.tags[$0].isNoun && tagged.tokens[$0].kind == .word }.map { tagged.lemmas[$0] }
  }

  private func slot<Value>(_ value: Value, _ tokens: Range<Int>, _ run: Range<Int>) -> Clause.Slot<Value> {
    Clause.Slot(
      value: value, span: tagged.document.span(ofTokens: tokens), context: context(of: tokens, in: run),
      isPart: isPart(tokens, in: run))
  }

  /// "including at least 12 children", "12 of them", "another 12", "12 more", "12 other people".
  private func isPart(_ tokens: Range<Int>, in run: Range<Int>) -> Bool {
    let isHurt = countsHurt(tokens, in: run)
    for i in max(run.lowerBound, tokens.lowerBound - 2)..<tokens.upperBound
    where Self.partsBefore.contains(tagged.tokens[i].norm) && !(isHurt && tagged.tokens[i].norm == "other") {
      return true
    }
    // A value may reach past the end of a run that was cut inside it.
    for i in tokens.upperBound..<max(tokens.upperBound, min(run.upperBound, tokens.upperBound + 2)) {
      let word = tagged.tokens[i].norm
      if ["more", "additional", "extra", "further"].contains(word) { return true }
      if word == "other" || word == "others", !isHurt { return true }
      if word == "of", i + 1 < run.upperBound,
        ["them", "whom", "those", "these", "which"].contains(tagged.tokens[i + 1].norm)
      {
        return true
      }
    }
    return false
  }

  /// "killed two and wounded two others": all of the wounded, besides the dead.
  private func countsHurt(_ tokens: Range<Int>, in run: Range<Int>) -> Bool {
    let near =
      max(
        run.lowerBound, tokens.lowerBound - 3)..<min(
        run.upperBound, max(tokens.upperBound, tokens.upperBound + 4))
    return near.contains { ["injure", "wound", "hurt", "injured", "wounded"].contains(tagged.lemmas[$0]) }
  }

  private static let partsBefore: Set<String> = [
    "including", "another", "additional", "further", "extra", "other", "includes", "included", "among",
    "besides",
  ]

  /// Content lemmas within six tokens on either side, the nearest first.
  func context(of tokens: Range<Int>, in run: Range<Int>) -> [String] {
    var context: [String] = []
    for distance in 0..<6 {
      for i in [tokens.upperBound + distance, tokens.lowerBound - 1 - distance] where run.contains(i) {
        guard tagged.tokens[i].kind == .word, !StopWords.all.contains(tagged.tokens[i].norm) else { continue }
        context.append(tagged.lemmas[i])
      }
    }
    return context
  }

  // MARK: Which verb a value belongs to

  /// "Friday's vote" dates the vote and "since May" a beginning, neither the verb.
  private func datesVerb(_ date: DateMention, in run: Range<Int>) -> Bool {
    let (first, next) = (date.tokens.lowerBound, date.tokens.upperBound)
    if next < run.upperBound, tagged.tokens[next].norm == "'s" { return false }
    return first == run.lowerBound || tagged.tokens[first - 1].norm != "since"
  }

  /// The nearest verb on the left, unless the value is part of the next verb's subject or stands in front of it.
  private func owner(of value: Range<Int>, isDate: Bool, among groups: [PredicateVerbs], in run: Range<Int>)
    -> Int
  {
    let right = groups.firstIndex { $0.tokens.lowerBound >= value.upperBound }
    guard let left = groups.lastIndex(where: { $0.tokens.lowerBound < value.lowerBound }) else {
      return right ?? 0
    }
    guard let right else { return left }
    // A value can stand inside a verb's group: "have twice been".
    let end = groups[left].tokens.upperBound
    let between = end..<max(end, value.lowerBound)
    if startsNewClause(between, before: groups[right]) { return right }
    if !isDate, isSubject(value, of: groups[right]) { return right }
    return left
  }

  /// A subordinator, relative pronoun, semicolon, or "and" with a subject of its own.
  private func startsNewClause(_ between: Range<Int>, before next: PredicateVerbs) -> Bool {
    for i in between {
      let word = tagged.tokens[i].norm
      if word == ";" || Self.subordinators.contains(word) || tagged.tags[i] == .wdt || tagged.tags[i] == .wrb
      {
        return true
      }
      // ", on Friday the court …"
      if word == "," || word == "and" || word == "but", next.isFinite,
        hasSubject(i + 1..<next.tokens.lowerBound),
        word != "," || i == between.lowerBound
      {
        return true
      }
    }
    return false
  }

  private func hasSubject(_ range: Range<Int>) -> Bool {
    range.contains { tagged.tags[$0].isNoun || tagged.tags[$0] == .prp }
  }

  /// "said 12 people were hurt": the value's noun phrase runs up to a finite verb.
  private func isSubject(_ value: Range<Int>, of next: PredicateVerbs) -> Bool {
    let gap = value.upperBound..<max(value.upperBound, next.tokens.lowerBound)
    guard next.isFinite || tagged.tags[next.main] == .vbn, gap.count <= 8 else { return false }
    return gap.allSatisfy { i in
      let tag = tagged.tags[i]
      return tag.isNoun || tag.isAdjective || tag == .cd || tag == .dt || tag == .in || tag == .pos
        || tag == .prps
        || tag == .cc && next.isFinite || tag.isAdverb
    } && (next.isFinite || gap.count <= 3)
  }

  private static let subordinators: Set<String> = [
    "after", "before", "while", "when", "because", "although", "though", "since", "as", "if", "unless",
    "whereas",
    "that", "who", "which",
  ]
}
