/// A fixed table of words, for look-ups that are made for every token: many times as fast as a dictionary.
///
/// Words are told apart by their 64-bit ``FeatureHash`` alone, by the bytes of ``Token/norm`` and not by canonical
/// equivalence; that two of a million words are taken for each other has a chance of one in 30 million.
struct WordMap<Value: Sendable>: Sendable {
  /// Each word's hash, 0 for an empty slot; the number of slots is a power of two, and half are empty.
  private let hashes: [UInt64]
  private let words: [String]
  private let values: [Value?]

  init(_ table: [String: Value]) {
    var size = 8
    while size < table.count * 2 { size *= 2 }
    var hashes = [UInt64](repeating: 0, count: size)
    var words = [String](repeating: "", count: size)
    var values = [Value?](repeating: nil, count: size)
    for (word, value) in table {
      let hash = FeatureHash.hash(word)
      var slot = Int(truncatingIfNeeded: hash) & (size - 1)
      while hashes[slot] != 0 { slot = (slot + 1) & (size - 1) }
      (hashes[slot], words[slot], values[slot]) = (hash, word, value)
    }
    (self.hashes, self.words, self.values) = (hashes, words, values)
  }

  subscript(word: String) -> Value? { self[hash: FeatureHash.hash(word)] }
  subscript(token: Token) -> Value? { self[hash: token.hash] }
  subscript(hash hash: UInt64) -> Value? { slot(of: hash).flatMap { values[$0] } }

  func contains(_ word: String) -> Bool { contains(hash: FeatureHash.hash(word)) }
  func contains(hash: UInt64) -> Bool { slot(of: hash) != nil }

  /// In no particular order.
  var keys: [String] { hashes.indices.filter { hashes[$0] != 0 }.map { words[$0] } }

  @inline(__always)
  private func slot(of hash: UInt64) -> Int? {
    var slot = Int(truncatingIfNeeded: hash) & (hashes.count - 1)
    while hashes[slot] != 0 {
      if hashes[slot] == hash { return slot }
      slot = (slot + 1) & (hashes.count - 1)
    }
    return nil
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
  /// By the token's norm.
  func contains(_ token: Token) -> Bool { map.contains(hash: token.hash) }

  func union(_ other: WordSet) -> WordSet { WordSet(map.keys + other.map.keys) }
}

extension String {
  /// The parts between the bytes for which `isSeparator` holds, which must be ASCII: many times as fast as by characters.
  func parts(keepingEmpty: Bool = false, where isSeparator: (UInt8) -> Bool) -> [String] {
    var text = self
    return text.withUTF8 { bytes in
      var parts: [String] = []
      var start = 0
      for end in 0...bytes.count where end == bytes.count || isSeparator(bytes[end]) {
        if end > start || keepingEmpty {
          parts.append(String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self))
        }
        start = end + 1
      }
      return parts
    }
  }
}
