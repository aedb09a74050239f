import Testing

@testable import Claims

@Suite struct LemmatizerTests {
  private let lemmatizer = Lemmatizer(vocabulary: .embedded)

  @Test(
    "A form leads back to its base",
    arguments: [
      ("said", .vbd, "say"), ("says", .vbz, "say"), ("told", .vbd, "tell"), ("denies", .vbz, "deny"),
      ("planned", .vbd, "plan"), ("hoping", .vbg, "hope"), ("hopping", .vbg, "hop"), ("added", .vbd, "add"),
      ("agreed", .vbd, "agree"), ("announcing", .vbg, "announce"), ("making", .vbg, "make"),
      ("visited", .vbn, "visit"), ("argued", .vbd, "argue"), ("declined", .vbd, "decline"),
      ("don't", .vbp, "do"), ("won't", .md, "will"), ("'s", .vbz, "be"), ("was", .vbd, "be"),
      ("using", .vbg, "use"), ("dying", .vbg, "die"), ("tied", .vbn, "tie"), ("focused", .vbd, "focus"),
      ("outsold", .vbd, "outsell"), ("changes", .vbz, "change"), ("teaches", .vbz, "teach"),
      ("ministers", .nns, "minister"), ("cities", .nns, "city"), ("spokeswomen", .nns, "spokeswoman"),
      ("boxes", .nns, "box"), ("houses", .nns, "house"), ("vice-chairmen", .nns, "vice-chairman"),
      ("crises", .nns, "crisis"), ("larger", .jjr, "large"), ("bigger", .jjr, "big"),
      ("earliest", .jjs, "early"),
      ("worse", .jjr, "bad"), ("left", .jj, "left"), ("said", .nn, "said"),
    ] as [(String, PartOfSpeech, String)])
  func lemma(form: String, tag: PartOfSpeech, base: String) {
    #expect(lemmatizer.lemma(of: form, tag: tag) == base)
  }
}
