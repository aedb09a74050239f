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
    let raw = rows.map { WordProfile.frequency(counts[$0]!) * WordTable.shared.idf($0) }
    let length = raw.reduce(0) { $0 + $1 * $1 }.squareRoot()
    weights = raw.map { length > 0 ? $0 / length : 0 }
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
