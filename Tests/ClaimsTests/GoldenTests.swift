import Foundation
import Testing

@testable import Claims

/// Whole reports, as kept in the folder Golden beside this file, from statements put together by hand: they pin
/// the formats, not what is found. `RECORD_GOLDEN=1` rewrites them and fails, so that the difference is read
/// before it is committed.
@Suite struct GoldenTests {
  static let reports: [String: @Sendable () -> [UInt8]] = [
    "audit.txt": { Array(ReportTests.report().text().utf8) },
    "audit-colour.txt": { Array(ReportTests.report().text(TextStyle(width: 60, hasColor: true)).utf8) },
    "audit.md": { Array(ReportTests.report().markdown().utf8) },
    "audit.sarif": { ReportTests.sarif() },
    "audit.github": { Array(ReportTests.report().github().utf8) },
    "audit.html": { Array(AuditHTML(reports: [ReportTests.report()]).render().utf8) },
    "compare.html": {
      Array(
        CompareHTML(report: CoverageReport(SampleStory.coverage), graph: ClaimGraph(SampleStory.coverage))
          .render()
          .utf8)
    },
    "graph.json": { ClaimGraph(SampleStory.coverage).json() },
    "graph.jsonld": { ClaimGraph(SampleStory.coverage).jsonLD() },
    "graph.prov.json": { ClaimGraph(SampleStory.coverage).prov() },
    "graph.graphml": { Array(ClaimGraph(SampleStory.coverage).graphML().utf8) },
    "graph.dot": { Array(ClaimGraph(SampleStory.coverage).dot().utf8) },
    "graph-nodes.csv": { Array(ClaimGraph(SampleStory.coverage).nodesCSV().utf8) },
    "graph-edges.csv": { Array(ClaimGraph(SampleStory.coverage).edgesCSV().utf8) },
    "graph.sql": { Array(ClaimGraph(SampleStory.coverage).sql().utf8) },
    "audit.json": { ReportFrame.audit.joining([ReportTests.report().json()]) },
    "extract.txt": { Array(ReportTests.report().article.extractText().utf8) },
    "extract.jsonl": { ReportFrame.jsonLines.joining([ReportTests.report().article.extractJSON()]) },
    "read.jsonl": { ReportFrame.jsonLines.joining([ReportTests.report().article.article.readJSON()]) },
    "rule.txt": { Array(AuditRules.page(of: UnconfirmedEvent()).utf8) },
    "rules.txt": { Array(AuditRules.text().utf8) },
  ]

  @Test(arguments: reports.keys.sorted()) func report(name: String) throws {
    let output = Self.reports[name]!()
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/\(name)")
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(output).write(to: url)
      Issue.record("recorded \(name): read the difference, then run the tests without RECORD_GOLDEN")
      return
    }
    let expected = try String(decoding: Data(contentsOf: url), as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let found = String(decoding: output, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    for (number, (a, b)) in zip(expected, found).enumerated() where a != b {
      Issue.record("\(name), line \(number + 1): expected\n  \(a)\nfound\n  \(b)")
      return
    }
    #expect(expected.count == found.count)
  }
}
