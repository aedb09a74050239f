import CKernels

/// Cuts words into the pieces that the encoder knows, longest first.
///
///     "unbelievably" → "un", "##bel", "##ie", "##va", "##bly"
///
/// The table is mapped with the program: nothing is built at start.
///
/// - Note: WordPiece as in Devlin et al. 2019; vocabulary of BERT, uncased.
struct PieceVocabulary: Sendable {
  static let unknown: Int32 = 100
  static let windowStart: Int32 = 101
  static let windowEnd: Int32 = 102
  /// BERT's mark for a word that is to be guessed.
  static let hidden: Int32 = 103
  /// "."
  static let stop: Int32 = 1012
  /// A word's further pieces are left out, in training too: they are noise such as addresses.
  static let mostPieces = 12
  private static let longestWord = 100

  /// Part of the program's image: never written, outlives everything.
  private struct Table: @unchecked Sendable {
    let offsets: UnsafePointer<UInt32>
    let slots: UnsafePointer<UInt16>
    let letters: UnsafePointer<UInt8>
  }

  private let table: Table

  static let embedded: PieceVocabulary = {
    var size = 0
    guard let bytes = ck_encoder_vocabulary(&size), size > 16 else {
      preconditionFailure("the encoder's vocabulary is missing: run Scripts/train-encoder")
    }
    let raw = UnsafeRawPointer(bytes)
    let count = Int(raw.load(fromByteOffset: 8, as: Int32.self))
    let slots = 16 + 4 * (count + 1)
    let letters = slots + 2 * 65536
    precondition(
      letters + Int(raw.load(fromByteOffset: 12, as: Int32.self)) == size, "the vocabulary is cut short")
    return PieceVocabulary(
      table: Table(
        offsets: (raw + 16).assumingMemoryBound(to: UInt32.self),
        slots: (raw + slots).assumingMemoryBound(to: UInt16.self),
        letters: (raw + letters).assumingMemoryBound(to: UInt8.self)))
  }()

  /// Appends 1 to ``mostPieces`` ids for one folded word.
  func append(piecesOf word: [UInt8], to ids: inout [Int32]) {
    let before = ids.count
    let scalars = word.reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
    guard scalars > 0, scalars <= Self.longestWord else { return ids.append(Self.unknown) }
    var start = 0
    while start < word.count {
      guard let (id, end) = longestPiece(of: word, from: start) else {
        ids.removeLast(ids.count - before)
        return ids.append(Self.unknown)
      }
      if ids.count - before < Self.mostPieces { ids.append(id) }
      start = end
    }
  }

  private func longestPiece(of word: [UInt8], from start: Int) -> (id: Int32, end: Int)? {
    var hashes: [(end: Int, hash: UInt32)] = []
    var hash: UInt32 = 2_166_136_261 ^ (start > 0 ? 1 : 0)
    for i in start..<word.count {
      hash = (hash ^ UInt32(word[i])) &* 16_777_619
      if i + 1 == word.count || word[i + 1] & 0xC0 != 0x80 { hashes.append((i + 1, hash)) }
    }
    for (end, hash) in hashes.reversed() {
      if let id = id(of: word[start..<end], isInside: start > 0, hash: hash) { return (id, end) }
    }
    return nil
  }

  private func id(of piece: ArraySlice<UInt8>, isInside: Bool, hash: UInt32) -> Int32? {
    var slot = Int((hash ^ hash >> 16) & 0xFFFF)
    while table.slots[slot] != 0xFFFF {
      let id = Int(table.slots[slot])
      let start = Int(table.offsets[id]) + (isInside ? 2 : 0)
      let count = Int(table.offsets[id + 1]) - start
      if count == piece.count, isInside == isMarkedInside(id), piece.elementsEqual(letters(start, count)) {
        return Int32(id)
      }
      slot = (slot + 1) & 0xFFFF
    }
    return nil
  }

  private func isMarkedInside(_ id: Int) -> Bool {
    let start = Int(table.offsets[id])
    return Int(table.offsets[id + 1]) - start > 2 && table.letters[start] == 0x23
      && table.letters[start + 1] == 0x23
  }

  private func letters(_ start: Int, _ count: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: table.letters + start, count: count)
  }
}
