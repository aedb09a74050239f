import FoundationEssentials
import Testing

@testable import Claims

/// Stories of our own, each told by three outlets in words of their own, with what they disagree in (Tests/Gold/stories). They
/// were written by somebody who had not seen the program. The floors are what was reached when they were last raised.
@Suite struct StoryTests {
  private struct Gold: Decodable {
    struct Disagreement: Decodable {
      let type: String
      let articles: [String]
      let a: String
      let b: String
    }
    let disagreements: [Disagreement]
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Gold/stories")

  private static func compare(_ story: String, _ accuracy: Accuracy) throws -> Coverage {
    let path = folder.appending(path: story + ".jsonl")
    let pipeline = Pipeline(accuracy: accuracy)
    let articles = ArticleReader().articles(
      in: Array(try Data(contentsOf: path)), name: path.lastPathComponent)
    return pipeline.compare(try articles.map { pipeline.claims(in: try $0.get()) })
  }

  /// The value lies in the passage or some words beside it.
  private static func isIn(_ side: Conflict.Side, _ article: String, _ passage: String, _ coverage: Coverage)
    -> Bool
  {
    guard side.claim.article.rawValue == article, let document = coverage.document(side.claim.article) else {
      return false
    }
    let (text, part) = (document.article.text.bytes, Array(passage.utf8))
    guard let start = text.indices.first(where: { text[$0...].starts(with: part) }) else { return false }
    return side.spans.contains { $0.start < start + part.count + 25 && $0.end > start - 25 }
  }

  private static func tells(_ conflict: Conflict, _ gold: Gold.Disagreement, _ coverage: Coverage) -> Bool {
    let ends = [(gold.articles[0], gold.a), (gold.articles[1], gold.b)]
    return [(ends[0], ends[1]), (ends[1], ends[0])].contains { x, y in
      isIn(conflict.a, x.0, x.1, coverage) && isIn(conflict.b, y.0, y.1, coverage)
    }
  }

  @Test("What is found, and how much else is told", arguments: [(Accuracy.high, 16, 8), (.fast, 6, 11)])
  func disagreements(accuracy: Accuracy, leastFound: Int, mostOther: Int) throws {
    var (found, other, all) = (0, 0, 0)
    for number in 1...12 {
      let name = number < 10 ? "s0\(number)" : "s\(number)"
      let gold = try JSONDecoder().decode(
        Gold.self, from: Data(contentsOf: Self.folder.appending(path: name + ".gold.json")))
      let coverage = try Self.compare(name, accuracy)
      all += gold.disagreements.count
      found += gold.disagreements.count { one in coverage.conflicts.contains { Self.tells($0, one, coverage) }
      }
      other += coverage.conflicts.count { conflict in
        !gold.disagreements.contains { Self.tells(conflict, $0, coverage) }
      }
    }
    #expect(all == 76)
    #expect(found >= leastFound)
    #expect(other <= mostOther)
  }
}
