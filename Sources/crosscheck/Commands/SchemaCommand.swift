import Arguments
import Claims

struct SchemaCommand: Subcommand {
  static let name = "schema"
  static let summary = "the JSON Schema of every JSON output, or of one"
  static var operands: Operands<Self> {
    .optional("NAME", names.alternatives, value: .choice(names), \.schema)
  }
  static var options: [Option<Self>] { OutputOptions.options(\.output, idle: ["color", "quiet"]) }
  static let notes = ["Without NAME: one object, a schema under each name."]
  static let examples = [
    Example("schema extract", "what a line of extract holds"),
    Example("schema --output schemas.json", "keep them all"),
  ]

  private static var names: [String] { OutputSchema.all.map(\.name) }

  var schema: String?
  var output = OutputOptions()

  func run() throws -> ExitStatus {
    let chosen = try schema.map { name throws(UsageError) in
      guard let schema = OutputSchema[name] else {
        throw .unknownName(name, what: "schema", suggestion: Self.names.nearest(to: name))
      }
      return schema
    }
    var sink = try output.open()
    try sink.write(chosen?.json() ?? OutputSchema.allJSON())
    try sink.finish()
    return .clean
  }
}

extension OutputSchema {
  /// An object with each schema under its name, and a line feed.
  fileprivate static func allJSON() -> [UInt8] {
    let members = all.map { Array("\"\($0.name)\": ".utf8) + $0.json().dropLast() }
    return Array("{\n".utf8) + members.joined(separator: Array(",\n".utf8)) + Array("\n}\n".utf8)
  }
}
