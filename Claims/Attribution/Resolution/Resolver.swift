/// Leads every attribution's parties back to who they are, and reads what kind of saying it is.
///
/// In reading order, since who spoke last decides who "he" is. Speakers without an answer keep the words of the
/// article and are not named: a wrong name is worse than none.
/// - Complexity: O(statements × names) in one article.
public struct Resolver: Sendable {
  /// Finds the sayings inside each of some attributions' contents; one list an attribution.
  public typealias NestedSayings = @Sendable (TaggedDocument, [Attribution]) -> [[Attribution]]

  private let nested: NestedSayings

  public init(nested: @escaping NestedSayings = { $1.map { _ in [] } }) { self.nested = nested }

  /// - Parameter attributions: In any order, each with at least one content span.
  public func resolve(_ attributions: [Attribution], in document: TaggedDocument) -> AttributedDocument {
    let ordered = attributions.filter { !isOfNobody($0, document) }.sorted { a, b in
      (a.content.min()!, a.cue.first?.start ?? 0) < (b.content.min()!, b.cue.first?.start ?? 0)
    }
    var scene = ResolutionScene(ordered, in: document, nested: nested(document, ordered))
    var statements = scene.statements()
    for (i, earlier) in RestatementFinder(tagged: document).earlier(in: statements).enumerated() {
      statements[i].repeats = earlier.map { statements[$0].id }
    }
    return AttributedDocument(
      tagged: document, statements: statements, diagnostics: document.document.diagnostics)
  }
}

extension Resolver {
  /// "[Nobody on the island] believes in the bus": nobody's saying, unless it is that nobody would comment.
  fileprivate func isOfNobody(_ attribution: Attribution, _ document: TaggedDocument) -> Bool {
    guard let source = attribution.source.first else { return false }
    let words = document.tokens[document.document.tokens(in: source)].prefix(2).map(\.norm)
    guard words.first == "nobody" || words.first == "no-one" || words == ["no", "one"] else { return false }
    let cue = attribution.cue.flatMap { document.document.tokens(in: $0) }
    return !cue.contains { Self.answering.contains(document.lemmas[$0]) }
      && CueReader(tagged: document).read(attribution).act != .decline
  }

  private static let answering: Set<String> = ["comment", "respond", "reply", "answer"]
}

/// One article while its statements are being resolved.
private struct ResolutionScene {
  let attributions: [Attribution]
  let tagged: TaggedDocument
  let reader: SourceReader
  let isContent: [Bool]
  let nested: [[Attribution]]
  var finder: SpeakerFinder

  init(_ attributions: [Attribution], in tagged: TaggedDocument, nested: [[Attribution]]) {
    self.attributions = attributions
    self.tagged = tagged
    self.nested = nested
    reader = SourceReader(tagged)
    var isContent = [Bool](repeating: false, count: tagged.tokens.count)
    for attribution in attributions {
      for span in attribution.content { for i in tagged.document.tokens(in: span) { isContent[i] = true } }
    }
    self.isContent = isContent
    let sources = attributions.compactMap { $0.source.first.map(tagged.document.tokens(in:)) }.filter {
      !$0.isEmpty
    }
    finder = SpeakerFinder(reader, isContent: isContent, sources: sources)
  }

  /// Speakers are found in the order in which the sources stand, which is not always that of the contents.
  mutating func statements() -> [Statement] {
    let order = attributions.indices.sorted { place(attributions[$0]) < place(attributions[$1]) }
    var statements = [Statement?](repeating: nil, count: attributions.count)
    var members = [Int?](repeating: nil, count: attributions.count)
    for i in order {
      let before = finder.history.count
      statements[i] = statement(i)
      if finder.history.count > before { members[i] = finder.history.last?.member }
    }
    for i in order { addAffiliation(to: &statements[i], member: members[i]) }
    return statements.compactMap { $0 }
  }

  /// A state that only a later description tells: "the Ukrainian leader".
  private func addAffiliation(to statement: inout Statement?, member: Int?) {
    guard let member, statement?.speaker?.kind == .person, statement?.speaker?.affiliation == nil,
      let code = finder.cast.members[member].country
    else { return }
    statement?.speaker?.affiliation = PlaceGazetteer.shared.country(code: code)?.name
  }

  private func place(_ attribution: Attribution) -> Int {
    (attribution.source.first ?? attribution.cue.first ?? attribution.content[0]).start
  }

  private mutating func statement(_ index: Int) -> Statement {
    let attribution = attributions[index]
    let reading = CueReader(tagged: tagged).read(attribution)
    var statement = Statement(
      id: Statement.ID(number: index + 1), attribution: attribution, act: reading.act,
      polarity: reading.polarity,
      certainty: reading.certainty,
      speaker: nil)
    statement.nested = nested[index].map(nestedSaying)
    guard let scope = SayingScope(attribution, reader: reader, isContent: isContent) else { return statement }
    let audience = AudienceReader(scope: scope)
    statement.audience = audience.audience()
    statement.medium = audience.medium()
    statement.said = SayingTime(scope: scope).said()
    guard let source = scope.source else { return statement }
    let written = finder.answer(for: source)
    let isOutlet = [.agency, .outlet].contains(written.speaker.kind)
    var relay = Relay(scope, cast: finder.cast, sourceRelays: isOutlet)
    if isOutlet, relay.speaker == nil, let inner = sayingPassedOn(index, scope) {
      relay.look(through: written.speaker, to: inner.source, scope)
      let reading = CueReader(tagged: tagged).read(inner.attribution)
      (statement.act, statement.polarity, statement.certainty) = (
        reading.act, reading.polarity, reading.certainty
      )
    }
    var answer = relay.speaker.map { finder.answer(for: $0) } ?? written
    if !answer.speaker.isNamed {
      answer.speaker.reason = AnonymityReader(tagged: tagged, saying: attribution.cue + attribution.content)
        .reason(
          in: tagged.document.sentence(ofToken: source.lowerBound))
    }
    finder.remember(answer, at: source)
    let phrase = reader.read(source)
    if let member = answer.member, case .noun = phrase.head, let country = finder.country(of: phrase) {
      finder.learn(country: country, of: member)
    }
    statement.speaker = answer.speaker
    statement.via = relay.via.filter { $0.name != answer.speaker.name }
    addOutletsTold(to: &statement, scope)
    return statement
  }

  /// An outlet that was told, or on whose air it was said, stands between; the article's own does not.
  private func addOutletsTold(to statement: inout Statement, _ scope: SayingScope) {
    for span in [statement.audience?.span, statement.medium?.span].compactMap({ $0 }) {
      guard let via = outlet(told: span, scope),
        via.name != statement.speaker?.name, !statement.via.contains(where: { $0.name == via.name }),
        !isOwn(via.name)
      else { continue }
      statement.via.append(via)
    }
    statement.via.removeAll { isOwn($0.name) }
  }

  /// "“…,” Moura said, according to the Post": the saying that makes up all of what an outlet is named for.
  private func sayingPassedOn(_ index: Int, _ scope: SayingScope) -> (
    source: Range<Int>, attribution: Attribution
  )? {
    guard scope.cueTokens.first.map({ scope.norm($0) == "according" }) == true, nested[index].count == 1,
      let inner = nested[index].first, !inner.cue.isEmpty,
      let source = inner.source.first.map(tagged.document.tokens(in:)), !source.isEmpty
    else { return nil }
    let words = { (spans: [TextSpan]) in
      spans.reduce(0) { sum, span in
        sum + tagged.document.tokens(in: span).count { tagged.tokens[$0].isWord }
      }
    }
    let whole = words(attributions[index].content)
    return words(inner.source + inner.cue + inner.content) * 10 >= whole * 9 ? (source, inner) : nil
  }

  /// By name, or by a description that leads back to one: "told the newspaper".
  private func outlet(told span: TextSpan, _ scope: SayingScope) -> Via? {
    let tokens = tagged.document.tokens(in: span)
    if let named = scope.outlet(in: tokens, cast: finder.cast) { return named }
    guard !tokens.isEmpty, case .noun(_, .outlet) = reader.read(tokens).head else { return nil }
    let speaker = finder.answer(for: tokens).speaker
    guard speaker.isNamed, [.outlet, .agency].contains(speaker.kind) else { return nil }
    return Via(name: speaker.name, kind: speaker.kind, spans: [span])
  }

  private func isOwn(_ name: String) -> Bool {
    guard let own = tagged.article.outlet else { return false }
    let gazetteer = OutletGazetteer.shared
    return own == name || gazetteer.match(own).map { $0.outlet == gazetteer.match(name)?.outlet } == true
  }

  private func nestedSaying(_ inner: Attribution) -> NestedSaying {
    NestedSaying(
      speaker: inner.source.isEmpty ? nil : Cast.spaced(tagged.document.text.string(inner.source)),
      act: CueReader(tagged: tagged).read(inner).act, cue: inner.cue, content: inner.content)
  }
}
