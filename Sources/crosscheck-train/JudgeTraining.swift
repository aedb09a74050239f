import Claims
import FoundationEssentials

extension Trainer {
  /// A pair of sentences of our own, with its values matched.
  struct Lesson: Decodable {
    let a: String
    let b: String
    let relation: String
    let type: String?
    let values: [[String]]
    /// What the articles of either say ahead of it, by lines, where that is known.
    let before: [[String]]?
    /// The words of `b` that were set in.
    let edit: String?

    /// `nil` where a figure or a time differs.
    var verdict: Judge.Verdict? { relation == "conflict" ? Judge.Verdict(type: type) : .agree }
  }

  /// Its articles as the program reads them.
  static func articles(of story: MatchedStory) throws -> [Article] {
    let lines = try story.articles.map { try JSONEncoder().encode($0) }.joined(separator: Data("\n".utf8))
    return try ArticleReader().articles(in: Array(lines), name: "story", format: .jsonl).map { try $0.get() }
  }

  /// Writes what the judge's network is trained with, an example a line, for its script.
  static func writeJudgeLessons(pairs: String, labels: String, lessons: [String], output: String) throws {
    var lines = try collectionLines()
    for path in lessons {
      for (number, line) in try text(of: path).split(separator: "\n").enumerated() {
        let row = Data(line.utf8)
        lines +=
          path.contains("/stories/")
          ? try storyLines(JSONDecoder().decode(MatchedStory.self, from: row), number)
          : try pairLines(JSONDecoder().decode(Lesson.self, from: row), number, group: group(ofPairs: path))
      }
    }
    let made = JudgeLessons()
    for (number, pair) in try LinkedPair.all(pairs: pairs, labels: labels).enumerated() {
      if pair.link == .none, (number + 1) % 4 != 0 { continue }
      func line(_ group: String, isKept: Bool, _ add: () -> Void) {
        let before = made.examples.count
        add()
        lines += made.examples[before...].map { json($0, group: group, number: pair.topic, isKept: isKept) }
      }
      let isKept = ReadCollection.isHeld(group: pair.topic)
      if let said = pair.compared {
        let texts = (SourceText(pair.x), SourceText(pair.y))
        line("news", isKept: isKept) {
          made.add(
            pair.x, pair.y, matches: said.matches(texts.0, texts.1), tells: said.tells(texts.0, texts.1),
            verdict: said.verdict, isLinked: said.relation != .other)
        }
      }
      // What is known of all such pairs stands in where the readers' word is kept.
      if pair.compared == nil || isKept {
        line(pair.compared == nil ? "news" : "rough", isKept: false) {
          made.add(
            pair.x, pair.y, pair.link, areInConflict: pair.label != nil, verdict: verdict(pair.label))
        }
      }
    }
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: output))
    note("\(lines.count) examples")
  }

  /// See ``ReadCollection``.
  private static func collectionLines() throws -> [String] {
    var lines: [String] = []
    for collection in try collections() {
      let linked = Set(collection.known.lazy.filter { $0.relation != .other }.map(\.ids))
      func line(_ example: JudgeExample, _ name: String, of group: Int) -> String {
        json(example, group: name, number: group, isKept: ReadCollection.isHeld(group: group))
      }
      let read = Dictionary(grouping: collection.known.filter(\.isFoundByReading), by: \.ids)
      for (_, all) in read.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
        lines += examples(of: all).map { line($0, collection.name, of: all[0].group) }
      }
      for known in collection.known where !known.isFoundByReading {
        // What two claims of one thing do not differ in is no sign that they tell of two.
        if known.relation == .other, !known.isOfValues, linked.contains(known.ids) { continue }
        lines += examples(of: known, isOfOneStory: collection.isOfOneStory).map {
          line($0, collection.name, of: known.group)
        }
      }
      for pair in collection.compared {
        let made = JudgeLessons()
        made.add(
          pair.a, pair.b, matches: pair.matches, tells: pair.tells, verdict: pair.said.verdict,
          isLinked: pair.said.relation != .other)
        lines += made.examples.map {
          line($0, pair.said.relation == nil ? "unread" : "compared", of: pair.group)
        }
      }
      if collection.isOfOneStory { continue }
      for pair in collection.recurring(oneIn: recurringOneIn) {
        let made = JudgeLessons()
        made.add(pair.a, pair.b, .none, areInConflict: false, verdict: .agree)
        lines += made.examples.map { line($0, "recurring", of: pair.week) }
      }
    }
    note("\(lines.count) of collections")
    return lines
  }

  /// Of all that two claims were found to tell alike or otherwise: what differs stands first, above all what is no figure and no time.
  private static func examples(of all: [ReadCollection.Known]) -> [JudgeExample] {
    let made = JudgeLessons()
    let ordered = all.sorted { rank($0) < rank($1) }
    let first = ordered[0]
    // One pair may have been written down from either side.
    let passages = ordered.map {
      $0.a.claim.id == first.a.claim.id ? $0.passages : (a: $0.passages.b, b: $0.passages.a)
    }
    let verdict =
      first.relation.differs && !first.isOfValues ? Judge.Verdict(type: first.type) ?? .agree : .agree
    made.add(first.a, first.b, passages: passages, verdict: verdict)
    return made.examples
  }

  private static func rank(_ known: ReadCollection.Known) -> Int {
    known.relation.differs ? (known.isOfValues ? 1 : 0) : 2
  }

  /// - Parameter isOfOneStory: What tells of two things there may still tell one thing besides.
  private static func examples(of known: ReadCollection.Known, isOfOneStory: Bool) -> [JudgeExample] {
    let made = JudgeLessons()
    switch known.relation {
    case .conflict where known.isOfValues, .update where known.isOfValues:
      made.add(known.a, known.b, passages: [known.passages], verdict: .agree)
    case .same where known.isOfValues && isOfOneStory:
      made.add(known.a, known.b, passages: [known.passages], verdict: .agree)
    case .conflict, .update:
      made.add(
        known.a, known.b, .same, areInConflict: true, verdict: Judge.Verdict(type: known.type) ?? .agree)
    case .same: made.add(known.a, known.b, .same, areInConflict: false, verdict: .agree)
    case .other where known.isOfValues && isOfOneStory:
      made.add(known.a, known.b, apart: known.passages)
    case .other: made.add(known.a, known.b, .none, areInConflict: false, verdict: .agree)
    }
    return made.examples
  }

  private static let recurringOneIn = 8

  /// Of `--campaign=ARTICLES --campaign-labels=LABELS` and `--coverage=ARTICLES --coverage-labels=LABELS` those that are given.
  static func collections() throws -> [ReadCollection] {
    try [("campaign", ReadCollection.campaign), ("coverage", ReadCollection.coverage)].compactMap {
      name, read in
      guard let articles = textOption("--\(name)"), let labels = textOption("--\(name)-labels") else {
        return nil
      }
      return try read(articles, labels)
    }
  }

  /// Those that were put together by a program are groups of their own.
  private static func group(ofPairs path: String) -> String {
    ["opposites", "edits", "written"].first { path.hasSuffix($0 + ".jsonl") } ?? "own"
  }

  private static func pairLines(_ lesson: Lesson, _ number: Int, group: String) throws -> [String] {
    // What an edit looks like is no sign that two claims tell the same thing.
    let isLinked: Bool? =
      switch group {
      case "edits", "written": nil
      case "opposites": lesson.relation != "other"
      default: lesson.relation != "other" ? true : nil
      }
    let made = JudgeLessons()
    made.add(
      lesson.a, lesson.b, values: lesson.values.map { ($0[0], $0[1]) }, verdict: lesson.verdict,
      isLinked: isLinked)
    try addInContext(lesson, to: made)
    return made.examples.map { json($0, group: group, number: number) }
  }

  /// The same as claims of articles.
  private static func addInContext(_ lesson: Lesson, to made: JudgeLessons) throws {
    guard let before = lesson.before, before.count == 2, let edit = lesson.edit else { return }
    let tells = lesson.values.first ?? ["", edit]
    guard let (x, a, p) = try claim(lesson.a, behind: before[0], telling: tells[0]),
      let (y, b, q) = try claim(lesson.b, behind: before[1], telling: tells[1])
    else { return }
    made.add(
      (x, a), (y, b), matches: [], tells: p.flatMap { p in q.map { (p, $0) } },
      verdict: lesson.verdict ?? .agree, isLinked: nil)
  }

  /// Of a sentence behind others the narrowest claim that holds some words of it, or else the longest, and where the words stand.
  private static func claim(_ sentence: String, behind lines: [String], telling words: String) throws
    -> (ClaimedDocument, Claim, TextSpan?)?
  {
    let text = (lines + [sentence]).joined(separator: "\n")
    let length = sentence.unicodeScalars.count
    let start = text.unicodeScalars.count - length
    let line = Array(try JSONEncoder().encode(["text": text]))
    guard let article = try ArticleReader().articles(in: line, name: "", format: .jsonl).first?.get(),
      let place = article.text.span(of: .init(field: .text, start: start, end: start + length))
    else { return nil }
    let document = Pipeline().claims(in: article)
    let own = document.claims.filter { $0.overlaps(place) }
    let telling = JudgeLessons.range(words, Array(sentence.utf8)).map {
      TextSpan(place.start + $0.start, place.start + $0.end)
    }
    func isShorter(_ a: Claim, _ b: Claim) -> Bool { a.text.utf8.count < b.text.utf8.count }
    let claim: Claim? =
      if let telling { own.filter { $0.overlaps(telling) }.min(by: isShorter) } else {
        own.max(by: isShorter)
      }
    return claim.map { (document, $0, telling) }
  }

  private static func storyLines(_ story: MatchedStory, _ number: Int) throws -> [String] {
    let documents = try articles(of: story).map { Pipeline().claims(in: $0) }
    var lines: [String] = []
    for (i, x) in documents.enumerated() {
      for y in documents[(i + 1)...] {
        let made = JudgeLessons()
        made.add(x, y, of: story, oneIn: 4)
        lines += made.examples.map {
          json($0, group: $0.isOfStrangers ? "strangers" : "stories", number: number)
        }
      }
    }
    return lines
  }

  /// Of pairs that were read; what is doubtful teaches nothing.
  private static func verdict(_ label: ConflictLabel?) -> Judge.Verdict? {
    guard let label else { return .agree }
    return label.label == "conflict" ? Judge.Verdict(type: label.type) ?? .agree : nil
  }

  /// - Parameter isKept: Of a group that only those judges learn whose sureness has been told by one that did not.
  private static func json(_ example: JudgeExample, group: String, number: Int, isKept: Bool = false)
    -> String
  {
    let ids = example.pieces.map { String($0.id) }.joined(separator: ",")
    let marks = example.pieces.map { "[\($0.marks.0),\($0.marks.1),\($0.marks.2)]" }.joined(separator: ",")
    let asked = example.asked.map { "[\($0.row),\($0.target),\($0.weight)]" }.joined(separator: ",")
    let words = example.words.map { "[\($0.row),\($0.tells ? 1 : 0)]" }.joined(separator: ",")
    let verdict = example.verdict.map { ",\"verdict\":\($0.rawValue),\"words\":[\(words)]" } ?? ""
    let linked = example.isLinked.map { ",\"linked\":\($0 ? 1 : 0)" } ?? ""
    return
      "{\"group\":\"\(group)\",\"number\":\(number),\"ids\":[\(ids)],\"marks\":[\(marks)],\"asked\":[\(asked)],"
      + "\"rows\":\(example.values)\(verdict)\(linked)\(isKept ? ",\"kept\":1" : "")}"
  }
}
