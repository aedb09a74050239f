/// Whether a quotation mark opens or closes, from the mark, its neighbours and what is open.
extension TokenScanner {
  private typealias Family = QuotationTracker.Family

  /// What stands on either side of a mark.
  private struct Surroundings {
    /// White space, an opening bracket, a dash or an opening mark stands before.
    let opensBefore: Bool
    /// White space, an end or closing punctuation stands behind.
    let closesAfter: Bool
    /// White space stands before.
    let spaceBefore: Bool
  }

  private func surroundings(to stop: Int) -> Surroundings {
    let before = kind(before: position)
    let isAfterOpening = tokens.last.map { $0.span.end == position } == true && roles.last == .opens
    let opensBefore =
      before == .space || before == .openBracket || before == .dash || before == .hyphen || isAfterOpening
      || (position > blockStart && bytes[position - 1] == UInt8(ascii: "/"))
    return Surroundings(
      opensBefore: opensBefore, closesAfter: closes(at: skipJoiners(stop)), spaceBefore: before == .space)
  }

  private func closes(at i: Int) -> Bool {
    switch kind(at: i) {
    case .space, .closeBracket, .dash, .exclamation: true
    case .period: kind(at: i + 1) != .period
    case .punctuation: bytes[i] != UInt8(ascii: "/") && bytes[i] < 0x80
    default: false
    }
  }

  mutating func scanDoubleQuote() {
    let stop = position + width(at: position)
    switch bytes.scalar(at: position).value {
    case 0xAB: scanGuillemet(to: stop, opens: true)
    case 0xBB: scanGuillemet(to: stop, opens: false)
    case 0x201C, 0x301D, 0x300C, 0x300E: scanLeftQuote(to: stop)
    case 0x201E: open(.double, to: stop, isLow: true)
    case 0x201D, 0x301E, 0x300D, 0x300F: scanRightQuote(to: stop)
    default: scanNeutralQuote(to: stop)
    }
  }

  private mutating func scanGuillemet(to stop: Int, opens: Bool) {
    let around = surroundings(to: stop)
    let isOpen = tracker.isOpen(.guillemet)
    // German books turn them about: »so«.
    let isOpening =
      opens ? !(isOpen && around.closesAfter) : !isOpen && around.opensBefore && !around.closesAfter
    if isOpening { open(.guillemet, to: stop) } else { close(.guillemet, to: stop) }
  }

  /// “ opens, but it closes „, and some keyboards put it at the end of a quotation.
  private mutating func scanLeftQuote(to stop: Int) {
    let around = surroundings(to: stop)
    let isOpen = tracker.isOpen(.double)
    let isMistaken = around.closesAfter && (isOpen || !around.opensBefore)
    if tracker.isInnermostLow || isMistaken { close(.double, to: stop) } else { open(.double, to: stop) }
  }

  /// ” closes, but Swedish opens with it too.
  private mutating func scanRightQuote(to stop: Int) {
    let around = surroundings(to: stop)
    let isOpening = !tracker.isOpen(.double) && around.opensBefore && !around.closesAfter
    if isOpening { open(.double, to: stop) } else { close(.double, to: stop) }
  }

  /// `"`, `''` and double primes point nowhere.
  private mutating func scanNeutralQuote(to stop: Int) {
    let around = surroundings(to: stop)
    if tracker.isOpen(.double) {
      let isNested = around.opensBefore && around.spaceBefore && !around.closesAfter
      if isNested { open(.double, to: stop) } else { close(.double, to: stop) }
    } else if isLastMark(stop)
      || (position > blockStart && tracker.mayClosePending && hasOddMarks(from: position))
    {
      close(.double, to: stop)
    } else if around.opensBefore || !around.closesAfter {
      open(.double, to: stop)
    } else if kind(before: position) == .digit {
      emit(.symbol, to: stop)  // inches
    } else {
      close(.double, to: stop)
    }
  }

  /// Whether nothing printed follows in the block, so that a mark can only close: `We leave. "`
  private func isLastMark(_ stop: Int) -> Bool {
    guard position > blockStart else { return false }
    var i = stop
    while i < end, kind(at: i) == .space || kind(at: i) == .joiner { i += width(at: i) }
    return i == end
  }

  /// Whether an odd number of straight double marks is left in the block.
  ///
  /// Asked once a block at most: the first mark settles whether the quotation of the paragraph before goes on.
  private func hasOddMarks(from start: Int) -> Bool {
    bytes[start..<end].count { $0 == UInt8(ascii: "\"") } % 2 == 1
  }

  private mutating func open(_ family: Family, to stop: Int, isLow: Bool = false) {
    tracker.open(family, token: tokens.count, isLow: isLow)
    emit(.quote, to: stop, role: .opens)
  }

  private mutating func close(_ family: Family, to stop: Int) {
    let isPaired = tracker.close(family, token: tokens.count)
    emit(.quote, to: stop, role: isPaired ? .closes : .stray)
  }

  // MARK: Single marks

  /// `'`, `‘`, `’` or a backtick that stands in no word: a quotation mark, half of a double one, or an elision.
  mutating func scanSingleMark() {
    if let stop = pairEnd(at: position) { return scanPair(to: stop) }
    let stop = position + width(at: position)
    let around = surroundings(to: stop)
    let value = bytes.scalar(at: position).value
    if value == 0x2039 || value == 0x203A { return scanSingleGuillemet(to: stop, opens: value == 0x2039) }
    let mayOpen = around.opensBefore && !around.closesAfter
    if mayOpen {
      if isElision(at: stop) { return scanElision(to: stop) }
      let isDirected = bytes.characterClass(at: position) == .singleQuote
      if isDirected || hasSingleCloser(after: stop) { return open(.single, to: stop, isLow: value == 0x201A) }
      if kind(at: stop).isWord { return scanElision(to: stop) }
    }
    close(.single, to: stop)
  }

  private mutating func scanSingleGuillemet(to stop: Int, opens: Bool) {
    if opens, !tracker.isOpen(.single) { open(.single, to: stop) } else { close(.single, to: stop) }
  }

  /// The end of two equal single marks that stand for a double one: '' or `` or ’’.
  private func pairEnd(at i: Int) -> Int? {
    let width = width(at: i)
    guard width != 2, i + 2 * width <= end, bytes[i..<i + width] == bytes[i + width..<i + 2 * width] else {
      return nil
    }
    let value = bytes.scalar(at: i).value
    guard value == 0x27 || value == 0x60 || value == 0x2018 || value == 0x2019 else { return nil }
    let third = i + 2 * width
    let hasThird = third + width <= end && bytes[i..<i + width] == bytes[third..<third + width]
    // no''' closes the inner single mark first; '''No opens the double one first.
    if hasThird, tracker.isInnermostSingle { return nil }
    return third
  }

  private mutating func scanPair(to stop: Int) {
    switch bytes.scalar(at: position).value {
    case 0x60, 0x2018: scanLeftQuote(to: stop)
    case 0x2019: scanRightQuote(to: stop)
    default: scanNeutralQuote(to: stop)
    }
  }

  private func isElision(at i: Int) -> Bool {
    var k = i
    while k < end, kind(at: k) == .digit { k += 1 }
    // '90s, ’16
    if k - i == 2 { return kind(at: k) != .letter || bytes[k] | 0x20 == UInt8(ascii: "s") }
    guard kind(at: i) == .letter else { return false }
    while k < end, k - i < 9, kind(at: k) == .letter { k += width(at: k) }
    return Abbreviation.elisions.contains(lowercased(i, k)) && !kind(at: k).isWord
  }

  /// Adds an apostrophe and the word behind it as one token: "'em", "’90s".
  private mutating func scanElision(to start: Int) {
    let isNumber = kind(at: start) == .digit
    var i = start
    while i < end, kind(at: i).isWord { i += width(at: i) }
    // 'n' takes its second apostrophe along.
    if i == start + 1, kind(at: i) == .apostrophe, !tracker.isSingleOpen { i += width(at: i) }
    emit(isNumber ? .number : .word, to: i)
    scanTrailingApostrophe()
  }

  /// After a word: "Reuters'" and "goin'" lose or keep their apostrophe; a closing mark is left for later.
  mutating func scanTrailingApostrophe() {
    guard position < end, kind(at: position) == .apostrophe, pairEnd(at: position) == nil else { return }
    let stop = position + width(at: position)
    guard !kind(at: stop).isWord, let word = tokens.last else { return }
    let last = word.norm.utf8.last
    let isSibilant = last == UInt8(ascii: "s") || last == UInt8(ascii: "z") || last == UInt8(ascii: "x")
    if tracker.isSingleOpen {
      if isSibilant, isPossessive(before: stop) { emit(.word, to: stop) }
    } else if isSibilant {
      emit(.word, to: stop)
    } else if word.norm.hasSuffix("in") || ["o", "an", "th", "ol", "ole"].contains(word.norm) {
      let start = word.span.start
      tokens.removeLast()
      roles.removeLast()
      position = start
      emit(word.kind, to: stop)
      if word.traits.contains(.spaceBefore) { tokens[tokens.count - 1].traits.insert(.spaceBefore) }
    }
  }

  /// Inside single marks: whether another mark further on closes, so that this one is a possessive.
  private mutating func isPossessive(before stop: Int) -> Bool {
    guard kind(at: stop) == .space, hasSingleCloser(after: stop) else { return false }
    var i = stop
    while i < nextSingleCloser {
      let isMark = kind(at: i) == .apostrophe || kind(at: i) == .singleQuote
      if isMark, kind(before: i) == .space { return false }
      i += width(at: i)
    }
    return true
  }

  /// Whether an apostrophe that may close follows in the block.
  ///
  /// Each is found once, so that a block costs linear time whatever stands in it.
  private mutating func hasSingleCloser(after start: Int) -> Bool {
    guard nextSingleCloser < start else { return nextSingleCloser < end }
    var i = start
    while i < end {
      if kind(at: i) == .apostrophe || bytes[i] == UInt8(ascii: "`") {
        let stop = i + width(at: i)
        let isPair = pairEnd(at: i) != nil && !tracker.isInnermostSingle
        if isPair {
          i = stop + width(at: stop)
          continue
        }
        let before = kind(before: i)
        if before != .space, before != .openBracket, before != .dash, !kind(at: stop).isWord { break }
      }
      i += width(at: i)
    }
    nextSingleCloser = i
    return i < end
  }
}
