/// Cuts blocks into tokens, one after another, and tells the tracker of every quotation mark.
///
/// `position` only ever moves forward; all look-ahead is bounded by the word at hand or remembered.
struct TokenScanner {
  /// What a quotation mark does, as far as the sentence splitter asks.
  enum Role: UInt8 { case none, opens, closes, stray }

  let bytes: [UInt8]
  var tokens: [Token] = []
  /// One a token.
  var roles: [Role] = []
  var tracker = QuotationTracker()

  var position = 0
  /// The end of the block.
  var end = 0
  var blockStart = 0
  private var hasSpace = true
  /// The next apostrophe that may close a single quotation, once looked for. At or before `position` it is stale.
  var nextSingleCloser = 0
  private var scratch: [UInt8] = []

  /// - Parameter expected: About how many bytes will be scanned, so that room is made at once.
  init(bytes: [UInt8], expected: Int) {
    self.bytes = bytes
    tokens.reserveCapacity(expected / 5)
    roles.reserveCapacity(expected / 5)
    scratch.reserveCapacity(64)
  }

  mutating func scan(_ block: Block) {
    (position, end, blockStart) = (block.proseStart, block.span.end, block.proseStart)
    nextSingleCloser = 0
    hasSpace = true
    let first = tokens.count
    tracker.startBlock(at: first)
    while position < end { scanNext() }
    if tokens.count > first { tokens[first].traits.insert(.blockStart) }
  }

  private mutating func scanNext() {
    let kind = bytes.characterClass(at: position)
    switch kind {
    case .space, .joiner:
      if kind == .space { hasSpace = true }
      position += width(at: position)
    case .letter, .digit: scanWord(from: position)
    case .doubleQuote: scanDoubleQuote()
    case .singleQuote, .apostrophe: scanSingleMark()
    case .period, .ellipsis: scanPeriods()
    case .exclamation: emit(.punctuation, to: runEnd { $0 == .exclamation })
    case .hyphen, .dash: emit(.punctuation, to: runEnd { $0 == .hyphen || $0 == .dash })
    case .symbol: scanSymbol()
    case .openBracket, .closeBracket, .punctuation: emit(.punctuation, to: position + width(at: position))
    }
  }

  // MARK: Looking around

  func width(at i: Int) -> Int {
    let byte = bytes[i]
    return byte < 0x80 ? 1 : min(byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4, end - i)
  }

  /// The class at an offset; white space beyond the block.
  func kind(at i: Int) -> CharacterClass { i < end ? bytes.characterClass(at: i) : .space }

  /// The class before an offset; white space before the block.
  func kind(before i: Int) -> CharacterClass {
    i > blockStart ? bytes.characterClass(at: bytes.scalarStart(before: i)) : .space
  }

  private func runEnd(while holds: (CharacterClass) -> Bool) -> Int {
    var i = position
    while i < end, holds(bytes.characterClass(at: i)) { i += width(at: i) }
    return i
  }

  // MARK: Marks

  private mutating func scanPeriods() {
    var (i, count) = (position, 0)
    var last = position
    while i < end {
      let kind = bytes.characterClass(at: i)
      guard kind == .period || kind == .ellipsis else { break }
      count += kind == .ellipsis ? 3 : 1
      i += width(at: i)
      last = i
      // ". . ." is an ellipsis too.
      let gap = kind == .period ? skipOneSpace(i) : i
      if gap > i, isSpacedPeriod(gap, after: count) { i = gap }
    }
    emit(.punctuation, to: count == 2 ? position + 1 : last)
  }

  private func skipOneSpace(_ i: Int) -> Int {
    self.kind(at: i) == .space && i < end ? i + width(at: i) : i
  }

  /// Whether the period at an offset goes on a row of at least three spaced ones.
  private func isSpacedPeriod(_ i: Int, after count: Int) -> Bool {
    guard kind(at: i) == .period else { return false }
    if count >= 2 { return true }
    let next = skipOneSpace(i + 1)
    return next > i + 1 && kind(at: next) == .period
  }

  private mutating func scanSymbol() {
    let next = kind(at: position + width(at: position))
    let byte = bytes[position]
    if byte == UInt8(ascii: "@"), next.isWord { return scanWord(from: position) }
    if byte == UInt8(ascii: "#"), next == .letter { return scanWord(from: position) }
    emit(.symbol, to: position + width(at: position))
  }

  // MARK: Tokens

  /// Adds the token from `position` to an offset, and moves there.
  mutating func emit(_ kind: Token.Kind, to stop: Int, role: Role = .none) {
    let span = TextSpan(position, stop)
    var traits: Token.Traits = hasSpace ? .spaceBefore : []
    let norm = kind == .quote ? quoteNorm(span) : norm(of: span, kind: kind, traits: &traits)
    tokens.append(Token(span: span, kind: kind, traits: traits, norm: norm))
    roles.append(role)
    hasSpace = false
    position = stop
  }

  private func quoteNorm(_ span: TextSpan) -> String {
    let isPair = (span.count == 2 && bytes[span.start] < 0x80) || span.count == 6
    return isPair || bytes.characterClass(at: span.start) == .doubleQuote ? "\"" : "'"
  }

  private mutating func norm(of span: TextSpan, kind: Token.Kind, traits: inout Token.Traits) -> String {
    if kind == .punctuation, let mark = markNorm(span) { return mark }
    scratch.removeAll(keepingCapacity: true)
    var (upper, lower, isFirst) = (0, 0, true)
    var i = span.start
    while i < span.end {
      let byte = bytes[i]
      if byte >= 0x80 {
        i += appendNorm(at: i, upper: &upper, lower: &lower)
      } else {
        let isUpper = byte &- 0x41 < 26
        if isUpper { upper += 1 } else if byte &- 0x61 < 26 { lower += 1 }
        scratch.append(isUpper ? byte | 0x20 : byte)
        i += 1
      }
      if isFirst, upper + lower > 0 {
        if upper > 0 { traits.insert(.capitalised) }
        isFirst = false
      }
    }
    if upper >= 2, lower == 0 { traits.insert(.allCapitals) }
    return String(decoding: scratch, as: UTF8.self)
  }

  private mutating func appendNorm(at i: Int, upper: inout Int, lower: inout Int) -> Int {
    let (value, width) = bytes.scalar(at: i)
    switch CharacterClass.ofScalar(value) {
    case .joiner: break
    case .apostrophe, .singleQuote: scratch.append(UInt8(ascii: "'"))
    case .hyphen: scratch.append(UInt8(ascii: "-"))
    case .space: scratch.append(UInt8(ascii: " "))
    default:
      guard let scalar = Unicode.Scalar(value) else { break }
      if scalar.properties.isUppercase { upper += 1 } else if scalar.properties.isLowercase { lower += 1 }
      scratch.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
    return width
  }

  /// The common form of a mark that has several; `nil` if it stands for itself.
  private func markNorm(_ span: TextSpan) -> String? {
    switch bytes.characterClass(at: span.start) {
    case .hyphen, .dash: "–"
    case .ellipsis: "…"
    case .period: span.count > 1 ? "…" : "."
    case .exclamation: bytes[span.range].contains(UInt8(ascii: "?")) ? "?" : "!"
    default: nil
    }
  }
}
