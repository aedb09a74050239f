import Foundation
import Testing

@testable import Claims

/// Articles read and audited as the program does it.
enum ReadArticle {
  static let examples = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Examples")

  static func example(_ name: String) -> String {
    String(decoding: (try? Data(contentsOf: examples.appending(path: name))) ?? Data(), as: UTF8.self)
  }

  static func article(_ text: String, name: String = "article.txt") -> Article {
    let results = ArticleReader().articles(in: Array(text.utf8), name: name)
    guard let article = try? results.first?.get() else { preconditionFailure("not an article: \(text)") }
    return article
  }

  static func audit(_ text: String, name: String = "article.txt") -> AuditReport {
    Pipeline().audit(article(text, name: name))
  }
}
