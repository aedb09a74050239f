/// Lines of comma-separated values (RFC 4180, but ended by a line feed alone), safe to open in a spreadsheet.
enum CommaSeparated {
  static func line(_ fields: [String]) -> String { fields.map(field).joined(separator: ",") + "\n" }

  /// On one line. What a spreadsheet would take for a formula has an apostrophe in front.
  static func field(_ text: String) -> String {
    var text = PrintableText.cleaned(text)
    if let first = text.unicodeScalars.first,
      "=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains(first)
    {
      text = "'" + text
    }
    guard text.contains(where: { $0 == "," || $0 == "\"" || $0 == "'" }) else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }
}
