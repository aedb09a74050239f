/// Text inside a URI (RFC 3986), where every byte but the unreserved ones is spelled `%XX`.
enum PercentEncoding {
  /// For one segment or value: a slash is spelled, too.
  static func escaped(_ text: String) -> String { escaped(text, keeping: []) }

  /// A path as a relative reference, or as a `file` URI if it is absolute.
  static func uri(ofPath path: String) -> String {
    let escaped = escaped(path, keeping: [UInt8(ascii: "/")])
    return path.hasPrefix("/") ? "file://" + escaped : escaped
  }

  private static func escaped(_ text: String, keeping kept: [UInt8]) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if isUnreserved(byte) || kept.contains(byte) {
        bytes.append(byte)
      } else {
        bytes.append(UInt8(ascii: "%"))
        let digits = String(byte, radix: 16, uppercase: true)
        bytes.append(contentsOf: (digits.utf8.count < 2 ? "0" + digits : digits).utf8)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"):
      true
    default: false
    }
  }
}
