extension SchemaDefinitions {
  static let coverage = Shape.object([
    .required("version", .constant(1)),
    .required(
      "articles",
      .array(
        .either([
          .object([
            .required("id", .string), .required("title", .optional(.string)),
            .required("outlet", .optional(.string)), .required("published", published),
          ]),
          .object([.required("id", .optional(.string)), .required("error", .reference("error"))]),
        ]))),
    .required("origins", .array(.reference("origin"))),
    .required("clusters", .array(.reference("cluster"))),
    .required("conflicts", .array(.reference("conflict"))),
    .required("drift", .array(.reference("drift"))),
  ])

  static let coverageParts: [Definition] = [
    ("origin", origin), ("cluster", cluster), ("claim", claim), ("conflict", conflict), ("drift", drift),
  ]

  private static let origin = Shape.object([
    .required("id", .string), .required("articles", .array(.string)),
    .required(
      "evidence",
      .array(
        .object([
          .required("kind", .choice(Origin.Evidence.Kind.allCases.map(\.rawValue))),
          .required("articles", .array(.string)),
          .required(
            "spans",
            .array(
              .object([
                .required("article", .string), .required("start", .count), .required("end", .count),
                .optional("field", .choice(["title"])),
              ]))),
          .required("message", .string),
        ]))),
  ])

  private static let cluster = Shape.object([
    .required("id", .described(.string, "k1 and so on, by the place of its first claim.")),
    .required("text", .string),
    .required("status", .choice(Coverage.Status.allCases.map(\.rawValue))),
    .required("claims", .array(.reference("claim"))),
    .required("origins", .array(.string)), .required("independentOrigins", .count),
    .required(
      "roots",
      .array(
        .object([
          .required("kind", .choice(["speaker", "origin", "unnamed"])), .required("name", .string),
        ]))),
    .required("independentRoots", .count),
  ])

  private static let claimFields: [Shape.Property] = [
    .required("article", .string),
    .required("statement", .described(.optional(.string), "Null in the article's own voice.")),
    .required("spans", .reference("spans")),
  ]

  private static let claim = Shape.object(claimFields)

  private static let side = Shape.object(
    claimFields + [
      .required(
        "value", .described(.string, "A decimal with its bound (>50), an ISO date or interval, a name."))
    ])

  private static let conflict = Shape.object([
    .required("id", .string), .required("kind", .choice(Conflict.Kind.allCases.map(\.rawValue))),
    .required("severity", severity), .required("confidence", .share), .required("cluster", .string),
    .required("a", side), .required("b", .described(side, "The later article.")),
    .required("message", .string), .required("superseded", .boolean),
  ])

  private static let drift = Shape.object([
    .required("kind", .choice(Drift.Kind.allCases.map(\.rawValue))), .required("cluster", .string),
    .required("from", .reference("claim")), .required("to", .reference("claim")),
    .required("message", .string),
  ])
}
