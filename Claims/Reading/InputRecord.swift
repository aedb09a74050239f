/// The bytes of one article, cut from its input and not yet understood.
public struct InputRecord: Sendable {
  public enum Form: Sendable { case text, json }

  /// The most bytes that an article's text may have.
  public static let textLimit = 20_000_000
  /// A line of JSON Lines longer than this is refused unread; its text can be four times as long as printed when
  /// it is escaped.
  static let lineLimit = 4 * textLimit

  public let place: ArticleError.Place
  public let form: Form
  /// The article's id if it gives none itself: the input's, with the line behind it in JSON Lines.
  public let defaultID: Article.ID
  let bytes: [UInt8]
  /// Where `bytes` begin in the input.
  let offset: Int
}

/// Cuts an input into records as its bytes come in, so that a long file never lies in memory as a whole.
///
///     var splitter = RecordSplitter(name: "march.jsonl")
///     let first = splitter.add(chunk)     // the articles that are complete by now
///     let last = splitter.finish()
///
/// Blank lines are passed over. A fault of one line is the result for that line alone.
public struct RecordSplitter {
  public typealias Output = Result<InputRecord, ArticleError>

  public let name: String
  private let defaultID: String
  private var format: InputFormat
  private var buffer: [UInt8] = []
  /// How much of `buffer` is known to hold no end of line.
  private var searched = 0
  /// Where `buffer` begins in the input.
  private var offset = 0
  private var line = 1
  /// The rest of an article that was refused for its size is passed over.
  private var isSkipping = false
  private var hasRefused = false
  /// Enough has come in to tell the format.
  private var hasBegun = false

  /// - Parameters:
  ///   - name: How messages call the input: its path, or "stdin".
  ///   - id: The id of a plain text, and in front of the line for JSON Lines without ids; the name without its
  ///     ending if left out.
  public init(name: String, id: String? = nil, format: InputFormat = .auto) {
    self.name = name
    defaultID = id ?? Self.withoutEnding(name)
    self.format = format == .auto ? InputFormat(fileName: name) ?? .auto : format
  }

  /// "news/bridge.txt" → "news/bridge"
  public static func withoutEnding(_ path: String) -> String {
    let start = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    guard let point = path[start...].lastIndex(of: "."), point > start else { return path }
    return String(path[..<point])
  }

  public mutating func add(_ chunk: [UInt8]) -> [Output] { add(chunk[...]) }

  public mutating func add(_ chunk: ArraySlice<UInt8>) -> [Output] {
    guard !hasRefused else { return [] }
    buffer.append(contentsOf: chunk)
    return take(isLast: false)
  }

  public mutating func finish() -> [Output] { hasRefused ? [] : take(isLast: true) }

  private mutating func take(isLast: Bool) -> [Output] {
    if !hasBegun {
      guard isLast || buffer.count >= 4096 else { return [] }
      hasBegun = true
      if format == .auto { format = InputFormat(beginning: buffer[...]) }
      if format == .jsonl, let sign = BinarySign(in: buffer.prefix(4096)) {
        hasRefused = true
        return [.failure(.binary(ArticleError.Place(name), kind: sign.kind, byte: sign.byte))]
      }
    }
    switch format {
    case .jsonl: return takeLines(isLast: isLast)
    case .text, .auto: return takeText(isLast: isLast)
    case .html, .rss, .ninjs, .newsml, .warc:
      hasRefused = true
      return [.failure(.unsupportedFormat(ArticleError.Place(name), format: format.rawValue))]
    }
  }

  private mutating func takeText(isLast: Bool) -> [Output] {
    let place = ArticleError.Place(name)
    if buffer.count > InputRecord.textLimit {
      hasRefused = true
      buffer = []
      return [.failure(.tooLarge(place))]
    }
    guard isLast else { return [] }
    let record = InputRecord(
      place: place, form: .text, defaultID: Article.ID(defaultID), bytes: buffer, offset: 0)
    buffer = []
    return [.success(record)]
  }

  private mutating func takeLines(isLast: Bool) -> [Output] {
    var results: [Output] = []
    var start = 0
    while let end = endOfLine(from: max(start, searched)) {
      takeLine(start..<end, into: &results)
      start = end + 1
      searched = start
    }
    searched = buffer.count
    if isLast, start < buffer.count {
      takeLine(start..<buffer.count, into: &results)
      start = buffer.count
    }
    buffer.removeFirst(start)
    offset += start
    searched -= start
    refuseLongLine(into: &results)
    return results
  }

  private func endOfLine(from start: Int) -> Int? {
    buffer[start...].firstIndex(of: UInt8(ascii: "\n"))
  }

  private mutating func takeLine(_ range: Range<Int>, into results: inout [Output]) {
    defer { line += 1 }
    if isSkipping {
      isSkipping = false
      return
    }
    var start = range.lowerBound
    if line == 1, buffer[range].starts(with: [0xEF, 0xBB, 0xBF]) { start += 3 }
    guard buffer[start..<range.upperBound].contains(where: { $0 > 0x20 }) else { return }
    let place = ArticleError.Place(name, line: line)
    let record = InputRecord(
      place: place, form: .json, defaultID: Article.ID("\(defaultID):\(line)"),
      bytes: Array(buffer[start..<range.upperBound]), offset: offset + start)
    results.append(.success(record))
  }

  /// Forgets a line that has grown beyond the limit before its end came.
  private mutating func refuseLongLine(into results: inout [Output]) {
    guard buffer.count > InputRecord.lineLimit else { return }
    if !isSkipping { results.append(.failure(.tooLarge(ArticleError.Place(name, line: line)))) }
    isSkipping = true
    offset += buffer.count
    buffer = []
    searched = 0
  }
}
