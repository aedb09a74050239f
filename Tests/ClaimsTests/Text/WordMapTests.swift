import Testing

@testable import Claims

@Suite struct WordMapTests {
  private func token(_ norm: String) -> Token {
    Token(span: TextSpan(0, norm.utf8.count), kind: .word, traits: [], norm: norm)
  }

  @Test func wordsAreFoundAsTextAndAsTokens() {
    let map: WordMap<Int> = ["one": 1, "vis-à-vis": 2, "a word that is longer than small strings": 3]
    for (word, value) in [("one", 1), ("vis-à-vis", 2), ("a word that is longer than small strings", 3)] {
      #expect(map[word] == value && map[token(word)] == value)
    }
    #expect(map["two"] == nil && map[token("On")] == nil && map[""] == nil)
  }

  @Test func setsTellTheirWordsFromOthers() {
    let words = (0..<500).map { "w\($0)" }
    let set = WordSet(words)
    #expect(words.allSatisfy { set.contains($0) && set.contains(token($0)) })
    #expect(!(500..<1_000).contains { set.contains("w\($0)") })
  }

  @Test(
    "Lists are parted at every separator",
    arguments: [
      ("a b", false, ["a", "b"]), (" a  b ", false, ["a", "b"]), ("", false, []),
      ("a  b", true, ["a", "", "b"]),
      ("é ü", false, ["é", "ü"]), ("", true, [""]),
    ] as [(String, Bool, [String])])
  func parts(text: String, keepingEmpty: Bool, expected: [String]) {
    #expect(text.parts(keepingEmpty: keepingEmpty) { $0 == UInt8(ascii: " ") } == expected)
  }

  @Test func aNameMayBeginWithItsFirstWordInAnyCase() {
    let names = NameBeginnings(["New York Post", "24.kg", "Télérama"])
    for word in ["New", "NEW", "24", "Télérama", "T"] { #expect(names.mayBegin(with: word), "\(word)") }
    for word in ["Ne", "News", "York", "2", "Tele", "“"] { #expect(!names.mayBegin(with: word), "\(word)") }
    #expect(NameBeginnings(["Émonde"]).mayBegin(with: "Été"))
  }
}
