/// A program of subcommands.
public struct Program: Sendable {
  public let name: String
  public let version: String
  /// One sentence, for the head of the help.
  public let summary: String
  public let commands: [any Command.Type]
  /// Paragraphs between the commands and the examples.
  public let notes: [String]
  public let examples: [Example]

  public init(
    name: String, version: String, summary: String, commands: [any Command.Type], notes: [String] = [],
    examples: [Example]
  ) {
    self.name = name
    self.version = version
    self.summary = summary
    self.commands = commands
    self.notes = notes
    self.examples = examples
  }

  /// What a command line asks for.
  public enum Invocation {
    case run(any Command)
    /// Help for a command, or for the program.
    case help(CommandUsage?)
    case version
  }

  /// - Parameter arguments: Without the program's own name.
  public func invocation(of arguments: [String]) throws(UsageError) -> Invocation {
    guard let first = arguments.first else { throw .missingCommand }
    switch first {
    case "--help", "-h": return .help(nil)
    case "--version": return .version
    default: break
    }
    if first.hasPrefix("-"), first != "-" { throw .optionBeforeCommand(first) }
    let command = try command(named: first)
    return try Self.invocation(of: command, Array(arguments.dropFirst()))
  }

  public func command(named name: String) throws(UsageError) -> any Command.Type {
    if let command = commands.first(where: { $0.name == name }) { return command }
    throw .unknownCommand(name, suggestion: commands.map { $0.name }.nearest(to: name))
  }

  private static func invocation<C: Command>(
    of command: C.Type, _ arguments: [String]
  ) throws(UsageError) -> Invocation {
    switch try command.parse(arguments) {
    case .run(let value): .run(value)
    case .help: .help(command.usage)
    }
  }
}
