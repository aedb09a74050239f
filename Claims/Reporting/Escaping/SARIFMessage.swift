/// Text inside a SARIF message, where braces hold placeholders and brackets links.
///
/// - Note: SARIF 2.1.0, sections 3.11.5 and 3.11.6.
enum SARIFMessage {
  static func escaped(_ text: String) -> String {
    let looksLinked = zip(text.unicodeScalars, text.unicodeScalars.dropFirst()).contains {
      $0 == "]" && $1 == "("
    }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "{": result += "{{"
      case "}": result += "}}"
      case "[" where looksLinked, "]" where looksLinked: result += "\\" + String(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
