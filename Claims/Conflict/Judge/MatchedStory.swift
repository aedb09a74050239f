/// Articles of our own of one story, with every two passages of two of them that tell the same thing: what the judge is taught
/// with (Tests/Gold/lessons/stories), and what links are measured on (Tests/Gold/matched-stories.jsonl).
package struct MatchedStory: Decodable {
  /// An article as ``ArticleReader`` reads it from a line of JSON.
  package struct Row: Codable {
    package let id: String
    let outlet: String
    let published: String
    let title: String
    let text: String
  }

  package struct Match: Decodable {
    /// The ids of both.
    package let articles: [String]
    /// A passage of the first.
    package let a: String
    package let b: String
    package let relation: Relation
    /// What they differ in; `nil` where both hold.
    package let type: String?
  }

  package enum Relation: String, Decodable { case same, conflict }

  package let articles: [Row]
  package let matches: [Match]
  /// Of those that are measured on: whether their errors may be read.
  package let half: String?
}
