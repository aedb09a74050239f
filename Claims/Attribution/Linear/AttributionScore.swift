/// How well attributions agree with annotators': a content matches one that shares at least half of their joint
/// tokens; who-said-what asks for the source as well.
struct AttributionScore: CustomStringConvertible {
  enum Match { case wrong, content, right }

  private(set) var gold = 0
  private(set) var found = 0
  private(set) var contents = 0
  private(set) var right = 0

  init(_ attributor: LinearAttributor, _ lessons: [AttributionLesson]) {
    for lesson in lessons {
      add(Self.matches(attributor.found(in: lesson.document, ruled: lesson.ruled), lesson), lesson)
    }
  }

  /// With the rules, as the pipeline joins them.
  /// - Parameter least: The confidence that is asked of each.
  init(joined attributor: LinearAttributor, _ lessons: [AttributionLesson], least: Double) {
    for lesson in lessons {
      let learned = attributor.attributions(in: lesson.document, ruled: lesson.ruled)
        .filter { $0.confidence >= least }
      let joined = AttributionJoin().join(learned: learned, ruled: lesson.ruled, in: lesson.document)
      add(Self.matches(joined.filter { $0.confidence >= least }, lesson), lesson)
    }
  }

  private mutating func add(_ matches: [Match], _ lesson: AttributionLesson) {
    gold += lesson.gold.count { !($0[.content] ?? []).isEmpty }
    found += matches.count
    contents += matches.count { $0 != .wrong }
    right += matches.count { $0 == .right }
  }

  var precision: Double { Double(right) / Double(max(found, 1)) }
  var recall: Double { Double(right) / Double(max(gold, 1)) }
  var f1: Double { 2 * Double(right) / Double(max(gold + found, 1)) }

  var description: String {
    func rounded(_ share: Double) -> Double { (share * 1000).rounded() / 1000 }
    let contentF1 = 2 * Double(contents) / Double(max(gold + found, 1))
    return
      "who said what \(rounded(f1)) (precision \(rounded(precision)), recall \(rounded(recall))), content \(rounded(contentF1)); \(found) found of \(gold)"
  }

  static func matches(_ found: [FoundAttribution], _ lesson: AttributionLesson) -> [Match] {
    matches(
      found.map {
        Parts(content: Set($0.contents.flatMap(\.tokens)), source: Set($0.source?.tokens ?? 0..<0))
      },
      lesson)
  }

  static func matches(_ found: [Attribution], _ lesson: AttributionLesson) -> [Match] {
    func tokens(_ spans: [TextSpan]) -> Set<Int> {
      Set(spans.flatMap { lesson.document.document.tokens(in: $0) })
    }
    return matches(found.map { Parts(content: tokens($0.content), source: tokens($0.source)) }, lesson)
  }

  private struct Parts {
    let content, source: Set<Int>
  }

  /// The best match of each, greedily from the largest overlap on; an annotation is used once.
  private static func matches(_ found: [Parts], _ lesson: AttributionLesson) -> [Match] {
    var candidates: [(overlap: Double, isRight: Bool, gold: Int, found: Int)] = []
    for (i, parts) in found.enumerated() {
      for (j, gold) in lesson.gold.enumerated() {
        let (goldContent, goldSource) = (gold[.content] ?? [], gold[.source] ?? [])
        let shared = parts.content.intersection(goldContent).count
        let overlap = Double(shared) / Double(parts.content.count + goldContent.count - shared)
        guard overlap >= 0.5 else { continue }
        let isRight =
          !parts.source.isDisjoint(with: goldSource) || (parts.source.isEmpty && goldSource.isEmpty)
        candidates.append((overlap, isRight, j, i))
      }
    }
    candidates.sort {
      ($0.isRight ? 1 : 0, $0.overlap, $1.gold, $1.found) > (
        $1.isRight ? 1 : 0, $1.overlap, $0.gold, $0.found
      )
    }
    var matches = [Match](repeating: .wrong, count: found.count)
    var used: Set<Int> = []
    for candidate in candidates
    where matches[candidate.found] == .wrong && used.insert(candidate.gold).inserted {
      matches[candidate.found] = candidate.isRight ? .right : .content
    }
    return matches
  }
}
