/// Which articles may tell of one story, and how alike their words are.
public struct Neighbourhood: Sendable {
  /// Ascending.
  let pairs: [DocumentNeighbours.Pair]
  /// Of each article, ascending.
  private let neighbours: [[Int]]
  private let cosines: [[Float]]

  public init(_ documents: [ClaimedDocument]) {
    pairs = DocumentNeighbours().pairs(among: documents.map(DocumentTerms.init))
    var neighbours = [[Int]](repeating: [], count: documents.count)
    var cosines = [[Float]](repeating: [], count: documents.count)
    // All that come before an article name it first, then it names those behind it: so each row ascends.
    for pair in pairs {
      neighbours[pair.b].append(pair.a)
      cosines[pair.b].append(pair.cosine)
    }
    for pair in pairs {
      neighbours[pair.a].append(pair.b)
      cosines[pair.a].append(pair.cosine)
    }
    self.neighbours = neighbours
    self.cosines = cosines
  }

  /// The articles that may tell of one's story, ascending, itself left out.
  func neighbours(of document: Int) -> [Int] { neighbours[document] }

  /// 1 for an article and itself; 0 for articles that are no neighbours.
  func cosine(_ a: Int, _ b: Int) -> Float {
    if a == b { return 1 }
    let place = neighbours[a].partitioningIndex { $0 >= b }
    return place < neighbours[a].count && neighbours[a][place] == b ? cosines[a][place] : 0
  }
}

extension Array {
  /// The first index for which `isPast` holds; all before it must fail it and all after it hold.
  func partitioningIndex(where isPast: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isPast(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
