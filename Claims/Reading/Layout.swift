/// Gives each line of a text its part: first the foot, then captions, then the head, then what lies between.
struct Layout {
  let text: SourceText
  let title: String?
  let dateOrder: DateOrder?
  let lines: [TextLine]
  /// The tokens of a line, or of its beginning if ``isLong(_:)``.
  let tokens: [[Token]]
  private let isCut: [Bool]
  /// `nil` until it is known; lines still without a part at the end are paragraphs.
  var parts: [Part?]
  var dates = PrintedDates()
  var credits: [Credit] = []
  /// The lines from which on only end matter follows.
  var foot: Int

  enum Part {
    case block(Block.Kind)
    case furniture
  }

  init(_ text: SourceText, title: String?, dateOrder: DateOrder?) {
    self.text = text
    self.title = title
    self.dateOrder = dateOrder
    let lines = TextLines.lines(of: text)
    let cut = lines.indices.map { Self.tokens(of: lines[$0].span, isNearTop: $0 < 12, in: text) }
    self.lines = lines
    tokens = cut.map(\.tokens)
    isCut = cut.map(\.isCut)
    parts = Array(repeating: nil, count: lines.count)
    foot = lines.count
  }

  /// Most paragraphs are told by their first words. All tokens are needed near the top, in short lines, and where a
  /// credit may stand; cutting the others short makes reading twice as fast.
  private static func tokens(of span: TextSpan, isNearTop: Bool, in text: SourceText) -> (
    tokens: [Token], isCut: Bool
  ) {
    let isWhole = span.count <= 300 || (span.count <= 900 && (isNearTop || mayHoldCredit(span, in: text)))
    if isWhole { return (Tokenizer.tokens(of: span, in: text), false) }
    var end = span.start + 240
    while text.bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return (Tokenizer.tokens(of: TextSpan(span.start, end), in: text), true)
  }

  /// Whether a line begins with a bracket or its last 120 bytes hold one, a slash or a colon.
  private static func mayHoldCredit(_ span: TextSpan, in text: SourceText) -> Bool {
    let bytes = text[span]
    let marks: [UInt8] = [UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "/"), UInt8(ascii: ":")]
    return bytes.first.map(marks.contains) ?? false || bytes.suffix(120).contains { marks.contains($0) }
  }

  mutating func read() {
    readFoot()
    readCaptions()
    let body = readHead()
    readBody(from: body)
  }

  // MARK: What lines are like

  /// Longer than any line but a paragraph.
  func isLong(_ i: Int) -> Bool { isCut[i] }

  func words(_ i: Int) -> Int {
    isLong(i) ? lines[i].span.count / 6 : tokens[i].count { $0.kind == .word || $0.kind == .number }
  }

  /// The final mark, past closing quotation marks and brackets; `nil` if the line ends with a word.
  func finalMark(_ i: Int) -> UInt8? {
    for byte in text[lines[i].span].suffix(12).reversed() {
      switch byte {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ";"),
        UInt8(ascii: ","):
        return byte
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: " "),
        0x80...:
        continue
      default: return nil
      }
    }
    return nil
  }

  func endsSentence(_ i: Int) -> Bool {
    let mark = finalMark(i)
    return mark == UInt8(ascii: ".") || mark == UInt8(ascii: "!") || mark == UInt8(ascii: "?")
  }

  /// Final marks with a capital behind them inside the line.
  func innerSentenceEnds(_ i: Int) -> Int {
    let line = tokens[i]
    return line.indices.dropLast().count {
      [".", "!", "?"].contains(line[$0].norm) && line[$0 + 1].isCapitalised
        && line[$0 + 1].traits.contains(.spaceBefore)
    }
  }

  func isDateline(_ i: Int) -> Bool {
    !isLong(i) && lines[i].span.count < 200 && DatelineLine(tokens[i], order: dateOrder) != nil
  }

  func isUnread(_ i: Int) -> Bool {
    switch parts[i] {
    case .furniture: true
    case .block(let kind): !kind.isRead
    case nil: false
    }
  }

  /// Whether most of a paragraph's content words stand in another one too: the lead restates the standfirst.
  func restates(_ i: Int, _ k: Int) -> Bool {
    let (a, b) = (contentWords(i), contentWords(k))
    let shared = a.intersection(b).count
    return a.count >= 5 && shared >= 4 && shared * 10 >= a.count * 6
  }

  /// The first six letters of each longer word or figure.
  private func contentWords(_ i: Int) -> Set<Substring> {
    Set(
      tokens[i].filter { ($0.kind == .word && $0.norm.utf8.count > 3) || $0.kind == .number }
        .filter { !Abbreviation.sentenceStarters.contains($0.norm) }
        .map { $0.norm.prefix(6) })
  }

  // MARK: Results

  /// Adds the credits and date of a byline, and says whether it is one.
  mutating func takeByline(_ i: Int, isBesideDate: Bool) -> Bool {
    guard !isLong(i), let byline = Byline(tokens[i], order: dateOrder, isBesideDate: isBesideDate) else {
      return false
    }
    parts[i] = .block(.byline)
    dates.add(byline.publication, isAmbiguous: byline.isAmbiguous, span: lines[i].span)
    if !byline.names.isEmpty { credits.append(Credit(.byline, spans: byline.names)) }
    if !byline.agencies.isEmpty { credits.append(Credit(.wire, spans: byline.agencies)) }
    return true
  }

  /// - Parameter isLate: The line stands below the first paragraph, and counts for less.
  mutating func takeDateline(_ i: Int, isLate: Bool = false) -> Bool {
    guard !isLong(i), lines[i].span.count < 200, let line = DatelineLine(tokens[i], order: dateOrder) else {
      return false
    }
    parts[i] = .block(.dateline)
    dates.add(
      line.publication, isAmbiguous: line.isAmbiguous, isUpdate: line.isUpdate || isLate, span: lines[i].span)
    return true
  }

  mutating func takeEndMatter(_ i: Int, isAtEnd: Bool) -> Bool {
    guard let matter = EndMatter.read(tokens[i], text: text, isAtEnd: isAtEnd, isWhole: !isLong(i)) else {
      return false
    }
    switch matter {
    case .furniture: parts[i] = .furniture
    case .correction:
      parts[i] = .block(.correction)
      credits.append(Credit(.correction, names: [], spans: [lines[i].span]))
    case .credits(let found):
      parts[i] = .block(.credit)
      credits += found
    }
    return true
  }

  /// The lines with their parts, and the inline datelines and credits cut off.
  var blocks: [Block] {
    var result: [Block] = []
    for (i, line) in lines.enumerated() {
      switch parts[i] {
      case .furniture: break
      case .block(let kind): result += cut(Block(kind, line.span), at: i)
      case nil: result += cut(Block(.paragraph, line.span), at: i)
      }
    }
    return result
  }

  /// Where the prose of a paragraph begins, and where a credit at its end does.
  var proseStarts: [Int: Int] = [:]
  var creditStarts: [Int: (offset: Int, kind: Block.Kind)] = [:]

  private func cut(_ block: Block, at i: Int) -> [Block] {
    let start = proseStarts[i] ?? block.span.start
    guard let credit = creditStarts[i],
      let prose = TextLines.trimmed(TextSpan(block.span.start, credit.offset), in: text),
      prose.end > start
    else { return [Block(block.kind, block.span, proseStart: start)] }
    return [
      Block(block.kind, prose, proseStart: start),
      Block(credit.kind, TextSpan(credit.offset, block.span.end)),
    ]
  }
}

extension Credit {
  /// Names to be written out later.
  init(_ kind: Kind, spans: [TextSpan], isHandout: Bool = false) {
    self.init(kind, names: [], spans: spans, isHandout: isHandout)
  }
}
