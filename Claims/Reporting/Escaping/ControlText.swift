/// Text in languages that cannot hold every character (XML, SQL, CSV, DOT), spelled so that it can be read back.
///
///     ControlText.spelled("a\\b\u{0}")  // a\\b\u0000 with two backslashes
///
/// A backslash is doubled, and a control character other than tab and line feed becomes `\u` and four digits, as in JSON.
/// Every other text stays as it is.
enum ControlText {
  static func spelled(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0 == "\\" || isUnwelcome($0) }) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar == "\\" {
        result += "\\\\"
      } else if isUnwelcome(scalar) {
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// What XML 1.0 or a C string cannot hold, and a carriage return, which many readers turn into a line feed.
  private static func isUnwelcome(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
