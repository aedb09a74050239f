/// Cuts an article into tokens, sentences and quotations.
///
/// Only blocks that are read (``Block/Kind/isRead``) have tokens, and only from ``Block/proseStart`` on, so that
/// a dateline in front of the lead is no part of its first sentence.
///
/// - A possessive or auxiliary ending is a token of its own ("the ministry" "'s", "Reuters" "'", "they" "'ll");
///   a negation stays with its verb ("don't").
/// - The period of an abbreviation or initial belongs to its word, also where it ends the sentence as well.
/// - Web and mail addresses, handles and hashtags are single words.
/// - Runs of "!" and "?" are one token, and so is an ellipsis, spaced or not.
/// - Complexity: O(n); some 30 MB of English a second on one core.
public struct Tokenizer: Sendable {
  public init() {}

  /// The tokens of one line, without sentences or quotations: for readers of datelines, bylines and credits.
  static func tokens(of span: TextSpan, in text: SourceText) -> [Token] {
    var scanner = TokenScanner(bytes: text.bytes, expected: span.count)
    scanner.scan(Block(.paragraph, span))
    return scanner.tokens
  }

  public func tokenize(_ article: Article) -> Document {
    var scanner = TokenScanner(bytes: article.text.bytes, expected: article.text.bytes.count)
    var sentences: [Sentence] = []
    for (index, block) in article.blocks.enumerated() where block.kind.isRead {
      let first = scanner.tokens.count
      scanner.scan(block)
      let tokens = first..<scanner.tokens.count
      scanner.tracker.endBlock(block.kind, tokens: tokens, of: scanner.tokens)
      for range in SentenceSplitter.split(tokens, of: scanner) {
        scanner.tokens[range.lowerBound].traits.insert(.sentenceStart)
        let span = TextSpan(
          scanner.tokens[range.lowerBound].span.start, scanner.tokens[range.upperBound - 1].span.end)
        sentences.append(Sentence(tokens: range, span: span, block: index))
      }
    }
    scanner.tracker.finish()
    return Document(
      article: article, tokens: scanner.tokens, sentences: sentences,
      quotations: scanner.tracker.quotations(in: scanner.tokens),
      diagnostics: article.diagnostics + scanner.tracker.diagnostics(in: scanner.tokens))
  }
}
