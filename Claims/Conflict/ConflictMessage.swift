/// The sentence that tells what differs, with both values: "Deaths differ: 9 here, 11 there."
///
/// "Here" is the side `a`, "there" the side `b`.
enum ConflictMessage {
  /// "The day of the fire differs: Friday here, Saturday there."
  static func differ(_ subject: String, _ a: String, _ b: String, isPlural: Bool = false) -> String {
    "\(subject) \(isPlural ? "differ" : "differs"): \(a) here, \(b) there."
  }

  // MARK: Figures

  /// Measures stand as written, since readers know them by their own units: "205 yards".
  static func figures(
    _ p: ClaimFacts.Figure, in a: ClaimFacts, _ q: ClaimFacts.Figure, in b: ClaimFacts
  ) -> String {
    let (subject, isPlural) = counted(p, q)
    guard case .measure(let name) = p.quantity.unit, name != "magnitude" else {
      return differ(subject, figure(p.quantity), figure(q.quantity), isPlural: isPlural)
    }
    return differ(subject, a.written(p.slot.span), b.written(q.slot.span), isPlural: isPlural)
  }

  /// What two figures count or measure, with the number of its verb.
  private static func counted(_ p: ClaimFacts.Figure, _ q: ClaimFacts.Figure) -> (String, isPlural: Bool) {
    switch p.quantity.unit {
    case .count:
      let role = FigureRole(p)
      if let holder = role.holder { return ("The number behind “\(holder) of”", false) }
      if let event = role.event, FigureRole(q).event == event, let people = people(event) {
        return (people, true)
      }
      guard let noun = p.quantity.noun ?? q.quantity.noun else { return ("The figures", true) }
      return ("The number of \(plural(noun))", false)
    case .age: return (p.bearer ?? q.bearer).map { ("The age of \(name($0))", false) } ?? ("The ages", true)
    case .currency: return ("The amounts", true)
    case .percent, .percentagePoint: return ("The percentages", true)
    case .measure("magnitude"): return ("The magnitude", false)
    case .measure: return ("The measures", true)
    case .duration: return ("The lengths of time", true)
    case .ordinal: return ("The ranks", true)
    case .score: return ("The score", false)
    }
  }

  private static func people(_ event: EventClass) -> String? {
    switch event {
    case .death: "Deaths"
    case .injury: "Numbers of injured"
    case .arrest: "Numbers of arrests"
    case .missing: "Numbers of missing"
    case .displacement: "Numbers of displaced"
    case .rescue: "Numbers of rescued"
    default: nil
    }
  }

  /// As ``ValueText/quantity(_:)`` has it, but for readers: "more than 50", "about 2,000", "137 million USD".
  private static func figure(_ quantity: Quantity) -> String {
    let bound =
      switch quantity.bound {
      case .exact: ""
      case .about: "about "
      case .atLeast: "at least "
      case .atMost: "at most "
      case .moreThan: "more than "
      case .lessThan: "less than "
      }
    let exact = Quantity(
      tokens: quantity.tokens, span: quantity.span, low: quantity.low, high: quantity.high, bound: .exact,
      unit: quantity.unit, noun: nil)
    guard quantity.low == quantity.high, quantity.unit != .score, quantity.unit != .duration else {
      return bound + ValueText.quantity(exact)
    }
    let plain = ValueText.decimal(quantity.low)
    let value = ValueText.quantity(exact)
    return bound + grouped(quantity.low) + value.dropFirst(plain.count)
  }

  private static func grouped(_ value: Double) -> String {
    for (size, name) in [(1e12, "trillion"), (1e9, "billion"), (1e6, "million")] where abs(value) >= size {
      return ValueText.decimal(value / size) + " " + name
    }
    let text = ValueText.decimal(value)
    guard abs(value) >= 1000, value == value.rounded() else { return text }
    return text.dropLast(3) + "," + text.suffix(3)
  }

  private static func plural(_ noun: String) -> String {
    if let irregular = ["person": "people", "man": "men", "woman": "women", "child": "children"][noun] {
      return irregular
    }
    if noun.hasSuffix("s") || noun == "people" || noun == "police" { return noun }
    if noun.hasSuffix("man") { return noun.dropLast(3) + "men" }
    if noun.hasSuffix("y"), let before = noun.dropLast().last, !"aeiou".contains(before) {
      return noun.dropLast() + "ies"
    }
    return noun + (["ch", "sh", "x", "z"].contains { noun.hasSuffix($0) } ? "es" : "s")
  }

  /// "mara voss" → "Mara Voss"
  private static func name(_ text: String) -> String {
    text.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }

  // MARK: Days

  static func dates(_ p: ClaimFacts.Dating, _ q: ClaimFacts.Dating) -> String {
    let isTime = p.date.form == .clock || q.date.form == .clock
    let isPeriod = p.date.form == .period || q.date.form == .period
    let what = isTime ? "time" : isPeriod ? "date" : "day"
    let (a, b) = (ValueText.date(p.date), ValueText.date(q.date))
    let shared = classes(p).intersection(classes(q))
    guard shared.count == 1, let event = shared.first.flatMap(event) else {
      return differ("The \(what)s", a, b, isPlural: true)
    }
    return differ("The \(what) of the \(event)", a, b)
  }

  private static func classes(_ dating: ClaimFacts.Dating) -> Set<EventClass> {
    dating.noun.flatMap(EventClass.of).map { [$0] } ?? EventMatch.events(dating.clause)
  }

  /// The noun for what happens, as "the day of the …" has it.
  private static func event(_ event: EventClass) -> String? {
    switch event {
    case .injury, .missing, .displacement, .damage, .placement, .ownership, .cut, .offer: nil
    case .quake: "earthquake"
    case .hire: "appointment"
    case .sentence: "sentencing"
    case .play: "game"
    default: event.rawValue
    }
  }

  static func places(_ p: Clause, _ q: Clause, _ a: String, _ b: String) -> String {
    let shared = EventMatch.events(p).intersection(EventMatch.events(q))
    guard shared.count == 1, let event = shared.first.flatMap(event) else {
      return differ("The places", a, b, isPlural: true)
    }
    return differ("The place of the \(event)", a, b)
  }

  // MARK: Words

  /// "has died" here, "has not died" there.
  static func quoted(_ lead: String, _ a: String, _ b: String) -> String {
    "\(lead): “\(unmarked(a))” here, “\(unmarked(b))” there."
  }

  /// Without quotation marks at either end, since the message sets its own.
  private static func unmarked(_ text: String) -> String {
    let marks: Set<Character> = ["“", "”", "\"", "„", "«", "»"]
    return String(text.drop(while: marks.contains).reversed().drop(while: marks.contains).reversed())
  }

  /// Words of a copy; nothing stands on one side.
  static func replaced(_ a: String, _ b: String) -> String {
    switch (a.isEmpty, b.isEmpty) {
    case (true, _): "The same words, but for “\(b)” there."
    case (_, true): "The same words, but for “\(a)” here."
    default: quoted("The same words, but", a, b)
    }
  }

  /// "Told as fact here, denied there: “Rebels shelled the school”."
  static func answer(_ a: CertaintyConflicts.State, _ b: CertaintyConflicts.State, _ told: String) -> String {
    let (x, y) = (phrase(a), phrase(b))
    return "\(x.prefix(1).uppercased() + x.dropFirst()) here, \(y) there: “\(told)”."
  }

  private static func phrase(_ state: CertaintyConflicts.State) -> String {
    switch state {
    case .denied: "denied"
    case .open: "left open"
    case .told, .sayingOnly: "told as fact"
    }
  }
}

extension ClaimFacts {
  /// The claim's own text, at most a dozen words of it.
  var excerpt: String {
    let words = claim.text.split(separator: " ")
    let text = words.prefix(12).joined(separator: " ")
    return words.count > 12 ? text + " …" : String(text.reversed().drop { $0.isPunctuation }.reversed())
  }

  /// The words of a passage as written, at most a dozen.
  func written(_ span: TextSpan) -> String {
    let words = words.filter { $0.span.overlaps(span) }.map(\.text)
    return words.prefix(12).joined(separator: " ") + (words.count > 12 ? " …" : "")
  }
}
