/// Finds for each article the others that may tell of the same story, without comparing all pairs.
///
/// An index of words is read from an article's rarest words on, until a budget of entries is spent; the best of those
/// found are compared in full. So the work grows with the number of articles, not with its square.
struct DocumentNeighbours: Sendable {
  /// Two articles, by place.
  struct Pair: Hashable, Sendable {
    let a: Int
    let b: Int
    /// Of their words.
    let cosine: Float
    /// What the days between them leave of it: how near they are to telling one story.
    let closeness: Float

    /// Claims of theirs may be told of one thing. Below this no two, however alike, reach the strength that joins claims: the root
    /// of it counts, see ``Linker``.
    var isClose: Bool { closeness >= Self.leastCloseness }

    private static let leastCloseness = Clusterer.defaultThreshold * Clusterer.defaultThreshold
  }

  /// Index entries read for one article.
  var budget = 20_000
  /// Neighbours kept of one article; those that choose it come on top.
  var most = 60
  /// Articles less alike than this are of different stories. Chosen by eye.
  var leastCosine: Float = 0.08

  /// Each pair once, ascending.
  func pairs(among terms: [DocumentTerms]) -> [Pair] {
    let index = self.index(of: terms)
    var pairs: Set<Pair> = []
    var shares = [Float](repeating: 0, count: terms.count)
    for document in terms.indices {
      for neighbour in neighbours(of: document, terms, index, &shares) {
        pairs.insert(neighbour)
      }
    }
    return pairs.sorted { ($0.a, $0.b) < ($1.a, $1.b) }
  }

  /// For each row the articles that have it, ascending.
  private func index(of terms: [DocumentTerms]) -> [[Int32]] {
    var index = [[Int32]](repeating: [], count: WordTable.shared.rows)
    for (number, document) in terms.enumerated() {
      for row in document.rows { index[Int(row)].append(Int32(number)) }
    }
    return index
  }

  /// - Parameter shares: All 0, before and after.
  private func neighbours(
    of document: Int, _ terms: [DocumentTerms], _ index: [[Int32]], _ shares: inout [Float]
  ) -> [Pair] {
    let own = terms[document]
    let rarest = own.rows.indices.sorted {
      (index[Int(own.rows[$0])].count, $0) < (index[Int(own.rows[$1])].count, $1)
    }
    var found: [Int] = []
    var left = budget
    for i in rarest {
      let entries = index[Int(own.rows[i])]
      if entries.count > left { break }
      left -= entries.count
      let weight = own.weights[i]
      for entry in entries where Int(entry) != document {
        if shares[Int(entry)] == 0 { found.append(Int(entry)) }
        shares[Int(entry)] += weight * weight
      }
    }
    // A common word's square weighs little, so the order by shares is near that by cosine.
    for other in found { shares[other] *= own.nearness(terms[other]) }
    let best = found.sorted { (shares[$1], $0) < (shares[$0], $1) }.prefix(2 * most)
    for other in found { shares[other] = 0 }
    let compared = best.map { other in
      let cosine = own.cosine(terms[other])
      return Pair(
        a: min(document, other), b: max(document, other), cosine: cosine,
        closeness: cosine * own.nearness(terms[other]))
    }
    return Array(
      compared.filter { $0.cosine >= leastCosine }
        .sorted { ($1.closeness, $0.a, $0.b) < ($0.closeness, $1.a, $1.b) }.prefix(most))
  }
}
