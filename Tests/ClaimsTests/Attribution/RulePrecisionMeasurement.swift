import Foundation
import Testing

@testable import Claims

/// Measures each attribution rule against annotated articles: what ``RulePrecision`` holds. `Scripts/measure-rules`
/// runs it; it is skipped where no annotated articles are named.
@Suite struct RulePrecisionMeasurement {
  private static let gold = ProcessInfo.processInfo.environment["CROSSCHECK_GOLD"]

  private struct GoldArticle: Decodable {
    struct Place: Decodable {
      let start: Int
      let end: Int
    }
    struct Parts: Decodable {
      let source: [Place]
      let content: [Place]
    }
    let text: String
    let attributions: [Parts]
  }

  /// Token numbers of a found or annotated attribution.
  private struct TokenSets {
    let source: Set<Int>
    let content: Set<Int>
  }

  private struct Count {
    var found = 0
    var right = 0
    /// As ``RulePrecision`` has it.
    var precision: Double { Double(right + 1) / Double(found + 2) }
  }

  @Test(.enabled(if: gold != nil, "set CROSSCHECK_GOLD to a file of annotated articles"))
  func eachRule() throws {
    let lines = try String(contentsOfFile: #require(Self.gold), encoding: .utf8).split(separator: "\n")
    var counts: [String: Count] = [:]
    var (right, found, annotated) = (0, 0, 0)
    for line in lines {
      let article = try JSONDecoder().decode(GoldArticle.self, from: Data(line.utf8))
      let document = Sample.tagged(article.text)
      let attributions = RuleAttributor(minimumPrecision: 0).attributions(in: document)
      let gold = article.attributions.filter { !$0.content.isEmpty }.map { sets($0, in: document) }
      let pairs = Self.pairs(attributions.map { sets($0, in: document) }, gold)
      for (i, attribution) in attributions.enumerated() {
        counts[attribution.rule.rawValue, default: Count()].found += 1
        if pairs.contains(i) { counts[attribution.rule.rawValue]?.right += 1 }
      }
      right += pairs.count
      found += attributions.count
      annotated += gold.count
    }
    for (rule, count) in counts.sorted(by: { ($1.value.precision, $0.key) < ($0.value.precision, $1.key) }) {
      print(rule, count.found, (count.precision * 100).rounded() / 100)
    }
    print("who said what: right \(right) of \(found) found, \(annotated) annotated")
    #expect(right * 2 > found, "most of what the rules find should be right")
  }

  private func sets(_ parts: GoldArticle.Parts, in document: TaggedDocument) -> TokenSets {
    let tokens = { (places: [GoldArticle.Place]) in
      Set(
        places.flatMap { place in
          document.text.span(of: .init(field: .text, start: place.start, end: place.end))
            .map { document.document.tokens(in: $0) } ?? 0..<0
        })
    }
    return TokenSets(source: tokens(parts.source), content: tokens(parts.content))
  }

  private func sets(_ attribution: Attribution, in document: TaggedDocument) -> TokenSets {
    let tokens = { (spans: [TextSpan]) in Set(spans.flatMap { document.document.tokens(in: $0) }) }
    return TokenSets(source: tokens(attribution.source), content: tokens(attribution.content))
  }

  /// The found attributions that are right: contents share half their tokens, sources one, each annotated
  /// attribution counted once, the best overlap first.
  private static func pairs(_ found: [TokenSets], _ gold: [TokenSets]) -> Set<Int> {
    var candidates: [(overlap: Double, found: Int, gold: Int, isRight: Bool)] = []
    for (i, a) in found.enumerated() {
      for (j, b) in gold.enumerated() {
        let overlap =
          Double(a.content.intersection(b.content).count) / Double(max(1, a.content.union(b.content).count))
        guard overlap >= 0.5 else { continue }
        let isRight = a.source.isEmpty && b.source.isEmpty || !a.source.isDisjoint(with: b.source)
        candidates.append((overlap, i, j, isRight))
      }
    }
    candidates.sort { ($1.overlap, $0.found, $0.gold) < ($0.overlap, $1.found, $1.gold) }
    var (usedFound, usedGold, right) = (Set<Int>(), Set<Int>(), Set<Int>())
    for candidate in candidates
    where !usedFound.contains(candidate.found) && !usedGold.contains(candidate.gold) {
      usedFound.insert(candidate.found)
      usedGold.insert(candidate.gold)
      if candidate.isRight { right.insert(candidate.found) }
    }
    return right
  }
}
