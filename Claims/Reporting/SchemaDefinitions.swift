/// The parts of which the schemas are made. The lists of values are the types' own.
enum SchemaDefinitions {
  typealias Shape = SchemaShape
  typealias Definition = (name: String, shape: SchemaShape)

  static let passages: [Definition] = [
    (
      "span",
      .described(
        .object([
          .required("start", .count), .required("end", .count), .optional("field", .choice(["title"])),
        ]),
        "Half-open, in Unicode scalars of the article's text, or of its title where field says so.")
    ),
    ("spans", .array(.reference("span"))),
  ]

  static let common: [Definition] =
    passages + [
      (
        "credit",
        .object([
          .required("kind", .choice(Credit.Kind.allCases.map(\.rawValue))),
          .required("names", .array(.string)), .required("spans", .reference("spans")),
        ])
      ),
      (
        "diagnostic",
        .object([
          .required("code", .string), .required("message", .string), .required("spans", .reference("spans")),
        ])
      ),
      ("error", error),
      (
        "unread",
        .object([
          .required("version", .constant(1)), .required("id", .optional(.string)),
          .required("line", .optional(.integer)), .required("error", .reference("error")),
        ])
      ),
    ]

  static let error = Shape.object([.required("code", .string), .required("message", .string)])

  static let passage = Shape.object([.required("text", .string), .required("spans", .reference("spans"))])
  private static let optionalPassage = Shape.optional(.reference("passage"))
  private static let speakerKind = Shape.choice(Speaker.Kind.allCases.map(\.rawValue))
  private static let act = Shape.choice(Statement.Act.allCases.map(\.rawValue))

  static let statement: [Definition] = [
    ("passage", passage), ("speaker", speaker), ("via", via), ("medium", medium), ("nested", nested),
    (
      "statement",
      .object([
        .required("id", .string), .required("form", .choice(Attribution.Form.allCases.map(\.rawValue))),
        .required("repeats", .optional(.string)), .required("act", act),
        .required("polarity", .choice(["positive", "negative"])),
        .required("certainty", .choice(["certain", "probable", "possible", "unconfirmed"])),
        .required("source", optionalPassage), .required("cue", optionalPassage),
        .required("content", .reference("passage")), .required("speaker", .optional(.reference("speaker"))),
        .required("via", .described(.array(.reference("via")), "Nearest to the article first.")),
        .required("audience", optionalPassage), .required("medium", .optional(.reference("medium"))),
        .required("said", .described(.optional(.string), "An ISO 8601 date, or an interval of two.")),
        .required("nested", .array(.reference("nested"))), .required("rule", .string),
        .required("confidence", .share),
      ])
    ),
  ]

  private static let speaker = Shape.object([
    .required("name", .string), .required("kind", speakerKind), .required("named", .boolean),
    .required("plural", .boolean), .required("role", .optional(.string)),
    .required("affiliation", .optional(.string)), .required("reason", .optional(.string)),
    .required("spans", .reference("spans")),
  ])

  private static let via = Shape.object([
    .required("name", .string), .required("kind", speakerKind), .required("spans", .reference("spans")),
  ])

  private static let medium = Shape.object([
    .required("text", .string), .required("kind", .choice(Medium.Kind.allCases.map(\.rawValue))),
    .required("spans", .reference("spans")),
  ])

  private static let nested = Shape.object([
    .required("speaker", .optional(.string)), .required("act", act), .required("cue", optionalPassage),
    .required("content", optionalPassage),
  ])

  static let extraction = Shape.object([
    .required("version", .constant(1)), .required("id", .string),
    .required(
      "article",
      .object([
        .required("title", .optional(.string)), .required("outlet", .optional(.string)),
        .required("url", .optional(.string)), .required("published", published),
        .required("author", .optional(.string)), .required("language", .optional(.string)),
      ])),
    .required("statements", .array(.reference("statement"))),
    .required("credits", .array(.reference("credit"))),
    .required("diagnostics", .array(.reference("diagnostic"))),
  ])

  static let published = Shape.described(
    .optional(.string), "ISO 8601, as precise as it was printed; with a zone only if one was.")

  static let article = Shape.object([
    .required("id", .string), .required("title", .optional(.string)), .required("text", .string),
    .required("author", .optional(.string)), .required("published", published),
    .required("outlet", .optional(.string)), .required("url", .optional(.string)),
    .required("language", .optional(.string)), .required("section", .optional(.string)),
    .required(
      "blocks",
      .array(
        .object([
          .required("kind", .choice(Block.Kind.allCases.map(\.rawValue))),
          .required("spans", .reference("spans")),
          .optional("prose", .described(.reference("spans"), "What follows a dateline inside the block.")),
        ]))),
    .required("credits", .array(.reference("credit"))),
    .required("diagnostics", .array(.reference("diagnostic"))),
  ])

  static let audit = Shape.object([
    .required("version", .constant(1)),
    .required(
      "articles",
      .array(
        .either([
          .object([
            .required("id", .string), .required("findings", .array(.reference("finding"))),
            .optional("leftOut", .described(.count, "Findings that the baseline has.")),
            .required("sourcing", .reference("sourcing")),
          ]),
          .object([.required("id", .optional(.string)), .required("error", .reference("error"))]),
        ]))),
  ])

  static let finding = Shape.object([
    .required("rule", .string), .required("severity", severity), .required("message", .string),
    .required("spans", .reference("spans")),
    .required(
      "related",
      .array(
        .object([
          .required("article", .string), .required("spans", .reference("spans")),
          .required("message", .string),
        ]))),
    .required("statements", .array(.string)),
    .required(
      "fingerprint",
      .described(.string, "Names the rule and the passage's words, wherever in the article they stand.")),
  ])

  static let severity = Shape.choice(Severity.allCases.reversed().map(\.rawValue))

  static let sourcing = Shape.object([
    .required("statements", .described(.count, "Restatements left out, here and below.")),
    .required("named", .count), .required("unnamed", .count), .required("direct", .count),
    .required("mixed", .count), .required("indirect", .count), .required("byKind", .map(.count)),
    .required("attributedShare", .described(.share, "Body sentences with a statement, over body sentences.")),
    .required("relayed", .described(.count, "Statements that came through an outlet or person.")),
    .required("chainDepth", .described(.count, "The most of them behind one statement.")),
    .required("concentration", .described(.share, "The Herfindahl index of statements over speakers.")),
    .required("speakers", .array(.string)),
    .required(
      "voices",
      .array(
        .object([
          .required("name", .string), .required("kind", speakerKind), .required("named", .boolean),
          .required("statements", .count),
        ]))),
    .required("cited", .array(.string)), .required("credited", .array(.string)),
  ])

  static let comparison = Shape.object([
    .required("id", .string), .required("score", .share), .required("probability", .share),
    .required("relation", .choice(["same", "conflict", "related", "unrelated"])),
    .required("conflict", .boolean),
    .required(
      "type",
      .optional(.choice(["number", "date", "location", "entity", "polarity", "certainty"]))),
    .required("message", .string),
    .optional(
      "matches",
      .described(
        .array(
          .object([
            .required("a", .string), .required("b", .string), .required("cosine", .share),
            .required("weight", .share),
          ])), "With --explain: for each word of a the nearest in b, the weightiest first.")),
  ])

  static let configuration = Shape.closed([
    .optional("$schema", .string), .optional("version", .constant(1)),
    .optional("outlet", .described(.optional(.string), "The outlet of articles that name none.")),
    .optional(
      "rules",
      .described(
        .mapped(
          keys: AuditRules.all.map(\.name.rawValue),
          .choice(Configuration.Level.allCases.map(\.rawValue))), "How much the findings of a rule matter.")),
    .optional("outlets", .described(.array(.reference("outlet")), "Known beside the built-in ones.")),
    .optional(
      "cues",
      .described(
        .map(.choice(CueAct.allCases.map(\.rawValue))),
        "Verbs of saying in their dictionary form, with what is done by them.")),
    .optional("parties", .described(.array(.array(.string)), "The names of one party each.")),
  ])

  static let outlet = Shape.closed([
    .required("name", .string), .optional("aliases", .array(.string)),
    .optional("kind", .choice(Outlet.Kind.allCases.map(\.rawValue))),
    .optional("country", .described(.optional(.string), "ISO 3166 alpha-2.")),
    .optional("family", .described(.optional(.string), "The owner that it shares with others.")),
    .optional("domain", .optional(.string)),
    .optional("control", .choice(Outlet.Control.allCases.map(\.rawValue))),
  ])

  static let rules = Shape.object([
    .required("version", .constant(1)),
    .required(
      "rules",
      .array(
        .object([
          .required("name", .string), .required("severity", severity), .required("summary", .string),
          .required("rationale", .string),
          .required("example", .object([.required("fires", .string), .required("passes", .string)])),
        ]))),
  ])
}
