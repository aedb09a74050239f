import Glibc

/// A call of the operating system that failed.
struct SystemError: Error, Equatable, CustomStringConvertible {
  let path: String
  /// The value of `errno`.
  let code: Int32

  /// To be made right after the call, before another one overwrites `errno`.
  init(path: String, code: Int32 = errno) {
    self.path = path
    self.code = code
  }

  var reason: String { String(cString: strerror(code)) }
  var description: String { "\(path): \(reason)" }

  var isMissingFile: Bool { code == ENOENT || code == ENOTDIR }
  /// The reader of a pipe went away.
  var isClosedPipe: Bool { code == EPIPE }
}
