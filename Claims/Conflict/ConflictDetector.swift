/// Finds claims that cannot both hold.
///
///     ConflictDetector().conflicts(among: claims)  // those of one article, or of several
///
/// Values are compared only where they belong to the same predicate and count or date the same thing; a false alarm
/// costs more than a miss. Within one article all pairs are compared.
public struct ConflictDetector: Sendable {
  /// How much noise a user accepts for fewer misses.
  public enum Level: String, Hashable, Sendable, CaseIterable {
    case cautious, balanced, eager

    /// The least confidence that is reported.
    var threshold: Double {
      switch self {
      case .cautious: 0.6
      case .balanced: 0.38
      case .eager: 0.25
      }
    }
  }

  public let level: Level
  private let events: EventMatch

  public init(level: Level = .balanced) {
    self.level = level
    events = EventMatch(scorer: SimilarityScorer())
  }

  /// In reading order of the claims given.
  /// - Complexity: O(n²) in the claims that hold a value or a negation; meant for one article or one cluster.
  public func conflicts(among claims: [Claim]) -> [Conflict] {
    var conflicts: [Conflict] = []
    for i in claims.indices {
      for j in claims.indices.dropFirst(i + 1) {
        conflicts += self.conflicts(between: claims[i], and: claims[j])
      }
    }
    return conflicts
  }

  /// The conflicts between two claims, the surest first. `a` and `b` are put in order of publication.
  public func conflicts(between a: Claim, and b: Claim) -> [Conflict] {
    if let x = a.published, let y = b.published, y.date < x.date { return conflicts(between: b, and: a) }
    let sameEvent = events.claims(a, b)
    let isOneArticle = a.id.article == b.id.article
    // Sentences built alike in one article tell of several things: "Four died in Velden, six in Tarn."
    if isOneArticle, !namesAgree(a, b) { return [] }
    if !isOneArticle, let edit = edit(a, b, sameEvent) {
      return edit.confidence >= level.threshold ? [edit] : []
    }
    guard sameEvent >= Self.leastLikely || isOneArticle else { return [] }
    let found =
      sameEvent < Self.leastLikely
      ? dates(a, b, sameEvent)
      : numbers(a, b, sameEvent) + dates(a, b, sameEvent) + polarities(a, b, sameEvent)
        + (isOneArticle ? [] : places(a, b, sameEvent))
    return found.filter { $0.confidence >= level.threshold }.sorted { $0.confidence > $1.confidence }
  }

  /// Below this chance of one event no values are compared. Chosen by eye on linking-train.
  private static let leastLikely = 0.08

  /// One passage replaced in an otherwise equal text settles the matter before roles are asked for.
  private func edit(_ a: Claim, _ b: Claim, _ sameEvent: Double) -> Conflict? {
    guard let found = EditConflicts().conflict(a, b) else { return nil }
    let isLater = found.kind == .number && isLater(b, than: a)
    return Conflict(
      kind: found.kind, a: side(a, found.a, found.aValue), b: side(b, found.b, found.bValue),
      sameEvent: sameEvent, confidence: confidence(sameEvent, EditConflicts.sureness),
      isExplicit: found.isExplicit, isSuperseded: isLater,
      message: "Two otherwise equal passages differ: \(printed(found.aValue)) and \(printed(found.bValue)).")
  }

  private func printed(_ value: String) -> String { value.isEmpty ? "nothing" : value }

  private func namesAgree(_ a: Claim, _ b: Claim) -> Bool {
    let (x, y) = (Set(a.names.map(\.text)), Set(b.names.map(\.text)))
    return x.isEmpty || y.isEmpty || !x.isDisjoint(with: y)
  }

  private func numbers(_ a: Claim, _ b: Claim, _ sameEvent: Double) -> [Conflict] {
    NumberConflicts(events: events).conflicts(a, b).map { found in
      let (x, y) = (ValueText.quantity(found.a.value), ValueText.quantity(found.b.value))
      let isLater = isLater(b, than: a)
      return Conflict(
        kind: .number, a: side(a, found.a.span, x), b: side(b, found.b.span, y), sameEvent: sameEvent,
        confidence: confidence(sameEvent, found.sameRole),
        isExplicit: found.a.value.bound == .exact && found.b.value.bound == .exact,
        isSuperseded: isLater && found.a.value.unit == .count,
        message: "The figures differ\(counted(found.a.value, found.b.value)): \(x) and \(y).")
    }
  }

  private func counted(_ a: Quantity, _ b: Quantity) -> String {
    guard let noun = a.noun ?? b.noun else { return "" }
    return " (\(noun))"
  }

  private func dates(_ a: Claim, _ b: Claim, _ sameEvent: Double) -> [Conflict] {
    DateConflicts(events: events).conflicts(a, b).map { found in
      let sameEvent = max(sameEvent, samePlan(a, b, found) ? Self.planOfOneArticle : 0)
      let (x, y) = (ValueText.date(found.a.value), ValueText.date(found.b.value))
      return Conflict(
        kind: .date, a: side(a, found.a.span, x), b: side(b, found.b.span, y), sameEvent: sameEvent,
        confidence: confidence(sameEvent, found.sameRole),
        isExplicit: found.a.value.bound == .exact && found.b.value.bound == .exact,
        message: "The times differ: \(x) and \(y).")
    }
  }

  /// One article that announces a meeting for two days speaks, as a rule, of one meeting. Chosen by eye.
  private static let planOfOneArticle = 0.75

  private func samePlan(_ a: Claim, _ b: Claim, _ found: DateConflicts.Found) -> Bool {
    a.id.article == b.id.article && found.isPlan && namesAgree(a, b)
  }

  private func polarities(_ a: Claim, _ b: Claim, _ sameEvent: Double) -> [Conflict] {
    PolarityConflicts(events: events).conflicts(a, b).map { found in
      let (x, y) = (told(found.a), told(found.b))
      return Conflict(
        kind: .polarity, a: side(a, found.a.span, x), b: side(b, found.b.span, y), sameEvent: sameEvent,
        confidence: confidence(sameEvent, found.sameRole), isExplicit: true,
        message: found.isAntonym
          ? "The two exclude each other: \(x) and \(y)." : "One affirms what the other denies: \(x) and \(y)."
      )
    }
  }

  private func told(_ clause: Clause) -> String {
    (clause.isNegated ? "not " : "") + clause.predicate + (clause.complement.map { " \($0)" } ?? "")
  }

  private func places(_ a: Claim, _ b: Claim, _ sameEvent: Double) -> [Conflict] {
    PlaceConflicts(events: events).conflicts(a, b).map { found in
      Conflict(
        kind: .location, a: side(a, found.a.span, found.a.value), b: side(b, found.b.span, found.b.value),
        sameEvent: sameEvent, confidence: confidence(sameEvent, found.sameRole), isExplicit: true,
        message: "The places differ: \(found.a.value) and \(found.b.value).")
    }
  }

  private func side(_ claim: Claim, _ span: TextSpan, _ value: String) -> Conflict.Side {
    Conflict.Side(claim: claim.id, statement: claim.statement, spans: [span], value: value)
  }

  private func confidence(_ sameEvent: Double, _ sameRole: Double) -> Double {
    sameRole * (0.3 + 0.7 * sameEvent)
  }

  private func isLater(_ b: Claim, than a: Claim) -> Bool {
    guard let x = a.published, let y = b.published else { return false }
    return x.date < y.date
  }
}
