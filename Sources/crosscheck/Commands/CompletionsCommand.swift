import Arguments

struct CompletionsCommand: Subcommand {
  static let name = "completions"
  static let summary = "print the completions for bash, zsh or fish"
  static var operands: Operands<Self> {
    .one(
      "SHELL", Shell.allCases.map(\.rawValue).alternatives, value: .choice(Shell.allCases.map(\.rawValue)),
      \.shell)
  }
  static let examples = [
    Example("completions bash > /etc/bash_completion.d/crosscheck", "install for bash"),
    Example("completions fish > ~/.config/fish/completions/crosscheck.fish", "install for fish"),
  ]

  var shell = ""

  func run() throws -> ExitStatus {
    guard let shell = Shell(rawValue: shell) else {
      let names = Shell.allCases.map(\.rawValue)
      throw UsageError.unknownName(shell, what: "shell", suggestion: names.nearest(to: shell))
    }
    try Crosscheck.print(Crosscheck.program.completions(for: shell))
    return .clean
  }
}
