import Claims
import FoundationEssentials

extension Trainer {
  /// Of the lessons every eighth pair and story, which `Scripts/train-judge` keeps from the judge, and the labelled pairs of
  /// linking-train.
  static func trainSureness(pairs: String, labels: String, lessons paths: [String], output: String) throws {
    let lessons = SurenessLessons()
    for path in paths {
      for (number, line) in try text(of: path).split(separator: "\n").enumerated()
      where number % everyHeld == everyHeld - 1 {
        let row = Data(line.utf8)
        if path.contains("/stories/") {
          let story = try JSONDecoder().decode(MatchedStory.self, from: row)
          lessons.add(
            try articles(of: story).map { Pipeline().claims(in: $0) }, of: story,
            in: .init(source: "stories", number: lessons.count))
        } else {
          let lesson = try JSONDecoder().decode(Lesson.self, from: row)
          lessons.add(lesson.a, lesson.b, lesson.known, in: .init(source: "pairs", number: lessons.count))
        }
      }
    }
    for pair in try LinkedPair.all(pairs: pairs, labels: labels) where pair.link != .none || pair.label != nil
    {
      guard pair.label == nil || pair.label?.label == "conflict" else { continue }
      let known = pair.label?.type.flatMap(Conflict.Kind.init).map {
        SurenessLessons.Known(kind: $0, passages: nil)
      }
      if pair.label != nil, known == nil { continue }
      lessons.add(pair.x, pair.y, known, in: .init(source: "news", number: pair.topic))
    }
    for collection in try collections() {
      let differing = Set(collection.known.lazy.filter { $0.relation.differs && !$0.isOfValues }.map(\.ids))
      for known in collection.known where ReadCollection.isHeld(group: known.group) {
        // These articles bear no date of publication: their weekdays are led to days by guess, and say little of those of dated ones.
        if collection.isOfOneStory, known.type == "date" { continue }
        // What two claims tell alike besides is no answer to whether they differ.
        if collection.isOfOneStory, !known.isOfValues, !known.relation.differs, differing.contains(known.ids)
        {
          continue
        }
        let kind = known.type.flatMap(Conflict.Kind.init)
        if known.type != nil, kind == nil { continue }
        lessons.add(
          known.a, known.b, known.passages, kind: known.relation.differs ? kind : nil,
          asked: known.type == nil
            ? (known.relation == .other ? .all : .none)
            : collection.isOfOneStory ? .ofPassages(areValues: known.isOfValues) : .all,
          isLinked: known.type == nil ? known.relation == .same : nil,
          in: .init(source: collection.name, number: known.group))
      }
    }
    let parts = [
      ("figures", lessons.figures), ("days", lessons.datings), ("other", lessons.verdicts),
      ("links", lessons.links),
    ]
    for (name, part) in parts {
      note(name)
      for line in SurenessLessons.report(part, folds: 8) { note("  " + line) }
    }
    if let path = textOption("--examples") {
      let lines = parts.flatMap { name, part in part.lines.map { name + "," + $0 } }
      try Data(lines.joined(separator: "\n").utf8).write(to: URL(filePath: path))
    }
    var writer = ModelWriter()
    lessons.model().write(to: &writer)
    try Data(writer.bytes).write(to: URL(filePath: output))
  }

  /// As `Scripts/train-judge` says.
  private static let everyHeld = 8

}

extension Trainer.Lesson {
  fileprivate var known: SurenessLessons.Known? {
    guard relation == "conflict", let kind = type.flatMap(Conflict.Kind.init), let first = values.first else {
      return nil
    }
    return SurenessLessons.Known(kind: kind, passages: (first[0], first[1]))
  }
}
