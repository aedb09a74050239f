/// What the linear attributor knows of a token before it looks at its neighbours; words as numbers.
struct WordFacts {
  var word: UInt64 = 1
  var lemma: UInt64 = 1
  var suffix2: UInt64 = 1
  var suffix3: UInt64 = 1
  var shape: UInt64 = 1
  var tag: UInt64 = 99
  var cluster: UInt64 = 0
  /// Parts clauses: a comma, a dash and the like.
  var separates = false
  /// 0 for a word outside the lexicon, else its most telling class.
  var cue: UInt64 = 0
  /// 0 outside quotations, 1 opens one, 2 within, 3 closes one.
  var quote: UInt64 = 0
  /// What the quotation around it looks like; 0 outside.
  var quotation: UInt64 = 0
  /// The cues near the ends of the quotation around it; 0 outside.
  var quotationCues: UInt64 = 0
  /// The ``SpanLabel`` that the rules give it; 0 for none.
  var ruled: UInt64 = 0
  /// The rule that gave it, as a number; 0 for none.
  var rule: UInt64 = 0

  /// Beyond the sentence.
  static let outside = WordFacts()
}

/// The classes of the lexicon in one number, the most telling first.
enum CueKind: UInt64 {
  case none, say, think, evidence, noun, adjective, preposition

  /// "said" and "according to" open attributions far more often than the others.
  static func isStrong(_ kind: UInt64) -> Bool { kind == say.rawValue || kind == preposition.rawValue }

  init(_ classes: CueClass) {
    self =
      classes.contains(.preposition)
      ? .preposition
      : classes.contains(.say)
        ? .say
        : classes.contains(.think)
          ? .think
          : classes.contains(.evidence)
            ? .evidence
            : classes.contains(.noun) ? .noun : classes.contains(.adjective) ? .adjective : CueKind.none
  }
}

/// What is known of a sentence as a whole.
struct SentenceFacts {
  let tokens: Range<Int>
  /// Tokens that the lexicon knows as cues, and the strong ones among them.
  let cues: [Int]
  let strong: [Int]
  /// How many strong cues, any quotation, does it begin in one.
  let summary: UInt64
  let lastWord: UInt64
  let isHeadline: Bool
  let beginsBlock: Bool
}

/// A document as the linear attributor reads it.
struct AttributionFacts {
  let words: [WordFacts]
  let sentences: [SentenceFacts]
  /// The sentence of each token.
  let sentence: [Int32]
  /// How many commas, "that", quoted tokens and verbs stand before each token, and before the end.
  let commas, thats, quoted, verbs: [Int32]

  /// - Parameter ruled: What the rules found in the document.
  init(_ document: TaggedDocument, ruled: [Attribution]) {
    var words = Self.words(of: document)
    Self.markQuotations(of: document, in: &words)
    Self.mark(ruled, of: document, in: &words)
    self.words = words
    sentence = document.tokens.indices.map { Int32(document.document.sentence(ofToken: $0)) }
    sentences = document.sentences.map { Self.facts(of: $0, in: document, words) }
    commas = Self.counts(words.indices) { words[$0].word == Self.comma }
    thats = Self.counts(words.indices) { words[$0].word == Self.that }
    quoted = Self.counts(words.indices) { words[$0].quote != 0 }
    verbs = Self.counts(document.tags.indices) { document.tags[$0].isVerb || document.tags[$0] == .md }
  }

  /// The facts of a token, or of nothing if it lies outside `range`.
  @inline(__always)
  func word(_ i: Int, in range: Range<Int>) -> WordFacts { range.contains(i) ? words[i] : .outside }

  @inline(__always)
  static func holds(_ counts: [Int32], _ from: Int, _ to: Int) -> UInt64 {
    to > from && counts[to] > counts[from] ? 1 : 0
  }

  private static func counts(_ indices: Range<Int>, where isCounted: (Int) -> Bool) -> [Int32] {
    var counts: [Int32] = [0]
    counts.reserveCapacity(indices.count + 1)
    for i in indices { counts.append(counts[i] + (isCounted(i) ? 1 : 0)) }
    return counts
  }

  private static func words(of document: TaggedDocument) -> [WordFacts] {
    let bytes = document.text.bytes
    return document.tokens.indices.map { i in
      let (token, form, tag, lemma) = (
        document.tokens[i], document.forms[i], document.tags[i], document.lemmas[i]
      )
      let lemmaHash = lemma == token.norm ? token.hash : FeatureHash.hash(lemma)
      // "according" is found as written, whatever its tag made of it.
      let classes =
        token.hash == Self.according
        ? CueLexicon.classes(ofLemma: token.norm, hash: token.hash, tag: tag)
        : CueLexicon.classes(ofLemma: lemma, hash: lemmaHash, tag: tag)
      return WordFacts(
        word: form.word, lemma: lemmaHash, suffix2: form.suffix2, suffix3: form.suffix3,
        shape: shape(bytes[token.span.range]), tag: UInt64(tag.rawValue), cluster: form.cluster,
        separates: token.kind != .word && separators.contains(token), cue: CueKind(classes).rawValue)
    }
  }

  private static let separators: WordSet = [",", ";", ":", "–", "-", "—"]
  private static let according = FeatureHash.hash("according")
  private static let comma = FeatureHash.hash(",")
  private static let that = FeatureHash.hash("that")

  /// "Xx" for "Ruiz", "XX" for "NATO", "d-x" for "50-day": classes of characters, runs cut to two.
  private static func shape(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var (shape, last, run, length): (UInt64, UInt64, Int, Int) = (0, 0, 0, 0)
    for byte in bytes where byte & 0xC0 != 0x80 && length < 6 {
      let kind: UInt64 =
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): 1
        case UInt8(ascii: "a")...UInt8(ascii: "z"), 0xC3...0xFF: 2
        case UInt8(ascii: "0")...UInt8(ascii: "9"): 3
        default: UInt64(byte) + 4
        }
      run = kind == last ? run + 1 : 1
      last = kind
      guard run <= 2 else { continue }
      shape = shape << 8 | kind
      length += 1
    }
    return shape
  }

  private static func facts(
    of sentence: Sentence, in document: TaggedDocument, _ words: [WordFacts]
  ) -> SentenceFacts {
    let range = sentence.tokens
    let cues = range.filter { words[$0].cue != 0 }
    let strong = cues.filter { CueKind.isStrong(words[$0].cue) }
    let holdsQuotation: UInt64 = range.contains { words[$0].quote != 0 } ? 1 : 0
    let kind = document.article.blocks[sentence.block].kind
    return SentenceFacts(
      tokens: range, cues: cues, strong: strong,
      summary: UInt64(min(strong.count, 2)) << 4 | holdsQuotation << 2 | words[range.lowerBound].quote,
      lastWord: words[max(range.lowerBound, range.upperBound - 2)].word,
      isHeadline: kind == .headline || kind == .subhead,
      beginsBlock: document.tokens[range.lowerBound].traits.contains(.blockStart))
  }

  /// The state of the outermost quotations: length, final mark, capital, place, and cues within six tokens of it.
  private static func markQuotations(of document: TaggedDocument, in words: inout [WordFacts]) {
    for quotation in document.document.quotations where quotation.depth == 0 {
      let (first, last) = (quotation.tokens.lowerBound, quotation.tokens.upperBound - 1)
      let sentence = document.document.sentence(ofToken: first)
      let isOneSentence = sentence == document.document.sentence(ofToken: last)
      let final = last > first ? words[last - 1] : .outside
      let isPunctuated = last > first && document.tags[last - 1] == .punctuation
      var look = bucket(last - first - 1)
      look = FeatureHash.mix(look, isPunctuated ? final.word : 0)
      let opensCapital = first + 1 < words.count && document.tokens[first + 1].isCapitalised
      let startsSentence = document.tokens[first].traits.contains(.sentenceStart)
      look = FeatureHash.mix(look, (opensCapital ? 1 : 0) | (startsSentence ? 2 : 0))
      let end = document.document.sentences[document.document.sentence(ofToken: last)].tokens.upperBound
      let after = (last + 1..<max(last + 1, min(last + 7, end))).first { words[$0].cue != 0 }
      let start = document.document.sentences[sentence].tokens.lowerBound
      let before = (max(start, first - 4)..<first).last { words[$0].cue != 0 }
      let flags: UInt64 =
        (isOneSentence ? 1 : 0) | (quotation.isClosed ? 2 : 0) | (quotation.isContinuation ? 4 : 0)
      let near = (after.map { words[$0].cue } ?? 0) << 8 | (before.map { words[$0].cue } ?? 0) << 4 | flags
      for i in quotation.tokens {
        words[i].quote = i == first ? 1 : i == last && quotation.isClosed ? 3 : 2
        words[i].quotation = look
        words[i].quotationCues = near + 1
      }
    }
  }

  private static func mark(_ ruled: [Attribution], of document: TaggedDocument, in words: inout [WordFacts]) {
    for attribution in ruled {
      let rule = FeatureHash.hash(attribution.rule.rawValue)
      for (role, spans) in [
        (AttributionSpan.Role.content, attribution.content), (.source, attribution.source),
        (.cue, attribution.cue),
      ] {
        let begin = role.rawValue * 2 - 1
        for span in spans {
          let tokens = document.document.tokens(in: span)
          for i in tokens {
            words[i].ruled = i == tokens.lowerBound ? begin : begin + 1
            words[i].rule = rule
          }
        }
      }
    }
  }

  /// A distance in coarse steps: 0, 1, 2, 3, 4–5, 6–8, 9–13, 14–20, more.
  @inline(__always)
  static func bucket(_ distance: Int) -> UInt64 {
    switch distance {
    case ..<4: UInt64(max(distance, 0))
    case ..<6: 4
    case ..<9: 5
    case ..<14: 6
    case ..<21: 7
    default: 8
    }
  }
}
