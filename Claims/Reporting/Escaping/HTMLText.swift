/// Text inside HTML, in elements and in double-quoted attributes alike.
///
/// What HTML cannot hold is drawn instead, a sign for a sign, so that offsets in scalars stay true: NUL becomes U+2400.
enum HTMLText {
  static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x26: result += "&amp;"
      case 0x3C: result += "&lt;"
      case 0x3E: result += "&gt;"
      case 0x22: result += "&quot;"
      case 0x27: result += "&#39;"
      // Written as it is, a parser would turn it into a line feed.
      case 0x0D: result += "&#13;"
      case 0x09, 0x0A: result.unicodeScalars.append(scalar)
      case 0..<0x20: result.unicodeScalars.append(Unicode.Scalar(0x2400 + scalar.value)!)
      case 0x7F: result += "\u{2421}"
      // C1 controls, and what turns the text around it.
      case 0x80...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

/// Writes HTML. Whatever is no markup of ours goes through ``text(_:)`` or an attribute, and is escaped there.
struct HTMLWriter {
  private(set) var html = ""

  /// Markup of ours.
  mutating func raw(_ markup: StaticString) { html += "\(markup)" }

  /// A style sheet or script of ours, whose hash the page's policy names.
  mutating func verbatim(_ source: String) { html += source }

  mutating func text(_ text: String) { html += HTMLText.escaped(text) }

  /// - Parameter attributes: One without a value is left out; one with an empty value stands alone (`hidden`).
  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:],
    _ content: (inout HTMLWriter) -> Void
  ) {
    open(name, attributes)
    content(&self)
    html += "</\(name)>"
  }

  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>, _ text: String
  ) {
    element(name, attributes) { $0.text(text) }
  }

  mutating func element(_ name: StaticString, _ text: String) { element(name, [:], text) }

  /// An element that has no content, or whose end is written apart.
  mutating func open(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:]) {
    html += "<\(name)"
    for case (let key, let value?) in attributes {
      html += value.isEmpty ? " \(key)" : " \(key)=\"\(HTMLText.escaped(value))\""
    }
    html += ">"
  }

  mutating func close(_ name: StaticString) { html += "</\(name)>" }
}
