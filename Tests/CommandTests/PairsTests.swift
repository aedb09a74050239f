import Foundation
import Testing

@Suite struct PairsTests {
  static let lines = """
    {"id":"p1","a":"The quake at Velden injured 12 people.","b":"Two people were injured in the Velden quake."}
    {"id":"p2","a":"The mill closed on Friday.","b":"The mill closed on 18 July.","a_date":"2025-07-22","b_date":"2025-07-22"}

    {"id":"p3","a":"Only one passage."}
    {"a":"Otters swam.","b":"The bank raised its rates."}
    """

  static func answers(_ outcome: Outcome) throws -> [[String: Any]] {
    try outcome.stdout.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  @Test func eachLineIsAnsweredInOrder() throws {
    let outcome = try BuiltProgram.run(["pairs"], stdin: Array(Self.lines.utf8))
    let answers = try Self.answers(outcome)
    #expect(answers.map { $0["id"] as? String } == ["p1", "p2", nil, "stdin:5"])
    #expect(answers.map { $0["relation"] as? String } == ["conflict", "same", nil, "unrelated"])
    #expect(answers[0]["type"] as? String == "number")
    #expect(answers[1]["type"] is NSNull)
    #expect((answers[2]["error"] as? [String: Any])?["code"] as? String == "wrongType")
    #expect(outcome.status == 2, "a line without a second passage is told and the rest is done")
  }

  @Test func aConflictEndsInStatusOne() throws {
    let line = String(Self.lines.split(separator: "\n")[0])
    #expect(try BuiltProgram.run(["pairs"], stdin: Array(line.utf8)).status == 1)
    #expect(try BuiltProgram.run(["pairs", "--fail-on", "never"], stdin: Array(line.utf8)).status == 0)
  }

  @Test func theNumberOfJobsChangesNothing() throws {
    let one = try BuiltProgram.run(["pairs", "--jobs", "1"], stdin: Array(Self.lines.utf8))
    let three = try BuiltProgram.run(["pairs", "--jobs", "3"], stdin: Array(Self.lines.utf8))
    #expect(one.stdout == three.stdout)
  }
}
