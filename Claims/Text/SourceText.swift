/// The text of one article exactly as given, with a title that came apart from it placed in front.
///
/// Every stage works on one run of bytes: `title`, a blank line, `text`; or `text` alone where no title was
/// given, or where the text begins with it. Nothing is normalised: offsets survive the whole journey.
public struct SourceText: Hashable, Sendable {
  /// Which of the two given strings a position lies in.
  public enum Field: String, Hashable, Sendable, Codable { case title, text }

  /// Unicode scalars, half-open, counted from the start of the field: what the JSON calls a span.
  public struct Location: Hashable, Sendable, Comparable {
    public let field: Field
    public let start: Int
    public let end: Int

    public init(field: Field, start: Int, end: Int) {
      self.field = field
      self.start = start
      self.end = end
    }

    public static func < (a: Location, b: Location) -> Bool {
      (a.field == .text ? 1 : 0, a.start, a.end) < (b.field == .text ? 1 : 0, b.start, b.end)
    }
  }

  /// Valid UTF-8. A byte order mark, CR LF and control characters are still in it.
  public let bytes: [UInt8]
  /// Where the text proper begins; 0 unless the title was given apart.
  public let textStart: Int
  /// Bytes of a title given apart; 0 if there is none.
  private let titleCount: Int
  /// The number of scalars that begin before byte `i * stride`.
  private let checkpoints: [Int32]

  private static let stride = 128
  private static let separator: [UInt8] = [0x0A, 0x0A]

  /// - Parameters:
  ///   - title: A title given apart. It is dropped here if `text` begins with it (white space and a byte order
  ///     mark aside), since the headline is then read in the text.
  public init(text: some Collection<UInt8>, title: String? = nil) {
    var bytes: [UInt8] = []
    let titleBytes = title.map { Array($0.utf8) } ?? []
    if titleBytes.isEmpty || Self.begins(text, with: titleBytes) {
      titleCount = 0
      textStart = 0
    } else {
      bytes = titleBytes + Self.separator
      titleCount = titleBytes.count
      textStart = bytes.count
    }
    bytes.append(contentsOf: text)
    self.bytes = bytes
    checkpoints = Self.checkpoints(of: bytes)
  }

  public init(_ text: String, title: String? = nil) { self.init(text: text.utf8, title: title) }

  /// The title's span, if it was given apart from the text.
  public var titleSpan: TextSpan? { titleCount > 0 ? TextSpan(0, titleCount) : nil }
  /// The span of the text proper.
  public var textSpan: TextSpan { TextSpan(textStart, bytes.count) }

  public subscript(span: TextSpan) -> ArraySlice<UInt8> { bytes[span.range] }
  public func string(_ span: TextSpan) -> String { String(decoding: bytes[span.range], as: UTF8.self) }

  /// The text of several spans, joined with one space.
  public func string(_ spans: [TextSpan]) -> String { spans.map(string).joined(separator: " ") }

  /// The span in Unicode scalars of its field. A span must not cross from the title into the text.
  /// - Complexity: O(1): at most 128 bytes are counted for each end.
  public func location(of span: TextSpan) -> Location {
    let inTitle = span.start < textStart
    let base = inTitle ? 0 : scalars(before: textStart)
    return Location(
      field: inTitle ? .title : .text, start: scalars(before: span.start) - base,
      end: scalars(before: span.end) - base)
  }

  /// The span of bytes that a location names; `nil` if it lies outside its field.
  /// - Complexity: O(log n) in the length of the text.
  public func span(of location: Location) -> TextSpan? {
    let field = location.field == .title ? titleSpan : textSpan
    guard let field, location.start <= location.end else { return nil }
    let base = scalars(before: field.start)
    guard let start = byte(ofScalar: base + location.start), let end = byte(ofScalar: base + location.end),
      start >= field.start, end <= field.end
    else { return nil }
    return TextSpan(start, end)
  }

  private func scalars(before offset: Int) -> Int {
    let block = offset / Self.stride
    var count = Int(checkpoints[block])
    for i in block * Self.stride..<offset where bytes[i] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  private func byte(ofScalar scalar: Int) -> Int? {
    var (low, high) = (0, checkpoints.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if Int(checkpoints[middle]) <= scalar { low = middle } else { high = middle - 1 }
    }
    var (offset, count) = (low * Self.stride, Int(checkpoints[low]))
    while offset < bytes.count {
      if bytes[offset] & 0xC0 != 0x80 {
        if count == scalar { return offset }
        count += 1
      }
      offset += 1
    }
    return count == scalar ? offset : nil
  }

  private static func checkpoints(of bytes: [UInt8]) -> [Int32] {
    var result: [Int32] = []
    result.reserveCapacity(bytes.count / stride + 1)
    var count: Int32 = 0
    for (i, byte) in bytes.enumerated() {
      if i % stride == 0 { result.append(count) }
      if byte & 0xC0 != 0x80 { count += 1 }
    }
    if bytes.count % stride == 0 { result.append(count) }
    return result
  }

  private static func begins(_ text: some Collection<UInt8>, with title: [UInt8]) -> Bool {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let body = text.starts(with: mark) ? text.dropFirst(3) : text.dropFirst(0)
    return body.drop { $0 <= 0x20 }.starts(with: title.drop { $0 <= 0x20 })
  }
}
