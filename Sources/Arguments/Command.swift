/// A subcommand, declared by its properties: what it is called, which options set which property, and what
/// its help says. An instance holds the values of one command line; the defaults are those of `init()`.
///
///     struct Greet: Command {
///       static let name = "greet"
///       static let summary = "say hello"
///       static var operands: Operands<Self> { .any("NAME", "who to greet", \.names) }
///       static var options: [Option<Self>] { [.flag("loudly", "in capitals", \.loudly)] }
///       static let examples = [Example("greet Ada", "say hello to Ada")]
///       var names: [String] = []
///       var loudly = false
///     }
///     try Greet.parse(["--loudly", "Ada"])  // .run(Greet(names: ["Ada"], loudly: true))
public protocol Command: Sendable {
  init()

  static var name: String { get }
  /// A phrase for the list of commands: lower case, no period, at most 60 characters.
  static var summary: String { get }
  static var operands: Operands<Self> { get }
  static var options: [Option<Self>] { get }
  /// Paragraphs between the options and the examples; help wraps them.
  static var notes: [String] { get }
  /// Command lines worth copying; help ends with them.
  static var examples: [Example] { get }
}

extension Command {
  public static var options: [Option<Self>] { [] }
  public static var notes: [String] { [] }
  public static var usage: CommandUsage {
    CommandUsage(
      name: name, summary: summary, operands: operands.usage, options: options.map(\.usage), notes: notes,
      examples: examples)
  }
}

/// A command line and what it does.
public struct Example: Hashable, Sendable {
  /// After the program's name: `audit article.txt`.
  public let line: String
  public let purpose: String

  public init(_ line: String, _ purpose: String) {
    self.line = line
    self.purpose = purpose
  }
}

/// What help, completions and suggestions need to know of a command.
public struct CommandUsage: Hashable, Sendable {
  public let name: String
  public let summary: String
  public let operands: OperandUsage
  public let options: [OptionUsage]
  public let notes: [String]
  public let examples: [Example]

  /// Those that help and completions show.
  public var listedOptions: [OptionUsage] { options.filter(\.isListed) }
}
