/// Facts in the article's own voice that nobody is said to have reported.
struct UnattributedPassage: AuditRule {
  let name: RuleName = "unattributed-passage"
  let severity = Severity.info
  let summary =
    "A body sentence tells figures, dates or harm, and neither it nor any other passage has a source."
  let rationale = """
    The article vouches for this itself. That is right for what the reporter saw and for what everybody knows; \
    for the rest the reader should learn how the newsroom knows. Background counts too, since it is what gets \
    copied from story to story.
    """
  let example = RuleExample(
    fires: """
      The pier will stay shut, harbour master Ines Quill said. The storm destroyed forty boats and killed two \
      anglers on the eastern wall.
      """,
    passes: """
      The pier will stay shut, harbour master Ines Quill said. The storm destroyed forty boats and killed two \
      anglers on the eastern wall, the coastguard said.
      """)

  func findings(in article: AttributedDocument) -> [Finding] {
    let voices = Voices(article)
    let contents = article.statements.map(voices.words)
    var runs: [(sentences: [Int], isBackground: Bool)] = []
    for sentence in voices.body where isUnsourced(sentence, in: voices, contents) {
      let follows = runs.last?.sentences.last == sentence - 1
      let isBackground = isBackground(
        sentence, in: voices, carriesOn: follows && runs.last!.isBackground && isSameBlock(sentence, voices))
      if follows, runs.last!.isBackground == isBackground, isSameBlock(sentence, voices) {
        runs[runs.count - 1].sentences.append(sentence)
      } else {
        runs.append(([sentence], isBackground))
      }
    }
    return runs.map { finding($0.sentences, isBackground: $0.isBackground, in: voices) }
  }

  private func finding(_ run: [Int], isBackground: Bool, in voices: Voices) -> Finding {
    let spans = run.map { voices.document.sentences[$0].span }
    let first = Wording(article: voices.article).quote(withoutFullStop(spans[0], in: voices))
    let more =
      run.count == 1
      ? "" : " (and \(run.count == 2 ? "the sentence" : "\(run.count - 1) sentences") after it)"
    return Finding(
      rule: name, severity: severity,
      message: (isBackground ? "Background without a source: " : "No source is given for ") + first + more
        + ".",
      spans: spans)
  }

  private func withoutFullStop(_ sentence: TextSpan, in voices: Voices) -> TextSpan {
    guard let last = voices.document.tokens(in: sentence).last, voices.document.tokens[last].norm == "."
    else {
      return sentence
    }
    return TextSpan(sentence.start, voices.document.tokens[last].span.start)
  }

  private func isUnsourced(_ sentence: Int, in voices: Voices, _ contents: [ContentWords]) -> Bool {
    let tokens = voices.document.sentences[sentence].tokens
    guard !voices.isAttributed(sentence), tokens.count(where: { voices.document.tokens[$0].isWord }) >= 5,
      voices.document.tokens[tokens.upperBound - 1].norm != "?", isFactual(sentence, in: voices),
      !voices.hasCue(tokens), !Hedges.occur(in: voices.vocabulary(tokens)),
      voices.vocabulary(tokens).isDisjoint(with: Self.exempt), !isLeftOpen(voices.vocabulary(tokens))
    else { return false }
    let isQuoting = voices.document.quotations.contains { $0.tokens.overlaps(tokens) && $0.tokens.count > 6 }
    let words = voices.words(ofSentence: sentence)
    // Chosen by eye: what another passage attributes word for word, or nearly, has its source there.
    return !isQuoting && !contents.contains { words.share(in: $0) >= 0.6 }
  }

  /// "It was not immediately clear what caused it": nothing is asserted.
  private func isLeftOpen(_ vocabulary: Set<String>) -> Bool {
    vocabulary.contains("unclear") || vocabulary.contains("clear") && vocabulary.contains("not")
  }

  private func isFactual(_ sentence: Int, in voices: Voices) -> Bool {
    let tokens = voices.document.sentences[sentence].tokens
    return voices.tagged.quantities.contains { $0.tokens.overlaps(tokens) }
      || voices.tagged.dates.contains { $0.tokens.overlaps(tokens) && $0.form != .clock }
      || !voices.vocabulary(tokens).isDisjoint(with: Self.harm)
  }

  private func isSameBlock(_ sentence: Int, _ voices: Voices) -> Bool {
    voices.document.sentences[sentence].block == voices.document.sentences[sentence - 1].block
  }

  /// Tells what was long before the news: more than 60 days, chosen by eye.
  private func isBackground(_ sentence: Int, in voices: Voices, carriesOn: Bool) -> Bool {
    let tokens = voices.document.sentences[sentence].tokens
    let days = voices.tagged.dates.filter { $0.tokens.overlaps(tokens) }.compactMap(\.days)
    if let published = voices.article.article.published?.date, !days.isEmpty {
      return days.contains { $0.last < published.adding(days: -60) }
    }
    let isLong = voices.tagged.quantities.contains {
      $0.tokens.overlaps(tokens) && $0.unit == .duration && $0.low >= 60 * 86_400
    }
    let words = voices.vocabulary(tokens)
    return carriesOn || isLong || !words.isDisjoint(with: ["decade", "century"])
      || (words.contains("for") && !words.isDisjoint(with: ["years", "months"]))
      || (words.contains("year") && words.contains("its") && words.contains("now"))
  }

  /// Plans and prospects, which the future will tell; and the newsroom about itself.
  private static let exempt: Set<String> = ["will", "would", "due", "scheduled", "we", "our", "us", "i"]

  private static let harm: Set<String> = [
    "kill", "die", "injure", "wound", "hit", "strike", "destroy", "damage", "arrest", "detain", "collapse",
    "explode", "burn", "sink", "crash", "attack", "bomb", "shell", "flood", "evacuate", "displace",
  ]
}
