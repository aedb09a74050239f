import Testing

@testable import Claims

@Suite struct SimilarityScorerTests {
  let scorer = SimilarityScorer()

  func profile(_ text: String) -> WordProfile {
    WordProfile(words: text.lowercased().split(separator: " ").map(String.init))
  }

  @Test func sameWordsScoreOneAndNoWordsNone() {
    let text = profile("the ferry ran aground off Velden")
    #expect(abs(scorer.score(text, text) - 1) < 0.001)
    #expect(scorer.score(profile("it was not"), text) == 0)
    #expect(scorer.score(profile("it was not"), profile("it was not")) == 0)
  }

  @Test func scoresAreSymmetricAndOrderFree() {
    let (a, b) = (profile("the ferry hit rocks near the port"), profile("rocks tore a hole in the boat"))
    #expect(scorer.score(a, b) == scorer.score(b, a))
    #expect(scorer.score(a, profile("near the port the ferry hit rocks")) > 0.999)
  }

  @Test(
    "A paraphrase is nearer than another subject with a word in common",
    arguments: [
      ("police arrested the burglar", "officers detained the thief", "the orchestra played on"),
      ("the quake killed four people", "four died in the earthquake", "four people won the lottery"),
      ("shares in the carmaker fell", "the automaker's stock dropped", "he rents a small apartment"),
    ])
  func paraphrases(text: String, paraphrase: String, other: String) {
    let base = profile(text)
    #expect(scorer.score(base, profile(paraphrase)) > scorer.score(base, profile(other)))
  }

  @Test func figuresWithoutAnEqualCostAndEqualOnesDoNot() {
    let text = profile("nine people died when the ferry sank off velden")
    let same = profile("9 people died when the ferry sank off velden")
    let other = profile("eleven people died when the ferry sank off velden")
    let none = profile("people died when the ferry sank off velden")
    // "nine" and "9" are one figure, though not one word.
    #expect(scorer.score(text, same) == scorer.likeness(text, same))
    #expect(abs(scorer.score(text, other) - 0.85 * scorer.likeness(text, other)) < 1e-9)
    #expect(scorer.score(text, none) == scorer.likeness(text, none))
    #expect(scorer.score(text, other) == scorer.score(other, text))
    // Two counts of one event's dead are still likely of one event.
    #expect(scorer.probability(score: scorer.score(text, other)) > 0.5)
  }

  @Test func onlyFiguresBesideOthersAreShared() {
    let (a, b) = (profile("9 of 40 boats sank on 3 may"), profile("9 boats sank on 4 may"))
    // Of the two figures of the second one has an equal.
    #expect(abs(scorer.score(a, b) / scorer.likeness(a, b) - (1 - 0.15 / 2)) < 1e-9)
  }

  @Test func aWordOfSeveralPiecesIsOneWord() {
    let (a, b) = (
      profile("the harbourmaster of veldenhaven resigned"), profile("veldenhaven's harbourmaster quit")
    )
    let matches = scorer.explanation(a, b)
    #expect(matches.contains { $0.a == "harbourmaster" && $0.b == "harbourmaster" && $0.cosine > 0.999 })
    #expect(abs(scorer.score(a, a) - 1) < 1e-4)
  }

  @Test func theExplanationNamesTheWordsThatMet() {
    let matches = scorer.explanation(profile("the ferry sank"), profile("a boat sank in the harbour"))
    #expect(matches.contains { $0.a == "sank" && $0.b == "sank" && $0.cosine > 0.99 })
    #expect(matches.contains { $0.a == "ferry" && ["boat", "harbour"].contains($0.b) })
  }

  @Test func probabilityRisesWithTheScore() {
    let probabilities = stride(from: 0.0, through: 1, by: 0.1).map(scorer.probability(score:))
    #expect(probabilities == probabilities.sorted())
    #expect(probabilities[0] > 0 && probabilities[0] < 0.1 && probabilities.last! > 0.95)
  }

  @Test func wordsAreCutAsTheTableKnowsThem() {
    let cutter = WordPieces(table: .shared)
    #expect(WordPieces.words(of: "drop-out") == [Array("drop".utf8), Array("out".utf8)])
    #expect(WordPieces.words(of: "Łódź") == [Array("lodz".utf8)])
    #expect(WordPieces.words(of: "naïveté") == [Array("naivete".utf8)])
    #expect(WordPieces.words(of: "2,500") == [Array("2500".utf8)])
    for word in ["ferry", "ferries", "harbourmaster"] {
      let pieces = cutter.rows(of: Array(word.utf8)).map(WordTable.shared.string)
      let joined = pieces.enumerated().map { $0.offset == 0 ? $0.element : String($0.element.dropFirst(2)) }
      #expect(joined.joined() == word)
    }
  }
}
