/// A claim that stands on an unnamed source alone.
struct SoleUnnamedSource: AuditRule {
  let name: RuleName = "sole-unnamed-source"
  let severity = Severity.error
  let summary = "Nobody but an unnamed source, described no further, supports a claim."
  let rationale = """
    If the source is wrong, or does not exist, nothing else in the article holds the claim up, and no reader can \
    check. Editors ask for a second source or a document before they print it. Several unnamed sources count as \
    one unless the text shows that they differ.
    """
  let example = RuleExample(
    fires: """
      The board learned of the crack in March, a source said. Harbour master Ines Quill said the pier would open \
      on Friday.
      """,
    passes: """
      The board learned of the crack in March, a source said. Harbour master Ines Quill also said that the board \
      had learned of the crack in March.
      """)

  func findings(in article: AttributedDocument) -> [Finding] {
    let wording = Wording(article: article)
    return unsupported(in: article).grouped { $0.speaker!.name.lowercased() + ($0.via.first?.name ?? "") }
      .map { group in
        let first = group[0]
        let relay = first.via.first.map { ", relayed by \($0.name)," } ?? ""
        let reason =
          first.speaker!.reason.map { " The reason given for withholding the name: “\($0)”." } ?? ""
        return Finding(
          rule: name, severity: severity,
          message:
            "Only \(wording.name(first))\(relay) \(first.speaker!.isPlural ? "support" : "supports") the claim \(wording.quote(first))."
            + reason,
          spans: wording.passage(first),
          related: group.dropFirst().map {
            wording.related(wording.passage($0), "The same source alone supports this too.")
          },
          statements: group.map(\.id))
      }
  }

  /// Statements of sources of whom nothing more is known, that no other statement and no sentence in the
  /// article's own voice carries. Refusals and wishes are no claims.
  func unsupported(in article: AttributedDocument) -> [Statement] {
    let voices = Voices(article)
    return voices.counted.filter { statement in
      statement.speaker?.kind == .unnamed && statement.act.assertsFact
        && !voices.words(statement).isEmpty && !isSupported(statement, in: voices)
    }
  }

  private func isSupported(_ statement: Statement, in voices: Voices) -> Bool {
    let words = voices.words(statement)
    // Chosen by eye: three words in five, two at least.
    let carries = { (other: ContentWords) in words.shared(with: other) >= 2 && words.share(in: other) >= 0.6 }
    let others = voices.statements.filter { other in
      guard other.id != statement.id, other.repeats != statement.id, let speaker = other.speaker else {
        return false
      }
      return speaker.kind != .unnamed && other.act.assertsFact
    }
    if others.contains(where: { carries(voices.words($0)) }) { return true }
    return voices.body.contains { sentence in
      voices.ownRuns(inSentence: sentence).contains { carries(ContentWords($0, of: voices.tagged)) }
    }
  }
}
