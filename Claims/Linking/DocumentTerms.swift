/// What an article is about: the rarity-weighted words of its claims, of unit length.
struct DocumentTerms: Sendable {
  /// Ascending.
  let rows: [WordTable.Row]
  let weights: [Float]

  init(_ document: ClaimedDocument) {
    var counts: [WordTable.Row: Int] = [:]
    for claim in document.claims {
      for row in claim.profile.rows { counts[row, default: 0] += 1 }
    }
    rows = counts.keys.sorted()
    let raw = rows.map { Self.frequency(counts[$0]!) * WordTable.shared.idf($0) }
    let length = raw.reduce(0) { $0 + $1 * $1 }.squareRoot()
    weights = raw.map { length > 0 ? $0 / length : 0 }
  }

  /// One and the natural logarithm of a small count, from a table, so that all machines agree.
  private static func frequency(_ count: Int) -> Float {
    let frequencies: [Float] = [1, 1, 1.6931, 2.0986, 2.3863, 2.6094, 2.7918, 2.9459]
    return frequencies[min(count, frequencies.count - 1)]
  }

  /// From 0 (no word in common) to 1.
  func cosine(_ other: DocumentTerms) -> Float {
    SparseVectors.dot(rows, weights, other.rows, other.weights)
  }
}

enum SparseVectors {
  /// The dot product of two sparse vectors, in one pass: both list their ids ascending.
  static func dot<ID: Comparable>(_ a: [ID], _ x: [Float], _ b: [ID], _ y: [Float]) -> Float {
    var sum: Float = 0
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      let (left, right) = (a[i], b[j])
      if left == right { sum += x[i] * y[j] }
      if left <= right { i += 1 }
      if right <= left { j += 1 }
    }
    return sum
  }
}
