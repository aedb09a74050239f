import CKernels

/// Two chains, one on top of the other, that look at the same features.
///
/// Their rows lie side by side in one table, so that a feature is fetched once for both: memory is what a hashed model
/// waits for.
package struct StackedChains: Sendable {
  package let first, second: LinearChain
  private let table: WeightTable<SIMD16<Int8>>

  /// - Precondition: The chains' tables have one size.
  package init(first: LinearChain, second: LinearChain) {
    precondition(first.table.bits == second.table.bits, "stacked chains share features")
    table = WeightTable(
      (0..<first.table.count).map { SIMD16(lowHalf: first.table[$0], highHalf: second.table[$0]) })
    self.first = first
    self.second = second
  }

  package init(reader: inout ModelReader) {
    let bits = Int(reader.number())
    let heads = (LinearChain.Head(reader: &reader), LinearChain.Head(reader: &reader))
    table = reader.table(bits: bits)
    first = LinearChain(heads.0, table: table.halves.low)
    second = LinearChain(heads.1, table: table.halves.high)
  }

  package func write(to writer: inout ModelWriter) {
    writer.append(UInt32(table.bits))
    first.writeHead(to: &writer)
    second.writeHead(to: &writer)
    writer.append(table)
  }

  package var bits: Int { table.bits }

  /// Each chain's sum of the features' rows. At most 256 features: more could overflow.
  @inline(__always)
  package func emissions(
    _ features: UnsafeBufferPointer<UInt32>
  ) -> (first: SIMD8<Int32>, second: SIMD8<Int32>) {
    var sum = SIMD16<Int16>()
    withUnsafeMutableBytes(of: &sum) { sum in
      ck_add_rows16(
        UnsafeRawPointer(table.rows).assumingMemoryBound(to: Int8.self), features.baseAddress, features.count,
        sum.assumingMemoryBound(to: Int16.self).baseAddress)
    }
    let sums = SIMD16<Int32>(truncatingIfNeeded: sum)
    return (sums.lowHalf, sums.highHalf)
  }
}
