/// The arguments that are not options.
public struct Operands<Root> {
  public let usage: OperandUsage
  let apply: (inout Root, [String]) -> Void

  /// None are taken.
  public static var none: Operands {
    Operands(usage: OperandUsage(placeholder: "", summary: "", count: 0...0, value: .none)) { _, _ in }
  }

  /// Any number, none included.
  public static func any(
    _ placeholder: String, _ summary: String, value: OptionUsage.Value = .path,
    _ path: WritableKeyPath<Root, [String]>
  ) -> Operands {
    let usage = OperandUsage(placeholder: placeholder, summary: summary, count: 0...Int.max, value: value)
    return Operands(usage: usage) { root, operands in root[keyPath: path] = operands }
  }

  /// One or none.
  public static func optional(
    _ placeholder: String, _ summary: String, value: OptionUsage.Value,
    _ path: WritableKeyPath<Root, String?>
  ) -> Operands {
    let usage = OperandUsage(placeholder: placeholder, summary: summary, count: 0...1, value: value)
    return Operands(usage: usage) { root, operands in root[keyPath: path] = operands.first }
  }

  /// Exactly one.
  public static func one(
    _ placeholder: String, _ summary: String, value: OptionUsage.Value,
    _ path: WritableKeyPath<Root, String>
  ) -> Operands {
    let usage = OperandUsage(placeholder: placeholder, summary: summary, count: 1...1, value: value)
    return Operands(usage: usage) { root, operands in root[keyPath: path] = operands[0] }
  }
}

/// What help and completions need to know of a command's operands.
public struct OperandUsage: Hashable, Sendable {
  public let placeholder: String
  public let summary: String
  /// How many are taken.
  public let count: ClosedRange<Int>
  public let value: OptionUsage.Value

  /// As a usage line shows it: `[FILE…]`; empty if none are taken.
  public var synopsis: String {
    if count.upperBound == 0 { return "" }
    let name = placeholder + (count.upperBound > 1 ? "…" : "")
    return count.lowerBound == 0 ? "[\(name)]" : name
  }
}
