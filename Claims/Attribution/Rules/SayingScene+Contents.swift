/// What follows a cue: the words told to whom, when and where are stepped over; where the content ends.
extension SayingScene {
  /// The first token of the content after a cue that ends before `start`: past the listener, time, place and medium.
  ///
  ///     told reporters on Monday in an interview that …   // "that"
  func skippingAdverbials(from start: Int, upTo end: Int) -> Int {
    var i = start
    while i < end {
      if let next = pastAdverbial(i, upTo: end) { i = next } else { return i }
    }
    return i
  }

  private func pastAdverbial(_ i: Int, upTo end: Int) -> Int? {
    if isComma(i), i + 1 < end, let next = pastAdverbial(i + 1, upTo: end), next < end,
      isComma(next), next + 1 < end
    {
      return next + 1
    }
    if let next = pastTime(i, upTo: end) { return next }
    if norm(i) == "at" || norm(i) == "by", i + 2 < end, norm(i + 1) == "the" || norm(i + 1) == "that",
      norm(i + 2) == "time"
    {
      return i + 3
    }
    if Self.mediumPrepositions.contains(tokens[i]), let phrase = nounPhrase(startingAt: i + 1, upTo: end),
      isMedium(phrase) || norm(i) == "through" || norm(i) == "via"
        || norm(i) == "on" && norm(i + 1) == "twitter"
    {
      return phrase.upperBound
    }
    if norm(i) == "to", let phrase = nounPhrase(startingAt: i + 1, upTo: end), group(at: i) == nil {
      return phrase.upperBound
    }
    // "to dpa": an agency whose small letters pass for a verb.
    if norm(i) == "to", i + 1 < end, group(at: i) == nil,
      let name = tagged.names.first(where: { $0.tokens.lowerBound == i + 1 && $0.kind == .agency })
    {
      return name.tokens.upperBound
    }
    if norm(i) == ",", i + 1 < end, norm(i + 1) == "without", let that = aside(from: i + 1, upTo: end) {
      return that
    }
    if tag(i).isAdverb, norm(i).hasSuffix("ly") || Self.adverbs.contains(tokens[i]), i + 1 < end,
      !isComma(i + 1)
    {
      return i + 1
    }
    return nil
  }

  /// "reported, without naming its source, that": the place of "that" after a comma not far on.
  private func aside(from start: Int, upTo end: Int) -> Int? {
    (start + 2..<max(start + 2, min(end, start + 10))).first { norm($0) == "that" && isComma($0 - 1) }
  }

  private static let adverbs: WordSet = [
    "again", "later", "earlier", "too", "here", "there", "aloud", "once",
  ]
  private static let mediumPrepositions: WordSet = [
    "in", "on", "at", "during", "after", "via", "through", "by", "with", "from", "before", "under",
  ]

  /// Whether a phrase names an occasion or medium of saying.
  private func isMedium(_ phrase: Range<Int>) -> Bool {
    phrase.contains { Self.media.contains(lemma($0)) || Self.media.contains(tokens[$0]) }
  }

  private static let media: WordSet = [
    "statement", "interview", "email", "e-mail", "letter", "tweet", "post", "memo", "message", "speech",
    "address",
    "conference", "briefing", "hearing", "call", "testimony", "report", "remark", "remarks", "filing",
    "debate", "rally",
    "broadcast", "op-ed", "article", "column", "twitter", "facebook", "telegram", "radio", "television", "tv",
    "court",
    "event", "meeting", "session", "release", "video", "podcast", "program", "programme", "show", "phone",
    "telephone",
    "comment", "note", "ruling", "affidavit", "oath", "press", "forum", "appearance", "stop", "visit", "book",
    "piece",
    "editorial", "blog", "reporter", "spokesman", "spokeswoman", "lawyer", "parliament", "trip", "monday",
    "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// Past "on Monday", "last week", "Tuesday evening", "earlier this year", "in March".
  func pastTime(_ start: Int, upTo end: Int) -> Int? {
    var i = start
    while i < end, Self.timeOpeners.contains(tokens[i]), i < start + 4 { i += 1 }
    guard i < end, Self.timeNouns.contains(tokens[i]), !(norm(i) == "may" && tag(i) == .md) else {
      return nil
    }
    if i > start, norm(i - 1) == "to" { return nil }
    while i < end,
      Self.timeNouns.contains(tokens[i])
        || tokens[i].kind == .number && Self.timeNouns.contains(tokens[i - 1])
    {
      i += 1
    }
    if i < end, norm(i) == "'s" || tag(i) == .pos { return nil }
    if i < end, norm(i) == "ago" { i += 1 }
    return i
  }

  private static let timeOpeners: WordSet = [
    "on", "last", "this", "late", "early", "earlier", "in", "over", "next", "at", "the", "that", "later",
    "just", "during",
    "since", "same", "by", "two", "three", "four", "a", "few", "several", "past", "for", "five", "six", "ten",
    "some",
  ]

  /// Past the listener of "told reporters", "warned the board": a noun phrase, or `nil`.
  func pastAudience(_ start: Int, upTo end: Int) -> Int? {
    guard start < end else { return nil }
    if tag(start) == .prp { return start + 1 }
    guard tokens[start].kind != .quote else { return pastQuotedName(start, upTo: end) }
    guard var phrase = simplePhrase(startingAt: start, upTo: end) else { return nil }
    // A listener's name ends where another phrase begins: "told the Herald | the bridge …"; so does a plain noun's.
    var k = phrase.lowerBound
    var sawNoun = false
    while k < phrase.upperBound {
      if tag(k) == .nn || tag(k) == .nns || tag(k) == .nnp || tag(k) == .nnps {
        if sawNoun, tag(k - 1) == .nns, tag(k) != .nns || tokens[k].isCapitalised { break }
        if sawNoun, tokens[k - 1].isCapitalised != tokens[k].isCapitalised, !tokens[k].isCapitalised,
          tag(k) == .nns
        {
          break
        }
        sawNoun = true
      }
      k += 1
    }
    phrase = phrase.lowerBound..<max(k, phrase.lowerBound + 1)
    var next = phrase.upperBound
    while next + 1 < end,
      norm(next) == "of" || norm(next) == "at" || norm(next) == "and" || norm(next) == "for"
        || norm(next) == "in" || norm(next) == "on",
      pastTime(next, upTo: end) == nil,
      let more = simplePhrase(startingAt: next + 1, upTo: end), tag(next + 1) != .prp
    {
      if norm(next) == "and", more.upperBound < end, group(at: more.upperBound)?.isFinite == true { break }
      next = more.upperBound
    }
    if next + 1 < end, norm(next) == "'s" || tag(next) == .pos,
      let more = simplePhrase(startingAt: next + 1, upTo: end)
    {
      next = more.upperBound
    }
    return next
  }

  /// The title of a programme in quotation marks: told "Morning Line" that …
  private func pastQuotedName(_ start: Int, upTo end: Int) -> Int? {
    guard let quotation = quotation(at: start), quotation.tokens.lowerBound == start,
      (2...8).contains(quotation.tokens.count),
      tokens[start + 1].isCapitalised, quotation.tokens.upperBound < end,
      !isFinalMark(quotation.tokens.upperBound)
    else { return nil }
    return quotation.tokens.upperBound
  }

  /// Whether a clause with a subject and a finite verb begins at a token.
  func startsClause(_ start: Int, upTo end: Int) -> Bool {
    guard start < end else { return false }
    var i = start
    if Self.subordinators.contains(tokens[i]) { return hasFiniteVerb(in: i..<end) }
    if tokens[i].kind == .quote { i += 1 }
    guard i < end else { return false }
    if tag(i) == .ex || Self.nominatives.contains(tokens[i]) { return hasFiniteVerb(in: i..<end) }
    guard let phrase = nounPhrase(startingAt: i, upTo: end) else { return false }
    var next = phrase.upperBound
    if next < end, isComma(next) {
      guard next + 1 < end, tag(next + 1) == .dt || tag(next + 1) == .prps || isRelative(next + 1) else {
        return false
      }
      next = withAppositive(phrase, upTo: end).upperBound
    }
    if next < end, tag(next) == .wp || tag(next) == .wdt {
      return groups(in: next..<end).filter(\.isFinite).count > 1
    }
    guard let first = groups(in: next..<end).first(where: { $0.shape != .bare }) else { return false }
    guard first.isFinite else { return false }
    return (next..<max(next, first.tokens.lowerBound)).allSatisfy {
      !isComma($0) && !isDash($0) && norm($0) != "who"
    }
  }

  /// Whether a clause may begin at a token, for verbs whose content hardly is anything else.
  func mayStartClause(_ start: Int, upTo end: Int) -> Bool {
    guard start + 1 < end, tokens[start].kind != .punctuation, norm(start) != "to", norm(start) != "of",
      norm(start) != "and"
    else { return false }
    if group(at: start)?.isFinite == true { return false }
    if tag(start) == .in || tag(start).isAdverb, !Self.quantifiers.contains(tokens[start]),
      !Self.subordinators.contains(tokens[start])
    {
      // "said in some cases they had been asked": a comma or a pronoun must tell that a clause follows.
      guard let comma = (start..<min(end, start + 8)).first(where: { isComma($0) }) else { return false }
      return startsClause(comma + 1, upTo: end)
    }
    return groups(in: start..<end).contains { $0.isFinite && $0.head > start }
  }

  private static let quantifiers: WordSet = [
    "about", "around", "over", "nearly", "almost", "more", "less", "at", "up", "roughly", "only", "even",
    "not",
  ]
  static let subordinators: WordSet = [
    "if", "when", "while", "although", "because", "unless", "once", "since", "as",
  ]
  private static let nominatives: WordSet = [
    "he", "she", "they", "we", "i", "it", "this", "that", "these", "those", "there",
  ]

  /// Where a clause's content ends: at the sentence's end without its final mark, or before another saying of the
  /// same source.
  func clauseEnd(from start: Int, in sentence: Range<Int>) -> Int {
    var end = sentence.upperBound
    while end > start + 1, isTrailing(end - 1, from: start) { end -= 1 }
    let isSubordinate =
      Self.subordinators.contains(tokens[sentence.lowerBound]) && sentence.lowerBound < start
      && !(sentence.lowerBound..<start).contains { isComma($0) }
    var i = start + 1
    while i < end {
      if let quotation = quotation(at: i), quotation.tokens.lowerBound == i,
        !isQuoted(start) || tokens[start].kind == .quote
      {
        i = max(i + 1, quotation.tokens.upperBound)
        if isAccording(i, upTo: end) { return i }
        continue
      }
      // "As the mayor lamented the cost, the board met": the main clause is not the mayor's.
      if isSubordinate, isComma(i), startsClause(i + 1, upTo: end) { return i }
      if endsContent(i, from: start, upTo: end) { return i }
      i += 1
    }
    return end
  }

  /// The sentence's final mark; one inside a quotation stays.
  private func isTrailing(_ i: Int, from start: Int) -> Bool {
    if tokens[i].kind == .quote { return quotationOpens(i) }
    guard tokens[i].kind == .punctuation, norm(i) != ")", norm(i) != "'", norm(i) != "%" else { return false }
    if isQuoted(i), !isQuoted(start) || tokens[start].kind == .quote { return false }
    return true
  }

  private func quotationOpens(_ i: Int) -> Bool { quotation(at: i)?.tokens.lowerBound == i }

  /// Whether something else than the content begins at a token: ", adding", ", according to", "; ", "and promised".
  private func endsContent(_ i: Int, from start: Int, upTo end: Int) -> Bool {
    if isMark(i, ";") || isAccording(i, upTo: end) { return true }
    if isMark(i, "(") { return false }
    guard i + 1 < end else { return false }
    if isComma(i) || isDash(i) {
      if norm(i + 1) == "according" { return true }
      if let group = group(at: i + 1), group.shape == .participle, group.tokens.lowerBound == i + 1,
        CueVerbs.isReporting(lemma(group.head)) || lemma(group.head) == "cite" || lemma(group.head) == "refer"
      {
        return true
      }
      if norm(i + 1) == "but" || norm(i + 1) == "and", i + 2 < end, startsNewSaying(i + 2, upTo: end) {
        return true
      }
    }
    if norm(i) == "and" || norm(i) == "but", startsCoordinatedSaying(i + 1, upTo: end) { return true }
    return false
  }

  private func isAccording(_ i: Int, upTo end: Int) -> Bool {
    i + 1 < end && norm(i) == "according" && norm(i + 1) == "to"
  }

  /// A verb of saying right after a conjunction, without a subject of its own.
  private func startsCoordinatedSaying(_ i: Int, upTo end: Int) -> Bool {
    guard let group = group(at: i), group.tokens.lowerBound == i, !group.isPassive,
      group.isFinite
        && (tag(group.head) == .vbd || tag(group.head) == .jj || tag(group.head) == .vbz
          || tokens[i].norm == "has")
        || group.shape == .bare && tag(group.head) == .vbn
    else { return false }
    return CueVerbs.isReporting(lemma(group.head))
  }

  private func startsNewSaying(_ i: Int, upTo end: Int) -> Bool {
    if startsCoordinatedSaying(i, upTo: end) { return true }
    guard let group = groups(in: i..<end).first, group.isFinite, CueVerbs.isReporting(lemma(group.head)),
      let phrase = nounPhrase(startingAt: i, upTo: end), phrase.upperBound == group.tokens.lowerBound
    else { return false }
    return ["say", "add", "tell", "deny", "insist", "argue"].contains(lemma(group.head))
  }

  /// Where a noun phrase's content ends: before what tells time, place, occasion or the next thing done.
  func phraseEnd(from start: Int, in sentence: Range<Int>) -> Int {
    let limit = clauseEnd(from: start, in: sentence)
    var i = start + 1
    while i < limit {
      if let quotation = quotation(at: i), quotation.tokens.lowerBound == i, !isQuoted(start) {
        i = max(i + 1, quotation.tokens.upperBound)
        continue
      }
      if isComma(i) || isDash(i) || isMark(i, ":") || isMark(i, "(") {
        if isComma(i), continuesList(i, upTo: limit) {
          i += 1
          continue
        }
        return i
      }
      if startsDay(i, upTo: limit) { return i }
      if Self.phraseStops.contains(tokens[i]), tag(i) == .in || tag(i) == .wrb { return i }
      if Self.mediumPrepositions.contains(tokens[i]), i + 1 < limit,
        let phrase = nounPhrase(startingAt: i + 1, upTo: limit),
        Self.strictMedia.contains(lemma(phrase.upperBound - 1))
      {
        return i
      }
      if norm(i) == "and" || norm(i) == "but", i + 1 < limit, let group = group(at: i + 1),
        group.tokens.lowerBound == i + 1, group.isFinite
      {
        return i
      }
      i += 1
    }
    return limit
  }

  /// Whether the time of saying begins at a token: "Monday", "on Monday", "last week", "over the weekend".
  func startsDay(_ i: Int, upTo end: Int) -> Bool {
    if Self.days.contains(tokens[i]) { return true }
    guard ["on", "last", "this", "late", "earlier", "over", "early", "in"].contains(norm(i)),
      pastTime(i, upTo: end) != nil
    else { return false }
    return norm(i) != "in" && norm(i) != "over" || i + 2 < end && Self.timeNouns.contains(tokens[i + 2])
  }

  private static let days: WordSet = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday", "today",
    "tonight",
  ]

  private static let phraseStops: WordSet = [
    "after", "when", "while", "because", "although", "though", "before", "during", "amid", "despite", "as",
    "since",
  ]
  private static let strictMedia: WordSet = [
    "statement", "interview", "email", "e-mail", "letter", "tweet", "speech", "address", "conference",
    "briefing",
  ]

  /// A comma inside a list of noun phrases that ends in "and": "guns, maps and money".
  private func continuesList(_ comma: Int, upTo end: Int) -> Bool {
    var i = comma + 1
    guard let first = simplePhrase(startingAt: i, upTo: end) else {
      return norm(i) == "and" || norm(i) == "or"
    }
    i = first.upperBound
    var steps = 0
    while i < end, steps < 12 {
      if norm(i) == "and" || norm(i) == "or" { return true }
      if group(at: i)?.isFinite == true || norm(i) == "who" || norm(i) == "which" { return false }
      i += 1
      steps += 1
    }
    return false
  }
}
