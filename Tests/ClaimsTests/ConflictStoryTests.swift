import Testing

@testable import Claims

/// A story of our own, told by three outlets that disagree: the day of the talks, and whether one side comes.
@Suite struct ConflictStoryTests {
  static let story = [
    (
      "courier",
      """
      Velden and Tarn will meet in Ellin on Wednesday for a third round of talks, Orrin Vale, the president of Velden, said.

      Vale told reporters on Monday that the session was set for Wednesday. Tarn's delegation will attend the talks in Ellin, he said.
      """
    ),
    (
      "radio",
      """
      The third round of talks between Velden and Tarn will be held in Ellin on Thursday and Friday, a source in the Tarn government said.

      Tarn has not confirmed that its delegation will attend the talks in Ellin.
      """
    ),
    (
      "post",
      """
      Velden and Tarn are to hold talks in Ellin on Wednesday. Ellin's foreign ministry said the halls were ready.
      """
    ),
  ]

  static func claims(_ id: String) -> [Claim] {
    let text = story.first { $0.0 == id }!.1
    return ConflictKindsTests.claims(text, id: id)
  }

  static func kinds(_ a: String, _ b: String) -> Set<Conflict.Kind> {
    var kinds: Set<Conflict.Kind> = []
    for x in claims(a) {
      for y in claims(b) { kinds.formUnion(ConflictDetector().conflicts(between: x, and: y).map(\.kind)) }
    }
    return kinds
  }

  @Test func theDayOfTheTalksDiffersBetweenOutlets() {
    #expect(Self.kinds("courier", "radio").contains(.date))
    #expect(Self.kinds("post", "radio").contains(.date))
    #expect(!Self.kinds("courier", "post").contains(.date))
  }

  @Test func attendanceThatOneSideHasNotConfirmedIsOpen() {
    #expect(Self.kinds("courier", "radio").contains(.certainty))
    #expect(!Self.kinds("courier", "post").contains(.certainty))
  }

  @Test func oneArticleWithBothDaysHasAConflict() {
    let text =
      "Talks between Velden and Tarn in Ellin\n\n22.07.2025 12:00\n\n"
      + [Self.story[0].1, Self.story[1].1].joined(separator: "\n\n")
    let report = ReadArticle.audit(text)
    #expect(
      report.findings.count { $0.rule == "internal-conflict" } == 1, "\(report.findings.map(\.message))")
  }
}
