import Claims
import FoundationEssentials

/// Sentences of news of which the main event is marked, one JSON object a line, as linking-train's; other rows are passed over.
struct EventSentences {
  private struct Row: Decodable {
    let doc: String?
    let text: String?
    let main: [String]?
    let topic: Int?
  }

  let lessons: [EventLesson]

  /// A document's sentences make an article, which is read as the program itself would.
  /// - Parameter isWanted: Tells by its topic whether a sentence is learned from.
  init(_ lines: [Substring], where isWanted: (Int) -> Bool) throws {
    let rows = try lines.map { try JSONDecoder().decode(Row.self, from: Data($0.utf8)) }.filter {
      $0.text != nil && $0.main != nil && isWanted($0.topic ?? 0)
    }
    let pipeline = Pipeline(accuracy: .fast)
    var lessons: [EventLesson] = []
    var next = rows[...]
    while let first = next.first {
      let sentences = next.prefix { $0.doc == first.doc }
      next = next.dropFirst(sentences.count)
      lessons += try Self.lessons(of: Array(sentences), pipeline)
    }
    self.lessons = lessons
  }

  private static func lessons(of rows: [Row], _ pipeline: Pipeline) throws -> [EventLesson] {
    let plain = try JSONEncoder().encode(["text": rows.map { $0.text! }.joined(separator: "\n")])
    guard let article = try ArticleReader().articles(in: Array(plain), name: "", format: .jsonl).first?.get()
    else { return [] }
    let document = pipeline.claims(in: article)
    var ends: [Int] = []
    for row in rows { ends.append((ends.last.map { $0 + 1 } ?? 0) + row.text!.utf8.count) }
    return document.claims.compactMap { claim in
      guard let i = ends.firstIndex(where: { claim.spans[0].start < $0 }) else { return nil }
      let events = rows[i].main!.joined(separator: " ").lowercased().split(separator: " ").map(String.init)
      return EventLesson(claim, of: document, events: Set(events))
    }
  }
}
