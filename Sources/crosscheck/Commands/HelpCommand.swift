import Arguments

struct HelpCommand: Subcommand {
  static let name = "help"
  static let summary = "explain a command and its options"
  static var operands: Operands<Self> {
    .optional("COMMAND", "the command to explain", value: .text, \.topic)
  }
  static let examples = [
    Example("help", "list the commands"),
    Example("help audit", "explain one of them"),
  ]

  var topic: String?

  func run() throws -> ExitStatus {
    let usage = try topic.map { name throws(UsageError) in try Crosscheck.program.command(named: name).usage }
    try Crosscheck.print(Crosscheck.program.help(for: usage))
    return .clean
  }
}
