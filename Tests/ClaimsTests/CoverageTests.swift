import Foundation
import Testing

@testable import Claims

@Suite struct CoverageTests {
  static let dam = ReadArticle.example("story/dam.jsonl")

  /// Of JSON Lines, an article a line.
  static func coverage(of lines: String) -> Coverage {
    let pipeline = Pipeline()
    let articles = ArticleReader().articles(in: Array(lines.utf8), name: "story.jsonl").compactMap {
      try? $0.get()
    }
    return pipeline.compare(articles.map(pipeline.claims(in:)))
  }

  @Test func everyClaimIsInOneClusterAndEveryArticleInOneOrigin() {
    let coverage = Self.coverage(of: Self.dam)
    let claims = coverage.documents.flatMap { $0.claims.map(\.id) }
    #expect(coverage.clusters.flatMap(\.claims).sorted() == claims.sorted())
    #expect(coverage.origins.flatMap(\.articles).sorted() == coverage.documents.map(\.article.id).sorted())
    #expect(coverage.clusters.map(\.id) == coverage.clusters.map(\.id).sorted())
  }
}
