/// How the names of a list begin, to tell of most words at once that none of the names begins with them.
struct NameBeginnings: Sendable {
  /// One bit for each hash of a name's first ASCII letters and digits, in lower case: all up to another character.
  private var known = [UInt64](repeating: 0, count: 1024)
  /// A name begins with another character.
  private var holdsOthers = false

  init(_ names: some Sequence<String>) {
    for name in names {
      guard let bit = Self.bit(of: name) else {
        holdsOthers = true
        continue
      }
      known[bit >> 6] |= 1 << UInt64(bit & 63)
    }
  }

  /// Whether one of the names may begin with a word; case does not count. Only the word's first plain letters and digits
  /// are looked at.
  func mayBegin(with word: ArraySlice<UInt8>) -> Bool {
    holds(Self.bit(of: word))
  }

  func mayBegin(with word: String) -> Bool { holds(Self.bit(of: word)) }

  private func holds(_ bit: Int?) -> Bool {
    bit.map { known[$0 >> 6] >> UInt64($0 & 63) & 1 == 1 } ?? holdsOthers
  }

  private static func bit(of name: String) -> Int? {
    var name = name
    return name.withUTF8 { bit(of: $0) }
  }

  /// `nil` if the bytes begin with neither a letter nor a digit of ASCII.
  @inline(__always)
  private static func bit(of bytes: some Collection<UInt8>) -> Int? {
    var (beginning, count): (UInt64, Int) = (0, 0)
    for byte in bytes {
      guard byte.isPlainWord else { break }
      // Bit 5 makes letters small and leaves digits as they are.
      beginning = (beginning ^ UInt64(byte | 0x20)) &* 0x9E37_79B9_7F4A_7C15
      beginning ^= beginning >> 32
      count += 1
    }
    return count == 0 ? nil : Int(beginning & 0xFFFF)
  }
}
