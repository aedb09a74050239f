/// The weights of a hashed linear model: 2^`bits` rows, each with one Int8 for every label.
///
/// The rows lie in the program's own read-only memory, so nothing is unpacked at the start, or in memory that
/// training has filled. Neither changes once the table exists.
package struct WeightTable<Row: BitwiseCopyable & Sendable>: @unchecked Sendable {
  package let bits: Int
  package let rows: UnsafePointer<Row>
  /// How many rows' room lies from one row to the next.
  package let stride: Int
  fileprivate let owner: (any AnyObject & Sendable)?

  /// Frees trained rows with the last table that uses them.
  private final class Owner: @unchecked Sendable {
    let rows: UnsafeMutablePointer<Row>
    init(_ rows: [Row]) {
      self.rows = .allocate(capacity: rows.count)
      self.rows.initialize(from: rows, count: rows.count)
    }
    deinit { rows.deallocate() }
  }

  /// - Parameter memory: Aligned for `Row`, of 2^`bits` rows; must outlive the program's use of the table.
  package init(immortal memory: UnsafeRawPointer, bits: Int) {
    precondition(Int(bitPattern: memory) % MemoryLayout<Row>.alignment == 0, "weights must be aligned")
    self.bits = bits
    rows = memory.assumingMemoryBound(to: Row.self)
    stride = 1
    owner = nil
  }

  fileprivate init(_ rows: UnsafePointer<Row>, bits: Int, stride: Int, owner: (any AnyObject & Sendable)?) {
    self.bits = bits
    self.rows = rows
    self.stride = stride
    self.owner = owner
  }

  package init(_ rows: [Row]) {
    precondition(rows.count.nonzeroBitCount == 1, "the number of rows must be a power of two")
    let owner = Owner(rows)
    self.owner = owner
    self.rows = UnsafePointer(owner.rows)
    stride = 1
    bits = rows.count.trailingZeroBitCount
  }

  package var count: Int { 1 << bits }
  package subscript(row: Int) -> Row { rows[row * stride] }
  package var bytes: UnsafeRawBufferPointer {
    precondition(stride == 1, "the rows do not lie together")
    return UnsafeRawBufferPointer(start: rows, count: count * MemoryLayout<Row>.stride)
  }
}

extension WeightTable where Row == SIMD16<Int8> {
  /// Tables of the rows' halves, in the same memory.
  var halves: (low: WeightTable<SIMD8<Int8>>, high: WeightTable<SIMD8<Int8>>) {
    let base = UnsafeRawPointer(rows).assumingMemoryBound(to: SIMD8<Int8>.self)
    return (
      WeightTable<SIMD8<Int8>>(base, bits: bits, stride: 2, owner: owner),
      WeightTable<SIMD8<Int8>>(base + 1, bits: bits, stride: 2, owner: owner)
    )
  }
}

/// Rounds a weight to a step of `unit`, within Int8.
@inline(__always)
func quantised(_ weight: Float, unit: Float) -> Int8 {
  Int8(max(-127, min(127, (weight / unit).rounded(.toNearestOrAwayFromZero))))
}

/// The size of one Int8 step such that weights up to `limit` keep their value; larger ones are cut.
func quantisationUnit(largest: Float, limit: Float) -> Float { max(min(largest, limit), 1e-6) / 127 }
