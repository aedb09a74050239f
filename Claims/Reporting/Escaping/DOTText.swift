/// Strings of the DOT language (Graphviz).
enum DOTText {
  /// A quoted string that holds the text itself, as ids and attributes of our own do.
  static func quoted(_ text: String) -> String {
    "\""
      + ControlText.spelled(text).split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\\\"") + "\""
  }

  /// A quoted string for `label` and `tooltip`, where Graphviz reads escapes and HTML entities.
  static func label(_ lines: [String]) -> String {
    "\"" + lines.map(escaped).joined(separator: "\\n") + "\""
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in PrintableText.cleaned(text).unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\"": result += "\\\""
      case "&": result += "&amp;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
