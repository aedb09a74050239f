import Foundation
import Testing

/// What a run of the built program did.
struct Outcome: Sendable {
  let status: Int32
  let stdout: String
  let stderr: String
}

/// The program as it was built beside these tests.
enum BuiltProgram {
  /// The test bundle is run from the folder that the program was built in.
  static let path: String = {
    let runner = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let program = runner.map { ($0 as NSString).deletingLastPathComponent + "/crosscheck" } ?? ""
    return FileManager.default.isExecutableFile(atPath: program)
      ? program : Bundle.main.bundlePath + "/crosscheck"
  }()

  /// Runs it to its end.
  /// - Parameters:
  ///   - folder: Where it runs.
  ///   - environment: All the variables it sees.
  static func run(
    _ arguments: [String], stdin: [UInt8] = [], in folder: String = "/", environment: [String: String] = [:]
  ) throws -> Outcome {
    try run(path, arguments, stdin: stdin, in: folder, environment: environment)
  }

  /// Runs a line of bash in which `$crosscheck` is the program.
  static func shell(_ line: String, in folder: String = "/") throws -> Outcome {
    let variables = [
      "crosscheck": path, "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
    ]
    return try run("/bin/bash", ["-c", line], stdin: [], in: folder, environment: variables)
  }

  private static func run(
    _ program: String, _ arguments: [String], stdin: [UInt8], in folder: String, environment: [String: String]
  ) throws -> Outcome {
    let scratch = try TemporaryFolder()
    try scratch.write(stdin, to: "in")
    try scratch.write("", to: "out")
    try scratch.write("", to: "err")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = environment
    process.standardInput = try FileHandle(forReadingFrom: scratch.url(of: "in"))
    process.standardOutput = try FileHandle(forWritingTo: scratch.url(of: "out"))
    process.standardError = try FileHandle(forWritingTo: scratch.url(of: "err"))
    try process.run()
    process.waitUntilExit()
    try #require(
      process.terminationReason == .exit, "\(arguments) ended by signal \(process.terminationStatus)")
    return Outcome(
      status: process.terminationStatus, stdout: try scratch.text(of: "out"),
      stderr: try scratch.text(of: "err"))
  }
}

/// A folder of its own, removed at the end of the test.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "/crosscheck-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file; folders in its name are made.
  func write(_ bytes: [UInt8], to name: String) throws {
    let place = url(of: name)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: place)
  }

  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  func text(of name: String) throws -> String {
    String(decoding: try Data(contentsOf: url(of: name)), as: UTF8.self)
  }

  func url(of name: String) -> URL { URL(fileURLWithPath: path + "/" + name) }

  /// What lies directly in the folder, sorted.
  var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: path).sorted()) ?? [] }
}
