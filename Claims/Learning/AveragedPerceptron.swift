import CKernels

/// A linear classifier over hashed features, of up to 32 labels.
package struct PerceptronModel: Sendable {
  package typealias Row = SIMD32<Int8>
  package let table: WeightTable<Row>

  package init(table: WeightTable<Row>) { self.table = table }

  package init(reader: inout ModelReader) {
    let bits = Int(reader.number())
    table = reader.table(bits: bits)
  }

  package func write(to writer: inout ModelWriter) {
    writer.append(UInt32(table.bits))
    writer.append(table)
  }

  /// The best label among the first `labels`; the lowest of equals. At most 256 features: more could overflow.
  package func label(_ features: UnsafeBufferPointer<UInt32>, labels: Int) -> Int {
    precondition((1...Row.scalarCount).contains(labels))
    return table.rows.withMemoryRebound(to: Int8.self, capacity: table.count * Row.scalarCount) {
      Int(ck_best_of_rows32($0, features.baseAddress, features.count, Int32(labels)))
    }
  }
}

/// Trains a ``PerceptronModel``: one pass after the other over the examples, weights averaged over all of them.
///
/// Freund and Schapire 1999; averaging after Collins 2002, doi:10.3115/1118693.1118694.
package struct PerceptronTrainer: Sendable {
  private static let width = 32
  private let bits: Int
  private var weights: [Float]
  /// Each update times the step at which it was made: what averaging subtracts.
  private var history: [Double]
  private var step = 1.0

  package init(bits: Int) {
    self.bits = bits
    weights = Array(repeating: 0, count: Self.width << bits)
    history = Array(repeating: 0, count: Self.width << bits)
  }

  /// The best label under the current weights.
  package func label(_ features: [UInt32], labels: Int) -> Int {
    var scores = SIMD32<Float>()
    for row in features {
      let start = Int(row) * Self.width
      for label in 0..<labels { scores[label] += weights[start + label] }
    }
    var best = 0
    for label in 1..<labels where scores[label] > scores[best] { best = label }
    return best
  }

  /// Moves the weights if the guess was wrong; counts a step either way.
  package mutating func learn(_ features: [UInt32], guess: Int, truth: Int) {
    defer { step += 1 }
    guard guess != truth else { return }
    for row in features {
      let start = Int(row) * Self.width
      weights[start + truth] += 1
      weights[start + guess] -= 1
      history[start + truth] += step
      history[start + guess] -= step
    }
  }

  /// The averaged weights in eight bits; the largest thousandth of them is cut.
  package func model() -> PerceptronModel {
    let average = weights.indices.map { Float(Double(weights[$0]) - history[$0] / step) }
    let sizes = average.lazy.map(abs).filter { $0 > 0 }.sorted()
    let largest = sizes.isEmpty ? 1 : sizes[sizes.count * 999 / 1000]
    let unit = quantisationUnit(largest: largest, limit: .greatestFiniteMagnitude)
    let rows = (0..<(1 << bits)).map { row in
      var values = PerceptronModel.Row()
      for label in 0..<Self.width { values[label] = quantised(average[row * Self.width + label], unit: unit) }
      return values
    }
    return PerceptronModel(table: WeightTable(rows))
  }
}
