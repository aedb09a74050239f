/// What the first pass sees of a token: its neighbourhood, its quotation, its sentence and the cues about it.
///
/// The templates were chosen by experiment on PolNeAR's training articles.
struct FirstPassFeatures {
  let facts: AttributionFacts

  /// Adds the features of every token of one sentence, one token after the other.
  func visit(sentence number: Int, rows: inout FeatureRows, body: (Int, inout FeatureRows) -> Void) {
    let sentence = facts.sentences[number]
    let before = number > 0 ? facts.sentences[number - 1].summary + 1 : 0
    var (cue, strong) = (NearestCues(sentence.cues), NearestCues(sentence.strong))
    var left = sentence.tokens.lowerBound - 1
    var right = left
    for i in sentence.tokens {
      if right <= i { right = separator(from: i + 1, in: sentence.tokens) }
      rows.removeAll()
      cue.advance(to: i)
      strong.advance(to: i)
      addWindow(i, sentence.tokens, &rows)
      addPlace(i, sentence, before: before, &rows)
      addQuotation(i, sentence, &rows)
      addCues(cue, at: i, sentence.tokens, base: 100, &rows)
      addCues(strong, at: i, sentence.tokens, base: 120, &rows)
      addClauses(i, between: left, right, sentence, &rows)
      addRules(i, sentence.tokens, &rows)
      body(i, &rows)
      if facts.words[i].separates { left = i }
    }
  }

  private func addWindow(_ i: Int, _ range: Range<Int>, _ rows: inout FeatureRows) {
    let w = facts.words[i]
    let (l1, l2, l3) = (
      facts.word(i - 1, in: range), facts.word(i - 2, in: range), facts.word(i - 3, in: range)
    )
    let (r1, r2, r3) = (
      facts.word(i + 1, in: range), facts.word(i + 2, in: range), facts.word(i + 3, in: range)
    )
    rows.add(1, 0)
    func addFar(_ place: UInt64, _ word: WordFacts) {
      rows.add(2, place, word.word)
      if word.cue != 0 { rows.add(3, place, word.cue) }
    }
    func addNear(_ place: UInt64, _ word: WordFacts) {
      rows.add(4, place, word.tag)
      rows.add(5, place, word.cluster)
      if word.quote != 0 { rows.add(6, place, word.quote) }
    }
    func addBeside(_ place: UInt64, _ word: WordFacts) {
      rows.add(7, place, word.lemma)
      rows.add(8, place, word.shape)
    }
    addFar(0, l3)
    addFar(1, l2)
    addFar(2, l1)
    addFar(3, w)
    addFar(4, r1)
    addFar(5, r2)
    addFar(6, r3)
    addNear(0, l2)
    addNear(1, l1)
    addNear(2, w)
    addNear(3, r1)
    addNear(4, r2)
    addBeside(0, l1)
    addBeside(1, w)
    addBeside(2, r1)
    rows.add(9, w.suffix3)
    rows.add(10, w.suffix2)
    rows.add(11, l1.word, w.word)
    rows.add(12, w.word, r1.word)
    rows.add(13, l2.word, l1.word)
    rows.add(14, r1.word, r2.word)
    rows.add(15, l1.word, r1.word)
    rows.add(16, l1.tag, w.tag)
    rows.add(17, w.tag, r1.tag)
    rows.add(18, l1.tag, w.tag, r1.tag)
    rows.add(19, w.tag, r1.tag, r2.tag)
    rows.add(20, l2.tag, l1.tag, w.tag)
    rows.add(21, w.word, r1.tag)
    rows.add(22, l1.tag, w.lemma)
    rows.add(23, w.lemma, r1.tag, r2.tag)
    rows.add(24, l1.cue, w.cue, r1.cue)
    rows.add(25, l1.cluster, w.cluster)
    rows.add(26, w.cluster, r1.cluster)
    rows.add(27, w.tag, w.cluster)
  }

  private func addPlace(_ i: Int, _ sentence: SentenceFacts, before: UInt64, _ rows: inout FeatureRows) {
    let w = facts.words[i]
    rows.add(30, AttributionFacts.bucket(i - sentence.tokens.lowerBound))
    rows.add(31, AttributionFacts.bucket(sentence.tokens.upperBound - 1 - i))
    rows.add(32, sentence.summary)
    rows.add(33, before, sentence.summary)
    rows.add(34, sentence.lastWord)
    if sentence.isHeadline {
      rows.add(35, w.tag)
      rows.add(36, w.word)
    }
    if sentence.beginsBlock { rows.add(37, 0) }
    if i == sentence.tokens.lowerBound {
      rows.add(38, 0)
      rows.add(39, before, sentence.summary)
      rows.add(40, w.word)
    }
  }

  private func addQuotation(_ i: Int, _ sentence: SentenceFacts, _ rows: inout FeatureRows) {
    let w = facts.words[i]
    rows.add(50, w.quote, sentence.summary)
    guard w.quote != 0 else { return }
    rows.add(51, w.quotation)
    rows.add(52, w.quotationCues)
    rows.add(53, w.quotation, w.quotationCues)
    rows.add(54, w.quote, w.quotation, w.quotationCues)
  }

  /// The nearest cue on either side: its class, words, distance, and what stands between.
  private func addCues(
    _ cues: NearestCues, at i: Int, _ range: Range<Int>, base: UInt64, _ rows: inout FeatureRows
  ) {
    let w = facts.words[i]
    var (left, right): (UInt64, UInt64) = (0, 0)
    if let l = cues.left {
      let (cue, next) = (facts.words[l], facts.word(l + 1, in: range))
      let between =
        AttributionFacts.holds(facts.thats, l + 1, i) | AttributionFacts.holds(facts.commas, l + 1, i) << 1
        | AttributionFacts.holds(facts.quoted, l + 1, i + 1) << 2
      left = cue.cue << 3 | between
      let distance = AttributionFacts.bucket(i - l)
      rows.add(base + 1, left, distance)
      rows.add(base + 2, cue.lemma)
      rows.add(base + 3, cue.lemma, between)
      rows.add(base + 4, cue.lemma, next.word)
      rows.add(base + 5, next.word, left)
      rows.add(base + 6, cue.tag, next.tag, between)
      rows.add(base + 7, cue.tag, w.tag, distance)
    }
    if let r = cues.right {
      let (cue, last, next) = (facts.words[r], facts.word(r - 1, in: range), facts.word(r + 1, in: range))
      let between =
        AttributionFacts.holds(facts.verbs, i + 1, r) | AttributionFacts.holds(facts.commas, i + 1, r) << 1
        | AttributionFacts.holds(facts.quoted, i, r) << 2
      right = (cue.cue << 3 | between) + 1
      let distance = AttributionFacts.bucket(r - i)
      rows.add(base + 8, right, distance)
      rows.add(base + 9, cue.lemma)
      rows.add(base + 10, cue.lemma, between)
      rows.add(base + 11, cue.lemma, last.word)
      rows.add(base + 12, cue.lemma, next.word)
      rows.add(base + 13, cue.tag, last.tag, between)
      rows.add(base + 14, cue.tag, w.tag, distance)
    }
    rows.add(base + 15, left, right)
  }

  /// The clause's ends: the separators about the token, what follows them, and the cues inside.
  ///
  /// - Parameters:
  ///   - l: The nearest separator on the left, or the place before the sentence.
  ///   - r: The nearest on the right, or the sentence's end.
  private func addClauses(
    _ i: Int, between l: Int, _ r: Int, _ sentence: SentenceFacts, _ rows: inout FeatureRows
  ) {
    let range = sentence.tokens
    let (left, right) = (facts.word(l, in: range), facts.word(r, in: range))
    rows.add(60, left.word, l + 1 < i ? facts.words[l + 1].word : 0)
    rows.add(61, left.word, cues(max(l, range.lowerBound)..<i, of: sentence))
    rows.add(62, right.word, facts.word(r + 1, in: range).word)
    rows.add(
      63, cues(r..<max(r, min(range.upperBound, r + 5)), of: sentence),
      cues(i + 1..<max(i + 1, min(r, range.upperBound)), of: sentence))
  }

  /// The part that the rules give the token and those beside it, and by which rule.
  private func addRules(_ i: Int, _ range: Range<Int>, _ rows: inout FeatureRows) {
    let (l, w, r) = (facts.word(i - 1, in: range), facts.words[i], facts.word(i + 1, in: range))
    let labels = l.ruled << 6 | w.ruled << 3 | r.ruled
    rows.add(70, labels)
    guard labels != 0 else { return }
    rows.add(71, w.ruled, w.rule)
    rows.add(72, w.ruled, w.tag)
    rows.add(73, labels, w.rule)
    rows.add(74, w.ruled, w.word)
  }

  private func separator(from start: Int, in range: Range<Int>) -> Int {
    var i = start
    while i < range.upperBound, !facts.words[i].separates { i += 1 }
    return i
  }

  /// The classes of the first three of the sentence's cues in a range.
  private func cues(_ range: Range<Int>, of sentence: SentenceFacts) -> UInt64 {
    var (classes, count): (UInt64, Int) = (0, 0)
    for cue in sentence.cues where cue >= range.lowerBound && count < 3 {
      if cue >= range.upperBound { break }
      classes = classes << 3 | facts.words[cue].cue
      count += 1
    }
    return classes
  }
}

/// The cues nearest to a token that moves to the right.
struct NearestCues {
  private let places: [Int]
  private var next = 0
  private(set) var left: Int?
  private(set) var right: Int?

  init(_ places: [Int]) { self.places = places }

  mutating func advance(to i: Int) {
    while next < places.count, places[next] < i {
      left = places[next]
      next += 1
    }
    let after = next < places.count && places[next] == i ? next + 1 : next
    right = after < places.count ? places[after] : nil
  }
}
