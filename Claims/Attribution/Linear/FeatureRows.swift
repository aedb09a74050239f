/// Collects the table rows of one token's features.
struct FeatureRows {
  private(set) var rows: [UInt32] = []
  private let bits: Int

  init(bits: Int) {
    self.bits = bits
    rows.reserveCapacity(256)
  }

  mutating func removeAll() { rows.removeAll(keepingCapacity: true) }

  /// - Parameters:
  ///   - template: Tells features apart that look at different things; a model is trained for these numbers.
  ///   - a: What is seen, as a number; the same for `b` and `c`.
  @inline(__always)
  mutating func add(_ template: UInt64, _ a: UInt64, _ b: UInt64 = 0) {
    rows.append(FeatureHash.row(FeatureHash.mix(template, a, b), bits: bits))
  }

  @inline(__always)
  mutating func add(_ template: UInt64, _ a: UInt64, _ b: UInt64, _ c: UInt64) {
    rows.append(FeatureHash.row(FeatureHash.mix(FeatureHash.mix(template, a, b), c), bits: bits))
  }
}
