/// Finds claims that cannot both hold.
///
///     ConflictDetector().conflicts(among: claims)  // those of one article, or of several
///
/// Values are compared only where they belong to the same event and count, date or name the same thing; a false alarm
/// costs more than a miss. Within one article all pairs are compared.
public struct ConflictDetector: Sendable {
  /// How much noise a user accepts for fewer misses.
  public enum Level: String, Hashable, Sendable, CaseIterable {
    case cautious, balanced, eager

    /// The least confidence that is reported.
    var threshold: Double {
      switch self {
      case .cautious: 0.5
      case .balanced: 0.34
      case .eager: 0.2
      }
    }

    /// The same where every claim of a cluster is compared with every other, and chance has more draws. Of a dozen figures
    /// of ECB+ train articles told with less than .42, read, none was in conflict.
    var thresholdAmongMany: Double {
      switch self {
      case .cautious: 0.6
      case .balanced: 0.42
      case .eager: 0.34
      }
    }

    /// The same of claims that only their articles' story puts together.
    var thresholdOfStory: Double { self == .balanced ? 0.45 : thresholdAmongMany }
  }

  /// What is known of two claims besides their words.
  public struct Context: Sendable {
    /// How likely both are of one event, where clusters tell; the words' likeness counts where it is higher.
    public var sameEvent: Double
    /// The likeness of their words, where it is known already.
    public var likeness: Double?
    var meeting = Meeting.asked
    /// How near their articles are to telling one story, see ``Neighbourhood/closeness(_:_:)``.
    var closeness: Float = 0
    /// What the judge made of them, where they were read before.
    var reading: Judge.Reading?

    public init(sameEvent: Double = 0, likeness: Double? = nil) {
      self.sameEvent = sameEvent
      self.likeness = likeness
    }
  }

  public let level: Level
  private let scorer = SimilarityScorer()
  private let judge: Judge?
  var isJudged: Bool { judge != nil }

  /// The least confidence that is reported of claims of no common cluster. Where nobody reads them side by side only what is
  /// very sure is told: of two dozen such alarms in one story of ECB+ train, read, half were right.
  var thresholdAcross: Double {
    isJudged ? level.thresholdOfStory : max(0.75, level.thresholdAmongMany)
  }

  /// - Parameter isJudged: Whether claims of several articles are also read side by side by the ``Judge``, which takes some
  ///   3 ms of one core a pair; without it only words and values are compared.
  public init(level: Level = .balanced, isJudged: Bool = true) {
    self.level = level
    judge = isJudged ? .shared : nil
  }

  /// In reading order of the claims given.
  /// - Complexity: O(n²) in the claims; meant for one article or one cluster.
  public func conflicts(among claims: [Claim]) -> [Conflict] {
    let facts = claims.map { ClaimFacts($0) }
    let announced = announced(in: facts)
    var conflicts: [Conflict] = []
    for i in facts.indices {
      for j in facts.indices.dropFirst(i + 1) {
        conflicts += self.conflicts(facts[i], facts[j], Context(), announced: announced)
      }
    }
    return conflicts
  }

  /// What one article announces for a day at its head.
  private func announced(in facts: [ClaimFacts]) -> ClaimFacts.Dating? {
    guard Set(facts.map(\.claim.id.article)).count == 1 else { return nil }
    for fact in facts where fact.claim.sentence <= Self.lastSentenceOfHead {
      if let dating = fact.datings.first(where: {
        $0.noun == nil && $0.clause.mood == .planned && $0.date.days != nil
      }) {
        return dating
      }
    }
    return nil
  }

  /// Headline, standfirst and lead, counted from 0.
  private static let lastSentenceOfHead = 2

  /// The conflicts between two claims, the surest first. `a` and `b` are put in order of publication.
  public func conflicts(between a: Claim, and b: Claim, context: Context = Context()) -> [Conflict] {
    conflicts(ClaimFacts(a), ClaimFacts(b), context)
  }

  /// The same of claims that are compared with several others and read once.
  func conflicts(
    _ a: ClaimFacts, _ b: ClaimFacts, _ context: Context, announced: ClaimFacts.Dating? = nil
  ) -> [Conflict] {
    if let x = a.claim.published, let y = b.claim.published, y.date < x.date {
      var context = context
      context.reading = context.reading?.turned
      return conflicts(b, a, context, announced: announced)
    }
    let isOneArticle = a.claim.id.article == b.claim.id.article
    // Sentences built alike in one article tell of several things: "Four died in Velden, six in Tarn."
    if isOneArticle, !namesAgree(a.claim, b.claim) { return [] }
    let likeness = context.likeness ?? scorer.likeness(a.claim.profile, b.claim.profile)
    let sameEvent = max(context.sameEvent, scorer.probability(score: likeness))
    let isRead =
      context.reading != nil
      || context.meeting.mayBeRead && sameEvent >= Self.leastJudged
    let evidence = EventMatch.evidence(of: likeness)
    let judged =
      isOneArticle || !isRead
      ? nil
      : judge.map {
        JudgedPair(
          $0, a, b, alike: evidence, context.meeting, closeness: context.closeness, known: context.reading)
      }
    func found() -> [Conflict] {
      contradictions(
        a, b, EventMatch(alike: max(context.meeting.leastAlike, evidence)), PlanMatch(announced: announced),
        judged,
        context, isOneArticle: isOneArticle
      ).map { conflict($0, a.claim, b.claim, sameEvent, isOneArticle: isOneArticle) }
    }
    var conflicts = found()
    if let judged, !context.meeting.isAmongMany,
      conflicts.contains(where: { $0.confidence >= level.threshold * Self.leastReadAgain })
    {
      judged.readAgain()
      conflicts = found()
    }
    return conflicts.filter { $0.confidence >= level.threshold }.sorted { $0.confidence > $1.confidence }
  }

  /// Of the confidence that is reported: what may well be, of two claims that somebody asks about or that are much alike, is worth
  /// the time of a second reading.
  private static let leastReadAgain = 0.5

  /// Claims less likely of one event by their words are not read side by side.
  private static let leastJudged = 0.07

  /// Everything that could be one.
  private func contradictions(
    _ a: ClaimFacts, _ b: ClaimFacts, _ events: EventMatch, _ plans: PlanMatch, _ judged: JudgedPair?,
    _ context: Context, isOneArticle: Bool
  ) -> [Contradiction] {
    if a.isEmpty || b.isEmpty { return [] }
    if !isOneArticle {
      let edits = EditConflicts().contradictions(a, b)
      if !edits.isEmpty { return edits }
    }
    let areOneUtterance =
      !isOneArticle && a.isUtterance && b.isUtterance && events.alike >= Self.leastAlikeUtterance
    let found: [Contradiction] = finders(
      events, plans, judged, context, areOneUtterance: areOneUtterance, isOneArticle: isOneArticle
    ).reduce(into: []) { found, finder in
      for one in finder.contradictions(a, b) { Self.add(one, to: &found) }
    }
    guard let judged, context.meeting.isAmongMany else { return found }
    let areOfTwo = judged.likely < Self.leastLikely
    let areAlike = judged.difference.map { !$0.isOpen } ?? false
    if !areOfTwo && !areAlike { return found }
    return found.filter { !Self.needOneThing.contains($0.kind) }
  }

  /// What the program put together and the judge takes for two things, or for one that is told alike, is in no conflict by its verbs and names: "the economy works",
  /// "the economy is not working".
  private static let leastLikely = 0.3
  private static let needOneThing: Set<Conflict.Kind> = [
    .polarity, .certainty, .denial, .location, .entity,
  ]

  /// What two finders see in the same words is told once: as the first tells it, which names what it goes by, and as sure as the surer is.
  private static func add(_ one: Contradiction, to found: inout [Contradiction]) {
    let known = found.firstIndex {
      $0.kind == one.kind && $0.a.span.overlaps(one.a.span) && $0.b.span.overlaps(one.b.span)
    }
    guard let known, case .overall(let sureness) = one.sureness,
      case .overall(let before) = found[known].sureness,
      one.kind == .polarity || one.kind == .certainty
    else {
      found.append(one)
      return
    }
    found[known].sureness = .overall(max(sureness, before))
  }

  /// On the scale of ``EventMatch/alike``; by eye.
  private static let leastAlikeUtterance = 0.5

  private func finders(
    _ events: EventMatch, _ plans: PlanMatch, _ judged: JudgedPair?, _ context: Context,
    areOneUtterance: Bool, isOneArticle: Bool
  ) -> [any ContradictionFinder] {
    let values: [any ContradictionFinder] = [
      NumberConflicts(events: events, judged: judged, isOneArticle: isOneArticle),
      DateConflicts(events: events, plans: plans, judged: judged, isOneArticle: isOneArticle),
    ]
    // What one utterance says is quoted here in these words and there in those: no more than that differs.
    if areOneUtterance { return values + [QuotationConflicts(events: events)] }
    let always = values + [PolarityConflicts(events: events), CertaintyConflicts(events: events)]
    if isOneArticle { return always }
    let verdicts: [any ContradictionFinder] = judged.map { [VerdictConflicts(judged: $0)] } ?? []
    if !context.meeting.isOfOneCluster {
      return always + [QuotationConflicts(events: events)] + verdicts
    }
    let more: [any ContradictionFinder] = [
      PlaceConflicts(events: events), EntityConflicts(events: events), QuotationConflicts(events: events),
    ]
    return always + more + verdicts
  }

  /// "Norvale" and "Norvalian" are one name here.
  private func namesAgree(_ a: Claim, _ b: Claim) -> Bool {
    a.names.isEmpty || b.names.isEmpty
      || a.names.contains { x in b.names.contains { isOneName(x.text, $0.text) } }
  }

  private func isOneName(_ a: String, _ b: String) -> Bool {
    let length = min(6, a.utf8.count, b.utf8.count)
    return a == b || length >= 5 && a.utf8.prefix(length).elementsEqual(b.utf8.prefix(length))
  }

  private func conflict(
    _ found: Contradiction, _ a: Claim, _ b: Claim, _ sameEvent: Double, isOneArticle: Bool
  ) -> Conflict {
    let isPlan = isOneArticle && found.isPlan && namesAgree(a, b)
    let likely = isPlan ? max(sameEvent, Self.planOfOneArticle) : sameEvent
    return Conflict(
      kind: found.kind, a: side(a, found.a), b: side(b, found.b), sameEvent: likely,
      confidence: confidence(found, likely, isPlan: isPlan),
      isExplicit: found.a.isExplicit && found.b.isExplicit,
      isSuperseded: found.isReplaced && isLater(b, than: a), message: found.message)
  }

  /// One article that announces a meeting for two days speaks, as a rule, of one meeting. Chosen by eye.
  private static let planOfOneArticle = 0.75

  private func confidence(_ found: Contradiction, _ sameEvent: Double, isPlan: Bool) -> Double {
    switch found.sureness {
    case .ofRole(let sureness): sureness * (0.4 + 0.6 * sameEvent)
    case .overall(let sureness): isPlan ? max(sureness, sameEvent) : sureness
    }
  }

  private func side(_ claim: Claim, _ value: Contradiction.Value) -> Conflict.Side {
    Conflict.Side(claim: claim.id, statement: claim.statement, spans: [value.span], value: value.text)
  }

  private func isLater(_ b: Claim, than a: Claim) -> Bool {
    guard let x = a.published, let y = b.published else { return false }
    return x.date < y.date
  }
}
