/// "Reportedly": by whom?
struct UnsourcedHedge: AuditRule {
  let name: RuleName = "unsourced-hedge"
  let severity = Severity.info
  let summary = "“Reportedly”, “allegedly”, “is believed to” without anyone who reports, alleges or believes."
  let rationale = """
    The word warns the reader that the article does not vouch for it, and keeps from him who does. Naming the one \
    who says so costs three words.
    """
  let example = RuleExample(
    fires: "The captain reportedly left the bridge before the crash.",
    passes: "The captain left the bridge before the crash, harbour master Ines Quill said.")

  func findings(in article: AttributedDocument) -> [Finding] {
    let wording = Wording(article: article)
    let voices = Voices(article)
    let hedged = article.statements.filter {
      $0.repeats == nil && $0.speaker == nil && isBelieved($0, in: article)
    }
    let said = hedged.map { statement in
      Finding(
        rule: name, severity: severity,
        message: message(wording.quote(statement.attribution.cue), wording.quote(statement)),
        spans: statement.attribution.cue, statements: [statement.id])
    }
    let own = voices.prose.flatMap { voices.document.sentences[$0].tokens }.filter { token in
      Self.adverbs.contains(voices.document.tokens[token].norm)
        && voices.statement(ofToken: token)?.speaker == nil && !isSourced(token, in: voices)
    }
    return said
      + own.map { token in
        let sentence = voices.document.sentences[voices.document.sentence(ofToken: token)].span
        let word = voices.document.tokens[token].span
        return Finding(
          rule: name, severity: severity, message: message(wording.quote(word), wording.quote(sentence)),
          spans: [word])
      }
  }

  /// Somebody else in the sentence says so.
  private func isSourced(_ token: Int, in voices: Voices) -> Bool {
    let sentence = voices.document.sentence(ofToken: token)
    return voices.statements(inSentence: sentence).contains { $0.speaker != nil }
      || voices.hasCue(voices.document.sentences[sentence].tokens)
  }

  private func message(_ hedge: String, _ content: String) -> String {
    "\(hedge), but the article does not say who says so: \(content)."
  }

  /// "Is believed to": the adverbs are found by themselves.
  private func isBelieved(_ statement: Statement, in article: AttributedDocument) -> Bool {
    let tokens = statement.attribution.cue.flatMap { article.document.tokens(in: $0) }
    return statement.attribution.form != .direct
      && tokens.contains { Self.participles.contains(article.document.tokens[$0].norm) }
  }

  private static let adverbs: Set<String> = ["reportedly", "allegedly", "supposedly", "purportedly"]
  private static let participles: Set<String> = [
    "believed", "thought", "understood", "rumoured", "rumored", "alleged",
  ]
}
