import Claims
import FoundationEssentials

/// Groups the whole words of a table of word vectors by spherical k-means.
struct ClusterTraining {
  /// Groups are numbered from 1; 0 means unknown.
  static let groups = 255
  /// A vector has 128 numbers: 16 rows of 8.
  static let width = 16

  let words: [String]
  /// ``width`` rows a word, of unit length together.
  let vectors: [SIMD8<Float>]

  /// - Parameter folder: Holds `vocab.txt` and `static128.i8`.
  init(folder: URL) throws {
    let vocabulary = try String(contentsOf: folder.appending(path: "vocab.txt"), encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let bytes = [UInt8](try Data(contentsOf: folder.appending(path: "static128.i8")))
    var words: [String] = []
    var vectors: [SIMD8<Float>] = []
    for (i, word) in vocabulary.enumerated() where Self.isWord(word) && (i + 1) * 128 <= bytes.count {
      let rows = (0..<Self.width).map { row in
        SIMD8((0..<8).map { Float(Int8(bitPattern: bytes[i * 128 + row * 8 + $0])) })
      }
      let length = rows.reduce(Float(0)) { $0 + ($1 * $1).sum() }.squareRoot()
      guard length > 0 else { continue }
      words.append(word)
      vectors += rows.map { $0 / length }
    }
    self.words = words
    self.vectors = vectors
  }

  private static func isWord(_ word: String) -> Bool {
    word.utf8.count > 1 && word.utf8.allSatisfy { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }
  }

  func clusters(iterations: Int = 12, seed: UInt64 = 1) -> WordClusters {
    var generator = SeededGenerator(seed: seed)
    var centres = (0..<Self.groups).flatMap { _ in
      let word = Int(generator.next() % UInt64(words.count))
      return vectors[word * Self.width..<(word + 1) * Self.width]
    }
    var nearest = [Int](repeating: 0, count: words.count)
    for _ in 0..<iterations {
      for word in words.indices { nearest[word] = Self.nearest(word, vectors, centres) }
      centres = means(nearest)
    }
    return WordClusters(words.indices.map { (FeatureHash.hash(words[$0]), UInt8(nearest[$0] + 1)) }, bits: 15)
  }

  private static func nearest(_ word: Int, _ vectors: [SIMD8<Float>], _ centres: [SIMD8<Float>]) -> Int {
    var (best, nearest): (Float, Int) = (-2, 0)
    for centre in 0..<groups {
      var product = SIMD8<Float>()
      for row in 0..<width { product += vectors[word * width + row] * centres[centre * width + row] }
      let cosine = product.sum()
      if cosine > best { (best, nearest) = (cosine, centre) }
    }
    return nearest
  }

  private func means(_ nearest: [Int]) -> [SIMD8<Float>] {
    var centres = [SIMD8<Float>](repeating: SIMD8(), count: Self.width * Self.groups)
    for word in words.indices {
      for row in 0..<Self.width {
        centres[nearest[word] * Self.width + row] += vectors[word * Self.width + row]
      }
    }
    for centre in 0..<Self.groups {
      let rows = centre * Self.width..<(centre + 1) * Self.width
      let length = max(centres[rows].reduce(Float(0)) { $0 + ($1 * $1).sum() }.squareRoot(), 1e-9)
      for row in rows { centres[row] /= length }
    }
    return centres
  }
}
