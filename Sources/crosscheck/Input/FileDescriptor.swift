import Glibc

/// An open file, closed when it goes out of scope.
struct FileDescriptor: ~Copyable {
  let path: String
  private let number: Int32

  static func open(_ path: String) throws(SystemError) -> FileDescriptor {
    let number = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    if number < 0 { throw SystemError(path: path) }
    return FileDescriptor(path: path, number: number)
  }

  /// All of a file.
  static func contents(of path: String) throws(SystemError) -> [UInt8] {
    let file = try open(path)
    var bytes: [UInt8] = []
    while try file.read(1 << 16, into: &bytes) > 0 {}
    return bytes
  }

  static var standardInput: FileDescriptor { FileDescriptor(path: "standard input", number: 0) }

  deinit { if number > 2 { close(number) } }

  /// Appends at most `count` bytes to `buffer`.
  /// - Returns: How many there were; 0 at the end.
  func read(_ count: Int, into buffer: inout [UInt8]) throws(SystemError) -> Int {
    let start = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: count))
    var got = 0
    repeat {
      got = buffer.withUnsafeMutableBytes { Glibc.read(number, $0.baseAddress! + start, count) }
    } while got < 0 && errno == EINTR
    let code = errno
    buffer.removeLast(count - max(0, got))
    if got < 0 { throw SystemError(path: path, code: code) }
    return got
  }
}
