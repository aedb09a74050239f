import FoundationEssentials
import Testing

@testable import Claims

/// How well articles of our own are read, held by floors. `Tests/Gold/statements` was marked by one reader before
/// the program had read it; who-said-what as for PolNeAR: contents that share half their bytes, sources that meet.
@Suite struct QualityFloorTests {
  @Test(
    "Who said what, on articles of our own",
    arguments: [(Accuracy.high, 0.90), (.fast, 0.84)])
  func whoSaidWhat(accuracy: Accuracy, floor: Double) throws {
    var score = WhoSaidWhat()
    for gold in try GoldArticle.all() {
      score.add(gold.statements, found: Pipeline(accuracy: accuracy).attribute(gold.article).statements)
    }
    #expect(score.gold == 128, "the marks changed")
    #expect(score.f1 >= floor, "\(accuracy): \(score)")
  }
}

/// An article whose statements are marked where they stand: `{s1|Mayor Ruiz} {c1|said} {x1|it is closed}`;
/// a source of several has all their numbers, `{s1,2|Ruiz}`.
private struct GoldArticle {
  struct Statement {
    var source: [TextSpan] = []
    var content: [TextSpan] = []
  }

  let article: Article
  let statements: [Statement]

  static func all() throws -> [GoldArticle] {
    let folder = #filePath.split(separator: "/").dropLast(2).map { "/" + $0 }.joined() + "/Gold/statements"
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map { name in
      let marked = try String(decoding: Data(contentsOf: URL(filePath: folder + "/" + name)), as: UTF8.self)
      return try GoldArticle(marked, name: name)
    }
  }

  init(_ marked: String, name: String) throws {
    let text = MarkedText(marked)
    article = try #require(ArticleReader().articles(in: Array(text.plain.utf8), name: name).first).get()
    var parts: [Substring: Statement] = [:]
    for place in text.places {
      for number in place.mark.label.dropFirst().split(separator: ",") {
        switch place.mark.label.first {
        case "s": parts[number, default: Statement()].source.append(place.span)
        case "x": parts[number, default: Statement()].content.append(place.span)
        default: break
        }
      }
    }
    statements = Array(parts.values)
  }
}

private struct WhoSaidWhat: CustomStringConvertible {
  private(set) var gold = 0
  private(set) var found = 0
  private(set) var right = 0

  var f1: Double { 2 * Double(right) / Double(max(1, gold + found)) }
  var description: String { "\(right) right of \(found) found and \(gold) marked, F1 \(f1)" }

  /// Pairs the two greedily, the largest overlap first, each statement once.
  mutating func add(_ expected: [GoldArticle.Statement], found statements: [Statement]) {
    gold += expected.count
    found += statements.count
    var pairs: [(overlap: Double, gold: Int, found: Int)] = []
    for (i, expected) in expected.enumerated() {
      for (j, statement) in statements.enumerated() {
        let (a, b) = (Self.bytes(of: expected.content), Self.bytes(of: statement.attribution.content))
        let overlap = Double(a.intersection(b).count) / Double(a.union(b).count)
        if overlap >= 0.5 { pairs.append((overlap, i, j)) }
      }
    }
    pairs.sort { ($1.overlap, $0.gold, $0.found) < ($0.overlap, $1.gold, $1.found) }
    var (usedGold, usedFound) = (Set<Int>(), Set<Int>())
    for pair in pairs where !usedGold.contains(pair.gold) && !usedFound.contains(pair.found) {
      usedGold.insert(pair.gold)
      usedFound.insert(pair.found)
      let (a, b) = (expected[pair.gold].source, statements[pair.found].attribution.source)
      if (a.isEmpty && b.isEmpty) || a.contains(where: { span in b.contains(where: span.overlaps) }) {
        right += 1
      }
    }
  }

  private static func bytes(of spans: [TextSpan]) -> Set<Int> { Set(spans.flatMap { Array($0.range) }) }
}
