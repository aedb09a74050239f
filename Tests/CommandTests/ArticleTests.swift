import Foundation
import Testing

@testable import crosscheck

/// A line of results, read back.
struct Line {
  let object: [String: Any]

  static func all(of text: String) throws -> [Line] {
    try text.split(separator: "\n").map { line in
      let value = try JSONSerialization.jsonObject(with: Data(line.utf8))
      return Line(object: try #require(value as? [String: Any], "\(line)"))
    }
  }

  var id: String? { object["id"] as? String }
  var number: Int? { object["line"] as? Int }
  var errorCode: String? { (object["error"] as? [String: Any])?["code"] as? String }
  var text: String? { object["text"] as? String }
  var outlet: String? { (object["article"] as? [String: Any] ?? object)["outlet"] as? String }
  var published: String? { (object["article"] as? [String: Any] ?? object)["published"] as? String }
  var diagnostics: [String] {
    (object["diagnostics"] as? [[String: Any]] ?? []).compactMap { $0["code"] as? String }
  }
}

private let story = """
  Bridge to close in May, council says

  The old bridge over the Tarn will be closed in May, the council said on Monday.

  “We have no choice,” Mayor Lotte Brandt told reporters.

  """

/// Runs a command on files of a folder of its own.
private func run(_ arguments: [String], files: [String: String] = [:], stdin: String = "") throws -> Outcome {
  let folder = try TemporaryFolder()
  for (name, text) in files { try folder.write(text, to: name) }
  return try withExtendedLifetime(folder) {
    try BuiltProgram.run(arguments, stdin: Array(stdin.utf8), in: folder.path)
  }
}

@Suite struct ArticleInputTests {
  @Test func aTextFileIsOneArticleNamedAfterIt() throws {
    let outcome = try run(["read", "bridge.txt"], files: ["bridge.txt": story])
    let lines = try Line.all(of: outcome.stdout)
    #expect(lines.map(\.id) == ["bridge"])
    #expect(lines.first?.text == story)
    #expect(outcome.status == 0 && outcome.stderr.isEmpty)
  }

  @Test("Standard input is an article or lines", arguments: [[], ["-"], ["--input-format", "text", "-"]])
  func standardInput(operands: [String]) throws {
    let outcome = try run(["read"] + operands, stdin: story)
    #expect(try Line.all(of: outcome.stdout).map(\.id) == ["stdin"])
    #expect(outcome.status == 0)
  }

  @Test func linesWithoutIdAreNumbered() throws {
    let outcome = try run(
      ["read"], stdin: "{\"text\": \"It rained.\"}\n\n{\"text\": \"It snowed.\", \"id\": \"snow\"}\n")
    #expect(try Line.all(of: outcome.stdout).map(\.id) == ["stdin:1", "snow"])
    #expect(outcome.status == 0)
  }

  @Test func aFolderIsReadInByteOrderAndOthersAreNamed() throws {
    let files = [
      "in/b.txt": story, "in/a/z.txt": story, "in/a.txt": story, "in/a-b.TXT": story, "in/photo.png": "x",
      "in/lines.jsonl": "{\"text\": \"It rained.\"}\n",
    ]
    let outcome = try run(["read", "in"], files: files)
    #expect(try Line.all(of: outcome.stdout).map(\.id) == ["a-b", "a", "a/z", "b", "lines:1"])
    #expect(outcome.stderr == "crosscheck: note: in/photo.png: not a format that is read\n")
    #expect(outcome.status == 0)
    #expect(try run(["read", "--quiet", "in"], files: files).stderr.isEmpty)
  }

  @Test func aRepeatedNameIsNumberedAndTold() throws {
    let outcome = try run(["read", "a.txt", "b/a.txt", "a.txt"], files: ["a.txt": story, "b/a.txt": story])
    let lines = try Line.all(of: outcome.stdout)
    #expect(lines.map(\.id) == ["a", "a~2", "a~3"])
    #expect(lines.map { $0.diagnostics.contains("repeatedID") } == [false, true, true])
    #expect(outcome.status == 0)
  }

  @Test func optionsFillWhatAnArticleLacks() throws {
    let lines =
      "{\"text\": \"It rained.\", \"outlet\": \"Gazette\", \"published\": \"2024-01-02\"}\n{\"text\": \"It snowed.\"}\n"
    let outcome = try run(["read", "--outlet", "Courier", "--published", "2025-07-22T12:00"], stdin: lines)
    let read = try Line.all(of: outcome.stdout)
    #expect(read.map(\.outlet) == ["Gazette", "Courier"])
    #expect(read.map(\.published) == ["2024-01-02", "2025-07-22T12:00"])
  }

  @Test("The same bytes whatever the number of jobs", arguments: ["extract", "audit", "read"])
  func jobs(command: String) throws {
    let lines = (0..<40).map {
      "{\"id\": \"\($0)\", \"text\": \"Rain fell on day \($0), the mayor said. \\\"Yes,\\\" she said.\"}\n"
    }
    let outcomes = try ["1", "2", "7"].map { jobs in
      try run([command, "--jobs", jobs, "--fail-on", "never"], stdin: lines.joined())
    }
    #expect(outcomes[0].stdout == outcomes[1].stdout && outcomes[0].stdout == outcomes[2].stdout)
    #expect(!outcomes[0].stdout.isEmpty && outcomes[0].status == 0)
  }
}

@Suite struct BadInputTests {
  @Test(
    "What cannot be read is named, has status 2, and stops nothing else",
    arguments: [
      ("empty.txt", [], "empty", "no text in it"),
      ("blank.txt", Array(" \n\n".utf8), "empty", "no text in it"),
      ("latin.txt", Array("Zo".utf8) + [0xEB] + Array(" spoke.".utf8), "notUTF8", "byte 2"),
      ("program.txt", [0x7F, 0x45, 0x4C, 0x46, 0, 0, 1, 2], "binary", "not text (byte 0)"),
      ("page.html", Array("<html></html>".utf8), "unsupportedFormat", "html is not supported"),
    ] as [(String, [UInt8], String, String)])
  func isNamed(name: String, bytes: [UInt8], code: String, words: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(bytes, to: name)
    try folder.write(story, to: "good.txt")
    for command in ["extract", "read"] {
      let outcome = try BuiltProgram.run([command, name, "good.txt"], in: folder.path)
      let lines = try Line.all(of: outcome.stdout)
      #expect(lines.map(\.id) == [String(name.prefix { $0 != "." }), "good"])
      #expect(lines.map(\.errorCode) == [code, nil])
      #expect(outcome.stderr.hasPrefix("crosscheck: \(name): "), "\(outcome.stderr)")
      #expect(outcome.stderr.contains(words), "\(outcome.stderr)")
      #expect(outcome.status == 2)
    }
    #expect(try BuiltProgram.run(["audit", name, "good.txt"], in: folder.path).status == 2)
  }

  @Test func aMissingFileIsNamed() throws {
    let outcome = try run(["extract", "nowhere.txt"])
    #expect(outcome.stderr == "crosscheck: nowhere.txt: no such file or folder\n")
    #expect(try Line.all(of: outcome.stdout).map(\.errorCode) == ["missingFile"])
    #expect(outcome.status == 2)
  }

  @Test func aFolderWithoutArticlesIsTrouble() throws {
    let outcome = try run(["audit", "in"], files: ["in/photo.png": "x"])
    #expect(outcome.status == 2)
    #expect(outcome.stderr.contains("in: no articles in this folder"))
  }

  @Test func aBrokenLineIsNumberedAndTheOthersGoOn() throws {
    let lines = """
      {"id": "a", "text": "It rained."}
      {"id": "b", "text": 
      {"id": "a", "text": "It rained again."}
      {"id": "c"}
      [1]
      {"id": "d", "text": "It snowed."}

      """
    let outcome = try run(["extract"], stdin: lines)
    let read = try Line.all(of: outcome.stdout)
    #expect(read.map(\.number) == [nil, 2, 3, 4, 5, nil])
    #expect(read.map { $0.errorCode != nil } == [false, true, true, true, true, false])
    #expect(read[2].errorCode == "repeatedID")
    for number in 2...5 { #expect(outcome.stderr.contains("stdin:\(number): "), "\(outcome.stderr)") }
    #expect(outcome.status == 2)
  }

  @Test func anArticleOverTwentyMegabytesIsRefusedAndTheNextIsRead() throws {
    let long = String(repeating: "It rained. ", count: 2_000_000)
    let file = try run(["read", "long.txt", "a.txt"], files: ["long.txt": long, "a.txt": story])
    #expect(try Line.all(of: file.stdout).map(\.errorCode) == ["tooLarge", nil])
    let lines = "{\"id\": \"long\", \"text\": \"\(long)\"}\n{\"id\": \"b\", \"text\": \"It snowed.\"}\n"
    let stream = try run(["read"], stdin: lines)
    #expect(try Line.all(of: stream.stdout).map(\.errorCode) == ["tooLarge", nil])
    #expect(file.status == 2 && stream.status == 2)
  }

  @Test func anotherLanguageIsADiagnostic() throws {
    let german = """
      Die alte Brücke über die Tarn wird im Mai geschlossen, sagte die Bürgermeisterin am Montag vor Journalisten.

      „Wir haben keine Wahl“, sagte sie. Der Stadtrat hatte zuvor lange über die Kosten der Sanierung gestritten.

      """
    let outcome = try run(["extract"], stdin: german)
    #expect(try Line.all(of: outcome.stdout).first?.diagnostics.contains("notEnglish") == true)
    #expect(outcome.status == 0)
  }
}

@Suite struct OutputTests {
  @Test func outputIsWrittenToAFile() throws {
    let folder = try TemporaryFolder()
    try folder.write(story, to: "a.txt")
    let printed = try BuiltProgram.run(["extract", "a.txt"], in: folder.path)
    let written = try BuiltProgram.run(["extract", "a.txt", "--output", "out.jsonl"], in: folder.path)
    #expect(try folder.text(of: "out.jsonl") == printed.stdout)
    #expect(written.stdout.isEmpty && written.stderr.isEmpty && written.status == 0)
    #expect(folder.names == ["a.txt", "out.jsonl"])
  }

  @Test("Output that cannot be written is trouble", arguments: ["/nowhere/out.txt", "/dev/full"])
  func unwritable(path: String) throws {
    let outcome = try run(["read", "a.txt", "--output", path], files: ["a.txt": story])
    #expect(outcome.status == 2)
    #expect(outcome.stderr.hasPrefix("crosscheck: \(path): "), "\(outcome.stderr)")
  }

  @Test func aReaderThatStopsEarlyEndsTheRunQuietly() throws {
    let outcome = try BuiltProgram.shell(
      """
      for i in $(seq 3000); do echo '{"text": "It rained for days, the mayor said."}'; done \\
        | "$crosscheck" extract | head -n 1 | wc -l
      """)
    #expect(outcome.stdout.filter { $0 != " " } == "1\n")
    #expect(outcome.stderr.isEmpty, "\(outcome.stderr)")
  }

  @Test func colourIsNotForPipesUnlessAskedFor() throws {
    let files = ["a.txt": story]
    #expect(!(try run(["audit", "a.txt"], files: files).stdout.contains("\u{1B}")))
    #expect(try run(["audit", "a.txt", "--color", "always"], files: files).stdout.contains("\u{1B}["))
  }

  @Test(
    "The status does not depend on the format",
    arguments: ["text", "json", "markdown", "html", "sarif", "github"])
  func status(format: String) throws {
    let files = ["a.txt": "“We have no choice, the mayor said. The bridge is shut."]
    func status(_ level: String, _ more: [String] = []) throws -> Int32 {
      try run(["audit", "a.txt", "--format", format, "--fail-on", level] + more, files: files).status
    }
    #expect(try status("error") == 1)
    #expect(try status("never") == 0)
    #expect(try status("error", ["nowhere.txt"]) == 2)
  }

  @Test("extract and read never end in status 1", arguments: ["extract", "read"])
  func neverFound(command: String) throws {
    #expect(
      try run([command, "--fail-on", "info"], stdin: "“We have no choice, the mayor said.").status == 0)
  }
}
