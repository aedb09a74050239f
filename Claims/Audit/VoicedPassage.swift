/// A stretch of an article in one voice: what a statement says in one sentence, or what the article says there
/// itself.
struct VoicedPassage {
  let sentence: Int
  /// Ascending.
  let tokens: [Int]
  /// `nil` in the article's own voice.
  let statement: Statement?
  let words: ContentWords
  let spans: [TextSpan]

  /// The passages of some sentences, in reading order; in each the article's own come last.
  static func all(in voices: Voices, of sentences: [Int]) -> [VoicedPassage] {
    sentences.flatMap { sentence in
      voices.statements(inSentence: sentence).compactMap { VoicedPassage(of: $0, in: sentence, voices) }
        + voices.ownRuns(inSentence: sentence).map { VoicedPassage(own: $0, in: sentence, voices) }
    }
  }

  init(own run: Range<Int>, in sentence: Int, _ voices: Voices) {
    self.sentence = sentence
    tokens = Array(run)
    statement = nil
    words = ContentWords(run, of: voices.tagged)
    spans = [voices.document.span(ofTokens: run)]
  }

  init?(of statement: Statement, in sentence: Int, _ voices: Voices) {
    let range = voices.document.sentences[sentence].tokens
    let tokens = statement.attribution.content
      .flatMap { voices.document.tokens(in: $0) }.filter(range.contains)
    let words = ContentWords(tokens, of: voices.tagged)
    if words.isEmpty { return nil }
    self.sentence = sentence
    self.tokens = tokens
    self.statement = statement
    self.words = words
    let extent = voices.document.sentences[sentence].span
    spans = statement.attribution.content.filter(extent.overlaps)
  }

  /// Without the spans that share no content word with `words`.
  func narrowed(to words: ContentWords, in voices: Voices) -> VoicedPassage {
    let near = spans.filter { ContentWords([$0], of: voices.tagged).shared(with: words) > 0 }
    return VoicedPassage(
      sentence: sentence, tokens: tokens, statement: statement, words: self.words,
      spans: near.isEmpty ? spans : near)
  }

  private init(sentence: Int, tokens: [Int], statement: Statement?, words: ContentWords, spans: [TextSpan]) {
    self.sentence = sentence
    self.tokens = tokens
    self.statement = statement
    self.words = words
    self.spans = spans
  }

  /// Left open in its own words, or by how it is said.
  func isHedged(in voices: Voices) -> Bool {
    if let statement { return Hedges.weaken(statement, in: voices) }
    return Hedges.occur(in: voices.vocabulary(tokens))
  }
}
