/// A group of articles whose reporting descends from one text: wire copy, rewrites. Every article is in exactly one.
public struct Origin: Hashable, Sendable, Identifiable {
  /// `o1`, `o2` … by the place of the first article.
  public struct ID: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let number: Int
    public init(number: Int) { self.number = number }
    public var description: String { "o\(number)" }
    public static func < (a: ID, b: ID) -> Bool { a.number < b.number }
  }

  /// Why articles were put together.
  public struct Evidence: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      case verbatim, credit, dateline, family, chain, quotation
    }

    /// The passages of one article.
    public struct Passage: Hashable, Sendable {
      public let article: Article.ID
      /// In the article's bytes.
      public let spans: [TextSpan]

      public init(article: Article.ID, spans: [TextSpan]) {
        self.article = article
        self.spans = spans
      }
    }

    public let kind: Kind
    /// One for each article that the evidence speaks of.
    public let passages: [Passage]
    /// One sentence.
    public let message: String

    public init(kind: Kind, passages: [Passage], message: String) {
      self.kind = kind
      self.passages = passages
      self.message = message
    }
  }

  public let id: ID
  /// In the order given. Never empty.
  public let articles: [Article.ID]
  /// Empty for an article alone.
  public let evidence: [Evidence]

  public init(id: ID, articles: [Article.ID], evidence: [Evidence]) {
    self.id = id
    self.articles = articles
    self.evidence = evidence
  }
}
