import Arguments
import Claims

struct RulesCommand: Subcommand {
  enum Format: String, CaseIterable, Sendable { case text, json }

  static let name = "rules"
  static let summary = "the audit's rules, or one explained with an example"
  static var operands: Operands<Self> {
    .optional("NAME", "the rule to explain", value: .choice(AuditRules.all.map(\.name.rawValue)), \.rule)
  }
  static var options: [Option<Self>] {
    [.choice("format", "default: text", \.format)] + OutputOptions.options(\.output)
  }
  static let examples = [
    Example("rules", "list them, the gravest first"),
    Example("rules unconfirmed-event", "explain one"),
  ]

  var rule: String?
  var format = Format.text
  var output = OutputOptions()

  func run() throws -> ExitStatus {
    let rules = AuditRules.all
    let chosen = try rule.map { name throws(UsageError) in
      guard let rule = AuditRules[name] else {
        let suggestion = rules.map(\.name.rawValue).nearest(to: name)
        throw .unknownName(name, what: "rule", suggestion: suggestion)
      }
      return rule
    }
    var sink = try output.open()
    switch format {
    case .json: try sink.write(AuditRules.json(chosen.map { [$0] } ?? rules))
    case .text:
      let style = output.style(on: sink)
      try sink.write((chosen.map { AuditRules.page(of: $0, style) } ?? AuditRules.text(rules, style)).utf8)
    }
    try sink.finish()
    return .clean
  }
}
