import Claims
import FoundationEssentials

/// A row of linking-train: a sentence, or a pair of two that were told before.
struct LinkingRow: Decodable {
  let id: String?
  let text: String?
  let a: String?
  let b: String?
  let label: Int?
  let topic: Int?
}

/// A row of Tests/Gold/conflicts.jsonl: first what was left out of the reading, then pairs.
struct ConflictLabel: Decodable {
  let leftOut: [String]?
  let a: String?
  let b: String?
  let label: String?
  let type: String?

  enum CodingKeys: String, CodingKey {
    case leftOut = "left_out"
    case a, b, label, type
  }
}

/// Two sentences of linking-train, and what is known of them.
struct LinkedPair {
  let x: String
  let y: String
  let topic: Int
  let link: RoleLessons.Link
  /// They were found in conflict, doubtful, or an update.
  let label: ConflictLabel?
  /// What was said of them value by value, if anything: with `--linked-pairs=`, Tests/Gold/linked-pairs.jsonl.
  let compared: ComparedPair?

  /// The pairs of which neither sentence was left out of the reading, in the file's order.
  static func all(pairs: String, labels: String) throws -> [LinkedPair] {
    let labels = try text(of: labels).split(separator: "\n").map {
      try JSONDecoder().decode(ConflictLabel.self, from: Data($0.utf8))
    }
    let leftOut = Set(labels.compactMap(\.leftOut).joined())
    var found: [Set<String>: ConflictLabel] = [:]
    for label in labels { if let a = label.a, let b = label.b { found[[a, b]] = label } }
    var compared: [[String]: ComparedPair] = [:]
    for pair in try textOption("--linked-pairs").map(ComparedPair.all) ?? [] {
      compared[[pair.a.id, pair.b.id]] = pair
    }
    var sentences: [String: (text: String, topic: Int)] = [:]
    return try text(of: pairs).split(separator: "\n").compactMap { line in
      let row = try JSONDecoder().decode(LinkingRow.self, from: Data(line.utf8))
      if let id = row.id, let text = row.text { sentences[id] = (text, row.topic ?? 0) }
      guard let a = row.a, let b = row.b, let label = row.label, let x = sentences[a], let y = sentences[b],
        !leftOut.contains(a), !leftOut.contains(b)
      else { return nil }
      return LinkedPair(
        x: x.text, y: y.text, topic: x.topic, link: label == 1 ? .same : label == 0 ? .none : .other,
        label: found[[a, b]], compared: compared[[a, b]])
    }
  }
}

extension Trainer {
  /// - Parameters:
  ///   - pairs: Sentences of several articles, and which pairs of them tell of one event.
  ///   - labels: Pairs found in conflict, doubtful, or an update; their differing values teach nothing.
  static func trainConflicts(pairs: String, labels: String, output: String) throws {
    let lessons = RoleLessons()
    for pair in try LinkedPair.all(pairs: pairs, labels: labels) {
      lessons.add(pair.x, pair.y, topic: pair.topic, pair.link, areInConflict: pair.label != nil)
    }
    note("\(lessons.count.figures) pairs of figures, \(lessons.count.datings) of expressions of time")
    let areas = lessons.areasUnderTheCurve(folds: 6)
    note(
      "area under the curve on topics left out: figures \(thousandths(areas.figures)), days \(thousandths(areas.datings))"
    )
    var writer = ModelWriter()
    lessons.model().write(to: &writer)
    try Data(writer.bytes).write(to: URL(filePath: output))
  }

  private static func thousandths(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
}
