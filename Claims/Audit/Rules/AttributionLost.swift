/// The same content, once as somebody's word and once as plain fact.
struct AttributionLost: AuditRule {
  let name: RuleName = "attribution-lost"
  let severity = Severity.warning
  let summary = "One passage states as fact what another passage of the same article gives as someone's word."
  let rationale = """
    Either the newsroom knows it, then the attribution is needless, or it has somebody's word for it, then the \
    plain statement says too much. It happens when a summary is written from the text, or two versions are merged.
    """
  let example = RuleExample(
    fires: """
      Ferry service to the islands resumes on Friday after vandals cut the mooring lines, the port said.

      Ferry service to the islands resumes on Friday, the port said, after Norland reported that vandals had cut \
      the mooring lines.
      """,
    passes: """
      Ferry service to the islands resumes on Friday after what Norland called an attack, the port said.

      Ferry service to the islands resumes on Friday, the port said, after Norland reported that vandals had cut \
      the mooring lines.
      """)

  func findings(in article: AttributedDocument) -> [Finding] {
    let voices = Voices(article)
    let passages = VoicedPassage.all(in: voices, of: voices.prose).filter { !$0.isHedged(in: voices) }
    return article.statements.compactMap { statement in
      guard statement.repeats == nil, statement.act.assertsFact, statement.certainty == .certain,
        statement.speaker != nil
      else { return nil }
      let elsewhere = voices.sentences(of: statement)
      let lost = passages.filter {
        !elsewhere.contains($0.sentence) && isElsewhere($0, than: statement)
          && restates($0, statement, in: voices)
      }.map { $0.narrowed(to: voices.words(statement), in: voices) }
      return lost.isEmpty ? nil : finding(statement, lost, voices)
    }
  }

  private func finding(_ statement: Statement, _ lost: [VoicedPassage], _ voices: Voices) -> Finding {
    let wording = Wording(article: voices.article)
    return Finding(
      rule: name, severity: severity,
      message: "\(wording.quote(lost[0].spans)) stands without its source; elsewhere the article has it from "
        + "\(wording.name(statement)): \(wording.quote(statement)).",
      spans: lost[0].spans,
      related: [wording.related(wording.passage(statement), "Here it is attributed.")]
        + lost.dropFirst().map { wording.related($0.spans, "Without its source here too.") },
      statements: [statement.id])
  }

  /// In the article's own voice, or swept into what somebody else says.
  private func isElsewhere(_ passage: VoicedPassage, than statement: Statement) -> Bool {
    guard let other = passage.statement else { return true }
    guard let a = other.speaker, let b = statement.speaker else { return false }
    let isSame = a.name == b.name || PartyNames([a.name]).overlaps(PartyNames([b.name]))
    return !isSame && other.act.assertsFact && other.attribution.form == .indirect
  }

  /// The thresholds are chosen by eye. Within a restatement (a standfirst and the lead) half of the words will
  /// do, elsewhere three in four and a speaker whose word alone is not enough.
  private func restates(_ passage: VoicedPassage, _ statement: Statement, in voices: Voices) -> Bool {
    let words = voices.words(statement)
    let shared = words.shared(with: passage.words)
    guard shared >= 2, let sentence = voices.sentence(of: statement) else { return false }
    let share = words.share(in: passage.words)
    let context = voices.words(ofSentence: sentence).likeness(to: voices.words(ofSentence: passage.sentence))
    if context >= 0.5, share >= 0.5 { return true }
    guard passage.statement == nil else { return false }
    let isContentious = statement.speaker!.kind == .unnamed || statement.act == .accuse
    return isContentious && shared >= 4 && share >= 0.75
  }
}
