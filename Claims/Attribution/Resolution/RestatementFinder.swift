/// Finds where an article says a thing again: headline, standfirst and lead often give one statement thrice.
struct RestatementFinder {
  let tagged: TaggedDocument
  /// The article's first paragraph, and the second where the first is one sentence: many a standfirst passes for a
  /// paragraph, and the lead comes after it.
  private let leads: [Int]

  init(tagged: TaggedDocument) {
    self.tagged = tagged
    let paragraphs = tagged.article.blocks.indices.filter { tagged.article.blocks[$0].kind == .paragraph }
    let isShort = tagged.sentences.count { $0.block == paragraphs.first } == 1
    leads = Array(paragraphs.prefix(isShort ? 2 : 1))
  }

  /// The earlier statement that each restates, by index; `nil` for those that say something of their own.
  ///
  /// The earlier one must stand in the headline, the standfirst or the lead, the speakers must be one,
  /// and the shorter content must share three content words and three fifths of them (by eye) with the longer.
  func earlier(in statements: [Statement]) -> [Int?] {
    let prefaces = statements.indices.filter { isPreface(statements[$0]) }
    var words = [Set<String>?](repeating: nil, count: statements.count)
    func contentWords(_ i: Int) -> Set<String> {
      let known = words[i] ?? self.contentWords(statements[i])
      words[i] = known
      return known
    }
    var result = [Int?](repeating: nil, count: statements.count)
    for later in statements.indices {
      for first in prefaces where first < later && result[first] == nil {
        guard isSameSpeaker(statements[first], statements[later]) else { continue }
        let (a, b) = (contentWords(first), contentWords(later))
        let shared = a.intersection(b).count
        let least = min(a.count, b.count)
        // A lead often says in other words what its headline says: half of them will do.
        let isLead = isPreface(statements[later]) && isHeadline(statements[first])
        // Two wordings of one tip: "sources" over "three people familiar with the plan".
        let isOneTip = isLead && statements[first].speaker?.kind == .unnamed
        if shared >= 3, isOneTip || (isLead ? shared * 2 >= least : shared * 5 >= least * 3) {
          result[later] = first
          break
        }
      }
    }
    return result
  }

  private func isSameSpeaker(_ a: Statement, _ b: Statement) -> Bool {
    guard let a = a.speaker, let b = b.speaker, a.kind == b.kind else { return false }
    if a.kind == .unnamed { return true }  // as one, unless the text shows that they differ
    return a.name == b.name || a.kind == .government && a.affiliation != nil && a.affiliation == b.affiliation
  }

  private func isPreface(_ statement: Statement) -> Bool {
    let start = statement.attribution.content[0].start
    guard let block = tagged.article.blocks.firstIndex(where: { $0.span.contains(start) }) else {
      return false
    }
    return tagged.article.blocks[block].kind != .paragraph || leads.contains(block)
  }

  private func isHeadline(_ statement: Statement) -> Bool {
    tagged.article.blocks.contains {
      $0.kind == .headline && $0.span.contains(statement.attribution.content[0].start)
    }
  }

  private func contentWords(_ statement: Statement) -> Set<String> {
    var words: Set<String> = []
    for span in statement.attribution.content {
      for i in tagged.document.tokens(in: span)
      where tagged.tokens[i].isWord || tagged.tokens[i].kind == .number {
        let norm = tagged.tokens[i].norm
        guard norm.utf8.count > 2, !Self.isSmall(norm) else { continue }
        words.insert(tagged.lemmas[i])
      }
    }
    return words
  }

  private static func isSmall(_ norm: String) -> Bool { small.contains(norm) }
  private static let small: WordSet = [
    "the", "and", "that", "for", "with", "was", "were", "are", "has", "have", "had", "will", "would", "their",
    "his",
    "her", "its", "from", "this", "these", "those", "but", "not", "been", "being", "they", "she", "who",
    "which", "into",
    "than", "then", "also", "after", "before", "about", "over", "under", "there", "when", "while", "what",
    "said",
    "says", "could", "should", "may", "might", "can", "did", "does", "out", "off", "our", "your", "you",
  ]
}
