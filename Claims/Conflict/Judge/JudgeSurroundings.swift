extension JudgeText {
  /// What an article says around a claim, so that "the 44-year-old" or "the toll" is somebody's: the headline, and what stands
  /// before the claim from the sentence before on.
  struct Surroundings {
    struct Word {
      let pieces: ArraySlice<Int32>
      let isFigure: Bool
      let letters: EncoderWord.Case
    }

    let words: [Word]
    /// Of pieces, at most.
    let count: Int

    static let none = Surroundings([])

    private init(_ words: [Word]) {
      self.words = words
      count = words.reduce(0) { $0 + $1.pieces.count }
    }

    init(of claim: Claim, in document: ClaimedDocument) {
      guard let start = claim.spans.first?.start else {
        self = .none
        return
      }
      let (article, sentences) = (document.article, document.attributed.document.sentences)
      let headline = article.blocks.first { $0.kind == .headline }?.prose
      var words: [Word] = []
      if let headline, headline.end <= start {
        words += Self.words(of: article, headline, isHeadline: true).prefix(Self.mostOfHeadline)
      }
      let before = sentences.indices.contains(claim.sentence - 1) ? sentences[claim.sentence - 1] : nil
      let first = before.flatMap {
        article.blocks[$0.block].kind.isRead && !(headline?.overlaps($0.span) ?? false) ? $0.span.start : nil
      }
      let own = sentences[claim.sentence].span.start
      if first ?? own < start {
        words += Self.words(of: article, TextSpan(first ?? own, start), isHeadline: false).suffix(
          Self.mostBefore)
      }
      self.init(words)
    }

    /// Words: more tells little about the claim, and takes time.
    private static let mostOfHeadline = 16
    private static let mostBefore = 30

    private static func words(of article: Article, _ span: TextSpan, isHeadline: Bool) -> [Word] {
      let bytes = article.text.bytes
      let text = EncoderText(bytes, paragraphs: [.init(span: span, isHeadline: isHeadline)])
      return text.words.map {
        Word(
          pieces: text.pieces[$0.pieces], isFigure: JudgeText.isFigure(bytes[$0.span.start..<$0.span.end]),
          letters: $0.letters)
      }
    }
  }
}
