/// Words in quotation marks that nobody is said to have spoken.
struct BlindQuotation: AuditRule {
  let name: RuleName = "blind-quotation"
  let severity = Severity.warning
  let summary = "A passage of five words or more stands in quotation marks without a speaker."
  let rationale = """
    Quotation marks promise that someone said exactly this. If the article does not say who, the words cannot be \
    checked, and they lend weight to a view that may be nobody's.
    """
  let example = RuleExample(
    fires: """
      Pier opens again

      The pier opened on Monday, and traffic was back to normal by noon.

      “This should never have been allowed to happen here.”

      Repairs took two years.
      """,
    passes: """
      The pier opened on Monday. “This should never have been allowed to happen here,” harbour master Ines Quill \
      said.
      """)

  func findings(in article: AttributedDocument) -> [Finding] {
    let voices = Voices(article)
    let wording = Wording(article: article)
    return article.document.quotations.filter { isBlind($0, in: voices) }.map { quotation in
      Finding(
        rule: name, severity: severity,
        message: "Nobody is named as the speaker of \(wording.quote(quotation.span)).",
        spans: [quotation.span])
    }
  }

  private func isBlind(_ quotation: Quotation, in voices: Voices) -> Bool {
    let tokens = voices.document.tokens
    let words = quotation.tokens.filter { tokens[$0].kind == .word || tokens[$0].kind == .number }
    guard quotation.depth == 0, quotation.isClosed, !quotation.isContinuation, words.count >= 5,
      voices.document.block(ofToken: quotation.tokens.lowerBound).kind == .paragraph
    else { return false }
    let capitalised = words.count { tokens[$0].isCapitalised }
    if capitalised * 2 > words.count || isNamed(quotation, voices) { return false }
    return statements(touching: quotation, in: voices).isEmpty && !hasCue(beside: quotation, in: voices)
  }

  /// Those that say or introduce it have given it a source, right or wrong.
  private func statements(touching quotation: Quotation, in voices: Voices) -> [Statement] {
    Set(quotation.tokens.map(voices.document.sentence(ofToken:))).flatMap(voices.statements(inSentence:))
      .filter { $0.speaker != nil }
  }

  /// The paragraph holds a word of saying outside quotation marks, or leads up to the quotation with a colon:
  /// then its speaker may have been missed.
  private func hasCue(beside quotation: Quotation, in voices: Voices) -> Bool {
    let document = voices.document
    let block = document.sentences[document.sentence(ofToken: quotation.tokens.lowerBound)].block
    let sentences = document.sentences.indices.filter { document.sentences[$0].block == block }
    let quoted = document.quotations.filter { $0.depth == 0 }
    let outside = sentences.flatMap { document.sentences[$0].tokens }.filter { token in
      !quoted.contains { $0.tokens.contains(token) }
    }
    return voices.hasCue(outside) || outside.contains { document.tokens[$0].norm == ":" }
  }

  /// Titles, slogans, signs: what a text or thing is called or reads.
  private func isNamed(_ quotation: Quotation, _ voices: Voices) -> Bool {
    let before = quotation.tokens.lowerBound
    let sentence = voices.document.sentences[voices.document.sentence(ofToken: before)]
    let lead = max(sentence.tokens.lowerBound, before - 4)..<before
    return !voices.vocabulary(lead).isDisjoint(with: Self.namers)
  }

  private static let namers: Set<String> = [
    "call", "title", "titled", "entitle", "entitled", "dub", "dubbed", "name", "named", "known", "label",
    "nickname", "read", "reading", "slogan", "sign", "banner", "motto", "song", "book", "film", "novel",
    "phrase", "word", "words", "chant", "inscription", "inscribed", "placard", "headline", "headlined",
  ]
}
