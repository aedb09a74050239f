/// The words of a text, prepared for comparison with others: content words only, each once.
///
/// Cost: about 130 bytes a word.
public struct WordProfile: Sendable {
  /// Rows of the ``WordTable``, ascending.
  let rows: [WordTable.Row]
  /// Inverse document frequencies, one a row.
  let weights: [Float]
  let weightSum: Float
  /// Term frequency times inverse document frequency, of unit length.
  let terms: [Float]
  /// Int8 vectors, one after the other.
  let vectors: [Int8]
  /// Hashes of character 4-grams, ascending.
  let grams: [UInt32]
  /// Of unit length; one a gram.
  let gramWeights: [Float]

  /// Nothing to compare: no content word in it.
  public var isEmpty: Bool { rows.isEmpty }

  /// From the words of a text in any order, as ``Token/norm`` has them.
  public init(words norms: some Sequence<String>) {
    let table = WordTable.shared
    let cutter = WordPieces(table: table)
    var counts: [WordTable.Row: Int] = [:]
    var gramTable: [UInt32: Float] = [:]
    for norm in norms where !StopWords.all.contains(norm) {
      for word in WordPieces.words(of: norm) {
        let rows = cutter.rows(of: word)
        for row in rows { counts[row, default: 0] += 1 }
        Self.addGrams(of: word, idf: rows.map(table.idf).max() ?? 8, to: &gramTable)
      }
    }
    rows = counts.keys.sorted()
    weights = rows.map(table.idf)
    weightSum = weights.reduce(0, +)
    let raw = zip(rows, weights).map { row, idf in Self.frequency(counts[row]!) * idf }
    let length = raw.reduce(0) { $0 + $1 * $1 }.squareRoot()
    terms = raw.map { length > 0 ? $0 / length : 0 }
    var vectors: [Int8] = []
    vectors.reserveCapacity(rows.count * table.dimensions)
    for row in rows { table.appendVector(row, to: &vectors) }
    self.vectors = vectors
    grams = gramTable.keys.sorted()
    // In order: a sum in the dictionary's own order would differ from run to run.
    let gramLength = grams.reduce(0) { $0 + gramTable[$1]! * gramTable[$1]! }.squareRoot()
    gramWeights = grams.map { gramTable[$0]! / max(gramLength, 1e-6) }
  }

  /// A word's grams share its weight, so that long words do not count for more.
  private static func addGrams(of word: [UInt8], idf: Float, to table: inout [UInt32: Float]) {
    let padded = [0x5F] + word + [0x5F]
    let count = max(1, padded.count - 3)
    let weight = idf / Float(count).squareRoot()
    for start in 0..<count {
      var hash: UInt32 = 0x811C_9DC5
      for byte in padded[start..<min(padded.count, start + 4)] { hash = WordTable.fnv1a(hash, byte) }
      table[hash] = max(table[hash] ?? 0, weight)
    }
  }

  /// One and the natural logarithm of a small count, from a table, so that all machines agree.
  static func frequency(_ count: Int) -> Float {
    let frequencies: [Float] = [1, 1, 1.6931, 2.0986, 2.3863, 2.6094, 2.7918, 2.9459]
    return frequencies[min(count, frequencies.count - 1)]
  }
}
