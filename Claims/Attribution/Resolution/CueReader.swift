/// What a speaker does by saying it, and how surely it is asserted, read from the cue and the content's first words.
struct CueReader {
  struct Reading: Hashable {
    var act: Statement.Act = .assert
    var polarity: Statement.Polarity = .positive
    var certainty: Statement.Certainty = .certain
  }

  let tagged: TaggedDocument

  private static let negations: WordSet = [
    "not", "never", "no", "neither", "nor", "without", "nobody", "nothing", "cannot",
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
    "confirm", "verify", "corroborate", "authenticate", "substantiate", "confirmation", "verification",
  ]
  private static let refutations: WordSet = ["deny", "refute", "disavow", "disclaim"]

  func read(_ attribution: Attribution) -> Reading {
    let cue = attribution.cue.flatMap { Array(tagged.document.tokens(in: $0)) }
    var lemmas = cue.map(lemma)
    // "has not [commented]": what was not done is marked as content, since there must be one.
    let content = attribution.content.first.map(tagged.document.tokens(in:)) ?? 0..<0
    if content.count == 1, content.lowerBound == cue.last.map({ $0 + 1 }) {
      lemmas.append(lemma(content.lowerBound))
    }
    let isNegated =
      cue.contains { Self.negations.contains(tagged.tokens[$0]) || tagged.tokens[$0].isContractedNegation }
      || isOutstanding(cue)
    var reading = Reading()
    reading.act = act(cue, lemmas)
    if var refusal = refusal(lemmas, isNegated) {
      if refusal.act == .decline, isDeed(content) { refusal.certainty = .certain }
      return refusal
    }
    if lemmas.contains(where: Self.refutations.contains) {
      reading.polarity = isNegated ? .positive : .negative
      reading.certainty = isNegated ? .unconfirmed : .certain
      return reading
    }
    if [.reject, .deny].contains(reading.act) != isNegated { reading.polarity = .negative }
    reading.certainty = certainty(cue, lemmas, reading.act, attribution)
    return reading
  }

  private func lemma(_ i: Int) -> String {
    tagged.tags[i] == .jj
      ? CueVerbs.lemma(ofPast: tagged.tokens[i].norm) ?? tagged.lemmas[i] : tagged.lemmas[i]
  }

  /// "has yet to confirm", "failed to respond", also where only the verb is marked as cue.
  private func isOutstanding(_ cue: [Int]) -> Bool {
    guard let first = cue.first, let last = cue.last else { return false }
    let sentence = tagged.sentences[tagged.document.sentence(ofToken: first)].tokens
    return (max(sentence.lowerBound, first - 2)..<last).contains { i in
      tagged.tokens[i + 1].norm == "to" && (tagged.tokens[i].norm == "yet" || tagged.lemmas[i] == "fail")
    }
  }

  /// "refused to postpone the trial": what is refused is no answer, so nothing is left open.
  private func isDeed(_ content: Range<Int>) -> Bool {
    guard content.count > 1, tagged.tokens[content.lowerBound].norm == "to",
      let verb = content.dropFirst().first(where: { tagged.tags[$0].isVerb })
    else { return false }
    let lemma = lemma(verb)
    return lemma != "be" && !Self.answers.contains(lemma) && !Self.checks.contains(lemma)
      && CueLexicon.classes(ofLemma: lemma, tag: .vb).isDisjoint(with: [.say, .think])
  }

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
    // "told a judge" judges nothing: beside a verb of saying, nouns are listeners.
    let hasVerb = zip(cue, lemmas).contains {
      tagged.tags[$0].isVerb && CueLexicon.classes(ofLemma: $1).contains(.say)
    }
    for (i, lemma) in zip(cue, lemmas)
    where !(hasVerb && tagged.tags[i].isNoun && !isObject(i, of: cue))
      && !(hasVerb && isAfterNoun(i, of: cue))
    {
      guard let act = act(of: i, lemma) else { continue }
      // In a cue of several words the verb decides, not its object: "made a promise" has only the noun.
      if found == nil || found == .assert || tagged.tags[i].isVerb && act != .assert && act != .report {
        found = act
      }
    }
    return found ?? .assert
  }

  /// "told unions in a letter [seen]": a participle behind a noun says of the letter what was done with it.
  private func isAfterNoun(_ i: Int, of cue: [Int]) -> Bool {
    tagged.tags[i] == .vbn && cue.contains(i - 1) && tagged.tags[i - 1].isNoun
  }

  /// Right behind the verb and without an article it is part of what is done: "gave assurance", "made clear".
  private func isObject(_ i: Int, of cue: [Int]) -> Bool { cue.contains(i - 1) && tagged.tags[i - 1].isVerb }

  /// "Called for calm" and "insisted on a vote" demand; "called it a farce" and "insisted it was" say how things are.
  private func act(of i: Int, _ lemma: String) -> Statement.Act? {
    let next = i + 1 < tagged.tokens.count ? tagged.tokens[i + 1].norm : ""
    let isDemand =
      ["on", "for", "upon"].contains(next) && !tagged.dates.contains { $0.tokens.contains(i + 2) }
    switch lemma {
    case "call" where tagged.tags[i].isVerb && !isDemand: return .assert
    case "insist" where isDemand: return .demand
    case "plead" where next == "guilty": return .confirm
    case "plead" where next == "not": return .deny
    default: return CueLexicon.act(ofLemma: lemma).flatMap { Statement.Act(rawValue: $0.rawValue) }
    }
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

  private static let subordinators: WordSet = [
    "although", "though", "because", "if", "when", "while", "unless", "after", "which", "who",
  ]
  private static let hedges: WordSet = [
    "likely", "probably", "expected", "apparently", "presumably", "believed", "unlikely",
  ]

  /// The main clause's hedge: before its first comma or subordinator, at most 14 words in.
  private func hedge(in attribution: Attribution) -> Statement.Certainty {
    guard let first = attribution.content.first else { return .certain }
    let tokens = tagged.document.tokens(in: first)
    var (count, sawSubject) = (0, false)
    for i in tokens {
      if count > 14 { break }
      let (norm, lemma) = (tagged.tokens[i].norm, tagged.lemmas[i])
      // "May" in the middle is a month or a person.
      if norm == "may", tagged.tokens[i].isCapitalised { continue }
      if sawSubject, Self.subordinators.contains(tagged.tokens[i]) { break }
      if Self.unconfirmed.contains(tagged.tokens[i]) { return .unconfirmed }
      // "May" with a capital is a month or a name; "could not have" is a certain denial.
      if tagged.tags[i] == .md || norm == "possibly" || norm == "perhaps" || norm == "maybe" {
        if Self.possible.contains(norm), i + 1 >= tokens.upperBound || tagged.tokens[i + 1].norm != "not" {
          return .possible
        }
        if tagged.tags[i] == .md {
          let next = (i + 1..<min(i + 3, tokens.upperBound)).map { tagged.tokens[$0].norm }
          return next.contains("likely") || next.contains("probably") ? .probable : .certain
        }
      }
      if Self.hedges.contains(tagged.tokens[i]) { return .probable }
      if lemma == "appear" || lemma == "seem", i + 1 >= tokens.upperBound || tagged.tokens[i + 1].norm != "in"
      {
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
