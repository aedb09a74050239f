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

  /// The content; all of the passage where the content is one word that means nothing by itself ("denied this").
  func quote(_ statement: Statement) -> String {
    let content = statement.attribution.content
    let words = content.reduce(0) { $0 + article.document.tokens(in: $1).count }
    return quote(words == 1 ? passage(statement) : content)
  }

  /// As in the middle of a sentence: "Mara Voss", "an unnamed source", "local officials".
  func name(_ statement: Statement) -> String {
    guard let speaker = statement.speaker else { return "nobody in particular" }
    // "the emergencies ministry"
    if speaker.isNamed, !speaker.isPlural, speaker.kind != .person,
      let first = speaker.name.unicodeScalars.first,
      first.properties.isLowercase, !speaker.name.hasSuffix("police"),
      !["a ", "an ", "the "].contains(where: speaker.name.hasPrefix),
      OutletGazetteer.shared.match(speaker.name) == nil
    {
      return "the " + speaker.name
    }
    guard !speaker.isNamed, let span = (statement.attribution.source + speaker.spans).first else {
      return speaker.name
    }
    let tokens = article.document.tokens(in: span)
    guard let first = tokens.first, !article.tagged.tags[first].isProperNoun,
      !article.tagged.tags[first].isAdjective, !article.document.tokens[first].isAllCapitals
    else { return speaker.name }
    return speaker.name.prefix(1).lowercased() + speaker.name.dropFirst()
  }

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

  /// A credit from its first name to the end of its line; a credit line of its own from its label on.
  func whole(_ credit: Credit) -> TextSpan {
    guard let first = credit.spans.min() else { return TextSpan(0, 0) }
    let block = article.article.blocks.first { $0.span.contains(first) }
    guard let block else { return credit.spans.reduce(first) { $0.union($1) } }
    return TextSpan(block.kind == .credit ? block.span.start : first.start, block.span.end)
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
