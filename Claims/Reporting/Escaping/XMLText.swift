/// Text inside XML, in elements and in attributes alike.
enum XMLText {
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in ControlText.spelled(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      // An attribute would turn them into spaces.
      case "\t": result += "&#9;"
      case "\n": result += "&#10;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
