import FoundationEssentials
import Testing

/// Reads the sources of the module beside this test, and holds them to the rules of the house.
@Suite struct LayeringTests {
  static let rooms = [
    "Learning", "Text", "Reading", "Tagging", "Attribution", "Linking", "Conflict", "Audit", "Graph",
    "Reporting", "Evaluation",
  ]

  @Test("A room names only types of its own or of an earlier room", arguments: rooms)
  func namesNoTypeOfALaterRoom(room: String) throws {
    let index = try #require(Self.rooms.firstIndex(of: room))
    let earlier = Set(try Self.rooms[...index].flatMap { try Sources.types(in: "Claims/" + $0) })
    let later = Set(try Self.rooms[(index + 1)...].flatMap { try Sources.types(in: "Claims/" + $0) })
    for (path, words) in try Sources.words(in: "Claims/" + room) {
      let named = Set(words).intersection(later.subtracting(earlier))
      #expect(named.isEmpty, "\(path) names \(named.sorted()) of a later room")
    }
  }

  @Test func everyFolderOfTheModuleIsARoom() throws {
    let folders = try Sources.folders(in: "Claims").filter { !$0.hasSuffix(".docc") }
    #expect(Set(folders).isSubset(of: Self.rooms))
  }

  @Test func noTypeHidesTheModuleOrTheStandardSpan() throws {
    for path in ["Claims", "Sources"] {
      #expect(Set(try Sources.types(in: path)).isDisjoint(with: ["Span", "Claims"]))
    }
  }

  @Test func onlyTheEssentialsOfFoundationAreImported() throws {
    for (path, words) in try ["Claims", "Sources"].flatMap(Sources.words) {
      for (word, next) in zip(words, words.dropFirst()) where word == "import" {
        #expect(!next.hasPrefix("Foundation") || next == "FoundationEssentials", "\(path) imports \(next)")
      }
    }
  }

  @Test func thePackageDependsOnNoOther() throws {
    #expect(!(try Sources.text(of: "Package.swift")).contains(".package("))
  }
}

/// The checked-out sources, found from the place of this file.
private enum Sources {
  static let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()

  static func text(of path: String) throws -> String {
    try String(decoding: Data(contentsOf: URL(filePath: root + "/" + path)), as: UTF8.self)
  }

  static func folders(in path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root + "/" + path).filter { name in
      (try? FileManager.default.contentsOfDirectory(atPath: "\(root)/\(path)/\(name)")) != nil
    }
  }

  /// The words of each Swift file at any depth, without comments and string literals.
  static func words(in path: String) throws -> [(path: String, words: [String])] {
    guard FileManager.default.fileExists(atPath: root + "/" + path) else { return [] }
    return try FileManager.default.subpathsOfDirectory(atPath: root + "/" + path).sorted()
      .filter { $0.hasSuffix(".swift") }
      .map { (path + "/" + $0, identifiers(in: try text(of: path + "/" + $0))) }
  }

  /// The names of the types declared outside any other and not private to a file.
  static func types(in path: String) throws -> [String] {
    guard FileManager.default.fileExists(atPath: root + "/" + path) else { return [] }
    return try FileManager.default.subpathsOfDirectory(atPath: root + "/" + path)
      .filter { $0.hasSuffix(".swift") }
      .flatMap { try text(of: path + "/" + $0).split(separator: "\n") }
      .filter { $0.first != " " && !$0.hasPrefix("private") && !$0.hasPrefix("fileprivate") }
      .compactMap { line in
        let words = identifiers(in: String(line))
        let keywords: Set = ["struct", "enum", "protocol", "class", "actor", "typealias"]
        return words.firstIndex(where: keywords.contains).flatMap { words.dropFirst($0 + 1).first }
      }
  }

  private static func identifiers(in source: String) -> [String] {
    var words: [String] = []
    var isInLongLiteral = false
    for line in source.split(separator: "\n") {
      let marks = line.components(separatedBy: "\"\"\"").count - 1
      if marks % 2 == 1 { isInLongLiteral.toggle() }
      if isInLongLiteral || marks > 0 { continue }
      for (i, piece) in line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      where i % 2 == 0 {
        let code = piece.components(separatedBy: "//")
        words += code[0].split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
        if code.count > 1 { break }
      }
    }
    return words
  }
}
