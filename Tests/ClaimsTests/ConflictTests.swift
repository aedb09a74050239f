import Testing

@testable import Claims

/// Each row: two passages, the kind of conflict or "-", and a date of publication for both where it matters.
@Suite struct ConflictTests {
  static func kind(_ a: String, _ b: String) -> String {
    let published = Publication(date: CivilDate(year: 2025, month: 7, day: 22)!)
    let comparison = PairComparer().compare(a: a, b: b, aDate: published, bDate: published)
    return comparison.type?.rawValue ?? "-"
  }

  @Test(
    "Figures for one thing that leave no common value",
    arguments: [
      ("The quake at Velden injured 12 people.", "Two people were injured in the Velden quake.", "number"),
      ("The fire in Lorne killed four workers.", "Seven workers died in the Lorne fire.", "number"),
      (
        "At least 40 miners were killed in the Tarn pit blast.", "The Tarn pit blast killed 15 miners.",
        "number"
      ),
      ("The Orlo bank fined the broker $3 million.", "The Orlo bank fined the broker $9 million.", "number"),
      ("A magnitude 5.6 quake shook Velden.", "A magnitude 6.4 quake shook Velden.", "number"),
      (
        "The judge sentenced Orrin Vale to nine years in jail.",
        "The judge sentenced Orrin Vale to 12 years in jail.", "number"
      ),
    ])
  func numbers(a: String, b: String, expected: String) { #expect(Self.kind(a, b) == expected, "\(a) | \(b)") }

  @Test(
    "Figures that agree, or count different things",
    arguments: [
      ("More than 50 raids were repelled at Tarn.", "Troops repelled 54 raids at Tarn."),
      ("Some 2,000 tenants left Lorne.", "2,150 tenants left Lorne."),
      ("Two dozen sailors were rescued off Velden.", "24 sailors were rescued off Velden."),
      ("The blast killed 12 people.", "The blast injured 30 people."),
      (
        "The fire in Lorne killed four people and injured nine.",
        "Nine people were injured in the Lorne fire, which killed four."
      ),
      ("The quake killed 20 people, including three children.", "The quake killed 20 people."),
      ("The bank paid $2.3bn for Orlo.", "The bank paid $2.25 billion for Orlo."),
      ("The storm lasted two hours.", "The storm lasted 120 minutes."),
      ("The pipe is 10 miles long.", "The pipe is 16 km long."),
    ])
  func agreeing(a: String, b: String) { #expect(Self.kind(a, b) == "-", "\(a) | \(b)") }

  @Test(
    "Days and hours of one event",
    arguments: [
      (
        "The envoys of Velden and Tarn will meet in Lorne on Wednesday.",
        "The envoys of Velden and Tarn will meet in Lorne on Friday.", "date"
      ),
      ("The bridge at Orlo collapsed on 3 May.", "The bridge at Orlo collapsed on 5 May.", "date"),
      ("The bridge at Orlo collapsed on 3 May.", "The bridge at Orlo collapsed in May.", "-"),
      ("The man was shot in Lorne on Friday.", "The suspect was charged in Lorne on Saturday.", "-"),
      (
        "The quake struck Velden shortly before 5 a.m. on Monday.",
        "The quake struck Velden at about 4:45 a.m. on Monday.", "-"
      ),
      (
        "The quake struck Velden at 5 a.m. on Monday.", "The quake struck Velden at 9 a.m. on Monday.", "date"
      ),
      ("The ferry sank on Monday.", "The ferry sank on 21 July.", "-"),
      (
        "The mint releases coins on the second Tuesday of each month.",
        "The mint released coins on Wednesday.",
        "-"
      ),
      (
        "Updated 4:08 p.m. The mill at Orlo burned down.", "Updated 5:40 p.m. The mill at Orlo burned down.",
        "-"
      ),
    ])
  func dates(a: String, b: String, expected: String) { #expect(Self.kind(a, b) == expected, "\(a) | \(b)") }

  @Test("A copy that differs in nothing but the day of saying is told; other texts are not compared in it")
  func daysOfSaying() {
    let (a, b) = (
      "The mayor said on Monday the ferry had sunk.", "The mayor said on Tuesday the ferry had sunk."
    )
    #expect(Self.kind(a, b) == "date")
    #expect(Self.kind(a, "On Tuesday the mayor of Velden said that the old ferry had sunk off Tarn.") == "-")
  }

  @Test(
    "Affirmed and denied",
    arguments: [
      ("The council of Orlo approved the dam.", "The council of Orlo did not approve the dam.", "polarity"),
      ("The council of Orlo approved the dam.", "The council of Orlo rejected the dam.", "polarity"),
      ("Velden won the final in Lorne.", "Velden lost the final in Lorne.", "polarity"),
      ("The driver was arrested in Lorne.", "The driver was not arrested in Lorne.", "polarity"),
      (
        "The council of Orlo approved the dam.",
        "The council of Orlo approved the dam, but did not say when it would be built.", "-"
      ),
      ("No one was hurt in the Lorne fire.", "The Lorne fire did not spread to the school.", "-"),
      (
        "The driver was arrested in Lorne.", "The driver was arrested in Lorne but has not been charged.", "-"
      ),
      // A minister who is dismissed is nothing that is denied.
      (
        "Prime Minister Iva Sorel dismissed fisheries minister Aron Feld on Tuesday after the quota scandal.",
        "Fisheries minister Aron Feld resigned on Tuesday after the quota scandal, his office said.", "-"
      ),
    ])
  func polarity(a: String, b: String, expected: String) {
    #expect(Self.kind(a, b) == expected, "\(a) | \(b)")
  }

  @Test(
    "Told alike, or of two things",
    arguments: [
      // One deed in two forms of one verb.
      (
        "Officers in Lorne said the alleged smuggler, Tam Orrel, hanged himself in his cell on Monday.",
        "Tam Orrel hung himself in his cell in the Lorne jail on Monday."
      ),
      // What is reckoned by the season, and the whole.
      (
        "The Orlo Miners have made Tam Orrel an offer of more than $160 million.",
        "Tam Orrel has an offer of the Orlo Miners on the table, worth roughly $22 million per season."
      ),
      // How old the case is, and she.
      (
        "Lorne police arrested a 60-year-old woman in the killing of two clerks, officials said.",
        "Lorne police announced an arrest in a 41-year-old murder case, the killing of two clerks."
      ),
      (
        "A fire has badly damaged the Halden supermarket in Orlo's High Street.",
        "A fire has badly damaged a Lornshire supermarket in the High Street."
      ),
    ])
  func noConflict(a: String, b: String) { #expect(Self.kind(a, b) == "-", "\(a) | \(b)") }

  @Test("A message shows the word that negates")
  func messageOfNegation() {
    let a = "The company never sent the warning to the harbour office, its director said."
    let b = "The company sent the warning to the harbour office on Monday."
    #expect(
      PairComparer().compare(a: a, b: b, aDate: nil, bDate: nil).message
        == "One affirms what the other negates: “never sent” here, “sent” there.")
  }

  @Test(
    "Places",
    arguments: [
      (
        "The ferry with 40 pilgrims sank off Velden on Monday.",
        "The ferry with 40 pilgrims sank off Tarn on Monday.", "location"
      ),
      (
        "The ferry with 40 pilgrims sank off Velden on Monday.", "The ferry with 40 pilgrims sank on Monday.",
        "-"
      ),
      ("The ferry sank off Velden, near Tarn.", "The ferry sank off Tarn.", "-"),
    ])
  func places(a: String, b: String, expected: String) { #expect(Self.kind(a, b) == expected, "\(a) | \(b)") }

  @Test func conflictsAreSymmetric() {
    let (a, b) = ("The quake at Velden injured 12 people.", "Two people were injured in the Velden quake.")
    #expect(Self.kind(a, b) == Self.kind(b, a))
  }

  @Test func intervalsFollowBoundAndRounding() {
    func quantity(_ value: Double, _ bound: Quantity.Bound, _ unit: Quantity.Unit = .count) -> NumberInterval
    {
      NumberInterval(
        Quantity(
          tokens: 0..<1, span: TextSpan(0, 1), low: value, high: value, bound: bound, unit: unit, noun: nil))
    }
    #expect(quantity(50, .moreThan).overlaps(quantity(54, .exact)))
    #expect(!quantity(50, .moreThan).overlaps(quantity(500, .exact)))
    #expect(!quantity(50, .moreThan).overlaps(quantity(40, .exact)))
    #expect(quantity(2000, .about).overlaps(quantity(2250, .exact)))
    #expect(quantity(2300, .exact).overlaps(quantity(2340, .exact)))
    #expect(!quantity(2300, .exact).overlaps(quantity(2400, .exact)))
    #expect(!quantity(12, .exact).overlaps(quantity(13, .exact)))
    #expect(quantity(14, .exact, .percent).overlaps(quantity(14.4, .exact, .percent)))
    #expect(quantity(50, .atMost).overlaps(quantity(30, .exact)))
    #expect(!quantity(50, .atMost).overlaps(quantity(9, .exact)))
    #expect(!quantity(50, .atMost).overlaps(quantity(110, .atMost)))
  }

  @Test("Measures are rounded in the unit in which they are written")
  func intervalsOfMeasures() {
    func length(_ value: Double, metres: Double) -> NumberInterval {
      NumberInterval(
        Quantity(
          tokens: 0..<1, span: TextSpan(0, 1), low: value * metres, high: value * metres, bound: .exact,
          unit: .measure("metre"), scale: metres, noun: nil))
    }
    let (foot, mile) = (0.3048, 1609.344)
    #expect(length(33, metres: foot).overlaps(length(10, metres: 1)))
    #expect(length(6.2, metres: mile).overlaps(length(10, metres: 1000)))
    #expect(!length(33_000, metres: foot).overlaps(length(37_000, metres: foot)))
    #expect(!length(2.01, metres: 1).overlaps(length(2.04, metres: 1)))
  }
}
