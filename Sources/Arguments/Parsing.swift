/// What the arguments of one command ask for.
public enum Parsed<Root> {
  case run(Root)
  case help
}

extension Command {
  /// Reads the arguments after the command's name.
  ///
  /// `--name value` and `--name=value` are the same; the last of a repeated option counts; `--` ends the options; `-`
  /// is an operand. A value may begin with one dash, not with two.
  public static func parse(_ arguments: [String]) throws(UsageError) -> Parsed<Self> {
    var command = Self()
    var operands: [String] = []
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        operands += rest
        break
      }
      if argument == "--help" || argument == "-h" { return .help }
      if argument.hasPrefix("-"), argument != "-" {
        try command.set(argument, rest: &rest)
      } else {
        operands.append(argument)
      }
    }
    try command.take(operands)
    return .run(command)
  }

  private mutating func set(_ argument: String, rest: inout ArraySlice<String>) throws(UsageError) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let written = String(parts[0])
    let options = Self.options
    guard let option = options.first(where: { "--" + $0.usage.name == written }) else {
      let names = options.filter(\.usage.isListed).map { "--" + $0.usage.name } + ["--help"]
      throw .unknownOption(written, command: Self.name, suggestion: names.nearest(to: written))
    }
    let usage = option.usage
    var value = parts.count == 2 ? String(parts[1]) : nil
    if usage.value == .none {
      guard value == nil else { throw .unexpectedValue(option: usage.name) }
    } else if value == nil {
      guard let next = rest.first, !next.hasPrefix("--") else {
        throw .missingValue(option: usage.name, placeholder: usage.placeholder)
      }
      value = rest.removeFirst()
    }
    guard option.apply(&self, value ?? "") else { throw Self.refusal(of: value ?? "", for: usage) }
  }

  private static func refusal(of value: String, for usage: OptionUsage) -> UsageError {
    var suggestion: String?
    if case .choice(let names) = usage.value { suggestion = names.nearest(to: value) }
    return .invalidValue(
      option: usage.name, value: value, expectation: usage.expectation, suggestion: suggestion)
  }

  private mutating func take(_ operands: [String]) throws(UsageError) {
    let usage = Self.operands.usage
    if operands.count > usage.count.upperBound {
      throw .unexpectedOperand(operands[usage.count.upperBound], command: Self.name)
    }
    if operands.count < usage.count.lowerBound {
      throw .missingOperand(usage.placeholder, command: Self.name)
    }
    Self.operands.apply(&self, operands)
  }
}
