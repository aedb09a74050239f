import Foundation
import Testing

@testable import Claims

/// Kinds of conflict that no public data has: pairs of our own in Tests/Gold/conflict-kinds, written before the code, half of
/// them look-alikes. The floors are what was reached when they were last raised.
@Suite struct ConflictKindsTests {
  struct Pair {
    let a: String
    let b: String
    let isConflict: Bool
  }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Gold/conflict-kinds")

  static func pairs(_ kind: String) throws -> [Pair] {
    try String(contentsOf: folder.appending(path: kind + ".txt"), encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.map { line in
        let parts = line.dropFirst(2).split(separator: " | ").map(String.init)
        return Pair(a: parts[0], b: parts[1], isConflict: line.hasPrefix("+"))
      }
  }

  static func claims(_ text: String, id: String) -> [Claim] {
    var article = Article(id: Article.ID(rawValue: id), text: SourceText(text))
    article.blocks = [Block(.paragraph, article.text.textSpan)]
    article.published = Publication(date: CivilDate(year: 2025, month: 7, day: 22)!)
    return ClaimExtractor().claims(in: Pipeline(accuracy: .fast).attribute(article))
  }

  static func kinds(_ pair: Pair) -> Set<Conflict.Kind> {
    let detector = ConflictDetector()
    var kinds: Set<Conflict.Kind> = []
    for x in claims(pair.a, id: "a") {
      for y in claims(pair.b, id: "b") {
        kinds.formUnion(detector.conflicts(between: x, and: y).map(\.kind))
      }
    }
    return kinds
  }

  @Test(
    "Found and falsely told, of each kind",
    arguments: [
      (Conflict.Kind.denial, 14, 0), (.certainty, 16, 0), (.entity, 14, 2), (.attribution, 15, 2),
      (.quotation, 15, 0), (.number, 26, 7), (.polarity, 6, 2),
    ])
  func pairs(kind: Conflict.Kind, leastFound: Int, mostFalse: Int) throws {
    let pairs = try Self.pairs(kind.rawValue)
    #expect(pairs.count >= 30)
    let told = pairs.map { ($0, Self.kinds($0)) }
    let missed = told.filter { $0.0.isConflict && !$0.1.contains(kind) }
    let wrong = told.filter { !$0.0.isConflict && !$0.1.isEmpty }
    let found = told.count { $0.0.isConflict } - missed.count
    let report =
      (missed.map { "missed: \($0.0.a) | \($0.0.b) → \($0.1)" }
      + wrong.map { "wrong: \($0.0.a) | \($0.0.b) → \($0.1)" })
      .joined(separator: "\n")
    if ProcessInfo.processInfo.environment["TELL_CONFLICTS"] != nil {
      print("\(kind): \(found) found\n\(report)")
    }
    #expect(found >= leastFound, "\(report)")
    #expect(wrong.count <= mostFalse, "\(report)")
  }
}
