/// A number as its characters or words tell it, before hedge and unit are looked for.
struct Figure: Hashable {
  var low: Double
  var high: Double
  /// Past the last token.
  var end: Int
  var bound: Quantity.Bound = .exact
  /// The letters glued behind the digits ("bn", "km"), or the word behind a hyphen ("year-old").
  var suffix: [String] = []
  /// "3-1": two figures that are not a range.
  var isPair = false
  var isOrdinal = false
  /// Written with digits.
  var hasDigits = false

  init(_ value: Double, end: Int) {
    (low, high, self.end) = (value, value, end)
  }

  /// "2,500", "3.5", "50-day", "3-1", "2.3bn", "10-15", "9th"; `nil` if it is no figure ("12:30", "2025-07-22").
  init?(digits text: String, end: Int) {
    let bytes = Array(text.utf8)
    guard let first = Self.number(bytes, at: 0) else { return nil }
    self.init(first.value, end: end)
    hasDigits = true
    var i = first.end
    if i < bytes.count, bytes[i] == UInt8(ascii: "-"), let second = Self.number(bytes, at: i + 1) {
      high = second.value
      i = second.end
      isPair = second.value <= first.value
    }
    let rest = String(decoding: bytes[i...], as: UTF8.self)
    if rest.isEmpty { return }
    if ["st", "nd", "rd", "th"].contains(rest) {
      isOrdinal = true
      return
    }
    guard
      rest.utf8.allSatisfy({
        $0 >= 0x80 || $0 == 0x2D || $0 == 0x25 || $0 == 0x27 || $0 == 0x2F || $0 >= 0x61
      })
    else {
      return nil
    }
    suffix = rest.split(separator: "-").map(String.init)
    guard let word = suffix.first, rest.first != "-" || Self.large.contains(word),
      let factor = QuantityLexicon.multipliers[word],
      word.count <= 3 || Self.large.contains(word)
    else { return }
    low *= factor
    high *= factor
    // "$2-3bn": the first figure was scaled with the second.
    suffix.removeFirst()
  }

  /// "a $2.6-million offer"
  private static let large: Set<String> = ["million", "billion", "trillion"]

  private static func number(_ bytes: [UInt8], at start: Int) -> (value: Double, end: Int)? {
    var (value, fraction, i) = (0.0, 0.0, start)
    var (count, place) = (0, 1.0)
    while i < bytes.count {
      let byte = bytes[i]
      if byte >= 0x30, byte <= 0x39 {
        let digit = Double(byte - 0x30)
        if fraction > 0 {
          (value, place) = (value + digit * place, place / 10)
        } else {
          value = value * 10 + digit
        }
        count += 1
      } else if byte == UInt8(ascii: "."), fraction == 0, i + 1 < bytes.count, isDigit(bytes[i + 1]) {
        (fraction, place) = (1, 0.1)
      } else if byte == UInt8(ascii: ",") || byte == 0x20, fraction == 0, i + 3 < bytes.count,
        isDigit(bytes[i + 1]), isDigit(bytes[i + 2]), isDigit(bytes[i + 3])
      {
        // a thousands separator
      } else {
        break
      }
      i += 1
    }
    guard count > 0, count <= 18 else { return nil }
    if i < bytes.count, bytes[i] == UInt8(ascii: ":") || bytes[i] == UInt8(ascii: ".") { return nil }
    return ((value * 1e6).rounded() / 1e6, i)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
