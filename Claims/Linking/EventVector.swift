/// What a claim says happened, as a direction among the vectors of the ``WordTable``: the mean of its words, each by the
/// chance that it names the event.
///
/// Names and circumstances stand in every sentence of a story; this tells "miners were rescued after a tunnel collapsed" from
/// "a tunnel collapsed".
public struct EventVector: Hashable, Sendable {
  /// Of length 127; empty where the table knows none of the words.
  private let direction: [Int8]

  init(_ words: [EventWords.Word], of tagged: TaggedDocument) {
    let table = WordTable.shared
    let cutter = WordPieces(table: table)
    var sum = [Float](repeating: 0, count: table.dimensions)
    for word in words {
      for letters in WordPieces.words(of: tagged.lemmas[word.token]) {
        var vector = [Float](repeating: 0, count: table.dimensions)
        for row in cutter.rows(of: letters) { table.add(row, to: &vector) }
        let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
        guard length > 0 else { continue }
        for k in sum.indices { sum[k] += vector[k] / length * word.weight }
      }
    }
    direction = UnitVector.rounded(sum)
  }

  private init() { direction = [] }

  /// Of a claim of which no words are known.
  public static let unknown = EventVector()

  /// The cosine of the directions, from 0 to 1: 0 for directions at a right angle or more, and where either is unknown.
  func likeness(_ other: EventVector) -> Float {
    guard direction.count == other.direction.count else { return 0 }
    var dot: Int32 = 0
    for k in direction.indices { dot &+= Int32(direction[k]) &* Int32(other.direction[k]) }
    return max(0, min(1, Float(dot) / (127 * 127)))
  }
}
