import Testing

@testable import Claims

@Suite struct CueLexiconTests {
  @Test(
    "A word has its classes by part of speech",
    arguments: [
      ("claim", .vbd, [.say, .evidence, .quoting]), ("claim", .nns, .noun), ("claim", .jj, []),
      ("according", .vbg, .preposition), ("tell", .vbd, [.say, .quoting, .addressed]),
      ("confident", .jj, .adjective), ("harbour", .nn, []),
    ] as [(String, PartOfSpeech, CueClass)])
  func classes(lemma: String, tag: PartOfSpeech, expected: CueClass) {
    #expect(CueLexicon.classes(ofLemma: lemma, tag: tag).subtracting(.ambiguous) == expected)
  }

  @Test("A word without an act of its own asserts, a word that is no cue does nothing")
  func acts() {
    #expect(CueLexicon.act(ofLemma: "say") == .assert)
    #expect(CueLexicon.act(ofLemma: "refuse") == .decline)
    #expect(CueLexicon.act(ofLemma: "harbour") == nil)
  }

  @Test("Every word with an act or a trait is a cue of some kind")
  func listsAgree() {
    let lists = CueLexicon.actLists.map(\.1) + CueLexicon.classLists.map(\.1)
    for word in lists.flatMap({ $0.split(separator: " ") }) {
      let kinds = CueLexicon.classes(ofLemma: String(word)).subtracting([.quoting, .addressed, .ambiguous])
      #expect(!kinds.isEmpty, "\(word) has no class")
    }
  }
}
