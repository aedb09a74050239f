/// A half-open range of UTF-8 bytes in a ``SourceText``.
///
/// Both ends lie on scalar boundaries. What leaves the library is counted in Unicode scalars instead:
/// ``SourceText/location(of:)`` converts.
public struct TextSpan: Hashable, Sendable, Comparable {
  public let start: Int
  public let end: Int

  /// - Precondition: `start <= end`.
  public init(_ start: Int, _ end: Int) {
    precondition(start <= end, "a span must not end before it starts: \(start)..<\(end)")
    self.start = start
    self.end = end
  }

  public var count: Int { end - start }
  public var isEmpty: Bool { start == end }
  public var range: Range<Int> { start..<end }

  public func contains(_ other: TextSpan) -> Bool { start <= other.start && other.end <= end }
  public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }
  /// Whether the two share at least one byte.
  public func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }
  /// The smallest span that covers both.
  public func union(_ other: TextSpan) -> TextSpan { TextSpan(min(start, other.start), max(end, other.end)) }

  /// By start, then by end.
  public static func < (a: TextSpan, b: TextSpan) -> Bool { (a.start, a.end) < (b.start, b.end) }
}
