/// The JSON Schema of every JSON output, by the name of the command that prints it; and of the configuration.
public struct OutputSchema: Sendable {
  public let name: String
  public let title: String
  private let definitions: @Sendable () -> [(name: String, shape: SchemaShape)]
  private let root: @Sendable () -> SchemaShape

  /// In the order in which `crosscheck schema` lists them.
  public static let all: [OutputSchema] = [
    extract, audit, compare, graph, diff, pairs, read, rules, configuration,
  ]

  public static subscript(name: String) -> OutputSchema? { all.first { $0.name == name } }

  /// Draft 2020-12, indented, with a line feed at its end.
  public func json() -> [UInt8] {
    var json = JSONWriter(isIndented: true)
    json.object { json in
      json.field("$schema", "https://json-schema.org/draft/2020-12/schema")
      json.field("$id", "urn:crosscheck:schema:\(name):1")
      json.field("title", title)
      root().writeFields(to: &json)
      json.field(
        "$defs",
        object: { json in
          for definition in definitions() {
            json.field(definition.name, object: definition.shape.writeFields)
          }
        })
    }
    return json.bytes + [0x0A]
  }

  private init(
    _ name: String, _ title: String, root: @Sendable @escaping () -> SchemaShape,
    definitions: @Sendable @escaping () -> [(name: String, shape: SchemaShape)]
  ) {
    self.name = name
    self.title = title
    self.root = root
    self.definitions = definitions
  }

  private static let extract = OutputSchema(
    "extract", "The statements of one article: a line of jsonl, or the array that json makes of them",
    root: {
      let line = SchemaShape.either([.reference("extraction"), .reference("unread")])
      return .either([.reference("extraction"), .reference("unread"), .array(line)])
    },
    definitions: {
      SchemaDefinitions.common + SchemaDefinitions.statement + [("extraction", SchemaDefinitions.extraction)]
    })

  private static let audit = OutputSchema(
    "audit", "Findings and figures, an element an article",
    root: { SchemaDefinitions.audit },
    definitions: {
      SchemaDefinitions.passages + [
        ("error", SchemaDefinitions.error), ("finding", SchemaDefinitions.finding),
        ("sourcing", SchemaDefinitions.sourcing),
      ]
    })

  private static let compare = OutputSchema(
    "compare", "Who reports what of a story, the origins behind it, conflicts and drift",
    root: { SchemaDefinitions.coverage },
    definitions: {
      SchemaDefinitions.passages + [("error", SchemaDefinitions.error)] + SchemaDefinitions.coverageParts
    })

  private static let graph = OutputSchema(
    "graph", "The claim graph: nodes and edges",
    root: { SchemaDefinitions.graph },
    definitions: { SchemaDefinitions.passages + SchemaDefinitions.graphParts })

  private static let diff = OutputSchema(
    "diff", "What became of the statements from one version to the next",
    root: { SchemaDefinitions.difference },
    definitions: { SchemaDefinitions.passages + [("passage", SchemaDefinitions.comparedPassage)] })

  private static let read = OutputSchema(
    "read", "What was read of one article: a line",
    root: { .either([.reference("article"), .reference("unread")]) },
    definitions: { SchemaDefinitions.common + [("article", SchemaDefinitions.article)] })

  private static let pairs = OutputSchema(
    "pairs", "How alike two passages are, and whether they are in conflict: a line",
    root: { .either([.reference("comparison"), .reference("unread")]) },
    definitions: { SchemaDefinitions.common + [("comparison", SchemaDefinitions.comparison)] })

  private static let rules = OutputSchema(
    "rules", "The audit rules",
    root: { SchemaDefinitions.rules }, definitions: { [] })

  private static let configuration = OutputSchema(
    "config", "The file .crosscheck.json, which people write",
    root: { SchemaDefinitions.configuration }, definitions: { [("outlet", SchemaDefinitions.outlet)] })
}
