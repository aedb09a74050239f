/// A fixed table of words, for look-ups that are made for every token: several times as fast as a dictionary.
///
/// Words are compared byte for byte, as ``Token/norm`` is written, not by canonical equivalence.
struct WordMap<Value: Sendable>: Sendable {
  /// A part of each word's hash, 0 for an empty slot; the number of slots is a power of two, and half are empty.
  private let marks: [UInt32]
  private let words: [String]
  private let values: [Value?]

  init(_ table: [String: Value]) {
    var size = 8
    while size < table.count * 2 { size *= 2 }
    var marks = [UInt32](repeating: 0, count: size)
    var words = [String](repeating: "", count: size)
    var values = [Value?](repeating: nil, count: size)
    for (word, value) in table {
      let mark = Self.mark(of: word)
      var slot = Int(mark) & (size - 1)
      while marks[slot] != 0 { slot = (slot + 1) & (size - 1) }
      (marks[slot], words[slot], values[slot]) = (mark, word, value)
    }
    (self.marks, self.words, self.values) = (marks, words, values)
  }

  subscript(word: String) -> Value? { slot(of: word).flatMap { values[$0] } }

  func contains(_ word: String) -> Bool { slot(of: word) != nil }

  /// In no particular order.
  var keys: [String] { marks.indices.filter { marks[$0] != 0 }.map { words[$0] } }

  @inline(__always)
  private func slot(of word: String) -> Int? {
    let mark = Self.mark(of: word)
    var slot = Int(mark) & (marks.count - 1)
    while marks[slot] != 0 {
      if marks[slot] == mark, words[slot] == word { return slot }
      slot = (slot + 1) & (marks.count - 1)
    }
    return nil
  }

  /// Never 0.
  private static func mark(of word: String) -> UInt32 {
    var word = word
    let hash = word.withUTF8 { bytes in
      var (state, part) = (UInt64(bytes.count), UInt64(0))
      for i in bytes.indices {
        part = part << 8 | UInt64(bytes[i])
        if i & 7 == 7 {
          state = (state ^ part) &* 0x9E37_79B9_7F4A_7C15
          state ^= state >> 32
          part = 0
        }
      }
      return (state ^ part) &* 0x9E37_79B9_7F4A_7C15
    }
    return UInt32(truncatingIfNeeded: hash >> 32) | 1 << 31
  }
}

extension WordMap: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral elements: (String, Value)...) {
    self.init(Dictionary(elements, uniquingKeysWith: { first, _ in first }))
  }
}

/// A fixed set of words, for look-ups that are made for every token; see ``WordMap``.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
  private let map: WordMap<Bool>

  init(_ words: some Sequence<String>) {
    map = WordMap(Dictionary(words.map { ($0, true) }, uniquingKeysWith: { first, _ in first }))
  }

  init(arrayLiteral elements: String...) { self.init(elements) }

  func contains(_ word: String) -> Bool { map.contains(word) }

  func union(_ other: WordSet) -> WordSet { WordSet(map.keys + other.map.keys) }
}

extension StringProtocol {
  /// The parts between the bytes for which `isSeparator` holds, which must be ASCII: many times as fast as by characters.
  func parts(keepingEmpty: Bool = false, where isSeparator: (UInt8) -> Bool) -> [Substring] {
    utf8.split(omittingEmptySubsequences: !keepingEmpty, whereSeparator: isSeparator).map {
      Substring(self[$0.startIndex..<$0.endIndex])
    }
  }
}
