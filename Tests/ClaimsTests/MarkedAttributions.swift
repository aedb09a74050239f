import Testing

@testable import Claims

/// An article with the attributions that are expected in it, marked where they stand:
/// `{source|Mayor Ruiz} {cue|said} {content|the bridge is closed}.`
///
/// A second attribution's parts are numbered (`{cue2|promised}`); a part of several has all their numbers
/// (`{source12|Ruiz}`). A part marked twice has two spans. Lines are paragraphs, one that begins with "# " a headline.
struct MarkedAttributions {
  struct Parts: Hashable, CustomStringConvertible {
    var source: [String] = []
    var cue: [String] = []
    var content: [String] = []
    var description: String { "\(source) \(cue) \(content)" }
  }

  let plain: String
  let expected: [Parts]

  init(_ marked: String) {
    let text = MarkedText(marked)
    plain = text.plain
    var parts: [Character: Parts] = [:]
    for mark in text.marks {
      let digits = mark.label.filter(\.isNumber)
      for number in digits.isEmpty ? "1" : digits {
        switch mark.label.filter(\.isLetter) {
        case "source": parts[number, default: Parts()].source.append(mark.text)
        case "cue": parts[number, default: Parts()].cue.append(mark.text)
        case "content": parts[number, default: Parts()].content.append(mark.text)
        default: preconditionFailure("no such part: \(mark.label)")
        }
      }
    }
    expected = parts.keys.sorted().map { parts[$0]! }
  }

  /// Lines as blocks; what comes before a line only moves it.
  static func tagged(_ text: String, after prefix: String = "") -> TaggedDocument {
    let source = SourceText(prefix + text)
    var blocks: [Block] = []
    var start = 0
    for line in (prefix + text).split(separator: "\n", omittingEmptySubsequences: false) {
      let end = start + line.utf8.count
      if line.hasPrefix("# ") {
        blocks.append(Block(.headline, TextSpan(start + 2, end)))
      } else if !line.isEmpty {
        blocks.append(Block(.paragraph, TextSpan(start, end)))
      }
      start = end + 1
    }
    return Tagger().tag(
      Tokenizer().tokenize(Article(id: "marked", text: source, language: "en", blocks: blocks)))
  }
}

/// Checks what the rules find in a marked text, and further that every span lies in the text, that a second run
/// agrees, and that a paragraph put in front only shifts what is found.
func expectAttributions(in marked: String, location: SourceLocation = #_sourceLocation) throws {
  let row = MarkedAttributions(marked)
  let attributor = RuleAttributor()
  let document = MarkedAttributions.tagged(row.plain)
  let found = attributor.attributions(in: document)
  let text = document.text
  let parts = found.map { attribution in
    MarkedAttributions.Parts(
      source: attribution.source.map(text.string), cue: attribution.cue.map(text.string),
      content: attribution.content.map(text.string))
  }
  #expect(Set(parts) == Set(row.expected), "\(found.map(\.rule.rawValue))", sourceLocation: location)
  #expect(parts.count == row.expected.count, sourceLocation: location)
  for span in found.flatMap({ $0.source + $0.cue + $0.content }) {
    #expect(span.start < span.end && span.end <= text.bytes.count, sourceLocation: location)
  }
  #expect(attributor.attributions(in: document) == found, sourceLocation: location)
  let prefix = "The harbour lies in the north of the island.\n"
  let moved = attributor.attributions(in: MarkedAttributions.tagged(row.plain, after: prefix))
  let shift = { (spans: [TextSpan]) in
    spans.map { TextSpan($0.start + prefix.utf8.count, $0.end + prefix.utf8.count) }
  }
  #expect(moved.map(\.content) == found.map { shift($0.content) }, sourceLocation: location)
  #expect(moved.map(\.source) == found.map { shift($0.source) }, sourceLocation: location)
}
