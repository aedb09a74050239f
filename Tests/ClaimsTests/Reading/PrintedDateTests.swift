import Testing

@testable import Claims

@Suite struct PrintedDateTests {
  @Test(
    "Dates and times keep the precision and zone that are printed",
    arguments: [
      ("2025-07-22", "2025-07-22"),
      ("2025-07-22T12:00", "2025-07-22T12:00"),
      ("2025-07-22T12:00:30.25Z", "2025-07-22T12:00:30Z"),
      ("2025-07-22T12:00:30-05:30", "2025-07-22T12:00:30-05:30"),
      ("2025-07-22 12:00 +0200", "2025-07-22T12:00+02:00"),
      ("22.07.2025 12:00", "2025-07-22T12:00"),
      ("22.7.25", "2025-07-22"),
      ("22/07/2025 at 9.15pm", "2025-07-22T21:15"),
      ("07/22/2025", "2025-07-22"),
      ("05/05/2025", "2025-05-05"),
      ("3 March 2025, 14:05 GMT", "2025-03-03T14:05Z"),
      ("Monday, March 3rd, 2025 2:05 p.m. EST", "2025-03-03T14:05-05:00"),
      ("12:30 a.m. ET on Mar. 3, 2025", "2025-03-03T00:30"),
      ("1405 GMT, 3rd of March 2025", "2025-03-03T14:05Z"),
      ("Monday 3 March 2025 03.31 BST", "2025-03-03T03:31+01:00"),
      ("Sept. 30, 2024 5pm GMT+3", "2024-09-30T17:00+03:00"),
    ])
  func readsDates(text: String, expected: String) {
    #expect(PrintedDate(reading: text, order: nil)?.publication?.description == expected)
  }

  @Test(
    "What is no full date gives none",
    arguments: [
      "March 3", "12:00", "31.02.2025", "2025-13-01", "3.5 percent", "May be", "the 1990s", "1.2.3.4",
    ])
  func refuses(text: String) {
    #expect(PrintedDate(reading: text, order: nil)?.publication == nil)
  }

  @Test func slashesAreReadByTheOrderGiven() {
    #expect(PrintedDate(reading: "03/04/2025", order: nil)?.isAmbiguous == true)
    #expect(PrintedDate(reading: "03/04/2025", order: .dmy)?.publication?.description == "2025-04-03")
    #expect(PrintedDate(reading: "03/04/2025", order: .mdy)?.publication?.description == "2025-03-04")
  }
}
