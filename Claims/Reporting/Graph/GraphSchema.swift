extension SchemaDefinitions {
  static let graph = Shape.object([
    .required("version", .constant(1)), .required("nodes", .array(.reference("node"))),
    .required("edges", .array(.reference("edge"))),
  ])

  static let graphParts: [Definition] = [
    (
      "node",
      .object(
        [
          .required(
            "id", .described(.string, "The kind, a colon, and what names it: article:a, statement:a#s1.")),
          .required("kind", .choice(ClaimGraph.Node.Kind.allCases.map(\.rawValue))),
        ] + attributes)
    ),
    (
      "edge",
      .object(
        [
          .required("from", .described(.string, "The id of a node.")),
          .required("to", .described(.string, "The id of a node.")),
          .required("kind", .choice(ClaimGraph.Edge.Kind.allCases.map(\.rawValue))),
        ] + attributes)
    ),
  ]

  private static let attributes = ClaimGraph.Key.allCases.map { key in
    Shape.Property.optional(key.rawValue, shape(of: key))
  }

  private static func shape(of key: ClaimGraph.Key) -> Shape {
    switch key.kind {
    case .text: .string
    case .integer: .count
    case .number: .share
    case .boolean: .boolean
    case .spans: .reference("spans")
    }
  }

  static let difference = Shape.object([
    .required("version", .constant(1)),
    .required(
      "articles",
      .array(
        .object([
          .required(
            "old", .described(.optional(.string), "The article's id in the old version, if it is in there.")),
          .required("new", .optional(.string)), .required("unchanged", .count),
          .required("changes", .array(change)),
        ]))),
  ])

  private static let change = Shape.object([
    .required("change", .choice(GraphDiff.Kind.allCases.map(\.rawValue))),
    .required(
      "attribution",
      .described(
        .optional(.choice(GraphDiff.Shift.allCases.map(\.rawValue))),
        "What a reader learns of the source, against before.")),
    .required("severity", severity),
    .required("old", .optional(.reference("passage"))), .required("new", .optional(.reference("passage"))),
    .required(
      "differences",
      .array(
        .object([
          .required("aspect", .choice(GraphDiff.Difference.Aspect.allCases.map(\.rawValue))),
          .required("old", .optional(.string)), .required("new", .optional(.string)),
        ]))),
  ])

  static let comparedPassage = Shape.object([
    .required("id", .string), .required("text", .string), .required("spans", .reference("spans")),
    .required("ownVoice", .described(.boolean, "The article says it itself.")),
    .required("speaker", .optional(.string)), .required("via", .array(.string)),
    .required("act", .optional(.string)),
    .required("polarity", .string), .required("certainty", .string), .required("form", .optional(.string)),
  ])
}
