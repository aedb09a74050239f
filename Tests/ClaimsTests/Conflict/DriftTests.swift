import Foundation
import Testing

@testable import Claims

@Suite struct DriftTests {
  /// Two articles in order of publication.
  private func drifts(_ first: String, _ second: String) throws -> [Drift.Kind] {
    let rows = try [("first", "2025-05-05T08:00", first), ("second", "2025-05-06T08:00", second)].map {
      let row = ["id": $0, "outlet": $0, "published": $1, "text": $2]
      return String(decoding: try JSONSerialization.data(withJSONObject: row), as: UTF8.self)
    }
    return CoverageTests.coverage(of: rows.joined(separator: "\n")).drifts.map(\.kind)
  }

  private static let head = "Trouble at the Tarnwick brewery\n\n"

  @Test(
    "What was lost is told",
    arguments: [
      (
        "Brewer Hugo Pell allegedly poisoned the wells of Tarnwick brewery in March.",
        "Brewer Hugo Pell poisoned the wells of Tarnwick brewery in March.", Drift.Kind.hedgeLost
      ),
      (
        "An official of the county said that inspectors closed the Tarnwick brewery over poisoned wells.",
        "Officials of the county said that inspectors closed the Tarnwick brewery over poisoned wells.",
        .sourceMultiplied
      ),
      (
        "Inspectors closed the Tarnwick brewery over poisoned wells, a source said.",
        "Inspectors closed the Tarnwick brewery over poisoned wells.", .unnamedSourceLost
      ),
      (
        "“We never knew that the wells were poisoned at all,” brewer Hugo Pell said.",
        "“We never thought that the wells were poisoned at all,” brewer Hugo Pell said.", .quotationChanged
      ),
    ])
  func isTold(first: String, second: String, kind: Drift.Kind) throws {
    #expect(try drifts(Self.head + first, Self.head + second).contains(kind))
  }

  @Test(
    "Look-alikes are passed over",
    arguments: [
      // still hedged in another sentence
      (
        "Brewer Hugo Pell allegedly poisoned the wells of Tarnwick brewery in March.",
        "Brewer Hugo Pell poisoned the wells of Tarnwick brewery in March, prosecutors allege."
      ),
      // quoted in part, with an ellipsis, in another spelling
      (
        "“We never knew that the wells and harbours were poisoned at all,” brewer Hugo Pell said.",
        "Brewer Hugo Pell said: “We never knew that the wells and harbors were poisoned.”"
      ),
      // the same source, described again
      (
        "Inspectors closed the Tarnwick brewery over poisoned wells, a source said.",
        "Inspectors closed the Tarnwick brewery over poisoned wells, a person with knowledge of the matter said."
      ),
      // the hedge was on something else
      (
        "Inspectors closed the Tarnwick brewery, which may reopen in June.",
        "Inspectors closed the Tarnwick brewery."
      ),
    ])
  func isPassedOver(first: String, second: String) throws {
    #expect(try drifts(Self.head + first, Self.head + second) == [])
  }

  @Test(
    "Inside a quotation",
    arguments: [
      ("we are still counting the dead here", "we go on counting the dead here", true),
      ("we are still counting the dead here", "we're still counting the dead here", false),
      ("we are still counting the dead here", "still counting the dead here", false),
      ("it will not happen under my watch ever", "it will happen under my watch ever", true),
      (
        "our neighbours organise the centre themselves", "our neighbors organize the center themselves", false
      ),
      ("we roll back the eleventh-hour rule on fibre", "we roll back the 11th hour rule on fiber", false),
      ("our friends in the un know this well", "our friends in the united nations know this well", false),
    ])
  func change(a: String, b: String, isChange: Bool) {
    let words = { (text: String) in QuotationChange.Words(text.split(separator: " ").map(String.init)) }
    #expect((QuotationChange(words(a), words(b)) != nil) == isChange)
  }
}
