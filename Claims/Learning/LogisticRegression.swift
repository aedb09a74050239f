/// The chance of yes or no from hashed features.
package struct LogisticModel: Sendable {
  package let table: WeightTable<Int8>
  package let bias: Float
  /// What one Int8 step is worth, in log odds.
  package let unit: Float

  package init(table: WeightTable<Int8>, bias: Float, unit: Float) {
    self.table = table
    self.bias = bias
    self.unit = unit
  }

  package init(reader: inout ModelReader) {
    let bits = Int(reader.number())
    bias = reader.float()
    unit = reader.float()
    table = reader.table(bits: bits)
  }

  package func write(to writer: inout ModelWriter) {
    writer.append(UInt32(table.bits))
    writer.append(bias)
    writer.append(unit)
    writer.append(table)
  }

  /// Log odds of yes.
  package func score(_ features: [UInt32]) -> Float {
    var sum: Int32 = 0
    for row in features { sum &+= Int32(table.rows[Int(row)]) }
    return bias + Float(sum) * unit
  }

  package func probability(_ features: [UInt32]) -> Float { Elementary.sigmoid(score(features)) }
}

/// One question with its answer.
package struct LogisticExample: Sendable {
  package var features: [UInt32]
  package var isPositive: Bool
  package var weight: Float

  package init(features: [UInt32], isPositive: Bool, weight: Float = 1) {
    self.features = features
    self.isPositive = isPositive
    self.weight = weight
  }
}

/// Trains a ``LogisticModel`` by FTRL-proximal. The same examples in the same order give the same bytes.
package struct LogisticTrainer: Sendable {
  package let settings: FollowTheLeader
  package let bits: Int

  package init(bits: Int, settings: FollowTheLeader) {
    self.bits = bits
    self.settings = settings
  }

  package func train(_ examples: [LogisticExample]) -> LogisticModel {
    // One lane of eight is used: this model is small, and shares the arithmetic with the chain.
    var weights = [Float](repeating: 0, count: 1 << bits)
    var z = [Float](repeating: 0, count: 1 << bits)
    var n = [Float](repeating: 0, count: 1 << bits)
    var (bias, biasSquares): (Float, Float) = (0, 0)
    var order = Array(examples.indices)
    var generator = SeededGenerator(seed: settings.seed)
    for _ in 0..<settings.epochs {
      order.shuffle(seededBy: &generator)
      for i in order {
        let example = examples[i]
        var score = bias
        for row in example.features { score += weights[Int(row)] }
        let gradient = (Elementary.sigmoid(score) - (example.isPositive ? 1 : 0)) * example.weight
        biasSquares += gradient * gradient
        bias -= settings.alpha / (settings.beta + biasSquares.squareRoot()) * gradient
        for row in example.features {
          let i = Int(row)
          let before = n[i].squareRoot()
          n[i] += gradient * gradient
          let root = n[i].squareRoot()
          z[i] += gradient - (root - before) / settings.alpha * weights[i]
          let shrunk = z[i] - max(-settings.l1, min(settings.l1, z[i]))
          weights[i] = -shrunk / ((root + settings.beta) / settings.alpha + settings.l2)
        }
      }
    }
    return quantised(weights, bias: bias)
  }

  private func quantised(_ weights: [Float], bias: Float) -> LogisticModel {
    let unit = quantisationUnit(largest: weights.lazy.map(abs).max() ?? 1, limit: 4)
    return LogisticModel(
      table: WeightTable(weights.map { Claims.quantised($0, unit: unit) }), bias: bias, unit: unit)
  }
}
