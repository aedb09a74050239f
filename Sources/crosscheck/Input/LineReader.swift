import Glibc

/// The lines of a file, one at a time: what is held is one line and one chunk, however long the file.
struct LineReader: ~Copyable {
  struct Line {
    /// 1-based; empty lines count, too.
    let number: Int
    /// Without the line feed; `nil` if it is longer than the limit.
    let bytes: [UInt8]?
  }

  private let file: FileDescriptor
  private let limit: Int
  private var buffer: [UInt8] = []
  /// Where the next line begins in `buffer`.
  private var start = 0
  private var number = 0
  private var isAtEnd = false

  init(_ file: consuming FileDescriptor, limit: Int) {
    self.file = file
    self.limit = limit
  }

  /// The next line, or `nil` at the end. A last line needs no line feed.
  mutating func next() throws(SystemError) -> Line? {
    var searched = start
    var isTooLong = false
    while true {
      if let end = lineFeed(from: searched) {
        return line(to: end, isTooLong: isTooLong)
      }
      if isAtEnd {
        return start < buffer.count || isTooLong ? line(to: buffer.count, isTooLong: isTooLong) : nil
      }
      if buffer.count - start > limit {
        isTooLong = true
        start = buffer.count
      }
      searched = buffer.count - start
      buffer.removeSubrange(..<start)
      start = 0
      isAtEnd = try file.read(1 << 18, into: &buffer) == 0
    }
  }

  private func lineFeed(from start: Int) -> Int? {
    buffer.withUnsafeBytes { bytes in
      guard let first = bytes.baseAddress,
        let found = memchr(first + start, 0x0A, bytes.count - start)
      else { return nil }
      return UnsafeRawPointer(found) - first
    }
  }

  private mutating func line(to end: Int, isTooLong: Bool) -> Line {
    number += 1
    let bytes = isTooLong || end - start > limit ? nil : Array(buffer[start..<end])
    start = min(end + 1, buffer.count)
    return Line(number: number, bytes: bytes)
  }
}
