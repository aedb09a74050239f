import CKernels

/// The words of a text, prepared for comparison with others.
///
/// Cost: about 80 bytes a word.
public struct WordProfile: Sendable {
  /// Rows of the ``WordTable`` that content words are made of, ascending: what texts are looked up by.
  let rows: [WordTable.Row]
  /// How much each row tells: inverse document frequency times the length that training gave its vector.
  let weights: [Float]
  let weightSum: Float
  /// Each word once, stop words too.
  let words: AlignedWords
  /// The mean vector of all words by their inverse document frequency; of length 127. Empty if the table knows none.
  let mean: [Int8]
  /// Hashes of character 4-grams, ascending.
  let grams: [UInt32]
  /// Of unit length; one a gram.
  let gramWeights: [Float]
  /// Hashes of the figures in digits, ascending: "12" and "twelve" are one.
  let figures: [UInt32]

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
    var content: [WordTable.Row] = []
    var aligned = AlignedWords()
    var grams: [Gram] = []
    var figures: [UInt32] = []
    var sum = [Float](repeating: 0, count: table.dimensions)
    var seen: [UInt32] = []
    for word in words {
      if let figure = Self.figure(word.norm) { figures.append(figure) }
      for letters in WordPieces.words(of: word.norm) {
        let rows = cutter.rows(of: letters)
        for row in rows { table.add(row, weight: table.idf(row), to: &sum) }
        if word.isContent { content += rows }
        let key = Self.hash(letters)
        guard !seen.contains(key) else { continue }
        seen.append(key)
        let idf = rows.map(table.idf).max() ?? Self.unknownIDF
        if !rows.isEmpty { aligned.append(rows, idf: idf, table) }
        Self.addGrams(of: letters, idf: idf, to: &grams)
        if let digit = letters.first, digit <= UInt8(ascii: "9") { figures.append(key) }
      }
    }
    rows = Self.distinct(content.sorted())
    weights = rows.map { table.idf($0) * table.length($0) }
    weightSum = weights.reduce(0, +)
    self.words = aligned
    mean = UnitVector.rounded(sum)
    // Of a gram of several words the weightiest counts.
    grams.sort { ($0.hash, $1.weight) < ($1.hash, $0.weight) }
    var distinct: [Gram] = []
    for gram in grams where distinct.last?.hash != gram.hash { distinct.append(gram) }
    let gramLength = distinct.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
    self.grams = distinct.map(\.hash)
    gramWeights = distinct.map { $0.weight / max(gramLength, 1e-6) }
    self.figures = Self.distinct(figures.sorted())
  }

  private struct Gram {
    let hash: UInt32
    let weight: Float
  }

  /// Of a word that the table knows no part of.
  private static let unknownIDF: Float = 8

  private static func distinct<Value: Equatable>(_ sorted: [Value]) -> [Value] {
    var result: [Value] = []
    for value in sorted where result.last != value { result.append(value) }
    return result
  }

  /// A word for a number, as the hash of its digits; not "one", which seldom counts.
  private static func figure(_ norm: String) -> UInt32? {
    guard norm != "one", let value = QuantityLexicon.cardinals[norm] else { return nil }
    return hash(Array(String(Int(value)).utf8))
  }

  private static func hash(_ letters: some Sequence<UInt8>) -> UInt32 {
    letters.reduce(0x811C_9DC5, WordTable.fnv1a)
  }

  /// A word's grams share its weight, so that long words do not count for more.
  private static func addGrams(of word: [UInt8], idf: Float, to grams: inout [Gram]) {
    let padded = [0x5F] + word + [0x5F]
    let count = max(1, padded.count - 3)
    let weight = idf / Float(count).squareRoot()
    for start in 0..<count {
      grams.append(Gram(hash: hash(padded[start..<min(padded.count, start + 4)]), weight: weight))
    }
  }
}

/// Words with vectors, to be matched with those of another text.
struct AlignedWords: Sendable {
  /// A row of the ``WordTable``; from the table's end on, the place of a word of several rows.
  private var words: [UInt32] = []
  /// How much each word tells: inverse document frequency times the trained length of its vector.
  private(set) var weights: [Float] = []
  private(set) var weightSum: Float = 0
  /// The vectors of words of several rows, of length 127.
  private var own: [Int8] = []
  /// What those words are made of.
  private var parts: [[WordTable.Row]] = []

  var count: Int { words.count }

  /// - Parameter rows: Of one word; not empty.
  mutating func append(_ rows: [WordTable.Row], idf: Float, _ table: WordTable) {
    let length: Float
    if rows.count == 1 {
      words.append(UInt32(rows[0]))
      length = table.length(rows[0])
    } else {
      var sum = [Float](repeating: 0, count: table.dimensions)
      for row in rows { table.add(row, to: &sum) }
      words.append(UInt32(table.rows + parts.count))
      parts.append(rows)
      own += UnitVector.rounded(sum)
      let squares = sum.reduce(0) { $0 + $1 * $1 }
      length = (squares / Float(rows.count)).squareRoot() / 127
    }
    weights.append(idf * length)
    weightSum += idf * length
  }

  func withWords<Result>(_ body: (ck_words) -> Result) -> Result {
    words.withUnsafeBufferPointer { words in
      own.withUnsafeBufferPointer { own in
        body(ck_words(words: words.baseAddress, count: words.count, own: own.baseAddress))
      }
    }
  }

  func string(_ i: Int, _ table: WordTable) -> String {
    let word = Int(words[i])
    guard word >= table.rows else { return table.string(WordTable.Row(word)) }
    let strings = parts[word - table.rows].map(table.string)
    return strings[0] + strings.dropFirst().map { $0.dropFirst(2) }.joined()
  }

  /// The word alone.
  func word(_ i: Int, _ table: WordTable) -> AlignedWords {
    var single = AlignedWords()
    let word = Int(words[i])
    let rows = word < table.rows ? [WordTable.Row(word)] : parts[word - table.rows]
    single.append(rows, idf: 1, table)
    return single
  }
}

/// Directions of vectors, in Int8.
enum UnitVector {
  /// Of length 127; empty for a vector of no length.
  static func rounded(_ vector: [Float]) -> [Int8] {
    let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return length > 0 ? vector.map { Int8(($0 / length * 127).rounded()) } : []
  }
}
