/// What a figure counts, compared before its value is.
struct FigureRole {
  /// The class of event whose people it counts: twelve dead are not twelve hurt.
  let event: EventClass?
  let unit: Quantity.Unit
  /// "mother of 12", "a band of four": who has them, parents as one.
  let holder: String?

  init(_ figure: ClaimFacts.Figure) {
    unit = figure.quantity.unit
    holder = unit == .count ? Self.holder(figure) : nil
    event = unit == .count && holder == nil ? Self.event(figure) : nil
  }

  /// People of one class, or no people on either side.
  func mayBe(_ other: FigureRole) -> Bool { event == other.event && unit == other.unit }

  /// People of two classes.
  func excludes(_ other: FigureRole) -> Bool {
    event != nil && other.event != nil && event != other.event
  }

  private static func holder(_ figure: ClaimFacts.Figure) -> String? {
    guard figure.isBehindOf, let holder = figure.slot.context.prefix(4).first(where: holders.contains) else {
      return nil
    }
    return parents.contains(holder) ? "parent" : holder
  }

  private static func event(_ figure: ClaimFacts.Figure) -> EventClass? {
    let (quantity, clause) = (figure.quantity, figure.clause)
    if let tally = figure.tally, quantity.noun.map(isPerson) ?? true { return tally }
    if let noun = quantity.noun {
      if let event = EventClass.of(noun), event.countsPeople { return event }
      guard isPerson(noun) else { return nil }
      // "left two women dead and a third wounded"
      if figure.slot.context.prefix(3).contains("dead") { return .death }
      if let event = EventClass.of(clause.predicate), event.countsPeople { return event }
    } else if let event = EventClass.of(clause.predicate), event.countsPeople, isBeside(figure) {
      return event
    }
    // "12 people dead", "left 12 injured": the word stands beside the figure, right behind one without a noun.
    for lemma in figure.slot.context.prefix(quantity.noun == nil ? 1 : 3) {
      if let event = EventClass.of(lemma), event.countsPeople { return event }
    }
    return clause.complement.flatMap(EventClass.of).flatMap { $0.countsPeople ? $0 : nil }
  }

  /// Without a noun the figure must stand right beside the verb: "kills 12", not "dead at 95".
  private static func isBeside(_ figure: ClaimFacts.Figure) -> Bool {
    let gap = figure.slot.span.start - figure.clause.span.end
    return (0...14).contains(gap) || (0...12).contains(figure.clause.span.start - figure.slot.span.end)
  }

  /// A part of the people by sex or age; `nil` for people at large.
  static func group(_ noun: String) -> String? {
    ["woman", "man", "child", "boy", "girl", "baby", "teenager"].contains(noun) ? noun : nil
  }

  static func isPerson(_ noun: String) -> Bool {
    people.contains(noun) || EventClass.of(noun)?.countsPeople == true || trades.contains(noun)
      || noun.hasSuffix("er") || noun.hasSuffix("or") || noun.hasSuffix("ist") || noun.hasSuffix("man")
  }

  static let people: Set<String> = [
    "person", "people", "victim", "other", "others", "resident", "passenger", "civilian", "casualty", "body",
    "villager", "worker", "man", "individual", "inhabitant", "life", "woman", "child", "dead", "injured",
  ]
  private static let trades: Set<String> = [
    "student", "soldier", "troop", "police", "guard", "tourist", "migrant", "refugee", "protester", "boy",
    "girl", "suspect", "militant", "rebel", "patient", "family", "employee", "colleague", "crew", "co-worker",
    "teenager", "youth", "gunman", "pilgrim",
  ]
  private static let parents: Set<String> = ["mother", "father", "mom", "mum", "dad", "parent"]
  private static let holders: Set<String> = parents.union(["family", "band", "group", "team", "gang", "crew"])
}
