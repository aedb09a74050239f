/// How alike two single words are.
enum WordLikeness {
  /// Cosine of the words' vectors, from 0; 1 for the same word, 0 where one is not a single entry of the ``WordTable``.
  static func cosine(_ a: String, _ b: String) -> Double {
    if a == b { return 1 }
    guard let x = row(a), let y = row(b) else { return 0 }
    return max(0, Double(WordTable.shared.dot(x, y)) / (127 * 127))
  }

  /// Cosine of the mean vectors of two phrases; 0 where the table knows no word of one.
  static func cosine(_ a: [String], _ b: [String]) -> Double {
    let (x, y) = (WordProfile(words: a).mean, WordProfile(words: b).mean)
    guard !x.isEmpty, x.count == y.count else { return 0 }
    return max(0, Double(zip(x, y).reduce(0) { $0 + Int($1.0) * Int($1.1) }) / (127 * 127))
  }

  /// Inverse document frequency of the word's rarest piece, about 1 to 8.4; 5 for a word the table does not know.
  static func rarity(_ word: String) -> Float {
    let table = WordTable.shared
    return WordPieces(table: table).rows(of: Array(word.utf8)).lazy.map(table.idf).max() ?? 5
  }

  /// The mean over the words of both lists of each one's likeness to its nearest in the other, rare words weighing more;
  /// 0…1, and 0 where either is empty.
  static func alignment(_ x: [String], _ y: [String]) -> Float {
    guard !x.isEmpty, !y.isEmpty else { return 0 }
    var (met, all): (Float, Float) = (0, 0)
    for (words, others) in [(x, y), (y, x)] {
      for word in words {
        let weight = rarity(word)
        let nearest = others.lazy.map { cosine(word, $0) }.max() ?? 0
        if nearest > leastKin { met += weight * Float(nearest) }
        all += weight
      }
    }
    return met / all
  }

  /// Below this the nearest word is another: chosen by eye.
  private static let leastKin = 0.45

  private static func row(_ word: String) -> WordTable.Row? {
    let rows = WordPieces(table: WordTable.shared).rows(of: Array(word.utf8))
    return rows.count == 1 ? rows[0] : nil
  }
}
