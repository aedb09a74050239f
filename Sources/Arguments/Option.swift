/// A `--name` that sets a property of a command.
public struct Option<Root> {
  public let usage: OptionUsage
  /// Sets the property, or returns false if the value is not one; a flag is given the empty string.
  let apply: (inout Root, String) -> Bool

  init(_ usage: OptionUsage, apply: @escaping (inout Root, String) -> Bool) {
    self.usage = usage
    self.apply = apply
  }

  /// Accepted, so that one set of options fits a family of commands, but without effect here and kept out of help.
  public func unlisted() -> Option {
    var hidden = usage
    hidden.isListed = false
    return Option(hidden, apply: apply)
  }
}

/// What help and completions need to know of an option.
public struct OptionUsage: Hashable, Sendable {
  /// What may follow the name.
  public enum Value: Hashable, Sendable {
    /// A flag.
    case none
    case text
    case path
    case choice([String])
  }

  /// Without dashes.
  public let name: String
  /// Stands for the value in help, "N"; empty for a flag.
  public let placeholder: String
  public let summary: String
  public let value: Value
  /// Completes "expected …" when a value is refused.
  public let expectation: String
  public internal(set) var isListed = true
}

extension Option {
  public static func flag(_ name: String, _ summary: String, _ path: WritableKeyPath<Root, Bool>) -> Option {
    let usage = OptionUsage(name: name, placeholder: "", summary: summary, value: .none, expectation: "")
    return Option(usage) { root, _ in
      root[keyPath: path] = true
      return true
    }
  }

  /// An option whose value `parse` understands.
  /// - Parameter expectation: What a value must be, to follow the word "expected": "a date like 2025-07-22".
  public static func value<Value>(
    _ name: String, _ placeholder: String, _ summary: String, _ path: WritableKeyPath<Root, Value>,
    kind: OptionUsage.Value = .text, expectation: String, parse: @escaping (String) -> Value?
  ) -> Option {
    let usage = OptionUsage(
      name: name, placeholder: placeholder, summary: summary, value: kind, expectation: expectation)
    return Option(usage) { root, argument in
      guard let value = parse(argument) else { return false }
      root[keyPath: path] = value
      return true
    }
  }

  public static func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ name: String, _ summary: String, _ path: WritableKeyPath<Root, Value>
  ) -> Option {
    let names = Value.allCases.map(\.rawValue)
    return value(
      name, names.joined(separator: "|"), summary, path, kind: .choice(names),
      expectation: names.alternatives, parse: Value.init(rawValue:))
  }

  public static func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ name: String, _ summary: String, _ path: WritableKeyPath<Root, Value?>
  ) -> Option {
    let names = Value.allCases.map(\.rawValue)
    return value(
      name, names.joined(separator: "|"), summary, path, kind: .choice(names),
      expectation: names.alternatives
    ) { argument in Value(rawValue: argument).map(Optional.some) }
  }

  public static func integer(
    _ name: String, _ placeholder: String, _ summary: String, in range: ClosedRange<Int>,
    _ path: WritableKeyPath<Root, Int?>
  ) -> Option {
    value(
      name, placeholder, summary, path,
      expectation: "a whole number from \(range.lowerBound) to \(range.upperBound)"
    ) { argument in
      guard let number = Int(argument), range.contains(number) else { return nil }
      return .some(number)
    }
  }

  public static func number(
    _ name: String, _ placeholder: String, _ summary: String, in range: ClosedRange<Double>,
    _ path: WritableKeyPath<Root, Double>
  ) -> Option {
    let bounds = [range.lowerBound, range.upperBound].map { bound in
      bound == bound.rounded() ? "\(Int(bound))" : "\(bound)"
    }
    return value(
      name, placeholder, summary, path, expectation: "a number from \(bounds[0]) to \(bounds[1])"
    ) { argument in
      guard let number = Double(argument), range.contains(number) else { return nil }
      return number
    }
  }

  /// Any text but the empty one.
  public static func text(
    _ name: String, _ placeholder: String, _ summary: String, kind: OptionUsage.Value = .text,
    _ path: WritableKeyPath<Root, String?>
  ) -> Option {
    value(name, placeholder, summary, path, kind: kind, expectation: "some text") { argument in
      argument.isEmpty ? nil : .some(argument)
    }
  }
}

extension Collection<String> {
  /// `a, b or c`
  public var alternatives: String {
    guard let last = reversed().first, count > 1 else { return joined() }
    return dropLast().joined(separator: ", ") + " or " + last
  }
}
