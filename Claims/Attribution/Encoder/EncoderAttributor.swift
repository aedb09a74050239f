/// Finds who says what by the trained encoder: slower than rules and linear models, and near to people.
///
///     let attributions = EncoderAttributor().attributions(in: tagged)
///
/// One pass over the words gives each a label (part of a source, of a cue, of a content) and three pointers; decoding
/// makes whole spans of the labels, and the pointers join them. Blocks that are not read (captions, credits) are left
/// out. The same text gives the same attributions, bit for bit, on every machine.
///
/// - Complexity: Linear in the words; some 2,500 of them a second on one core (AVX2, 2021, a busy machine).
public struct EncoderAttributor: Sendable {
  private let encoder: Encoder
  private let decoder = LabelDecoder()

  /// Costs nothing: the weights are mapped with the program.
  public init() { encoder = .embedded }

  init(encoder: Encoder) { self.encoder = encoder }

  /// By first content span. The rule is "encoder".
  public func attributions(in document: TaggedDocument) -> [Attribution] {
    attributions(in: document.text.bytes, paragraphs: EncoderText.paragraphs(of: document.article))
  }

  /// Windows decoded together. More would cost memory, and a span seldom crosses one.
  private static let windowsAtOnce = 24

  func attributions(in bytes: [UInt8], paragraphs: [EncoderText.Paragraph]) -> [Attribution] {
    let text = EncoderText(bytes, paragraphs: paragraphs)
    let windows = text.windows()
    var result: [Attribution] = []
    for start in stride(from: 0, to: windows.count, by: Self.windowsAtOnce) {
      let some = windows[start..<min(start + Self.windowsAtOnce, windows.count)]
      let scores = EncoderScores(text, windows: some, encoder: encoder)
      let labels = decoder.labels(scores, of: text)
      for saying in EncoderLinker(scores, of: text, labels: labels).sayings() {
        if let found = attribution(saying, text, scores) { result.append(found) }
      }
    }
    return result
  }

  /// `nil` if the content holds nothing but a full stop that the text does not have.
  private func attribution(
    _ saying: EncodedSaying, _ text: EncoderText, _ scores: EncoderScores
  ) -> Attribution? {
    func span(_ words: ClosedRange<Int>) -> TextSpan {
      TextSpan(text.words[words.lowerBound].span.start, text.words[words.upperBound].span.end)
    }
    let content = saying.content.map(span).filter { !$0.isEmpty }
    if content.isEmpty { return nil }
    return Attribution(
      source: saying.source.map { [span($0)] } ?? [], cue: saying.cue.map { [span($0)] } ?? [],
      content: content, form: text.form(of: saying.content), rule: "encoder",
      confidence: EncoderConfidence.confidence(of: saying, in: scores, text: text))
  }
}

extension EncoderText {
  /// What is read of an article.
  static func paragraphs(of article: Article) -> [Paragraph] {
    article.blocks.filter(\.kind.isRead).map { block in
      Paragraph(span: block.prose, isHeadline: block.kind == .headline)
    }
  }

  /// Direct if all words of the content stand in quotation marks, mixed if some do.
  func form(of content: [ClosedRange<Int>]) -> Attribution.Form {
    let inside = content.flatMap { $0 }.filter { words[$0].mark == nil }.map {
      words[$0].quotation != .outside
    }
    if !inside.contains(true) { return .indirect }
    return inside.contains(false) ? .mixed : .direct
  }
}
