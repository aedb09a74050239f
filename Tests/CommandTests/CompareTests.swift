import Foundation
import Testing

@Suite struct CompareTests {
  static let examples = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .appendingPathComponent("Examples/story").path

  private func json(_ outcome: Outcome) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(outcome.stdout.utf8)) as? [String: Any])
  }

  @Test func theDamStoryHasThreeOrigins() throws {
    let outcome = try BuiltProgram.run(["compare", "--format", "json", Self.examples + "/dam.jsonl"])
    let origins = try #require(try json(outcome)["origins"] as? [[String: Any]])
    #expect(origins.compactMap { ($0["articles"] as? [String])?.count } == [2, 1, 1])
    #expect(outcome.stderr.isEmpty)
  }

  @Test func aConflictAtTheLevelAskedForEndsInStatusOne() throws {
    let path = Self.examples + "/dam.jsonl"
    #expect(try BuiltProgram.run(["compare", "--fail-on", "warning", path]).status == 1)
    #expect(try BuiltProgram.run(["compare", "--fail-on", "never", path]).status == 0)
  }

  @Test func whatCannotBeReadIsNamedInItsPlaceAndTheRestIsCompared() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "{\"id\": \"a\", \"text\": \"It rained in Velden on Monday, the mayor said.\"}\n{}\n", to: "s.jsonl")
    let outcome = try BuiltProgram.run(["compare", "--format", "json", "s.jsonl"], in: folder.path)
    let articles = try #require(try json(outcome)["articles"] as? [[String: Any]])
    #expect(articles.map { $0["error"] == nil } == [true, false])
    #expect(outcome.status == 2 && !outcome.stderr.isEmpty)
  }

  @Test(arguments: ["text", "json", "markdown", "csv"]) func theNumberOfJobsChangesNothing(format: String)
    throws
  {
    let runs = try ["1", "3"].map {
      try BuiltProgram.run(["compare", "--format", format, "--accuracy", "fast", "--jobs", $0, Self.examples])
        .stdout
    }
    #expect(runs[0] == runs[1] && !runs[0].isEmpty)
  }

  @Test func noSpreadsheetTakesAClaimForAFormula() throws {
    let folder = try TemporaryFolder()
    let lines = ["a", "b"].map { id in
      "{\"id\": \"\(id)\", \"outlet\": \"=HYPERLINK(1)\", \"text\": \"The bridge of Velden fell on Monday.\"}\n"
    }
    try folder.write(lines.joined(), to: "s.jsonl")
    let outcome = try BuiltProgram.run(["compare", "--format", "csv", "s.jsonl"], in: folder.path)
    #expect(outcome.stdout.contains("\"'=HYPERLINK(1) (a)\""))
    #expect(!outcome.stdout.contains(",="))
  }

  @Test func noLinePassesTheMeasure() throws {
    for line in try BuiltProgram.run(["compare", Self.examples + "/dam.jsonl"]).stdout.split(separator: "\n")
    {
      #expect(line.count <= 80, "\(line)")
    }
  }
}
