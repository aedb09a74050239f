extension Collection<String> {
  /// The one that was probably meant: the nearest by edits, the first of equals, or one that begins with
  /// what was written; `nil` if more than a third of the letters would have to change.
  public func nearest(to word: String) -> String? {
    if word.count >= 2, let completed = first(where: { $0.hasPrefix(word) }) { return completed }
    let scored = map { (candidate: $0, distance: editDistance(Array(word.utf8), Array($0.utf8))) }
    guard let best = scored.min(by: { $0.distance < $1.distance }) else { return nil }
    return best.distance <= Swift.max(1, Swift.max(word.count, best.candidate.count) / 3)
      ? best.candidate : nil
  }
}

/// Insertions, deletions, substitutions and swaps of neighbours that turn `a` into `b`, each counted one.
/// - Note: Optimal string alignment, after Damerau 1964, doi:10.1145/363958.363994.
func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, beforeLast[j - 1] + 1) }
      row.append(best)
    }
    (beforeLast, last) = (last, row)
  }
  return last[b.count]
}
