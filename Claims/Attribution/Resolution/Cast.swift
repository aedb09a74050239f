/// Everyone and everything an article names, each with all its mentions.
struct Cast {
  struct Member {
    var name: String
    var kind: Speaker.Kind
    var gender: NameLexicon.Gender?
    /// ISO code of the state that it belongs to or, for a government, is.
    var country: String?
    var roles: [Role] = []
    /// Indices into ``TaggedDocument/names``, in order.
    var mentions: [Int] = []
    /// The mention with the fullest name; the first of several.
    var fullest: TextSpan
  }

  /// An office or trade that the article gives a person.
  struct Role: Hashable {
    /// Without determiner and people's adjective: "President", "Security Council chief".
    let text: String
    /// The role noun, in lower case.
    let noun: String
    let affiliation: String?
    let country: String?
    /// Where it is said, by first token.
    let position: Int
  }

  var members: [Member] = []
  /// For each name mention its member, or -1.
  private(set) var memberOfName: [Int]

  let reader: SourceReader
  var tagged: TaggedDocument { reader.tagged }
  private var governments: [String: Int] = [:]

  init(_ reader: SourceReader) {
    self.reader = reader
    wordsOfName = reader.tagged.names.map { name in
      name.tokens.map { reader.tagged.tokens[$0].norm }.filter { !Self.suffixes.contains($0) }
    }
    memberOfName = [Int](repeating: -1, count: reader.tagged.names.count)
    addFullNames()
    addShortNames()
    addOrganisations()
    let roles = RoleReader(reader)
    for (i, name) in tagged.names.enumerated() where name.kind == .person && memberOfName[i] >= 0 {
      members[memberOfName[i]].roles += roles.roles(ofPersonAt: i)
    }
    for i in members.indices where members[i].country == nil {
      members[i].country = members[i].roles.lazy.compactMap(\.country).first
    }
  }

  func member(ofName index: Int) -> Int? { memberOfName[index] < 0 ? nil : memberOfName[index] }

  private static let suffixes: WordSet = [
    "jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "kc", "qc", "mp", "msp",
  ]

  /// Each name's words without "Jr" and the like.
  private let wordsOfName: [[String]]

  private func norms(_ name: Int) -> [String] { wordsOfName[name] }

  /// As written; "RIA news agency" is called "RIA".
  private func text(_ name: Int) -> String {
    let mention = tagged.names[name]
    let text = Self.spaced(tagged.document.string(mention.span))
    guard mention.kind == .agency || mention.kind == .outlet else { return text }
    var words = text.parts { $0 == UInt8(ascii: " ") }
    while words.count > 1, ["news", "agency", "newspaper", "magazine", "radio"].contains(words.last!) {
      words.removeLast()
    }
    // "The Herald" of no gazetteer has its article in the name.
    let start = mention.tokens.lowerBound
    if mention.kind == .outlet, words.count == 1, start > 0, tagged.tokens[start - 1].norm == "the",
      OutletGazetteer.shared.match(words[0]) == nil
    {
      return "The " + words[0]
    }
    return words.joined(separator: " ")
  }

  /// With plain spaces for line ends and no-break spaces.
  static func spaced(_ text: String) -> String {
    var before: UInt8 = 0x20
    if text.utf8.allSatisfy({ byte in
      defer { before = byte }
      return byte > 0x20 && byte < 0x7F || byte == 0x20 && before != 0x20
    }), before != 0x20 {
      return text
    }
    var result = ""
    var isSpace = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        isSpace = true
      } else if scalar != "\u{AD}" {
        if isSpace && !result.isEmpty { result += " " }
        isSpace = false
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private func title(before name: Int) -> String? {
    let start = tagged.names[name].tokens.lowerBound
    guard start > 0, tagged.document.sentence(ofToken: start - 1) == tagged.document.sentence(ofToken: start)
    else { return nil }
    return tagged.tokens[start - 1].norm
  }

  private mutating func addFullNames() {
    for (i, name) in tagged.names.enumerated() where name.kind == .person {
      let words = norms(i)
      guard words.count > 1 else { continue }
      if let known = members.indices.first(where: { Self.isSamePerson(norms(members[$0].mentions[0]), words) }
      ) {
        adopt(i, known)
        continue
      }
      let gender =
        NameLexicon.gender(ofFirstName: words[0]) ?? title(before: i).flatMap(NameLexicon.gender(ofTitle:))
      members.append(
        Member(name: text(i), kind: .person, gender: gender, mentions: [i], fullest: name.span))
      memberOfName[i] = members.count - 1
    }
  }

  /// "Donald Trump" and "Donald J. Trump"; not "Bill Clinton" and "Hillary Clinton".
  private static func isSamePerson(_ a: [String], _ b: [String]) -> Bool {
    guard a.last == b.last else { return false }
    if a.first == b.first { return true }
    let (short, long) = a.count < b.count ? (a, b) : (b, a)
    return short.allSatisfy(long.contains)
  }

  private mutating func adopt(_ name: Int, _ member: Int) {
    memberOfName[name] = member
    members[member].mentions.append(name)
    if tagged.names[name].tokens.count > 1, text(name).utf8.count > members[member].name.utf8.count {
      members[member].name = text(name)
      members[member].fullest = tagged.names[name].span
    }
  }

  /// Surnames and first names alone: whoever bears it and was named last, or else is named next.
  private mutating func addShortNames() {
    for (i, name) in tagged.names.enumerated() where name.kind == .person || name.kind == .unknown {
      guard memberOfName[i] < 0, name.tokens.count == 1, let word = norms(i).first else { continue }
      let title = title(before: i)
      let gender = title.flatMap(NameLexicon.gender(ofTitle:))
      if let member = bearer(of: word, at: i, gender) {
        adopt(i, member)
        if let gender, members[member].gender == nil { members[member].gender = gender }
      } else if name.kind == .person {
        members.append(
          Member(
            name: text(i), kind: .person, gender: gender ?? NameLexicon.gender(ofFirstName: word),
            mentions: [i],
            fullest: name.span))
        memberOfName[i] = members.count - 1
      }
    }
    for i in members.indices { members[i].mentions.sort() }
  }

  private func bearer(of word: String, at name: Int, _ gender: NameLexicon.Gender?) -> Int? {
    func fits(_ member: Int) -> Bool {
      members[member].kind == .person
        && (gender == nil || members[member].gender == nil || members[member].gender == gender)
    }
    func bears(_ member: Int, _ isFirst: Bool) -> Bool {
      let words = norms(members[member].mentions[0])
      if !isFirst, let last = words.last, last.hasSuffix("-" + word), last.utf8.count <= word.utf8.count + 4 {
        return true  // "Hadi" for "Salim al-Hadi"
      }
      return words.count == 1 ? words[0] == word : isFirst ? words.first == word : words.last == word
    }
    for isFirst in [false, true] {
      let bearers = members.indices.filter { fits($0) && bears($0, isFirst) }
      if bearers.count < 2 {
        if let only = bearers.first { return only }
        continue
      }
      let before = bearers.compactMap { m in
        members[m].mentions.last { $0 < name }.map { (mention: $0, member: m) }
      }.max { $0.mention < $1.mention }
      return before?.member ?? bearers.min { members[$0].mentions[0] < members[$1].mentions[0] }
    }
    return nil
  }

  private mutating func addOrganisations() {
    var byName: [String: Int] = [:]
    for (i, name) in tagged.names.enumerated() where memberOfName[i] < 0 {
      let key = reader.tagged.tokens[name.tokens].map(\.norm).joined(separator: " ")
      if let country = government(key, name.kind) {
        adoptGovernment(i, country)
        continue
      }
      guard let kind = Self.kind(of: name.kind) else { continue }
      let outlet = OutletGazetteer.shared.match(text(i))?.outlet.name
      let member =
        byName[outlet ?? key] ?? byName[key] ?? fuller(key, name, byName)
        ?? {
          members.append(
            Member(
              name: text(i), kind: kind, country: NameLexicon.state(ofBody: key), fullest: name.span))
          return members.count - 1
        }()
      byName[outlet ?? key] = member
      byName[key] = member
      memberOfName[i] = member
      members[member].mentions.append(i)
      if text(i).utf8.count > members[member].name.utf8.count, outlet == nil {
        members[member].name = text(i)
        members[member].fullest = name.span
      }
      if let short = abbreviation(after: name.tokens) { byName[short] = member }
      if name.tokens.count > 2 || name.tokens.count == 2 && outlet == nil {
        let initials = name.tokens.compactMap { i -> String? in
          tagged.tokens[i].isCapitalised ? String(tagged.tokens[i].norm.prefix(1)) : nil
        }.joined()
        if initials.utf8.count > 1, byName[initials] == nil { byName[initials] = member }
      }
    }
  }

  private static func kind(of kind: NameMention.Kind) -> Speaker.Kind? {
    switch kind {
    case .organization: .organization
    case .government: .government
    case .agency: .agency
    case .outlet: .outlet
    case .unknown: .organization
    case .person, .place, .event: nil
    }
  }

  /// "Veliko Port Authority" for "Port Authority", "New York Post" for "the Post", "Norwind Shipping" for "Norwind".
  private func fuller(_ key: String, _ name: NameMention, _ byName: [String: Int]) -> Int? {
    let start = name.tokens.lowerBound
    let (beginning, ending) = (key + " ", " " + key)
    if name.tokens.count == 1, name.kind == .organization || name.kind == .unknown,
      let whole = byName.filter({ $0.key.hasPrefix(beginning) && $0.key.split(separator: " ").count == 2 })
        .min(by: { $0.value < $1.value })?.value, members[whole].kind == .organization
    {
      return whole
    }
    guard name.tokens.count > 1 || start > 0 && tagged.tokens[start - 1].norm == "the" else { return nil }
    return byName.filter {
      $0.key.utf8.count > key.utf8.count && $0.key.lowercased().hasSuffix(ending)
    }.min { $0.value < $1.value }?.value
  }

  /// "(VPA)"
  private func abbreviation(after tokens: Range<Int>) -> String? {
    let end = tokens.upperBound
    guard end + 2 < tagged.tokens.count, tagged.tokens[end].norm == "(", tagged.tokens[end + 2].norm == ")",
      tagged.tokens[end + 1].isAllCapitals
    else { return nil }
    return tagged.tokens[end + 1].norm
  }

  private func government(_ key: String, _ kind: NameMention.Kind) -> String? {
    guard kind == .place || kind == .government, let entry = PlaceGazetteer.shared.entry(key),
      entry.relation != .demonym
    else { return nil }
    return entry.country.code
  }

  private mutating func adoptGovernment(_ name: Int, _ country: String) {
    let member =
      governments[country]
      ?? {
        members.append(
          Member(name: text(name), kind: .government, country: country, fullest: tagged.names[name].span))
        governments[country] = members.count - 1
        return members.count - 1
      }()
    memberOfName[name] = member
    members[member].mentions.append(name)
  }

  func government(of country: String) -> Int? { governments[country] }
}
