/// Collects the table rows of one token's features, at most 256 of them; without allocating.
struct FeatureRows {
  private var storage = InlineArray<256, UInt32>(repeating: 0)
  private var count = 0
  private let shift: UInt64

  /// - Parameter bits: The size of the table: it has 2^`bits` rows.
  init(bits: Int) { shift = UInt64(64 - bits) }

  /// In the order in which they were added.
  var rows: [UInt32] { withRows { Array($0) } }

  @inline(__always)
  func withRows<Result>(_ body: (UnsafeBufferPointer<UInt32>) -> Result) -> Result {
    storage.span.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[..<count])) }
  }

  mutating func removeAll() { count = 0 }

  /// - Parameters:
  ///   - template: Tells features apart that look at different things; a model is trained for these numbers.
  ///   - a: What is seen, as a number; the same for `b` and `c`.
  @inline(__always)
  mutating func add(_ template: UInt64, _ a: UInt64, _ b: UInt64 = 0) {
    append(FeatureHash.mix(template, a, b))
  }

  @inline(__always)
  mutating func add(_ template: UInt64, _ a: UInt64, _ b: UInt64, _ c: UInt64) {
    append(FeatureHash.mix(FeatureHash.mix(template, a, b), c))
  }

  @inline(__always)
  private mutating func append(_ hash: UInt64) {
    storage[count] = UInt32(truncatingIfNeeded: hash &>> shift)
    count += 1
  }
}
