/// What an article is about: the rarity-weighted words of its claims, of unit length; and when it was published.
struct DocumentTerms: Sendable {
  /// Ascending.
  let rows: [WordTable.Row]
  let weights: [Float]
  /// `nil` where it is not known.
  let day: Int?

  init(_ document: ClaimedDocument, isDated: Bool = true) {
    day = isDated ? document.article.published?.date.day : nil
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

  /// How near both are to telling one story.
  func closeness(_ other: DocumentTerms) -> Float { cosine(other) * nearness(other) }

  /// What days apart leave of a likeness: 1 on one day or where a day is not known, .64 after three, .25 after a week, .02 after a month.
  ///
  /// Of 448 pairs of claims of US campaign news that words alone had put into one cluster, labelled by hand, 4 in 10 told the same
  /// thing where a day or none lay between, 3 in 10 after two or three, 8 in 100 after four to seven, 2 in 100 later: elections,
  /// polls and rallies come again in the same words.
  func nearness(_ other: DocumentTerms) -> Float {
    guard let day, let other = other.day else { return 1 }
    let days = Float(day - other) / Self.halfLife
    return 1 / (1 + days * days)
  }

  /// Days.
  private static let halfLife: Float = 4
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
