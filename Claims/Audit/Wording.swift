/// How findings quote an article and name its speakers.
struct Wording {
  let article: AttributedDocument

  /// A passage inside quotation marks, on one line, cut at a word after some 90 characters.
  func quote(_ spans: [TextSpan]) -> String {
    let words = article.text.string(spans).split(whereSeparator: \.isWhitespace)
    var result = ""
    for word in words {
      if result.count + word.count > 90, !result.isEmpty {
        result += " …"
        break
      }
      result += (result.isEmpty ? "" : " ") + word
    }
    return "“" + Self.withInnerMarks(Self.withoutOuterMarks(result)) + "”"
  }

  func quote(_ span: TextSpan) -> String { quote([span]) }

  func quote(_ statement: Statement) -> String { quote(statement.attribution.content) }

  /// As in the middle of a sentence: "Mara Voss", "an unnamed source", "nobody".
  func name(_ statement: Statement) -> String { statement.speaker?.name ?? "nobody in particular" }

  /// With a capital first letter.
  static func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// "RIA", "RIA and AFP", "RIA, AFP and dpa"
  static func list(_ names: [String]) -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  func related(_ spans: [TextSpan], _ message: String) -> Finding.Related {
    Finding.Related(article: article.article.id, spans: spans, message: message)
  }

  /// Source, cue and content from the first to the last, if they stand together; else the content.
  func passage(_ statement: Statement) -> [TextSpan] {
    let attribution = statement.attribution
    let spans = (attribution.source + attribution.cue + attribution.content).sorted()
    let document = article.document
    let sentences = Set(spans.flatMap { document.tokens(in: $0) }.map(document.sentence(ofToken:)))
    guard sentences.count == 1 else { return attribution.content }
    return [spans.reduce(spans[0]) { $0.union($1) }]
  }

  private static func withInnerMarks(_ text: String) -> String {
    var opens = true
    return String(
      text.map { character in
        switch character {
        case "“", "„", "«": return "‘"
        case "”", "»": return "’"
        case "\"":
          defer { opens.toggle() }
          return opens ? "‘" : "’"
        default: return character
        }
      })
  }

  private static func withoutOuterMarks(_ text: String) -> String {
    let marks: Set<Character> = ["“", "”", "\"", "„", "«", "»"]
    var result = Substring(text)
    let inner = result.filter(marks.contains)
    guard let first = result.first, marks.contains(first), inner.count <= 2 else { return text }
    result.removeFirst()
    if let last = result.last, marks.contains(last) {
      result.removeLast()
    } else if inner.count == 2 {
      return text
    }
    return String(result)
  }
}
