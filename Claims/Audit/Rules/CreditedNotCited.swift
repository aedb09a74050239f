/// The credit line names an outlet that the text never cites.
struct CreditedNotCited: AuditRule {
  let name: RuleName = "credited-not-cited"
  let severity = Severity.info
  let summary =
    "The credit line names an outlet or agency that the text never cites; photo credits are exempt."
  let rationale = """
    The reader learns that the article draws on other newsrooms, but not which passage comes from which. What \
    cannot be traced cannot be checked, and a later correction by the origin will not be missed.
    """
  let example = RuleExample(
    fires: """
      Pier reopens after storm

      The tanker had lost its anchor in the night, harbour master Ines Quill said.

      Source: AFP, Reuters
      """,
    passes: """
      Pier reopens after storm

      The tanker had lost its anchor in the night, AFP reported, citing harbour master Ines Quill.

      Source: AFP
      """)

  func findings(in article: AttributedDocument) -> [Finding] {
    let outlets = CitedOutlets(in: article)
    let names = OutletNames()
    let silent = outlets.credited.filter { credited in
      !(outlets.cited.map(\.name) + outlets.wires).contains { names.areSame($0, credited.name) }
    }
    guard !silent.isEmpty else { return [] }
    let verb = silent.count == 1 ? "is" : "are"
    return [
      Finding(
        rule: name, severity: severity,
        message:
          "\(Wording.list(silent.map(\.name))) \(verb) credited, but nothing in the text is attributed "
          + "to \(silent.count == 1 ? "it" : "them").",
        spans: silent.flatMap { $0.spans.prefix(1) }.reduced)
    ]
  }
}

extension [TextSpan] {
  /// In order, each once.
  var reduced: [TextSpan] { Set(self).sorted() }
}
