import FoundationEssentials
import Testing

@testable import Claims

/// What `compare` makes of claims that are read side by side.
@Suite struct SideBySideTests {
  private static let story = [
    (
      "courier", "Ferry runs aground off Skarn",
      """
      The ferry Halvard ran aground on a reef off the island of Skarn shortly after dawn on Monday.

      All 212 people on board were brought ashore by fishing boats. The captain, Ruth Oster, had the helm herself.
      """
    ),
    (
      "post", "Islanders save passengers of stranded ship",
      """
      A passenger ship got stuck on rocks near Skarn early on Monday, the coastguard said.

      Fishermen took everybody off, some 180 travellers and crew. A trainee was steering when it happened.
      """
    ),
  ]

  private static func coverage(_ accuracy: Accuracy, jobs: Int = 1) throws -> Coverage {
    let pipeline = Pipeline(accuracy: accuracy)
    let lines = try story.map { id, title, text in
      try JSONEncoder().encode([
        "id": id, "outlet": id, "title": title, "text": text, "published": "2025-03-03T12:00:00Z",
      ])
    }
    let articles = ArticleReader().articles(
      in: Array(lines.joined(separator: Data("\n".utf8))), name: "story.jsonl", format: .jsonl)
    return pipeline.compare(try articles.map { pipeline.claims(in: try $0.get()) }, jobs: jobs)
  }

  private func joined(_ coverage: Coverage) -> [Set<String>] {
    coverage.clusters.filter { Set($0.claims.map(\.article)).count > 1 }.map { cluster in
      Set(cluster.claims.compactMap { coverage.claim($0)?.text })
    }
  }

  @Test func claimsInOtherWordsAreLinked() throws {
    let joined = joined(try Self.coverage(.high))
    #expect(
      joined.contains { texts in
        texts.contains { $0.contains("ran aground on a reef") }
          && texts.contains { $0.contains("got stuck on rocks") }
      })
    #expect(
      joined.contains { texts in
        texts.contains { $0.contains("212 people") } && texts.contains { $0.contains("some 180 travellers") }
      })
  }

  @Test func whatIsNotTheSameStaysApart() throws {
    for texts in joined(try Self.coverage(.high)) {
      #expect(
        !(texts.contains { $0.contains("212 people") }
          && texts.contains { $0.contains("got stuck on rocks") }))
    }
  }

  @Test func theAnswerDoesNotDependOnThreads() throws {
    let (one, two) = (try Self.coverage(.high), try Self.coverage(.high, jobs: 2))
    #expect(one.clusters == two.clusters)
    #expect(one.conflicts == two.conflicts)
  }

  /// "212 people on board" and "some 180" are one proposition with two values: they bear nothing out.
  @Test func differentValuesAreNoAgreement() throws {
    let coverage = try Self.coverage(.high)
    let cluster = try #require(
      coverage.clusters.first {
        $0.claims.contains { coverage.claim($0)?.text.contains("212 people") == true }
      })
    #expect(coverage.status(of: cluster) != .corroborated)
  }
}

/// Stories of our own in which each two passages that tell the same thing are matched (Tests/Gold/matched-stories.jsonl): how much of
/// it `compare` puts together. The floors are what was reached when they were last raised; `Scripts/measure-links` has all figures.
@Suite struct MatchedStoryTests {
  private static func stories() throws -> [MatchedStory] {
    let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Gold/matched-stories.jsonl")
    return try Data(contentsOf: path).split(separator: 0x0A).map {
      try JSONDecoder().decode(MatchedStory.self, from: $0)
    }
  }

  @Test func matchesAreLinked() throws {
    let pipeline = Pipeline()
    var (found, matches, right, links) = (0, 0, 0, 0)
    for story in try Self.stories().filter({ $0.half == "work" }) {
      let lines = try story.articles.map { try JSONEncoder().encode($0) }
      let articles = ArticleReader().articles(
        in: Array(lines.joined(separator: Data("\n".utf8))), name: "story.jsonl", format: .jsonl)
      let coverage = pipeline.compare(try articles.map { pipeline.claims(in: try $0.get()) }, jobs: 2)
      let spans = try story.matches.map { match in
        try zip(match.articles, [match.a, match.b]).map { id, passage in
          let document = try #require(coverage.document(Article.ID(id)))
          return (id, try #require(JudgeLessons.range(passage, document.article.text.bytes)))
        }
      }
      func holds(_ claim: Claim, _ end: (String, TextSpan)) -> Bool {
        claim.id.article.rawValue == end.0 && claim.overlaps(end.1)
      }
      func tell(_ x: Claim, _ y: Claim, _ ends: [(String, TextSpan)]) -> Bool {
        holds(x, ends[0]) && holds(y, ends[1]) || holds(x, ends[1]) && holds(y, ends[0])
      }
      var told = [Bool](repeating: false, count: spans.count)
      for cluster in coverage.clusters {
        let members = cluster.claims.compactMap(coverage.claim)
        for (i, x) in members.enumerated() {
          for y in members.dropFirst(i + 1) where x.id.article != y.id.article {
            let hits = spans.indices.filter { tell(x, y, spans[$0]) }
            links += 1
            right += hits.isEmpty ? 0 : 1
            for hit in hits { told[hit] = true }
          }
        }
      }
      matches += told.count
      found += told.count { $0 }
    }
    let (recall, precision) = (Double(found) / Double(matches), Double(right) / Double(max(1, links)))
    #expect(recall >= 0.34, "\(found) of \(matches)")
    #expect(precision >= 0.8, "\(right) of \(links)")
  }
}
