/// One way in which English news says who said what.
struct AttributionRule: Sendable {
  let name: RuleName
  /// The share of its findings that were right on PolNeAR's training part (`Scripts/measure-rules`).
  let confidence: Double
  /// Everything the rule finds, also what lies inside another saying.
  let find: @Sendable (SayingScene) -> [Saying]

  init(_ name: RuleName, find: @escaping @Sendable (SayingScene) -> [Saying]) {
    self.name = name
    confidence = RulePrecision.of(name)
    self.find = find
  }
}

/// An attribution in tokens, as a rule finds it.
struct Saying: Hashable, Sendable {
  var source: [Range<Int>]
  var cue: [Range<Int>]
  /// Never empty.
  var content: [Range<Int>]

  init(source: Range<Int>?, cue: [Range<Int>], content: [Range<Int>]) {
    self.source = source.map { [$0] } ?? []
    self.cue = cue
    self.content = content.filter { !$0.isEmpty }
  }

  /// From the first token of any part to the last.
  var extent: Range<Int> {
    var (start, end) = (Int.max, Int.min)
    func take(_ parts: [Range<Int>]) {
      for part in parts { (start, end) = (min(start, part.lowerBound), max(end, part.upperBound)) }
    }
    take(source)
    take(cue)
    take(content)
    return start <= end ? start..<end : 0..<0
  }

  func contentCovers(_ range: Range<Int>) -> Bool {
    content.contains { $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound }
  }
}
