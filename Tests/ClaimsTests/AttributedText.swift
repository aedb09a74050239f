import Testing

@testable import Claims

/// A text in which sources, cues and contents are marked by the number of their attribution:
/// "{s1|Mara Voss} {c1|said} {x1|the bridge is closed}." Paragraphs are parted by a line end; a first line that
/// begins with "# " is the headline.
struct AttributedText {
  let article: Article
  let attributions: [Attribution]

  init(
    _ marked: String, published: CivilDate? = CivilDate(year: 2025, month: 7, day: 22), outlet: String? = nil
  ) {
    var plain: [UInt8] = []
    var spans: [Int: [Character: [TextSpan]]] = [:]
    var blocks: [Block] = []
    for line in marked.split(separator: "\n") {
      let isHeadline = line.hasPrefix("# ")
      let start = plain.count
      var rest = (isHeadline ? line.dropFirst(2) : line)[...]
      while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}"),
        let bar = rest[open..<close].firstIndex(of: "|")
      {
        plain += Array(rest[..<open].utf8)
        let from = plain.count
        plain += Array(rest[rest.index(after: bar)..<close].utf8)
        let label = rest[rest.index(after: open)..<bar]
        spans[Int(label.dropFirst())!, default: [:]][label.first!, default: []].append(
          TextSpan(from, plain.count))
        rest = rest[rest.index(after: close)...]
      }
      plain += Array(rest.utf8)
      blocks.append(Block(isHeadline ? .headline : .paragraph, TextSpan(start, plain.count)))
      plain += [0x0A, 0x0A]
    }
    var article = Article(id: "a", text: SourceText(text: plain), outlet: outlet, blocks: blocks)
    article.published = published.map { Publication(date: $0) }
    self.article = article
    attributions = spans.sorted { $0.key < $1.key }.map { _, parts in
      Attribution(
        source: parts["s"] ?? [], cue: parts["c"] ?? [], content: parts["x"]!, form: .indirect, rule: "given",
        confidence: 1)
    }
  }

  func resolved() -> AttributedDocument {
    Resolver().resolve(attributions, in: Tagger().tag(Tokenizer().tokenize(article)))
  }
}
