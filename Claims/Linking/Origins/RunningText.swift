/// An article's running words in a row, headline and captions left out, as they are compared for copying.
struct RunningText: Sendable {
  struct Word: Sendable {
    /// A hash of the word in lower case: the same in every article.
    let hash: UInt32
    let span: TextSpan
    /// It stands in quotation marks: whoever heard it said prints the same words.
    let isQuoted: Bool
    let isContent: Bool
    /// Index into the article's blocks.
    let block: Int32
  }

  let words: [Word]
  /// Words outside quotation marks.
  let ownCount: Int

  init(_ tagged: TaggedDocument) {
    var words: [Word] = []
    var quotations = tagged.document.quotations.filter { $0.depth == 0 }[...]
    for sentence in tagged.sentences where Self.isRunning(sentence, tagged) {
      for i in sentence.tokens {
        let token = tagged.tokens[i]
        guard token.kind == .word || token.kind == .number else { continue }
        while let first = quotations.first, first.tokens.upperBound <= i { quotations.removeFirst() }
        words.append(
          Word(
            hash: Self.hash(token.norm), span: token.span,
            isQuoted: quotations.first?.tokens.contains(i) ?? false,
            isContent: !StopWords.all.contains(token.norm), block: Int32(sentence.block)))
      }
    }
    self.words = words
    ownCount = words.count { !$0.isQuoted }
  }

  private static func isRunning(_ sentence: Sentence, _ tagged: TaggedDocument) -> Bool {
    guard tagged.article.blocks.indices.contains(sentence.block) else { return true }
    let kind = tagged.article.blocks[sentence.block].kind
    return kind == .paragraph || kind == .standfirst
  }

  private static func hash(_ word: String) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for byte in word.utf8 { hash = WordTable.fnv1a(hash, byte) }
    return hash
  }

  /// A hash of `count` words from `start` on.
  func shingle(at start: Int, count: Int) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for i in start..<start + count { hash = (hash ^ UInt64(words[i].hash)) &* 0x0000_0100_0000_01B3 }
    // FNV leaves its high bits poor; the least hash of a window must be an arbitrary one.
    hash ^= hash >> 29
    return hash &* 0xBF58_476D_1CE4_E5B9
  }
}
