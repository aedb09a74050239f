/// Forms that headlines use and running text does not.
extension AttributionRule {
  /// Bridge to reopen in May – mayor
  static let headlineDash = AttributionRule("headline-dash") { scene in
    scene.headlines.compactMap { scene.saying(headlineDash: $0) }
  }

  /// Mayor: Bridge to reopen in May
  static let headlineColon = AttributionRule("headline-colon") { scene in
    scene.headlines.compactMap { scene.saying(headlineColon: $0) }
  }

  /// "We were never told": Voss hits back at council
  static let headlineQuotation = AttributionRule("headline-quotation") { scene in
    scene.headlines.compactMap { scene.saying(headlineQuotation: $0) }
  }

  /// A line of a transcript: "RUIZ: We are ready."
  static let transcript = AttributionRule("transcript") { scene in
    scene.paragraphStarts.compactMap { scene.saying(transcriptLine: $0) }
  }
}

extension SayingScene {
  /// The tokens of each headline, standfirst and subhead.
  fileprivate var headlines: [Range<Int>] {
    blockRanges { $0 == .headline || $0 == .subhead || $0 == .standfirst }
  }
  fileprivate var paragraphStarts: [Range<Int>] { blockRanges { $0 == .paragraph } }

  private func blockRanges(where isWanted: (Block.Kind) -> Bool) -> [Range<Int>] {
    var result: [(block: Int, tokens: Range<Int>)] = []
    for sentence in tagged.sentences where isWanted(tagged.article.blocks[sentence.block].kind) {
      if let last = result.last, last.block == sentence.block {
        result[result.count - 1].tokens = last.tokens.lowerBound..<sentence.tokens.upperBound
      } else {
        result.append((sentence.block, sentence.tokens))
      }
    }
    return result.map(\.tokens)
  }

  func saying(headlineDash line: Range<Int>) -> Saying? {
    guard
      let dash = line.last(where: { (isDash($0) || norm($0) == ":" || norm($0) == "|") && !isQuoted($0) }),
      norm(dash) != "|", tokens[dash].traits.contains(.spaceBefore) || norm(dash) == ":",
      dash > line.lowerBound + 2, saying(headlineQuotation: line) == nil
    else { return nil }
    var end = line.upperBound
    while end > dash + 1, isFinalMark(end - 1) { end -= 1 }
    let tail = (dash + 1)..<end
    guard (1...7).contains(tail.count), isSpeakerName(tail), !isOwnOutlet(tail) else { return nil }
    if norm(dash) == ":", !tail.contains(where: isSpeakerNoun), !isNamedBelow(tail) { return nil }
    var start = line.lowerBound
    if let label = headlineLabelEnd(line) { start = label }
    guard start + 2 < dash else { return nil }
    return Saying(source: tail, cue: [dash..<(dash + 1)], content: [start..<dash])
  }

  /// Past "Exclusive:" and the like.
  private func headlineLabelEnd(_ line: Range<Int>) -> Int? {
    let colon = line.lowerBound + 1
    guard colon < line.upperBound, norm(colon) == ":" || isDash(colon),
      Self.labels.contains(tokens[line.lowerBound])
    else { return nil }
    return colon + 1
  }

  private static let labels: WordSet = [
    "exclusive", "update", "updated", "breaking", "analysis", "opinion", "watch", "live", "video", "photos",
    "photo", "explainer",
    "factbox", "timeline", "correction", "corrected", "urgent", "editorial", "review", "profile", "insight",
    "column",
    "commentary", "interview", "feature", "note", "q&a", "related", "more", "read", "recap", "poll",
    "read more", "tips", "source", "sources", "credit",
  ]

  /// Whether tokens could be the name or description of one who speaks: no verb, and a name or a word for a speaker.
  private func isSpeakerName(_ range: Range<Int>) -> Bool {
    guard
      groups(in: range).isEmpty || range.contains(where: isSpeakerNoun)
    else { return false }
    guard range.allSatisfy({ tokens[$0].kind != .quote && tokens[$0].kind != .number && !isFinalMark($0) })
    else { return false }
    if Self.notSpeakers.contains(tokens[range.lowerBound]) { return false }
    if isSpeakerNoun(range.upperBound - 1) || range.contains(where: { Self.speakers.contains(lemma($0)) }) {
      return true
    }
    return range.allSatisfy {
      tokens[$0].isCapitalised
        || ["of", "the", "and", "'s", "de", "van", "von", "bin", "al"].contains(norm($0))
    }
      && !Self.labels.contains(tokens[range.lowerBound])
  }

  private static let notSpeakers: WordSet = [
    "and", "but", "or", "with", "as", "why", "how", "what", "part", "live", "again", "here",
  ]

  /// A noun for someone or something that can say: "mayor", "league", "report".
  private func isSpeakerNoun(_ i: Int) -> Bool {
    Self.speakers.contains(lemma(i)) || Self.bodies.contains(tokens[i])
      || DescriptionWords.lookUp(norm(i)) != nil
  }

  private static let bodies: WordSet = ["un", "eu", "nato"]

  /// Whether the text below the headline names a person or body whose name ends so.
  private func isNamedBelow(_ name: Range<Int>) -> Bool {
    let last = norm(name.upperBound - 1)
    return tokens[name.lowerBound].isCapitalised
      && tagged.names.contains {
        $0.tokens.lowerBound > name.upperBound && $0.kind != .event && norm($0.tokens.upperBound - 1) == last
      }
  }

  /// "Bridge closed - The Herald" on the Herald's own page is its name, not its source.
  private func isOwnOutlet(_ range: Range<Int>) -> Bool {
    guard let outlet = tagged.article.outlet else { return false }
    return tagged.document.string(span(range)).lowercased() == outlet.lowercased()
  }

  func saying(headlineColon line: Range<Int>) -> Saying? {
    guard let colon = line.first(where: { norm($0) == ":" && !isQuoted($0) }), colon + 2 < line.upperBound
    else { return nil }
    let name = line.lowerBound..<colon
    guard (1...6).contains(name.count), isSpeakerName(name), !Self.labels.contains(tokens[name.lowerBound]),
      tokens[name.lowerBound].isCapitalised
    else { return nil }
    var end = line.upperBound
    while end > colon + 2, isFinalMark(end - 1) { end -= 1 }
    guard hasVerb(in: (colon + 1)..<end) || isQuote(colon + 1) else { return nil }
    return Saying(source: name, cue: [colon..<(colon + 1)], content: [(colon + 1)..<end])
  }

  /// A quotation at the head of the line, a colon or dash, and a clause whose subject spoke.
  func saying(headlineQuotation line: Range<Int>) -> Saying? {
    let start = headlineLabelEnd(line) ?? line.lowerBound
    guard start < line.upperBound, let quotation = quotation(at: start), quotation.tokens.lowerBound == start,
      quotation.isClosed, isSentence(quotation)
    else { return nil }
    let mark = quotation.tokens.upperBound
    guard mark + 2 < line.upperBound, norm(mark) == ":" || isDash(mark),
      let source = subject(ofHeadlineFrom: mark + 1, upTo: line.upperBound),
      source.upperBound < line.upperBound
    else { return nil }
    return Saying(source: source, cue: [mark..<mark + 1], content: [quotation.tokens])
  }

  /// A name, or what stands before the first verb: a headline's verbs pass for nouns behind a name ("Voss hits back").
  private func subject(ofHeadlineFrom start: Int, upTo end: Int) -> Range<Int>? {
    if let name = tagged.names.first(where: { $0.tokens.lowerBound == start }), isNamedBelow(name.tokens) {
      return name.tokens
    }
    guard let verb = groups(in: start..<end).first, verb.isFinite,
      let phrase = nounPhrase(startingAt: start, upTo: verb.tokens.lowerBound),
      phrase.upperBound == verb.tokens.lowerBound, phrase.count <= 6, isSpeakerName(phrase)
    else { return nil }
    return phrase
  }

  private func hasVerb(in range: Range<Int>) -> Bool { !groups(in: range).isEmpty }

  func saying(transcriptLine line: Range<Int>) -> Saying? {
    guard let colon = line.prefix(6).first(where: { norm($0) == ":" }), colon > line.lowerBound,
      colon + 2 < line.upperBound
    else { return nil }
    let name = line.lowerBound..<colon
    guard
      name.allSatisfy({ tokens[$0].isAllCapitals || norm($0) == "." }),
      !Self.labels.contains(tokens[name.lowerBound]), tokens[colon + 1].isCapitalised || isQuote(colon + 1)
    else { return nil }
    var end = line.upperBound
    if tokens[end - 1].kind == .punctuation { end -= 1 }
    guard colon + 1 < end else { return nil }
    return Saying(source: name, cue: [colon..<(colon + 1)], content: [(colon + 1)..<end])
  }
}
