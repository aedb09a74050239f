import Foundation
import Testing

@testable import crosscheck

@Suite struct FolderListingTests {
  @Test func filesComeInByteOrderOfTheirPaths() throws {
    let folder = try TemporaryFolder()
    for name in [
      "b.txt", "a/z.txt", "a.txt", "a-b.txt", "Z.txt", "é.txt", "a/deep/er/x.jsonl", ".git/config",
    ] {
      try folder.write("x", to: name)
    }
    let listing = FolderListing(of: folder.path)
    #expect(
      listing.files == ["Z.txt", "a-b.txt", "a.txt", "a/deep/er/x.jsonl", "a/z.txt", "b.txt", "é.txt"])
    #expect(listing.skipped == ["\(folder.path)/.git: hidden"])
    #expect(listing.failures.isEmpty)
  }

  @Test func aLinkToAFolderAboveIsNotFollowedForEver() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "a/b.txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/a/up", withDestinationPath: folder.path)
    let listing = FolderListing(of: folder.path)
    #expect(listing.files == ["a/b.txt"])
    #expect(listing.skipped == ["\(folder.path)/a/up: leads back to a folder above it"])
  }

  @Test func aMissingFolderIsAFailure() {
    let listing = FolderListing(of: "/nowhere/at/all")
    #expect(listing.failures == [SystemError(path: "/nowhere/at/all", code: 2)])
    #expect(listing.failures.first?.description == "/nowhere/at/all: No such file or directory")
  }
}

@Suite struct ParallelMapTests {
  @Test("Results come in the order of the inputs", arguments: [1, 2, 3, 16])
  func order(jobs: Int) async throws {
    var given = 0
    var taken: [Int] = []
    var ahead = 0
    try await mapInOrder(jobs: jobs) {
      given += 1
      ahead = max(ahead, given - taken.count)
      return given <= 1_000 ? given : nil
    } transform: { number in
      // Uneven work, so that later inputs overtake earlier ones.
      (0..<(number % 7) * 40).reduce(number) { sum, _ in sum } * 2
    } consume: {
      taken.append($0)
    }
    #expect(taken == (1...1_000).map { $0 * 2 })
    #expect(ahead <= 8 * jobs + 1, "\(ahead) inputs were held")
  }

  @Test("An error while consuming ends the work", arguments: [1, 2])
  func stops(jobs: Int) async {
    var given = 0
    await #expect(throws: SystemError.self) {
      try await mapInOrder(jobs: jobs) {
        given += 1
        return given
      } transform: {
        $0
      } consume: { number in
        if number == 5 { throw SystemError(path: "out", code: 32) }
      }
    }
    #expect(given < 50)
  }
}

@Suite struct ByteSinkTests {
  @Test func aFileAppearsOnlyWhenComplete() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "out")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: folder.path + "/out")
    var sink = try ByteSink.writing(to: folder.path + "/out")
    try sink.write(Array(repeating: UInt8(ascii: "n"), count: 100_000))
    #expect(try folder.text(of: "out") == "old")
    try sink.finish()
    #expect(try folder.text(of: "out").count == 100_000)
    #expect(folder.names == ["out"])
    let mode = try FileManager.default.attributesOfItem(atPath: folder.path + "/out")[.posixPermissions]
    #expect(mode as? Int == 0o640)
  }

  @Test func anUnfinishedFileLeavesTheOldOne() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "out")
    do {
      var sink = try ByteSink.writing(to: folder.path + "/out")
      try sink.write(Array("new".utf8))
      try sink.flush()
    }
    #expect(try folder.text(of: "out") == "old")
    #expect(folder.names == ["out"])
  }

  @Test func aLinkStaysALink() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "real")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link", withDestinationPath: folder.path + "/real")
    var sink = try ByteSink.writing(to: folder.path + "/link")
    try sink.write(Array("new".utf8))
    try sink.finish()
    #expect(try folder.text(of: "real") == "new")
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/link") == folder.path
        + "/real")
  }

  @Test func aDeviceIsWrittenDirectly() throws {
    var sink = try ByteSink.writing(to: "/dev/null")
    try sink.write(Array("x".utf8))
    try sink.finish()
    #expect(FileManager.default.fileExists(atPath: "/dev/null"))
  }

  @Test func aFolderThatIsNotThereIsNamed() {
    #expect(throws: SystemError(path: "/nowhere/out", code: 2)) {
      _ = try ByteSink.writing(to: "/nowhere/out")
    }
  }
}

@Suite struct ColorTests {
  @Test(
    "Colour is for terminals, and asked for or refused by hand",
    arguments: [
      (ColorChoice.auto, true, [:], true), (.auto, false, [:], false),
      (.auto, true, ["NO_COLOR": "1"], false), (.auto, true, ["NO_COLOR": ""], true),
      (.auto, true, ["TERM": "dumb"], false), (.never, true, [:], false),
      (.always, false, ["NO_COLOR": "1"], true),
    ] as [(ColorChoice, Bool, [String: String], Bool)])
  func isOn(choice: ColorChoice, isTerminal: Bool, variables: [String: String], expected: Bool) {
    #expect(choice.isOn(isTerminal: isTerminal) { variables[$0] } == expected)
  }
}
