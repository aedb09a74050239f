/// Pairs quotation marks within a block, and carries a quotation over from one paragraph to the next.
struct QuotationTracker {
  /// Marks that close one another. Straight, curly, low and doubled marks are mixed freely in real text.
  enum Family: UInt8 { case double, guillemet, single }

  private struct Mark {
    let token: Int
    let family: Family
    /// The low mark „, which “ closes.
    let isLow: Bool
  }

  private struct Found {
    var tokens: Range<Int>
    var depth: Int
    var isClosed: Bool
    var isContinuation: Bool
    var family: Family
  }

  private var stack: [Mark] = []
  private var found: [Found] = []
  /// The quotation that the paragraph before left open: an index into `found`.
  private var pending: Int?
  /// A quotation was opened in this block.
  private var hasOpened = false
  /// A mark that closes, or ought to, came in this block.
  private var hasClosed = false
  private var blockStart = 0
  private var unclosed: [Int] = []
  private var unopened: [Int] = []

  var isSingleOpen: Bool { isOpen(.single) }
  var isInnermostSingle: Bool { stack.last?.family == .single }
  var isInnermostLow: Bool { stack.last?.isLow ?? false }

  /// The paragraph before left a double quotation open, and this one has opened none yet.
  var mayClosePending: Bool {
    !hasOpened && !hasClosed && pending.map { found[$0].family == .double } ?? false
  }

  func isOpen(_ family: Family) -> Bool { stack.contains { $0.family == family } }

  mutating func startBlock(at token: Int) {
    blockStart = token
    hasOpened = false
    hasClosed = false
  }

  mutating func open(_ family: Family, token: Int, isLow: Bool = false) {
    let continues = token == blockStart && pending.map { found[$0].family == family } ?? false
    if continues, let index = pending {
      found[index].isClosed = true
      pending = nil
      continuations.insert(token)
    }
    hasOpened = true
    // Deeper than any text of sense: marks that never close must not cost quadratic time.
    if stack.count < 32 { stack.append(Mark(token: token, family: family, isLow: isLow)) }
  }

  /// Opening marks that carry on a quotation from the paragraph before.
  private var continuations: Set<Int> = []

  /// - Returns: Whether the mark closes anything.
  mutating func close(_ family: Family, token: Int) -> Bool {
    hasClosed = hasClosed || family == .double
    guard let index = stack.lastIndex(where: { $0.family == family }) else {
      return closePending(family, token: token)
    }
    // A single mark left open inside was an apostrophe after all; a double one was forgotten.
    while stack.count > index + 1 {
      let inner = stack.removeLast()
      if inner.family != .single { record(inner, end: token, isClosed: false) }
    }
    record(stack.removeLast(), end: token + 1, isClosed: true)
    return true
  }

  /// A closing mark without an opening one ends what the paragraph before left open, if nothing came between.
  private mutating func closePending(_ family: Family, token: Int) -> Bool {
    guard family != .single else { return false }
    guard let index = pending, found[index].family == family, !hasOpened, token > blockStart else {
      unopened.append(token)
      return false
    }
    found[index].isClosed = true
    pending = nil
    found.append(
      Found(
        tokens: blockStart..<token + 1, depth: 0, isClosed: true, isContinuation: true, family: family))
    return true
  }

  private mutating func record(_ mark: Mark, end: Int, isClosed: Bool) {
    found.append(
      Found(
        tokens: mark.token..<end, depth: stack.count, isClosed: isClosed,
        isContinuation: continuations.contains(mark.token), family: mark.family))
  }

  /// Ends what is still open: with its paragraph, whatever follows.
  mutating func endBlock(_ kind: Block.Kind, tokens: Range<Int>, of all: [Token]) {
    settlePending()
    while let mark = stack.popLast() {
      record(mark, end: tokens.upperBound, isClosed: false)
      guard stack.isEmpty else { continue }
      if kind == .paragraph { pending = found.count - 1 } else { unclosed.append(mark.token) }
    }
  }

  mutating func finish() { settlePending() }

  private mutating func settlePending() {
    if let index = pending { unclosed.append(found[index].tokens.lowerBound) }
    pending = nil
  }

  func quotations(in tokens: [Token]) -> [Quotation] {
    found.sorted { ($0.tokens.lowerBound, $0.depth) < ($1.tokens.lowerBound, $1.depth) }.map {
      let span = TextSpan(
        tokens[$0.tokens.lowerBound].span.start, tokens[$0.tokens.upperBound - 1].span.end)
      return Quotation(
        tokens: $0.tokens, span: span, depth: $0.depth, isClosed: $0.isClosed,
        isContinuation: $0.isContinuation)
    }
  }

  func diagnostics(in tokens: [Token]) -> [Diagnostic] {
    let left = unclosed.map {
      Diagnostic(
        "unclosedQuotation",
        "This quotation mark is never closed; the quotation is taken to end with its paragraph.",
        spans: [tokens[$0].span])
    }
    let right = unopened.map {
      Diagnostic(
        "unopenedQuotation",
        "This quotation mark closes a quotation that was never opened; it is passed over.",
        spans: [tokens[$0].span])
    }
    return (left + right).sorted { $0.spans[0] < $1.spans[0] }
  }
}
