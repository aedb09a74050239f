/// What the article knows only from another outlet.
struct SecondHand: AuditRule {
  let name: RuleName = "second-hand"
  let severity = Severity.info
  let summary = "A statement reached the article through another outlet or agency."
  let rationale = """
    The article did not hear it: it repeats what another newsroom printed. Errors travel this way, and five \
    articles that cite one agency are still one report. Worth a call of one's own before it leads a story.
    """
  let example = RuleExample(
    fires: "The tanker had lost its anchor, Reuters reported, citing harbour master Ines Quill.",
    passes: "The tanker had lost its anchor, harbour master Ines Quill said.")

  func findings(in article: AttributedDocument) -> [Finding] {
    let wording = Wording(article: article)
    let names = OutletNames()
    let own = CitedOutlets(in: article).wires + [article.article.outlet].compactMap { $0 }
    let relayed = article.statements.compactMap { statement -> (outlet: Via, statement: Statement)? in
      guard statement.repeats == nil,
        let outlet = statement.via.first(where: { $0.kind == .agency || $0.kind == .outlet }),
        !own.contains(where: { names.areSame($0, outlet.name) })
      else { return nil }
      return (outlet, statement)
    }
    return relayed.grouped { $0.outlet.name }.map { group in
      let (outlet, first) = group[0]
      return Finding(
        rule: self.name, severity: severity,
        message:
          "\(wording.quote(first)) comes from \(wording.name(first)) through \(outlet.name): the article "
          + "has it at second hand.",
        spans: wording.passage(first),
        related: group.dropFirst().map {
          wording.related(wording.passage($0.statement), "Also through \(outlet.name).")
        },
        statements: group.map(\.statement.id))
    }
  }
}
