/// Nouns and adjectives that hold a content.
extension AttributionRule {
  /// her claim that the bridge was safe; the claim by the mayor that …
  static let nounThat = AttributionRule("noun-that") { scene in
    scene.tokens.indices.compactMap { scene.saying(nounCue: $0, infinitive: false) }
  }

  /// her promise to rebuild the bridge
  static let nounTo = AttributionRule("noun-to") { scene in
    scene.tokens.indices.compactMap { scene.saying(nounCue: $0, infinitive: true) }
  }

  /// She is confident that the bridge will hold.
  static let adjective = AttributionRule("adjective-that") { scene in
    scene.tokens.indices.compactMap { scene.saying(adjectiveCue: $0) }
  }

  /// She made clear that the bridge would close.
  static let madeClear = AttributionRule("made-clear") { scene in
    scene.groups.compactMap { scene.saying(madeClear: $0) }
  }
}

extension SayingScene {
  func saying(nounCue i: Int, infinitive: Bool) -> Saying? {
    guard tag(i).isNoun, (infinitive ? Self.infinitiveNouns : Self.thatNouns).contains(lemma(i)),
      i + 2 < tokens.count
    else { return nil }
    let sentence = sentence(of: i)
    guard sentence.contains(i) else { return nil }
    var next = i + 1
    var agent: Range<Int>?
    if next < sentence.upperBound, norm(next) == "by" || norm(next) == "from",
      let phrase = nounPhrase(startingAt: next + 1, upTo: sentence.upperBound)
    {
      agent = phrase
      next = phrase.upperBound
    }
    next = pastTime(next, upTo: sentence.upperBound) ?? next
    guard next + 1 < sentence.upperBound else { return nil }
    if infinitive {
      guard norm(next) == "to", group(at: next)?.shape == .infinitive else { return nil }
    } else {
      guard norm(next) == "that", !isComma(next + 1), startsClause(next + 1, upTo: sentence.upperBound) else {
        return nil
      }
    }
    guard let (source, cueStart) = nounSource(i, agent: agent, in: sentence) else { return nil }
    let end = infinitive ? phraseEnd(from: next + 1, in: sentence) : clauseEnd(from: next, in: sentence)
    return Saying(source: source, cue: [cueStart..<(i + 1)], content: [next..<end])
  }

  /// Whose claim: by a possessive before it, an agent after it, or the subject of the verb that makes it.
  private func nounSource(_ i: Int, agent: Range<Int>?, in sentence: Range<Int>) -> (Range<Int>?, Int)? {
    var start = i
    while start > sentence.lowerBound,
      tag(start - 1).isAdjective || tag(start - 1) == .nn && group(at: start - 1) == nil
    { start -= 1 }
    if let agent { return (agent, start) }
    let before = start - 1
    guard before >= sentence.lowerBound else { return nil }
    if tag(before) == .prps { return (before..<start, start) }
    if tag(before) == .pos || norm(before).hasSuffix("s'"), before > sentence.lowerBound,
      let phrase = nounPhrase(endingAt: before - 1, from: sentence.lowerBound)
    {
      return (phrase.lowerBound..<start, start)
    }
    var verb = before
    if tag(verb) == .dt, verb > sentence.lowerBound { verb -= 1 }
    guard let group = group(at: verb), Self.making.contains(lemma(group.head)), !group.isPassive,
      let source = source(of: group)
    else { return nil }
    return (source, group.tokens.lowerBound)
  }

  private static let making: WordSet = [
    "make", "issue", "repeat", "voice", "express", "raise", "give", "offer", "share", "have", "reiterate",
    "deliver", "announce", "send", "hold", "take", "release", "post",
  ]
  private static let thatNouns: WordSet = [
    "claim", "statement", "assertion", "allegation", "accusation", "argument", "contention", "suggestion",
    "belief", "opinion",
    "view", "conclusion", "announcement", "declaration", "admission", "confirmation", "denial", "warning",
    "promise", "pledge",
    "assurance", "prediction", "concern", "fear", "hope", "insistence", "complaint", "remark", "comment",
    "impression", "charge",
    "confidence", "doubt", "worry", "notion", "idea", "acknowledgement", "acknowledgment", "revelation",
  ]
  private static let infinitiveNouns: WordSet = [
    "promise", "pledge", "vow", "plan", "decision", "call", "proposal", "threat", "intention", "offer",
    "desire", "refusal", "commitment", "demand",
  ]

  func saying(adjectiveCue i: Int) -> Saying? {
    guard Self.adjectives.contains(tokens[i]), i > 0, i + 2 < tokens.count else { return nil }
    let sentence = sentence(of: i)
    guard sentence.contains(i), i + 2 < sentence.upperBound else { return nil }
    var start = i
    while start > sentence.lowerBound, tag(start - 1).isAdverb, group(at: start - 1) == nil { start -= 1 }
    let group: VerbPhrase
    if let own = self.group(at: i), own.head == i {
      group = own
    } else if start > sentence.lowerBound, let linking = self.group(at: start - 1),
      ["be", "seem", "feel", "become", "remain", "sound", "grow"].contains(lemma(linking.head))
        || norm(linking.head) == "'s"
    {
      group = linking
    } else {
      return nil
    }
    guard group.isFinite, let subject = subject(before: group.tokens.lowerBound, from: sentence.lowerBound),
      norm(subject.lowerBound) != "it"
    else { return nil }
    let next = i + 1
    var content: Range<Int>?
    if norm(next) == "that", startsClause(next + 1, upTo: sentence.upperBound) {
      content = next..<clauseEnd(from: next, in: sentence)
    }
    if norm(next) == "to", self.group(at: next)?.shape == .infinitive, Self.willing.contains(tokens[i]) {
      content = next..<clauseEnd(from: next, in: sentence)
    }
    if norm(next) == "about" { content = (next + 1)..<phraseEnd(from: next + 1, in: sentence) }
    if content == nil, !isComma(next), tag(next) == .prp || tag(next) == .nnp,
      startsClause(next, upTo: sentence.upperBound)
    {
      content = next..<clauseEnd(from: next, in: sentence)
    }
    guard let content, !content.isEmpty else { return nil }
    let cueEnd = norm(next) == "about" ? next + 1 : next
    return Saying(source: subject, cue: [group.tokens.lowerBound..<cueEnd], content: [content])
  }

  private static let adjectives: WordSet = [
    "confident", "sure", "certain", "aware", "afraid", "worried", "concerned", "hopeful", "optimistic",
    "skeptical", "sceptical",
    "convinced", "adamant", "doubtful", "unsure", "proud", "glad", "willing", "reluctant", "ready", "eager",
    "unwilling",
    "determined", "pessimistic", "keen", "prepared", "committed",
  ]
  private static let willing: WordSet = [
    "willing", "reluctant", "eager", "unwilling", "determined", "keen", "prepared", "ready",
  ]

  func saying(madeClear group: VerbPhrase) -> Saying? {
    guard lemma(group.head) == "make", !group.isPassive else { return nil }
    let sentence = sentence(of: group.head)
    let limit = min(sentence.upperBound, group.tokens.upperBound + 5)
    guard group.tokens.upperBound < limit,
      let clear = (group.tokens.upperBound..<limit).first(where: {
        norm($0) == "clear" || norm($0) == "plain"
      }),
      (group.tokens.upperBound..<clear).allSatisfy({ norm($0) == "it" || tag($0).isAdverb || tag($0) == .prp }
      )
    else { return nil }
    let next = skippingAdverbials(from: clear + 1, upTo: sentence.upperBound)
    guard next < sentence.upperBound,
      norm(next) == "that" || Self.questionWords.contains(tokens[next])
        || startsClause(next, upTo: sentence.upperBound), let source = source(of: group)
    else { return nil }
    return Saying(
      source: source, cue: [group.tokens.lowerBound..<(clear + 1)],
      content: [next..<clauseEnd(from: next, in: sentence)])
  }
}
