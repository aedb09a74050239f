import Claims
import FoundationEssentials
import Glibc

/// Rebuilds the weights of the linear models. Not installed: `Scripts/train` runs it.
@main
struct Trainer {
  static func main() {
    do {
      try run(Array(CommandLine.arguments.dropFirst()))
    } catch {
      note("crosscheck-train: \(error)")
      exit(2)
    }
  }

  static func run(_ arguments: [String]) throws {
    let places = arguments.filter { !$0.hasPrefix("--") }
    switch places.first {
    case "clusters" where places.count == 3:
      var writer = ModelWriter()
      try ClusterTraining(folder: URL(filePath: places[1])).clusters().write(to: &writer)
      try Data(writer.bytes).write(to: URL(filePath: places[2]))
    case "pos" where places.count == 5:
      try trainPartOfSpeech(clusters: places[1], train: places[2], test: places[3], output: places[4])
    case "attribution" where places.count == 3:
      try trainAttribution(articles: places[1], output: places[2])
    case "events" where places.count == 3:
      try trainEventWords(sentences: places[1], output: places[2])
    case "score" where places.count == 3:
      try score(model: places[1], articles: places[2])
    case "conflicts" where places.count == 4:
      try trainConflicts(pairs: places[1], labels: places[2], output: places[3])
    case "judge" where places.count >= 5:
      try writeJudgeLessons(
        pairs: places[1], labels: places[2], lessons: Array(places[3..<places.count - 1]),
        output: places[places.count - 1])
    case "sureness" where places.count >= 5:
      try trainSureness(
        pairs: places[1], labels: places[2], lessons: Array(places[3..<places.count - 1]),
        output: places[places.count - 1])
    case "likeness" where places.count == 2:
      try measureLikeness(articles: places[1])
    default:
      note(
        """
        usage: crosscheck-train clusters WORD-TABLE OUTPUT
               crosscheck-train pos CLUSTERS TRAIN.tsv[.gz] TEST.tsv[.gz] OUTPUT
               crosscheck-train attribution ARTICLES.jsonl[.gz] OUTPUT
               crosscheck-train conflicts PAIRS.jsonl[.gz] LABELS.jsonl OUTPUT
               crosscheck-train judge PAIRS.jsonl[.gz] LABELS.jsonl LESSONS.jsonl... OUTPUT
               crosscheck-train sureness PAIRS.jsonl[.gz] LABELS.jsonl LESSONS.jsonl... OUTPUT
               crosscheck-train events SENTENCES.jsonl[.gz] OUTPUT
               crosscheck-train score MODEL ARTICLES.jsonl[.gz]
               crosscheck-train likeness ARTICLES.jsonl
        """)
      exit(64)
    }
  }

  static func trainPartOfSpeech(clusters: String, train: String, test: String, output: String) throws {
    let weights = try LoadedWeights(path: clusters)
    var reader = weights.reader
    let clusters = WordClusters(reader: &reader)
    let sentences = try Treebank(text(of: train)).sentences
    var training = PartOfSpeechTraining(clusters: clusters)
    if let bits = option("--bits") { training.bits = bits }
    if CommandLine.arguments.contains("--tune") {
      let held = sentences.enumerated().filter { $0.offset % 10 == 0 }.map(\.element)
      let tagger = training.train(sentences.enumerated().filter { $0.offset % 10 != 0 }.map(\.element))
      PartOfSpeechTraining.report(tagger, on: held, name: "a tenth of train")
      return
    }
    let tagger = training.train(sentences)
    PartOfSpeechTraining.report(tagger, on: try Treebank(text(of: test)).sentences, name: "test")
    var writer = ModelWriter()
    tagger.model.write(to: &writer)
    try Data(writer.bytes).write(to: URL(filePath: output))
  }
}

extension Trainer {
  static func trainAttribution(articles: String, output: String) throws {
    let (learned, held) = try lessons(articles, teacher: EncoderTeacher())
    note("\(learned.count) articles to learn from, \(held.count) kept aside")
    let trainer = LinearAttributorTrainer(report: note)
    try Data(trainer.train(learned, held: held)).write(to: URL(filePath: output))
  }

  /// What a trained model finds in the articles kept aside, at several degrees of eagerness.
  static func score(model: String, articles: String) throws {
    var reader = try LoadedWeights(path: model).reader
    let held = try lessons(articles).held
    LinearAttributorTrainer.reportEagerness(&reader, on: held, report: note)
  }

  /// Every fourteenth article is kept aside, to choose thresholds and measure confidence.
  private static func lessons(_ path: String, teacher: EncoderTeacher? = nil) throws -> (
    learned: [AttributionLesson], held: [AttributionLesson]
  ) {
    let lines = try text(of: path).split(separator: "\n").enumerated()
    func lessons(_ teacher: EncoderTeacher?, where isWanted: (Int) -> Bool) throws -> [AttributionLesson] {
      try AnnotatedArticles(
        lines.filter { isWanted($0.offset) }.map(\.element), teacher: teacher
      ).lessons
    }
    return (try lessons(teacher) { $0 % 14 != 7 }, try lessons(nil) { $0 % 14 == 7 })
  }
}

extension Trainer {
  /// With `--folds=N --fold=K` the topics whose number leaves K over N are left out, and measured on.
  static func trainEventWords(sentences: String, output: String) throws {
    let (folds, fold) = (option("--folds") ?? 1, option("--fold") ?? -1)
    let lines = try text(of: sentences).split(separator: "\n")
    let lessons = try EventSentences(lines) { $0 % folds != fold }.lessons
    note("\(lessons.count) claims to learn from")
    let model = EventWordsTrainer.train(lessons)
    let held = try EventSentences(lines) { $0 % folds == fold }.lessons
    let measured = held.isEmpty ? lessons : held
    let thousandths = Int((EventWordsTrainer.rightShare(of: measured, by: model) * 1000).rounded())
    note(
      "the weightiest word is right in \(thousandths) of 1000 claims \(held.isEmpty ? "learned" : "left out")"
    )
    var writer = ModelWriter()
    model.write(to: &writer)
    try Data(writer.bytes).write(to: URL(filePath: output))
  }
}

/// The number in `name=number` on the command line.
func option(_ name: String) -> Int? { textOption(name).flatMap { Int($0) } }

func textOption(_ name: String) -> String? {
  CommandLine.arguments.first { $0.hasPrefix(name + "=") }.map { String($0.dropFirst(name.count + 1)) }
}

/// Weights read from a file, which stay in memory until the program ends.
struct LoadedWeights {
  let reader: ModelReader

  init(path: String) throws {
    let data = try Data(contentsOf: URL(filePath: path))
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: data.count, alignment: 64)
    memory.copyBytes(from: data)
    reader = ModelReader(UnsafeRawBufferPointer(memory))
  }
}

/// The text of a file, unpacked by gzip if its name ends in ".gz".
func text(of path: String) throws -> String {
  guard path.hasSuffix(".gz") else { return try String(contentsOfFile: path, encoding: .utf8) }
  guard let pipe = popen("gzip -dc '\(path)'", "r") else { throw CocoaError(.fileReadUnknown) }
  var data: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 20)
  while case let count = fread(&buffer, 1, buffer.count, pipe), count > 0 { data += buffer[..<count] }
  guard pclose(pipe) == 0 else { throw CocoaError(.fileReadCorruptFile) }
  return String(decoding: data, as: UTF8.self)
}

func note(_ message: String) {
  let line = Array((message + "\n").utf8)
  _ = line.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
}

func percent(_ part: Int, _ whole: Int) -> String {
  let tenths = whole == 0 ? 0 : (part * 10_000 + whole / 2) / whole
  return "\(tenths / 100).\(tenths % 100 / 10)\(tenths % 10) %"
}

extension Trainer {
  /// How many pairs of prepared claims are scored in a second on one core: every claim with every other, in turns.
  static func measureLikeness(articles path: String) throws {
    let pipeline = Pipeline(accuracy: .fast)
    let articles = ArticleReader().articles(in: Array(try Data(contentsOf: URL(filePath: path))), name: path)
    let profiles = try articles.flatMap { pipeline.claims(in: try $0.get()).claims.map(\.profile) }
    guard profiles.count > 1 else {
      note("\(path) has no two claims")
      exit(2)
    }
    let scorer = SimilarityScorer()
    var (pairs, sum) = (0, 0.0)
    let start = clock()
    for shift in 1..<profiles.count where pairs < 1_000_000 {
      for i in profiles.indices {
        sum += scorer.score(profiles[i], profiles[(i + shift) % profiles.count])
      }
      pairs += profiles.count
    }
    let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
    let mean = (sum / Double(pairs) * 1000).rounded() / 1000
    print(
      "\(pairs) pairs of \(profiles.count) claims, mean score \(mean): \(Int(Double(pairs) / seconds)) pairs a second"
    )
  }
}
