/// The first sign that bytes are no text.
struct BinarySign: Equatable {
  /// With an article: "a PDF file".
  let kind: String
  let byte: Int

  /// `nil` if there is none. Bytes that are not UTF-8 are no such sign: another encoding is text too.
  init?(in bytes: ArraySlice<UInt8>) {
    if let known = Self.signatures.first(where: { bytes.starts(with: $0.bytes) }) {
      (kind, byte) = (known.kind, 0)
      return
    }
    // UTF-16 text is full of zeros; that it is not UTF-8 says more.
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return nil }
    if let place = bytes.firstIndex(of: 0) {
      (kind, byte) = ("a binary file", place - bytes.startIndex)
      return
    }
    // A page of a terminal may hold an escape or two; compressed data hold one in ten.
    let head = bytes.prefix(4096)
    let controls = head.indices.filter { head[$0] < 0x20 && !(9...13).contains(head[$0]) }
    guard controls.count * 20 > head.count, let place = controls.first else { return nil }
    (kind, byte) = ("a binary file", place - bytes.startIndex)
  }

  private static let signatures: [(bytes: [UInt8], kind: String)] = [
    (Array("%PDF-".utf8), "a PDF file"), ([0x50, 0x4B, 3, 4], "a ZIP archive or office document"),
    ([0x1F, 0x8B], "gzip-compressed data"), ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
    ([0xFF, 0xD8, 0xFF], "a JPEG picture"), (Array("GIF8".utf8), "a GIF picture"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old office document"), ([0x7F, 0x45, 0x4C, 0x46], "a program"),
    ([0x28, 0xB5, 0x2F, 0xFD], "zstd-compressed data"), (Array("BZh".utf8), "bzip2-compressed data"),
  ]
}

/// The offset of the first byte that begins no valid UTF-8 scalar; `nil` if all are valid.
///
/// - Note: The well-formed sequences of The Unicode Standard, table 3-7.
func firstInvalidUTF8(in bytes: ArraySlice<UInt8>) -> Int? {
  var i = bytes.startIndex
  let end = bytes.endIndex
  while i < end {
    let lead = bytes[i]
    if lead < 0x80 {
      i += 1
      continue
    }
    let (width, low, high): (Int, UInt8, UInt8)
    switch lead {
    case 0xC2...0xDF: (width, low, high) = (2, 0x80, 0xBF)
    case 0xE0: (width, low, high) = (3, 0xA0, 0xBF)
    case 0xED: (width, low, high) = (3, 0x80, 0x9F)
    case 0xE1...0xEF: (width, low, high) = (3, 0x80, 0xBF)
    case 0xF0: (width, low, high) = (4, 0x90, 0xBF)
    case 0xF1...0xF3: (width, low, high) = (4, 0x80, 0xBF)
    case 0xF4: (width, low, high) = (4, 0x80, 0x8F)
    default: return i - bytes.startIndex
    }
    guard i + width <= end, (low...high).contains(bytes[i + 1]) else { return i - bytes.startIndex }
    for k in 2..<max(width, 2) where bytes[i + k] & 0xC0 != 0x80 { return i - bytes.startIndex }
    i += width
  }
  return nil
}
