/// Which articles may tell of one story, and how alike their words are.
public struct Neighbourhood: Sendable {
  let pairs: [DocumentNeighbours.Pair]
  private let cosines: [UInt64: Float]

  public init(_ documents: [ClaimedDocument]) {
    pairs = DocumentNeighbours().pairs(among: documents.map(DocumentTerms.init))
    var cosines: [UInt64: Float] = [:]
    for pair in pairs { cosines[Self.key(pair.a, pair.b)] = pair.cosine }
    self.cosines = cosines
  }

  /// 1 for an article and itself; 0 for articles that are no neighbours.
  func cosine(_ a: Int, _ b: Int) -> Float { a == b ? 1 : cosines[Self.key(min(a, b), max(a, b))] ?? 0 }

  private static func key(_ a: Int, _ b: Int) -> UInt64 { UInt64(a) << 32 | UInt64(b) }
}
