/// Somebody is accused, and is not heard.
struct AccusationWithoutReply: AuditRule {
  let name: RuleName = "accusation-without-reply"
  let severity = Severity.warning
  let summary =
    "A named person or body is accused of wrongdoing, and the article neither has its answer nor "
    + "says that it was asked."
  let rationale = """
    Whoever is accused must be able to answer: it is fair, it catches errors, and courts ask for it. If there was \
    no answer, the article says so: “did not respond to a request for comment”.
    """
  let example = RuleExample(
    fires: """
      Harbour master Ines Quill accused Norwind Shipping of hiding the damage. The pier will stay shut until May, \
      she said.
      """,
    passes: """
      Harbour master Ines Quill accused Norwind Shipping of hiding the damage. Norwind Shipping did not respond \
      to a request for comment.
      """)

  func findings(in article: AttributedDocument) -> [Finding] {
    let voices = Voices(article)
    let accusations = voices.counted.compactMap { statement in
      accused(by: statement, in: voices).map { (statement: statement, accused: $0) }
    }
    let wording = Wording(article: article)
    return accusations.grouped { PartyNames([article.text.string($0.accused.span)]) }.compactMap {
      group in
      let (first, accused) = group[0]
      let name = article.text.string(accused.span)
      guard !isHeard(PartyNames([name]), against: group.map(\.statement), in: voices) else { return nil }
      return Finding(
        rule: self.name, severity: severity,
        message:
          "\(Wording.sentence(wording.name(first))) accuses \(name) (\(wording.quote(first))); the article "
          + "has no answer from \(name) and does not say that it asked.",
        spans: wording.passage(first),
        related: group.dropFirst().map {
          wording.related(wording.passage($0.statement), "Accused here too.")
        },
        statements: group.map(\.statement.id))
    }
  }

  /// The first name in the content of an accusation; in other statements one that is the subject of a wrong.
  private func accused(by statement: Statement, in voices: Voices) -> NameMention? {
    guard let speaker = statement.speaker, statement.act != .deny, statement.polarity == .positive else {
      return nil
    }
    let content = statement.attribution.content
    let own = PartyNames(of: speaker)
    let names = voices.tagged.names.filter { name in
      content.contains { $0.contains(name.span) } && !own.areMentioned(in: name.tokens, of: voices.tagged)
        && !PartyNames([voices.document.string(name.span)]).isEmpty
    }
    let parties = names.filter { Self.accountable.contains($0.kind) }
    if statement.act == .accuse { return parties.first ?? names.first { $0.kind == .place } }
    return parties.first { doesWrong($0, in: voices) }
  }

  /// The name is followed, auxiliaries and adverbs aside, by an active verb of wrongdoing.
  private func doesWrong(_ name: NameMention, in voices: Voices) -> Bool {
    let tagged = voices.tagged
    let end = voices.document.sentences[voices.document.sentence(ofToken: name.tokens.lowerBound)].tokens
      .upperBound
    var i = name.tokens.upperBound
    while i < end, tagged.lemmas[i] == "have" || tagged.tags[i].isAdverb { i += 1 }
    return i < end && Wrongdoing.verbs.contains(tagged.lemmas[i]) && tagged.tags[i].isVerb
  }

  private func isHeard(_ accused: PartyNames, against accusers: [Statement], in voices: Voices) -> Bool {
    let ids = Set(accusers.map(\.id))
    for statement in voices.statements where !ids.contains(statement.id) {
      if statement.act == .deny || statement.act == .decline { return true }
      let source = statement.attribution.source.flatMap { voices.document.tokens(in: $0) }
      if accused.areMentioned(in: source, of: voices.tagged) { return true }
      if let speaker = statement.speaker, PartyNames(of: speaker).overlaps(accused) {
        return true
      }
    }
    return voices.prose.contains { sentence in
      let tokens = voices.document.sentences[sentence].tokens
      return !voices.vocabulary(tokens).isDisjoint(with: Self.answers)
    }
  }

  private static let accountable: Set<NameMention.Kind> = [
    .person, .organization, .government, .agency, .outlet,
  ]

  /// An answer, a refusal, an attempt to reach; or a verdict, after which there is none to seek.
  private static let answers: Set<String> = [
    "deny", "denial", "comment", "respond", "unreachable", "reject", "dispute", "plead", "convict", "guilty",
    "acquit", "sentence", "apologise", "apologize", "confess", "lawyer", "attorney",
  ]
}
