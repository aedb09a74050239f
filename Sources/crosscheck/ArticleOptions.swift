import Arguments
import Claims
import Glibc

/// The options of every command that reads articles.
struct ArticleOptions: Sendable {
  var files: [String] = []
  var inputFormat = InputFormat.auto
  var outlet: String?
  var published: Publication?
  var dateOrder: DateOrder?
  var accuracy = Accuracy.high
  var level = ConflictDetector.Level.balanced
  var jobs: Int?
  var minConfidence = Pipeline.defaultMinConfidence
  var failOn = FailureLevel.error
  var configurationPath: String?
  var ignoresConfiguration = false
  var output = OutputOptions()
  /// Read before the command runs.
  private(set) var configuration = Configuration()

  mutating func readConfiguration() throws {
    if !ignoresConfiguration { configuration = try ConfigurationFile.read(configurationPath) }
  }

  var reader: ArticleReader {
    ArticleReader(
      options: .init(outlet: outlet ?? configuration.outlet, published: published, dateOrder: dateOrder))
  }

  var pipeline: Pipeline {
    Pipeline(
      accuracy: accuracy, minConfidence: minConfidence, conflictLevel: level, configuration: configuration)
  }

  /// The number of jobs: as asked, else one for each core.
  var width: Int { jobs ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}

/// `--fail-on`: the least severe finding that ends in status 1.
enum FailureLevel: String, CaseIterable, Sendable {
  case info, warning, error, never

  func isReached(by severity: Severity) -> Bool {
    Severity(rawValue: rawValue).map { severity >= $0 } ?? false
  }
}

/// A command that reads articles. It takes every option of ``ArticleOptions``, so that one set of options suits
/// them all; those without effect on it are left out of its help.
protocol ArticleCommand: Subcommand {
  var articles: ArticleOptions { get set }
  /// Names of options that have no effect on this command.
  static var idleOptions: Set<String> { get }
}

extension ArticleCommand {
  static var operands: Operands<Self> {
    .any("FILE", "a text or JSON Lines file, a folder, or - (the default): standard input", \.articles.files)
  }

  static var articleOptions: [Option<Self>] {
    let options: [Option<Self>] = [
      .inputFormat("what the input holds (default: by name, then content)", \.articles.inputFormat),
      .text("outlet", "NAME", "the outlet of articles that name none", \.articles.outlet),
      .value(
        "published", "DATE", "the date of articles that have none, like 2025-07-22", \.articles.published,
        expectation: "an ISO 8601 date, like 2025-07-22 or 2025-07-22T12:00"
      ) { Publication(reading: $0).map(Optional.some) },
      .choice("date-order", "how to read a date like 03/04/2025 (default: not at all)", \.articles.dateOrder),
      .choice("accuracy", "the trained encoder, or a faster model (default: high)", \.articles.accuracy),
      .choice(
        "level", "how many false conflicts to accept for fewer misses (default: balanced)", \.articles.level),
      .integer("jobs", "N", "articles at a time (default: one a core)", in: 1...1024, \.articles.jobs),
      .number(
        "min-confidence", "X", "leave out what is less sure than X, 0 to 1 (default: 0.4)", in: 0...1,
        \.articles.minConfidence),
      .text(
        "config", "FILE", "settings (default: the nearest .crosscheck.json upward)", kind: .path,
        \.articles.configurationPath),
      .flag("no-config", "read no settings", \.articles.ignoresConfiguration),
      .choice("fail-on", "least finding for status 1 (default: error)", \.articles.failOn),
    ]
    return OutputOptions.options(\.articles.output, idle: idleOptions)
      + options.map { idleOptions.contains($0.usage.name) ? $0.unlisted() : $0 }
  }
}

extension Option {
  /// Names the formats that are read; one that is only known by name is taken, too, and then refused with each input.
  fileprivate static func inputFormat(_ summary: String, _ path: WritableKeyPath<Root, InputFormat>) -> Option
  {
    let names = InputFormat.supported.map(\.rawValue)
    return value(
      "input-format", names.joined(separator: "|"), summary, path, kind: .choice(names),
      expectation: names.alternatives, parse: InputFormat.init(rawValue:))
  }
}
