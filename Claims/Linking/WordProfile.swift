/// The words of a text, prepared for comparison with others: each content word once, and the mean of all words.
///
/// Cost: about 60 bytes a word.
public struct WordProfile: Sendable {
  /// Rows of the ``WordTable``, ascending.
  let rows: [WordTable.Row]
  /// How much each row tells: inverse document frequency times the length that training gave its vector.
  let weights: [Float]
  let weightSum: Float
  /// The mean vector of all words, stop words too; of length 127. Empty if the table knows none of them.
  let mean: [Int8]
  /// Hashes of character 4-grams, ascending.
  let grams: [UInt32]
  /// Of unit length; one a gram.
  let gramWeights: [Float]

  /// Nothing to compare: no content word in it.
  public var isEmpty: Bool { rows.isEmpty }

  /// From the words of a text in any order, as ``Token/norm`` has them.
  public init(words norms: some Sequence<String>) {
    self.init(norms.lazy.map { Word(norm: $0, isContent: !StopWords.all.contains($0)) })
  }

  /// From tokens; what is written in capitals is no stop word ("US", "WHO"), unless the whole text is.
  public init(tokens: some Sequence<Token>) {
    let tokens = tokens.filter { $0.kind != .quote && $0.kind != .punctuation }
    let shouts = tokens.count(where: \.isAllCapitals) * 2 > tokens.count
    self.init(
      tokens.lazy.map {
        Word(norm: $0.norm, isContent: $0.isAllCapitals && !shouts || !StopWords.all.contains($0.norm))
      })
  }

  private struct Word {
    let norm: String
    let isContent: Bool
  }

  private init(_ words: some Sequence<Word>) {
    let table = WordTable.shared
    let cutter = WordPieces(table: table)
    var known: [WordTable.Row] = []
    var found: [Gram] = []
    var sum = [Float](repeating: 0, count: table.dimensions)
    for word in words {
      for letters in WordPieces.words(of: word.norm) {
        let rows = cutter.rows(of: letters)
        for row in rows { table.add(row, to: &sum) }
        guard word.isContent else { continue }
        known += rows
        Self.addGrams(of: letters, idf: rows.map(table.idf).max() ?? 8, to: &found)
      }
    }
    rows = Self.distinct(known.sorted())
    weights = rows.map { table.idf($0) * table.length($0) }
    weightSum = weights.reduce(0, +)
    mean = Self.unit(sum)
    // Of a gram of several words the weightiest counts.
    found.sort { ($0.hash, $1.weight) < ($1.hash, $0.weight) }
    var distinct: [Gram] = []
    for gram in found where distinct.last?.hash != gram.hash { distinct.append(gram) }
    let gramLength = distinct.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
    grams = distinct.map(\.hash)
    gramWeights = distinct.map { $0.weight / max(gramLength, 1e-6) }
  }

  private struct Gram {
    let hash: UInt32
    let weight: Float
  }

  private static func distinct(_ sorted: [WordTable.Row]) -> [WordTable.Row] {
    var result: [WordTable.Row] = []
    for row in sorted where result.last != row { result.append(row) }
    return result
  }

  private static func unit(_ sum: [Float]) -> [Int8] {
    let length = sum.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return length > 0 ? sum.map { Int8(($0 / length * 127).rounded()) } : []
  }

  /// A word's grams share its weight, so that long words do not count for more.
  private static func addGrams(of word: [UInt8], idf: Float, to grams: inout [Gram]) {
    let padded = [0x5F] + word + [0x5F]
    let count = max(1, padded.count - 3)
    let weight = idf / Float(count).squareRoot()
    for start in 0..<count {
      var hash: UInt32 = 0x811C_9DC5
      for byte in padded[start..<min(padded.count, start + 4)] { hash = WordTable.fnv1a(hash, byte) }
      grams.append(Gram(hash: hash, weight: weight))
    }
  }
}
