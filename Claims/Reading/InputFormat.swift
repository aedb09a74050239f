/// A format that articles come in.
public enum InputFormat: String, Hashable, Sendable, CaseIterable {
  /// Told from the name's ending and the first bytes.
  case auto
  case text
  case jsonl
  // Recognised in order to refuse them by name.
  case html
  case rss
  case ninjs
  case newsml
  case warc

  /// Whether articles can be read from it.
  public var isSupported: Bool { self == .auto || self == .text || self == .jsonl }

  /// The formats that ``isSupported``, in the order in which help should name them.
  public static var supported: [InputFormat] { allCases.filter(\.isSupported) }

  /// The format that a file's name tells, by the ending after its last point; `nil` if it tells nothing.
  public init?(fileName: String) {
    let name = fileName.split(separator: "/").last.map { $0.lowercased() } ?? ""
    if name.hasSuffix(".warc.gz") {
      self = .warc
      return
    }
    guard let point = name.lastIndex(of: "."), point > name.startIndex else { return nil }
    switch name[name.index(after: point)...] {
    case "txt", "text", "md": self = .text
    case "jsonl", "ndjson": self = .jsonl
    case "html", "htm", "xhtml": self = .html
    case "rss", "atom": self = .rss
    case "warc": self = .warc
    default: return nil
    }
  }

  /// The format that the beginning of a file shows: `.text` unless it is markup or JSON.
  init(beginning bytes: ArraySlice<UInt8>) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let body = (bytes.starts(with: mark) ? bytes.dropFirst(3) : bytes).drop { $0 <= 0x20 }
    switch body.first {
    case UInt8(ascii: "<"): self = Self.markup(body.prefix(2048))
    case UInt8(ascii: "{"): self = Self.isRecord(body) ? .jsonl : .ninjs
    case UInt8(ascii: "["): self = body.dropFirst().first { $0 > 0x20 } == UInt8(ascii: "{") ? .ninjs : .text
    case UInt8(ascii: "W"): self = body.starts(with: "WARC/".utf8) ? .warc : .text
    default: self = .text
    }
  }

  private static func markup(_ bytes: ArraySlice<UInt8>) -> InputFormat {
    let head = String(decoding: bytes, as: UTF8.self).lowercased()
    let signs: [(InputFormat, [String])] = [
      (.rss, ["<rss", "<feed", "<rdf:rdf"]),
      (.newsml, ["<newsitem", "<newsmessage", "<newsml", "<nitf"]),
      (.html, ["<!doctype html", "<html", "<head", "<body"]),
    ]
    return signs.first { $0.1.contains { head.contains($0) } }?.0 ?? .text
  }

  /// Whether the first line of JSON is complete, as in JSON Lines, rather than the start of a printed object.
  private static func isRecord(_ body: ArraySlice<UInt8>) -> Bool {
    let line = body.prefix { $0 != UInt8(ascii: "\n") }.reversed().drop { $0 <= 0x20 }
    return line.first == UInt8(ascii: "}") || line.count > 256
  }
}
