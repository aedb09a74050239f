// Not for its functions: square roots and rounding compile to calls into its mathematics library on some targets.
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Exponential and logarithm by polynomial, so that a model gives the same bits on every processor and with
/// every C library.
package enum Elementary {
  private static let log2e: Float = 1.442_695_04
  private static let ln2High: Float = 0.693_359_375
  private static let ln2Low: Float = -2.121_944_4e-4

  /// e^x for each lane; lanes outside −87…88 are clamped. Relative error below 2e-7 (Cephes' `expf`).
  @inline(__always)
  package static func exp(_ x: SIMD8<Float>) -> SIMD8<Float> {
    let x = x.clamped(
      lowerBound: SIMD8(repeating: -87), upperBound: SIMD8(repeating: 88))
    // Adding 1.5 × 2^23 leaves no bits for a fraction: rounding without a call.
    let shifted = x * log2e + 12_582_912
    let k = shifted - 12_582_912
    let r = x - k * ln2High - k * ln2Low
    var p = SIMD8<Float>(repeating: 1.987_569_1e-4)
    p = p * r + 1.398_2e-3
    p = p * r + 8.333_452e-3
    p = p * r + 4.166_579_6e-2
    p = p * r + 0.166_666_65
    p = p * r + 0.5
    // The lower bits of the shifted number are the whole number itself.
    let whole = unsafeBitCast(shifted, to: SIMD8<UInt32>.self) &- Float(12_582_912).bitPattern
    let power = (whole &+ 127) &<< 23
    return (p * r * r + r + 1) * unsafeBitCast(power, to: SIMD8<Float>.self)
  }

  package static func exp(_ x: Float) -> Float { exp(SIMD8(repeating: x))[0] }

  /// 1 ÷ (1 + e^−x).
  package static func sigmoid(_ x: Float) -> Float { 1 / (1 + exp(-x)) }

  /// The natural logarithm of a positive, finite number, by the series of artanh; error below 1e-14.
  package static func log(_ x: Double) -> Double {
    precondition(x > 0 && x.isFinite, "log of \(x)")
    var (m, e) = (x.significand, Double(x.exponent))
    if m > 1.414_213_562_373_095 {
      m /= 2
      e += 1
    }
    let s = (m - 1) / (m + 1)
    var (term, sum) = (s, 0.0)
    for i in 0..<14 {
      sum += term / Double(2 * i + 1)
      term *= s * s
    }
    return 2 * sum + e * 0.693_147_180_559_945_3
  }
}
