/// How the content of a verb of saying stands to it.
enum ContentForm: String, Hashable, Sendable, CaseIterable {
  /// She said that the bridge was closed.
  case thatClause = "that-clause"
  /// She said the bridge was closed.
  case bareClause = "clause"
  /// She asked whether the bridge was closed.
  case questionClause = "question-clause"
  /// She promised to close the bridge.
  case infinitive = "infinitive"
  /// She denied the charge.
  case nounPhrase = "noun-phrase"
  /// She urged the board to act.
  case objectInfinitive = "object-infinitive"
  /// She called the vote "a farce".
  case predicate = "predicate"
  /// She accused the firm of fraud.
  case charge = "charge"
  /// She put the number of dead at nine.
  case estimate
  /// The bridge was closed, she said.
  case clauseBefore = "clause-before"
  /// The bridge, she said, was closed.
  case clauseAround = "clause-around"
  /// She declined to comment.
  case refusal = "refusal"
}

/// A saying by a verb, with what the rules tell apart.
struct VerbSaying: Sendable {
  let saying: Saying
  let form: ContentForm
  let shape: VerbPhrase.Shape
  let isPassive: Bool
  /// The verb alone reports: "said", not "opposed".
  let isReporting: Bool
  let lemma: String
}

extension SayingScene {
  /// What a verb group says: one saying or none.
  func sayings(by group: VerbPhrase) -> [VerbSaying] {
    let sentence = sentence(of: group.head)
    guard group.head < sentence.upperBound else { return [] }
    if let refusal = refusal(by: group, in: sentence) { return [refusal] }
    let verb = lemma(group.head)
    let next = group.tokens.upperBound
    if next < sentence.upperBound, tokens[next].kind == .word,
      let frames = CueVerbs.frames(of: verb + " " + norm(next)),
      let found = saying(
        by: group, verb: verb + " " + norm(next), frames: frames, from: next + 1, in: sentence)
    {
      return [found]
    }
    // "citing" is the business of a rule of its own.
    guard let frames = CueVerbs.frames(of: verb), verb != "cite" || group.shape == .finite else { return [] }
    if let found = saying(by: group, verb: verb, frames: frames, from: next, in: sentence) { return [found] }
    return []
  }

  private func saying(
    by group: VerbPhrase, verb: String, frames: CueFrames, from next: Int, in sentence: Range<Int>
  ) -> VerbSaying? {
    if group.isPassive || group.shape == .bare {
      return passiveSaying(by: group, verb: verb, frames: frames, from: next, in: sentence)
    }
    guard let source = source(of: group), isPossibleSource(source) else {
      return invertedSaying(by: group, verb: verb, frames: frames, in: sentence)
    }
    if norm(source.lowerBound) == "that" || norm(source.lowerBound) == "which" { return nil }
    func made(_ form: ContentForm, _ content: [Range<Int>]) -> VerbSaying? {
      let saying = Saying(source: source, cue: [group.tokens.lowerBound..<next], content: content)
      guard !saying.content.isEmpty, !content.contains(where: { $0.overlaps(source) }) else { return nil }
      return VerbSaying(
        saying: saying, form: form, shape: group.shape, isPassive: false,
        isReporting: CueVerbs.isReporting(verb),
        lemma: verb)
    }
    if let (form, content) = contentAfter(next, verb: verb, frames: frames, in: sentence) {
      return made(form, content)
    }
    guard frames.contains(.quotation) || frames.contains(.bare), group.isFinite else { return nil }
    if let (form, content) = contentBefore(source: source, cueEnd: next, in: sentence) {
      return made(form, content)
    }
    return nil
  }

  /// Places and days are no speakers, and a sign or a clock tells without saying.
  private func isPossibleSource(_ source: Range<Int>) -> Bool {
    let last = source.upperBound - 1
    if source.count == 1, norm(last) == "it" || norm(last) == "there" { return norm(last) == "it" }
    return !Self.speechless.contains(lemma(last))
  }

  private static let speechless: WordSet = [
    "sign", "clock", "label", "thermometer", "gauge", "scoreboard", "meter",
  ]

  /// The content that follows a cue.
  private func contentAfter(
    _ start: Int, verb: String, frames: CueFrames, in sentence: Range<Int>
  ) -> (ContentForm, [Range<Int>])? {
    let end = sentence.upperBound
    var i = start
    if frames.contains(.audience), let told = pastAudienceIfContentFollows(i, frames: frames, upTo: end) {
      i = told
    }
    if frames.contains(.charge), !isAccused(verb, from: i), let charge = charge(from: i, in: sentence) {
      return (.charge, [charge])
    }
    if frames.contains(.estimate) {
      return estimate(from: i, in: sentence).map { (.estimate, [$0]) }
    }
    let plain = i
    i = skippingAdverbials(from: i, upTo: end)
    guard i < end else { return nil }
    if norm(i) == ":" && i + 1 < end { i += 1 }
    // A quoted sentence is for the quotation rules.
    if let quotation = quotation(at: i), quotation.tokens.lowerBound == i, !isQuoted(start),
      norm(i - 1) == ":" || i + 1 < end && tokens[i + 1].isCapitalised && isSentence(quotation)
    {
      return nil
    }
    if norm(i) == "that", frames.contains(.that), i + 1 < end, !isComma(i + 1), !isFinalMark(i + 1),
      hasFiniteVerb(in: (i + 1)..<end)
    {
      return (.thatClause, [i..<clauseEnd(from: i, in: sentence)])
    }
    if frames.contains(.question), Self.questionWords.contains(tokens[i]), i + 1 < end {
      return (.questionClause, [i..<clauseEnd(from: i, in: sentence)])
    }
    if frames.contains(.predicate), let content = predicate(from: plain, verb: verb, in: sentence) {
      return (.predicate, [content])
    }
    if norm(i) == "to", frames.contains(.infinitive), let group = group(at: i), group.shape == .infinitive {
      return (.infinitive, [i..<clauseEnd(from: i, in: sentence)])
    }
    if frames.contains(.object), let content = object(from: plain, in: sentence) {
      return (.objectInfinitive, [content])
    }
    // "…, she told reporters, after …": the listener begins no clause.
    if frames.contains(.audience), let told = pastAudience(plain, upTo: end) {
      let next = pastTime(told, upTo: end) ?? told
      if next < end, isComma(next) { return nil }
    }
    if frames.contains(.bare), !isComma(i),
      startsClause(i, upTo: end) || CueVerbs.takesAnyClause(verb) && mayStartClause(i, upTo: end)
    {
      return (.bareClause, [i..<clauseEnd(from: i, in: sentence)])
    }
    if frames.contains(.noun), let content = nounContent(from: plain, in: sentence) {
      return (.nounPhrase, [content])
    }
    return nil
  }

  static let questionWords: WordSet = [
    "whether", "if", "how", "why", "what", "who", "where", "when", "which",
  ]

  private func pastAudienceIfContentFollows(_ i: Int, frames: CueFrames, upTo end: Int) -> Int? {
    guard i < end, norm(i) != "that", let told = pastAudience(i, upTo: end), told < end else { return nil }
    let next = skippingAdverbials(from: told, upTo: end)
    guard next < end else { return nil }
    if norm(next) == "that" || norm(next) == "to" || norm(next) == ":"
      || Self.questionWords.contains(tokens[next])
    {
      return told
    }
    if frames.contains(.charge), norm(next) == "of" || norm(next) == "about" || norm(next) == "against" {
      return told
    }
    return startsClause(next, upTo: end) ? told : nil
  }

  /// "a son accused of murder": whoever is accused stands before the word, which is no active verb.
  private func isAccused(_ verb: String, from start: Int) -> Bool {
    verb == "accuse" && start < tokens.count && norm(start) == "of"
  }

  /// "accused the firm of fraud", "warned the Kremlin of sanctions": all of it, or what follows the listener.
  private func charge(from start: Int, in sentence: Range<Int>) -> Range<Int>? {
    let end = sentence.upperBound
    guard start < end else { return nil }
    if norm(start) == "of" || norm(start) == "about" || norm(start) == "against" {
      return start..<phraseEnd(from: start, in: sentence)
    }
    guard !isComma(start), tokens[start].kind != .quote, let phrase = nounPhrase(startingAt: start, upTo: end)
    else { return nil }
    let limit = phraseEnd(from: start, in: sentence)
    guard let of = (phrase.lowerBound..<limit).first(where: { norm($0) == "of" && $0 + 1 < limit }) else {
      return nil
    }
    _ = of
    return start..<limit
  }

  /// "put the number of dead at nine": a thing and its figure.
  private func estimate(from start: Int, in sentence: Range<Int>) -> Range<Int>? {
    let end = sentence.upperBound
    guard start < end, simplePhrase(startingAt: start, upTo: end) != nil,
      let at = (start..<min(end, start + 10)).first(where: {
        norm($0) == "at" || isComma($0) || tag($0).isFiniteVerb
      }), isFigure(at + 1, behind: at, upTo: end)
    else { return nil }
    return start..<phraseEnd(from: start, in: sentence)
  }

  /// "at 14", "at more than 40", "at $3bn".
  private func isFigure(_ i: Int, behind at: Int, upTo end: Int) -> Bool {
    guard at < end, norm(at) == "at" else { return false }
    return (i..<min(end, i + 4)).contains { tag($0) == .cd || tokens[$0].kind == .number }
  }

  /// "called the vote a farce", "described her as brave".
  private func predicate(from start: Int, verb: String, in sentence: Range<Int>) -> Range<Int>? {
    guard start < sentence.upperBound, !isComma(start), !isFinalMark(start), tag(start) != .in,
      norm(start) != "to",
      tag(start) != .rp, tag(start) != .rb || norm(start) == "not"
    else { return nil }
    let end = predicateEnd(from: start, in: sentence)
    guard end > start + 1 else { return nil }
    if ["describe", "depict", "portray", "characterize", "characterise"].contains(verb) {
      return start..<end
    }
    guard let object = simplePhrase(startingAt: start, upTo: end) else { return nil }
    // One phrase alone is somebody called by telephone; a second one, or a quotation, is what it is called.
    return object.upperBound < end || (start..<end).contains { isQuoted($0) } ? start..<end : nil
  }

  /// As a noun phrase's content, but "as" belongs to it.
  private func predicateEnd(from start: Int, in sentence: Range<Int>) -> Int {
    let limit = clauseEnd(from: start, in: sentence)
    var i = start + 1
    while i < limit {
      if let quotation = quotation(at: i), quotation.tokens.lowerBound == i, !isQuoted(start) {
        i = max(i + 1, quotation.tokens.upperBound)
        continue
      }
      if isComma(i), tag(i - 1).isAdjective, i + 1 < limit, tag(i + 1).isAdjective {
        i += 1
        continue
      }
      if isComma(i) || isDash(i) || isMark(i, "(") { return i }
      if norm(i) == "and" || norm(i) == "but" || norm(i) == "while", i + 1 < limit,
        let group = group(at: i + 1), group.tokens.lowerBound == i + 1, group.isFinite
      {
        return i
      }
      if startsDay(i, upTo: limit) { return i }
      if norm(i) == "after" || norm(i) == "during" || norm(i) == "when" || norm(i) == "because"
        || norm(i) == "while"
      {
        return i
      }
      i += 1
    }
    return limit
  }

  /// "the board to act", with nothing between the person and "to" but the person.
  private func object(from start: Int, in sentence: Range<Int>) -> Range<Int>? {
    let end = sentence.upperBound
    guard start < end, !isComma(start), let phrase = nounPhrase(startingAt: start, upTo: end) else {
      return nil
    }
    var next = phrase.upperBound
    if next < end, tag(next).isAdverb { next += 1 }
    let limit = min(end, start + 14)
    guard next < limit else { return nil }
    guard
      let to = (next - 1..<limit).first(where: { group(at: $0)?.shape == .infinitive && norm($0) == "to" }),
      groups(in: start..<to).allSatisfy({ !$0.isFinite }), !(start..<to).contains(where: { isComma($0) })
    else { return nil }
    return start..<clauseEnd(from: start, in: sentence)
  }

  /// A noun phrase right after the verb.
  private func nounContent(from start: Int, in sentence: Range<Int>) -> Range<Int>? {
    let end = sentence.upperBound
    guard start < end,
      tokens[start].kind == .quote || simplePhrase(startingAt: start, upTo: end) != nil || tag(start) == .vbg
    else { return nil }
    if isComma(start) || pastTime(start, upTo: end) != nil && tag(start) != .dt { return nil }
    if norm(start) == "himself" || norm(start) == "herself" || norm(start) == "themselves" { return nil }
    let limit = phraseEnd(from: start, in: sentence)
    return limit > start ? start..<limit : nil
  }

  /// For a cue at the end of a sentence or between commas: what stands before, or around it.
  private func contentBefore(source: Range<Int>, cueEnd: Int, in sentence: Range<Int>) -> (
    ContentForm, [Range<Int>]
  )? {
    let comma = source.lowerBound - 1
    // "A former engineer, who asked …": what stands before a relative pronoun is who spoke.
    guard comma > sentence.lowerBound, isComma(comma) || isDash(comma), !isRelative(source.lowerBound) else {
      return nil
    }
    var start = sentence.lowerBound
    while start < comma, tag(start) == .cc || isComma(start) { start += 1 }
    guard start < comma else { return nil }
    let after = skippingAdverbials(from: cueEnd, upTo: sentence.upperBound)
    let before = start..<comma
    guard after + 1 < sentence.upperBound, isComma(after) || isDash(after) else {
      // A tagger that misses the verb must not lose the saying.
      return hasFiniteVerb(in: before) || before.count >= 6 ? (.clauseBefore, [before]) : nil
    }
    let rest = (after + 1)..<clauseEnd(from: after + 1, in: sentence)
    if Self.concessions.contains(tokens[start]), startsClause(after + 1, upTo: sentence.upperBound) {
      return (.clauseBefore, [rest])
    }
    if !hasFiniteVerb(in: before) {
      return hasFiniteVerb(in: rest) ? (.clauseAround, [before, rest]) : nil
    }
    return goesOn(rest) ? (.clauseAround, [before, rest]) : (.clauseBefore, [before])
  }

  /// "While the bridge held, she said, the road did not": what is conceded is the article's own.
  static let concessions: WordSet = ["while", "although", "though", "despite"]

  /// Whether what follows ", she said," goes on with the clause before it.
  private func goesOn(_ rest: Range<Int>) -> Bool {
    guard !rest.isEmpty else { return false }
    let first = rest.lowerBound
    if isQuote(first) { return true }
    if norm(first) == "and" || norm(first) == "but" || norm(first) == "that" || norm(first) == "because"
      || norm(first) == "or" || norm(first) == "which" || norm(first) == "who"
    {
      return true
    }
    if let group = group(at: first), group.tokens.lowerBound == first {
      return group.isFinite || group.shape == .infinitive
    }
    return tag(first) == .in
      && !["after", "amid", "as", "before", "despite", "during", "following", "on", "since"].contains(
        norm(first))
  }

  /// "…, said the mayor." outside quotation marks.
  private func invertedSaying(
    by group: VerbPhrase, verb: String, frames: CueFrames, in sentence: Range<Int>
  ) -> VerbSaying? {
    let comma = group.tokens.lowerBound - 1
    guard frames.contains(.quotation), group.isFinite, comma > sentence.lowerBound,
      isComma(comma) || isQuote(comma),
      let phrase = nounPhrase(startingAt: group.tokens.upperBound, upTo: sentence.upperBound)
    else { return nil }
    var start = sentence.lowerBound
    while start < comma, tag(start) == .cc { start += 1 }
    guard hasFiniteVerb(in: start..<comma), !isQuote(comma) else { return nil }
    let source = withAppositive(phrase, upTo: sentence.upperBound)
    return VerbSaying(
      saying: Saying(source: source, cue: [group.tokens], content: [start..<comma]), form: .clauseBefore,
      shape: .finite, isPassive: false, isReporting: CueVerbs.isReporting(verb), lemma: verb)
  }

  /// "was accused by the mayor of …", "was told that …", "was asked whether …".
  private func passiveSaying(
    by group: VerbPhrase, verb: String, frames: CueFrames, from next: Int, in sentence: Range<Int>
  ) -> VerbSaying? {
    let end = sentence.upperBound
    var agent = source(of: group)
    // "warned by the president of tariffs": the preposition belongs to the verb.
    if frames.contains(.charge), let whole = agent,
      let of = whole.dropFirst().first(where: { ["of", "against", "about"].contains(norm($0)) })
    {
      agent = whole.lowerBound..<of
    }
    var i = next
    if verb == "ask", group.shape == .bare, let asked = askedOpening(group, agent: agent, in: sentence) {
      return asked
    }
    if let agent { i = agent.upperBound }
    i = skippingAdverbials(from: i, upTo: end)
    // "It was confirmed to dpa by a spokesman that …"
    if agent == nil, group.isPassive, next < end, norm(next) == "to",
      let by = (next + 1..<min(end, next + 6)).first(where: { norm($0) == "by" }), by + 1 < end,
      let late = nounPhrase(startingAt: by + 1, upTo: end)
    {
      agent = late
      i = skippingAdverbials(from: late.upperBound, upTo: end)
    }
    func made(_ form: ContentForm, _ content: Range<Int>...) -> VerbSaying {
      VerbSaying(
        saying: Saying(source: agent, cue: [group.tokens], content: content), form: form, shape: group.shape,
        isPassive: true, isReporting: CueVerbs.isReporting(verb), lemma: verb)
    }
    if i < end, norm(i) == "that", frames.contains(.that), i + 1 < end {
      return made(.thatClause, i..<clauseEnd(from: i, in: sentence))
    }
    if i < end, Self.questionWords.contains(tokens[i]), frames.contains(.question) {
      return made(.questionClause, i..<clauseEnd(from: i, in: sentence))
    }
    if frames.contains(.estimate), group.isPassive, next < end, isFigure(next + 1, behind: next, upTo: end),
      let subject = subject(before: group.tokens.lowerBound, from: sentence.lowerBound)
    {
      let by = (next..<end).first { norm($0) == "by" }
      agent = agent ?? by.flatMap { nounPhrase(startingAt: $0 + 1, upTo: end) }
      let limit = by ?? phraseEnd(from: next, in: sentence)
      return made(.estimate, subject, next..<limit)
    }
    guard agent != nil, group.isPassive,
      let subject = subject(before: group.tokens.lowerBound, from: sentence.lowerBound)
    else { return nil }
    if frames.contains(.charge), i + 1 < end, ["of", "against", "about"].contains(norm(i)) {
      return made(.charge, subject, i..<phraseEnd(from: i, in: sentence))
    }
    if frames.contains(.audience), let content = clauseBefore(listener: subject, in: sentence) {
      return made(.clauseBefore, content)
    }
    guard Self.disclosing.contains(verb) else { return nil }
    // "The third meeting since July was confirmed": all that stands before the verb, unless a clause is among it.
    let before = sentence.lowerBound..<group.tokens.lowerBound
    let isWhole =
      before.allSatisfy { tokens[$0].isWord || tokens[$0].kind == .number } && groups(in: before).isEmpty
    return made(.nounPhrase, isWhole ? before : subject)
  }

  /// What is said by passive "were reported by the police".
  private static let disclosing: Set<String> = [
    "report", "disclose", "announce", "reveal", "confirm", "deny", "dispute", "reject",
  ]

  /// "The venue will be the same, AFP was told by …": the clause before the comma before the one who was told.
  private func clauseBefore(listener: Range<Int>, in sentence: Range<Int>) -> Range<Int>? {
    let comma = listener.lowerBound - 1
    guard comma > sentence.lowerBound, isComma(comma) else { return nil }
    let content = sentence.lowerBound..<comma
    return hasFiniteVerb(in: content) ? content : nil
  }

  /// "Asked whether the bridge was safe, she nodded."
  private func askedOpening(_ group: VerbPhrase, agent: Range<Int>?, in sentence: Range<Int>) -> VerbSaying? {
    guard
      group.tokens.lowerBound == sentence.lowerBound || isComma(group.tokens.lowerBound - 1)
        || tag(group.tokens.lowerBound - 1) == .wrb
    else { return nil }
    let start = skippingAdverbials(
      from: agent?.upperBound ?? group.tokens.upperBound, upTo: sentence.upperBound)
    guard start + 1 < sentence.upperBound,
      Self.questionWords.contains(tokens[start]) || norm(start) == "about",
      let comma = (start..<sentence.upperBound).first(where: {
        (isComma($0) && !isQuoted($0)) || isComma($0) && isQuoted(start)
      })
    else { return nil }
    let content = (norm(start) == "about" ? start + 1 : start)..<comma
    guard !content.isEmpty else { return nil }
    return VerbSaying(
      saying: Saying(source: agent, cue: [group.tokens], content: [content]), form: .questionClause,
      shape: .bare,
      isPassive: true, isReporting: true, lemma: "ask")
  }
}
