import Glibc

/// Where results go: standard output, or a file that appears only once it is complete.
///
/// A file is written beside its place and then renamed, so that nobody reads half of it and a failed run leaves the old
/// one as it was. What is no regular file (`/dev/null`, a named pipe) is written directly.
struct ByteSink: ~Copyable {
  /// As messages name it.
  let path: String
  private let number: Int32
  /// Renamed to `target` at the end; `nil` where the destination is written directly.
  private let temporary: String?
  private let target: String
  private var buffer: [UInt8] = []
  private var isFinished = false

  static var standardOutput: ByteSink {
    ByteSink(path: "standard output", number: 1, temporary: nil, target: "")
  }

  /// - Parameter path: `-` is standard output.
  static func writing(to path: String) throws(SystemError) -> ByteSink {
    if path == "-" { return .standardOutput }
    let target = realPath(path)
    if let kind = try? FileKind.of(target), kind != .regular {
      let number = open(target, O_WRONLY | O_CLOEXEC)
      if number < 0 { throw SystemError(path: path) }
      return ByteSink(path: path, number: number, temporary: nil, target: target)
    }
    let temporary = target + ".\(getpid()).part"
    let number = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    if number < 0 { throw SystemError(path: path) }
    keepMode(of: target, on: number)
    return ByteSink(path: path, number: number, temporary: temporary, target: target)
  }

  private init(path: String, number: Int32, temporary: String?, target: String) {
    self.path = path
    self.number = number
    self.temporary = temporary
    self.target = target
  }

  deinit {
    if number > 2 { close(number) }
    if let temporary, !isFinished { unlink(temporary) }
  }

  var isTerminal: Bool { isatty(number) == 1 }

  mutating func write(_ bytes: some Collection<UInt8>) throws(SystemError) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= 1 << 16 { try flush() }
  }

  mutating func flush() throws(SystemError) {
    defer { buffer.removeAll(keepingCapacity: true) }
    try Self.write(buffer, to: number, path: path)
  }

  /// Writes what is left and puts the file in its place.
  mutating func finish() throws(SystemError) {
    try flush()
    if let temporary {
      guard fsync(number) == 0, rename(temporary, target) == 0 else { throw SystemError(path: path) }
    }
    isFinished = true
  }

  static func write(_ bytes: [UInt8], to number: Int32, path: String) throws(SystemError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(number, $0.baseAddress!, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw SystemError(path: path) }
      rest = rest.dropFirst(count)
    }
  }

  /// The place a link leads to, so that the link stays one; the path itself if nothing is there yet.
  private static func realPath(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func keepMode(of existing: String, on number: Int32) {
    var status = stat()
    if stat(existing, &status) == 0 { fchmod(number, status.st_mode & 0o7777) }
  }
}
