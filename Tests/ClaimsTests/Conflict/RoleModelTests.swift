import Testing

@testable import Claims

@Suite struct RoleModelTests {
  private func facts(_ text: String, id: Article.ID) -> ClaimFacts {
    let cache = PassageCache()
    return ClaimFacts(cache.claim(of: cache.passage(id, text, nil)))
  }

  private func role(_ x: String, _ y: String) -> Float {
    let (a, b) = (facts(x, id: "a"), facts(y, id: "b"))
    let likeness = SimilarityScorer().likeness(a.claim.profile, b.claim.profile)
    let events = EventMatch(alike: EventMatch.evidence(of: likeness))
    return RoleModel.shared.figures.score(FigurePair(a.figures[0], a, b.figures[0], b, events).features)
  }

  @Test func theShippedWeightsFitTheFeatures() {
    #expect(RoleModel.shared.figures.weights.count == RoleFeatures<FigurePair.Feature>.count)
    #expect(RoleModel.shared.datings.weights.count == RoleFeatures<DatingPair.Feature>.count)
  }

  @Test func whatCountsTheSameThingScoresHigher() {
    let harm = "Gunmen killed 14 people in a market in Orsha on Tuesday."
    #expect(
      role(harm, "Eleven shoppers died when gunmen opened fire in Orsha.")
        > role(harm, "Orsha, a town of 4,000 people, has a market.") + 1)
  }

  @Test func theValuesPlayHardlyAPart() {
    let pair = ("The ferry carried 212 passengers.", "The ferry had 240 passengers on board.")
    // Not quite: the likeness of the texts as wholes counts the figure among their words.
    #expect(abs(role(pair.0, pair.1) - role(pair.0, "The ferry had 212 passengers on board.")) < 1)
  }

  @Test func itIsSymmetric() {
    let pair = ("The ferry carried 212 passengers.", "The ferry had 240 passengers on board.")
    #expect(role(pair.0, pair.1) == role(pair.1, pair.0))
  }

  @Test func lessonsTakeAgreeingValuesOfOneEventAsOneRole() {
    let lessons = RoleLessons()
    lessons.add(
      "Two men robbed a bank in Lund.", "The bank in Lund was robbed by two men.", topic: 1, .same,
      areInConflict: false)
    #expect(lessons.figures.map(\.isPositive) == [true])
    lessons.add(
      "Two men robbed a bank in Lund.", "Six men met in Lund.", topic: 1, .none, areInConflict: false)
    #expect(lessons.figures.map(\.isPositive) == [true, false])
    lessons.add(
      "Two men robbed a bank in Lund.", "Three men robbed the bank in Lund.", topic: 1, .same,
      areInConflict: true)
    #expect(lessons.count.figures == 2)
  }
}
