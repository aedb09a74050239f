/// The words by which an article names a party: "Russia", "Moscow", "the Kremlin" are one.
struct PartyNames {
  /// As in ``ContentWords``.
  let keys: Set<String>

  init(_ names: [String]) {
    keys = Set(names.flatMap(Self.keys))
  }

  init(of speaker: Speaker) {
    self.init([speaker.name, speaker.affiliation ?? ""])
  }

  var isEmpty: Bool { keys.isEmpty }

  func areMentioned(in tokens: some Sequence<Int>, of tagged: TaggedDocument) -> Bool {
    tokens.contains { i in
      tagged.tokens[i].isCapitalised && ContentWords.key(of: i, in: tagged).map(keys.contains) == true
    }
  }

  private static func keys(of name: String) -> [String] {
    name.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.compactMap { word in
      guard word.first?.isUppercase == true else { return nil }
      let key = word.lowercased()
      return ContentWords.stopWords.contains(key) || offices.contains(key) ? nil : String(key.prefix(6))
    }
  }

  /// Capitalised in names, but everybody's.
  private static let offices: Set<String> = [
    "president", "minister", "ministry", "prime", "foreign", "government", "general", "mayor", "governor",
    "chief", "secretary", "council", "state", "national", "united", "mr", "mrs", "ms", "dr", "sir", "party",
    "city", "county", "police", "department", "office", "company", "group", "university", "north", "south",
  ]
}
