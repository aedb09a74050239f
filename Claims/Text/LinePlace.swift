extension SourceText {
  /// A place in the text as editors and build servers count it.
  public struct LinePlace: Hashable, Sendable {
    /// 1-based, counted in line feeds; CR LF is one end of line.
    public let line: Int
    /// 1-based, in Unicode scalars; a byte order mark is the first.
    public let column: Int
  }

  /// - Parameter offset: In bytes; not in a title given apart.
  /// - Complexity: O(n) in the offset.
  public func linePlace(of offset: Int) -> LinePlace {
    var line = 1
    var lineStart = textStart
    for i in textStart..<max(offset, textStart) where bytes[i] == 0x0A {
      line += 1
      lineStart = i + 1
    }
    let column = bytes[lineStart..<max(offset, lineStart)].count { $0 & 0xC0 != 0x80 }
    return LinePlace(line: line, column: column + 1)
  }
}
