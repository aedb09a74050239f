/// Words of like use, in 255 groups, for features that carry over to words that training never saw.
///
/// A table of slots, each with 16 bits of a word's hash and its group: a word that is not in it is taken for
/// another about once in 20,000 look-ups.
package struct WordClusters: Sendable {
  /// The lower 16 bits check, the next 8 are the group; 0 is an empty slot.
  package let slots: WeightTable<UInt32>

  package init(slots: WeightTable<UInt32>) { self.slots = slots }

  package init(reader: inout ModelReader) {
    let bits = Int(reader.number())
    slots = reader.table(bits: bits)
  }

  package func write(to writer: inout ModelWriter) {
    writer.append(UInt32(slots.bits))
    writer.append(slots)
  }

  /// - Parameter groups: 1…255 by ``FeatureHash/hash(_:)-(String)`` of each word.
  package init(_ groups: [(word: UInt64, group: UInt8)], bits: Int) {
    precondition(groups.count < 1 << bits, "a word must find an empty slot")
    var slots = [UInt32](repeating: 0, count: 1 << bits)
    for (word, group) in groups {
      var slot = Int(word >> (64 - bits))
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(truncatingIfNeeded: word & 0xFFFF) | UInt32(group) << 16
    }
    self.slots = WeightTable(slots)
  }

  /// The group of the word with this hash, 1…255; 0 if it is unknown.
  package subscript(word: UInt64) -> UInt8 {
    var slot = Int(word >> (64 - slots.bits))
    while true {
      let entry = slots.rows[slot]
      if entry == 0 { return 0 }
      if UInt16(truncatingIfNeeded: entry) == UInt16(truncatingIfNeeded: word) { return UInt8(entry >> 16) }
      slot = (slot + 1) & (slots.count - 1)
    }
  }
}
