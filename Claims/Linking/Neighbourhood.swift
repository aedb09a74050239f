/// Which articles may tell of one story, how alike their words are, and how near their days.
public struct Neighbourhood: Sendable {
  /// Ascending.
  let pairs: [DocumentNeighbours.Pair]
  /// Of each article, ascending.
  private let neighbours: [[Int]]
  private let alike: [[DocumentNeighbours.Pair]]

  /// - Parameter datesCount: Whether articles published weeks apart are less near.
  public init(_ documents: [ClaimedDocument], datesCount: Bool = true) {
    pairs = DocumentNeighbours().pairs(among: documents.map { DocumentTerms($0, isDated: datesCount) })
    var neighbours = [[Int]](repeating: [], count: documents.count)
    var alike = [[DocumentNeighbours.Pair]](repeating: [], count: documents.count)
    // All that come before an article name it first, then it names those behind it: so each row ascends.
    for pair in pairs {
      neighbours[pair.b].append(pair.a)
      alike[pair.b].append(pair)
    }
    for pair in pairs {
      neighbours[pair.a].append(pair.b)
      alike[pair.a].append(pair)
    }
    self.neighbours = neighbours
    self.alike = alike
  }

  /// The articles that may tell of one's story, ascending, itself left out.
  func neighbours(of document: Int) -> [Int] { neighbours[document] }

  /// 1 for an article and itself; 0 for articles that are no neighbours.
  func cosine(_ a: Int, _ b: Int) -> Float { a == b ? 1 : pair(a, b)?.cosine ?? 0 }

  /// The same with what the days between them leave of it: how near they are to telling one story.
  func closeness(_ a: Int, _ b: Int) -> Float { a == b ? 1 : pair(a, b)?.closeness ?? 0 }

  /// Claims of theirs may be told of one thing: their words are alike and they were published within days of each other.
  func areClose(_ a: Int, _ b: Int) -> Bool { pair(a, b).map(\.isClose) ?? false }

  private func pair(_ a: Int, _ b: Int) -> DocumentNeighbours.Pair? {
    let place = neighbours[a].partitioningIndex { $0 >= b }
    return place < neighbours[a].count && neighbours[a][place] == b ? alike[a][place] : nil
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
