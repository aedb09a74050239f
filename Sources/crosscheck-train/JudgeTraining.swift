import Claims
import FoundationEssentials

extension Trainer {
  /// A pair of sentences of our own, with its values matched.
  private struct Lesson: Decodable {
    let a: String
    let b: String
    let relation: String
    let type: String?
    let values: [[String]]

    /// `nil` where a figure or a time differs.
    var verdict: Judge.Verdict? {
      guard relation == "conflict" else { return .agree }
      return switch type {
      case "polarity": .polarity
      case "certainty": .certainty
      case "location": .location
      case "entity": .entity
      default: nil
      }
    }
  }

  /// Writes what the judge's network is trained with, an example a line, for its script.
  static func writeJudgeLessons(pairs: String, labels: String, lessons: [String], output: String) throws {
    var lines: [String] = []
    for path in lessons {
      for (number, line) in try text(of: path).split(separator: "\n").enumerated() {
        let lesson = try JSONDecoder().decode(Lesson.self, from: Data(line.utf8))
        let made = JudgeLessons()
        made.add(
          lesson.a, lesson.b, values: lesson.values.map { ($0[0], $0[1]) }, verdict: lesson.verdict)
        lines += made.examples.map {
          json($0, group: path.contains("opposites") ? "opposites" : "own", number: number)
        }
      }
    }
    let made = JudgeLessons()
    for (number, pair) in try LinkedPair.all(pairs: pairs, labels: labels).enumerated() {
      if pair.link == .none, (number + 1) % 4 != 0 { continue }
      let before = made.examples.count
      made.add(
        pair.x, pair.y, pair.link, areInConflict: pair.label != nil, verdict: verdict(pair.label))
      lines += made.examples[before...].map { json($0, group: "news", number: pair.topic) }
    }
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: output))
    note("\(lines.count) examples")
  }

  /// Of pairs that were read; what is doubtful teaches nothing.
  private static func verdict(_ label: ConflictLabel?) -> Judge.Verdict? {
    guard let label else { return .agree }
    guard label.label == "conflict" else { return nil }
    return switch label.type {
    case "polarity": .polarity
    case "certainty": .certainty
    case "location": .location
    case "entity": .entity
    default: .agree
    }
  }

  private static func json(_ example: JudgeExample, group: String, number: Int) -> String {
    let ids = example.pieces.map { String($0.id) }.joined(separator: ",")
    let marks = example.pieces.map { "[\($0.marks.0),\($0.marks.1),\($0.marks.2)]" }.joined(separator: ",")
    let question =
      switch example.question {
      case .roles(let asked, let rows):
        "\"asked\":[\(asked.map { "[\($0.row),\($0.target),\($0.weight)]" }.joined(separator: ","))],\"rows\":\(rows)"
      case .verdict(let verdict, let words):
        "\"verdict\":\(verdict.rawValue),\"words\":[\(words.map { "[\($0.row),\($0.tells ? 1 : 0)]" }.joined(separator: ","))]"
      }
    return
      "{\"group\":\"\(group)\",\"number\":\(number),\"ids\":[\(ids)],\"marks\":[\(marks)],\(question)}"
  }
}
