/// A sentence: a run of tokens inside one block.
public struct Sentence: Hashable, Sendable {
  /// Indices into ``Document/tokens``; never empty.
  public let tokens: Range<Int>
  /// From the first token's start to the last token's end.
  public let span: TextSpan
  /// Index into ``Article/blocks``.
  public let block: Int

  public init(tokens: Range<Int>, span: TextSpan, block: Int) {
    self.tokens = tokens
    self.span = span
    self.block = block
  }
}

/// A stretch between quotation marks.
public struct Quotation: Hashable, Sendable {
  /// Indices into ``Document/tokens``, marks included.
  public let tokens: Range<Int>
  /// Marks included.
  public let span: TextSpan
  /// 0 for an outermost quotation, 1 for one inside it, and so on.
  public let depth: Int
  /// The closing mark is there. One that its speaker carries on in the next paragraph, which opens with a mark
  /// again, counts as closed by custom.
  public let isClosed: Bool
  /// It carries on the quotation that the paragraph before left open.
  public let isContinuation: Bool

  public init(tokens: Range<Int>, span: TextSpan, depth: Int, isClosed: Bool, isContinuation: Bool) {
    self.tokens = tokens
    self.span = span
    self.depth = depth
    self.isClosed = isClosed
    self.isContinuation = isContinuation
  }
}

/// An article cut into sentences and tokens. Only blocks that are read have any.
public struct Document: Sendable {
  public let article: Article
  public let tokens: [Token]
  /// In reading order; together they hold every token once.
  public let sentences: [Sentence]
  /// By start; outer before inner.
  public let quotations: [Quotation]
  /// The article's, and those that tokenizing added (unbalanced quotation marks, say).
  public let diagnostics: [Diagnostic]

  public init(
    article: Article, tokens: [Token], sentences: [Sentence], quotations: [Quotation],
    diagnostics: [Diagnostic]
  ) {
    self.article = article
    self.tokens = tokens
    self.sentences = sentences
    self.quotations = quotations
    self.diagnostics = diagnostics
    var owner = [Int32](repeating: 0, count: tokens.count)
    for (i, sentence) in sentences.enumerated() {
      for token in sentence.tokens { owner[token] = Int32(i) }
    }
    sentenceOfToken = owner
  }

  private let sentenceOfToken: [Int32]

  public var text: SourceText { article.text }
  public func string(_ span: TextSpan) -> String { article.text.string(span) }

  /// The index of the sentence that holds a token.
  public func sentence(ofToken token: Int) -> Int { Int(sentenceOfToken[token]) }
  public func block(ofToken token: Int) -> Block { article.blocks[sentences[sentence(ofToken: token)].block] }

  /// From the first token's start to the last one's end; `tokens` must not be empty.
  public func span(ofTokens tokens: Range<Int>) -> TextSpan {
    TextSpan(self.tokens[tokens.lowerBound].span.start, self.tokens[tokens.upperBound - 1].span.end)
  }

  /// The tokens that share a byte with a span. Empty if there are none.
  /// - Complexity: O(log n).
  public func tokens(in span: TextSpan) -> Range<Int> {
    let first = firstToken { $0.span.end > span.start }
    let last = firstToken { $0.span.start >= span.end }
    return first..<max(first, last)
  }

  private func firstToken(where isPast: (Token) -> Bool) -> Int {
    var (low, high) = (0, tokens.count)
    while low < high {
      let middle = (low + high) / 2
      if isPast(tokens[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
