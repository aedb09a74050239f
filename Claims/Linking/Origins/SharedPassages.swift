/// What two articles have in common word for word.
struct SharedPassages {
  /// A stretch of the first article and its like in the second; a few words inside may differ.
  struct Passage: Hashable {
    /// Indices into the words.
    var a: Range<Int>
    var b: Range<Int>
    /// Words outside quotation marks that are the same in both.
    var same: Int
  }

  /// In the order of the second article.
  let passages: [Passage]
  /// Words outside quotation marks that stand in both in the same runs, over those of the shorter article, 0…1.
  let share: Double
  /// Blocks of the second article that hold a passage.
  let blocks: Int
  /// The lead of either article is among them.
  let includesLead: Bool

  /// Runs shorter than this are common phrases.
  static let shortestRun = 4
  /// Runs with at most so many other words between them in both articles are one passage, edited.
  private static let widestGap = 3
  /// The lead ends here, in words.
  private static let lead = 40

  init(_ a: RunningText, _ b: RunningText) {
    let runs = Self.runs(a, b)
    var passages: [Passage] = []
    for run in runs {
      let isNext = passages.last.map { last in
        (0...Self.widestGap).contains(run.a.lowerBound - last.a.upperBound)
          && (0...Self.widestGap).contains(run.b.lowerBound - last.b.upperBound)
      }
      if isNext == true {
        let last = passages.count - 1
        passages[last].a = passages[last].a.lowerBound..<run.a.upperBound
        passages[last].b = passages[last].b.lowerBound..<run.b.upperBound
        passages[last].same += run.same
      } else {
        passages.append(run)
      }
    }
    self.passages = passages
    let same = runs.reduce(0) { $0 + $1.same }
    share = min(1, Double(same) / Double(max(1, min(a.ownCount, b.ownCount))))
    let long = passages.filter { $0.same >= 2 * Self.shortestRun }
    blocks = Set(long.flatMap { passage in passage.b.map { b.words[$0].block } }).count
    includesLead = long.contains { $0.a.lowerBound < Self.lead && $0.b.lowerBound < Self.lead }
  }

  /// From left to right in `b`, each the longest that begins there.
  private static func runs(_ a: RunningText, _ b: RunningText) -> [Passage] {
    guard a.words.count >= shortestRun, b.words.count >= shortestRun else { return [] }
    var places: [UInt64: [Int]] = [:]
    for i in 0...a.words.count - shortestRun {
      places[a.shingle(at: i, count: shortestRun), default: []].append(i)
    }
    var runs: [Passage] = []
    var j = 0
    while j + shortestRun <= b.words.count {
      let starts = places[b.shingle(at: j, count: shortestRun)] ?? []
      let best = starts.map { (start: $0, count: common(a, $0, b, j)) }.max {
        ($0.count, $1.start) < ($1.count, $0.start)
      }
      guard let best, best.count >= shortestRun else {
        j += 1
        continue
      }
      let words = b.words[j..<j + best.count]
      if words.count(where: \.isContent) >= 2 {
        runs.append(
          Passage(
            a: best.start..<best.start + best.count, b: j..<j + best.count, same: words.count { !$0.isQuoted }
          ))
      }
      j += best.count
    }
    return runs
  }

  private static func common(_ a: RunningText, _ i: Int, _ b: RunningText, _ j: Int) -> Int {
    var count = 0
    while i + count < a.words.count, j + count < b.words.count,
      a.words[i + count].hash == b.words[j + count].hash
    { count += 1 }
    return count
  }

  /// The longest passages, in the order of the text.
  func longest(_ most: Int) -> [Passage] {
    let chosen = passages.enumerated().filter { $0.element.same >= 2 * Self.shortestRun }
      .sorted { ($1.element.same, $0.offset) < ($0.element.same, $1.offset) }.prefix(most)
    return chosen.sorted { $0.offset < $1.offset }.map(\.element)
  }
}

extension RunningText {
  /// From the first word's start to the last one's end.
  func span(_ words: Range<Int>) -> TextSpan {
    TextSpan(self.words[words.lowerBound].span.start, self.words[words.upperBound - 1].span.end)
  }
}
