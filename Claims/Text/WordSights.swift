/// How words were seen in one document: a small set of marks for each, by ``Token/hash``.
struct WordSights: Sendable {
  private var hashes: [UInt64]
  private var marks: [UInt8]
  private var count = 0

  /// - Parameter expected: About how many different words will be seen.
  init(expected: Int = 64) {
    var size = 128
    while size < expected * 2 { size *= 2 }
    hashes = Array(repeating: 0, count: size)
    marks = Array(repeating: 0, count: size)
  }

  /// The marks of a word; 0 for one that was not seen.
  subscript(hash: UInt64) -> UInt8 { marks[slot(of: hash)] }

  mutating func note(_ hash: UInt64, _ mark: UInt8) {
    var slot = slot(of: hash)
    if hashes[slot] == 0 {
      if (count + 1) * 2 > hashes.count {
        grow()
        slot = self.slot(of: hash)
      }
      hashes[slot] = hash
      count += 1
    }
    marks[slot] |= mark
  }

  /// The slot that holds a word, or the empty one where it would stand.
  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & (hashes.count - 1)
    while hashes[slot] != hash, hashes[slot] != 0 { slot = (slot + 1) & (hashes.count - 1) }
    return slot
  }

  private mutating func grow() {
    var larger = WordSights(expected: hashes.count)
    for (hash, mark) in zip(hashes, marks) where hash != 0 { larger.note(hash, mark) }
    self = larger
  }
}
