import Arguments

/// A command of this program.
///
/// To add one: a file in `Commands/`, and its name in ``Crosscheck/commands``.
protocol Subcommand: Command {
  /// Does the work. What it prints goes to standard output, or where its options say.
  func run() async throws -> ExitStatus
}
