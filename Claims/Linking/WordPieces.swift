/// Cuts normalised words into pieces of the ``WordTable``, the longest first (Wu et al. 2016, arXiv:1609.08144).
struct WordPieces {
  let table: WordTable

  /// Letters and digits of a token's `norm` in plain Latin, cut where another character stands ("drop-out" is two).
  static func words(of norm: String) -> [[UInt8]] {
    var words: [[UInt8]] = []
    var word: [UInt8] = []
    let isNumber = norm.utf8.first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false
    for scalar in norm.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39, 0x61...0x7A: word.append(UInt8(scalar.value))
      case 0x41...0x5A: word.append(UInt8(scalar.value) + 32)
      case 0x27: continue
      case 0x2C where isNumber: continue
      default:
        if let folded = LatinFolding.plain(scalar) {
          word.append(contentsOf: folded.utf8)
        } else if !word.isEmpty {
          words.append(word)
          word = []
        }
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// Empty if some part of the word is not in the table.
  func rows(of word: [UInt8]) -> [WordTable.Row] {
    var rows: [WordTable.Row] = []
    var start = 0
    while start < word.count {
      var end = min(word.count, start + 24)
      var found: WordTable.Row?
      while end > start {
        found = table.row(of: word[start..<end], isContinued: start > 0)
        if found != nil { break }
        end -= 1
      }
      guard let found else { return rows }
      rows.append(found)
      start = end
    }
    return rows
  }
}

/// Latin letters without their marks.
enum LatinFolding {
  /// `nil` for what is not a Latin letter of U+00C0–U+024F.
  static func plain(_ scalar: Unicode.Scalar) -> String? {
    let value = scalar.value
    guard value >= 0xC0, value < 0x250, scalar.properties.isAlphabetic else { return nil }
    switch value {
    case 0xC6, 0xE6: return "ae"
    case 0xDF: return "ss"
    case 0x152, 0x153: return "oe"
    case 0xDE, 0xFE: return "th"
    default: break
    }
    let index = Int(value) - 0xC0
    return index < table.count && table[index] != UInt8(ascii: ".")
      ? String(decoding: [table[index]], as: UTF8.self) : nil
  }

  /// U+00C0 to U+017F.
  private static let table = Array(
    ("aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkkllllllllllnnnnnnnnnoooooo..rrrrrrssssssss"
      + "ttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}
