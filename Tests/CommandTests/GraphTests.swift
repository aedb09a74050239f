import Testing

@Suite struct GraphCommandTests {
  private static let story = """
    {"id": "a", "outlet": "Courier", "text": "Six people died when the dam burst, Governor Elena Marsh told AFP."}
    {"id": "b", "outlet": "Post", "text": "Four people died when the dam burst, Governor Elena Marsh said."}

    """

  private static let formats = ["json", "jsonld", "prov", "graphml", "dot", "csv", "sql"]

  @Test("The same bytes in every run and for any number of jobs", arguments: formats)
  func isRepeatable(format: String) throws {
    let outcomes = try ["1", "3"].map { jobs in
      try BuiltProgram.run(["graph", "--format", format, "--jobs", jobs], stdin: Array(Self.story.utf8))
    }
    #expect(outcomes[0].stdout == outcomes[1].stdout && !outcomes[0].stdout.isEmpty)
    #expect(outcomes.allSatisfy { $0.status == 0 && $0.stderr.isEmpty })
  }

  @Test func aFolderGetsBothTables() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.story, to: "story.jsonl")
    let outcome = try BuiltProgram.run(
      ["graph", "--format", "csv", "--output", "tables/", "story.jsonl"], in: folder.path)
    #expect(outcome.status == 0 && outcome.stdout.isEmpty)
    #expect(try folder.text(of: "tables/nodes.csv").hasPrefix("id,kind,label,"))
    #expect(try folder.text(of: "tables/edges.csv").hasPrefix("from,to,kind,"))
  }

  @Test func whatCannotBeReadIsToldAndTheRestIsDone() throws {
    let outcome = try BuiltProgram.run(["graph", "-", "nowhere.txt"], stdin: Array(Self.story.utf8))
    #expect(outcome.status == 2)
    #expect(outcome.stdout.contains("article:a"))
    #expect(outcome.stderr == "crosscheck: nowhere.txt: no such file or folder\n")
  }

  @Test func versionsAreComparedAsTextsAndAsGraphs() throws {
    let folder = try TemporaryFolder()
    try folder.write("Six people died, Governor Elena Marsh said.\n", to: "old.txt")
    try folder.write("Six people died, a source said.\n", to: "new.txt")
    for name in ["old", "new"] {
      _ = try BuiltProgram.run(["graph", "\(name).txt", "--output", "\(name).json"], in: folder.path)
    }
    let texts = try BuiltProgram.run(["diff", "--format", "json", "old.txt", "new.txt"], in: folder.path)
    let graphs = try BuiltProgram.run(["diff", "--format", "json", "old.json", "new.json"], in: folder.path)
    #expect(texts.stdout == graphs.stdout && texts.status == 0)
    #expect(texts.stdout.contains("\"attribution\":\"weakened\""))
    let level = { (level: String) in
      try BuiltProgram.run(["diff", "--fail-on", level, "old.txt", "new.txt"], in: folder.path).status
    }
    #expect(try level("warning") == 1)
    #expect(try level("error") == 0)
    #expect(try BuiltProgram.run(["diff", "old.txt"], in: folder.path).status == 64)
  }
}
