import Testing

@testable import Claims

/// Passages that look as if they disagreed, as a year of news about one subject is full of them, beside some that do.
@Suite struct LookAlikeTests {
  private static func kind(
    _ a: String, _ b: String, _ aDay: String? = nil, _ bDay: String? = nil,
    level: ConflictDetector.Level = .balanced
  ) -> Conflict.Kind? {
    PairComparer(level: level, isJudged: false).compare(
      a: a, b: b, aDate: aDay.flatMap(publication), bDate: bDay.flatMap(publication)
    ).type
  }

  private static func publication(_ day: String) -> Publication? {
    let parts = day.split(separator: "-").compactMap { Int($0) }
    return CivilDate(year: parts[0], month: parts[1], day: parts[2]).map { Publication(date: $0) }
  }

  @Test(
    "A negation is one whether or not it is contracted",
    arguments: [
      ("The firm has not sold the ship.", "The firm hasn't sold the ship."),
      ("The ship was not sold.", "The ship wasn’t sold."),
      ("The firms do not own the ship.", "The firms don’t own the ship."),
      ("The firms cannot sell the ship.", "The firms can't sell the ship."),
      ("The firm would not sell the ship.", "The firm wouldn’t sell the ship."),
      ("The mayor is not selling the port.", "The mayor isn’t selling the port."),
      (
        "The council said the port does not pay for the boats to call there.",
        "The council said the port doesn’t pay for the boats to call there."
      ),
      (
        "The mayor said she is not ready to sell the port.",
        "The mayor said she was “not ready” to sell the port."
      ),
    ])
  func contractions(a: String, b: String) {
    #expect(Self.kind(a, b, level: .eager) == nil)
    // What is negated once more is a difference.
    #expect(Self.kind(a, "The firm has sold the ship.") == (a.contains("firm has not") ? .polarity : nil))
  }

  @Test(
    "What is no disagreement",
    arguments: [
      // A condition asserts nothing.
      (
        "If Mara Voss wins the vote in Tarn, the harbour will be sold next year.",
        "Mara Voss failed to win the vote in Tarn, so the harbour stays with the town."
      ),
      // Each poll has its own.
      (
        "The poll of Norvale voters has a margin of error of plus or minus 3.1 percentage points.",
        "The margin of sampling error of the poll of Norvale voters is plus or minus five percentage points."
      ),
      // A party wins in many places.
      (
        "Mara Voss has won the vote in Norway on Tuesday, adding to her lead over Arden.",
        "In Belgium, Mara Voss won the vote on Tuesday over Arden with the help of farmers."
      ),
      // Somebody else's age.
      (
        "The film shows the 78-year-old Voss supporter who struck a marcher in Tarn.",
        "A reporter says that Voss's 41-year-old manager pulled her out of the way in Tarn."
      ),
      ("It is a two-way street for the port of Tarn.", "It is a one-way street for the port of Tarn."),
      // The shares of this group and of that.
      (
        "Voss is far ahead among the young, leading Arden by 66 percent to 27 percent, the poll in Tarn shows.",
        "The poll in Tarn showed Voss leading Arden among likely voters, 46 percent to 44 percent."
      ),
      // One utterance.
      (
        "“If she gets to choose the pilots, there is nothing the port can do,” Voss told a crowd in Tarn.",
        "“If she gets to choose the pilots, there is nothing the port can do, though maybe there is,” Voss told a crowd in Tarn."
      ),
    ])
  func lookAlikes(a: String, b: String) {
    #expect(Self.kind(a, b) == nil)
  }

  @Test("A year that is not written and a week that runs up to now are no other days")
  func guessedDays() {
    #expect(
      Self.kind(
        "The bridge of Tarn has been closed since the flood of May 4, 1998.",
        "The bridge of Tarn has been closed since the flood of May 4.", "2016-03-15", "2016-03-16") == nil)
    #expect(
      Self.kind(
        "The council of Tarn rejected the plan for the harbour this week.",
        "The council of Tarn rejected the plan for the harbour in the past week.", "2016-03-04", "2016-03-05")
        == nil)
    #expect(
      Self.kind(
        "The council of Tarn rejected the plan for the harbour on Thursday.",
        "The council of Tarn rejected the plan for the harbour on Tuesday.", "2016-03-04", "2016-03-05")
        == .date)
  }
}
