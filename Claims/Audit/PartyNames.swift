/// The words by which an article names a party: "Russia", "Moscow" and "the Kremlin" are one.
struct PartyNames: Hashable {
  /// As in ``ContentWords``; a country by its code, whatever the article calls it.
  let keys: Set<String>

  init(_ names: [String]) {
    keys = Set(names.flatMap(Self.keys))
  }

  init(of speaker: Speaker) {
    self.init([speaker.name, speaker.affiliation ?? ""])
  }

  var isEmpty: Bool { keys.isEmpty }

  func overlaps(_ other: PartyNames) -> Bool { !keys.isDisjoint(with: other.keys) }

  func areMentioned(in tokens: some Sequence<Int>, of tagged: TaggedDocument) -> Bool {
    tokens.contains { i in
      guard tagged.tokens[i].isCapitalised else { return false }
      if let key = ContentWords.key(of: i, in: tagged), keys.contains(key) { return true }
      return Self.country(at: i, of: tagged).map(keys.contains) ?? false
    }
  }

  /// By one word, or with the one before or after it: "United States", "White House".
  private static func country(at token: Int, of tagged: TaggedDocument) -> String? {
    let word = { (i: Int) in
      tagged.tokens.indices.contains(i) && tagged.tokens[i].isCapitalised ? tagged.tokens[i].norm : ""
    }
    return [word(token), word(token) + " " + word(token + 1), word(token - 1) + " " + word(token)]
      .lazy.compactMap(country(named:)).first
  }

  private static func country(named name: String) -> String? {
    HouseWords.current?.parties[name] ?? PlaceGazetteer.shared.entry(name).map { "@" + $0.country.code }
  }

  private static func keys(of name: String) -> [String] {
    let words = name.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
    let own = words.compactMap { word -> String? in
      guard word.first?.isUppercase == true else { return nil }
      let key = word.lowercased()
      return ContentWords.stopWords.contains(key) || offices.contains(key) ? nil : String(key.prefix(6))
    }
    let pairs = zip(words, words.dropFirst()).map { $0 + " " + $1 }
    return own + ([name] + words + pairs).compactMap(country(named:))
  }

  /// Capitalised in names, but everybody's.
  private static let offices: Set<String> = [
    "president", "minister", "ministry", "prime", "foreign", "government", "general", "mayor", "governor",
    "chief", "secretary", "council", "state", "national", "united", "mr", "mrs", "ms", "dr", "sir", "party",
    "city", "county", "police", "department", "office", "company", "group", "university", "north", "south",
    "union", "board", "port", "house", "white", "new",
  ]
}
