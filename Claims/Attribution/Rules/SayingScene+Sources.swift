/// Who the subject of a verb of saying is.
extension SayingScene {
  /// The source of a verb group: its subject, or its agent if it is passive. `nil` if none was found.
  func source(of group: VerbPhrase) -> Range<Int>? {
    let sentence = sentence(of: group.head)
    if group.isPassive { return agent(of: group, upTo: sentence.upperBound) }
    switch group.shape {
    case .finite:
      return coordinatedSource(of: group, from: sentence.lowerBound)
        ?? subject(before: group.tokens.lowerBound, from: sentence.lowerBound)
    case .participle, .infinitive: return inheritedSource(of: group, in: sentence)
    case .bare: return agent(of: group, upTo: sentence.upperBound)
    }
  }

  /// "She said the road was safe and promised …": of two verbs of saying the second has the first one's subject.
  private func coordinatedSource(of group: VerbPhrase, from floor: Int) -> Range<Int>? {
    let before = group.tokens.lowerBound - 1
    guard before > floor, norm(before) == "and" || norm(before) == "but",
      CueVerbs.isReporting(lemma(group.head)),
      let earlier = groups(in: floor..<before).last(where: {
        $0.isFinite && CueVerbs.isReporting(lemma($0.head)) && !isInRelativeClause($0, from: floor)
      })
    else { return nil }
    return subject(before: earlier.tokens.lowerBound, from: floor)
  }

  /// "by the mayor" after a passive.
  private func agent(of group: VerbPhrase, upTo end: Int) -> Range<Int>? {
    let by = group.tokens.upperBound
    guard by + 1 < end, norm(by) == "by" else { return nil }
    return nounPhrase(startingAt: by + 1, upTo: end)
  }

  /// The subject of a finite verb that begins at `verb`.
  /// - Parameter depth: How many verbs may still be passed to find one with a subject.
  func subject(before verb: Int, from floor: Int, depth: Int = 3) -> Range<Int>? {
    guard depth > 0 else { return nil }
    var end = verb - 1
    end = skippingTimeLeft(end, from: floor)
    guard end >= floor else { return nil }
    if tokens[end].kind == .quote { return nil }
    if isComma(end) || isDash(end) || norm(end) == ")" {
      return subjectPastInsertion(end, from: floor, depth: depth)
    }
    if norm(end) == "and" || norm(end) == "but" || norm(end) == "or" || norm(end) == "then"
      || norm(end) == "yet"
    {
      return sharedSubject(before: end, from: floor, depth: depth)
    }
    if isRelative(end) { return end..<(end + 1) }
    if let start = phraseBeforeRelative(end, from: floor) { return start..<(end + 1) }
    guard isNominal(end), let phrase = nounPhrase(endingAt: end, from: floor) else { return nil }
    return phrase
  }

  /// "Ruiz on Monday called", "Ruiz last week said": the place before the time.
  private func skippingTimeLeft(_ end: Int, from floor: Int) -> Int {
    guard end > floor, Self.timeNouns.contains(tokens[end]), norm(end) != "may" else { return end }
    var i = end
    while i > floor, let before = Optional(norm(i - 1)),
      Self.timeModifiers.contains(before) || Self.timeNouns.contains(before)
    {
      i -= 1
    }
    if i == end, tag(end) == .nnp || tag(end) == .nn {
      // "Monday said" has no other subject; "Ruiz Monday said" has.
      return isNominal(i - 1) || isComma(i - 1) ? i - 1 : end
    }
    return i > floor ? i - 1 : end
  }

  private static let timeModifiers: WordSet = [
    "on", "last", "this", "late", "early", "earlier", "in", "the", "that", "next", "past", "over", "during",
    "of", "a", "later",
  ]

  /// "Dr Voss, who heads the clinic, said", "Ruiz, speaking in Velika, said", "the mayor (a Green) said".
  private func subjectPastInsertion(_ close: Int, from floor: Int, depth: Int) -> Range<Int>? {
    let opening = norm(close) == ")" ? "(" : norm(close)
    var i = close - 1
    while i > floor {
      if tokens[i].kind == .quote { return nil }
      let isOpening = norm(i) == opening && tokens[i].kind != .word
      let name = isOpening ? beforeParenthesis(i - 1, from: floor) : i
      if isOpening, isNominal(name), let phrase = nounPhrase(endingAt: name, from: floor) {
        let inserted = (i + 1)..<close
        if inserted.isEmpty { return nil }
        if belongsToPhrase(inserted, after: name) || opening == "(" {
          return phrase.lowerBound..<(close + 1)
        }
        if beginsInsertion(i + 1) { return phrase }
        if !hasFiniteVerb(in: inserted) { return phrase.lowerBound..<(close + 1) }
      }
      i -= 1
    }
    if isComma(close), isFollowedByItsSubject(close + 1) { return nil }
    // "The bridge, which … , and on Monday, said": the verb shares the subject of the one before it.
    return sharedSubject(before: close, from: floor, depth: depth)
  }

  /// "The pier had failed, said an official who …": the verb of saying stands before its subject.
  private func isFollowedByItsSubject(_ verb: Int) -> Bool {
    let end = sentence(of: verb).upperBound
    guard verb + 1 < end, CueVerbs.isReporting(lemma(verb)),
      let phrase = nounPhrase(startingAt: verb + 1, upTo: end)
    else { return false }
    return phrase.upperBound == end || !(tag(phrase.upperBound).isVerb || tag(phrase.upperBound) == .md)
  }

  /// "Ruiz (D-Velia),": the place before the parenthesis that closes at a token, or the token itself.
  private func beforeParenthesis(_ close: Int, from floor: Int) -> Int {
    guard close > floor, isMark(close, ")"),
      let open = (floor..<close).last(where: { isMark($0, "(") }), open > floor, close - open < 8
    else { return close }
    return open - 1
  }

  private func belongsToPhrase(_ inserted: Range<Int>, after name: Int) -> Bool {
    let first = norm(inserted.lowerBound)
    if first == "who" || first == "whose" || first == "which" { return true }
    return startsAppositive(inserted.lowerBound, after: name) && !hasFiniteVerbOutsideRelative(in: inserted)
  }

  private func hasFiniteVerbOutsideRelative(in range: Range<Int>) -> Bool {
    groups(in: range).contains { group in
      group.isFinite
        && !(group.tokens.lowerBound > range.lowerBound && isRelative(group.tokens.lowerBound - 1))
    }
  }

  /// Participles, prepositions and adverbs that begin something said aside: ", speaking in Velika,".
  private func beginsInsertion(_ i: Int) -> Bool {
    tag(i) == .vbg || tag(i) == .vbn || tag(i) == .in || tag(i).isAdverb || tag(i) == .to || tag(i) == .wrb
      || tag(i) == .cc
  }

  /// The subject of the nearest finite verb before a token, in the same sentence: "Ruiz came and said".
  func sharedSubject(before end: Int, from floor: Int, depth: Int = 3) -> Range<Int>? {
    var i = end - 1
    while i >= floor {
      if let group = group(at: i) {
        if group.isFinite, !isInRelativeClause(group, from: floor),
          let found = subject(before: group.tokens.lowerBound, from: floor, depth: depth - 1)
        {
          return found
        }
        i = group.tokens.lowerBound - 1
      } else {
        i -= 1
      }
    }
    return nil
  }

  private func isInRelativeClause(_ group: VerbPhrase, from floor: Int) -> Bool {
    let before = group.tokens.lowerBound - 1
    return before >= floor && (norm(before) == "that" || norm(before) == "which" || tag(before) == .wdt)
  }

  /// For "saying", "to say": the subject of the verb that governs it.
  private func inheritedSource(of group: VerbPhrase, in sentence: Range<Int>) -> Range<Int>? {
    let before = group.tokens.lowerBound - 1
    if before < sentence.lowerBound { return subjectAfter(group, in: sentence) }
    if group.shape == .participle, tag(before).isNoun, !Self.messages.contains(lemma(before)),
      !self.isMessageObject(before, from: sentence.lowerBound),
      let phrase = nounPhrase(endingAt: before, from: sentence.lowerBound),
      !isObject(phrase, from: sentence.lowerBound)
    {
      return phrase
    }
    if let shared = sharedSubject(before: group.tokens.lowerBound, from: sentence.lowerBound) {
      return shared
    }
    return subjectAfter(group, in: sentence)
  }

  /// Nouns for what one says something in: the one who issues it speaks.
  static let messages: WordSet = [
    "statement", "letter", "email", "e-mail", "tweet", "post", "memo", "message", "note", "speech", "release",
    "report",
    "ad", "video", "interview", "filing", "remarks", "remark", "briefing", "conference", "call", "petition",
  ]

  private func isMessageObject(_ i: Int, from floor: Int) -> Bool {
    Self.timeNouns.contains(tokens[i]) || norm(i) == "reporters"
  }

  /// Whether a phrase stands right after a verb or preposition.
  private func isObject(_ phrase: Range<Int>, from floor: Int) -> Bool {
    phrase.lowerBound > floor
      && (group(at: phrase.lowerBound - 1) != nil || tag(phrase.lowerBound - 1) == .in
        || tag(phrase.lowerBound - 1) == .to)
  }

  /// "Citing costs, the mayor refused": the subject that follows the comma.
  private func subjectAfter(_ group: VerbPhrase, in sentence: Range<Int>) -> Range<Int>? {
    for other in groups(in: group.tokens.upperBound..<sentence.upperBound) where other.isFinite {
      guard let subject = subject(before: other.tokens.lowerBound, from: group.tokens.upperBound),
        subject.lowerBound > group.tokens.upperBound, isComma(subject.lowerBound - 1)
      else { continue }
      return subject
    }
    return nil
  }
}
