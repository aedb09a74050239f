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
    let labels = try text(of: labels).split(separator: "\n").map {
      try JSONDecoder().decode(ConflictLabel.self, from: Data($0.utf8))
    }
    let leftOut = Set(labels.compactMap(\.leftOut).joined())
    var found: [Set<String>: ConflictLabel] = [:]
    for label in labels { if let a = label.a, let b = label.b { found[[a, b]] = label } }
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
    var sentences: [String: (text: String, topic: Int)] = [:]
    let made = JudgeLessons()
    var count = 0
    for line in try text(of: pairs).split(separator: "\n") {
      let row = try JSONDecoder().decode(LinkingRow.self, from: Data(line.utf8))
      if let id = row.id, let text = row.text { sentences[id] = (text, row.topic ?? 0) }
      guard let a = row.a, let b = row.b, let label = row.label, let x = sentences[a], let y = sentences[b],
        !leftOut.contains(a), !leftOut.contains(b)
      else { continue }
      let link: RoleLessons.Link = label == 1 ? .same : label == 0 ? .none : .other
      count += 1
      if link == .none, count % 4 != 0 { continue }
      let known = found[[a, b]]
      let before = made.examples.count
      made.add(x.text, y.text, link, areInConflict: known != nil, verdict: verdict(known, link))
      lines += made.examples[before...].map { json($0, group: "news", number: x.topic) }
    }
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: output))
    note("\(lines.count) examples")
  }

  /// Of pairs that were read; what is doubtful teaches nothing.
  private static func verdict(_ label: ConflictLabel?, _ link: RoleLessons.Link) -> Judge.Verdict? {
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
