/// A claim with what conflicts are looked for in, read once.
///
/// A class, since it goes from hand to hand for every pair of a cluster, and a copy would count up all that it holds.
final class ClaimFacts {
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
    /// Whose age it is: the name in lower case.
    let bearer: String?
    /// The words of what is counted: "undersea cables".
    var phrase: [String] = []
    /// What a tally in front counts: "the death toll stood at 14", "the number of injured at 30".
    var tally: EventClass?
    /// It counts a part, or is no count by itself: "the first 17 passes", "6 of his 11 rebounds", "a three-point play", ".38 caliber".
    var isPart = false
    /// What it is reckoned by: "11 million crowns a day", "$22 million per season".
    var rate: String?
    var quantity: Quantity { slot.value }

    /// The same figure of the same thing; "one" is the same of too much.
    func agrees(with other: Figure) -> Bool {
      quantity.unit == other.quantity.unit && quantity.low == other.quantity.low && quantity.low > 1
        && quantity.noun == other.quantity.noun
    }
  }

  /// An expression of time with the verb it dates.
  struct Dating {
    let slot: Clause.Slot<DateMention>
    let clause: Clause
    /// What the noun tells that it stands beside: "Friday night's fire", "the shooting on Saturday sparked".
    var noun: String?
    /// A word of saying stands right in front: "the agency announced Tuesday", "a statement Monday".
    var isOfSaying = false
    /// The expression's own words, in lower case.
    let words: Set<String>
    /// The claim tells it in another's place: "on Thursday instead".
    let isInstead: Bool
    var isBeforeVerb: Bool { slot.span.end <= clause.span.start }
    var date: DateMention { slot.value }
  }

  /// A place with the verb that it locates.
  struct Site {
    let slot: Clause.Slot<String>
    let clause: Clause
  }

  let claim: Claim
  /// Where it stands; `nil` for a passage by itself.
  let document: ClaimedDocument?
  let words: [Word]
  let keys: Set<String>
  /// Words of its names, and the codes of the countries they belong to.
  let names: Set<String>
  let figures: [Figure]
  let datings: [Dating]
  let sites: [Site]
  /// It tells nothing: an address on the web, a time stamp.
  var isEmpty: Bool {
    keys.contains { $0.hasPrefix("http") || $0.hasPrefix("www.") }
      || names.isEmpty && events.isEmpty && claim.clauses.allSatisfy { $0.predicate.isEmpty }
  }
  /// Who is charged with it need not have done it.
  var isAccusation: Bool { !keys.isDisjoint(with: Self.accusing) }
  private static let accusing: Set<String> = [
    "accused", "accuse", "accuses", "charged", "charge", "charges", "suspected", "suspicion", "suspect",
    "alleged", "allegedly",
    "allegation", "allegations", "rumored", "rumoured", "rumors", "rumours",
  ]
  /// What its verbs and nouns tell of.
  let events: Set<EventClass>
  /// It is somebody's words, from the first on.
  var isUtterance: Bool {
    guard let first = claim.text.first else { return false }
    return claim.isQuoted && (["“", "\"", "‘", "«", "„"].contains(first) || claim.text.hasPrefix("''"))
  }
  /// Its words as the ``Judge`` reads them, cut when first needed, once for all that it is compared with.
  private(set) lazy var reading = JudgeText.Reading(self)

  init(_ claim: Claim, in document: ClaimedDocument? = nil) {
    self.claim = claim
    self.document = document
    let words = Self.words(of: claim)
    self.words = words
    keys = Set(words.map(\.key))
    names = Self.names(of: claim)
    let isOfQuake = keys.contains { EventClass.of($0) == .quake }
    var figures: [Figure] = []
    for clause in claim.clauses {
      for slot in clause.quantities where !Self.isErrorMargin(slot, words) {
        let slot = isOfQuake ? Self.ofQuake(slot) : slot
        let isCount = slot.value.unit == .count
        figures.append(
          Figure(
            slot: slot, clause: clause, interval: NumberInterval(slot.value),
            isBehindOf: words.last { $0.span.end <= slot.span.start }?.key == "of",
            bearer: slot.value.unit == .age ? Self.bearer(of: slot.span, clause, claim, words) : nil,
            phrase: isCount ? Self.phrase(of: slot.value.noun, behind: slot.span, claim, words) : [],
            tally: isCount ? Self.tally(before: slot.span, words) : nil,
            isPart: slot.isPart || isCount && Self.isPart(slot, words),
            rate: Self.rate(behind: slot.span, words)))
      }
    }
    self.figures =
      figures + Self.sums(figures, of: claim, words) + Self.impliedFigures(of: claim, words, besides: figures)
    datings = Self.datings(of: claim, words)
    sites = claim.clauses.flatMap { clause in clause.places.map { Site(slot: $0, clause: clause) } }
    events = claim.clauses.reduce(into: []) { $0.formUnion(EventMatch.events($1)) }
  }

  /// "The margin of error is plus or minus three points": each poll has its own.
  private static func isErrorMargin(_ slot: Clause.Slot<Quantity>, _ words: [Word]) -> Bool {
    let before = words.filter { $0.span.end <= slot.span.start }.suffix(14).map(\.key)
    guard let margin = before.lastIndex(of: "margin") else { return false }
    return before[margin...].contains("error")
  }

  /// "A 6.1-degree quake", "the tremor measured 6.3": magnitudes.
  private static func ofQuake(_ slot: Clause.Slot<Quantity>) -> Clause.Slot<Quantity> {
    let quantity = slot.value
    let isBare = quantity.unit == .count && quantity.noun == nil && quantity.low != quantity.low.rounded()
    guard isBare || quantity.unit == .measure("degree Celsius"), (1..<10).contains(quantity.low) else {
      return slot
    }
    let magnitude = Quantity(
      tokens: quantity.tokens, span: quantity.span, low: quantity.low, high: quantity.high,
      bound: quantity.bound, unit: .measure("magnitude"), noun: nil)
    return .init(value: magnitude, span: slot.span, context: slot.context, isPart: slot.isPart)
  }

  /// Cut at white space; where the claim's passages do not lie side by side, every word has the span of the first.
  private static func words(of claim: Claim) -> [Word] {
    guard let first = claim.spans.first, let last = claim.spans.last else { return [] }
    let isWhole = last.end - first.start == claim.text.utf8.count
    var words: [Word] = []
    var offset = first.start
    for part in claim.text.split(separator: " ", omittingEmptySubsequences: false) {
      var trimmed = part.drop { $0.isPunctuation && $0 != "$" }
      while trimmed.last?.isPunctuation == true { trimmed.removeLast() }
      if !trimmed.isEmpty {
        let text = String(trimmed)
        var key = text.lowercased()
        if key.hasSuffix("'s") || key.hasSuffix("’s") { key.removeLast(2) }
        words.append(
          Word(text: text, key: key, span: isWhole ? TextSpan(offset, offset + part.utf8.count) : first))
      }
      offset += part.utf8.count + 1
    }
    return words
  }

  /// "toll" or "number of dead" before the figure, with nothing but its verb and preposition right in front.
  private static func tally(before span: TextSpan, _ words: [Word]) -> EventClass? {
    let before = words.filter { $0.span.end <= span.start }.suffix(10).map(\.key)
    guard let last = before.last, tallyLinks.contains(last) else { return nil }
    if let toll = before.lastIndex(where: { $0 == "toll" || $0 == "tolls" }) {
      let kind = toll > 0 ? EventClass.of(before[toll - 1]) : nil
      return kind?.countsPeople == true ? kind : .death
    }
    guard let number = before.lastIndex(where: { ["number", "count", "tally"].contains($0) }),
      number + 2 < before.count,
      before[number + 1] == "of"
    else { return nil }
    return before[(number + 2)...].prefix(4).lazy.compactMap { key in
      EditConflicts.forms(key).lazy.compactMap(EventClass.of).first { $0.countsPeople }
    }.first
  }

  private static let tallyLinks: Set<String> = [
    "at", "to", "was", "is", "reached", "as", "of", "hit", "than", "least", "about",
  ]

  private static func isPart(_ slot: Clause.Slot<Quantity>, _ words: [Word]) -> Bool {
    let inside = words.indices.filter { words[$0].span.overlaps(slot.span) }
    guard let first = inside.first, let last = inside.last else { return false }
    if first > 0, ["first", "last", "next", "past", "final", "opening"].contains(words[first - 1].key) {
      return true
    }
    if inside.contains(where: { words[$0].key.contains("-point") || words[$0].key.contains("-caliber") }) {
      return true
    }
    let behind = words[(last + 1)...].prefix(3).map(\.key)
    if behind.contains(where: { ["caliber", "calibre", "magnum"].contains($0) }) { return true }
    if behind.starts(with: ["of", "the"]) { return true }
    guard let of = words[first...].prefix(4).firstIndex(where: { $0.key == "of" }), of + 1 < words.count
    else { return false }
    return ["his", "her", "their", "its"].contains(words[of + 1].key)
  }

  /// Up to four words behind a figure, as far as what is counted, with no verb and no stop word between.
  private static func phrase(of noun: String?, behind span: TextSpan, _ claim: Claim, _ words: [Word])
    -> [String]
  {
    let inside = words.filter { $0.span.overlaps(span) }.dropFirst()
    let behind = words.filter { $0.span.start >= span.end }.prefix(4).prefix { word in
      !StopWords.all.contains(word.key) && !claim.clauses.contains { $0.span.start == word.span.start }
    }
    let phrase = (inside + behind).map(\.key)
    let last = phrase.firstIndex { EditConflicts.forms($0).contains(noun ?? "") }
    return last.map { Array(phrase[...$0]) } ?? phrase
  }

  /// "two women and one man", "two women and a man": all of them.
  private static func sums(_ figures: [Figure], of claim: Claim, _ words: [Word]) -> [Figure] {
    figures.compactMap { figure in
      guard let noun = figure.quantity.noun, FigureRole.group(noun) != nil, !figure.slot.isPart,
        let place = words.lastIndex(where: { $0.span.start < figure.slot.span.end }),
        let and = words.indices[(place + 1)...].prefix(3).first(where: { words[$0].key == "and" }),
        and + 2 < words.count
      else { return nil }
      let other = figures.first {
        $0.slot.span.overlaps(words[and + 1].span) && $0.slot.span.start > figure.slot.span.start
      }
      let isOne = ["a", "an"].contains(words[and + 1].key) && FigureRole.group(words[and + 2].key) != nil
      guard isOne || other?.quantity.noun.flatMap(FigureRole.group) != nil, other?.slot.isPart != true else {
        return nil
      }
      let span = TextSpan(figure.slot.span.start, other?.slot.span.end ?? words[and + 2].span.end)
      let more = other?.quantity
      let sum = Quantity(
        tokens: 0..<0, span: span, low: figure.quantity.low + (more?.low ?? 1),
        high: figure.quantity.high + (more?.high ?? 1), bound: figure.quantity.bound, unit: .count,
        noun: "person")
      return Figure(
        slot: .init(value: sum, span: span, context: figure.slot.context), clause: figure.clause,
        interval: NumberInterval(sum), isBehindOf: false, bearer: nil)
    }
  }

  private static func rate(behind span: TextSpan, _ words: [Word]) -> String? {
    let behind = words.drop { $0.span.start < span.end }.prefix(4).map(\.key)
    return zip(behind, behind.dropFirst()).first {
      ["a", "an", "per", "each", "every"].contains($0) && rates.contains($1)
    }?.1
  }

  private static let rates: Set<String> = [
    "second", "minute", "hour", "day", "night", "week", "month", "year", "season", "game", "match", "share",
    "barrel", "tonne", "ton",
    "head", "person", "household", "passenger", "hectare", "kilo", "litre", "gallon", "kilometre", "mile",
  ]

  /// "two people were killed and another wounded", "leaving a man wounded": one more, without a verb of its own.
  private static func impliedFigures(of claim: Claim, _ words: [Word], besides known: [Figure]) -> [Figure] {
    words.indices.dropFirst().compactMap { i in
      guard harmed.contains(words[i].key) else { return nil }
      let start: Int
      if words[i - 1].key == "another" {
        start = i - 1
      } else if i >= 3, ["a", "an"].contains(words[i - 2].key), FigureRole.isPerson(words[i - 1].key),
        leaving.contains(words[i - 3].key)
      {
        start = i - 2
      } else {
        return nil
      }
      let span = TextSpan(words[start].span.start, words[i].span.end)
      guard !known.contains(where: { $0.slot.span.overlaps(span) }),
        let clause = claim.clauses.last(where: { $0.span.start < span.start })
      else { return nil }
      let one = Quantity(tokens: 0..<0, span: span, low: 1, high: 1, bound: .exact, unit: .count, noun: nil)
      let event = words[i].key == "dead" || words[i].key == "killed" ? "dead" : "wounded"
      return Figure(
        slot: .init(value: one, span: span, context: [event]), clause: clause, interval: NumberInterval(one),
        isBehindOf: false, bearer: nil, tally: event == "dead" ? .death : .injury)
    }
  }

  private static let harmed: Set<String> = ["wounded", "injured", "hurt", "dead", "killed"]
  private static let leaving: Set<String> = ["leaving", "left", "leaves", "and"]

  /// The days of verbs, and those of events that a noun tells.
  private static func datings(of claim: Claim, _ words: [Word]) -> [Dating] {
    var datings: [Dating] = []
    for clause in claim.clauses {
      for slot in clause.dates where isOfEvent(slot.span, claim, words) {
        var dating = Dating(
          slot: slot, clause: clause, words: Set(words.filter { $0.span.overlaps(slot.span) }.map(\.key)),
          isInstead: words.contains { $0.key == "instead" })
        let inside = words.indices.filter { words[$0].span.overlaps(slot.span) }
        if let first = inside.first, first > 0 { dating.isOfSaying = sayings.contains(words[first - 1].key) }
        if let range = inside.first.map({ $0...inside.last! }) {
          dating.noun = noun(behind: range, words) ?? noun(before: range, clause, words)
        }
        datings.append(dating)
      }
    }
    let told = Set(datings.map(\.slot.span))
    for date in claim.dateMentions where !told.contains(date.span) && isOfEvent(date.span, claim, words) {
      let inside = words.indices.filter { words[$0].span.overlaps(date.span) }
      guard let first = inside.first, let noun = noun(behind: first...inside.last!, words),
        let clause = claim.clauses.last(where: { $0.span.start <= date.span.start }) ?? claim.clauses.first
      else { continue }
      datings.append(
        Dating(
          slot: .init(value: date, span: date.span, context: [noun]), clause: clause, noun: noun,
          words: Set(words[first...inside.last!].map(\.key)), isInstead: false))
    }
    return datings
  }

  /// See ``isOfEvent(_:_:_:)``.
  func isOfEvent(_ date: TextSpan) -> Bool { Self.isOfEvent(date, claim, words) }

  /// Not a day that comes again ("the second Tuesday of each month"), nor when a page was put out ("Updated 4:08 p.m."), nor "today" in
  /// somebody's mouth, which is the day of speaking.
  private static func isOfEvent(_ span: TextSpan, _ claim: Claim, _ words: [Word]) -> Bool {
    let inside = words.indices.filter { words[$0].span.overlaps(span) }
    guard let first = inside.first, let last = inside.last else { return true }
    let behind = words[(last + 1)...].prefix(2).map(\.key)
    if behind.count == 2, behind[0] == "of", behind[1] == "each" || behind[1] == "every" { return false }
    if first > 0, ["each", "every"].contains(words[first - 1].key) { return false }
    let isStamp = words[max(0, first - 4)..<first].contains {
      $0.isCapitalised && stamps.contains($0.key)
    }
    if isStamp { return false }
    return !claim.isQuoted || words[first...last].allSatisfy { !days.contains($0.key) }
  }

  private static let stamps: Set<String> = ["updated", "posted"]
  private static let days: Set<String> = ["today", "tonight", "tomorrow", "yesterday"]

  /// "Friday night's fire", "the December 7 killing": an event among the next two words.
  private static func noun(behind range: ClosedRange<Int>, _ words: [Word]) -> String? {
    for i in range.upperBound + 1..<max(range.upperBound + 1, min(words.count, range.upperBound + 4)) {
      if let noun = event(words[i].key) { return noun }
      let isBroken = words[i].isCapitalised || StopWords.all.contains(words[i].key)
      if isBroken, !partsOfDay.contains(words[i].key) { return nil }
    }
    return nil
  }

  private static let partsOfDay: Set<String> = ["night", "morning", "evening", "afternoon", "s"]

  /// "the fatal shooting of the boy on Saturday sparked": an event before the verb, without another verb between.
  private static func noun(before range: ClosedRange<Int>, _ clause: Clause, _ words: [Word]) -> String? {
    guard words[range.upperBound].span.end <= clause.span.start, range.lowerBound > 0 else { return nil }
    return words[max(0, range.lowerBound - 7)..<range.lowerBound].reversed().lazy.compactMap { event($0.key) }
      .first
  }

  private static func event(_ key: String) -> String? {
    for form in [key, key.hasSuffix("s") ? String(key.dropLast()) : key] {
      if let event = EventClass.of(form), event != .placement, event != .play { return form }
    }
    return nil
  }

  private static let sayings: Set<String> = [
    "announced", "said", "statement", "told", "reported", "says", "confirmed", "added", "announcement",
    "report",
  ]

  /// The name of the person whose age stands at `span`: the one right beside it, else the one before the verb.
  private static func bearer(of span: TextSpan, _ clause: Clause, _ claim: Claim, _ words: [Word]) -> String?
  {
    let inside = words.indices.filter { words[$0].span.overlaps(span) }
    guard let first = inside.first, let last = inside.last else { return nil }
    // "Voss's 12-year-old daughter"; "at the age of 10, Voss began to sing".
    if last + 1 < words.count, kin.contains(words[last + 1].key) { return nil }
    let isThen = words[max(0, first - 3)...last].contains { $0.key == "age" }
    if isThen, EventClass.of(clause.predicate) != .death { return nil }
    // "Voss's 41-year-old manager", "the 78-year-old Voss supporter": somebody else's.
    if first > 0, ["'s", "’s"].contains(where: words[first - 1].text.hasSuffix) { return nil }
    // "Mara Voss, 33", "33-year-old Mara Voss", "dies aged 33".
    if first > 0, let name = personName(at: words[first - 1], claim) { return name }
    if last + 1 < words.count, let name = personName(at: words[last + 1], claim) {
      let behind = words[(last + 1)...].first { word in !claim.names.contains { $0.span.overlaps(word.span) }
      }
      return behind.map { isNoun($0, claim) } == true ? nil : name
    }
    guard EventClass.of(clause.predicate) == .death else { return nil }
    return claim.names.last { $0.kind == .person && $0.span.end <= clause.span.start }?.text
  }

  /// Written small, no stop word and no verb of the claim.
  private static func isNoun(_ word: Word, _ claim: Claim) -> Bool {
    !word.isCapitalised && !StopWords.all.contains(word.key) && word.key.first?.isLetter == true
      && !claim.clauses.contains { $0.span.overlaps(word.span) }
  }

  private static let kin: Set<String> = [
    "daughter", "son", "wife", "husband", "mother", "father", "brother", "sister", "girlfriend", "boyfriend",
    "child", "baby", "cousin", "nephew", "niece", "stepson", "stepdaughter", "grandson", "granddaughter",
    "partner", "fiance", "fiancee", "friend", "twin",
  ]

  private static func personName(at word: Word, _ claim: Claim) -> String? {
    if let name = claim.names.first(where: { $0.span.overlaps(word.span) }) {
      return name.kind == .person || name.kind == .unknown ? name.text : nil
    }
    // A surname alone at the head of a sentence is seldom seen to be a name.
    return word.isCapitalised && !StopWords.all.contains(word.key) && word.span.start == claim.spans[0].start
      ? word.key : nil
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
