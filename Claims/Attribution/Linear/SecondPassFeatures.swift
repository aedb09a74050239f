/// What the second pass sees beside the first pass's features: the labels that the first pass gave, how sure it was, and
/// the spans, cues and patterns that follow from them.
///
/// Stacked learning after Cohen and Carvalho (IJCAI 2005): in training the labels come from chains that have not seen
/// the article.
struct SecondPassFeatures {
  private let facts: AttributionFacts
  private let labels: [UInt8]
  /// How probable a source, a cue and a content are at each token, in steps, four bits each.
  private let sureness: [UInt64]
  private let spans: [AttributionSpan]
  /// The span of each token, −1 for none.
  private let owner: [Int32]
  /// The first span that ends behind each token.
  private let next: [Int32]
  /// The roles of each sentence's spans, the first four, three bits each; and how many of them there are.
  private let patterns: [UInt64]
  private let cues: [PredictedCue]
  /// The number of predicted cues that begin at or before each token.
  private let cuesUpTo: [Int]

  private struct PredictedCue {
    let span: AttributionSpan
    let head: Int
  }

  /// - Parameter first: What the first pass made of the document.
  init(facts: AttributionFacts, first: ChainReading) {
    let labels = first.labels
    self.facts = facts
    self.labels = labels
    sureness = first.posteriors.map { row in
      AttributionSpan.Role.allCases.reduce(0) { sum, role in
        let begin = Int(role.rawValue) * 2 - 1
        return sum << 4 | Self.step(row[begin] + row[begin + 1])
      }
    }
    spans = AttributionSpan.spans(labels)
    var owner = [Int32](repeating: -1, count: labels.count)
    var patterns = [UInt64](repeating: 0, count: facts.sentences.count)
    for (number, span) in spans.enumerated() {
      for i in span.tokens { owner[i] = Int32(number) }
      for sentence in Int(facts.sentence[span.first])...Int(facts.sentence[span.last])
      where patterns[sentence] < 1 << 15 {
        patterns[sentence] = patterns[sentence] << 3 | span.role.rawValue
      }
    }
    self.owner = owner
    var next = [Int32](repeating: Int32(spans.count), count: labels.count)
    for i in labels.indices.reversed() {
      next[i] = owner[i] >= 0 ? owner[i] : i + 1 < labels.count ? next[i + 1] : Int32(spans.count)
    }
    self.next = next
    self.patterns = patterns
    let cues = spans.filter { $0.role == .cue }.map { PredictedCue(span: $0, head: CueHead.of($0, facts)) }
    self.cues = cues
    var count = 0
    cuesUpTo = labels.indices.map { i in
      while count < cues.count, cues[count].span.first <= i { count += 1 }
      return count
    }
  }

  /// Adds the features of a sentence's tokens, called in order of `i`.
  func add(_ i: Int, sentence number: Int, rows: inout FeatureRows) {
    addLabels(i, &rows)
    addSureness(i, &rows)
    addPatterns(i, number, &rows)
    if owner[i] >= 0 { addSpan(i, Int(owner[i]), &rows) }
    addCues(i, number, &rows)
  }

  private func label(_ i: Int) -> UInt64 { labels.indices.contains(i) ? UInt64(labels[i]) : 7 }
  private func word(_ i: Int) -> UInt64 { facts.words.indices.contains(i) ? facts.words[i].word : 0 }

  /// Chosen by eye.
  private static func step(_ probability: Float) -> UInt64 {
    switch probability {
    case ..<0.03: 0
    case ..<0.15: 1
    case ..<0.4: 2
    case ..<0.7: 3
    case ..<0.95: 4
    default: 5
    }
  }

  private func addSureness(_ i: Int, _ rows: inout FeatureRows) {
    let here = sureness[i]
    let before = i > 0 ? sureness[i - 1] : 0xFFF
    let after = i + 1 < sureness.count ? sureness[i + 1] : 0xFFF
    rows.add(250, here)
    rows.add(251, here, before)
    rows.add(252, here, after)
    rows.add(253, here, word(i))
    rows.add(254, here, before, after)
  }

  private func addLabels(_ i: Int, _ rows: inout FeatureRows) {
    let (l2, l1, l0, r1, r2) = (label(i - 2), label(i - 1), label(i), label(i + 1), label(i + 2))
    rows.add(200, l0)
    rows.add(201, l1 << 6 | l0 << 3 | r1)
    rows.add(202, l2 << 6 | l1 << 3 | l0)
    rows.add(203, l0 << 6 | r1 << 3 | r2)
    rows.add(204, l0, word(i))
    rows.add(205, l0 << 3 | r1, word(i + 1))
    rows.add(206, l0 << 3 | l1, word(i - 1))
    let w = facts.words[i]
    rows.add(207, w.ruled << 3 | l0)
    if w.rule != 0 { rows.add(208, w.ruled << 3 | l0, w.rule) }
  }

  private func addPatterns(_ i: Int, _ number: Int, _ rows: inout FeatureRows) {
    let here = patterns[number]
    let before = number > 0 ? patterns[number - 1] & 0x1FF : 0
    var after = number + 1 < patterns.count ? patterns[number + 1] : 0
    while after > 0x1FF { after >>= 3 }
    rows.add(210, here)
    rows.add(211, here, label(i))
    rows.add(212, before, label(i))
    rows.add(213, after, label(i))
    rows.add(214, before, here)
  }

  private func addSpan(_ i: Int, _ number: Int, _ rows: inout FeatureRows) {
    let span = spans[number]
    let role = span.role.rawValue
    rows.add(220, role, AttributionFacts.bucket(span.last - span.first))
    rows.add(221, role, AttributionFacts.bucket(i - span.first), AttributionFacts.bucket(span.last - i))
    rows.add(222, role, neighbour(number - 1) << 3 | neighbour(number + 1))
  }

  private func neighbour(_ number: Int) -> UInt64 {
    spans.indices.contains(number) ? spans[number].role.rawValue : 0
  }

  /// The nearest predicted cue on either side, at most one sentence away.
  private func addCues(_ i: Int, _ number: Int, _ rows: inout FeatureRows) {
    let next = cuesUpTo[i]
    let left = next > 0 ? cues[next - 1] : nil
    if let left, left.span.last >= i { return rows.add(230, facts.words[left.head].cue) }
    let w = facts.words[i]
    var (before, after): (UInt64, UInt64) = (0, 0)
    if let left, abs(Int(facts.sentence[left.span.first]) - number) <= 1 {
      let (first, head) = (left.span.last + 1, facts.words[left.head])
      before =
        (UInt64(number) - UInt64(facts.sentence[left.span.first]) + 1) << 16
        | AttributionFacts.holds(facts.commas, first, i) << 15 | between(first, i)
      rows.add(231, before)
      rows.add(232, before, AttributionFacts.bucket(i - left.span.last))
      rows.add(233, before, head.lemma)
      rows.add(234, before, head.cue, w.tag)
      rows.add(235, before, head.lemma, word(first))
    }
    if next < cues.count, abs(Int(facts.sentence[cues[next].span.first]) - number) <= 1 {
      let (right, head) = (cues[next], facts.words[cues[next].head])
      after =
        (UInt64(facts.sentence[right.span.first]) - UInt64(number) + 1) << 16
        | AttributionFacts.holds(facts.commas, i + 1, right.span.first) << 15 | between(i, right.span.first)
      rows.add(236, after)
      rows.add(237, after, AttributionFacts.bucket(right.span.first - i))
      rows.add(238, after, head.lemma)
      rows.add(239, after, head.cue, w.tag)
    }
    rows.add(240, before, after)
  }

  /// The roles of the first spans between two tokens, and whether a "that" is among them.
  private func between(_ from: Int, _ to: Int) -> UInt64 {
    let end = min(to, from + 60)
    var roles: UInt64 = 0
    if from < end {
      for span in spans[Int(next[from])...].prefix(4) {
        guard span.first < end else { break }
        roles = roles << 3 | span.role.rawValue
      }
    }
    return roles | AttributionFacts.holds(facts.thats, from, to) << 14
  }
}

/// The word of a cue that tells most: "said" in "has repeatedly said".
enum CueHead {
  static func of(_ span: AttributionSpan, _ facts: AttributionFacts) -> Int {
    if let known = span.tokens.last(where: { facts.words[$0].cue != 0 }) { return known }
    let verbs = UInt64(PartOfSpeech.vb.rawValue)...UInt64(PartOfSpeech.vbz.rawValue)
    return span.tokens.last { verbs.contains(facts.words[$0].tag) } ?? span.last
  }
}
