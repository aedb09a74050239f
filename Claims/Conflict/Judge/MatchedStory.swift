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
    /// The same where it is no figure and no time.
    var verdict: Judge.Verdict? { Judge.Verdict(type: type) }
  }

  package enum Relation: String, Decodable { case same, conflict }

  package let articles: [Row]
  package let matches: [Match]
  /// Of those that are measured on: whether their errors may be read.
  package let half: String?
}

extension MatchedStory {
  /// What two of its articles both tell: a passage of either, and what was found of them.
  func told(in x: Article, and y: Article) -> [(a: TextSpan, b: TextSpan, match: Match)] {
    let (first, second) = (x.id.rawValue, y.id.rawValue)
    return matches.compactMap { match in
      guard match.articles == [first, second] || match.articles == [second, first] else { return nil }
      let (p, q) = match.articles[0] == first ? (match.a, match.b) : (match.b, match.a)
      guard let a = JudgeLessons.range(p, x.text.bytes), let b = JudgeLessons.range(q, y.text.bytes) else {
        return nil
      }
      return (a, b, match)
    }
  }
}

extension Judge.Verdict {
  /// - Parameter type: As labels name it; `nil` for what is none of these, such as a figure or a time.
  package init?(type: String?) {
    switch type {
    case "polarity": self = .polarity
    case "certainty": self = .certainty
    case "location": self = .location
    case "entity": self = .entity
    default: return nil
    }
  }
}
