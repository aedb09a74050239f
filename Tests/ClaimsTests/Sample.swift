@testable import Claims

/// Articles put together by hand, for tests of what comes after attribution.
enum Sample {
  /// Blocks are the text's paragraphs, the first a headline unless a title is given apart.
  static func tagged(_ text: String, title: String? = nil, credits: [Credit] = []) -> TaggedDocument {
    let source = SourceText(text, title: title)
    var blocks: [Block] = []
    if let span = source.titleSpan { blocks.append(Block(.headline, span)) }
    for span in paragraphs(of: source) { blocks.append(Block(blocks.isEmpty ? .headline : .paragraph, span)) }
    let article = Article(
      id: "sample", text: source, title: source.string(blocks[0].span), language: "en", blocks: blocks,
      credits: credits)
    return Tagger().tag(Tokenizer().tokenize(article))
  }

  /// The first place of a passage, which must be there.
  static func span(_ passage: String, in text: SourceText) -> TextSpan {
    let needle = Array(passage.utf8)
    for start in 0...text.bytes.count - needle.count
    where text.bytes[start..<start + needle.count].elementsEqual(needle) {
      return TextSpan(start, start + needle.count)
    }
    preconditionFailure("the text does not hold “\(passage)”")
  }

  static func statement(
    _ number: Int, in document: TaggedDocument, source: String?, cue: String?, content: [String],
    speaker: Speaker?, form: Attribution.Form = .indirect, via: [Via] = []
  ) -> Statement {
    let spans = { (passages: [String]) in passages.map { span($0, in: document.text) } }
    return Statement(
      id: .init(number: number),
      attribution: Attribution(
        source: spans(source.map { [$0] } ?? []), cue: spans(cue.map { [$0] } ?? []), content: spans(content),
        form: form, rule: "by-hand", confidence: 0.9),
      act: .assert, polarity: .positive, certainty: .certain, speaker: speaker, via: via)
  }

  private static func paragraphs(of text: SourceText) -> [TextSpan] {
    var result: [TextSpan] = []
    var start = text.textStart
    for i in text.textStart...text.bytes.count where i == text.bytes.count || text.bytes[i] == 0x0A {
      if start < i { result.append(TextSpan(start, i)) }
      start = i + 1
    }
    return result
  }
}
