/// How sure two figures that leave no common value are of one thing.
///
/// The steps follow what was seen on the half of the labelled pairs that was worked on: figures of one event lie near each
/// other, those of another sub-event are worlds apart; the words beside a figure tell more than its verb.
struct NumberJudge {
  /// How far two figures lie apart.
  enum Distance: Int, Comparable {
    case little, some, much, far, worlds

    init(_ a: Quantity, _ b: Quantity) {
      let (x, y) = (max(abs(a.high), 0.5), max(abs(b.high), 0.5))
      let ratio = max(x, y) / min(x, y)
      self = ratio < 1.12 ? .little : ratio < 1.5 ? .some : ratio < 3 ? .much : ratio < 20 ? .far : .worlds
    }

    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  let evidence: RoleEvidence
  let distance: Distance
  /// Neither side has another figure that could play the role.
  let isLone: Bool
  let areDatedApart: Bool
  /// What is counted is seldom counted.
  let isRare: Bool
  /// Whether two ages are told of one person by name; `nil` where a name is missing.
  var isOneBearer: Bool?
  /// Points, rebounds, passes: every player has some, and more by the minute.
  var isOfGame = false

  func sureness(of unit: Quantity.Unit, _ nouns: NumberConflicts.Nouns, isOfPeople: Bool) -> Double {
    let sureness = roleSureness(of: unit, nouns, isOfPeople: isOfPeople)
    return evidence.moodsDiffer || areDatedApart ? min(sureness, Sure.little) : sureness
  }

  private func roleSureness(of unit: Quantity.Unit, _ nouns: NumberConflicts.Nouns, isOfPeople: Bool)
    -> Double
  {
    switch unit {
    case .count:
      if nouns == .holder { return evidence.isNamed || evidence.alike >= 0.25 ? Sure.very : Sure.little }
      return isOfPeople ? people : things(nouns)
    case .currency: return money
    case .measure("magnitude"):
      return evidence.alike >= 0.17 && (evidence.isNamed || evidence.events == .shared) ? 0.65 : Sure.barely
    case .measure: return measure
    case .age: return age
    case .duration:
      return evidence.isVerbShared && evidence.near >= 1 && evidence.alike >= 0.33 && distance <= .much
        ? Sure.fairly : Sure.not
    case .ordinal:
      return evidence.isVerbShared && evidence.near >= 2 && evidence.alike >= 0.33 ? Sure.barely : Sure.not
    case .percent, .percentagePoint:
      // "66 percent to 27 percent" here, "46 percent to 44 percent" there: shares of a poll, of this group and of that.
      guard isLone else { return Sure.hardly }
      if evidence.near >= 2, evidence.alike >= 0.25 { return 0.65 }
      return evidence.near >= 1 && evidence.isVerbShared && evidence.alike >= 0.33 ? Sure.fairly : Sure.little
    case .score: return distance <= .some && evidence.alike >= 0.33 && isLone ? Sure.fairly : Sure.not
    }
  }

  /// The dead, the hurt, the arrested of one event.
  private var people: Double {
    guard isLone else { return evidence.isNamed ? Sure.barely : Sure.rather }
    if evidence.isNamed || evidence.alike >= 0.25 && evidence.names != .apart { return Sure.very }
    return evidence.alike >= 0.17 ? Sure.fairly : Sure.rather
  }

  private func things(_ nouns: NumberConflicts.Nouns) -> Double {
    if evidence.subjectsApart { return Sure.not }
    if isOfGame {
      return evidence.isNamed && evidence.subjectSame && evidence.isVerbShared && isLone && distance <= .some
        ? Sure.fairly : Sure.not
    }
    if distance == .worlds { return Sure.not }
    let isClose =
      evidence.near >= 2 || evidence.isVerbShared && evidence.near >= 1 || evidence.beside == 2
    if nouns == .kinPhrase {
      return evidence.alike >= 0.25 && isLone && distance <= .much
        && (isClose || evidence.isVerbShared || evidence.isNamed)
        ? Sure.rather : Sure.hardly
    }
    if nouns == .kin {
      return isClose && evidence.isNamed && evidence.alike >= 0.33 ? Sure.fairly : Sure.little
    }
    if isClose {
      if evidence.isNamed && evidence.alike >= 0.17 || evidence.alike >= 0.33 { return Sure.very }
      return evidence.alike >= 0.17 ? Sure.fairly : Sure.rather
    }
    let isNear =
      evidence.near >= 1 && (evidence.party >= 2 || evidence.verbs == .noun || evidence.alike >= 0.33)
    return isNear && evidence.isNamed && evidence.alike >= 0.25 ? Sure.fairly : loose
  }

  /// Whether both are told of one event at least, where the words beside the figures do not tell.
  private var loose: Double {
    let isOfOneEvent = evidence.isNamed && evidence.alike >= 0.2 || evidence.alike >= 0.33
    return isOfOneEvent && isLone && (evidence.near >= 1 || evidence.beside >= 1 || evidence.party >= 2)
      ? Sure.rather
      : isRare && isLone && distance <= .much || evidence.isNamed || evidence.alike >= 0.2
        ? Sure.little : Sure.hardly
  }

  private var money: Double {
    if distance == .worlds { return Sure.not }
    if distance == .far, evidence.near < 2 { return Sure.little }
    if evidence.near >= 1, evidence.alike >= 0.25, evidence.names != .apart { return Sure.very }
    if isLone, distance <= .some, evidence.isNamed, evidence.alike >= 0.2 { return Sure.fairly }
    if evidence.party >= 3, evidence.alike >= 0.33 { return 0.65 }
    return isLone && distance <= .much && (evidence.isNamed || evidence.alike >= 0.2)
      ? Sure.rather : Sure.little
  }

  private var measure: Double {
    guard evidence.isVerbShared, evidence.near >= 1, distance < .worlds, !isOfGame || evidence.subjectSame
    else {
      return Sure.not
    }
    if evidence.figureAgrees { return 0.7 }
    guard distance <= .much else { return Sure.not }
    return evidence.alike >= 0.42 && evidence.isNamed ? Sure.fairly : Sure.rather
  }

  /// Reports of one person's age are off by a year or two; other ages are other people's.
  private var age: Double {
    if let isOneBearer { return isOneBearer ? Sure.very : Sure.not }
    if evidence.near >= 2 { return 0.7 }
    if evidence.isVerbShared, evidence.isNamed, isLone, evidence.alike >= 0.2 {
      return evidence.alike >= 0.33 ? 0.65 : Sure.little
    }
    return distance == .little && isLone && evidence.alike >= 0.17 && evidence.names != .apart
      ? Sure.fairly : Sure.not
  }
}
