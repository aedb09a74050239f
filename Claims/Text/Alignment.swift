/// The longest common run of words, in order, of two texts.
struct Alignment {
  /// Indices of matched words, ascending on both sides.
  let matches: [(a: Int, b: Int)]

  /// - Complexity: O(*m* · *n*) in time and memory.
  init(_ a: [String], _ b: [String]) {
    let width = b.count + 1
    var lengths = [Int32](repeating: 0, count: (a.count + 1) * width)
    for i in a.indices.reversed() {
      for j in b.indices.reversed() {
        lengths[i * width + j] =
          a[i] == b[j]
          ? lengths[(i + 1) * width + j + 1] + 1
          : max(lengths[(i + 1) * width + j], lengths[i * width + j + 1])
      }
    }
    var matches: [(a: Int, b: Int)] = []
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        matches.append((i, j))
        (i, j) = (i + 1, j + 1)
      } else if lengths[(i + 1) * width + j] >= lengths[i * width + j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    self.matches = matches
  }
}
