/// The outlets of the articles at hand, as other articles may call them: "the Courier" is the "Ellin Courier", if no other
/// Courier is among them.
struct OutletsAtHand {
  /// The key of each outlet by every word of its name that no other outlet has.
  private var keyOfWord: [String: String?] = [:]
  private var keys: Set<String> = []
  /// Places that the articles name: "Sarnow" is no short name of the Sarnow Bote.
  private var places: Set<String> = []

  init(of documents: [ClaimedDocument]) {
    for outlet in documents.compactMap(\.article.outlet) {
      let key = SharedCredits.key(outlet)
      guard keys.insert(key).inserted else { continue }
      for word in Set(SpeakerMatch.words(of: key)) {
        keyOfWord[word] = keyOfWord[word] == nil ? .some(key) : .some(nil)
      }
    }
    for claim in documents.lazy.flatMap(\.claims) {
      for name in claim.names where name.kind == .place {
        places.formUnion(SpeakerMatch.words(of: name.text))
      }
    }
  }

  /// The key of the outlet that a speaker or relay of this name is, ``SharedCredits/key(_:)`` of its name in full.
  func key(of name: String, _ kind: Speaker.Kind) -> String? {
    guard kind != .unnamed else { return nil }
    let key = SharedCredits.key(name)
    if keys.contains(key) { return key }
    // A shorter name: all its words are the same outlet's, and it is written as a name.
    guard kind == .outlet || kind == .agency || kind == .organization, name.contains(where: \.isUppercase)
    else { return nil }
    let words = SpeakerMatch.words(of: key).filter { !Self.generic.contains($0) }
    guard let first = words.first, let found = keyOfWord[first] ?? nil else { return nil }
    let areItsOwn = words.allSatisfy { keyOfWord[$0] == .some(found) && !SpeakerMatch.generic.contains($0) }
    return areItsOwn && !words.allSatisfy(places.contains) ? found : nil
  }

  /// A source called by what it is: "the newspaper", "a local radio station".
  static func isUnnamedOutlet(_ name: String) -> Bool {
    guard let head = SpeakerMatch.words(of: name).last, !name.dropFirst().contains(where: \.isUppercase)
    else {
      return false
    }
    return generic.contains(head)
  }

  private static let generic: Set<String> = [
    "newspaper", "paper", "broadcaster", "station", "channel", "website", "outlet", "tabloid", "magazine",
    "daily",
    "weekly",
  ]
}
