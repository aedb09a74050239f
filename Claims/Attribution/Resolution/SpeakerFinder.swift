/// Leads sources back to who they are, in reading order: each answer is remembered for the next question.
struct SpeakerFinder {
  /// Someone who has spoken, by name or not.
  struct Spoken {
    /// The source as written.
    let tokens: Range<Int>
    var token: Int { tokens.lowerBound }
    /// Index into ``Cast/members``; `nil` for a source without a name of its own.
    let member: Int?
    let speaker: Speaker
    let noun: String?
  }

  /// Who a source is, and its place in the cast if it has one.
  struct Answer {
    var speaker: Speaker
    var member: Int?
    var noun: String?
  }

  private(set) var cast: Cast
  let reader: SourceReader
  /// For each token, whether it lies in what someone says.
  let isContent: [Bool]
  var history: [Spoken] = []
  /// What governments are called where they speak: "Kyiv", though the article names Ukraine first.
  private var governmentNames: [Int: NameMention] = [:]

  init(_ reader: SourceReader, isContent: [Bool], sources: [Range<Int>]) {
    self.reader = reader
    self.isContent = isContent
    cast = Cast(reader)
    for source in sources {
      guard case .name(let name) = reader.read(source).head, let member = cast.member(ofName: name),
        cast.members[member].kind == .government,
        reader.tagged.names[name].kind == .place || governmentNames[member] == nil
      else { continue }
      let mention = reader.tagged.names[name]
      let isCountry =
        PlaceGazetteer.shared.entry(reader.tagged.document.string(mention.span))?.relation == .country
      if governmentNames[member] == nil || isCountry { governmentNames[member] = mention }
    }
  }

  /// Remembers the state that a description gave somebody: "the Ukrainian leader".
  mutating func learn(country: String, of member: Int) {
    if cast.members[member].country == nil { cast.members[member].country = country }
  }

  var tagged: TaggedDocument { reader.tagged }
  var document: Document { tagged.document }

  func norm(_ i: Int) -> String { tagged.tokens[i].norm }

  func text(_ range: Range<Int>) -> String { Cast.spaced(document.string(document.span(ofTokens: range))) }

  func answer(for range: Range<Int>) -> Answer {
    let phrase = reader.read(range)
    if phrase.isJoint, phrase.others.isEmpty { return jointly(phrase) }
    switch phrase.head {
    case .pronoun(let pronoun): return self.pronoun(pronoun, phrase)
    case .name(let name): return named(name, phrase)
    case .noun(let noun, let kind): return described(noun, kind, phrase)
    case .unknown: return unknown(phrase)
    }
  }

  mutating func remember(_ answer: Answer, at tokens: Range<Int>) {
    history.append(Spoken(tokens: tokens, member: answer.member, speaker: answer.speaker, noun: answer.noun))
  }

  // MARK: Names

  private func named(_ name: Int, _ phrase: SourcePhrase) -> Answer {
    let mention = tagged.names[name]
    if !phrase.others.isEmpty { return joined([name] + phrase.others, phrase) }
    guard let member = cast.member(ofName: name) else {
      let isPlace = mention.kind == .place
      return Answer(
        speaker: Speaker(
          name: text(mention.tokens), kind: isPlace ? .government : .organization, isNamed: true,
          spans: [mention.span]), member: nil)
    }
    // An unknown single word that speaks without an article is somebody's name.
    if mention.kind == .unknown, cast.members[member].kind == .organization, phrase.definiteness == .bare,
      !isAbbreviation(mention), !speaksAsMany(mention)
    {
      return Answer(
        speaker: Speaker(name: text(mention.tokens), kind: .person, isNamed: true, spans: [mention.span]),
        member: member)
    }
    return self.member(member, near: phrase.tokens.lowerBound, phrase)
  }

  /// "Albion have yet to confirm": a club or company.
  private func speaksAsMany(_ mention: NameMention) -> Bool {
    let next = mention.tokens.upperBound
    return next < tagged.tokens.count && ["have", "are", "were"].contains(norm(next))
  }

  /// "VPA", "TsKVPR"; not "McAllister".
  private func isAbbreviation(_ mention: NameMention) -> Bool {
    document.string(mention.span).utf8.count { (0x41...0x5A).contains($0) } > 2
      || tagged.tokens[mention.tokens.lowerBound].isAllCapitals
  }

  private func joined(_ names: [Int], _ phrase: SourcePhrase) -> Answer {
    let members = names.compactMap { cast.member(ofName: $0).map { cast.members[$0] } }
    let all = members.map(\.name)
    let name =
      all.count < 2 ? text(phrase.tokens) : all.dropLast().joined(separator: ", ") + " and " + all.last!
    return Answer(
      speaker: Speaker(
        name: name, kind: members.first?.kind ?? .group, isNamed: true, isPlural: true,
        spans: names.map { tagged.names[$0].span }), member: nil)
  }

  /// Two parties, not both of them names: as written, up to a comma.
  private func jointly(_ phrase: SourcePhrase) -> Answer {
    let end =
      phrase.tokens.dropFirst().first { [",", "who", "which", "("].contains(norm($0)) }
      ?? phrase.tokens.upperBound
    let range = phrase.tokens.lowerBound..<end
    let isNamed = range.contains { i in reader.name(at: i).map { $0.kind != .unknown } ?? false }
    return Answer(
      speaker: Speaker(
        name: text(range), kind: .group, isNamed: isNamed, isPlural: true,
        spans: [document.span(ofTokens: range)]),
      member: nil)
  }

  /// A member of the cast as speaker: with the role that the source itself gives, else the first told.
  func member(_ index: Int, near token: Int, _ phrase: SourcePhrase? = nil) -> Answer {
    let member = cast.members[index]
    let own = phrase.flatMap { phrase in member.roles.first { phrase.tokens.contains($0.position) } }
    let role = own ?? member.roles.first
    let affiliation =
      role?.affiliation ?? member.roles.lazy.compactMap(\.affiliation).first
      ?? (member.kind == .government || member.kind == .person ? member.country : nil).flatMap {
        PlaceGazetteer.shared.country(code: $0)?.name
      }
    if let spoken = governmentNames[index] {
      return Answer(
        speaker: Speaker(
          name: text(spoken.tokens), kind: .government, isNamed: true, affiliation: affiliation,
          spans: [spoken.span]),
        member: index)
    }
    return Answer(
      speaker: Speaker(
        name: member.name, kind: member.kind, isNamed: true, role: role?.text, affiliation: affiliation,
        spans: [identifying(member, near: token)]), member: index)
  }

  /// The nearest mention with the full name before a token, else the first after it.
  private func identifying(_ member: Cast.Member, near token: Int) -> TextSpan {
    let full = member.mentions.filter { tagged.names[$0].tokens.count >= fullCount(member) }.map {
      tagged.names[$0]
    }
    return (full.last { $0.tokens.lowerBound <= token + 12 } ?? full.first)?.span ?? member.fullest
  }

  private func fullCount(_ member: Cast.Member) -> Int {
    min(2, member.mentions.map { tagged.names[$0].tokens.count }.max() ?? 1)
  }

  // MARK: Pronouns

  private func pronoun(_ pronoun: SourcePhrase.Pronoun, _ phrase: SourcePhrase) -> Answer {
    let token = phrase.tokens.lowerBound
    switch pronoun {
    case .he: return single(.male, token) ?? undecided(phrase, .person)
    case .she: return single(.female, token) ?? undecided(phrase, .person)
    case .relative: return relative(phrase)
    case .it: return thing(token) ?? undecided(phrase, .organization)
    case .they: return several(token) ?? undecided(phrase, .group, isPlural: true)
    case .i:
      guard let author = tagged.article.author, !isContent[token] else { return undecided(phrase, .person) }
      return Answer(speaker: Speaker(name: author, kind: .person, isNamed: true, spans: []), member: nil)
    case .we, .you: return undecided(phrase, .group, isPlural: true)
    case .one: return undecided(phrase, .person)
    }
  }

  /// As written: better no name than a wrong one.
  private func undecided(_ phrase: SourcePhrase, _ kind: Speaker.Kind, isPlural: Bool = false) -> Answer {
    Answer(
      speaker: Speaker(
        name: text(phrase.tokens), kind: kind, isNamed: false, isPlural: isPlural,
        spans: [document.span(ofTokens: phrase.tokens)]), member: nil)
  }

  private func sentence(_ token: Int) -> Int { document.sentence(ofToken: token) }

  /// The likeliest person of a gender before a token.
  func single(_ gender: NameLexicon.Gender, _ token: Int) -> Answer? {
    var best: (score: Double, answer: () -> Answer)?
    for i in cast.members.indices where cast.members[i].kind == .person {
      guard cast.members[i].gender == nil || cast.members[i].gender == gender,
        let score = salience(ofMember: i, at: token)
      else { continue }
      let total = score + (cast.members[i].gender == gender ? 0.8 : 0)
      if total > best?.score ?? 0.5 { best = (total, { self.member(i, near: token) }) }
    }
    for spoken in history.suffix(4)
    where spoken.member == nil && spoken.speaker.kind == .person && !spoken.speaker.isPlural {
      if let noun = spoken.noun, let told = DescriptionWords.gender(of: noun), told != gender { continue }
      let distance = sentence(token) - sentence(spoken.token)
      let score = 5.5 - 1.2 * Double(distance) + (spoken.token == history.last?.token ? 1 : 0)
      if distance >= 0, score > best?.score ?? 0.5 {
        best = (score, { Answer(speaker: spoken.speaker, member: nil, noun: spoken.noun) })
      }
    }
    return best?.answer()
  }

  /// How much a member is on the reader's mind at a token; `nil` if not yet named, or too long ago.
  ///
  /// Nearness, being a subject, having spoken last and being named often count for it; standing only in what
  /// others say, or as a possessor, against it. Weights tuned by hand on half the labelled statements.
  func salience(ofMember index: Int, at token: Int) -> Double? {
    let member = cast.members[index]
    var best: Double?
    for name in member.mentions.reversed() {
      let mention = tagged.names[name]
      guard mention.tokens.upperBound <= token, !isOwned(mention) else { continue }
      let distance = sentence(token) - sentence(mention.tokens.lowerBound)
      if distance > 12 { break }
      var score = 4 - 1.2 * Double(min(distance, 4)) - 0.3 * Double(max(0, distance - 4))
      if isSubject(mention) { score += 1.5 }
      if isContent[mention.tokens.lowerBound] { score -= 1.5 }
      if isPossessor(mention) { score -= 0.7 }
      if document.block(ofToken: mention.tokens.lowerBound).kind == .headline { score -= 1 }
      if score > best ?? -100 { best = score }
      if distance > 5 && best != nil { break }
    }
    guard var score = best else { return nil }
    if history.last?.member == index { score += 1 }
    var count = 1
    while count < member.mentions.count {
      count *= 2
      score += 0.2
    }
    return score
  }

  /// "its Norham plant": what a plant is called is nobody, above all not whose it is.
  private func isOwned(_ mention: NameMention) -> Bool {
    let (first, next) = (mention.tokens.lowerBound, mention.tokens.upperBound)
    guard mention.kind == .unknown, first > 0, next < tagged.tokens.count else { return false }
    return ["its", "their"].contains(norm(first - 1)) && tagged.tags[next].isNoun
      && !tagged.tokens[next].isCapitalised
  }

  private func isPossessor(_ mention: NameMention) -> Bool {
    let next = mention.tokens.upperBound
    return next < tagged.tokens.count && (norm(next) == "'s" || norm(next) == "'")
  }

  /// Before the sentence's first verb, or right before a verb.
  private func isSubject(_ mention: NameMention) -> Bool {
    if isPossessor(mention) { return false }
    let next = mention.tokens.upperBound
    if next < tagged.tokens.count, tagged.tags[next].isFiniteVerb { return true }
    let start = tagged.sentences[sentence(mention.tokens.lowerBound)].tokens.lowerBound
    return !(start..<mention.tokens.lowerBound).contains {
      tagged.tags[$0].isFiniteVerb || tagged.tags[$0] == .in && norm($0) != "as"
    }
  }

  /// "who", "which": what stands right before.
  private func relative(_ phrase: SourcePhrase) -> Answer {
    let sentence = tagged.sentences[sentence(phrase.tokens.lowerBound)].tokens
    var end = phrase.tokens.lowerBound
    while end > sentence.lowerBound, [",", "of", "–", "("].contains(norm(end - 1)) { end -= 1 }
    guard end > sentence.lowerBound else { return undecided(phrase, .person) }
    // "said a friend of the mayor, who asked": whoever just spoke, not the last name in the phrase.
    if let last = history.last, last.tokens.upperBound == end, last.tokens.lowerBound >= sentence.lowerBound {
      return Answer(speaker: last.speaker, member: last.member, noun: last.noun)
    }
    if let name = reader.name(at: end - 1) {
      return answer(for: name.tokens)
    }
    var start = end - 1
    while start > sentence.lowerBound {
      let i = start - 1
      let word = norm(i)
      if word == "," || tagged.tags[i].isFiniteVerb || tagged.tokens[i].kind == .quote || word == "and" {
        break
      }
      if SourceReader.closers.contains(word), word != "of", reader.nameOfToken[i] < 0 { break }
      start = i
      if SourceReader.definite.contains(word) || ["a", "an"].contains(word) {
        if i > sentence.lowerBound, norm(i - 1) == "of" { continue }
        break
      }
    }
    // "Mara Voss, a lawyer who said": the apposition's owner.
    if start > sentence.lowerBound, norm(start - 1) == ",", let name = self.name(endingBefore: start - 1),
      name.kind == .person
    {
      return answer(for: name.tokens)
    }
    guard start < end, norm(start) != norm(phrase.tokens.lowerBound) else {
      return undecided(phrase, .person)
    }
    let found = reader.read(start..<end)
    if case .pronoun(.relative) = found.head { return undecided(phrase, .person) }
    return answer(for: start..<end)
  }

  private func name(endingBefore token: Int) -> NameMention? {
    guard token > 0, let name = reader.name(at: token - 1), name.tokens.upperBound == token else {
      return nil
    }
    return name
  }

  /// "it": the organisation, government or document that spoke last or was named last.
  func thing(_ token: Int) -> Answer? {
    let kinds: Set<Speaker.Kind> = [.organization, .government, .agency, .outlet, .document]
    var best: (score: Double, answer: Answer)?
    for spoken in history.suffix(3) where kinds.contains(spoken.speaker.kind) {
      let distance = sentence(token) - sentence(spoken.token)
      guard distance >= 0, distance < 5 else { continue }
      let score = 5.5 - 1.2 * Double(distance)
      if score > best?.score ?? 0.5 {
        best = (score, Answer(speaker: spoken.speaker, member: spoken.member, noun: spoken.noun))
      }
    }
    for i in cast.members.indices where kinds.contains(cast.members[i].kind) {
      if let score = salience(ofMember: i, at: token), score > best?.score ?? 0.5 {
        best = (score, member(i, near: token))
      }
    }
    return best?.answer
  }

  /// "they": those who spoke together last, else an organisation that did, else the people named before.
  private func several(_ token: Int) -> Answer? {
    let near = history.reversed().first { spoken in
      (spoken.speaker.isPlural || [.group, .organization].contains(spoken.speaker.kind))
        && (0..<4).contains(sentence(token) - sentence(spoken.token))
    }
    let written = plural(before: token)
    if let near, written == nil || near.token >= written!.lowerBound - 3 {
      return Answer(speaker: near.speaker, member: near.member, noun: near.noun)
    }
    if let written { return answer(for: written) }
    return nil
  }

  /// The last plural noun for people in this or the two sentences before, with what modifies it.
  private func plural(before token: Int) -> Range<Int>? {
    let current = sentence(token)
    for s in stride(from: current, through: max(0, current - 2), by: -1) {
      let range = tagged.sentences[s].tokens
      for i in range where i < token && !isContent[i] && reader.nameOfToken[i] < 0 {
        guard let found = DescriptionWords.lookUp(norm(i)), found.class == .people, found.isPlural,
          norm(i).utf8.count > 3
        else { continue }
        var start = i
        while start > range.lowerBound, isPlainModifier(start - 1) { start -= 1 }
        return start..<i + 1
      }
    }
    return nil
  }

  private func isPlainModifier(_ i: Int) -> Bool {
    let tag = tagged.tags[i]
    return tagged.tokens[i].isWord
      && (tag.isAdjective || tag.isNoun || tag == .dt || tag == .prps || tag == .cd
        || reader.nameOfToken[i] >= 0)
  }
}
