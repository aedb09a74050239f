/// What the encoder thinks of each token, for a smaller model to learn from.
///
/// - Note: Hinton, Vinyals and Dean 2015, "Distilling the Knowledge in a Neural Network".
package struct EncoderTeacher: Sendable {
  private let encoder = Encoder.embedded

  package init() {}

  /// The probability of each label, one row a token; the labels' numbers are those of ``SpanLabel``, whose order is the
  /// encoder's own. A token of several of the encoder's words has the first one's.
  package func probabilities(in document: TaggedDocument) -> [SIMD8<Float>] {
    let text = EncoderText(
      document.text.bytes, paragraphs: EncoderText.paragraphs(of: document.article))
    var rows = [SIMD8<Float>](repeating: Self.outside, count: document.tokens.count)
    let scores = EncoderScores(text, windows: text.windows()[...], encoder: encoder)
    var word = 0
    for (i, token) in document.tokens.enumerated() {
      while word < text.words.count, text.words[word].span.end <= token.span.start { word += 1 }
      guard word < text.words.count, text.words[word].span.start < token.span.end else { continue }
      let begins = text.words[word].span.start >= token.span.start
      rows[i] = Self.row(scores.shares(of: word), begins: begins)
    }
    return rows
  }

  private static let outside = SIMD8<Float>(1, 0, 0, 0, 0, 0, 0, 0)

  /// - Parameter begins: The word begins in the token; where it has begun in the token before, no span begins again.
  private static func row(_ shares: [Float], begins: Bool) -> SIMD8<Float> {
    var row = SIMD8<Float>()
    for label in EncoderLabel.allCases {
      let target = label.begins && !begins ? label.rawValue + 1 : label.rawValue
      row[target] += shares[label.rawValue]
    }
    return row
  }
}
