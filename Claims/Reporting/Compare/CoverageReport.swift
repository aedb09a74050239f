/// A coverage as the reports print it: with the articles that could not be read in their places.
public struct CoverageReport: Sendable {
  public enum Entry: Sendable {
    case article(Article.ID)
    case unread(UnreadArticle)
  }

  public let coverage: Coverage
  /// In the order given; every article of the coverage is among them.
  public let entries: [Entry]

  public init(coverage: Coverage, entries: [Entry]) {
    self.coverage = coverage
    self.entries = entries
  }

  /// Where every article was read.
  public init(_ coverage: Coverage) {
    self.init(coverage: coverage, entries: coverage.documents.map { .article($0.article.id) })
  }
}
