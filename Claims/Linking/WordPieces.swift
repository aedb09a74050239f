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
      // "U.S." is one word.
      case 0x2E where word.count == 1 && !isNumber: continue
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

  /// As far as the table knows the word: nothing behind a part that it lacks.
  func rows(of word: [UInt8]) -> [WordTable.Row] {
    var rows: [WordTable.Row] = []
    var start = 0
    while start < word.count {
      guard let found = longest(in: word, from: start) else { return rows }
      rows.append(found.row)
      start = found.end
    }
    return rows
  }

  private func longest(in word: [UInt8], from start: Int) -> (row: WordTable.Row, end: Int)? {
    let end = min(word.count, start + 24)
    return withUnsafeTemporaryAllocation(of: UInt32.self, capacity: end - start) { hashes in
      var hash = table.hash(isContinued: start > 0)
      for i in start..<end {
        hash = WordTable.fnv1a(hash, word[i])
        hashes[i - start] = hash
      }
      for i in (start..<end).reversed() {
        if let row = table.row(of: word[start...i], isContinued: start > 0, hash: hashes[i - start]) {
          return (row, i + 1)
        }
      }
      return nil
    }
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
