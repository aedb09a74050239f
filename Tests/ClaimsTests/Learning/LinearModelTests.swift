import Glibc
import Testing

@testable import Claims

@Suite struct LinearModelTests {
  @Test func exponentialAndLogarithmAgreeWithTheLibrary() {
    for i in -800...800 {
      let x = Float(i) / 10
      #expect(abs(Elementary.exp(x) / expf(x) - 1) < 3e-7, "e^\(x)")
    }
    for x in [1e-12, 0.3, 0.9999, 1, 1.5, 2, 1e9] {
      #expect(abs(Elementary.log(x) - log(x)) < 1e-12, "log \(x)")
    }
  }

  @Test func hashesTellStringsApartAndStayTheSame() {
    let words = (0..<4096).map { "word\($0)" }
    #expect(Set(words.map { FeatureHash.hash($0) }).count == words.count)
    let rows = Set(words.map { FeatureHash.row(FeatureHash.hash($0), bits: 18) })
    #expect(rows.count > 4050, "4,096 words in 262,144 rows share about 32")
    // Weights are trained for these numbers: a change of the hash makes them worthless.
    #expect(FeatureHash.hash("said") == 2_475_264_599_126_967_975)
  }

  @Test func logisticRegressionFindsTheOddsOfEachFeature() {
    var generator = SeededGenerator(seed: 3)
    let examples = (0..<20_000).map { _ in
      let isRare = generator.unit() < 0.5
      return LogisticExample(features: [isRare ? 3 : 9], isPositive: generator.unit() < (isRare ? 0.1 : 0.7))
    }
    let settings = FollowTheLeader(alpha: 0.1, l1: 0, l2: 0, epochs: 5)
    let model = LogisticTrainer(bits: 4, settings: settings).train(examples)
    #expect(abs(model.probability([3]) - 0.1) < 0.03 && abs(model.probability([9]) - 0.7) < 0.03)
  }

  @Test func thePerceptronSeparatesWhatIsSeparable() {
    var trainer = PerceptronTrainer(bits: 6)
    var generator = SeededGenerator(seed: 5)
    func example() -> (features: [UInt32], truth: Int) {
      let (a, b) = (generator.next() % 4, generator.next() % 4)
      return ([UInt32(a), UInt32(4 + b), UInt32(8 + a * 4 + b)], Int((a + b) % 4))
    }
    for _ in 0..<2_000 {
      let (features, truth) = example()
      trainer.learn(features, guess: trainer.label(features, labels: 4), truth: truth)
    }
    let model = trainer.model()
    for _ in 0..<200 {
      let (features, truth) = example()
      #expect(features.withUnsafeBufferPointer { model.label($0, labels: 4) } == truth)
    }
  }
}
