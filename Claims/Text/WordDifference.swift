/// Which words two passages share, in order, and which stand in one of them only.
///
/// Words are compared without case and punctuation, so that "dead," and "dead" are one.
public struct WordDifference: Hashable, Sendable {
  /// The words of the first passage that the second one has, too, by position; likewise for the second.
  public let commonInA: Set<Int>
  public let commonInB: Set<Int>

  /// - Complexity: O(*n* · *m*) in the numbers of words; beyond a million, only like beginnings and ends are looked for.
  public init(_ a: [String], _ b: [String]) {
    let (x, y) = (a.map(Self.key), b.map(Self.key))
    var (commonInA, commonInB): (Set<Int>, Set<Int>) = ([], [])
    for (i, j) in Self.pairs(x, y) {
      commonInA.insert(i)
      commonInB.insert(j)
    }
    self.commonInA = commonInA
    self.commonInB = commonInB
  }

  /// Letters and digits in lower case; the whole word if it has none.
  public static func key(_ word: String) -> String {
    let key = word.lowercased().filter { $0.isLetter || $0.isNumber }
    return key.isEmpty ? word : key
  }

  /// The longest common subsequence; like ends are taken first, as they usually are most of it.
  private static func pairs(_ a: [String], _ b: [String]) -> [(Int, Int)] {
    var start = 0
    while start < min(a.count, b.count), a[start] == b[start] { start += 1 }
    var tail = 0
    while tail < min(a.count, b.count) - start, a[a.count - 1 - tail] == b[b.count - 1 - tail] { tail += 1 }
    let middle = longest(Array(a[start..<a.count - tail]), Array(b[start..<b.count - tail]))
    return (0..<start).map { ($0, $0) } + middle.map { ($0 + start, $1 + start) }
      + (0..<tail).map { (a.count - 1 - $0, b.count - 1 - $0) }
  }

  private static func longest(_ a: [String], _ b: [String]) -> [(a: Int, b: Int)] {
    a.count * b.count <= 1_000_000 ? Alignment(a, b).matches : []
  }
}
