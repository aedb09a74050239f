/// The chance of yes or no from a short list of numbers.
package struct DenseLogistic: Sendable {
  package let bias: Float
  /// One a number of the list.
  package let weights: [Float]

  package init(bias: Float, weights: [Float]) {
    self.bias = bias
    self.weights = weights
  }

  package init(reader: inout ModelReader) {
    let count = Int(reader.number())
    bias = reader.float()
    weights = (0..<count).map { _ in reader.float() }
  }

  package func write(to writer: inout ModelWriter) {
    writer.append(UInt32(weights.count))
    writer.append(bias)
    for weight in weights { writer.append(weight) }
  }

  /// Log odds of yes.
  package func score(_ values: [Float]) -> Float {
    precondition(
      values.count == weights.count, "a model of \(weights.count) numbers was given \(values.count)")
    var sum = bias
    for i in values.indices { sum += values[i] * weights[i] }
    return sum
  }
}

/// One question with its answer.
package struct DenseExample: Sendable {
  package var values: [Float]
  package var isPositive: Bool
  package var weight: Float

  package init(values: [Float], isPositive: Bool, weight: Float = 1) {
    self.values = values
    self.isPositive = isPositive
    self.weight = weight
  }
}

/// Fits a ``DenseLogistic`` by Newton's method, weights held near 0. The same examples in the same order give the same
/// bytes.
/// - Complexity: O(*rounds* · (*examples* · *n*² + *n*³)), *n* the length of the list: a second for 4,000 of 70.
package struct DenseLogisticTrainer: Sendable {
  /// How much the square of a weight costs, set against an example's log loss; the bias is free.
  package let l2: Double
  package var rounds = 25

  package init(l2: Double) { self.l2 = l2 }

  package func train(_ examples: [DenseExample]) -> DenseLogistic {
    let count = (examples.first?.values.count ?? 0) + 1
    var weights = [Double](repeating: 0, count: count)
    for _ in 0..<rounds {
      var gradient = [Double](repeating: 0, count: count)
      var curvature = [[Double]](repeating: gradient, count: count)
      for example in examples {
        let x = [1] + example.values.map(Double.init)
        let score = zip(weights, x).reduce(0) { $0 + $1.0 * $1.1 }
        let chance = Double(Elementary.sigmoid(Float(score)))
        let weight = Double(example.weight)
        let slope = weight * (chance - (example.isPositive ? 1 : 0))
        let bend = weight * chance * (1 - chance)
        for i in 0..<count where x[i] != 0 {
          gradient[i] += slope * x[i]
          for j in 0...i { curvature[i][j] += bend * x[i] * x[j] }
        }
      }
      for i in 0..<count {
        for j in 0..<i { curvature[j][i] = curvature[i][j] }
        if i > 0 { gradient[i] += l2 * weights[i] }
        // The bias bends, too, where every example is certain.
        curvature[i][i] += i > 0 ? l2 : 1e-6
      }
      let step = Self.solution(of: curvature, gradient)
      for i in 0..<count { weights[i] -= step[i] }
    }
    return DenseLogistic(bias: Float(weights[0]), weights: weights.dropFirst().map(Float.init))
  }

  /// Gauss's elimination of a symmetric, positive matrix.
  private static func solution(of matrix: [[Double]], _ right: [Double]) -> [Double] {
    var (m, x) = (matrix, right)
    for i in x.indices {
      for j in x.indices.dropFirst(i + 1) where m[j][i] != 0 {
        let share = m[j][i] / m[i][i]
        for k in i..<x.count { m[j][k] -= share * m[i][k] }
        x[j] -= share * x[i]
      }
    }
    for i in x.indices.reversed() {
      for j in x.indices.dropFirst(i + 1) { x[i] -= m[i][j] * x[j] }
      x[i] /= m[i][i]
    }
    return x
  }
}
