import Foundation
import Testing

@testable import Claims

/// Measures how often speakers are led back to who they are, on the hand labels of `Tests/Gold/speakers.jsonl`.
/// `Scripts/measure-speakers` runs it; it is skipped where the articles that the labels point into are not named.
///
/// Sources, cues and contents are the annotators', so that only the resolver is measured. Labels of the half called
/// `tune` may be read, and its errors are printed; of the half called `test` only the figures are.
@Suite struct SpeakerMeasurement {
  private static let gold = ProcessInfo.processInfo.environment["CROSSCHECK_GOLD"]

  private struct Place: Decodable {
    let start: Int
    let end: Int
  }

  private struct Label: Decodable {
    let article: String
    let statement: String
    let split: String
    let kind: String
    /// Mentions that identify the speaker, one as good as another.
    let speaker: [Place]
  }

  private struct GoldArticle: Decodable {
    struct Parts: Decodable {
      let id: String
      let source: [Place]
      let cue: [Place]
      let content: [Place]
    }
    let id: String
    let text: String
    let attributions: [Parts]
  }

  private struct Count {
    var all = 0
    var right = 0
  }

  @Test(.enabled(if: gold != nil, "set CROSSCHECK_GOLD to a file of annotated articles"))
  func eachKind() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let labels = try lines(Label.self, folder.appending(path: "Gold/speakers.jsonl").path)
    let byArticle = Dictionary(grouping: labels, by: \.article)
    var counts: [String: [String: Count]] = [:]
    for article in try lines(GoldArticle.self, #require(Self.gold)) {
      guard let labels = byArticle[article.id] else { continue }
      let found = try speakers(in: article)
      for label in labels {
        let gold = spans(label.speaker, found.text)
        let isRight = found.speakers[label.statement].map { isOne($0, gold, in: found.text) } ?? false
        for kind in [label.kind, "all"] {
          counts[label.split, default: [:]][kind, default: Count()].all += 1
          if isRight { counts[label.split]?[kind]?.right += 1 }
        }
        if !isRight, label.split == "tune" {
          let named = found.speakers[label.statement].map(\.name) ?? "nobody"
          print(
            "tune", label.kind, article.id.prefix(30), label.statement, "found:", named,
            "for:", gold.map(found.text.string))
        }
      }
    }
    for (split, kinds) in counts.sorted(by: { $0.key < $1.key }) {
      for (kind, count) in kinds.sorted(by: { $0.key < $1.key }) {
        print(split, kind, "\(count.right)/\(count.all)", Double(count.right * 100 / count.all) / 100)
      }
    }
    let unread = try #require(counts["test"]?["all"])
    #expect(unread.right * 10 >= unread.all * 9)
  }

  /// The same words stand in both names, or they share a mention.
  private func isOne(_ speaker: Speaker, _ gold: [TextSpan], in text: SourceText) -> Bool {
    if gold.contains(where: { speaker.spans.contains(where: $0.overlaps) }) { return true }
    let words = { (text: String) in
      Set(text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }).subtracting(["the", "a"])
    }
    let name = words(speaker.name)
    return gold.map { words(text.string($0)) }.contains { other in
      !name.isEmpty && !other.isEmpty && (name.isSubset(of: other) || other.isSubset(of: name))
    }
  }

  /// The article read as the program reads it, and the speakers of its annotated attributions by their ids.
  private func speakers(in gold: GoldArticle) throws -> (text: SourceText, speakers: [String: Speaker]) {
    let line = try JSONEncoder().encode(["id": gold.id, "text": gold.text])
    let article = try #require(ArticleReader().articles(in: Array(line), name: "gold.jsonl").first).get()
    var ids: [[[TextSpan]]: String] = [:]
    var given: [Attribution] = []
    for parts in gold.attributions where !parts.content.isEmpty {
      let attribution = Attribution(
        source: spans(parts.source, article.text), cue: spans(parts.cue, article.text),
        content: spans(parts.content, article.text), form: .indirect, rule: "gold", confidence: 1)
      ids[[attribution.cue, attribution.content]] = parts.id
      given.append(attribution)
    }
    let resolved = Resolver().resolve(given, in: Tagger().tag(Tokenizer().tokenize(article)))
    let pairs = resolved.statements.compactMap { statement in
      statement.speaker.map { (ids[[statement.attribution.cue, statement.attribution.content]]!, $0) }
    }
    return (article.text, Dictionary(pairs) { first, _ in first })
  }

  private func spans(_ places: [Place], _ text: SourceText) -> [TextSpan] {
    places.compactMap { text.span(of: .init(field: .text, start: $0.start, end: $0.end)) }
  }

  private func lines<Row: Decodable>(_ type: Row.Type, _ path: String) throws -> [Row] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
      try JSONDecoder().decode(type, from: Data($0.utf8))
    }
  }
}
