import CWordTable

/// The embedded vectors and news frequencies of 27,748 WordPieces. `Scripts/reduce-word-table.py` makes it and tells
/// its layout.
struct WordTable: Sendable {
  /// A row of the table.
  typealias Row = UInt16

  static let shared = WordTable()

  let rows: Int
  let dimensions: Int
  private let slots: Int
  private let vectorsStart: Int
  private let idfStart: Int
  private let endsStart: Int
  private let slotsStart: Int
  private let stringsStart: Int
  /// Constant data of the program: it lives as long as the process and is never written.
  private nonisolated(unsafe) let bytes: UnsafeRawPointer

  private init() {
    let bytes = UnsafeRawPointer(cwordtable_bytes()!)
    precondition(
      cwordtable_count() > 24 && bytes.loadUnaligned(as: UInt64.self) == 0x3153_4452_4F57,
      "the word table does not begin with WORDS1")
    self.bytes = bytes
    rows = Int(bytes.loadUnaligned(fromByteOffset: 8, as: UInt32.self))
    dimensions = Int(bytes.loadUnaligned(fromByteOffset: 12, as: UInt32.self))
    slots = Int(bytes.loadUnaligned(fromByteOffset: 16, as: UInt32.self))
    vectorsStart = 24
    idfStart = vectorsStart + rows * dimensions
    endsStart = idfStart + rows
    slotsStart = endsStart + 4 * (rows + 1)
    stringsStart = slotsStart + 2 * slots
  }

  /// Inverse document frequency in English news: about 1 for the commonest words, 8.4 for the rarest.
  func idf(_ row: Row) -> Float {
    Float(bytes.load(fromByteOffset: idfStart + Int(row), as: UInt8.self)) / 28
  }

  /// Appends a row's vector, of length 127 in Int8.
  func appendVector(_ row: Row, to vectors: inout [Int8]) {
    let start = bytes + vectorsStart + Int(row) * dimensions
    for i in 0..<dimensions { vectors.append(start.load(fromByteOffset: i, as: Int8.self)) }
  }

  func string(_ row: Row) -> String {
    let (start, end) = (self.end(Int(row)), self.end(Int(row) + 1))
    return String(
      decoding: UnsafeRawBufferPointer(start: bytes + stringsStart + start, count: end - start), as: UTF8.self
    )
  }

  /// The row of a WordPiece; a piece inside a word is looked up with `isContinued` and without its "##".
  func row(of piece: ArraySlice<UInt8>, isContinued: Bool) -> Row? {
    var hash: UInt32 = 0x811C_9DC5
    if isContinued {
      hash = Self.fnv1a(hash, 0x23)
      hash = Self.fnv1a(hash, 0x23)
    }
    for byte in piece { hash = Self.fnv1a(hash, byte) }
    var slot = Int(hash) & (slots - 1)
    while true {
      let row = bytes.loadUnaligned(fromByteOffset: slotsStart + 2 * slot, as: UInt16.self)
      if row == 0xFFFF { return nil }
      if holds(row, piece, isContinued) { return row }
      slot = (slot + 1) & (slots - 1)
    }
  }

  private func holds(_ row: Row, _ piece: ArraySlice<UInt8>, _ isContinued: Bool) -> Bool {
    var start = stringsStart + end(Int(row))
    let end = stringsStart + end(Int(row) + 1)
    guard end - start == piece.count + (isContinued ? 2 : 0) else { return false }
    if isContinued {
      guard byte(start) == 0x23, byte(start + 1) == 0x23 else { return false }
      start += 2
    }
    for (i, expected) in piece.enumerated() where byte(start + i) != expected { return false }
    return true
  }

  private func byte(_ offset: Int) -> UInt8 { bytes.load(fromByteOffset: offset, as: UInt8.self) }
  private func end(_ i: Int) -> Int {
    Int(bytes.loadUnaligned(fromByteOffset: endsStart + 4 * i, as: UInt32.self))
  }

  static func fnv1a(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 0x0100_0193 }
}
