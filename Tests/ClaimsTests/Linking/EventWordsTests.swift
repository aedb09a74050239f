import Testing

@testable import Claims

@Suite struct EventWordsTests {
  private func claim(_ text: String) -> (claim: Claim, tagged: TaggedDocument) {
    let tagged = Tagger().tag(Tokenizer().tokenize(ReadArticle.article(text)))
    return (ClaimExtractor().wholeClaim(of: tagged), tagged)
  }

  @Test(
    "The weightiest word tells what happened",
    arguments: [
      ("Two miners who had been missing since Friday were rescued after a tunnel collapsed.", "rescued"),
      ("After the harbour was closed, ferries moved to Kellan.", "moved"),
    ])
  func weightiest(text: String, event: String) throws {
    let (_, tagged) = claim(text)
    let words = EventWords.embedded.words(in: tagged.sentences.map(\.tokens), of: tagged)
    let best = try #require(words.max { $0.weight < $1.weight })
    #expect(tagged.tokens[best.token].norm == event)
    #expect(words.allSatisfy { $0.weight >= 0 && $0.weight <= 1 })
  }

  @Test func whatHappenedIsAlikeInOtherCircumstances() throws {
    let rescue = claim("Two miners were rescued after a tunnel collapsed.").claim.event
    let same = claim("Rescuers have rescued two men who were missing for a day.").claim.event
    let other = claim("A tunnel collapsed after two miners were rescued.").claim.event
    #expect(rescue.likeness(same) > rescue.likeness(other))
    #expect(rescue.likeness(other) == other.likeness(rescue))
    #expect(rescue.likeness(rescue) > 0.98)
  }

  @Test func nothingKnownIsLikeNothing() throws {
    let event = claim("The dam burst.").claim.event
    #expect(EventVector.unknown.likeness(event) == 0)
    #expect(EventVector.unknown.likeness(.unknown) == 0)
    #expect(claim("12").claim.event == .unknown)
  }
}
