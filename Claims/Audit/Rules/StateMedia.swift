/// A government's outlet, cited as if it were any other.
struct StateMedia: AuditRule {
  let name: RuleName = "state-media"
  let severity = Severity.info
  let summary = "The article cites an outlet that a government owns or directs, and does not say so."
  let rationale = """
    What such an outlet reports of its own government, or of that government's enemies, is close to a statement \
    by it. Two words, “state agency”, let the reader weigh it.
    """
  let example = RuleExample(
    fires: "The tanker had lost its anchor, Xinhua reported, citing harbour master Ines Quill.",
    passes:
      "The tanker had lost its anchor, state news agency Xinhua reported, citing harbour master Ines Quill.")

  func findings(in article: AttributedDocument) -> [Finding] {
    CitedOutlets(in: article).cited.compactMap { cited in
      guard let match = OutletGazetteer.shared.match(cited.name), !match.isDoubtful,
        match.outlet.control == .state, let span = cited.spans.first, !isTold(around: span, in: article)
      else { return nil }
      return Finding(
        rule: self.name, severity: severity,
        message: "\(cited.name) belongs to or is directed by a government, and the article does not say so.",
        spans: [span], statements: cited.statements)
    }
  }

  /// "State agency", "state-run", "government-owned" anywhere in the sentence.
  private func isTold(around span: TextSpan, in article: AttributedDocument) -> Bool {
    let tokens = article.document.tokens(in: span)
    guard !tokens.isEmpty else { return true }
    let sentence = article.document.sentences[article.document.sentence(ofToken: tokens.lowerBound)]
    return sentence.tokens.contains { i in
      let word = article.document.tokens[i].norm
      return word == "state" || word == "official" || word.hasPrefix("state-")
        || word.hasPrefix("government-")
    }
  }
}
