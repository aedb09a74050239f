/// Noun phrases found by part of speech: enough to say who is the subject of a verb, not a parse.
extension SayingScene {
  /// The noun phrase that ends at a token, with what is attached by a preposition or coordinated before it.
  ///
  ///     A spokesman for the port authority said …   // from "A" for the end "authority"
  func nounPhrase(endingAt end: Int, from floor: Int) -> Range<Int>? {
    guard end >= floor, let start = simplePhraseStart(endingAt: end, from: floor) else { return nil }
    if tag(end) == .prp { return start..<(end + 1) }
    return extendedStart(start, from: floor)..<(end + 1)
  }

  /// Goes left over prepositions, coordination and short relative clauses for as long as nouns stand before them.
  private func extendedStart(_ first: Int, from floor: Int) -> Int {
    var start = first
    while start > floor {
      let before = start - 1
      if tag(before) == .in || tag(before) == .to, before > floor, isAttaching(norm(before)),
        let outer = phraseBeforePreposition(before, from: floor)
      {
        start = outer
      } else if isCoordinator(before), before > floor, tag(before - 1).isNoun,
        tokens[before - 1].isCapitalised == tokens[first].isCapitalised || tag(start) == .dt,
        !hasFiniteVerb(in: clauseStart(before, from: floor)..<before),
        let outer = simplePhraseStart(endingAt: before - 1, from: floor)
      {
        start = outer
      } else if let outer = phraseBeforeRelative(before, from: floor) {
        start = outer
      } else {
        return start
      }
    }
    return start
  }

  private func isCoordinator(_ i: Int) -> Bool { norm(i) == "and" || norm(i) == "or" || norm(i) == "&" }

  private func isAttaching(_ preposition: String) -> Bool { Self.attaching.contains(preposition) }

  private static let attaching: WordSet = [
    "of", "for", "from", "at", "with", "in", "on", "to", "against", "behind", "near", "between", "by",
    "about", "inside",
    "close", "within", "under", "among", "representing", "outside", "into", "over", "across",
  ]

  /// For "people familiar with" and "the head of": the start of the phrase that the preposition hangs on.
  private func phraseBeforePreposition(_ preposition: Int, from floor: Int) -> Int? {
    var end = preposition - 1
    if norm(end) == "of" || norm(end) == "to" { return nil }
    if tag(end) == .vbn || tag(end) == .jj || tag(end) == .vbg || tag(end) == .vbd, end > floor,
      tag(end - 1).isNoun || Self.pronounHeads.contains(tokens[end - 1])
    {
      end -= 1
    }
    guard tag(end).isNoun || Self.pronounHeads.contains(tokens[end]) || tag(end) == .cd else { return nil }
    return simplePhraseStart(endingAt: end, from: floor)
  }

  /// Words that stand for people at the head of a phrase: "those close to the family", "some of them".
  private static let pronounHeads: WordSet = [
    "those", "some", "many", "several", "one", "two", "three", "both", "most", "others", "few", "all",
    "someone",
    "anyone", "everyone", "none", "half", "each",
  ]

  /// For "A man who saw the crash", where `end` is the verb's last token: the start of "A man".
  func phraseBeforeRelative(_ end: Int, from floor: Int) -> Int? {
    var i = end
    while i > floor, end - i <= 12 {
      if tokens[i].kind == .punctuation || tokens[i].kind == .quote { return nil }
      let isPronoun = tag(i) == .wp || norm(i) == "who" || norm(i) == "that" && tag(i) == .wdt
      if isPronoun {
        guard tag(i - 1).isNoun || Self.pronounHeads.contains(tokens[i - 1]),
          group(at: i + 1) != nil || tag(i + 1).isAdverb, hasFiniteVerb(in: i + 1..<end + 1)
        else { return nil }
        return simplePhraseStart(endingAt: i - 1, from: floor)
      }
      i -= 1
    }
    return nil
  }

  /// The start of a phrase without prepositions, relative clauses and coordination.
  func simplePhraseStart(endingAt end: Int, from floor: Int) -> Int? {
    if tag(end) == .prp || isRelative(end) { return end }
    guard isNominal(end) else { return nil }
    var i = end
    while i > floor, !isPhraseOpener(i), continuesPhrase(i - 1, before: i) { i -= 1 }
    while i < end, tokens[i].kind == .punctuation || tag(i) == .pos || tag(i).isAdverb && norm(i) != "about" {
      i += 1
    }
    return i
  }

  private func isPhraseOpener(_ i: Int) -> Bool {
    (tag(i) == .dt || tag(i) == .prps || tag(i) == .wps) && !(i > 0 && tag(i - 1) == .pdt)
  }

  /// Whether a phrase can end with a token.
  func isNominal(_ i: Int) -> Bool {
    guard tokens[i].kind == .word || tokens[i].kind == .number || norm(i) == "%" else { return false }
    if group(at: i) != nil { return false }
    return tag(i).isNoun || tag(i) == .prp || tag(i) == .cd || Self.pronounHeads.contains(tokens[i])
      || tag(i) == .fw || tag(i) == .ex || (tag(i) == .dt && Self.demonstratives.contains(tokens[i]))
      || tag(i) == .jj || tag(i) == .jjs || tokens[i].isCapitalised
  }

  private static let demonstratives: WordSet = ["this", "that", "these", "those", "another"]

  func isRelative(_ i: Int) -> Bool {
    norm(i) == "who" || norm(i) == "which" || norm(i) == "that" && tag(i) == .wdt
  }

  private func continuesPhrase(_ i: Int, before next: Int) -> Bool {
    let tag = tag(i)
    if tokens[i].kind == .quote { return false }
    if tag.isNoun || tag.isAdjective || tag == .cd || tag == .dt || tag == .prps || tag == .pos || tag == .pdt
    {
      return true
    }
    if tag == .vbg || tag == .vbn { return group(at: i) == nil || isPhraseInternal(i) }
    if tag.isAdverb { return self.tag(next).isAdjective || self.tag(next) == .cd || self.tag(next) == .vbn }
    return norm(i) == "&" || norm(i) == "." && i > 0 && tokens[i - 1].isCapitalised || norm(i) == "$"
      || norm(i) == "@"
  }

  /// A participle between a determiner and a noun: "the newly elected mayor".
  private func isPhraseInternal(_ i: Int) -> Bool {
    guard i > 0 else { return false }
    let before = tag(i - 1)
    return before == .dt || before == .prps || before == .jj || before == .rb || before == .pos
  }

  /// Where the clause that holds a token begins: after the last comma, dash, conjunction or quotation mark.
  func clauseStart(_ i: Int, from floor: Int) -> Int {
    var k = i - 1
    while k >= floor {
      if tokens[k].kind == .quote || tokens[k].kind == .punctuation && norm(k) != "." && norm(k) != "'" {
        return k + 1
      }
      k -= 1
    }
    return floor
  }

  /// The noun phrase that begins at a token, without what a preposition attaches.
  func simplePhrase(startingAt start: Int, upTo end: Int) -> Range<Int>? {
    guard start < end, tokens[start].kind != .quote else { return nil }
    if tag(start) == .prp || tag(start) == .ex {
      return start..<(start + 1)
    }
    var i = start
    var lastNoun: Int?
    while i < end, tokens[i].kind != .quote {
      let tag = tag(i)
      if tag.isNoun || tag == .cd || tag == .fw || tag == .prp || Self.pronounHeads.contains(tokens[i]) {
        if tag == .prp && i > start { break }
        lastNoun = i
      } else if tag == .dt || tag == .prps || tag == .wps {
        if lastNoun != nil { break }
        if Self.demonstratives.contains(tokens[i]), i + 1 < end, group(at: i + 1)?.isFinite == true {
          lastNoun = i
        }
      } else if tag.isAdjective || tag == .pos || tag == .pdt || norm(i) == "$" || norm(i) == "&"
        || norm(i) == "." && lastNoun == i - 1 && tokens[i - 1].isCapitalised && i + 1 < end
          && tokens[i + 1].isCapitalised
      {
      } else if tag.isAdverb {
        if lastNoun != nil { break }
      } else if tag == .vbg || tag == .vbn || tag == .vbd {
        if lastNoun != nil || i + 1 >= end || !(self.tag(i + 1).isNoun || self.tag(i + 1).isAdjective) {
          break
        }
        if i == start, tag != .vbg && tag != .vbn { break }
      } else if isComma(i), lastNoun == nil, i > start, self.tag(i - 1).isAdjective {
      } else {
        break
      }
      i += 1
    }
    guard let last = lastNoun else { return nil }
    return start..<(last + 1)
  }

  /// The noun phrase that begins at a token, with prepositional phrases and coordinated phrases.
  func nounPhrase(startingAt start: Int, upTo end: Int) -> Range<Int>? {
    guard let first = simplePhrase(startingAt: start, upTo: end) else { return nil }
    var phrase = first
    if tag(start) == .prp { return phrase }
    while phrase.upperBound + 1 < end {
      let next = phrase.upperBound
      var from: Int?
      if (tag(next) == .in || tag(next) == .to) && Self.attachingForward.contains(tokens[next]) {
        from = next + 1
      }
      if isCoordinator(next) { from = next + 1 }
      if tag(next) == .vbn || tag(next) == .jj, next + 1 < end, tag(next + 1) == .in || tag(next + 1) == .to {
        from = next + 2
      }
      guard let from, let more = simplePhrase(startingAt: from, upTo: end),
        tag(from) != .prp || norm(next) == "of"
      else { break }
      if isCoordinator(next), more.upperBound < end, group(at: more.upperBound)?.isFinite == true,
        group(at: more.upperBound)?.tokens.lowerBound == more.upperBound
      {
        break
      }
      phrase = phrase.lowerBound..<more.upperBound
    }
    return phrase
  }

  private static let attachingForward: WordSet = [
    "of", "for", "from", "at", "with", "in", "on", "against", "to",
  ]

  /// A phrase with the identifying appositive between commas after it: "Ana Ruiz, the mayor of Velika,".
  func withAppositive(_ phrase: Range<Int>, upTo end: Int) -> Range<Int> {
    let comma = phrase.upperBound
    guard comma + 1 < end, isComma(comma), startsAppositive(comma + 1, after: phrase.upperBound - 1) else {
      return phrase
    }
    var i = comma + 1
    while i < end, !isComma(i), !isFinalMark(i), tokens[i].kind != .quote, !isDash(i) { i += 1 }
    if i < end, isComma(i) {
      // "Jo Lind, a baker, and Al Roe" is no appositive's end but a list: the phrase still names the speaker.
      return phrase.lowerBound..<(i + 1)
    }
    return phrase.lowerBound..<i
  }

  /// Whether what follows a comma tells who the one named before it is.
  func startsAppositive(_ i: Int, after name: Int) -> Bool {
    let norm = norm(i)
    if norm == "who" || norm == "whose" { return true }
    guard tokens[name].isCapitalised || tag(name).isNoun else { return false }
    if tag(i) == .cd { return i + 1 < tokens.count && isComma(i + 1) }
    if tag(i) == .dt || tag(i) == .prps {
      return !["this", "that", "these", "those"].contains(norm)
    }
    return tag(i).isNoun && group(at: i) == nil && !Self.timeNouns.contains(norm)
  }

  static let timeNouns: WordSet = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday",
    "tomorrow",
    "tonight", "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october",
    "november", "december", "week", "month", "year", "morning", "afternoon", "evening", "night", "weekend",
    "day", "hours", "days", "weeks", "months", "years", "hour", "minutes",
  ]
}
