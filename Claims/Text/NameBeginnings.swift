/// How the names of a list begin, to tell of most words at once that none of the names begins with them.
struct NameBeginnings: Sendable {
  /// One bit for each hash of a beginning of 1 to ``longest`` ASCII letters and digits, in lower case.
  private var known = [UInt64](repeating: 0, count: 1024)
  /// A name begins with another character.
  private var holdsOthers = false

  private static let longest = 5

  init(_ names: some Sequence<String>) {
    for name in names {
      var beginning: UInt64 = 0
      var count = 0
      for byte in name.utf8.prefix(Self.longest) {
        guard let letter = Self.folded(byte) else { break }
        count += 1
        beginning = beginning << 8 | UInt64(letter)
        let bit = Self.bit(beginning)
        known[bit >> 6] |= 1 << UInt64(bit & 63)
      }
      if count == 0 { holdsOthers = true }
    }
  }

  /// Whether one of the names may begin with a word; case does not count. Only the word's first plain letters are
  /// looked at.
  func mayBegin(with word: ArraySlice<UInt8>) -> Bool {
    var beginning: UInt64 = 0
    for byte in word.prefix(Self.longest) {
      guard let letter = Self.folded(byte) else { break }
      beginning = beginning << 8 | UInt64(letter)
    }
    if beginning == 0 { return holdsOthers }
    let bit = Self.bit(beginning)
    return known[bit >> 6] >> UInt64(bit & 63) & 1 == 1
  }

  private static func bit(_ beginning: UInt64) -> Int { Int((beginning &* 0x9E37_79B9_7F4A_7C15) >> 48) }

  private static func folded(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    default: nil
    }
  }
}
