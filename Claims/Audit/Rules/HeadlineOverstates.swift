/// A headline surer than the article under it.
struct HeadlineOverstates: AuditRule {
  let name: RuleName = "headline-overstates"
  let severity = Severity.warning
  let summary = "The headline states as fact what the body only hedges, or only gives as someone's word."
  let rationale = """
    Most readers see nothing but the headline, and it travels without the article. A “may” or a “prosecutors say” \
    that got lost on the way up turns a possibility or a charge into a fact.
    """
  let example = RuleExample(
    fires: """
      Storm cracked northern pier wall

      The storm may have cracked the northern pier wall, harbour master Ines Quill said on Monday.
      """,
    passes: """
      Storm may have cracked northern pier wall

      The storm may have cracked the northern pier wall, harbour master Ines Quill said on Monday.
      """)

  func findings(in article: AttributedDocument) -> [Finding] {
    let voices = Voices(article)
    return voices.headline.compactMap { headline in
      let tokens = voices.document.sentences[headline].tokens
      let words = ContentWords(tokens, of: voices.tagged)
      guard !voices.isAttributed(headline), words.count >= 3, isPlain(tokens, in: voices) else { return nil }
      let passages = VoicedPassage.all(in: voices, of: voices.prose).filter {
        // Chosen by eye, as below: most of the headline stands in the passage.
        words.share(in: $0.words) >= 0.6
      }
      return hedgeLost(headline, passages, voices) ?? attributionLost(headline, passages, voices)
    }
  }

  private func isPlain(_ tokens: Range<Int>, in voices: Voices) -> Bool {
    let printed = tokens.map { voices.document.tokens[$0].norm }
    return !Hedges.occur(in: voices.vocabulary(tokens)) && !printed.contains("?") && !printed.contains(":")
      && !printed.contains("\"") && !printed.contains("'") && !printed.contains("–")
      && !printed.contains { Self.attributing.contains($0) }
  }

  private func hedgeLost(_ headline: Int, _ passages: [VoicedPassage], _ voices: Voices) -> Finding? {
    guard let first = passages.first, passages.allSatisfy({ $0.isHedged(in: voices) }) else { return nil }
    let quote = Wording(article: voices.article).quote(first.spans)
    return finding(headline, "the text leaves it open: \(quote)", passages, "Here it is left open.", voices)
  }

  /// Only where it matters: the one who says so is not named, or accuses, warns, predicts, believes.
  private func attributionLost(_ headline: Int, _ passages: [VoicedPassage], _ voices: Voices) -> Finding? {
    let statements = passages.compactMap(\.statement)
    let mentioned = voices.document.sentences[headline].tokens
    guard let first = statements.first, statements.count == passages.count,
      statements.allSatisfy({ isContentious($0, in: voices) && !isNamed($0.speaker, in: mentioned, voices) })
    else { return nil }
    let name = Wording(article: voices.article).name(first)
    return finding(
      headline, "in the text it is the word of \(name)", passages, "Here it is attributed.", voices)
  }

  private func finding(
    _ headline: Int, _ body: String, _ passages: [VoicedPassage], _ note: String, _ voices: Voices
  ) -> Finding {
    let wording = Wording(article: voices.article)
    let span = voices.document.sentences[headline].span
    return Finding(
      rule: name, severity: severity,
      message: "The headline states \(wording.quote(span)) as fact; \(body).",
      spans: [span], related: passages.map { wording.related($0.spans, note) },
      statements: passages.compactMap(\.statement?.id))
  }

  private func isContentious(_ statement: Statement, in voices: Voices) -> Bool {
    guard let speaker = statement.speaker else { return false }
    switch statement.act {
    case .accuse, .warn, .predict, .believe: return true
    default: return speaker.kind == .unnamed || Wrongdoing.occurs(in: voices.vocabulary(statement))
    }
  }

  private func isNamed(_ speaker: Speaker?, in tokens: Range<Int>, _ voices: Voices) -> Bool {
    guard let speaker else { return false }
    return PartyNames(of: speaker).areMentioned(in: tokens, of: voices.tagged)
  }

  private static let attributing: Set<String> = [
    "say", "says", "said", "report", "reports", "sources", "source", "claims", "claim", "warns", "accused",
    "accuses", "alleges", "blames", "denies", "urges", "vows", "predicts", "fears",
  ]
}
