import Testing

@testable import Claims

@Suite struct DenseLogisticTests {
  @Test func findsTheWeightsThatTheExamplesWereDrawnBy() {
    var generator = SeededGenerator(seed: 3)
    let truth = DenseLogistic(bias: -0.5, weights: [2, -1, 0])
    let examples = (0..<20_000).map { _ in
      let values = (0..<3).map { _ in Float(generator.unit()) }
      let chance = Elementary.sigmoid(truth.score(values))
      return DenseExample(values: values, isPositive: Float(generator.unit()) < chance)
    }
    let model = DenseLogisticTrainer(l2: 0.1).train(examples)
    #expect(abs(model.bias + 0.5) < 0.15)
    #expect(zip(model.weights, truth.weights).allSatisfy { abs($0 - $1) < 0.15 }, "\(model.weights)")
    #expect(model.weights == DenseLogisticTrainer(l2: 0.1).train(examples).weights)
  }

  @Test func weightsStayFiniteWhereOneNumberDecides() {
    let examples = (0..<40).map { DenseExample(values: [$0 < 20 ? 0 : 1, 0], isPositive: $0 >= 20) }
    let model = DenseLogisticTrainer(l2: 1).train(examples)
    #expect(model.weights[0] > 1 && model.weights[0] < 20 && model.weights[1] == 0)
  }

  @Test func isReadAsItWasWritten() {
    var writer = ModelWriter()
    DenseLogistic(bias: 0.25, weights: [1, -3]).write(to: &writer)
    var bytes = writer.bytes
    bytes.withUnsafeMutableBytes { raw in
      var reader = ModelReader(UnsafeRawBufferPointer(raw))
      let model = DenseLogistic(reader: &reader)
      #expect(model.bias == 0.25 && model.weights == [1, -3])
    }
  }
}
