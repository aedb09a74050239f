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
      let found = attributor.found(in: lesson.document)
      let matches = Self.matches(found, lesson)
      gold += lesson.gold.count { !($0[.content] ?? []).isEmpty }
      self.found += found.count
      contents += matches.count { $0 != .wrong }
      right += matches.count { $0 == .right }
    }
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

  /// The best match of each, greedily from the largest overlap on; an annotation is used once.
  static func matches(_ found: [FoundAttribution], _ lesson: AttributionLesson) -> [Match] {
    var candidates: [(overlap: Double, isRight: Bool, gold: Int, found: Int)] = []
    for (i, attribution) in found.enumerated() {
      let content = Set(attribution.contents.flatMap(\.tokens))
      let source = Set(attribution.source?.tokens ?? 0..<0)
      for (j, gold) in lesson.gold.enumerated() {
        let (goldContent, goldSource) = (gold[.content] ?? [], gold[.source] ?? [])
        let shared = content.intersection(goldContent).count
        let overlap = Double(shared) / Double(content.count + goldContent.count - shared)
        guard overlap >= 0.5 else { continue }
        let isRight = !source.isDisjoint(with: goldSource) || (source.isEmpty && goldSource.isEmpty)
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
