import CKernels
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
  private let lengthsStart: Int
  private let endsStart: Int
  private let slotsStart: Int
  private let stringsStart: Int
  /// Constant data of the program: it lives as long as the process and is never written.
  private nonisolated(unsafe) let bytes: UnsafeRawPointer

  private init() {
    let bytes = UnsafeRawPointer(cwordtable_bytes()!)
    precondition(
      cwordtable_count() > 24 && bytes.loadUnaligned(as: UInt64.self) == 0x3253_4452_4F57,
      "the word table does not begin with WORDS2")
    self.bytes = bytes
    rows = Int(bytes.loadUnaligned(fromByteOffset: 8, as: UInt32.self))
    dimensions = Int(bytes.loadUnaligned(fromByteOffset: 12, as: UInt32.self))
    slots = Int(bytes.loadUnaligned(fromByteOffset: 16, as: UInt32.self))
    vectorsStart = 24
    idfStart = vectorsStart + rows * dimensions
    lengthsStart = idfStart + rows
    endsStart = lengthsStart + rows
    slotsStart = endsStart + 4 * (rows + 1)
    stringsStart = slotsStart + 2 * slots
    precondition(dimensions == 64, "the kernel that aligns words takes vectors of 64")
  }

  /// Inverse document frequency in English news: about 1 for the commonest words, 8.4 for the rarest.
  func idf(_ row: Row) -> Float {
    Float(bytes.load(fromByteOffset: idfStart + Int(row), as: UInt8.self)) / 28
  }

  /// The length that training gave a row's vector, about 1: how much the word tells of a sentence.
  func length(_ row: Row) -> Float {
    Float(bytes.load(fromByteOffset: lengthsStart + Int(row), as: UInt8.self)) / 100
  }

  /// The vector of a row, of length 127.
  private func vector(_ row: Row) -> UnsafePointer<Int8> {
    (bytes + vectorsStart + Int(row) * dimensions).assumingMemoryBound(to: Int8.self)
  }

  /// Adds a row's vector with its trained length, weighted.
  func add(_ row: Row, weight: Float = 1, to sum: inout [Float]) {
    let (vector, length) = (vector(row), length(row) * weight)
    for i in 0..<dimensions { sum[i] += Float(vector[i]) * length }
  }

  /// 127² times the cosine of two rows.
  func dot(_ a: Row, _ b: Row) -> Int32 {
    let (x, y) = (vector(a), vector(b))
    var sum: Int32 = 0
    for k in 0..<dimensions { sum &+= Int32(x[k]) &* Int32(y[k]) }
    return sum
  }

  /// For either list of words the weighted sum of each word's cosine with its nearest in the other; a negative cosine
  /// counts 0.
  func nearest(_ a: AlignedWords, _ b: AlignedWords) -> (Float, Float) {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: a.count + b.count) { greatest in
      let backward = greatest.baseAddress! + a.count
      a.withWords { x in
        b.withWords { y in
          ck_greatest_dots64(vector(0), UInt32(rows), x, y, greatest.baseAddress!, backward)
        }
      }
      var (left, right): (Float, Float) = (0, 0)
      for i in 0..<a.count { left += Float(greatest[i]) * a.weights[i] }
      for j in 0..<b.count { right += Float(backward[j]) * b.weights[j] }
      return (left / (127 * 127), right / (127 * 127))
    }
  }

  func string(_ row: Row) -> String {
    let (start, end) = (self.end(Int(row)), self.end(Int(row) + 1))
    return String(
      decoding: UnsafeRawBufferPointer(start: bytes + stringsStart + start, count: end - start), as: UTF8.self
    )
  }

  /// The hash of no letters: of the "##" that a piece inside a word has in front.
  func hash(isContinued: Bool) -> UInt32 {
    let none: UInt32 = 0x811C_9DC5
    return isContinued ? Self.fnv1a(Self.fnv1a(none, 0x23), 0x23) : none
  }

  /// The row of a WordPiece; a piece inside a word is looked up with `isContinued` and without its "##".
  /// - Parameter hash: That of its letters on top of ``hash(isContinued:)``.
  func row(of piece: ArraySlice<UInt8>, isContinued: Bool, hash: UInt32) -> Row? {
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
