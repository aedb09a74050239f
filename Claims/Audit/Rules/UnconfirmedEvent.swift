/// What one passage promises and another says is not confirmed.
struct UnconfirmedEvent: AuditRule {
  let name: RuleName = "unconfirmed-event"
  let severity = Severity.error
  let summary =
    "The headline, the lead or the text asserts an event or someone's part in it that the article "
    + "elsewhere says is not confirmed."
  let rationale = """
    A meeting takes two sides. If one of them has announced it and the other has not confirmed, then the headline \
    “A and B to meet” is A's word, not news. The caveat in the fifth paragraph does not mend the headline.
    """
  let example = RuleExample(
    fires: """
      Norland and Sudria to hold fishing talks on Friday

      Norland and Sudria will hold talks on fishing rights in Port Vell on Friday, Norland's minister Ada Brandt \
      said.

      Sudria has not confirmed its attendance.
      """,
    passes: """
      Norland and Sudria to hold fishing talks on Friday

      Norland and Sudria will hold talks on fishing rights in Port Vell on Friday, ministers of both said.

      Sudria has not confirmed its budget.
      """)

  func findings(in article: AttributedDocument) -> [Finding] {
    let voices = Voices(article)
    let doubted = Doubt.all(in: voices).map { ($0, assertions(against: $0, in: voices)) }
      .filter { $0.1.contains { isProminent($0, in: voices) } }
    // Of one party and one event: further doubts belong to the first.
    return doubted.indices.compactMap { i in
      let (doubt, passages) = doubted[i]
      let isSame = { (other: (Doubt, [VoicedPassage])) in
        other.0.party.overlaps(doubt.party)
          && other.1.contains { a in passages.contains { $0.spans == a.spans } }
      }
      if doubted[..<i].contains(where: isSame) { return nil }
      return finding(doubt, passages, doubted[(i + 1)...].filter(isSame).map(\.0), voices)
    }
  }

  private func finding(
    _ doubt: Doubt, _ passages: [VoicedPassage], _ further: [Doubt], _ voices: Voices
  ) -> Finding {
    let wording = Wording(article: voices.article)
    let places = passages.map { place($0, in: voices) }
    let listed = places.enumerated().filter { places.firstIndex(of: $0.element) == $0.offset }.map(\.element)
    let verb = listed.count == 1 ? "takes" : "take"
    return Finding(
      rule: name, severity: severity,
      message: "\(wording.quote(doubt.spans)), yet \(Wording.list(listed)) \(verb) it as settled.",
      spans: doubt.spans,
      related: passages.map { passage in
        let by = passage.statement?.speaker.map { "Asserted here by \($0.name)." } ?? "Stated here as fact."
        return wording.related(passage.spans, by)
      } + further.map { wording.related($0.spans, "Here it is left open too.") },
      statements: [doubt.statement?.id].compactMap { $0 } + passages.compactMap(\.statement?.id))
  }

  private func assertions(against doubt: Doubt, in voices: Voices) -> [VoicedPassage] {
    let sentences = voices.sentences(in: [.headline, .standfirst, .subhead, .paragraph])
    let passages = VoicedPassage.all(in: voices, of: sentences).filter {
      $0.sentence != doubt.sentence && isAssertion($0, in: voices)
    }
    // Once the party itself says so, it is confirmed.
    if passages.contains(where: { doubt.isSettled(by: $0, in: voices) }) { return [] }
    let direct = passages.filter { doubt.isContradicted(by: $0, in: voices) }
    if direct.isEmpty || !doubt.isParticipation { return direct }
    return passages.filter { passage in
      direct.contains { $0.spans == passage.spans } || doubt.isPresupposed(by: passage, in: voices)
    }
  }

  private func isAssertion(_ passage: VoicedPassage, in voices: Voices) -> Bool {
    let words = voices.vocabulary(passage.tokens)
    guard words.isDisjoint(with: Doubt.negations), !passage.isHedged(in: voices),
      voices.document.tokens[passage.tokens[passage.tokens.count - 1]].norm != "?"
    else { return false }
    guard let statement = passage.statement else { return true }
    switch statement.act {
    case .assert, .announce, .confirm, .report, .agree, .promise, .intend:
      return statement.polarity == .positive
    default: return false
    }
  }

  /// The article leans on it: it stands above the text, opens it, or is told in the article's own voice.
  private func isProminent(_ passage: VoicedPassage, in voices: Voices) -> Bool {
    passage.statement == nil || voices.kind(ofSentence: passage.sentence) != .paragraph
      || isLead(passage, in: voices)
  }

  private func isLead(_ passage: VoicedPassage, in voices: Voices) -> Bool {
    guard let first = voices.body.first else { return false }
    return voices.document.sentences[passage.sentence].block == voices.document.sentences[first].block
  }

  private func place(_ passage: VoicedPassage, in voices: Voices) -> String {
    switch voices.kind(ofSentence: passage.sentence) {
    case .headline: "the headline"
    case .standfirst: "the standfirst"
    case _ where isLead(passage, in: voices): "the lead"
    default: passage.statement.map(Wording(article: voices.article).name) ?? "the text"
    }
  }
}
