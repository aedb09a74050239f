/// Turns features into numbers: a linear model keeps no dictionary, it looks up the row that a feature hashes to.
/// Two features may share a row; training sees the same sharing and works around it.
package enum FeatureHash {
  /// Mixes two numbers into one: the halves of a 128-bit product, folded (as in wyhash).
  @inline(__always)
  package static func mix(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let product = (a ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: b ^ 0xE703_7ED1_A0B4_28DB)
    return product.high ^ product.low
  }

  @inline(__always)
  package static func mix(_ a: UInt64, _ b: UInt64, _ c: UInt64) -> UInt64 { mix(mix(a, b), c) }

  /// A string's number, by its UTF-8 bytes; the empty string has one too.
  package static func hash(_ string: String) -> UInt64 {
    var string = string
    return string.withUTF8 { hash($0) }
  }

  package static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var state = UInt64(bytes.count)
    var word: UInt64 = 0
    for (i, byte) in bytes.enumerated() {
      word = word << 8 | UInt64(byte)
      if i & 7 == 7 {
        state = mix(state, word)
        word = 0
      }
    }
    return mix(state, word)
  }

  /// The row of a table of 2^`bits` rows.
  @inline(__always)
  package static func row(_ hash: UInt64, bits: Int) -> UInt32 {
    UInt32(truncatingIfNeeded: hash >> (64 - bits))
  }
}
