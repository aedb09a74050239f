import Testing

@testable import Claims

@Suite struct DateComparisonTests {
  private func compare(_ x: String, _ y: String) throws -> DateComparison {
    let cache = PassageCache()
    let mentions = [("a", x), ("b", y)].map { id, text in
      cache.claim(of: cache.passage(Article.ID(rawValue: id), text, nil)).dateMentions
    }
    return DateComparison(try #require(mentions[0].first), try #require(mentions[1].first))
  }

  @Test func theDayMayTurnBetweenTwoZones() throws {
    let east = "The rocket rose at 8:05 p.m. EDT on Tuesday."
    #expect(try compare(east, "The rocket rose at 0005 GMT on Wednesday.") == .compatible)
    #expect(try compare(east, "The rocket rose at 0005 GMT on Tuesday.") == .disjoint)
    #expect(try compare(east, "The rocket rose at 4:30 a.m. GMT on Wednesday.") == .disjoint)
  }

  @Test func aZoneOnOneSideOnlyLeavesItOpen() throws {
    #expect(
      try compare("It rose at 8:05 p.m. Eastern time on Tuesday.", "It rose at 0005 GMT on Wednesday.")
        == .unknown)
  }

  @Test func unlikeSentencesAreNotComparedByTheirDays() {
    let answer = PairComparer().compare(
      a: "Rebel pilots placed their engines on display in the museum of Orsha on Wednesday.",
      b: "In front of her home crowd Nadja Brandt became the oldest swimmer to hold the mark on Thursday.")
    #expect(!answer.isConflict)
  }
}
