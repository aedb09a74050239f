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

  private static func row(_ word: String) -> WordTable.Row? {
    let rows = WordPieces(table: WordTable.shared).rows(of: Array(word.utf8))
    return rows.count == 1 ? rows[0] : nil
  }
}
