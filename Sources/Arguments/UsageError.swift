/// A command line that cannot be obeyed. It holds what was given and what would have been right.
public enum UsageError: Error, Equatable, CustomStringConvertible {
  case missingCommand
  case unknownCommand(String, suggestion: String?)
  case optionBeforeCommand(String)
  case unknownOption(String, command: String, suggestion: String?)
  case missingValue(option: String, placeholder: String)
  case unexpectedValue(option: String)
  case invalidValue(option: String, value: String, expectation: String, suggestion: String?)
  case missingOperand(String, command: String)
  case unexpectedOperand(String, command: String)
  /// An operand that is none of a closed set: a rule's name, say.
  case unknownName(String, what: String, suggestion: String?)

  public var description: String {
    switch self {
    case .missingCommand: "no command given"
    case .unknownCommand(let name, let suggestion): "unknown command '\(name)'" + Self.question(suggestion)
    case .optionBeforeCommand(let option): "'\(option)' stands before the command; options follow it"
    case .unknownOption(let option, let command, let suggestion):
      "'\(command)' has no option '\(option)'" + Self.question(suggestion)
    case .missingValue(let option, let placeholder): "'--\(option)' needs a value: --\(option) \(placeholder)"
    case .unexpectedValue(let option): "'--\(option)' takes no value"
    case .invalidValue(let option, let value, let expectation, let suggestion):
      "'\(value)' is no value for '--\(option)': expected \(expectation)" + Self.question(suggestion)
    case .missingOperand(let operand, let command): "'\(command)' needs a \(operand)"
    case .unexpectedOperand(let operand, let command): "'\(command)' cannot take '\(operand)'"
    case .unknownName(let name, let what, let suggestion):
      "there is no \(what) named '\(name)'" + Self.question(suggestion)
    }
  }

  /// The command whose help would have told; `nil` where the program's own would.
  public var command: String? {
    switch self {
    case .unknownOption(_, let command, _), .missingOperand(_, let command),
      .unexpectedOperand(_, let command):
      command
    default: nil
    }
  }

  private static func question(_ suggestion: String?) -> String {
    suggestion.map { "; did you mean '\($0)'?" } ?? ""
  }
}
