import Foundation
import Testing

@testable import Claims

/// Whole reports, as kept in Tests/Examples/Golden. `RECORD_GOLDEN=1` rewrites them and fails, so that the
/// difference is read before it is committed.
@Suite struct GoldenTests {
  @Test(
    arguments: [
      "harbour.audit.txt", "harbour.audit.md", "harbour.audit.json", "harbour.extract.txt",
      "harbour.extract.jsonl", "cabinet.audit.txt", "court.audit.txt", "ferry.audit.txt", "glacier.audit.txt",
      "transfer.audit.txt",
    ])
  func report(name: String) throws {
    let parts = name.split(separator: ".").map(String.init)
    let file = parts[0] + ".txt"
    let report = ReadArticle.audit(ReadArticle.example(file), name: file)
    let output: [UInt8] =
      switch (parts[1], parts[2]) {
      case ("audit", "txt"): Array(report.text().utf8)
      case ("audit", "md"): Array(report.markdown().utf8)
      case ("audit", "json"): ReportFrame.audit.joining([report.json()])
      case ("extract", "txt"): Array(report.article.extractText().utf8)
      default: ReportFrame.jsonLines.joining([report.article.extractJSON()])
      }
    try expectGolden(output, name)
  }

  private func expectGolden(_ output: [UInt8], _ name: String) throws {
    let url = ReadArticle.examples.appending(path: "Golden").appending(path: name)
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(output).write(to: url)
      Issue.record("recorded \(name): read the difference, then run the tests without RECORD_GOLDEN")
      return
    }
    let expected = try String(decoding: Data(contentsOf: url), as: UTF8.self).split(separator: "\n")
    let found = String(decoding: output, as: UTF8.self).split(separator: "\n")
    for (number, (a, b)) in zip(expected, found).enumerated() where a != b {
      Issue.record("\(name), printed line \(number + 1): expected\n  \(a)\nfound\n  \(b)")
      return
    }
    #expect(expected.count == found.count)
  }
}
