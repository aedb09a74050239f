/// The weights of a hashed linear model: 2^`bits` rows, each with one Int8 for every label.
///
/// The rows lie in the program's own read-only memory, so nothing is unpacked at the start, or in memory that
/// training has filled. Neither changes once the table exists.
package struct WeightTable<Row: BitwiseCopyable & Sendable>: @unchecked Sendable {
  package let bits: Int
  package let rows: UnsafePointer<Row>
  private let owner: Owner?

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
    owner = nil
  }

  package init(_ rows: [Row]) {
    precondition(rows.count.nonzeroBitCount == 1, "the number of rows must be a power of two")
    let owner = Owner(rows)
    self.owner = owner
    self.rows = UnsafePointer(owner.rows)
    bits = rows.count.trailingZeroBitCount
  }

  package var count: Int { 1 << bits }
  package var bytes: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: rows, count: count * MemoryLayout<Row>.stride)
  }
}

/// Rounds a weight to a step of `unit`, within Int8.
@inline(__always)
func quantised(_ weight: Float, unit: Float) -> Int8 {
  Int8(max(-127, min(127, (weight / unit).rounded(.toNearestOrAwayFromZero))))
}

/// The size of one Int8 step such that weights up to `limit` keep their value; larger ones are cut.
func quantisationUnit(largest: Float, limit: Float) -> Float { max(min(largest, limit), 1e-6) / 127 }
