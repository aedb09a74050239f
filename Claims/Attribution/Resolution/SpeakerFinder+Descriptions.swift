/// Sources without a name: led back to one where the article tells, else described as written.
extension SpeakerFinder {
  func described(_ noun: String, _ kind: DescriptionWords.Class, _ phrase: SourcePhrase) -> Answer {
    switch kind {
    case .anonymous: return anonymous(noun, phrase)
    case .person:
      let end = phrase.chunk.upperBound
      let isPremier = noun == "minister" && phrase.chunk.count > 1 && norm(end - 2) == "prime"
      return personDescribed(isPremier ? "premier" : noun, phrase)
    case .people: return peopleDescribed(noun, phrase)
    case .outlet where ["paper", "papers"].contains(noun) && isLegalOrLearned(phrase):
      return documentDescribed(noun, phrase)
    case .organization, .government, .outlet: return bodyDescribed(noun, kind, phrase)
    case .document: return documentDescribed(noun, phrase)
    }
  }

  /// "a source", "sources close to the talks", "people familiar with the matter"
  private func anonymous(_ noun: String, _ phrase: SourcePhrase) -> Answer {
    if phrase.definiteness == .definite, let earlier = earlier(noun, phrase), earlier.speaker.kind == .unnamed
    {
      return earlier
    }
    return plain(phrase, .unnamed, isNamed: false, noun)
  }

  func unknown(_ phrase: SourcePhrase) -> Answer {
    guard !phrase.chunk.isEmpty else { return plain(phrase, .group, isNamed: false, nil) }
    let last = phrase.chunk.upperBound - 1
    if tagged.tokens[last].isCapitalised {
      return plain(phrase, .organization, isNamed: true, nil)
    }
    return plain(
      phrase, phrase.isPlural ? .group : tagged.tags[last].isNoun ? .organization : .person, isNamed: false,
      nil)
  }

  // MARK: People

  private func personDescribed(_ noun: String, _ phrase: SourcePhrase) -> Answer {
    if isOnlyKnownOf(phrase) { return plain(phrase, .unnamed, isNamed: false, noun) }
    let isIntroduced = isIntroduced(noun, phrase)
    guard phrase.definiteness == .definite || isIntroduced || phrase.tokens.count == phrase.chunk.count,
      !phrase.isPlural
    else {
      return plain(phrase, .person, isNamed: false, noun)
    }
    // "the head of the clinic" may be anyone's first mention; "the minister" is somebody's second.
    let hasComplement =
      phrase.chunk.upperBound < phrase.tokens.upperBound && norm(phrase.chunk.upperBound) != ","
    // After "a fire official", "the official" is no president, where nobody bears that very title.
    if phrase.definiteness == .definite, !hasComplement,
      !cast.members.contains(where: { $0.roles.contains { $0.noun == noun } }),
      let earlier = earlier(noun, phrase)
    {
      return earlier
    }
    // A headline leaves out the article: "fire chief" is the one whom the text below it names.
    let isBare = !hasComplement && (phrase.chunk.count == 1 || isAheadOfText(phrase))
    if phrase.definiteness == .definite || isBare || isIntroduced,
      let member = bearer(of: noun, phrase)
    {
      return self.member(member, near: phrase.tokens.lowerBound)
    }
    if phrase.definiteness == .definite, let earlier = earlier(noun, phrase) { return earlier }
    return plain(phrase, .person, isNamed: false, noun)
  }

  /// A lead's "a judge" is the one judge whom the text below names.
  private func isIntroduced(_ noun: String, _ phrase: SourcePhrase) -> Bool {
    guard phrase.definiteness == .indefinite, phrase.possessor == nil, Self.soleOffices.contains(noun),
      let lead = tagged.article.blocks.firstIndex(where: { $0.kind == .paragraph }),
      document.sentences[document.sentence(ofToken: phrase.tokens.lowerBound)].block == lead
    else { return false }
    let bearers = cast.members.filter { $0.roles.contains { $0.noun == noun } }
    return bearers.count == 1
      && tagged.names[bearers[0].mentions[0]].tokens.lowerBound >= phrase.tokens.upperBound
  }

  /// Of which one article's story has, as a rule, one.
  private static let soleOffices: Set<String> = [
    "judge", "magistrate", "coroner", "mayor", "governor", "president", "premier", "chancellor", "minister",
    "coach",
    "spokesman", "spokeswoman", "spokesperson", "chairman", "chairwoman", "prosecutor",
  ]

  private func isAheadOfText(_ phrase: SourcePhrase) -> Bool {
    phrase.definiteness == .bare
      && [.headline, .subhead, .standfirst].contains(document.block(ofToken: phrase.tokens.lowerBound).kind)
  }

  /// "a person familiar with the matter": nothing more than that they know.
  private func isOnlyKnownOf(_ phrase: SourcePhrase) -> Bool {
    let last = phrase.chunk.upperBound - 1
    guard ["person", "people", "one", "someone", "somebody", "those", "individuals"].contains(norm(last))
    else { return false }
    if norm(last) == "one", isOneOfTheUnnamed(phrase) { return true }
    let after = (phrase.chunk.upperBound..<min(phrase.tokens.upperBound, phrase.chunk.upperBound + 3)).map(
      norm)
    return after.contains { ["familiar", "close", "briefed", "knowledge", "involved", "aware"].contains($0) }
  }

  /// "one of the people" after "two people briefed on the plans": as little is known of them.
  private func isOneOfTheUnnamed(_ phrase: SourcePhrase) -> Bool {
    let rest = phrase.chunk.upperBound..<phrase.tokens.upperBound
    return rest.contains { ["people", "persons", "sources", "them"].contains(norm($0)) }
      && history.suffix(6).contains { $0.speaker.kind == .unnamed && $0.speaker.isPlural }
  }

  /// Whose office the description names: the state must not differ, and nearness decides between several.
  private func bearer(of noun: String, _ phrase: SourcePhrase) -> Int? {
    let token = phrase.tokens.lowerBound
    let country = country(of: phrase)
    let gender = DescriptionWords.gender(of: noun)
    let group = DescriptionWords.group(of: noun)
    let qualifiers = qualifiers(of: phrase)
    // "Voss's campaign manager" is no other body's chairwoman.
    let isOwned = phrase.possessor.map { $0.contains { reader.nameOfToken[$0] >= 0 } } == true
    var best: (score: Double, member: Int)?
    for (i, member) in cast.members.enumerated() where member.kind == .person {
      if let gender, let known = member.gender, gender != known { continue }
      if let country, let known = member.country, country != known { continue }
      var score = -1.0
      for role in member.roles {
        var match = -1.0
        if role.noun == noun {
          match = 3
        } else if let group, DescriptionWords.group(of: role.noun) == group, !isOwned {
          match = 2
        }
        // "the foreign minister" is not the defence minister.
        let words = Set(role.text.lowercased().split(separator: " ").map(String.init))
        if match > 0, !qualifiers.isEmpty, words.count > 1, qualifiers.isDisjoint(with: words) { match = 0 }
        score = max(score, match)
      }
      let mind = salience(ofMember: i, at: token)
      if score < 0 {
        // Any person just spoken of may be "the politician"; an office must be told.
        // "his mother" is somebody's, and nobody whom the article has just spoken of.
        guard DescriptionWords.isGeneral(noun), phrase.definiteness == .definite, let mind, mind > 2.5,
          !["his", "her", "their", "my", "our"].contains(norm(phrase.tokens.lowerBound))
        else { continue }
        score = 0
      }
      if country != nil, member.country == country { score += 2 }
      score += mind.map { $0 * 0.5 } ?? (member.roles.isEmpty ? -1 : 0)
      if score > best?.score ?? 0.5 { best = (score, i) }
    }
    return best?.member
  }

  /// The words between determiner and noun that tell one office from another: "foreign".
  private func qualifiers(of phrase: SourcePhrase) -> Set<String> {
    Set(phrase.chunk.dropLast().map(norm)).filter {
      PlaceGazetteer.shared.entry($0) == nil && $0 != "prime" && $0 != "former"
    }
  }

  /// The state that a description's adjective or possessor tells.
  func country(of phrase: SourcePhrase) -> String? {
    let range = (phrase.possessor?.lowerBound ?? phrase.chunk.lowerBound)..<phrase.chunk.upperBound
    for i in range {
      for count in stride(from: min(PlaceGazetteer.shared.longest, range.upperBound - i), to: 0, by: -1) {
        let words = (i..<i + count).map(norm).joined(separator: " ")
        guard tagged.tokens[i].isCapitalised, let entry = PlaceGazetteer.shared.entry(words) else { continue }
        return entry.country.code
      }
    }
    return nil
  }

  private func peopleDescribed(_ noun: String, _ phrase: SourcePhrase) -> Answer {
    if isOnlyKnownOf(phrase) { return plain(phrase, .unnamed, isNamed: false, noun) }
    if phrase.definiteness == .definite, phrase.chunk.count == 1, let earlier = earlier(noun, phrase) {
      return earlier
    }
    return plain(phrase, .group, isNamed: false, noun)
  }

  /// Who was described by the same noun before, not long ago.
  private func earlier(_ noun: String, _ phrase: SourcePhrase) -> Answer? {
    // "the weather service" is no fire service.
    let kinds = phrase.chunk.dropLast().map(norm)
    let found = history.last { spoken in
      let name = Set(spoken.speaker.name.lowercased().split(separator: " ").map(String.init))
      return spoken.noun == noun && spoken.token < phrase.tokens.lowerBound && spoken.member == nil
        && spoken.speaker.isPlural == phrase.isPlural
        && (kinds.isEmpty || kinds.contains(where: name.contains))
    }
    return found.map { Answer(speaker: $0.speaker, member: $0.member, noun: $0.noun) }
  }

  // MARK: Bodies and documents

  /// "court papers", "a research paper": no newspapers.
  private func isLegalOrLearned(_ phrase: SourcePhrase) -> Bool {
    phrase.chunk.dropLast().contains { Self.paperKinds.contains(norm($0)) }
  }

  private static let paperKinds: Set<String> = [
    "court", "charging", "legal", "research", "discussion", "working", "white", "position", "internal",
    "policy",
    "scientific", "conference", "divorce", "bankruptcy", "green", "ballot", "identity", "briefing",
  ]

  private func bodyDescribed(_ noun: String, _ kind: DescriptionWords.Class, _ phrase: SourcePhrase) -> Answer
  {
    // "RIA news agency": the noun only says what the name is.
    if let name = phrase.chunk.lazy.map({ reader.nameOfToken[$0] }).last(where: { $0 >= 0 }),
      let member = cast.member(ofName: name), [.agency, .outlet].contains(cast.members[member].kind),
      tagged.names[name].tokens.lowerBound == phrase.chunk.lowerBound
    {
      return self.member(member, near: phrase.tokens.lowerBound, phrase)
    }
    if let owned = ownersBody(noun, kind, phrase) { return owned }
    let isIdentified = identifies(phrase)
    let isHeadline = document.block(ofToken: phrase.tokens.lowerBound).kind == .headline
    // "its website" is the owner's, not the paper named last.
    let isOwners = ["its", "their"].contains(norm(phrase.tokens.lowerBound))
    if !isIdentified, !isOwners,
      phrase.definiteness == .definite || isHeadline && phrase.definiteness == .bare
    {
      if let member = body(noun, kind, phrase) { return self.member(member, near: phrase.tokens.lowerBound) }
      if let range = fullerMention(of: noun, before: phrase.tokens.lowerBound) {
        return plain(reader.read(range), speakerKind(noun, kind, phrase), isNamed: true, noun)
      }
      if let earlier = earlier(noun, phrase) { return earlier }
    }
    // "Charities", "many companies": bodies in general, none of which a reader could ask.
    if phrase.isPlural, noun != "police", !isIdentified, phrase.definiteness != .definite,
      kind == .organization
    {
      return plain(phrase, .group, isNamed: false, noun)
    }
    let named = phrase.definiteness != .indefinite || isIdentified
    return plain(phrase, speakerKind(noun, kind, phrase), isNamed: named, noun)
  }

  /// "her office", "his company": whose it is tells which.
  private func ownersBody(_ noun: String, _ kind: DescriptionWords.Class, _ phrase: SourcePhrase) -> Answer? {
    let first = phrase.tokens.lowerBound
    guard phrase.possessor == nil, ["her", "his"].contains(norm(first)), first < phrase.chunk.lowerBound,
      let owner = single(norm(first) == "her" ? .female : .male, first), owner.speaker.isNamed
    else { return nil }
    var answer = plain(phrase, speakerKind(noun, kind, phrase), isNamed: true, noun)
    answer.speaker.name = owner.speaker.name + "'s " + text(phrase.chunk)
    answer.speaker.affiliation = answer.speaker.affiliation ?? owner.speaker.affiliation
    return answer
  }

  private func speakerKind(_ noun: String, _ kind: DescriptionWords.Class, _ phrase: SourcePhrase)
    -> Speaker.Kind
  {
    switch kind {
    case .government: .government
    case .outlet: noun == "wire" || noun == "newswire" ? .agency : .outlet
    default: phrase.chunk.contains { norm($0) == "news" } && noun == "agency" ? .agency : .organization
    }
  }

  /// A name, a people's adjective or a named possessor or complement tells which one is meant.
  private func identifies(_ phrase: SourcePhrase) -> Bool {
    if phrase.possessor.map({ $0.contains { reader.nameOfToken[$0] >= 0 } }) == true { return true }
    if country(of: phrase) != nil { return true }
    return phrase.tokens.contains { i in
      reader.name(at: i).map { $0.kind != .unknown || !tagged.tokens[i].traits.contains(.sentenceStart) }
        ?? false
    }
      || phrase.chunk.dropLast().contains {
        tagged.tokens[$0].isCapitalised && !tagged.tokens[$0].traits.contains(.sentenceStart)
      }
  }

  /// The organisation, government or outlet that "the company", "the paper", "the ministry" can mean.
  private func body(_ noun: String, _ kind: DescriptionWords.Class, _ phrase: SourcePhrase) -> Int? {
    let token = phrase.tokens.lowerBound
    var best: (score: Double, member: Int)?
    let isAhead = document.block(ofToken: token).kind != .paragraph
    for (i, member) in cast.members.enumerated() {
      let words = member.name.lowercased().split(separator: " ").map(String.init)
      // A headline speaks of a body that only the text below it names.
      guard let mind = salience(ofMember: i, at: token) ?? (isAhead && words.contains(noun) ? 2 : nil) else {
        continue
      }
      var score = mind * 0.5
      switch (kind, member.kind) {
      case (.outlet, .outlet), (.outlet, .agency): score += 2 + fit(noun, member)
      case (.organization, .agency) where noun == "agency": score += 3
      case (_, .organization), (_, .government):
        if words.contains(noun) {
          score += 3
        } else if kind == .organization && member.kind == .organization {
          // "The company" may be any; "the regional fire service" is none whose name says otherwise.
          if Self.specific.contains(noun) || !Self.general.contains(noun) && phrase.chunk.count > 1 {
            continue
          }
        } else {
          continue
        }
      case (.organization, .outlet) where ["company", "publisher", "group"].contains(noun): score += 0
      default: continue
      }
      if score > best?.score ?? 0.5 { best = (score, i) }
    }
    return best?.member
  }

  /// These nouns name one sort of body: another sort's name does not answer them.
  private static let specific: WordSet = [
    "trust", "campaign", "committee", "commission", "council", "union", "university", "college", "school",
    "hospital",
    "clinic", "bank", "party", "club", "court", "church", "board", "panel", "museum", "police", "prosecution",
    "defence", "defense", "embassy", "league", "army", "side", "delegation", "team", "office", "brigade",
    "service", "department", "inspectorate",
  ]

  /// These nouns say little, whatever stands before them.
  private static let general: Set<String> = [
    "company", "firm", "group", "organization", "organisation", "corporation", "conglomerate", "airline",
    "carrier",
    "manufacturer", "maker", "retailer", "producer", "operator", "supplier", "startup", "giant", "developer",
    "insurer", "lender", "brewer", "carmaker", "automaker", "utility", "subsidiary", "parent", "enterprise",
  ]

  private func fit(_ noun: String, _ member: Cast.Member) -> Double {
    guard let outlet = OutletGazetteer.shared.match(member.name)?.outlet else { return 0 }
    switch noun {
    case "newspaper", "paper", "daily", "tabloid", "broadsheet": return outlet.kind == .newspaper ? 1 : -1
    case "broadcaster", "network", "channel", "station": return outlet.kind == .broadcaster ? 1 : -1
    case "magazine", "weekly": return outlet.kind == .magazine ? 1 : -1
    case "agency", "wire", "newswire": return outlet.kind == .agency ? 1 : -1
    default: return 0
    }
  }

  /// The last noun phrase with the same noun that a name or capital identifies: "Clinton campaign" for "the campaign".
  private func fullerMention(of noun: String, before token: Int) -> Range<Int>? {
    var i = token - 1
    while i > 0 {
      defer { i -= 1 }
      guard norm(i) == noun else { continue }
      let first = tagged.sentences[document.sentence(ofToken: i)].tokens.lowerBound
      var start = i
      while start > first {
        let tag = tagged.tags[start - 1]
        let word = norm(start - 1)
        guard
          reader.nameOfToken[start - 1] >= 0 || word == "'s" || tag.isAdjective && tag != .jjr || tag.isNoun,
          tagged.tokens[start - 1].isWord || word == "'s"
        else { break }
        start -= 1
      }
      if start < i,
        (start..<i).contains(where: { reader.nameOfToken[$0] >= 0 || tagged.tokens[$0].isCapitalised })
      {
        return start..<i + 1
      }
    }
    return nil
  }

  private func documentDescribed(_ noun: String, _ phrase: SourcePhrase) -> Answer {
    let isIdentified = identifies(phrase)
    if !isIdentified, phrase.definiteness == .definite, phrase.chunk.count == 1,
      phrase.tokens.count <= 2, let earlier = earlier(noun, phrase)
    {
      return earlier
    }
    return plain(phrase, .document, isNamed: isIdentified || phrase.definiteness == .definite, noun)
  }

  // MARK: As written

  /// A speaker as the article describes it, without the article "the" for bodies, and without what follows a comma.
  /// "its coastguard": of the body that was just spoken of, if it has a name.
  private func owner(of phrase: SourcePhrase) -> String? {
    let first = phrase.tokens.lowerBound
    guard norm(first) == "its", first + 1 < phrase.tokens.upperBound, let owner = thing(first)?.speaker,
      owner.isNamed, [.organization, .government].contains(owner.kind)
    else { return nil }
    return owner.name.unicodeScalars.first?.properties.isLowercase == true ? "the " + owner.name : owner.name
  }

  private func plain(_ phrase: SourcePhrase, _ kind: Speaker.Kind, isNamed: Bool, _ noun: String?) -> Answer {
    var (start, end) = (phrase.tokens.lowerBound, phrase.tokens.upperBound)
    let isBody = [.organization, .government, .outlet, .agency, .document].contains(kind)
    if isBody, phrase.definiteness == .definite, phrase.possessor == nil, norm(start) == "the" { start += 1 }
    for i in max(start, phrase.chunk.upperBound)..<max(end, phrase.chunk.upperBound)
    where [
      ",", "who", "which", "(", "–", "—", ";", ":", "whose", "citing", "quoting", "speaking", "obtained",
      "seen",
    ].contains(
      norm(i))
    {
      end = i
      break
    }
    if end <= start { end = phrase.tokens.upperBound }
    let range = start..<max(end, start + 1)
    let role = kind == .person && !phrase.chunk.isEmpty ? office(phrase) : nil
    let name = owner(of: phrase).map { $0 + "'s " + text(start + 1..<max(end, start + 2)) } ?? text(range)
    return Answer(
      speaker: Speaker(
        name: name, kind: kind, isNamed: isNamed,
        isPlural: phrase.isPlural, role: role, affiliation: affiliation(phrase, kind),
        spans: [document.span(ofTokens: range)]), member: nil, noun: noun)
  }

  private func office(_ phrase: SourcePhrase) -> String? {
    var start = phrase.chunk.lowerBound
    while start + 1 < phrase.chunk.upperBound,
      PlaceGazetteer.shared.entry(norm(start))?.relation == .demonym || norm(start) == "unnamed"
        || norm(start) == "anonymous"
    {
      start += 1
    }
    return text(start..<phrase.chunk.upperBound)
  }

  /// The organisation in front of the noun or after "of", "for", "at", else the state.
  private func affiliation(_ phrase: SourcePhrase, _ kind: Speaker.Kind) -> String? {
    guard [.person, .group, .unnamed, .government].contains(kind) else { return nil }
    for i in phrase.chunk {
      if let name = reader.name(at: i), [.organization, .government, .agency, .outlet].contains(name.kind),
        name.tokens.upperBound < phrase.chunk.upperBound
      {
        return text(name.tokens)
      }
    }
    let after = phrase.chunk.upperBound
    if kind != .government, after + 1 < phrase.tokens.upperBound,
      ["for", "of", "at", "with", "from", "in"].contains(norm(after))
    {
      var end = after + 1
      while end < phrase.tokens.upperBound, norm(end) != ",", norm(end) != "who", norm(end) != "(" {
        end += 1
      }
      if (after + 1..<end).contains(where: { reader.nameOfToken[$0] >= 0 }) || norm(after) == "for" {
        var start = after + 1
        if norm(start) == "the", start + 1 < end { start += 1 }
        return text(start..<end)
      }
    }
    return country(of: phrase).flatMap { PlaceGazetteer.shared.country(code: $0)?.name }
  }
}
