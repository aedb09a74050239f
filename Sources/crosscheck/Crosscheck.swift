import Arguments
import CKernels
import Glibc

@main
enum Crosscheck {
  /// In the order that help shows.
  static let commands: [any Subcommand.Type] = [
    ExtractCommand.self,
    AuditCommand.self,
    CompareCommand.self,
    GraphCommand.self,
    DiffCommand.self,
    PairsCommand.self,
    ReadCommand.self,
    RulesCommand.self,
    SchemaCommand.self,
    HelpCommand.self,
    CompletionsCommand.self,
  ]

  static let program = Program(
    name: "crosscheck", version: "0.1.0",
    summary: "Who said what, to whom and through whom in a news article, and what an editor should check. "
      + "Everything happens on this machine.",
    commands: commands,
    notes: [
      "A FILE is a text file (one article), a JSON Lines file (an article a line), a folder of them, or - "
        + "for standard input.",
      "Exit status: 0 nothing found at the --fail-on level, 1 something found, 2 some input could not be "
        + "read or output not written, 64 wrong usage.",
    ],
    examples: [
      Example("audit article.txt", "what an editor should check in an article"),
      Example("extract articles.jsonl > statements.jsonl", "who says what, one line of JSON an article"),
    ])

  static func main() async {
    // A reader that stops early (`head`) must end a write with an error here, not the whole process.
    signal(SIGPIPE, SIG_IGN)
    // 70 MB for `compare` of 60 articles instead of 177.
    ck_return_large_blocks()
    let status = await status(of: Array(CommandLine.arguments.dropFirst()))
    exit(status.rawValue)
  }

  private static func status(of arguments: [String]) async -> ExitStatus {
    do {
      switch try program.invocation(of: arguments) {
      case .help(let command): try print(program.help(for: command))
      case .version: try print("\(program.name) \(program.version)\n")
      case .run(var command as any ArticleCommand):
        try command.articles.readConfiguration()
        return try await command.run()
      case .run(let command as any Subcommand): return try await command.run()
      case .run(let command): preconditionFailure("\(type(of: command)) cannot be run")
      }
      return .clean
    } catch let error as UsageError {
      let topic = error.command.map { "help " + $0 } ?? "--help"
      var console = Console(isQuiet: false)
      console.error("\(error)\nTry '\(program.name) \(topic)'.")
      return .wrongUsage
    } catch let error as SystemError where error.isClosedPipe {
      return .clean
    } catch {
      var console = Console(isQuiet: false)
      console.error("\(error)")
      return .trouble
    }
  }

  /// Writes a whole text to standard output.
  static func print(_ text: String) throws {
    var output = ByteSink.standardOutput
    try output.write(text.utf8)
    try output.finish()
  }
}
