/// A passage that says something is not confirmed, denied or not clear.
struct Doubt {
  let sentence: Int
  let spans: [TextSpan]
  let statement: Statement?
  /// Who has not confirmed; without a source, whom the passage is about.
  let party: PartyNames
  /// What is not confirmed, the party's own names left out.
  let words: ContentWords
  /// It is about someone's coming, rather than about an event.
  let isParticipation: Bool

  static let negations: Set<String> = ["not", "no", "n't", "never", "nor", "neither", "without", "cancel"]

  static func all(in voices: Voices) -> [Doubt] {
    let said = voices.statements.filter(isDoubt).compactMap { Doubt($0, in: voices) }
    let sentences = Set(said.map(\.sentence))
    let own = voices.prose.filter { !sentences.contains($0) }.compactMap { Doubt(sentence: $0, in: voices) }
    return (said + own).sorted { $0.sentence < $1.sentence }
  }

  private static func isDoubt(_ statement: Statement) -> Bool {
    let kind = statement.speaker?.kind
    if kind == .outlet || kind == .agency { return false }  // "could not verify" is the reporter's care
    switch statement.act {
    case .decline: return true
    case .confirm: return statement.certainty == .unconfirmed
    case .deny, .reject: return true
    default: return false
    }
  }

  private init?(_ statement: Statement, in voices: Voices) {
    guard let sentence = voices.sentence(of: statement) else { return nil }
    let attribution = statement.attribution
    let content = attribution.content.flatMap { voices.document.tokens(in: $0) }
    var names = [statement.speaker?.name, statement.speaker?.affiliation].compactMap { $0 }
    if names.isEmpty { names = Self.names(in: content, of: voices) }
    let party = PartyNames(names + attribution.source.map(voices.document.string))
    let vocabulary = voices.vocabulary(content)
    let isParticipation = !vocabulary.isDisjoint(with: Self.participation)
    // To deny a charge or to refuse comment on it is an answer; only someone's coming is settled by his word.
    if statement.act != .confirm, !isParticipation { return nil }
    let words = ContentWords(
      content.filter { !party.areMentioned(in: [$0], of: voices.tagged) }, of: voices.tagged)
    if words.isEmpty || party.isEmpty { return nil }
    self.init(
      sentence: sentence, spans: Wording(article: voices.article).passage(statement), statement: statement,
      party: party, words: words, isParticipation: isParticipation)
  }

  /// "It was not clear whether Sudria would attend", where nobody is said to say so.
  private init?(sentence: Int, in voices: Voices) {
    let tokens = voices.document.sentences[sentence].tokens
    let vocabulary = voices.vocabulary(tokens)
    let isUnclear =
      vocabulary.contains("unclear")
      || (vocabulary.contains("not") && vocabulary.contains("clear"))
    let isUnconfirmed =
      vocabulary.contains("unconfirmed")
      || (!vocabulary.isDisjoint(with: ["confirm", "confirmation"])
        && !vocabulary.isDisjoint(with: Self.negations.union(["yet"])))
    let names = Self.names(in: Array(tokens), of: voices)
    guard (isUnclear && vocabulary.contains("whether")) || isUnconfirmed,
      !vocabulary.isDisjoint(with: Self.participation), !names.isEmpty
    else { return nil }
    let party = PartyNames(names)
    self.init(
      sentence: sentence, spans: [voices.document.sentences[sentence].span], statement: nil, party: party,
      words: ContentWords(
        tokens.filter { !party.areMentioned(in: [$0], of: voices.tagged) }, of: voices.tagged),
      isParticipation: true)
  }

  private init(
    sentence: Int, spans: [TextSpan], statement: Statement?, party: PartyNames, words: ContentWords,
    isParticipation: Bool
  ) {
    self.sentence = sentence
    self.spans = spans
    self.statement = statement
    self.party = party
    self.words = words
    self.isParticipation = isParticipation
  }

  private static func names(in tokens: [Int], of voices: Voices) -> [String] {
    guard let first = tokens.first, let last = tokens.last else { return [] }
    return voices.tagged.names.filter { $0.tokens.lowerBound >= first && $0.tokens.upperBound <= last + 1 }
      .map { voices.document.string($0.span) }
  }

  /// The passage asserts what is in doubt.
  func isContradicted(by passage: VoicedPassage, in voices: Voices) -> Bool {
    let isParty = party.areMentioned(in: passage.tokens, of: voices.tagged)
    if isParticipation { return isParty && isPlanned(passage, in: voices) }
    guard passage.statement == nil else { return false }
    let share = words.share(in: passage.words)
    return words.count >= 2 ? share >= 0.66 : share == 1 && isParty
  }

  /// The party speaks itself, by somebody whom it can be held to, and asserts it.
  func isSettled(by passage: VoicedPassage, in voices: Voices) -> Bool {
    guard let other = passage.statement, other.id != statement?.id, let speaker = other.speaker,
      speaker.isNamed, PartyNames(of: speaker).overlaps(party)
    else { return false }
    if isParticipation {
      return isPlanned(passage, in: voices)
        || !voices.vocabulary(passage.tokens).isDisjoint(with: Self.participation)
    }
    return words.share(in: passage.words) >= 0.66
  }

  /// The passage does not name the party, but takes the meeting for settled: "the session was set for Wednesday".
  func isPresupposed(by passage: VoicedPassage, in voices: Voices) -> Bool {
    let vocabulary = voices.vocabulary(passage.tokens)
    guard !vocabulary.isDisjoint(with: Self.settled) else { return false }
    return passage.tokens.contains { i in
      i > 0 && Self.meetings.contains(voices.tagged.lemmas[i])
        && ["the", "this"].contains(voices.document.tokens[i - 1].norm)
    }
  }

  /// A meeting, and it will be or was.
  private func isPlanned(_ passage: VoicedPassage, in voices: Voices) -> Bool {
    let vocabulary = voices.vocabulary(passage.tokens)
    let isMeeting =
      !vocabulary.isDisjoint(with: Self.meetings) || !vocabulary.isDisjoint(with: Self.participation)
    let isPromised = !vocabulary.isDisjoint(with: Self.plans) || hasInfinitive(passage, in: voices)
    return isMeeting && isPromised && !vocabulary.contains("invite")
  }

  /// "Norland, Sudria to resume talks", not "invites Sudria to talks".
  private func hasInfinitive(_ passage: VoicedPassage, in voices: Voices) -> Bool {
    passage.tokens.contains { i in
      voices.document.tokens[i].norm == "to" && i + 1 < voices.document.tokens.count
        && voices.tagged.tags[i + 1] == .vb
    }
  }

  private static let participation: Set<String> = [
    "attend", "attendance", "participate", "participation", "part", "presence", "delegation", "come", "join",
    "travel", "appear", "appearance", "visit", "go", "sign", "signature", "testify", "testimony", "play",
    "compete",
    "sail", "perform", "gather", "speak", "send", "host", "run", "resign", "return",
  ]
  private static let meetings: Set<String> = [
    "meet", "meeting", "sit", "talk", "talks", "summit", "session", "negotiation", "negotiations",
    "conference",
    "round",
    "ceremony", "gathering", "discussion", "visit", "hearing", "debate", "dialogue", "encounter", "game",
    "match", "replay", "final", "trial", "signing", "concert", "race", "strike", "launch", "inspection",
  ]
  /// What makes a mention of a meeting a promise of it.
  private static let plans: Set<String> = [
    "will", "set", "due", "scheduled", "schedule", "agree", "plan", "planned", "would", "begin",
    "resume",
    "hold", "join", "attend", "host",
  ]
  private static let settled: Set<String> = [
    "set", "due", "scheduled", "schedule", "planned", "begin", "start", "place", "held", "open", "resume",
    "fixed",
    "confirmed",
  ]
}
