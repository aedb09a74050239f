/// Finds proper names: runs of capitalised words, told apart by gazetteers, titles and their neighbours.
///
///     "Kremlin spokesman Dmitry Peskov told AFP"  // Kremlin: government, Dmitry Peskov: person, AFP: agency
///
/// Running prose is read first. Headlines in title case and lines in capitals hide which words are names, so
/// there only names count that a gazetteer or the prose knows. Titles ("Dr", "Foreign Minister") are left out of
/// a person's name; words for a people ("Russian") are no names.
/// - Complexity: O(n) in the tokens, with a few look-ups for each capitalised one.
public struct NameTagger: Sendable {
  public init() {}

  /// By start, without overlap.
  public func names(in document: Document) -> [NameMention] {
    var scan = NameScan(document)
    scan.readProse()
    scan.readTitleCase()
    return scan.settled()
  }
}

/// One document while its names are being found.
struct NameScan {
  let document: Document
  let places = PlaceGazetteer.shared
  let outlets = OutletGazetteer.shared
  var found: [NameMention] = []
  /// Last words of the people found, with the number of words of the longest such name.
  var surnames: [String: Int] = [:]
  /// How words are written inside the sentences of prose.
  private var sights: WordSights
  private var hasUnreliableCase: [Bool] = []

  let tokens: [Token]

  private enum Sight {
    /// Not a name where it only begins a sentence.
    static let lower: UInt8 = 1
    static let capitalised: UInt8 = 2
  }

  private func isSeen(_ token: Token, _ sight: UInt8) -> Bool { sights[token.hash] & sight != 0 }

  init(_ document: Document) {
    self.document = document
    tokens = document.tokens
    sights = WordSights(expected: document.tokens.count / 3)
    hasUnreliableCase = document.sentences.map { Self.hidesNames($0, in: document) }
    for (sentence, hides) in zip(document.sentences, hasUnreliableCase) where !hides {
      // "Norvale's ministry": what owns something at the head of a sentence has a name, elsewhere too.
      let second = sentence.tokens.lowerBound + 1
      if second < sentence.tokens.upperBound, document.tokens[second].norm == "'s" {
        sights.note(document.tokens[second - 1].hash, Sight.capitalised)
      }
      for i in sentence.tokens.dropFirst() where document.tokens[i].isWord {
        let token = document.tokens[i]
        if !Self.isNameWord(token, in: document) {
          sights.note(token.hash, Sight.lower)
        } else if document.tokens[i - 1].kind != .quote {
          sights.note(token.hash, Sight.capitalised)
        }
      }
    }
  }

  /// Whether nearly every longer word is capitalised, as in a headline in title case.
  private static func hidesNames(_ sentence: Sentence, in document: Document) -> Bool {
    var (words, capitals) = (0, 0)
    for token in document.tokens[sentence.tokens] where token.isWord && token.span.count > 3 {
      words += 1
      if token.isCapitalised { capitals += 1 }
    }
    let isHeading = document.article.blocks[sentence.block].kind != .paragraph
    return words >= 3 && capitals * 10 >= words * (isHeading ? 7 : 9)
  }

  mutating func readProse() {
    for (sentence, hides) in zip(document.sentences, hasUnreliableCase) where !hides {
      var i = sentence.tokens.lowerBound
      while i < sentence.tokens.upperBound { i = readRun(at: i, in: sentence.tokens) }
    }
    for mention in found where mention.kind == .person {
      let last = tokens[mention.tokens.upperBound - 1].norm
      surnames[last] = max(surnames[last] ?? 0, mention.tokens.count)
    }
  }

  /// Reads the name that begins at a token, if one does, and answers where to go on.
  private mutating func readRun(at start: Int, in sentence: Range<Int>) -> Int {
    if let end = readGazetteer(at: start, in: sentence) { return end }
    guard canBegin(start, in: sentence) else { return start + 1 }
    var end = start + 1
    while let next = extended(start..<end, in: sentence) { end = next }
    settle(start..<end, in: sentence)
    return end
  }

  /// An outlet's or place's full name, longest first, unless a longer name goes on from it ("Kyiv Region Council").
  private mutating func readGazetteer(at start: Int, in sentence: Range<Int>) -> Int? {
    let token = tokens[start]
    guard token.isWord || token.kind == .number else { return nil }
    let word = document.text[token.span]
    let mayBeOutlet = token.norm == "the" || outlets.beginnings.mayBegin(with: word)
    // Small letters begin no name but an outlet's.
    guard token.isCapitalised || mayBeOutlet && outlets.match(token.norm) != nil else { return nil }
    let mayBePlace = token.norm == "the" || places.beginnings.mayBegin(with: word)
    guard mayBeOutlet || mayBePlace else { return nil }
    for end in stride(from: min(sentence.upperBound, start + outlets.longest), to: start, by: -1)
    where mayBeOutlet {
      guard let match = outlets.match(surface(start..<end)), isWritten(start..<end, as: match.outlet) else {
        continue
      }
      // "The BBC" is the BBC; "The Guardian" has its article in the name.
      if token.norm == "the", start + 1 < end, outlets.outlet(named: surface(start + 1..<end)) != nil {
        return nil
      }
      if match.isDoubtful && !speaksAsOutlet(start..<end, in: sentence) { continue }
      if start + 1 == end, goesOn(end, in: sentence), match.outlet.name != surface(start..<end) { continue }
      add(start..<end, match.outlet.kind == .agency ? .agency : .outlet)
      return end
    }
    for end in stride(from: min(sentence.upperBound, start + places.longest), to: start, by: -1)
    where mayBePlace {
      guard tokens[end - 1].isCapitalised else { continue }
      if token.norm == "the", start + 1 < end, placeKind(surface(start + 1..<end)) != nil { return nil }
      let name = surface(start..<end)
      guard let kind = placeKind(name) else { continue }
      // "New York Times", "Washington Heights Clinic": the place begins a longer name.
      if goesOn(end, in: sentence) && kind == .place && belongs(end, in: sentence) { return nil }
      add(start..<end, kind)
      return end
    }
    return nil
  }

  /// "The people have spoken" names no newspaper.
  private func isWritten(_ range: Range<Int>, as outlet: Outlet) -> Bool {
    range.count == 1 || tokens[range.lowerBound].norm != "the" || tokens[range.lowerBound + 1].isCapitalised
      || outlet.name.split(separator: " ").last?.first?.isUppercase != true
  }

  private func placeKind(_ name: String) -> NameMention.Kind? {
    if let entry = places.entry(name) {
      switch entry.relation {
      case .demonym: return nil
      case .seat: return .government
      case .country, .capital: return .place
      }
    }
    return places.isOtherPlace(name) ? .place : nil
  }

  private func goesOn(_ end: Int, in sentence: Range<Int>) -> Bool {
    end < sentence.upperBound && tokens[end].isWord && tokens[end].isCapitalised && !isTitle(end)
  }

  /// Whether the capitalised run that goes on at `index` ends in an organisation's word.
  private func belongs(_ index: Int, in sentence: Range<Int>) -> Bool {
    var i = index
    while i < sentence.upperBound, tokens[i].isCapitalised, i < index + 4 {
      if NameLexicon.isOrganisationWord(tokens[i].norm) { return true }
      if isTitle(i) { return false }
      i += 1
    }
    return false
  }

  /// A doubtful name is an outlet's where it reports, is told something, or is called a paper.
  func speaksAsOutlet(_ range: Range<Int>, in sentence: Range<Int>) -> Bool {
    let before = range.lowerBound > sentence.lowerBound ? tokens[range.lowerBound - 1].norm : ""
    let after = range.upperBound < sentence.upperBound ? tokens[range.upperBound].norm : ""
    let isAcronym = tokens[range.lowerBound].isAllCapitals && range.count == 1
    if ["told", "by", "citing", "cited", "newspaper", "magazine", "daily", "tabloid", "agency", "outlet"]
      .contains(before)
    {
      return true
    }
    if [
      "magazine", "newspaper", "daily", "tabloid", "news", "agency", "reported", "reports", "reporter",
      "editor",
    ].contains(after) {
      return true
    }
    // "The Times said": the article is part of the name and in capitals.
    let writesArticle = tokens[range.lowerBound].norm == "the" && tokens[range.lowerBound].isCapitalised
    if writesArticle && range.count > 1 {
      return range.lowerBound > sentence.lowerBound
        || ["said", "says", "has", "wrote", "'s"].contains(after)
    }
    return (isAcronym || before == "the")
      && (["said", "says", "wrote"].contains(after)
        || after == "," && cites(range.upperBound + 1, in: sentence))
      || (before == "to" && isAcronym) || toldOutlet(range, in: sentence) != nil
  }

  /// What the words beside a name call it: "MAP, Morocco's state news agency,", "the news site Karsk Today".
  func toldOutlet(_ range: Range<Int>, in sentence: Range<Int>) -> NameMention.Kind? {
    let before = range.lowerBound - 1
    if before > sentence.lowerBound {
      if let kind = outletNoun(before) { return kind }
      // "Norvale's state news agency, NVN,"
      let isSetOff =
        tokens[before].norm == "," && range.upperBound < sentence.upperBound
        && tokens[range.upperBound].norm == ","
      if isSetOff, before - 1 > sentence.lowerBound, let kind = outletNoun(before - 1) { return kind }
    }
    let comma = range.upperBound
    guard comma < sentence.upperBound, tokens[comma].norm == "," else { return nil }
    let apposition = (comma + 1..<min(sentence.upperBound, comma + 8)).prefix {
      tokens[$0].isWord || tokens[$0].norm == "'s"
    }
    guard let first = apposition.first, let last = apposition.last, last > first,
      last + 1 < sentence.upperBound,
      tokens[last + 1].norm == ",",
      ["the", "a", "an"].contains(tokens[first].norm) || tokens[first].isCapitalised,
      !apposition.contains(where: { ["by", "to", "with", "for"].contains(tokens[$0].norm) })
    else { return nil }
    return outletNoun(last)
  }

  /// "news agency", "state broadcaster", "newspaper"; "agency", "site" and "channel" alone may be anything.
  private func outletNoun(_ i: Int) -> NameMention.Kind? {
    let token = tokens[i]
    guard token.isWord, !token.isCapitalised else { return nil }
    let isNews = i > 0 && ["news", "wire", "television", "tv", "radio", "press"].contains(tokens[i - 1].norm)
    switch token.norm {
    case "newspaper", "daily", "tabloid", "broadcaster", "weekly": return .outlet
    case "agency" where isNews, "newswire": return .agency
    case "site", "website", "portal", "channel", "station", "network", "programme", "program", "outlet":
      return isNews ? .outlet : nil
    default: return nil
    }
  }

  private func cites(_ i: Int, in sentence: Range<Int>) -> Bool {
    i < sentence.upperBound && ["citing", "quoting"].contains(tokens[i].norm)
  }

  private func canBegin(_ i: Int, in sentence: Range<Int>) -> Bool {
    let token = tokens[i]
    guard token.isWord, isNameWord(token), token.span.count > 1 || nextIsCapitalised(i, in: sentence)
    else { return false }
    if token.norm == "i" || token.norm.hasPrefix("i'") { return false }
    let begins = i == sentence.lowerBound || tokens[i - 1].kind == .quote || tokens[i - 1].norm == ":"
    if NameLexicon.isOrdinary(token.norm) {
      if isIntroduced(i), nextIsCapitalised(i, in: sentence) { return true }
      return nextIsCapitalised(i, in: sentence) && belongs(i, in: sentence) && !isFunctionWord(token.norm)
    }
    if !begins { return true }
    if nextIsCapitalised(i, in: sentence) || isTitle(i) { return true }
    // Alone at the head of a sentence: a name if it is one elsewhere, or if it speaks or owns.
    if isSeen(token, Sight.capitalised) || NameLexicon.isFirstName(token.norm) || token.isAllCapitals {
      return true
    }
    guard !isSeen(token, Sight.lower), i + 1 < sentence.upperBound else { return false }
    let next = tokens[i + 1].norm
    return ["said", "says", "told", "'s", "added", "wrote"].contains(next)
      || isUnheardOf(token)
        && (Self.verbsOfOne.contains(next)
          || next == "is" && i + 2 < sentence.upperBound && tokens[i + 2].norm.hasSuffix("ing"))
  }

  /// What one person or firm does.
  private static let verbsOfOne: WordSet = [
    "has", "had", "will", "would", "plans", "expects", "denied", "denies", "declined", "announced",
    "confirmed",
  ]

  /// "Veltra", "Ostrow": no word of the news, and no plural or participle.
  private func isUnheardOf(_ token: Token) -> Bool {
    WordClusters.embedded[token.hash] == 0 && token.norm.utf8.count > 2
      && !["s", "ing", "ed", "ly", "n't"].contains(where: token.norm.hasSuffix)
      && token.norm.utf8.allSatisfy { $0 < 0x80 && $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }
  }

  /// Words that begin a sentence before a name and never belong to it.
  private static let functionWords: WordSet = [
    "the", "a", "an", "but", "and", "as", "if", "in", "for", "on", "at", "when", "while", "after", "before",
    "to",
    "from", "with", "by", "of", "or", "so", "yet", "since", "though", "although", "because", "that", "this",
    "these",
    "those", "his", "her", "their", "its", "our", "my", "under", "over", "like", "both", "some", "many",
    "most", "all",
    "per", "via", "during", "until", "unlike", "both", "is", "was", "did", "does", "how", "why", "what",
    "who", "where",
    "not", "even", "only", "also", "now", "then", "here", "there", "according", "about", "between", "against",
    "inside",
  ]

  func isFunctionWord(_ norm: String) -> Bool { Self.functionWords.contains(norm) }

  private func nextIsCapitalised(_ i: Int, in sentence: Range<Int>) -> Bool {
    i + 1 < sentence.upperBound && tokens[i + 1].isWord && tokens[i + 1].isCapitalised
  }

  /// Capitalised, or with a capital after a small article: "al-Assad", "el-Gamal".
  private func isNameWord(_ token: Token) -> Bool { Self.isNameWord(token, in: document) }

  private static func isNameWord(_ token: Token, in document: Document) -> Bool {
    if token.isCapitalised { return true }
    guard token.norm.utf8.count > 4, token.holdsHyphen, let dash = token.norm.utf8.firstIndex(of: 0x2D),
      articles.contains(String(token.norm[..<dash]))
    else { return false }
    let text = document.string(token.span)
    return text.split(separator: "-").dropFirst().first?.first?.isUppercase == true
  }

  private static let articles: WordSet = ["al", "el", "as", "ad", "ar", "an", "ash", "at", "ul"]

  private static let particles: WordSet = [
    "de", "van", "von", "der", "den", "bin", "ibn", "al", "el", "la", "le", "du", "da", "dos", "di", "del",
    "della", "ter", "ten", "af", "av", "zu", "y",
  ]

  /// The end of the run one word longer, or past the small words that tie its parts together.
  private func extended(_ run: Range<Int>, in sentence: Range<Int>) -> Int? {
    let end = run.upperBound
    guard end < sentence.upperBound else { return nil }
    let token = tokens[end]
    if token.isWord && isNameWord(token) { return token.norm == "i" ? nil : end + 1 }
    func isCapital(_ i: Int) -> Bool {
      i < sentence.upperBound && tokens[i].isWord && tokens[i].isCapitalised
    }
    if Self.particles.contains(token) {
      if isCapital(end + 1) { return end + 2 }
      if end + 1 < sentence.upperBound, Self.particles.contains(tokens[end + 1].norm), isCapital(end + 2) {
        return end + 3
      }
    }
    if token.norm == "&", isCapital(end + 1) { return end + 2 }
    // "Dockers' Union", "Writers' Guild"
    if token.norm == "'", isCapital(end + 1), NameLexicon.isOrganisationWord(tokens[end + 1].norm) {
      return end + 2
    }
    // "Central Election and Referendum Commission": only the second half has the telling word.
    if token.norm == "and", run.count > 1, isCapital(end + 1), belongs(end + 1, in: sentence),
      !isOrganisational(run),
      !NameLexicon.isFirstName(tokens[run.lowerBound].norm), !run.contains(where: isTitle),
      placeKind(surface(run)) == nil, !isFunctionWord(tokens[run.lowerBound].norm),
      !standsAlone(end + 1, in: sentence)
    {
      return end + 2
    }
    guard isOrganisational(run) else { return nil }
    if ["of", "for", "on"].contains(token.norm) {
      if isCapital(end + 1) { return end + 2 }
      if end + 1 < sentence.upperBound, tokens[end + 1].norm == "the", isCapital(end + 2) { return end + 3 }
    }
    // "Department of Health and Human Services": "and" ties only what follows an "of".
    if token.norm == "and", tokens[run].contains(where: { $0.norm == "of" }), isCapital(end + 1),
      tokens[run].first.map({ ["department", "ministry", "office"].contains($0.norm) }) == true
    {
      return end + 2
    }
    return nil
  }

  /// The capitalised words from `start` on are a name elsewhere in the text, joined to nothing: "Port Tarn and Freight Union" are two
  /// where "the Freight Union" is told of.
  private func standsAlone(_ start: Int, in sentence: Range<Int>) -> Bool {
    let end = (start..<sentence.upperBound).first { !tokens[$0].isCapitalised } ?? sentence.upperBound
    guard end - start > 1 else { return false }
    let words = tokens[start..<end].map(\.norm)
    return tokens.indices.dropFirst().dropLast(words.count - 1).contains { i in
      i != start && tokens[i].isCapitalised && tokens[i - 1].norm == "the"
        && tokens[i..<i + words.count].map(\.norm) == words
    }
  }

  func isOrganisational(_ run: Range<Int>) -> Bool {
    tokens[run].contains { NameLexicon.isOrganisationWord($0.norm) || NameLexicon.isGovernmentWord($0.norm) }
      || ["republic", "house", "people", "secretary"].contains(tokens[run.upperBound - 1].norm)
  }

  func isTitle(_ i: Int) -> Bool { NameLexicon.isTitle(tokens[i]) }

  /// The words of a range with one space between them, apostrophes straight.
  func surface(_ range: Range<Int>) -> String {
    var text = ""
    for i in range {
      if !text.isEmpty, tokens[i].traits.contains(.spaceBefore) { text += " " }
      text += document.string(tokens[i].span)
    }
    guard text.utf8.contains(0xE2) else { return text }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.map {
          $0 == "\u{2019}" ? "'" : $0 == "\u{2011}" || $0 == "\u{2010}" ? "-" : $0
        }))
  }

  mutating func add(_ range: Range<Int>, _ kind: NameMention.Kind) {
    found.append(NameMention(tokens: range, span: document.span(ofTokens: range), kind: kind))
  }

  /// In title case and capitals: names that gazetteers or the prose know.
  mutating func readTitleCase() {
    guard hasUnreliableCase.contains(true) else { return }
    var known: [String: NameMention.Kind] = [:]
    var longest = 1
    for mention in found {
      known[norms(mention.tokens)] = mention.kind
      longest = max(longest, mention.tokens.count)
    }
    for (surname, count) in surnames where count > 1 && known[surname] == nil { known[surname] = .person }
    let beginnings = NameBeginnings(known.keys)
    for (sentence, hides) in zip(document.sentences, hasUnreliableCase) where hides {
      var i = sentence.tokens.lowerBound
      while i < sentence.tokens.upperBound {
        i = readKnown(at: i, known, beginnings, longest, in: sentence.tokens)
      }
    }
  }

  private mutating func readKnown(
    at start: Int, _ known: [String: NameMention.Kind], _ beginnings: NameBeginnings, _ longest: Int,
    in sentence: Range<Int>
  ) -> Int {
    for end in stride(from: min(sentence.upperBound, start + longest), to: start, by: -1)
    where beginnings.mayBegin(with: tokens[start].norm) {
      if let kind = known[norms(start..<end)] {
        add(start..<end, kind)
        return end
      }
    }
    if let end = readGazetteer(at: start, in: sentence) { return end }
    // A first name and a word that is not ordinary: a person whom the prose does not name in full.
    if tokens[start].isCapitalised, NameLexicon.isFirstName(tokens[start].norm),
      start + 1 < sentence.upperBound, tokens[start + 1].isWord, tokens[start + 1].isCapitalised,
      !NameLexicon.isOrdinary(tokens[start + 1].norm), !isSeen(tokens[start + 1], Sight.lower),
      CueLexicon.classes(ofLemma: tokens[start + 1].norm).isEmpty
    {
      add(start..<start + 2, .person)
      return start + 2
    }
    return start + 1
  }

  func norms(_ range: Range<Int>) -> String {
    range.count == 1 ? tokens[range.lowerBound].norm : tokens[range].map(\.norm).joined(separator: " ")
  }
}
