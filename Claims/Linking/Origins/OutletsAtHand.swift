/// The outlets of the articles at hand, as other articles may call them: "the Courier" is the "Ellin Courier", if no other
/// Courier is among them.
struct OutletsAtHand {
  /// The key of each outlet by every word of its name that no other outlet has.
  private var keyOfWord: [String: String?] = [:]
  private var keys: Set<String> = []

  init(_ outlets: some Sequence<String>) {
    for outlet in outlets {
      let key = SharedCredits.key(outlet)
      guard keys.insert(key).inserted else { continue }
      for word in Set(SpeakerMatch.words(of: key)) {
        keyOfWord[word] = keyOfWord[word] == nil ? .some(key) : .some(nil)
      }
    }
  }

  /// The key of the outlet that a speaker or relay of this name is, ``SharedCredits/key(_:)`` of its name in full.
  func key(of name: String, _ kind: Speaker.Kind) -> String? {
    guard kind != .unnamed else { return nil }
    let key = SharedCredits.key(name)
    if keys.contains(key) { return key }
    // A shorter name: all its words are the same outlet's, and it is written as a name.
    guard kind != .person, name.contains(where: \.isUppercase) else { return nil }
    let words = SpeakerMatch.words(of: key).filter { !Self.generic.contains($0) }
    guard let first = words.first, let found = keyOfWord[first] ?? nil else { return nil }
    return words.allSatisfy { keyOfWord[$0] == .some(found) } && words.contains(where: Self.isMasthead)
      ? found : nil
  }

  /// A source called by what it is: "the newspaper", "a local radio station".
  static func isUnnamedOutlet(_ name: String) -> Bool {
    guard let head = SpeakerMatch.words(of: name).last, !name.dropFirst().contains(where: \.isUppercase)
    else {
      return false
    }
    return generic.contains(head)
  }

  /// What papers are called besides their town, which may speak for others too.
  private static func isMasthead(_ word: String) -> Bool { mastheads.contains(word) }

  private static let generic: Set<String> = [
    "newspaper", "paper", "broadcaster", "station", "channel", "website", "outlet", "tabloid", "magazine",
    "daily",
    "weekly",
  ]
  private static let mastheads: Set<String> = [
    "advertiser", "advocate", "argus", "avis", "bee", "bild", "bulletin", "chronicle", "courier", "daily",
    "dispatch",
    "echo", "enquirer", "examiner", "express", "gazette", "globe", "guardian", "herald", "independent",
    "journal", "leader",
    "ledger", "mail", "mercury", "messenger", "mirror", "monitor", "news", "observer", "planet", "post",
    "press", "radio",
    "record", "register", "reporter", "review", "sentinel", "standard", "star", "sun", "telegraph", "tidende",
    "times",
    "tribune", "tv", "voice", "weekly", "world",
  ]
}
