/// Cells of comma-separated values (RFC 4180) that no spreadsheet takes for a formula.
enum CSVCell {
  /// Text that begins with a sign of a formula gets an apostrophe in front; so does text that begins with an apostrophe, so
  /// that dropping the first one gives the text back.
  static func text(_ text: String) -> String {
    let spelled = ControlText.spelled(text)
    return quoted(spelled.unicodeScalars.first.map(isSign) ?? false ? "'" + spelled : spelled)
  }

  static func row(_ cells: [String]) -> String { cells.joined(separator: ",") + "\r\n" }

  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "\t", "\n", "'", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
    default: false
    }
  }

  private static func quoted(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { ",\"\n;".unicodeScalars.contains($0) }) else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }
}
