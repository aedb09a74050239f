import Arguments
import Claims
import Glibc

struct PairsCommand: Subcommand {
  static let name = "pairs"
  static let summary = "how alike two passages are, and whether they are in conflict"
  static var operands: Operands<Self> {
    .optional("FILE", "JSON Lines, or - (the default): standard input", value: .path, \.file)
  }
  static var options: [Option<Self>] {
    [
      .choice("level", "how much noise to accept for fewer misses (default: balanced)", \.level),
      .choice(
        "accuracy", "high reads likely pairs side by side; fast compares words and values (default: high)",
        \.accuracy),
      .flag("explain", "list which words met which, and what each weighed", \.explains),
      .integer("jobs", "N", "pairs at a time (default: one a core)", in: 1...1024, \.jobs),
      .choice("fail-on", "least conflict for status 1 (default: error)", \.failOn),
    ] + OutputOptions.options(\.output, idle: ["color", "quiet"])
  }
  static let notes = [
    "A line holds {\"id\",\"a\",\"b\"} and, if known, the dates of publication {\"a_date\",\"b_date\"}.",
    "Each answer comes from its own line alone.",
  ]
  static let examples = [
    Example("pairs pairs.jsonl", "an answer a line: score, probability, relation, conflict"),
    Example("pairs --level cautious --fail-on warning pairs.jsonl", "status 1 if any pair is in conflict"),
  ]

  var file: String?
  var level = ConflictDetector.Level.balanced
  var accuracy = Accuracy.high
  var explains = false
  var jobs: Int?
  var failOn = FailureLevel.error
  var output = OutputOptions()

  func run() async throws -> ExitStatus {
    let comparer = PairComparer(level: level, isJudged: accuracy == .high)
    let (failOn, explains) = (failOn, explains)
    let source = file.map { ArticleFile(path: $0, name: $0) } ?? .standardInput
    let descriptor = try source.open()
    var splitter = RecordSplitter(name: source.place, format: .jsonl)
    var records: ArraySlice<RecordSplitter.Output> = []
    var isAtEnd = false
    var console = Console(isQuiet: output.isQuiet)
    var writer = FrameWriter(try output.open(), frame: .jsonLines)
    var status = ExitStatus.clean
    do {
      try await mapInOrder(jobs: jobs ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))) {
        while records.isEmpty, !isAtEnd {
          var chunk: [UInt8] = []
          isAtEnd = try descriptor.read(1 << 18, into: &chunk) == 0
          records = (isAtEnd ? splitter.finish() : splitter.add(chunk))[...]
        }
        if records.isEmpty { return nil }
        defer { records = records.dropFirst(Self.batch) }
        return records.prefix(Self.batch)
      } transform: { (records: ArraySlice<RecordSplitter.Output>) in
        records.map { Self.part(of: $0, comparer, failOn, explains: explains) }
      } consume: { (parts: [Part]) in
        for part in parts {
          if let error = part.error { console.error(error) }
          status.raise(to: part.status)
          if let bytes = part.bytes { try writer.write(bytes) }
        }
      }
      try writer.finish()
    } catch let error as SystemError where error.isClosedPipe {
      // Whoever was reading has seen enough.
    }
    return status
  }

  /// Pairs that are handed to a thread at a time: one alone takes less than handing it over.
  private static let batch = 8

  private static func part(
    of record: RecordSplitter.Output, _ comparer: PairComparer, _ failOn: FailureLevel, explains: Bool
  ) -> Part {
    let request = record.flatMap { record in
      Result { () throws(ArticleError) in try PairRequest(from: record) }
    }
    switch request {
    case .success(let pair):
      let answer = comparer.compare(a: pair.a, b: pair.b, aDate: pair.aDate, bDate: pair.bDate)
      let isFound = answer.conflict.map { failOn.isReached(by: $0.severity) } ?? false
      let matches = explains ? comparer.explanation(a: pair.a, b: pair.b) : nil
      return Part(bytes: answer.json(id: pair.id, matches: matches), status: isFound ? .found : .clean)
    case .failure(let error):
      let unread = UnreadArticle(error, id: nil)
      return Part(bytes: unread.json(), status: .trouble, error: unread.message)
    }
  }
}
