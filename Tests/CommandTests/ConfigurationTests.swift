import Testing

@Suite struct ConfigurationFileTests {
  private static let text = "“We have no choice, the mayor said. The bridge is shut.\n"

  private func run(_ arguments: [String], _ files: [String: String], in place: String = "") throws -> Outcome
  {
    let folder = try TemporaryFolder()
    for (name, text) in files { try folder.write(text, to: name) }
    return try withExtendedLifetime(folder) {
      try BuiltProgram.run(arguments, in: folder.path + place)
    }
  }

  @Test func theNearestFileUpwardHolds() throws {
    let off = #"{"rules": {"unclosed-quotation": "off"}}"#
    let files = [".crosscheck.json": off, "desk/today/a.txt": Self.text]
    #expect(try run(["audit", "a.txt"], files, in: "/desk/today").status == 0)
    #expect(try run(["audit", "--no-config", "a.txt"], files, in: "/desk/today").status == 1)
    let nearer = files.merging(["desk/.crosscheck.json": "{}"]) { $1 }
    #expect(try run(["audit", "a.txt"], nearer, in: "/desk/today").status == 1)
    #expect(
      try run(["audit", "--config", "../../.crosscheck.json", "a.txt"], nearer, in: "/desk/today").status == 0
    )
  }

  @Test func aMistakeInItStopsTheRunWithItsPlace() throws {
    let outcome = try run(["audit", "a.txt"], [".crosscheck.json": "{\"rule\": {}}", "a.txt": Self.text])
    #expect(outcome.status == 2)
    #expect(outcome.stdout.isEmpty)
    #expect(outcome.stderr.hasPrefix("crosscheck: .crosscheck.json:1:2: the key \"rule\" is unknown"))
    #expect(try run(["audit", "--config", "none.json", "a.txt"], ["a.txt": Self.text]).status == 2)
  }

  @Test(arguments: ["json", "sarif"]) func aBaselineLeavesWhatIsNew(format: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.text, to: "a.txt")
    let first = try BuiltProgram.run(
      ["audit", "--format", format, "--output", "last", "a.txt"], in: folder.path)
    #expect(first.status == 1)
    let again = try BuiltProgram.run(["audit", "--baseline", "last", "a.txt"], in: folder.path)
    #expect(again.status == 0)
    #expect(
      again.stderr.hasPrefix("crosscheck: note: ") && again.stderr.hasSuffix(" left out\n"), "\(again.stderr)"
    )
    #expect(try BuiltProgram.run(["audit", "--baseline", "a.txt", "a.txt"], in: folder.path).status == 2)
  }
}
