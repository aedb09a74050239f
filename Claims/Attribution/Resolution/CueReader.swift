/// What a speaker does by saying it, and how surely it is asserted, read from the cue and the content's first words.
struct CueReader {
  struct Reading: Hashable {
    var act: Statement.Act = .assert
    var polarity: Statement.Polarity = .positive
    var certainty: Statement.Certainty = .certain
  }

  let tagged: TaggedDocument

  private static let negations: WordSet = [
    "not", "n't", "never", "no", "neither", "nor", "without", "nobody", "nothing", "cannot", "can't",
    "didn't",
    "don't", "doesn't", "hasn't", "haven't", "hadn't", "won't", "wouldn't", "couldn't", "isn't", "wasn't",
    "aren't",
    "weren't", "didn’t",
  ]
  private static let refusals: WordSet = [
    "decline", "refuse", "avoid", "deflect", "dodge", "sidestep", "withhold",
  ]
  /// Not doing these is to decline: "did not comment", "would not say", "could not be reached".
  private static let answers: WordSet = [
    "say", "comment", "respond", "reply", "answer", "return", "elaborate", "provide", "specify", "disclose",
    "name",
    "give", "reach", "address", "offer", "detail", "explain", "discuss", "reveal", "identify", "speculate",
    "clarify",
    "comment", "speak", "release", "tell",
  ]
  private static let checks: WordSet = [
    "confirm", "verify", "corroborate", "authenticate", "substantiate",
  ]
  private static let refutations: WordSet = ["deny", "refute", "disavow", "disclaim"]

  func read(_ attribution: Attribution) -> Reading {
    let cue = attribution.cue.flatMap { Array(tagged.document.tokens(in: $0)) }
    let lemmas = cue.map(lemma)
    let isNegated = cue.contains { Self.negations.contains(tagged.tokens[$0].norm) }
    var reading = Reading()
    reading.act = act(cue, lemmas)
    if let refusal = refusal(lemmas, isNegated) { return refusal }
    if lemmas.contains(where: Self.refutations.contains) {
      reading.polarity = isNegated ? .positive : .negative
      reading.certainty = isNegated ? .unconfirmed : .certain
      return reading
    }
    if [.reject, .deny].contains(reading.act) != isNegated { reading.polarity = .negative }
    reading.certainty = certainty(cue, lemmas, reading.act, attribution)
    return reading
  }

  private func lemma(_ i: Int) -> String { tagged.lemmas[i] }

  private func refusal(_ lemmas: [String], _ isNegated: Bool) -> Reading? {
    let declined = Reading(act: .decline, polarity: .positive, certainty: .unconfirmed)
    if lemmas.contains(where: Self.refusals.contains) {
      return lemmas.contains(where: Self.checks.contains) && !lemmas.contains("comment")
        ? Reading(act: .confirm, polarity: .positive, certainty: .unconfirmed) : declined
    }
    if lemmas.contains("unable") || lemmas.contains("impossible"),
      lemmas.contains(where: Self.checks.contains)
    {
      return Reading(act: .confirm, polarity: .positive, certainty: .unconfirmed)
    }
    guard isNegated else { return nil }
    if lemmas.contains(where: Self.checks.contains) {
      return Reading(act: .confirm, polarity: .positive, certainty: .unconfirmed)
    }
    return lemmas.contains(where: Self.answers.contains) ? declined : nil
  }

  /// The act of the cue's last word that has one of its own; a word that only asserts gives way to any other.
  private func act(_ cue: [Int], _ lemmas: [String]) -> Statement.Act {
    var found: Statement.Act?
    for (i, lemma) in zip(cue, lemmas) {
      guard let act = CueLexicon.act(ofLemma: lemma).flatMap({ Statement.Act(rawValue: $0.rawValue) }) else {
        continue
      }
      // In a cue of several words the verb decides, not its object: "made a promise" has only the noun.
      if found == nil || found == .assert || tagged.tags[i].isVerb && act != .assert { found = act }
    }
    return found ?? .assert
  }

  private static let possible: WordSet = [
    "may", "might", "could", "possibly", "perhaps", "maybe", "potentially", "conceivably", "hope", "hopeful",
    "fear", "worry",
    "speculate", "wonder", "suggest", "hint",
  ]
  private static let probable: WordSet = [
    "likely", "probably", "expect", "appear", "seem", "believe", "think", "presumably", "apparently",
    "suspect", "estimate",
    "predict", "forecast", "should", "assume", "doubt", "confident", "unlikely", "project", "anticipate",
  ]
  private static let unconfirmed: WordSet = [
    "allegedly", "reportedly", "supposedly", "purportedly", "alleged", "rumored", "rumoured", "rumor",
    "rumour", "unconfirmed",
    "alleges", "purport", "ostensibly",
  ]

  private func certainty(
    _ cue: [Int], _ lemmas: [String], _ act: Statement.Act, _ attribution: Attribution
  ) -> Statement.Certainty {
    if lemmas.contains(where: Self.unconfirmed.contains) { return .unconfirmed }
    if cue.contains(where: { Self.unconfirmed.contains(tagged.tokens[$0].norm) }) { return .unconfirmed }
    if lemmas.contains(where: Self.possible.contains) { return .possible }
    if lemmas.contains(where: Self.probable.contains) { return .probable }
    return hedge(in: attribution)
  }

  /// The main clause's hedge: before its first comma or subordinator, at most 14 words in.
  private func hedge(in attribution: Attribution) -> Statement.Certainty {
    guard let first = attribution.content.first else { return .certain }
    let tokens = tagged.document.tokens(in: first)
    var (count, sawSubject) = (0, false)
    for i in tokens {
      let (norm, lemma) = (tagged.tokens[i].norm, tagged.lemmas[i])
      if count > 14 { break }
      // "May" in the middle is a month or a person.
      if norm == "may", tagged.tokens[i].isCapitalised { continue }
      if ["although", "though", "because", "if", "when", "while", "unless", "after", "which", "who"].contains(
        norm), sawSubject
      {
        break
      }
      if Self.unconfirmed.contains(norm) { return .unconfirmed }
      // "May" with a capital is a month or a name; "could not have" is a certain denial.
      if tagged.tags[i] == .md || norm == "possibly" || norm == "perhaps" || norm == "maybe" {
        if Self.possible.contains(norm), i + 1 >= tokens.upperBound || tagged.tokens[i + 1].norm != "not" {
          return .possible
        }
        if tagged.tags[i] == .md {
          let next = (i + 1..<min(i + 3, tokens.upperBound)).map { tagged.tokens[$0].norm }
          return next.contains { Self.probable.contains($0) } ? .probable : .certain
        }
      }
      if [
        "likely", "probably", "expected", "apparently", "presumably", "appears", "appeared", "seems",
        "seemed", "believed", "unlikely",
      ].contains(norm) {
        return .probable
      }
      // Past the main verb: what follows is its object.
      if tagged.tags[i].isFiniteVerb, tagged.tags[i] != .md, !["be", "have", "do"].contains(lemma), sawSubject
      {
        break
      }
      if tagged.tags[i].isNoun || tagged.tags[i] == .prp { sawSubject = true }
      if tagged.tokens[i].isWord { count += 1 }
    }
    return .certain
  }
}
