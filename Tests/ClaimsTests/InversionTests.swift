import Foundation
import Testing

@testable import Claims

/// Articles of our own in `Tests/Inversions`, each with what it should give beside it, written by hand: the statements
/// and the findings, one a line.
///
///     s5 Elena Soto, person via EFE in interview on 2026-03-03 | assert, certain | that she had discussed …
///     * internal-conflict | The pier will reopen on Monday | +2
///
/// They turn about one article's forms: other states, companies, courts and clubs, other agencies and weekdays,
/// another order of clauses, the passive voice. Not every line is found: the floor is what holds now.
@Suite struct InversionTests {
  private static let folder = ReadArticle.examples.deletingLastPathComponent().appending(path: "Inversions")

  static let names = [
    "bank", "border", "copper", "court", "ferry", "fish", "lab", "merger", "probe", "replay", "strike",
    "witness",
  ]

  @Test func statementsAndFindingsFollowTheText() throws {
    var (expected, found, right) = (0, 0, 0)
    for name in Self.names {
      let report = ReadArticle.audit(try read(name + ".txt"), name: name + ".txt")
      let lines =
        report.article.statements.map { Self.render($0, in: report.article) }
        + report.findings.map { Self.render($0, in: report.article) }
      let wanted = try read(name + ".expected").split(separator: "\n").map(String.init)
      for line in Set(wanted).subtracting(lines).sorted() { print(name, "lacks:", line) }
      for line in Set(lines).subtracting(wanted).sorted() { print(name, "has also:", line) }
      (expected, found) = (expected + wanted.count, found + lines.count)
      right += Set(wanted).intersection(lines).count
    }
    print("inversions: \(right) right of \(found) found and \(expected) expected")
    // 261 of 282 (.93), 270 with the encoder before: single lines move with every training, the findings hardly do.
    #expect(right * 100 >= expected * 92 && right * 100 >= found * 92)
  }

  /// What the first article of the kind is there to show, whatever else is read of it.
  @Test(arguments: ["border", "copper", "ferry", "fish", "merger", "replay", "strike", "witness"])
  func whatIsNotConfirmedIsFound(name: String) throws {
    let report = ReadArticle.audit(try read(name + ".txt"), name: name + ".txt")
    let wanted = try read(name + ".expected").split(separator: "\n").filter {
      $0.hasPrefix("* unconfirmed-event")
    }
    #expect(report.findings.count { $0.rule == "unconfirmed-event" } == wanted.count)
  }

  /// A hearing moved, a signing put off: the same event is told for two days.
  @Test(arguments: ["border", "copper", "ferry", "fish", "merger", "replay", "strike", "witness"])
  func whatIsPutOffDiffersFromWhatIsPlanned(name: String) throws {
    let report = ReadArticle.audit(try read(name + ".txt"), name: name + ".txt")
    #expect(report.findings.count { $0.rule == "internal-conflict" } == 1)
  }

  private func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: Self.folder.appending(path: name)), as: UTF8.self)
  }

  static func render(_ statement: Statement, in document: AttributedDocument) -> String {
    let content = statement.attribution.content.map { Self.oneLine($0, document) }.joined(separator: " … ")
    let polarity = statement.polarity == .negative ? " not" : ""
    var said = statement
    said.repeats = nil
    let again = statement.repeats == nil ? "" : " again"
    return ResolverTests.render(said, in: document) + again
      + " | \(statement.act.rawValue)\(polarity), \(statement.certainty.rawValue) | \(content)"
  }

  static func render(_ finding: Finding, in document: AttributedDocument) -> String {
    if finding.rule == "internal-conflict" { return "* internal-conflict | +\(finding.related.count)" }
    return "* \(finding.rule.rawValue) | \(oneLine(finding.spans[0], document)) | +\(finding.related.count)"
  }

  private static func oneLine(_ span: TextSpan, _ document: AttributedDocument) -> String {
    document.text.string(span).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
