/// Tags words with their part of speech, from left to right, by an averaged perceptron.
///
/// Features after Ratnaparkhi (EMNLP 1996) and Honnibal's greedy tagger (2013), with word clusters. Headlines in
/// title case and text in capitals are tagged without looking at the case, which says nothing there; what the
/// rest of the document writes small or large is told instead.
package struct PartOfSpeechTagger: Sendable {
  package let model: PerceptronModel
  package let clusters: WordClusters

  private let lemmatizer: Lemmatizer

  package init(model: PerceptronModel, clusters: WordClusters) {
    self.model = model
    self.clusters = clusters
    lemmatizer = Lemmatizer(vocabulary: clusters)
  }

  /// The tags that the model chooses among; the others follow from the word alone.
  package static let labels: [PartOfSpeech] = PartOfSpeech.allCases.filter {
    ![.punctuation, .sym, .to, .wps, .ls].contains($0)
  }

  private static let to = FeatureHash.hash("to")
  private static let whose = FeatureHash.hash("whose")

  /// The tag that a token has whatever its context.
  package static func fixedTag(of token: Token) -> PartOfSpeech? {
    switch token.kind {
    case .quote, .punctuation: .punctuation
    case .symbol: token.norm == "&" ? .cc : .sym
    case .word where token.hash == to: .to
    case .word where token.hash == whose: .wps
    case .word, .number: nil
    }
  }

  /// One tag a token.
  /// - Parameters:
  ///   - forms: One a token; made of the tokens by default.
  ///   - sentences: Ranges of tokens, in order, that together hold every token.
  /// - Complexity: About 25 table rows a word.
  package func tags(
    of tokens: [Token], forms: [WordForm]? = nil, sentences: [Range<Int>]
  ) -> [PartOfSpeech] {
    let words = TaggerWords(
      tokens, forms: forms ?? WordForm.forms(of: tokens, clusters: clusters), sentences: sentences)
    var tags = [PartOfSpeech](repeating: .punctuation, count: tokens.count)
    var features: [UInt32] = []
    for sentence in sentences {
      for i in sentence {
        if let fixed = Self.fixedTag(of: tokens[i]) {
          tags[i] = fixed
          continue
        }
        words.features(of: i, in: sentence, tags: tags, bits: model.table.bits, into: &features)
        let label = features.withUnsafeBufferPointer { model.label($0, labels: Self.labels.count) }
        tags[i] = Self.labels[label]
        if !tags[i].isVerb, IrregularForms.plainPasts.contains(tokens[i]) { tags[i] = .vbd }
        if tags[i] == .in, tokens[i].kind == .word, !Self.prepositions.contains(tokens[i]) {
          tags[i] = .jj
        }
      }
      if CaseEvidence.isInformative(tokens[sentence]) {
        for i in sentence where tags[i] == .vbz && isPlural(i, in: sentence, of: tokens, tags) {
          tags[i] = .nns
        }
      } else {
        findHeadlineVerb(in: sentence, of: tokens, &tags)
      }
    }
    return tags
  }

  /// Prepositions and subordinators are a closed class: "interior" is none, whatever its neighbours.
  private static let prepositions = WordSet(
    """
    aboard about above according across after against ago ahead albeit along alongside although amid amidst among \
    amongst apart around as aside astride at atop away back because before behind below beneath beside besides between \
    beyond but by circa close concerning considering contrary cos de depending despite down due during em ere except \
    excluding far follow following for from given if in including inside instead into its it lest like mid midst \
    minus near next nor notwithstanding of off on once onto opposite or out outside over owing past pending per plus \
    post prior pro provided providing rather regarding round save seeing since so such than thanks that the though \
    through throughout thru till to together toward towards under underneath unless unlike until unto up upon v v. \
    versus via vis-à-vis vs vs. w/ what when where whereas whether while whilst why with within without worth yet
    """.split(separator: " ").map(String.init))

  /// "will resume talks on the Nile floods": behind a finite verb with nothing that could begin another clause, the last
  /// word of a prepositional phrase is no verb.
  private func isPlural(_ i: Int, in sentence: Range<Int>, of tokens: [Token], _ tags: [PartOfSpeech]) -> Bool
  {
    guard tokens[i].norm.utf8.count > 3, tokens[i].norm.hasSuffix("s"), sentence.contains(i - 1),
      tags[i - 1].isNoun
    else { return false }
    var j = i - 1
    while sentence.contains(j - 1), tags[j].isNoun || tags[j].isAdjective || tags[j] == .dt { j -= 1 }
    guard tags[j] == .in, j < i - 1 else { return false }
    while sentence.contains(j - 1) {
      j -= 1
      if tags[j].isFiniteVerb || tags[j] == .md {
        return CueLexicon.classes(ofLemma: lemmatizer.lemma(of: tokens[j].norm, tag: tags[j])).isEmpty
      }
      let isBetween =
        tags[j].isNoun || tags[j].isAdjective || tags[j].isVerb || tags[j].isAdverb || tags[j] == .dt
        || tags[j] == .in && !Self.subordinators.contains(tokens[j].norm) || tags[j] == .to
        || tags[j] == .prps
      if !isBetween { return false }
    }
    return false
  }

  private static let subordinators: Set<String> = [
    "that", "as", "if", "whether", "because", "while", "since", "after", "before", "until", "although",
    "than",
  ]

  /// A headline without any finite verb most likely has one that passes for a plural noun: "Mayor Denies Taking
  /// Money". The first word that can be a verb of saying or thinking after a noun is taken for it.
  private func findHeadlineVerb(in sentence: Range<Int>, of tokens: [Token], _ tags: inout [PartOfSpeech]) {
    guard !sentence.contains(where: { tags[$0].isFiniteVerb }) else { return }
    for i in sentence.dropFirst() where tags[i].isNoun && tags[i - 1].isNoun && tokens[i].norm.hasSuffix("s")
    {
      let classes = CueLexicon.classes(ofLemma: lemmatizer.lemma(of: tokens[i].norm, tag: .vbz))
      guard !classes.isDisjoint(with: [.say, .think]), !classes.contains(.ambiguous) else { continue }
      tags[i] = .vbz
      return
    }
  }
}

/// What the tagger knows of each word before it tags.
package struct TaggerWords: Sendable {
  private struct Word {
    var form = WordForm()
    var shape: UInt64 = 0
    var evidence: UInt64 = 0
  }

  private let words: [Word]

  /// - Parameters:
  ///   - forms: One a token.
  ///   - evidence: How the document writes each form elsewhere; found in the tokens themselves by default.
  package init(
    _ tokens: [Token], forms: [WordForm], sentences: [Range<Int>], evidence: CaseEvidence? = nil
  ) {
    let evidence = evidence ?? CaseEvidence(tokens, sentences: sentences)
    var words: [Word] = []
    words.reserveCapacity(tokens.count)
    for sentence in sentences {
      let isInformative = CaseEvidence.isInformative(tokens[sentence])
      for i in sentence {
        words.append(
          Word(
            form: forms[i], shape: Self.shape(of: tokens[i], isInformative: isInformative),
            evidence: UInt64(evidence[tokens[i]].rawValue)))
      }
    }
    self.words = words
  }

  private static func shape(of token: Token, isInformative: Bool) -> UInt64 {
    var shape: UInt64 = token.kind == .number ? 1 : 0
    for byte in token.norm.utf8 {
      if byte == UInt8(ascii: "-") { shape |= 2 }
      if byte == UInt8(ascii: ".") { shape |= 4 }
      if byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") { shape |= 8 }
    }
    guard isInformative else { return shape | 128 }
    if token.isCapitalised { shape |= 16 }
    if token.isAllCapitals { shape |= 32 }
    if token.traits.contains(.sentenceStart) { shape |= 64 }
    return shape
  }

  /// Rows of the features of token `i`; the tags before it in its sentence must be known.
  package func features(
    of i: Int, in sentence: Range<Int>, tags: [PartOfSpeech], bits: Int, into features: inout [UInt32]
  ) {
    func word(_ offset: Int) -> Word { sentence.contains(i + offset) ? words[i + offset] : Word() }
    func tag(_ offset: Int) -> UInt64 {
      sentence.contains(i + offset) ? UInt64(tags[i + offset].rawValue) + 1 : 0
    }
    features.removeAll(keepingCapacity: true)
    var template: UInt64 = 0
    func add(_ a: UInt64, _ b: UInt64 = 0) {
      template += 1
      features.append(FeatureHash.row(FeatureHash.mix(template, a, b), bits: bits))
    }
    let (w, before, after) = (words[i], word(-1), word(1))
    add(w.form.word)
    add(w.form.suffix3)
    add(w.form.suffix2)
    add(w.form.prefix)
    add(w.shape, w.evidence)
    add(w.form.cluster)
    add(w.shape, w.form.suffix2)
    add(before.form.word)
    add(after.form.word)
    add(word(-2).form.word)
    add(word(2).form.word)
    add(tag(-1))
    add(tag(-2), tag(-1))
    add(tag(-1), w.form.word)
    add(tag(-1), after.form.word)
    add(tag(-1), w.form.suffix3)
    add(before.form.suffix3)
    add(after.form.suffix3)
    add(after.form.suffix2, w.form.suffix2)
    add(before.form.cluster, w.form.cluster)
    add(after.form.cluster, w.form.cluster)
    add(before.shape, w.shape)
    add(after.shape, w.shape)
    add(tag(-1), w.form.cluster)
    add(w.form.word, after.form.word)
    add(before.form.word, w.form.word)
  }
}
