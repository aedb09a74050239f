/// A line that GitHub Actions takes for an annotation: `::error file=a.txt,line=3::message`.
///
/// - Note: The escapes are those of `@actions/core`: per cent, carriage return and line feed everywhere, colon and comma in
///   properties.
struct WorkflowCommand {
  let name: String
  let properties: [(name: String, value: String)]
  let message: String

  var line: String {
    let listed = properties.map { "\($0.name)=\(Self.property($0.value))" }.joined(separator: ",")
    return "::\(name)\(listed.isEmpty ? "" : " ")\(listed)::\(Self.data(message))\n"
  }

  static func data(_ text: String) -> String { escaped(text) { _ in nil } }

  static func property(_ text: String) -> String {
    escaped(text) { scalar in
      switch scalar {
      case ":": "%3A"
      case ",": "%2C"
      default: nil
      }
    }
  }

  private static func escaped(_ text: String, _ more: (Unicode.Scalar) -> String?) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      default: result += more(scalar) ?? String(scalar)
      }
    }
    return result
  }
}
