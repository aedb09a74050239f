/// What a run of capitalised words names.
extension NameScan {
  private static let eventWords: WordSet = [
    "cup", "games", "olympics", "war", "summit", "convention", "day", "act", "treaty", "agreement", "accord",
    "accords", "festival", "championship", "championships", "election", "elections", "tuesday", "marathon",
    "prix", "open", "bowl", "series", "revolution", "protocol", "amendment", "constitution", "law", "bill",
    "award", "awards", "prize", "hurricane", "storm", "operation", "referendum",
  ]

  private static let roleNouns: WordSet = [
    "minister", "president", "chancellor", "spokesman", "spokeswoman", "spokesperson", "chief", "director",
    "secretary", "leader", "chairman", "chairwoman", "officer", "general", "mayor", "governor", "chair",
    "official", "executive", "manager", "commissioner", "adviser", "advisor", "commander", "head", "boss",
    "candidate", "nominee", "strategist", "speaker", "whip", "counsel", "attorney", "senator",
    "correspondent", "analyst", "economist", "inspector", "detective", "envoy", "ambassador", "coach",
  ]

  /// What only firms are called, right before their names.
  private static let trades: WordSet = [
    "carmaker", "automaker", "drugmaker", "chipmaker", "planemaker", "shipbuilder", "housebuilder",
    "steelmaker", "retailer",
    "airline", "carrier", "lender", "insurer", "reinsurer", "supermarket", "conglomerate", "multinational",
    "startup",
    "start-up", "utility", "toymaker",
  ]

  /// "carmaker Veltra"
  private func followsTrade(_ start: Int, in sentence: Range<Int>) -> Bool {
    start > sentence.lowerBound && Self.trades.contains(tokens[start - 1].norm)
  }

  /// Parts a run into the office before a person's name and the name, and names what is left.
  mutating func settle(_ run: Range<Int>, in sentence: Range<Int>) {
    var run = trimmed(run)
    guard !run.isEmpty else { return }
    if run.count > 1, Self.trades.contains(tokens[run.lowerBound].norm), run.lowerBound == sentence.lowerBound
    {
      run = run.lowerBound + 1..<run.upperBound
    }
    if let title = lastTitle(in: run) {
      if title + 1 < run.upperBound {
        let rest = title + 1..<run.upperBound
        if !isOrganisational(rest) {
          settleOffice(run.lowerBound..<title + 1)
          add(rest, personalKind(of: rest))
          return
        }
      } else {
        // "Foreign Minister" alone is an office; "Kremlin Spokesman" leaves the Kremlin.
        settleOffice(run)
        return
      }
    }
    // "Russian Foreign Ministry" keeps its first word, "Russian Vladimir Petrov" does not.
    while run.count > 1, isDemonym(run.lowerBound) || isPartisan(run.lowerBound), !isOrganisational(run) {
      run = run.lowerBound + 1..<run.upperBound
    }
    guard run.count > 1 || !isDemonym(run.lowerBound) && !isPartisan(run.lowerBound) else { return }
    if let kind = kind(of: run, in: sentence) { add(run, kind) }
  }

  /// "Republican", "Muslims": kinds of people, as demonyms are.
  private func isPartisan(_ i: Int) -> Bool { Self.partisans.contains(tokens[i].norm) }

  private static let partisans: WordSet = [
    "republican", "republicans", "democrat", "democrats", "democratic", "conservative", "conservatives",
    "liberal",
    "liberals", "tory", "tories", "socialist", "socialists", "communist", "communists", "libertarian",
    "green",
    "greens", "muslim", "muslims", "christian", "christians", "jew", "jews", "jewish", "catholic",
    "catholics",
    "protestant", "protestants", "sunni", "sunnis", "shia", "shiite", "shiites", "islamic", "islamist",
    "islamists",
    "hindu", "hindus", "buddhist", "buddhists", "latino", "latinos", "hispanic", "hispanics", "arab", "arabs",
    "kurdish", "kurd", "kurds", "african", "africans", "asian", "asians", "western", "westerners", "nazi",
    "nazis",
    "evangelical", "evangelicals", "democratic-leaning", "republican-led", "labour", "scottish", "welsh",
    "chechen",
    "catalan", "bavarian", "californian", "texan", "texans", "african-american", "african-americans",
    "presidential",
    "northern", "southern", "eastern", "soviet", "gop", "former", "then", "cuban-american", "cuban-americans",
  ]

  /// "the club's chairman, Per Lie": behind an office and a comma an ordinary word written large is a name's. So is one that may be a
  /// first name, before a capital, in the midst of a sentence: "its leader Per Dahl", "“…,” Per Dahl said".
  func isIntroduced(_ i: Int) -> Bool {
    guard i > 1, tokens[i].isCapitalised else { return false }
    let (before, last) = (tokens[i - 2].norm, tokens[i - 1])
    if last.norm == ",", Self.roleNouns.contains(before) || NameLexicon.isTitle(before) { return true }
    let isWithin =
      last.isWord && !last.isCapitalised || last.norm == "," || last.kind == .quote && before == ","
    return isWithin && NameLexicon.isFirstName(tokens[i].norm) && i + 1 < tokens.count
      && tokens[i + 1].isWord && tokens[i + 1].isCapitalised
  }

  private func isDemonym(_ i: Int) -> Bool { places.entry(tokens[i].norm)?.relation == .demonym }

  /// Without ordinary words at its head ("But Mara Voss") unless they belong to an organisation.
  private func trimmed(_ run: Range<Int>) -> Range<Int> {
    var start = run.lowerBound
    if run.count > 1, isIntroduced(start) { return run }
    while start < run.upperBound, NameLexicon.isOrdinary(tokens[start].norm), !isTitle(start),
      !(isOrganisational(start..<run.upperBound) && start + 1 < run.upperBound
        && !isFunctionWord(tokens[start].norm))
    {
      start += 1
    }
    return start..<run.upperBound
  }

  private func lastTitle(in run: Range<Int>) -> Int? {
    var title: Int?
    for i in run where isTitle(i) || Self.roleNouns.contains(tokens[i].norm) {
      // "Rose Secretary" would be odd, "Justice Department" is no person, "Dean Foster" may be a first name.
      if i + 1 < run.upperBound, NameLexicon.isGovernmentWord(tokens[i + 1].norm) { return nil }
      if i > run.lowerBound, i + 1 == run.upperBound, NameLexicon.isFirstName(tokens[i - 1].norm) { continue }
      title = i
    }
    if let t = title, t + 2 < run.upperBound, tokens[t + 1].norm == "of" {
      // "Secretary of State John Kerry", "Minister of Health Ana Ruiz": the office goes on past "of".
      var i = t + 2
      while i < run.upperBound, !NameLexicon.isFirstName(tokens[i].norm) { i += 1 }
      return i - 1
    }
    return title
  }

  /// The organisation or state in front of an office: "Kremlin spokesman", "FBI Director".
  private mutating func settleOffice(_ range: Range<Int>) {
    var end = range.lowerBound
    while end < range.upperBound, !isTitle(end), !Self.roleNouns.contains(tokens[end].norm) { end += 1 }
    for stop in stride(from: end, to: range.lowerBound, by: -1) {
      let head = range.lowerBound..<stop
      let name = norms(head)
      if let entry = places.entry(name) {
        if entry.relation != .demonym { add(head, entry.relation == .seat ? .government : .place) }
        return
      }
      if NameLexicon.state(ofBody: name) != nil { return add(head, .government) }
      if NameLexicon.isOrganisation(name) { return add(head, .organization) }
      if let match = outlets.match(surface(head)), !match.isDoubtful {
        return add(head, match.outlet.kind == .agency ? .agency : .outlet)
      }
    }
    let head = range.lowerBound..<end
    if !head.isEmpty, isOrganisational(head) { add(head, organisationKind(of: head)) }
  }

  private func personalKind(of run: Range<Int>) -> NameMention.Kind {
    placeOrNil(run) ?? .person
  }

  private func placeOrNil(_ run: Range<Int>) -> NameMention.Kind? {
    let name = norms(run)
    if let entry = places.entry(name), entry.relation != .demonym {
      return entry.relation == .seat ? .government : .place
    }
    return places.isOtherPlace(name) ? .place : nil
  }

  private func organisationKind(of run: Range<Int>) -> NameMention.Kind {
    if NameLexicon.state(ofBody: norms(run)) != nil { return .government }
    let head = tokens[run].prefix { $0.norm != "of" && $0.norm != "for" }.last?.norm ?? ""
    let government: Set<String> = [
      "ministry", "parliament", "senate", "cabinet", "navy", "treasury", "embassy", "consulate", "duma",
      "department", "government", "directorate", "congress", "court",
    ]
    return government.contains(head) || government.contains(tokens[run.upperBound - 1].norm)
      ? .government : .organization
  }

  private func kind(of run: Range<Int>, in sentence: Range<Int>) -> NameMention.Kind? {
    let name = norms(run)
    if let place = placeOrNil(run) { return place }
    if NameLexicon.state(ofBody: name) != nil { return .government }
    if NameLexicon.isOrganisation(name) { return .organization }
    let (first, last) = (tokens[run.lowerBound], tokens[run.upperBound - 1])
    if run.count > 1, Self.eventWords.contains(last.norm) { return .event }
    if let outlet = toldOutlet(run, in: sentence) { return outlet }
    if isPaper(run, in: sentence) { return .outlet }
    if isOrganisational(run), run.count > 1 { return organisationKind(of: run) }
    if followsTrade(run.lowerBound, in: sentence), !NameLexicon.isFirstName(first.norm) || run.count == 1 {
      return .organization
    }
    if run.count == 1 {
      if first.isAllCapitals, first.span.count > 1, first.span.count <= 6 { return .organization }
      if NameLexicon.isOrdinary(first.norm) || isTitle(run.lowerBound) { return nil }
      return followsHumanNoun(run.lowerBound, in: sentence) ? .person : .unknown
    }
    if NameLexicon.isFirstName(first.norm) { return .person }
    if isInitial(first) { return .person }
    if followsHumanNoun(run.lowerBound, in: sentence) || precedesAge(run.upperBound, in: sentence) {
      return .person
    }
    let holdsOrdinary = tokens[run].contains { NameLexicon.isOrdinary($0.norm) || isDemonymNorm($0.norm) }
    return run.count <= 4 && !holdsOrdinary && !first.isAllCapitals ? .person : .unknown
  }

  /// "The Evening Herald", "the Velika Post": a newspaper that no gazetteer need know. One word alone must report.
  private func isPaper(_ run: Range<Int>, in sentence: Range<Int>) -> Bool {
    // "Radio Velika" is a station as "Velika Radio" is; "Radio City" is a hall.
    if run.count > 1, tokens[run.lowerBound].norm == "radio", tokens[run.lowerBound + 1].norm != "city" {
      return true
    }
    guard Self.papers.contains(tokens[run.upperBound - 1].norm),
      !NameLexicon.isFirstName(tokens[run.lowerBound].norm)
    else { return false }
    let hasArticle =
      run.lowerBound > sentence.lowerBound
      && ["the", "daily", "newspaper", "weekly", "paper", "tabloid"].contains(tokens[run.lowerBound - 1].norm)
    if ["tv", "radio", "television"].contains(tokens[run.upperBound - 1].norm) { return run.count > 1 }
    return run.count > 1 ? hasArticle || run.count > 2 : hasArticle && speaksAsOutlet(run, in: sentence)
  }

  private static let papers: Set<String> = [
    "herald", "post", "times", "tribune", "gazette", "chronicle", "courier", "observer", "telegraph",
    "journal",
    "mail", "mirror", "sentinel", "inquirer", "examiner", "dispatch", "argus", "echo", "news", "star", "sun",
    "standard", "advertiser", "register", "messenger", "tv", "radio", "television",
  ]

  private func isDemonymNorm(_ norm: String) -> Bool { places.entry(norm)?.relation == .demonym }

  private func isInitial(_ token: Token) -> Bool { token.span.count <= 5 && token.norm.hasSuffix(".") }

  /// "spokesman Dmitry Peskov", "council chief Rustem Umerov"
  private func followsHumanNoun(_ start: Int, in sentence: Range<Int>) -> Bool {
    guard start > sentence.lowerBound else { return false }
    let before = tokens[start - 1].norm
    return Self.roleNouns.contains(before) || NameLexicon.isTitle(before)
  }

  /// ", 34,"
  private func precedesAge(_ end: Int, in sentence: Range<Int>) -> Bool {
    end + 2 < sentence.upperBound && tokens[end].norm == "," && tokens[end + 1].kind == .number
      && tokens[end + 2].norm == ","
  }

  /// "Norvale's prime minister", "the capital of Norvale": a state that no gazetteer need know.
  private func isToldAsState(_ name: Range<Int>) -> Bool {
    let (before, after) = (name.lowerBound - 1, name.upperBound)
    if before > 0, tokens[before].norm == "of", Self.before.contains(tokens[before - 1].norm) { return true }
    guard after < tokens.count, tokens[after].norm == "'s" else { return false }
    let owned = (after + 1..<min(tokens.count, after + 4)).prefix { tokens[$0].isWord }
    return owned.contains { Self.ofStates.contains(tokens[$0].norm) }
  }

  /// What states have and hardly anybody else.
  private static let ofStates: WordSet = [
    "capital", "parliament", "premier", "prime", "government", "army", "military", "navy", "ministry",
    "minister",
    "border", "borders", "constitution", "embassy", "ambassador", "state", "monarchy", "airspace",
  ]
  private static let before: Set<String> = ["capital", "government", "kingdom", "republic", "parliament"]

  /// The names found, in order; single words that end a known person's name are that person's, and an unknown
  /// word that begins an organisation's name is the organisation's.
  func settled() -> [NameMention] {
    var heads: [String: NameMention.Kind] = [:]
    for mention in found where mention.tokens.count > 1 && mention.kind != .person && mention.kind != .outlet
    {
      let head = tokens[mention.tokens.lowerBound].norm
      if heads[head] == nil { heads[head] = mention.kind }
    }
    let states = Set(
      found.filter { $0.kind == .unknown && isToldAsState($0.tokens) }.map { norms($0.tokens) })
    return found.map { mention in
      if mention.kind == .unknown, states.contains(norms(mention.tokens)) {
        return NameMention(tokens: mention.tokens, span: mention.span, kind: .place)
      }
      guard mention.kind == .unknown, mention.tokens.count == 1 else { return mention }
      let norm = tokens[mention.tokens.lowerBound].norm
      let kind: NameMention.Kind =
        surnames[norm] != nil ? .person : NameLexicon.isFirstName(norm) ? .person : heads[norm] ?? .unknown
      return NameMention(tokens: mention.tokens, span: mention.span, kind: kind)
    }.sorted { $0.span < $1.span }
  }
}
