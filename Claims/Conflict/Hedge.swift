/// A word that keeps a claim from being told as fact, with the words that it hedges.
struct Hedge: Hashable {
  /// As written, in lower case: "allegedly".
  let word: String
  /// The first two words behind it that tell something: "allegedly [barricaded] himself in a [room]".
  private let hedged: [String]

  /// The first in the text.
  init?(in text: String) {
    let words = text.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }.map(String.init)
    guard let place = words.firstIndex(where: Self.words.contains) else { return nil }
    word = words[place]
    hedged = Array(
      words[(place + 1)...].lazy.filter { !StopWords.all.contains($0) && !Self.empty.contains($0) }.prefix(2))
  }

  /// The hedged words stand in another text: the first, and the second if there is one.
  func reaches(_ other: String) -> Bool {
    let words = Set(other.lowercased().split { !$0.isLetter }.map { Self.stem(String($0)) })
    return !hedged.isEmpty && hedged.allSatisfy { words.contains(Self.stem($0)) }
  }

  private static let words: Set<String> = [
    "allegedly", "alleged", "reportedly", "purportedly", "supposedly", "may", "might", "possibly",
    "suspected",
    "unconfirmed", "believed", "thought", "rumoured", "rumored",
  ]
  private static let empty: Set<String> = ["also", "only", "even", "still", "yet", "already"]

  /// Without the commonest endings: enough to see "kill" in "killed".
  private static func stem(_ word: String) -> String {
    for ending in ["ing", "ed", "es", "s", "d", "e"]
    where word.hasSuffix(ending) && word.count > ending.count + 2 {
      return String(word.dropLast(ending.count))
    }
    return word
  }
}
