import Testing

@testable import Claims

@Suite struct WordSightsTests {
  @Test func marksAddUpAndUnseenWordsHaveNone() {
    var sights = WordSights()
    let (sea, Sea) = (FeatureHash.hash("sea"), FeatureHash.hash("Sea"))
    sights.note(sea, 1)
    sights.note(sea, 2)
    #expect(sights[sea] == 3 && sights[Sea] == 0)
  }

  @Test func moreWordsThanExpectedFindRoom() {
    var sights = WordSights(expected: 10)
    let words = (0..<5_000).map { FeatureHash.hash("word \($0)") }
    for (i, word) in words.enumerated() { sights.note(word, i % 2 == 0 ? 1 : 2) }
    #expect(words.enumerated().allSatisfy { sights[$1] == ($0 % 2 == 0 ? 1 : 2) })
    #expect(sights[FeatureHash.hash("word 5000")] == 0)
  }
}
