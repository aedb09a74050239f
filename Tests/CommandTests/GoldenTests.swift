import Foundation
import Testing

/// Whole outputs, kept in `Tests/Golden`. `RECORD_GOLDEN=1 swift test --filter GoldenTests` rewrites them and fails, so
/// that the difference is read before it is kept.
@Suite struct GoldenTests {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

  @Test(
    "The output is the one that was kept",
    arguments: [
      ("read", "Tests/Examples", "read.jsonl"),
      ("compare", "Tests/Examples/story/dam.jsonl", "compare.txt"),
      ("compare --format markdown", "Tests/Examples/story/ferry.jsonl", "compare.md"),
      ("compare --format csv", "Tests/Examples/story/bank.jsonl", "compare.csv"),
      ("rules", "", "rules.txt"),
      ("schema", "", "schema.json"),
    ])
  func isKept(command: String, input: String, file: String) throws {
    let arguments = (command + " " + input).split(separator: " ").map(String.init)
    let place = Self.root.appendingPathComponent("Golden/" + file)
    let outcome = try BuiltProgram.run(arguments, in: Self.root.deletingLastPathComponent().path)
    #expect(outcome.status < 2 && outcome.stderr.isEmpty, "\(outcome.stderr)")
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(outcome.stdout.utf8).write(to: place)
      Issue.record("\(file) was recorded; read the difference")
      return
    }
    let kept = try String(decoding: Data(contentsOf: place), as: UTF8.self).split(separator: "\n")
    let printed = outcome.stdout.split(separator: "\n")
    let line = zip(kept, printed).enumerated().first { $1.0 != $1.1 }
    let number = line.map { $0.offset + 1 } ?? min(kept.count, printed.count) + 1
    #expect(
      line == nil && kept.count == printed.count,
      "\(file) differs in line \(number): \(line.map { String($0.element.1) } ?? "its length")")
  }
}
