/// What a ``SurenessModel`` learns from: claims whose conflicts are known and that the judge has not seen.
package final class SurenessLessons {
  /// Two values, or two claims, that may be in conflict.
  package struct Question {
    let a: TextSpan
    let b: TextSpan
    let signs: [Float]
    /// How sure the judge is of it by itself.
    let odds: Double
  }

  /// What is known of two texts: they tell the same thing.
  package struct Known {
    /// What they differ in, if anything.
    let kind: Conflict.Kind?
    /// Passages that tell it; `nil` where all that is known is that the texts do.
    let passages: (a: String, b: String)?

    package init(kind: Conflict.Kind?, passages: (a: String, b: String)?) {
      (self.kind, self.passages) = (kind, passages)
    }
  }

  /// Where lessons come from: they are left out together, and told of apart.
  package struct Group: Hashable {
    let source: String
    let number: Int
    package init(source: String, number: Int) { (self.source, self.number) = (source, number) }
  }

  /// A regression's questions with their answers.
  package struct Lessons {
    fileprivate var examples: [DenseExample] = []
    fileprivate var groups: [Group] = []

    /// For each the source, the number of its group, the answer, and the signs, apart by commas.
    package var lines: [String] {
      zip(examples, groups).map { example, group in
        "\(group.source),\(group.number),\(example.isPositive ? 1 : 0),"
          + example.values.map { "\($0)" }.joined(separator: ",")
      }
    }

    fileprivate mutating func add(_ example: DenseExample, _ group: Group) {
      examples.append(example)
      groups.append(group)
    }
  }

  package private(set) var figures = Lessons()
  package private(set) var datings = Lessons()
  package private(set) var verdicts = Lessons()
  package private(set) var links = Lessons()
  private let passages = PassageCache()
  private let scorer = SimilarityScorer()
  private static let trainer = DenseLogisticTrainer(l2: 0.1)

  package init() {}
  /// Of pairs and stories added.
  package private(set) var count = 0

  /// Two passages by themselves, as `pairs` compares them.
  package func add(_ x: String, _ y: String, _ known: Known?, in group: Group) {
    count += 1
    let (p, q) = (passages.passage("a", x, nil), passages.passage("b", y, nil))
    let (a, b) = (ClaimFacts(passages.claim(of: p)), ClaimFacts(passages.claim(of: q)))
    let alike = EventMatch.evidence(of: scorer.likeness(p.profile, q.profile))
    let span = TextSpan(0, max(x.utf8.count, y.utf8.count))
    let place = known.map { known in
      Place(
        kind: known.kind, isWhole: known.passages == nil,
        a: known.passages.flatMap { JudgeLessons.range($0.a, Array(x.utf8)) } ?? span,
        b: known.passages.flatMap { JudgeLessons.range($0.b, Array(y.utf8)) } ?? span)
    }
    let judged = JudgedPair(.shared, a, b, alike: alike, .asked)
    judged.readAgain()
    add(a, b, EventMatch(alike: alike), judged, place.map { [$0] } ?? [], group)
  }

  /// The articles of one story, as `compare` sets their claims against each other.
  package func add(_ documents: [ClaimedDocument], of story: MatchedStory, in group: Group) {
    count += 1
    let (claims, neighbourhood) = (ClaimList(documents), Neighbourhood(documents))
    let read = SideBySideReader().read(
      claims, in: neighbourhood, links: Linker().links(among: claims, in: neighbourhood), jobs: 1)
    for x in documents.indices {
      for y in documents.indices.dropFirst(x + 1) {
        let told = story.told(in: documents[x].article, and: documents[y].article).map {
          Place(kind: $0.match.type.flatMap(Conflict.Kind.init), isWhole: false, a: $0.a, b: $0.b)
        }
        let closeness = neighbourhood.closeness(x, y)
        for pair in read.pairs(claims.claims(ofDocument: x), claims.claims(ofDocument: y)) {
          let (a, b) = (
            ClaimFacts(claims[pair.a], in: documents[x]), ClaimFacts(claims[pair.b], in: documents[y])
          )
          let alike = EventMatch.evidence(of: scorer.likeness(a.claim.profile, b.claim.profile))
          let known = told.filter { a.claim.overlaps($0.a) && b.claim.overlaps($0.b) }
          add(
            a, b, EventMatch(alike: max(Meeting.story.leastAlike, alike)),
            JudgedPair(.shared, a, b, alike: alike, .story, closeness: closeness, known: read[pair]),
            known, group)
          if let reading = read[pair] {
            let signs = SideBySide.signs(reading, a, b, alike: alike, closeness: closeness)
            links.add(DenseExample(values: signs, isPositive: !known.isEmpty), group)
          }
        }
      }
    }
  }

  /// What somebody has said of two claims.
  package enum Asked {
    /// Not what they differ in.
    case none
    /// All that they differ in.
    case all
    /// Whether the values of two passages, or anything else, differ.
    case ofPassages(areValues: Bool)
  }

  /// Two claims of articles that were compared, which were taken to tell of one thing, or to differ in it.
  /// - Parameters:
  ///   - kind: What they do differ in; `nil` where nothing, or where they tell of two things.
  ///   - isLinked: Whether they tell of one thing; `nil` where nobody has said.
  package func add(
    _ x: (document: ClaimedDocument, claim: Claim), _ y: (document: ClaimedDocument, claim: Claim),
    _ passages: (a: TextSpan, b: TextSpan), kind: Conflict.Kind?, asked: Asked, isLinked: Bool?,
    in group: Group
  ) {
    count += 1
    let (a, b) = (ClaimFacts(x.claim, in: x.document), ClaimFacts(y.claim, in: y.document))
    guard let reading = Judge.shared.read(a, b) else { return }
    let closeness = DocumentTerms(x.document).closeness(DocumentTerms(y.document))
    let alike = EventMatch.evidence(of: scorer.likeness(a.claim.profile, b.claim.profile))
    add(
      a, b, EventMatch(alike: max(Meeting.story.leastAlike, alike)),
      JudgedPair(.shared, a, b, alike: alike, .story, closeness: closeness, known: reading),
      kind.map { [Place(kind: $0, isWhole: false, a: passages.a, b: passages.b)] } ?? [], group
    ) { question, isOfValues in
      switch asked {
      case .none: false
      case .all: true
      case .ofPassages(let areValues):
        areValues == isOfValues
          && (!areValues || passages.a.overlaps(question.a) && passages.b.overlaps(question.b))
      }
    }
    if let isLinked {
      let signs = SideBySide.signs(reading, a, b, alike: alike, closeness: closeness)
      links.add(DenseExample(values: signs, isPositive: isLinked), group)
    }
  }

  /// Where something is told that is known.
  private struct Place {
    let kind: Conflict.Kind?
    /// Only the texts are known, not the passages.
    let isWhole: Bool
    let a: TextSpan
    let b: TextSpan
  }

  private func add(
    _ a: ClaimFacts, _ b: ClaimFacts, _ events: EventMatch, _ judged: JudgedPair, _ known: [Place],
    _ group: Group, isAsked: (_ question: Question, _ isOfValues: Bool) -> Bool = { _, _ in true }
  ) {
    if a.isEmpty || b.isEmpty { return }
    func add(_ questions: [Question], _ kind: Conflict.Kind, to lessons: inout Lessons) {
      let told = known.filter { $0.kind == kind }
      for one in questions where isAsked(one, true) {
        let isTold = told.contains { $0.a.overlaps(one.a) && $0.b.overlaps(one.b) }
        // Where it is not known which of several values differ, it is those that fill one role most likely.
        let isUnsure = told.contains(where: \.isWhole) && questions.contains { $0.odds > one.odds }
        if !isUnsure { lessons.add(DenseExample(values: one.signs, isPositive: isTold), group) }
      }
    }
    add(NumberConflicts(events: events, judged: judged).questions(a, b), .number, to: &figures)
    add(DateConflicts(events: events, judged: judged).questions(a, b), .date, to: &datings)
    let others: Set<Conflict.Kind> = [.polarity, .certainty, .location, .entity, .denial]
    for one in VerdictConflicts(judged: judged).questions(a, b) where isAsked(one, false) {
      let isTold = known.contains { $0.kind.map(others.contains) ?? false }
      verdicts.add(DenseExample(values: one.signs, isPositive: isTold), group)
    }
  }

  package func model() -> SurenessModel {
    SurenessModel(
      figures: Self.trainer.train(figures.examples), datings: Self.trainer.train(datings.examples),
      verdicts: Self.trainer.train(verdicts.examples), links: Self.trainer.train(links.examples))
  }

  /// How well models do that have not seen a group: for each source and some chances how many questions they tell at that
  /// chance, how many of these rightly, and of how many.
  package static func report(_ lessons: Lessons, folds: Int) -> [String] {
    var order: [Group: Int] = [:]
    for group in lessons.groups where order[group] == nil { order[group] = order.count }
    var told: [(chance: Double, isPositive: Bool, source: String)] = []
    for fold in 0..<folds {
      let all = zip(lessons.examples, lessons.groups)
      let model = trainer.train(all.filter { order[$1]! % folds != fold }.map(\.0))
      told += all.filter { order[$1]! % folds == fold }.map {
        (Logistic.probability(Double(model.score($0.0.values))), $0.0.isPositive, $0.1.source)
      }
    }
    return Set(told.map(\.source)).sorted().map { source in
      let own = told.filter { $0.source == source }
      let shown = [0.2, 0.34, 0.45, 0.6].map { line in
        let alarms = own.filter { $0.chance >= line }
        return "\(alarms.count(where: \.isPositive))/\(alarms.count) at \(line)"
      }
      return "\(source): \(own.count(where: \.isPositive)) of \(own.count); " + shown.joined(separator: ", ")
    }
  }
}
