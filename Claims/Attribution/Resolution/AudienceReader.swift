/// Who was told, and in what it was said.
struct AudienceReader {
  let scope: SayingScope

  private static let telling: WordSet = [
    "tell", "inform", "assure", "remind", "warn", "ask", "notify", "advise", "promise", "urge", "brief",
    "address",
  ]

  /// "told AFP", "warned the Kremlin of …", "in an interview with the BBC", "speaking to reporters".
  func audience() -> Audience? {
    for i in scope.cueTokens where Self.telling.contains(scope.tagged.lemmas[i]) {
      guard let range = isPassive(i) ? subject(before: i) : object(after: i), medium(in: range) == nil else {
        continue
      }
      return Audience(span: scope.document.span(ofTokens: range))
    }
    if let inside = audienceInContent() { return inside }
    for i in scope.surroundings() where !scope.isInSource(i) || isParticiple(i) {
      guard i > scope.sentence.lowerBound, i + 1 < scope.sentence.upperBound else { continue }
      let isWith =
        scope.norm(i) == "with"
        && ["interview", "call", "conversation", "interviews", "q&a"].contains(scope.norm(i - 1))
      let isTo =
        scope.norm(i) == "to"
        && [
          "speaking", "talking", "statement", "letter", "email", "e-mail", "remarks", "address", "speech",
          "testimony",
          "spoke", "message", "wrote", "memo", "writing", "comments", "said", "confirmed", "disclosed",
          "revealed",
        ].contains(scope.norm(i - 1))
      let isTold = scope.norm(i) == "telling" || scope.norm(i) == "addressing"
      guard isWith || isTo || isTold, let range = scope.phrase(from: i + 1), medium(in: range) == nil else {
        continue
      }
      return Audience(span: scope.document.span(ofTokens: range))
    }
    return nil
  }

  /// "warned [the Kremlin of sanctions]": a name or people right after the verb, then what they were told.
  private func audienceInContent() -> Audience? {
    guard let cue = scope.cueTokens.last, Self.telling.contains(scope.tagged.lemmas[cue]),
      let content = scope.attribution.content.first(where: { $0.start >= scope.tagged.tokens[cue].span.end })
    else { return nil }
    let tokens = scope.document.tokens(in: content)
    guard tokens.lowerBound == cue + 1 else { return nil }
    var end = tokens.lowerBound
    while end < tokens.upperBound, end < tokens.lowerBound + 6,
      !["of", "that", "against", "not", "to", "about", "over", "on"].contains(scope.norm(end)),
      scope.tagged.tokens[end].isWord
    {
      if scope.tagged.tags[end].isFiniteVerb && !scope.tagged.tokens[end].isCapitalised { return nil }
      end += 1
    }
    guard end > tokens.lowerBound, end < tokens.upperBound, end < tokens.lowerBound + 6,
      scope.tagged.tokens[end].isWord
    else { return nil }
    let range = tokens.lowerBound..<end
    let isParty =
      scope.reader.nameOfToken[end - 1] >= 0
      || DescriptionWords.lookUp(scope.norm(end - 1)).map { $0.class != .document } == true
      || ["him", "her", "them", "us", "me"].contains(scope.norm(end - 1))
    return isParty ? Audience(span: scope.document.span(ofTokens: range)) : nil
  }

  private func isParticiple(_ i: Int) -> Bool { scope.norm(i) == "to" }

  /// "was told"
  private func isPassive(_ verb: Int) -> Bool {
    scope.tagged.tags[verb] != .vbg
      && scope.cueTokens.contains { $0 < verb && $0 >= verb - 3 && scope.tagged.lemmas[$0] == "be" }
  }

  /// The words in front of a passive cue, back to a mark: "AFP" in "…, AFP was told by the minister".
  private func subject(before verb: Int) -> Range<Int>? {
    guard let end = scope.cue?.lowerBound, end > scope.sentence.lowerBound else { return nil }
    var start = end
    while start > scope.sentence.lowerBound, start > end - 6, scope.tagged.tokens[start - 1].isWord,
      scope.reader.nameOfToken[start - 1] >= 0 || scope.tagged.tags[start - 1].isNoun
        || scope.tagged.tags[start - 1].isAdjective
        || [.dt, .prps, .pos, .prp].contains(scope.tagged.tags[start - 1])
    {
      start -= 1
    }
    return start < end ? start..<end : nil
  }

  /// The noun phrase after a verb that takes one; none if what is said follows at once.
  private func object(after verb: Int) -> Range<Int>? {
    // The object may stand inside the cue's span ("told reporters that").
    var start = verb + 1
    while start < scope.sentence.upperBound, scope.isInCue(start), scope.tagged.tags[start].isAdverb {
      start += 1
    }
    guard start < scope.sentence.upperBound, scope.isFree(start), !scope.isInSource(start) else { return nil }
    if scope.isInCue(start) {
      var end = start
      while end < scope.sentence.upperBound, scope.isInCue(end),
        !["that", "to", "of", "in", "on", "about", "against", "for", "by"].contains(scope.norm(end))
      {
        end += 1
      }
      return end > start ? start..<end : nil
    }
    return scope.phrase(from: start)
  }

  private static let kinds: [String: Medium.Kind] = {
    let lists: [(Medium.Kind, String)] = [
      (.address, "address speech remarks rally sermon lecture toast keynote speeches"),
      (.interview, "interview interviews q&a podcast"),
      (.briefing, "briefing briefings conference presser gaggle"),
      (.statement, "statement release communique communiqué bulletin announcement statements"),
      (
        .post,
        "video videos livestream tweet tweets post posts twitter facebook instagram telegram blog message x tiktok youtube snapchat"
      ),
      (.letter, "letter email e-mail memo note letters emails op-ed"),
      (.filing, "filing filings lawsuit complaint affidavit motion indictment brief petition"),
      (.report, "report study paper review assessment audit analysis"),
      (.broadcast, "broadcast show programme program television radio tv debate special appearance segment"),
      (.call, "call calls"),
      (.testimony, "testimony hearing hearings deposition"),
      (.poll, "poll survey"),
      (.document, "document documents book memoir article column transcript text editorial"),
    ]
    var kinds: [String: Medium.Kind] = [:]
    for (kind, words) in lists {
      for word in words.split(separator: " ") { kinds[String(word)] = kind }
    }
    return kinds
  }()

  /// "in his nightly video address", "on Twitter", "at a rally in Ohio"; "told his nightly video address" too.
  func medium() -> Medium? {
    for i in scope.cueTokens where Self.telling.contains(scope.tagged.lemmas[i]) {
      if let range = object(after: i), let found = medium(in: range) { return found }
    }
    for i in scope.surroundings()
    where !scope.isInSource(i) || i > scope.sentence.lowerBound && scope.norm(i - 1) == "speaking" {
      guard ["in", "on", "at", "during", "via", "through", "from", "by"].contains(scope.norm(i)),
        i + 1 < scope.sentence.upperBound, let range = scope.phrase(from: i + 1, throughCue: true)
      else { continue }
      if let found = medium(in: range) { return found }
      if scope.norm(i) == "on", let name = scope.reader.name(at: range.lowerBound), name.kind == .outlet,
        OutletGazetteer.shared.match(scope.document.string(name.span))?.outlet.kind == .broadcaster
      {
        return Medium(kind: .broadcast, span: name.span)
      }
    }
    return nil
  }

  private func medium(in range: Range<Int>) -> Medium? {
    guard let last = range.last(where: { Self.kinds[scope.norm($0)] != nil }) else { return nil }
    // "the video of the crash" shows, and says nothing.
    if ["video", "videos"].contains(scope.norm(last)), last + 1 < range.upperBound,
      !["posted", "published", "shared", "released", "message", "on"].contains(scope.norm(last + 1))
    {
      return nil
    }
    // "the report's author" is no medium, "press conference call" is one by its last word.
    guard last + 1 >= range.upperBound || scope.norm(last + 1) != "'s" else { return nil }
    // "The Velika Post" and "Coast TV" are told something; they are no post and no broadcast.
    if let name = scope.reader.name(at: last), name.kind == .outlet || name.kind == .agency { return nil }
    var kind = Self.kinds[scope.norm(last)]!
    if scope.norm(last) == "conference",
      !range.contains(where: { ["press", "news"].contains(scope.norm($0)) })
    {
      return nil
    }
    if scope.norm(last) == "x" && !scope.tagged.tokens[last].isCapitalised { return nil }
    if kind == .call, range.contains(where: { scope.norm($0) == "conference" }) { kind = .briefing }
    return Medium(kind: kind, span: scope.document.span(ofTokens: range.lowerBound..<last + 1))
  }
}
