/// Sources named by a preposition, and sources that pass on what others said.
extension AttributionRule {
  /// According to the coroner, four died. Four died, according to the coroner.
  static let accordingTo = AttributionRule("according-to") { scene in
    scene.tokens.indices.compactMap { scene.saying(accordingTo: $0) }
  }

  /// The agency quoted a diplomat as saying the talks had failed. The source is the agency, as the outermost; the
  /// person quoted stands between the cue's two spans.
  static let quotedAsSaying = AttributionRule("quoted-as-saying") { scene in
    scene.groups.compactMap { scene.saying(quotedAs: $0) }
  }

  /// The mayor refused, citing the cost. What is cited is the content, unless it is somebody who said something.
  static let citing = AttributionRule("citing") { scene in
    scene.groups.compactMap { scene.saying(citing: $0) }
  }

  /// The bridge is closed, as the Herald reported.
  static let asReported = AttributionRule("as-reported") { scene in
    scene.groups.compactMap { scene.saying(asReported: $0) }
  }
}

extension SayingScene {
  /// Behind "according to", "in the view of", "in the words of".
  private func endOfReference(_ i: Int) -> Int? {
    if norm(i) == "according", i + 2 < tokens.count, norm(i + 1) == "to" { return i + 2 }
    guard norm(i) == "in", i + 4 < tokens.count, norm(i + 1) == "the", norm(i + 3) == "of",
      ["view", "words", "opinion", "judgment", "judgement", "estimation", "account"].contains(norm(i + 2))
    else { return nil }
    return i + 4
  }

  func saying(accordingTo i: Int) -> Saying? {
    guard let cueEnd = endOfReference(i) else { return nil }
    let sentence = sentence(of: i)
    let cue = i..<cueEnd
    // Marks that stand the wrong way round may leave a quotation without the words around the cue.
    guard sentence.contains(i), cue.upperBound < sentence.upperBound else { return nil }
    guard let phrase = sourcePhrase(from: cue.upperBound, upTo: sentence.upperBound) else { return nil }
    if i == sentence.lowerBound || isOpening(i, from: sentence.lowerBound) {
      return saying(accordingTo: phrase, cue: cue, atStartOf: sentence)
    }
    var comma = i
    if isComma(i - 1) || isDash(i - 1) { comma -= 1 }
    var start = sentence.lowerBound
    while start < comma, tag(start) == .cc || isQuote(start) && !isQuoted(start) { start += 1 }
    // A quotation before it may have begun in an earlier sentence.
    if comma > 0, let quotation = quotation(at: comma - 1), quotation.tokens.upperBound == comma,
      quotation.tokens.lowerBound < start
    {
      start = quotation.tokens.lowerBound
    }
    if let colon = (start..<comma).last(where: { norm($0) == ":" && !isQuoted($0) }) { start = colon + 1 }
    guard start < comma else { return nil }
    let before = start..<comma
    let end = phrase.upperBound
    if Self.concessions.contains(tokens[start]), end + 1 < sentence.upperBound,
      isComma(end) || isComma(end - 1)
    {
      let from = isComma(end) ? end + 1 : end
      if startsClause(from, upTo: sentence.upperBound) {
        return Saying(source: phrase, cue: [cue], content: [from..<clauseEnd(from: from, in: sentence)])
      }
    }
    if !hasFiniteVerb(in: before), end < sentence.upperBound, end > 0, isComma(end) || isComma(end - 1) {
      let from = isComma(end) ? end + 1 : end
      guard from < sentence.upperBound else { return nil }
      let rest = from..<clauseEnd(from: from, in: sentence)
      return Saying(source: phrase, cue: [cue], content: hasFiniteVerb(in: rest) ? [before, rest] : [before])
    }
    return Saying(source: phrase, cue: [cue], content: [before])
  }

  /// Only a conjunction or an adverb stands before: "But according to …".
  private func isOpening(_ i: Int, from start: Int) -> Bool {
    (start..<i).allSatisfy { tag($0) == .cc || tag($0).isAdverb || isComma($0) }
  }

  private func saying(accordingTo phrase: Range<Int>, cue: Range<Int>, atStartOf sentence: Range<Int>)
    -> Saying?
  {
    var from = phrase.upperBound
    if from < sentence.upperBound, let comma = (from..<sentence.upperBound).first(where: { isComma($0) }),
      comma - from < 12,
      !hasFiniteVerb(in: from..<comma)
    {
      from = comma + 1
    }
    while from < sentence.upperBound, isComma(from) || norm(from) == ":" { from += 1 }
    guard from < sentence.upperBound else { return nil }
    // A quotation that the sentence opens may go on past its end.
    if let quotation = quotation(at: from), quotation.tokens.lowerBound == from,
      quotation.tokens.upperBound >= sentence.upperBound
    {
      return Saying(source: phrase, cue: [cue], content: [quotation.tokens])
    }
    return Saying(source: phrase, cue: [cue], content: [from..<clauseEnd(from: from, in: sentence)])
  }

  /// A noun phrase as the source after a preposition, with an appositive that says who it is.
  func sourcePhrase(from start: Int, upTo end: Int) -> Range<Int>? {
    guard start < end else { return nil }
    if tokens[start].kind == .quote, let quotation = quotation(at: start) { return quotation.tokens }
    guard var phrase = nounPhrase(startingAt: start, upTo: end) else { return nil }
    if phrase.upperBound < end, tag(phrase.upperBound) == .pos,
      let more = nounPhrase(startingAt: phrase.upperBound + 1, upTo: end)
    {
      phrase = phrase.lowerBound..<more.upperBound
    }
    let whole = withAppositive(phrase, upTo: end)
    let inserted = phrase.upperBound..<whole.upperBound
    if inserted.count > 1, norm(inserted.lowerBound + 1) != "who", hasFiniteVerb(in: inserted) {
      return phrase
    }
    return whole
  }

  func saying(quotedAs group: VerbPhrase) -> Saying? {
    guard ["quote", "cite", "describe"].contains(lemma(group.head)) else { return nil }
    let sentence = sentence(of: group.head)
    let end = sentence.upperBound
    let limit = min(end, group.tokens.upperBound + 25)
    guard group.tokens.upperBound < limit,
      let particle = (group.tokens.upperBound..<limit).first(where: {
        norm($0) == "as" && $0 + 1 < end && tag($0 + 1) == .vbg
          && ["say", "tell", "state", "add", "declare"].contains(lemma($0 + 1))
      })
    else { return nil }
    var from = skippingAdverbials(from: particle + 2, upTo: end)
    if from < end, isComma(from) || norm(from) == ":" { from += 1 }
    if lemma(particle + 1) == "tell", let told = pastAudience(from, upTo: end) { from = told }
    // "was quoted as saying by the agency"
    if group.isPassive, from + 1 < end, norm(from) == "by",
      let agent = nounPhrase(startingAt: from + 1, upTo: end)
    {
      from = skippingAdverbials(from: agent.upperBound, upTo: end)
    }
    guard from < end else { return nil }
    if isFinalMark(from) || isQuote(from) && from + 1 >= end {
      return trailingQuotedAs(group, particle, in: sentence)
    }
    var content = from..<clauseEnd(from: from, in: sentence)
    if let quotation = quotation(at: from), quotation.tokens.lowerBound == from {
      content = from..<max(content.upperBound, quotation.tokens.upperBound)
    }
    let source: Range<Int>?
    if group.isPassive {
      source = subject(before: group.tokens.lowerBound, from: sentence.lowerBound)
    } else if group.shape == .bare {
      source =
        group.tokens.lowerBound > sentence.lowerBound
        ? nounPhrase(endingAt: group.tokens.lowerBound - 1, from: sentence.lowerBound) : nil
    } else {
      source = self.source(of: group)
    }
    guard let source else { return nil }
    return Saying(
      source: source,
      cue: group.isPassive
        ? [group.tokens.lowerBound..<(particle + 2)] : [group.tokens, particle..<(particle + 2)],
      content: [content])
  }

  /// "Repairs will take weeks, engineers were quoted by AFP as saying."
  private func trailingQuotedAs(_ group: VerbPhrase, _ particle: Int, in sentence: Range<Int>) -> Saying? {
    guard group.isPassive, let source = subject(before: group.tokens.lowerBound, from: sentence.lowerBound),
      source.lowerBound - 1 > sentence.lowerBound, isComma(source.lowerBound - 1)
    else { return nil }
    return Saying(
      source: source, cue: [group.tokens.lowerBound..<(particle + 2)],
      content: [sentence.lowerBound..<(source.lowerBound - 1)])
  }

  func saying(citing group: VerbPhrase) -> Saying? {
    guard lemma(group.head) == "cite", group.shape == .participle else { return nil }
    let sentence = sentence(of: group.head)
    let from = group.tokens.upperBound
    guard from < sentence.upperBound, let phrase = nounPhrase(startingAt: from, upTo: sentence.upperBound)
    else { return nil }
    if citingPhrase.namesSpeaker(phrase) { return nil }
    guard let source = source(of: group) else { return nil }
    var content = from..<phraseEnd(from: from, in: sentence)
    if group.tokens.lowerBound == sentence.lowerBound,
      let comma = (from..<sentence.upperBound).first(where: { isComma($0) })
    {
      content = from..<comma
    }
    guard !content.isEmpty, !content.overlaps(source) else { return nil }
    return Saying(source: source, cue: [group.tokens], content: [content])
  }

  /// Nouns for people and bodies whose sayings others pass on.
  static let speakers: WordSet = [
    "source", "official", "diplomat", "spokesman", "spokeswoman", "spokesperson", "person", "people",
    "minister", "ministry",
    "officer", "lawyer", "aide", "witness", "resident", "analyst", "expert", "police", "authority", "report",
    "medium", "media",
    "agency", "commander", "neighbour", "neighbor", "doctor", "executive", "adviser", "advisor", "researcher",
  ]

  func saying(asReported group: VerbPhrase) -> Saying? {
    guard group.isFinite, !group.isPassive,
      CueVerbs.isReporting(lemma(group.head)) || lemma(group.head) == "put"
    else { return nil }
    let sentence = sentence(of: group.head)
    guard let source = subject(before: group.tokens.lowerBound, from: sentence.lowerBound),
      source.lowerBound > sentence.lowerBound, norm(source.lowerBound - 1) == "as"
    else { return nil }
    let opener = source.lowerBound - 1
    var next = group.tokens.upperBound
    if next < sentence.upperBound, norm(next) == "it" { next += 1 }
    let cue = [opener..<(opener + 1), group.tokens.lowerBound..<next]
    if opener == sentence.lowerBound {
      guard let comma = (next..<sentence.upperBound).first(where: { isComma($0) || norm($0) == ":" }),
        comma - next < 10,
        comma + 1 < sentence.upperBound, !hasFiniteVerb(in: next..<comma)
      else { return nil }
      return Saying(
        source: source, cue: cue, content: [(comma + 1)..<clauseEnd(from: comma + 1, in: sentence)])
    }
    guard isComma(opener - 1), opener - 1 > sentence.lowerBound,
      hasFiniteVerb(in: sentence.lowerBound..<opener)
    else { return nil }
    return Saying(source: source, cue: cue, content: [sentence.lowerBound..<(opener - 1)])
  }
}
