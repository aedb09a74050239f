import Claims
import FoundationEssentials

/// Articles with attributions, one JSON object a line, as PolNeAR's: spans in Unicode scalars of `text`.
struct AnnotatedArticles {
  private struct Row: Decodable {
    struct Range: Decodable {
      let start: Int
      let end: Int
    }
    struct Attribution: Decodable {
      let source: [Range]
      let cue: [Range]
      let content: [Range]
    }
    let id: String
    let text: String
    let attributions: [Attribution]
  }

  private struct Plain: Encodable {
    let id: String
    let text: String
  }

  let lessons: [AttributionLesson]

  /// Articles are read, cut and tagged as the program itself would, knowing no more of them than their text.
  /// - Parameter teacher: Says what it thinks of each token beside the annotators.
  init(_ lines: [Substring], teacher: EncoderTeacher? = nil) throws {
    let (reader, tokenizer, tagger) = (ArticleReader(), Tokenizer(), Tagger())
    lessons = try lines.flatMap { line in
      let row = try JSONDecoder().decode(Row.self, from: Data(line.utf8))
      let plain = try JSONEncoder().encode(Plain(id: row.id, text: row.text))
      return try reader.articles(in: Array(plain), name: row.id, format: .jsonl).map { result in
        let article = try result.get()
        func spans(_ ranges: [Row.Range]) -> [TextSpan] {
          ranges.compactMap { article.text.span(of: .init(field: .text, start: $0.start, end: $0.end)) }
        }
        let gold = row.attributions.map {
          GoldAttribution(source: spans($0.source), cue: spans($0.cue), content: spans($0.content))
        }
        let document = tagger.tag(tokenizer.tokenize(article))
        return AttributionLesson(
          document, gold: gold, taught: teacher?.probabilities(in: document) ?? [])
      }
    }
  }
}
