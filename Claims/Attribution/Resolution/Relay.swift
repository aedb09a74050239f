/// Who passed a saying on, and who is at its end.
///
/// Looks through relaying forms only: "RIA, citing an unnamed source, said", "Interfax quoted him as saying",
/// "he said, according to AFP", "was quoted by Kyodo as saying".
struct Relay {
  /// The words that name the true speaker, where the written source only relays.
  var speaker: Range<Int>?
  /// Nearest to the article first.
  var via: [Via] = []

  private static let citing: WordSet = [
    "citing", "cited", "cites", "cite", "quoting", "quoted", "quotes", "quote",
  ]

  init(_ scope: SayingScope, cast: Cast, sourceRelays: Bool) {
    guard let source = scope.source else { return }
    readOutletsBefore(source, scope, cast)
    if sourceRelays {
      readCitation(source, scope, cast)
    }
    if via.isEmpty || speaker == nil { readOutletsAfter(source, scope, cast, sourceRelays) }
  }

  /// "RIA said, citing [an unnamed source]", "Interfax quoted [him] as saying": outlets in front of the source.
  private mutating func readOutletsBefore(_ source: Range<Int>, _ scope: SayingScope, _ cast: Cast) {
    var verb = source.lowerBound - 1
    while verb > scope.sentence.lowerBound, ["the", "a", "an", "as"].contains(scope.norm(verb)) { verb -= 1 }
    guard verb > scope.sentence.lowerBound, Self.citing.contains(scope.norm(verb)) else { return }
    var last = -1
    for i in scope.sentence.lowerBound..<verb {
      guard let name = scope.reader.name(at: i), name.tokens.lowerBound == i, i > last,
        name.kind == .agency || name.kind == .outlet, !scope.isContent[i] || scope.norm(verb).hasSuffix("ing")
      else { continue }
      last = i
      append(scope.via(name, cast))
    }
  }

  /// The written source is an outlet: whom does it cite? And whom do they?
  private mutating func readCitation(_ source: Range<Int>, _ scope: SayingScope, _ cast: Cast) {
    var current = source
    var from = source.lowerBound
    while let cited = citation(from: from, scope) ?? (current == source ? openingCitation(scope) : nil) {
      guard let outlet = scope.outlet(in: current, cast: cast) ?? media(current, scope) else { break }
      append(outlet)
      speaker = cited
      current = cited
      from = cited.upperBound
      if scope.outlet(in: cited, cast: cast) == nil { break }
    }
  }

  /// "local media", "the paper": outlets without a name of their own.
  private func media(_ range: Range<Int>, _ scope: SayingScope) -> Via? {
    let phrase = scope.reader.read(range)
    switch phrase.head {
    case .noun(_, .outlet): break
    case .noun("agency", _) where phrase.chunk.contains(where: { scope.norm($0) == "news" }): break
    default: return nil
    }
    let span = scope.document.span(ofTokens: phrase.tokens.lowerBound..<phrase.chunk.upperBound)
    return Via(name: Cast.spaced(scope.document.string(span)), kind: .outlet, spans: [span])
  }

  private func citation(from start: Int, _ scope: SayingScope) -> Range<Int>? {
    for i in start..<scope.sentence.upperBound where Self.citing.contains(scope.norm(i)) {
      let word = scope.norm(i)
      // "quoted as saying", "quoted by": passive, and told from the other side.
      guard i + 1 < scope.sentence.upperBound, !["as", "by", "in"].contains(scope.norm(i + 1)) else {
        continue
      }
      let isParticiple = word.hasSuffix("ing")
      let isRelative = i > start && ["which", "who", "that"].contains(scope.norm(i - 1))
      let isCueVerb = scope.isInCue(i)
      guard isParticiple || isRelative || isCueVerb else { continue }
      if scope.isContent[i] && !isAtContentEdge(i, scope) { continue }
      return object(after: i, scope)
    }
    return nil
  }

  /// "Citing [a diplomat], ANSA reported": in front of the source, at the head of its sentence.
  private func openingCitation(_ scope: SayingScope) -> Range<Int>? {
    var verb = scope.sentence.lowerBound
    while verb + 1 < scope.sentence.upperBound,
      scope.tagged.tags[verb] == .cc || scope.tagged.tags[verb].isAdverb || scope.norm(verb) == ","
    {
      verb += 1
    }
    guard ["citing", "quoting"].contains(scope.norm(verb)) else { return nil }
    return object(after: verb, scope)
  }

  /// A participle that a content span swallowed at its end: "said X, citing officials".
  private func isAtContentEdge(_ i: Int, _ scope: SayingScope) -> Bool { i > 0 && scope.norm(i - 1) == "," }

  /// The noun phrase that a citing verb takes: up to "as saying", a comma or the cue.
  private func object(after verb: Int, _ scope: SayingScope) -> Range<Int>? {
    var end = verb + 1
    while end < scope.sentence.upperBound, end < verb + 16 {
      let word = scope.norm(end)
      if [",", ".", ";", ":", "–", "—", "which", "who", "that"].contains(word) { break }
      if word == "as", end + 1 < scope.sentence.upperBound,
        ["saying", "telling", "having", "claiming", "adding", "warning"].contains(scope.norm(end + 1))
      {
        break
      }
      if scope.isInCue(end) && end > verb + 1 { break }
      end += 1
    }
    return end > verb + 1 ? verb + 1..<end : nil
  }

  /// The written source only passes on what another said.
  mutating func look(through outlet: Speaker, to source: Range<Int>, _ scope: SayingScope) {
    append(Via(name: outlet.name, kind: outlet.kind, spans: outlet.spans))
    speaker = source
  }

  /// "…, according to AFP", "was quoted by Kyodo as saying", "in remarks carried by TASS".
  private mutating func readOutletsAfter(
    _ source: Range<Int>, _ scope: SayingScope, _ cast: Cast, _ sourceRelays: Bool
  ) {
    for i in scope.surroundings(reach: 40) {
      guard let name = scope.reader.name(at: i), name.tokens.lowerBound == i,
        name.kind == .agency || name.kind == .outlet
      else { continue }
      var before = i - 1
      while before > scope.sentence.lowerBound,
        Self.skipped.contains(scope.norm(before)) || scope.tagged.tags[before].isAdjective
      {
        before -= 1
      }
      guard before > scope.sentence.lowerBound else { continue }
      let (last, previous) = (scope.norm(before), scope.norm(before - 1))
      if scope.isInSource(i), last != "by" { continue }
      let isRelay =
        last == "to" && previous == "according" && !sourceRelays
        || last == "by"
          && [
            "quoted", "cited", "reported", "carried", "published", "broadcast", "released", "seen",
            "obtained", "distributed", "saying", "interviewed", "aired",
          ].contains(previous)
        || last == "via"
      if isRelay { append(scope.via(name, cast)) }
    }
  }

  private static let skipped: WordSet = [
    "the", "a", "an", "state", "news", "agency", "newspaper", "broadcaster", "daily", "russian",
  ]

  private mutating func append(_ outlet: Via) {
    if !via.contains(where: { $0.name == outlet.name }) { via.append(outlet) }
  }
}
