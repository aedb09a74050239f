extension AuditRules {
  /// Each rule with its severity and what fires it: `crosscheck rules`.
  public static func text(_ rules: [any AuditRule] = all, _ style: TextStyle = TextStyle()) -> String {
    let indent = String(repeating: " ", count: 9)
    return rules.map { rule in
      style.paint(rule.severity.rawValue.padded(to: indent.count), style.ink(rule.severity))
        + style.paint(rule.name.rawValue, .strong) + "\n" + indent
        + Wrapping.paragraph(rule.summary, width: style.width, indent: indent) + "\n"
    }.joined()
  }

  /// One rule explained: `crosscheck rules NAME`.
  public static func page(of rule: any AuditRule, _ style: TextStyle = TextStyle()) -> String {
    let paragraph = { (text: String) in
      "  " + Wrapping.paragraph(text, width: style.width, indent: "  ") + "\n"
    }
    let example = { (text: String) in
      text.split(separator: "\n\n", omittingEmptySubsequences: true)
        .map { "    " + Wrapping.paragraph(String($0), width: style.width, indent: "    ") + "\n" }
        .joined(separator: "\n")
    }
    return style.paint(rule.severity.rawValue, style.ink(rule.severity)) + ": "
      + style.paint(rule.name.rawValue, .strong) + "\n" + paragraph(rule.summary)
      + "\n" + style.paint("Why", .strong) + "\n" + paragraph(rule.rationale)
      + "\n" + style.paint("Fires on", .strong) + "\n" + example(rule.example.fires)
      + "\n" + style.paint("Passes", .strong) + "\n" + example(rule.example.passes)
  }

  /// `{"version":1,"rules":[…]}` and a line feed: `crosscheck rules --format json`.
  public static func json(_ rules: [any AuditRule] = all) -> [UInt8] {
    var json = JSONWriter()
    json.object {
      $0.field("version", 1)
      $0.field("rules", array: rules) { json, rule in
        json.object {
          $0.field("name", rule.name.rawValue)
          $0.field("severity", rule.severity.rawValue)
          $0.field("summary", rule.summary)
          $0.field("rationale", rule.rationale)
          $0.field(
            "example",
            object: {
              $0.field("fires", rule.example.fires)
              $0.field("passes", rule.example.passes)
            })
        }
      }
    }
    return json.bytes + [0x0A]
  }
}
