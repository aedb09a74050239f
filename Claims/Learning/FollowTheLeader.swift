/// How hard FTRL-proximal learns: McMahan and others, KDD 2013, doi:10.1145/2487575.2488200.
package struct FollowTheLeader: Sendable {
  /// The step of a weight seen for the first time is `alpha` ÷ (`beta` + its gradient).
  package var alpha: Float
  package var beta: Float = 1
  /// Weights whose summed gradient stays below this are 0.
  package var l1: Float
  package var l2: Float
  package var epochs: Int
  package var seed: UInt64 = 1

  package init(alpha: Float, l1: Float, l2: Float, epochs: Int) {
    self.alpha = alpha
    self.l1 = l1
    self.l2 = l2
    self.epochs = epochs
  }

  /// The weight that follows from a sum of gradients `z` and of their squares `n`.
  @inline(__always)
  func weight(z: SIMD8<Float>, root: SIMD8<Float>) -> SIMD8<Float> {
    let shrunk = z - z.clamped(lowerBound: SIMD8(repeating: -l1), upperBound: SIMD8(repeating: l1))
    return -shrunk / ((root + beta) / alpha + l2)
  }

  /// Adds a gradient to the sums of one row and returns its new weights.
  @inline(__always)
  func update(_ sums: inout GradientSums, weights: SIMD8<Float>, gradient: SIMD8<Float>) -> SIMD8<Float> {
    let before = sums.squares.squareRoot()
    sums.squares += gradient * gradient
    let root = sums.squares.squareRoot()
    sums.gradients += gradient - (root - before) / alpha * weights
    return weight(z: sums.gradients, root: root)
  }
}

/// What FTRL-proximal remembers of eight weights.
struct GradientSums {
  var gradients = SIMD8<Float>()
  var squares = SIMD8<Float>()
}
