/// Reads the weights that a trainer wrote: little-endian numbers in order, then rows at a multiple of 64 bytes.
package struct ModelReader {
  private let bytes: UnsafeRawBufferPointer
  private var offset = 0

  /// - Parameter bytes: Must outlive every table read from it; aligned to 64 bytes.
  package init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  package mutating func number() -> UInt32 {
    defer { offset += 4 }
    return UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }

  package mutating func signed() -> Int32 { Int32(bitPattern: number()) }
  package mutating func float() -> Float { Float(bitPattern: number()) }

  /// Skips to the next multiple of 64 and takes 2^`bits` rows there.
  package mutating func table<Row>(bits: Int, of: Row.Type = Row.self) -> WeightTable<Row> {
    offset = (offset + 63) / 64 * 64
    defer { offset += MemoryLayout<Row>.stride << bits }
    precondition(offset + MemoryLayout<Row>.stride << bits <= bytes.count, "weights are cut short")
    return WeightTable(immortal: bytes.baseAddress! + offset, bits: bits)
  }
}

/// Writes what ``ModelReader`` reads.
package struct ModelWriter {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  package mutating func append(_ number: UInt32) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }
  package mutating func append(_ number: Int32) { append(UInt32(bitPattern: number)) }
  package mutating func append(_ number: Float) { append(number.bitPattern) }

  package mutating func append<Row>(_ table: WeightTable<Row>) {
    while bytes.count % 64 != 0 { bytes.append(0) }
    bytes.append(contentsOf: table.bytes)
  }
}
