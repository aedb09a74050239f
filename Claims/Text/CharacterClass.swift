/// What a Unicode scalar is to the tokenizer.
enum CharacterClass: UInt8, Sendable {
  case space
  /// Invisible inside a word: soft hyphens, joiners, byte order marks, direction marks.
  case joiner
  /// Letters and the marks that combine with them.
  case letter
  case digit
  /// `'`, `’` and kin: an apostrophe or a single quotation mark.
  case apostrophe
  /// A single quotation mark that is hardly ever an apostrophe: `‘`, `‚`, `‹`, a backtick.
  case singleQuote
  case doubleQuote
  /// Joins words: `-`, U+2010, U+2011.
  case hyphen
  case dash
  case period
  case ellipsis
  /// `!` and `?`
  case exclamation
  case openBracket
  case closeBracket
  case punctuation
  case symbol

  var isWord: Bool { self == .letter || self == .digit }

  static let ascii: [CharacterClass] = (0..<128).map { ofASCII(UInt8($0)) }

  private static func ofASCII(_ byte: UInt8) -> CharacterClass {
    switch byte {
    case 0...0x20, 0x7F: .space
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): .letter
    case UInt8(ascii: "'"): .apostrophe
    case UInt8(ascii: "`"): .singleQuote
    case UInt8(ascii: "\""): .doubleQuote
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "."): .period
    case UInt8(ascii: "!"), UInt8(ascii: "?"): .exclamation
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): .openBracket
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): .closeBracket
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "\\"),
      UInt8(ascii: "_"):
      .punctuation
    default: .symbol
    }
  }

  /// The class of a scalar outside ASCII.
  static func ofScalar(_ value: UInt32) -> CharacterClass {
    switch value {
    case 0x80...0x9F, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: .space
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFE00...0xFE0F: .joiner
    case 0xAB, 0xBB, 0x201C...0x201F, 0x2033, 0x301D...0x301F, 0xFF02, 0x300C...0x300F: .doubleQuote
    case 0x2018, 0x201A, 0x201B, 0x2039, 0x203A: .singleQuote
    case 0x2019, 0x2BC, 0x2B9, 0xB4, 0x2032, 0xFF07: .apostrophe
    case 0x2010, 0x2011: .hyphen
    case 0x2012...0x2015, 0x2212, 0x2E3A, 0x2E3B: .dash
    case 0x2026: .ellipsis
    case 0xA1, 0xBF, 0xA7, 0xB6, 0xB7, 0x2016, 0x2017, 0x2020...0x2025, 0x2027, 0x203B...0x2043: .punctuation
    case 0xAA, 0xBA, 0xB5, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2B8, 0x300...0x36F, 0x386...0x3FF,
      0x400...0x481, 0x483...0x559:
      .letter
    case 0xA2...0xAC, 0xAE...0xB1, 0xD7, 0xF7, 0x20A0...0x20CF: .symbol
    default: byCategory(value)
    }
  }

  private static func byCategory(_ value: UInt32) -> CharacterClass {
    guard let scalar = Unicode.Scalar(value) else { return .symbol }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark:
      return .letter
    case .decimalNumber, .letterNumber, .otherNumber: return .digit
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control: return .space
    case .format: return .joiner
    case .openPunctuation: return .openBracket
    case .closePunctuation: return .closeBracket
    case .dashPunctuation: return .dash
    case .initialPunctuation, .finalPunctuation: return .doubleQuote
    case .connectorPunctuation, .otherPunctuation: return .punctuation
    default: return .symbol
    }
  }
}

extension [UInt8] {
  /// The scalar that begins at an offset, and its length in bytes. The bytes must be valid UTF-8.
  @inline(__always)
  func scalar(at i: Int) -> (value: UInt32, width: Int) {
    let lead = self[i]
    if lead < 0x80 { return (UInt32(lead), 1) }
    let width = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard i + width <= count else { return (0xFFFD, count - i) }
    var value = UInt32(lead) & (0x7F >> UInt32(width))
    for k in 1..<width { value = value << 6 | UInt32(self[i + k] & 0x3F) }
    return (value, width)
  }

  /// Where the scalar begins that ends before an offset greater than 0.
  @inline(__always)
  func scalarStart(before i: Int) -> Int {
    var k = i - 1
    while k > 0, self[k] & 0xC0 == 0x80 { k -= 1 }
    return k
  }

  @inline(__always)
  func characterClass(at i: Int) -> CharacterClass {
    let byte = self[i]
    return byte < 0x80
      ? CharacterClass.ascii[Int(byte)] : CharacterClass.ofScalar(scalar(at: i).value)
  }
}

extension UInt8 {
  /// A letter or digit of ASCII.
  @inline(__always)
  var isPlainWord: Bool { (self | 0x20) &- 0x61 < 26 || self &- 0x30 < 10 }
}
