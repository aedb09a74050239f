/// Finds the pairs of articles that share a run of words, by a sample of their shingles.
///
/// Of every `window` shingles in a row the least hash is kept, so that any common run of `length + window - 1` words
/// is sure to be found.
/// - Note: Winnowing: Schleimer, Wilkerson and Aiken 2003, doi:10.1145/872757.872770.
struct ShingleIndex {
  static let length = 6
  static let window = 4

  private var entries: [UInt64: [Int32]] = [:]

  init(_ texts: [RunningText]) {
    for (number, text) in texts.enumerated() {
      for fingerprint in Self.fingerprints(of: text) {
        entries[fingerprint, default: []].append(Int32(number))
      }
    }
  }

  /// Neighbours that have a shingle in common, ascending; each pair once. Of a shingle that very many articles share
  /// each article is paired with the next few only: that is enough to bring copies of one text together.
  func pairs(within neighbourhood: Neighbourhood) -> [(Int, Int)] {
    var pairs: Set<UInt64> = []
    for articles in entries.values where articles.count > 1 {
      for i in articles.indices {
        for j in articles[(i + 1)...].prefix(Self.mostPartners)
        where neighbourhood.cosine(Int(articles[i]), Int(j)) >= Self.leastCosine {
          pairs.insert(UInt64(articles[i]) << 32 | UInt64(j))
        }
      }
    }
    return pairs.sorted().map { (Int($0 >> 32), Int($0 & 0xFFFF_FFFF)) }
  }

  /// A copy's words are much the same: what two articles of different stories share is boilerplate.
  private static let leastCosine: Float = 0.2

  private static let mostPartners = 20

  static func fingerprints(of text: RunningText) -> Set<UInt64> {
    guard text.words.count >= length else { return [] }
    let shingles = (0...text.words.count - length).map { text.shingle(at: $0, count: length) }
    var kept: Set<UInt64> = []
    for start in 0..<max(1, shingles.count - window + 1) {
      kept.insert(shingles[start..<min(shingles.count, start + window)].min()!)
    }
    return kept
  }
}
