/// Quotations with a cue beside them.
extension AttributionRule {
  /// "…," she said. "…," said the mayor.
  static let quotationSaidAfter = AttributionRule("quotation-said-after") { scene in
    scene.quotations.indices.compactMap { scene.saying(afterQuotation: $0) }
  }

  /// She said, "…"  She told reporters: "…"
  static let quotationSaidBefore = AttributionRule("quotation-said-before") { scene in
    scene.quotations.indices.compactMap { scene.saying(beforeQuotation: $0) }
  }

  /// The mayor took to the radio: "…", where the clause before the colon has no verb of saying.
  static let quotationAfterColon = AttributionRule("quotation-after-colon") { scene in
    scene.quotations.indices.compactMap { scene.saying(colonBeforeQuotation: $0) }
  }

  /// "…" – Ana Ruiz, mayor
  static let quotationSigned = AttributionRule("quotation-signed") { scene in
    scene.quotations.indices.compactMap { scene.signature(underQuotation: $0) }
  }
}

extension SayingScene {
  /// A sentence's tokens without regard to quotation marks.
  func wholeSentence(of i: Int) -> Range<Int> {
    tagged.sentences[tagged.document.sentence(ofToken: i)].tokens
  }

  /// The sentence in which the text goes on after a quotation, from there to its end; `nil` if another begins.
  private func rest(after quotation: Quotation) -> Range<Int>? {
    let next = quotation.tokens.upperBound
    guard quotation.isClosed, next < tokens.count, block(of: next) == block(of: next - 1) else { return nil }
    let sentence = wholeSentence(of: next)
    if sentence.lowerBound < next { return next..<sentence.upperBound }
    let last = norm(max(quotation.tokens.lowerBound, next - 2))
    let goesOn = [",", "?", "!", "…", "–", "-"].contains(last) || !tokens[next].isCapitalised
    return goesOn || group(at: next)?.isFinite == true ? sentence : nil
  }

  /// Whether a quotation stands for a sentence, not for a word: it has a verb and begins or ends as one does.
  func isSentence(_ quotation: Quotation) -> Bool {
    let inside = words(of: quotation)
    guard inside.count >= 2 else { return false }
    return tokens[inside.lowerBound].isCapitalised || inside.count >= 6
  }

  func saying(afterQuotation index: Int) -> Saying? {
    let quotation = quotations[index]
    let open = quotation.tokens.lowerBound
    guard quotation.tokens.count > 2, let rest = rest(after: quotation),
      wholeSentence(of: open).lowerBound == open || !isTitle(quotation, after: open - 1)
    else { return nil }
    let last = norm(quotation.tokens.upperBound - 2)
    var from = rest.lowerBound
    let hasMark = [",", "?", "!", "…", "–", "-", "--"].contains(last)
    if isComma(from) || isDash(from) { from += 1 } else if !hasMark, last != "." { return nil }
    guard from < rest.upperBound, let (source, group) = cue(from: from, upTo: rest.upperBound) else {
      return nil
    }
    let cue = cueRange(group, particle: CueVerbs.frames(of: lemma(group.head)) == nil)
    let start = contentStart(ofQuotation: quotation)
    // "Asked whether it was "safe," she said yes": the words before are an occasion, no content.
    if let first = self.group(at: start), first.shape == .bare || first.shape == .participle,
      first.tokens.lowerBound == start
    {
      return nil
    }
    var content = [start..<quotation.tokens.upperBound]
    if let second = secondHalf(after: max(source.upperBound, cue.upperBound), upTo: rest.upperBound) {
      content.append(second)
    }
    return Saying(source: source, cue: [cue], content: content)
  }

  /// A quotation in the course of a sentence takes the words before it along: The plan was "dead," she said.
  private func contentStart(ofQuotation quotation: Quotation) -> Int {
    let sentence = wholeSentence(of: quotation.tokens.lowerBound)
    var start = sentence.lowerBound
    if start >= quotation.tokens.lowerBound { return quotation.tokens.lowerBound }
    while start < quotation.tokens.lowerBound,
      tag(start) == .cc || isComma(start) || isDash(start) || norm(start) == ":"
    {
      start += 1
    }
    if let colon = (start..<quotation.tokens.lowerBound).last(where: { norm($0) == ":" }) { return colon + 1 }
    if let other = (start..<quotation.tokens.lowerBound).last(where: { isQuoted($0) }), norm(other) != ",",
      self.quotation(at: other)?.tokens.upperBound == other + 1,
      isFinalMark(other - 1) || norm(other - 1) == ","
    {
      return quotation.tokens.lowerBound
    }
    return start
  }

  /// The source and cue that stand after a quotation, on either side of each other.
  private func cue(from start: Int, upTo end: Int) -> (Range<Int>, VerbPhrase)? {
    if let group = group(at: start), group.tokens.lowerBound == start, quotes(group),
      group.shape != .participle
    {
      let next = skippingInvertedObject(group, upTo: end)
      guard let phrase = nounPhrase(startingAt: next, upTo: end) else { return nil }
      return (withAppositive(phrase, upTo: end), group)
    }
    for group in groups(in: start..<end) where group.isFinite {
      guard group.tokens.lowerBound - start <= 40 else { return nil }
      guard let subject = subject(before: group.tokens.lowerBound, from: start) else { continue }
      if subject.lowerBound > start,
        !(start..<subject.lowerBound).allSatisfy({
          tag($0).isAdverb || tag($0) == .cc || tokens[$0].kind == .punctuation || norm($0) == "as"
        })
      {
        if isRelative(subject.lowerBound) { continue }
        // "another friend, Mara Voss told the Herald": what stands before the name describes it.
        guard isComma(subject.lowerBound - 1), quotes(group),
          nounPhrase(startingAt: start, upTo: subject.lowerBound)?.upperBound == subject.lowerBound - 1
        else { return nil }
        return (start..<subject.upperBound, group)
      }
      guard quotes(group) else { return nil }
      return (subject, group)
    }
    return nil
  }

  /// "said in a statement the minister" is not English; "told me the driver" neither: the source follows at once.
  private func skippingInvertedObject(_ group: VerbPhrase, upTo end: Int) -> Int {
    var i = group.tokens.upperBound
    while i < end, tag(i).isAdverb { i += 1 }
    return i
  }

  /// Whether a verb group introduces or follows quotations.
  func quotes(_ group: VerbPhrase) -> Bool {
    if group.isPassive { return false }
    if CueVerbs.frames(of: lemma(group.head))?.contains(.quotation) == true { return true }
    let next = group.tokens.upperBound
    return next < tokens.count
      && CueVerbs.frames(of: lemma(group.head) + " " + norm(next))?.contains(.quotation) == true
  }

  /// A cue's tokens, with the particle or preposition that belongs to the verb.
  func cueRange(_ group: VerbPhrase, particle: Bool) -> Range<Int> {
    particle ? group.tokens.lowerBound..<(group.tokens.upperBound + 1) : group.tokens
  }

  /// The second part of a quotation that its cue splits: "…," she said, "…".
  private func secondHalf(after cueEnd: Int, upTo end: Int) -> Range<Int>? {
    guard cueEnd < end else { return nil }
    for i in cueEnd..<end {
      guard let quotation = quotation(at: i) else { continue }
      guard i > 0, isComma(i - 1) || norm(i - 1) == ":" || isDash(i - 1) || i == cueEnd else { return nil }
      let between = groups(in: cueEnd..<i)
      return between.contains { $0.isFinite || $0.shape == .participle } ? nil : quotation.tokens
    }
    return nil
  }

  func saying(beforeQuotation index: Int) -> Saying? {
    let quotation = quotations[index]
    let open = quotation.tokens.lowerBound
    guard quotation.tokens.count > 2, open > 0, !quotation.isContinuation else { return nil }
    var end = open
    let mark = norm(open - 1)
    let isMarked = mark == "," || mark == ":"
    if isMarked { end -= 1 }
    guard isMarked || tokens[open + 1].isCapitalised && isSentence(quotation),
      !isTitle(quotation, after: open - 1)
    else { return nil }
    guard mark == ":" || block(of: open - 1) == block(of: open), end > 0 else { return nil }
    let sentence = wholeSentence(of: end - 1)
    guard isMarked || sentence.contains(open) else { return nil }
    guard let group = groups(in: sentence.lowerBound..<end).last(where: { quotes($0) && !isQuoted($0.head) }),
      reaches(group, upTo: end, isColon: mark == ":")
    else { return nil }
    let particle = CueVerbs.frames(of: lemma(group.head))?.contains(.quotation) != true
    let cue = cueRange(group, particle: particle)
    guard let source = source(of: group), !source.overlaps(quotation.tokens) else { return nil }
    // "The club, she said, "is a perfect example" …" is a clause around its cue.
    if source.lowerBound > sentence.lowerBound, isComma(source.lowerBound - 1),
      !tokens[open + 1].isCapitalised
    {
      return nil
    }
    return Saying(source: source, cue: [cue], content: [quotation.tokens])
  }

  /// A title in quotation marks: on "Morning Line", his book, "The River".
  private func isTitle(_ quotation: Quotation, after before: Int) -> Bool {
    let inside = words(of: quotation)
    guard inside.count <= 7 else { return false }
    let words = inside.filter { tokens[$0].kind == .word && tokens[$0].norm.utf8.count > 3 }
    let isCased = words.allSatisfy { tokens[$0].isCapitalised }
    if isCased,
      tag(before) == .in || tag(before).isNoun
        || words.count > 1 && before > 0 && isComma(before) && tag(before - 1).isNoun
    {
      return true
    }
    return false
  }

  /// Whether nothing but listeners, times and occasions stands between a cue and a quotation.
  private func reaches(_ group: VerbPhrase, upTo end: Int, isColon: Bool) -> Bool {
    var i = group.tokens.upperBound
    if i >= end { return true }
    if !isColon, end - i > 25 { return false }
    let between = groups(in: i..<end)
    if between.contains(where: { $0.isFinite && !isRelative($0.tokens.lowerBound - 1) }) { return false }
    if isColon { return true }
    if norm(i) == "that" || norm(i) == "out" || norm(i) == "on" && lemma(group.head) == "go" { i += 1 }
    if CueVerbs.frames(of: lemma(group.head))?.contains(.audience) == true,
      let next = pastAudience(i, upTo: end)
    {
      i = next
    }
    return skippingAdverbials(from: i, upTo: end) >= end || end - i <= 8 && between.isEmpty
  }

  func saying(colonBeforeQuotation index: Int) -> Saying? {
    let quotation = quotations[index]
    let open = quotation.tokens.lowerBound
    guard open > 1, norm(open - 1) == ":", quotation.tokens.count > 6, isSentence(quotation) else {
      return nil
    }
    let sentence = wholeSentence(of: open - 2).clamped(to: 0..<(open - 1))
    let finite = groups(in: sentence).filter { $0.isFinite && !isQuoted($0.head) }
    for group in finite {
      guard let source = source(of: group), !isRelative(source.lowerBound) else { continue }
      return Saying(source: source, cue: [(open - 1)..<open], content: [quotation.tokens])
    }
    guard finite.isEmpty, let phrase = nounPhrase(startingAt: sentence.lowerBound, upTo: open - 1) else {
      return nil
    }
    return Saying(source: phrase, cue: [(open - 1)..<open], content: [quotation.tokens])
  }

  /// A line with a name under or after a quotation, led by a dash.
  func signature(underQuotation index: Int) -> Saying? {
    let quotation = quotations[index]
    var i = quotation.tokens.upperBound
    guard quotation.tokens.count > 4, i + 1 < tokens.count, isDash(i) else { return nil }
    i += 1
    let line = tagged.sentences[tagged.document.sentence(ofToken: i)].tokens
    let end = line.upperBound
    guard tokens[i].isCapitalised, end - i <= 14, groups(in: i..<end).allSatisfy({ !$0.isFinite }) else {
      return nil
    }
    guard
      quotation.tokens.lowerBound == 0
        || wholeSentence(of: quotation.tokens.lowerBound).lowerBound == quotation.tokens.lowerBound
    else { return nil }
    var last = end
    while last > i + 1, tokens[last - 1].kind == .punctuation { last -= 1 }
    guard end == tokens.count || block(of: end) != block(of: i) else { return nil }
    return Saying(source: i..<last, cue: [], content: [quotation.tokens])
  }
}
