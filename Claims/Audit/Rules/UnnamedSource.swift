/// A speaker whom no reader could look up.
struct UnnamedSource: AuditRule {
  let name: RuleName = "unnamed-source"
  let severity = Severity.warning
  let summary = "Someone speaks without a name; the finding says whether a reason is given."
  let rationale = """
    A reader can weigh a source only if he can tell who it is. Most codes of practice allow anonymity where the \
    source runs a risk, and ask that the article says why the name is withheld and how the source knows.
    """
  let example = RuleExample(
    fires: """
      The ferry had failed two inspections, a port official said. Harbour master Ines Quill said the ferry had \
      failed two inspections.
      """,
    passes: "The ferry had failed two inspections, harbour master Ines Quill said.")

  func findings(in article: AttributedDocument) -> [Finding] {
    let alone = Set(SoleUnnamedSource().unsupported(in: article).map(\.id))
    let anonymous = article.statements.filter { statement in
      statement.speaker.map { isSomebody($0) && !$0.isNamed && !isRecalled($0) } ?? false
        && !isNamedBeside(statement, in: article)
    }
    return anonymous.grouped { bare($0.speaker!.name) }.compactMap { group in
      let group = group.filter { $0.repeats == nil && !alone.contains($0.id) }
      return group.isEmpty ? nil : finding(group, in: article)
    }
  }

  /// A study, a war or a ship needs no name of its own.
  private func isSomebody(_ speaker: Speaker) -> Bool {
    switch speaker.kind {
    case .person, .group, .unnamed, .agency, .outlet: true
    case .organization, .government, .document: false
    }
  }

  /// "One of its authors, Erik Dahl": the name stands behind the comma.
  private func isNamedBeside(_ statement: Statement, in article: AttributedDocument) -> Bool {
    guard statement.via.isEmpty else { return false }
    let tokens = article.document.tokens
    return article.tagged.names.contains { name in
      let before = name.tokens.lowerBound - 1
      return [.person, .unknown].contains(name.kind) && before >= 0 && tokens[before].norm == ","
        && statement.attribution.source.contains { $0.contains(name.span) }
    }
  }

  /// Without its article, so that a headline's "Engineer" is the text's "an engineer".
  private func bare(_ name: String) -> String {
    let words = name.lowercased().split(separator: " ")
    return words.drop { ["a", "an", "the"].contains($0) }.joined(separator: " ")
  }

  /// "The researchers" were told of before, perhaps by name.
  private func isRecalled(_ speaker: Speaker) -> Bool {
    speaker.isPlural && speaker.name.lowercased().hasPrefix("the ")
  }

  /// The source as written; who stands behind it where the source is an outlet that passes on, or a pronoun.
  private func place(of statement: Statement, _ wording: Wording) -> [TextSpan] {
    let (source, own) = (statement.attribution.source, statement.speaker?.spans ?? [])
    if let first = own.first, !source.contains(where: { $0.contains(first) }) { return own }
    return source.isEmpty ? wording.passage(statement) : source
  }

  private func finding(_ group: [Statement], in article: AttributedDocument) -> Finding {
    let wording = Wording(article: article)
    let (first, speaker) = (group[0], group[0].speaker!)
    let reason = group.lazy.compactMap { $0.speaker?.reason }.first
    let verb = speaker.isPlural ? "are" : "is"
    let message =
      "\(Wording.sentence(speaker.name)) \(verb) not named"
      + (reason.map { "; the reason given: “\($0)”." } ?? ", and no reason is given.")
    return Finding(
      rule: name, severity: severity, message: message,
      spans: place(of: first, wording),
      related: group.dropFirst().map { wording.related(wording.passage($0), "The same source again.") },
      statements: group.map(\.id))
  }
}
