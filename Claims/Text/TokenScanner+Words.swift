extension TokenScanner {
  /// Adds the word or number at `position`, and its possessive or auxiliary ending.
  mutating func scanWord(from start: Int) {
    if let stop = addressEnd(from: start) { return emit(.word, to: stop) }
    let isNumber = kind(at: start) == .digit
    var i = start + width(at: start)
    var clitic: Int?
    scanning: while i < end {
      // Most of a word by two comparisons a letter.
      if bytes[i].isPlainWord {
        i += 1
        continue
      }
      let kind = bytes.characterClass(at: i)
      if kind.isWord {
        i += width(at: i)
        continue
      }
      switch kind {
      case .joiner:
        let next = skipJoiners(i)
        guard self.kind(at: next).isWord else { break scanning }
        i = next
      case .apostrophe, .singleQuote:
        let next = i + width(at: i)
        guard bytes[i] != UInt8(ascii: "`"), self.kind(at: next).isWord else { break scanning }
        if let stop = cliticEnd(from: next) {
          clitic = stop
          break scanning
        }
        guard kind == .apostrophe else { break scanning }
        i = next
      case .hyphen:
        let next = skipJoiners(i + width(at: i))
        guard self.kind(at: next).isWord else { break scanning }
        i = next
      case .period:
        let next = endAfterPeriod(word: start, period: i)
        guard next > i else { break scanning }
        i = next
      default:
        let next = endAfterLink(at: i, start: start)
        guard next > i else { break scanning }
        i = next
      }
    }
    emit(isNumber ? .number : .word, to: i)
    if let clitic { emit(.word, to: clitic) } else { scanTrailingApostrophe() }
  }

  func skipJoiners(_ start: Int) -> Int {
    var i = start
    while i < end, bytes[i] >= 0x80, bytes.characterClass(at: i) == .joiner { i += width(at: i) }
    return i
  }

  /// The end of the ending that begins at an offset, if it is "s", "re", "ve", "ll", "d" or "m" and nothing more.
  private func cliticEnd(from start: Int) -> Int? {
    var i = start
    while i < end, i - start < 3, bytes[i] < 0x80, CharacterClass.ascii[Int(bytes[i])] == .letter { i += 1 }
    guard i > start, i - start < 3, !kind(at: skipJoiners(i)).isWord else { return nil }
    // "rock'n'roll", "I'd've": an apostrophe that leads on.
    if kind(at: i) == .hyphen, kind(at: i + 1).isWord { return nil }
    return Abbreviation.clitics.contains(lowercased(start, i)) ? i : nil
  }

  /// ASCII only; anything else is kept as it is.
  func lowercased(_ start: Int, _ stop: Int) -> String {
    String(decoding: bytes[start..<stop].map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  /// Where the word goes on after a comma, colon, slash, ampersand, low line, at sign or no-break space; else `i`.
  private func endAfterLink(at i: Int, start: Int) -> Int {
    let next = i + width(at: i)
    let follows = kind(at: next)
    let isAfterDigit = kind(before: i) == .digit
    switch bytes[i] {
    case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "/"):
      return isAfterDigit && follows == .digit ? next : i
    case UInt8(ascii: "&"):
      return kind(before: i) == .letter && follows == .letter ? next : i
    case UInt8(ascii: "_"):
      return follows.isWord ? next : i
    case UInt8(ascii: "@"):
      return mailEnd(from: next) ?? i
    case 0xC2, 0xE2:
      return isAfterDigit && isThousandsSpace(i, start: start) ? next : i
    default: return i
    }
  }

  /// Whether the no-break, narrow or thin space at an offset groups the digits of one number: "10 000".
  private func isThousandsSpace(_ i: Int, start: Int) -> Bool {
    let value = bytes.scalar(at: i).value
    guard value == 0xA0 || value == 0x202F || value == 0x2009 else { return false }
    var digits = 0
    var k = i
    while k > start, bytes[k - 1] &- 0x30 < 10 {
      k -= 1
      digits += 1
    }
    guard (1...3).contains(digits), k == start || kind(before: k) == .space else { return false }
    let next = i + width(at: i)
    for offset in 0..<3 where kind(at: next + offset) != .digit { return false }
    return !kind(at: next + 3).isWord
  }

  // MARK: Periods

  /// Where the word goes on, or ends, if the period belongs to it; else `period`.
  private func endAfterPeriod(word start: Int, period: Int) -> Int {
    let next = period + 1
    let follows = kind(at: next)
    if follows == .digit { return kind(before: period) == .digit ? next : period }
    if isAcronym(start, period) { return endOfAcronym(start, period: period, follows: follows) }
    if follows == .letter {
      if let stop = degreeEnd(word: start, period: period) { return stop }
      return hostEnd(from: next) ?? mailEnd(fromName: next) ?? period
    }
    return isAbbreviation(start, period) ? next : period
  }

  /// Whether the bytes are single letters with periods between: "J", "U.S".
  private func isAcronym(_ start: Int, _ stop: Int) -> Bool {
    var i = start
    while true {
      guard kind(at: i) == .letter else { return false }
      i += width(at: i)
      if i >= stop { return i == stop }
      guard bytes[i] == UInt8(ascii: ".") else { return false }
      i += 1
    }
  }

  private func endOfAcronym(_ start: Int, period: Int, follows: CharacterClass) -> Int {
    let next = period + 1
    let hasPeriods = period - start > width(at: start)
    if follows == .letter {
      let after = kind(at: next + width(at: next))
      let goesOn = after == .period || (hasPeriods && !after.isWord)
      // "T.Kowal" keeps its initial; "of it.He" never gets here, as "it" has two letters.
      return goesOn || isInitial(start, period) ? next : period
    }
    if hasPeriods { return next }
    let isRoe = bytes[start] == UInt8(ascii: "v") && follows == .space
    return isRoe || isInitial(start, period) || isAbbreviation(start, period) ? next : period
  }

  /// Whether a capital with a period is a name's initial, rather than the end of a sentence: "vitamin C. The".
  private func isInitial(_ start: Int, _ period: Int) -> Bool {
    guard isUpper(at: start) else { return false }
    let next = skipSpaces(period + 1)
    guard kind(at: next) == .letter else { return false }
    if bytes[start] == UInt8(ascii: "I"), let last = tokens.last, !last.isCapitalised, last.isWord {
      return false
    }
    return !Abbreviation.sentenceStarters.contains(word(at: next))
  }

  private func isUpper(at i: Int) -> Bool {
    let (value, _) = bytes.scalar(at: i)
    if value < 0x80 { return value &- 0x41 < 26 }
    return Unicode.Scalar(value)?.properties.isUppercase ?? false
  }

  private func skipSpaces(_ start: Int) -> Int {
    var i = start
    while i < end, kind(at: i) == .space || kind(at: i) == .joiner { i += width(at: i) }
    return i
  }

  /// The letters at an offset, in lower case; at most 16, more than any word that is looked up.
  private func word(at start: Int) -> String {
    var i = start
    while i < end, i - start < 16, bytes.characterClass(at: i) == .letter { i += width(at: i) }
    return lowercased(start, i)
  }

  /// Whether the word before a period is a known abbreviation where it stands.
  private func isAbbreviation(_ start: Int, _ period: Int) -> Bool {
    guard period - start <= 7 else { return false }
    let word = lowercased(start, period)
    let next = skipSpaces(period + 1)
    let hasCapital = isUpper(at: start)
    let follows = next > period + 1 ? kind(at: next) : .punctuation
    if Abbreviation.beforeNumbers.contains(word), follows == .digit { return true }
    if word == "al", tokens.last?.norm == "et" { return true }
    if Abbreviation.titles.contains(word), hasCapital || word == "vs" || word == "cf" || word == "viz" {
      return follows == .letter || follows == .doubleQuote || kind(at: next) == .punctuation
    }
    if Abbreviation.common.contains(word) { return next < end || word == "etc" }
    guard hasCapital else { return false }
    if Abbreviation.names.contains(word) { return true }
    // "(D-Mass.)": a party in front.
    if word.utf8.dropFirst().first == UInt8(ascii: "-") {
      return Abbreviation.states.contains(String(word.dropFirst(2)))
    }
    guard Abbreviation.states.contains(word), let last = tokens.last else { return false }
    return last.norm == "," || last.norm == "(" || last.norm == "–"
  }

  /// The end of "D." after "Ph."; `nil` if this is no degree.
  private func degreeEnd(word start: Int, period: Int) -> Int? {
    let next = period + 1
    guard period - start <= 5, Abbreviation.degreeStems.contains(lowercased(start, period)),
      isUpper(at: next), !kind(at: next + 1).isWord
    else { return nil }
    return kind(at: next + 1) == .period ? next + 2 : next + 1
  }

  // MARK: Addresses

  /// The end of a web address, handle or hashtag.
  private func addressEnd(from start: Int) -> Int? {
    switch bytes[start] | 0x20 {
    case UInt8(ascii: "h"):
      startsAddress(start, "http://") || startsAddress(start, "https://") ? pathEnd(start) : nil
    case UInt8(ascii: "w"): startsAddress(start, "www.") ? pathEnd(start) : nil
    case UInt8(ascii: "@") | 0x20, UInt8(ascii: "#"): handleEnd(start)
    default: nil
    }
  }

  private func startsAddress(_ start: Int, _ prefix: StaticString) -> Bool {
    let count = prefix.utf8CodeUnitCount
    guard start + count < end, kind(at: start + count).isWord else { return false }
    return prefix.withUTF8Buffer { buffer in
      (0..<count).allSatisfy { bytes[start + $0] == buffer[$0] || bytes[start + $0] | 0x20 == buffer[$0] }
    }
  }

  /// To the next white space, without the punctuation before it.
  private func pathEnd(_ start: Int) -> Int {
    var (i, stop) = (start, start)
    while i < end {
      let kind = bytes.characterClass(at: i)
      if kind == .space || kind == .doubleQuote || kind == .joiner || bytes[i] == UInt8(ascii: "<") { break }
      let next = i + width(at: i)
      switch kind {
      case .letter, .digit, .hyphen, .symbol: stop = next
      default: if bytes[i] == UInt8(ascii: "/") || bytes[i] == UInt8(ascii: "_") { stop = next }
      }
      i = next
    }
    return stop
  }

  private func handleEnd(_ start: Int) -> Int? {
    guard bytes[start] == UInt8(ascii: "@") || bytes[start] == UInt8(ascii: "#") else { return nil }
    var i = start + 1
    while i < end, kind(at: i).isWord || bytes[i] == UInt8(ascii: "_") { i += width(at: i) }
    return i
  }

  /// The end of the host after "name@"; `nil` without a point in it.
  private func mailEnd(from start: Int) -> Int? {
    var (i, hasPoint) = (start, false)
    while i < end, bytes[i] < 0x80 {
      let kind = CharacterClass.ascii[Int(bytes[i])]
      let isPoint = kind == .period && self.kind(at: i + 1).isWord
      guard kind.isWord || kind == .hyphen || isPoint else { break }
      hasPoint = hasPoint || isPoint
      i += 1
    }
    return hasPoint && i > start ? i : nil
  }

  /// The end of a mail address of whose name a part begins at an offset: "lee" in "ann.lee@news.example".
  private func mailEnd(fromName start: Int) -> Int? {
    var i = start
    while i < end, i - start < 64, bytes[i] < 0x80, kind(at: i).isWord || kind(at: i) == .period { i += 1 }
    return i < end && bytes[i] == UInt8(ascii: "@") ? mailEnd(from: i + 1) : nil
  }

  /// The end of a host name whose next label begins at an offset: "booking" + "com"; `nil` if it is none.
  private func hostEnd(from start: Int) -> Int? {
    var (i, label) = (start, start)
    while i < end, bytes[i] < 0x80 {
      let byte = bytes[i]
      if byte == UInt8(ascii: "."), kind(at: i + 1) == .letter {
        label = i + 1
      } else if byte &- 0x61 >= 26 {
        break
      }
      i += 1
    }
    guard i > label, !kind(at: i).isWord, Abbreviation.topLevelDomains.contains(lowercased(label, i)) else {
      return nil
    }
    return kind(at: i) == .punctuation && bytes[i] == UInt8(ascii: "/") ? pathEnd(start) : i
  }
}
