import Testing

@testable import Claims

@Suite struct LinearChainTests {
  /// A chain with small random weights in which label 5 may not follow label 2, nor begin.
  private func chain(_ generator: inout SeededGenerator) -> LinearChain {
    let rows = (0..<64).map { _ in
      var row = LinearChain.Row()
      for label in 0..<8 { row[label] = Int8(truncatingIfNeeded: generator.next()) / 4 }
      return row
    }
    var transitions = (0..<8).map { _ in
      var row = SIMD8<Int32>()
      for label in 0..<8 { row[label] = Int32(generator.next() % 61) - 30 }
      return row
    }
    transitions[2][5] = LinearChain.forbidden
    var start = SIMD8<Int32>()
    start[5] = LinearChain.forbidden
    return LinearChain(table: WeightTable(rows), transitions: transitions, start: start, unit: 0.03)
  }

  private func emissions(_ chain: LinearChain, count: Int, _ generator: inout SeededGenerator) -> [SIMD8<
    Int32
  >] {
    (0..<count).map { _ in chain.emission((0..<5).map { _ in UInt32(generator.next() % 64) }) }
  }

  private func score(_ labels: [UInt8], _ emissions: [SIMD8<Int32>], _ chain: LinearChain) -> Int {
    var score = Int(chain.start[Int(labels[0])])
    for (i, label) in labels.enumerated() {
      score += Int(emissions[i][Int(label)])
      if i > 0 { score += Int(chain.transitions[Int(labels[i - 1])][Int(label)]) }
    }
    return score
  }

  private func allSequences(_ count: Int) -> [[UInt8]] {
    count == 0 ? [[]] : allSequences(count - 1).flatMap { head in (0..<8).map { head + [UInt8($0)] } }
  }

  @Test func decodingFindsTheBestOfAllSequences() {
    for seed in UInt64(0)..<40 {
      var generator = SeededGenerator(seed: seed)
      let chain = chain(&generator)
      let emissions = emissions(chain, count: 4, &generator)
      let best = chain.best(emissions)
      let oracle = allSequences(4).map { score($0, emissions, chain) }.max()
      #expect(score(best, emissions, chain) == oracle, "seed \(seed)")
      #expect(best[0] != 5 && !zip(best, best.dropFirst()).contains { $0 == (2, 5) }, "seed \(seed)")
    }
  }

  @Test func posteriorsAreSharesOfAllSequences() {
    for seed in UInt64(0)..<10 {
      var generator = SeededGenerator(seed: seed)
      let chain = chain(&generator)
      let emissions = emissions(chain, count: 3, &generator)
      var shares = [[Float]](repeating: Array(repeating: 0, count: 8), count: 3)
      var total: Float = 0
      for labels in allSequences(3) {
        let weight = Elementary.exp(max(-80, Float(score(labels, emissions, chain)) * chain.unit))
        total += weight
        for (i, label) in labels.enumerated() { shares[i][Int(label)] += weight }
      }
      for (i, row) in chain.posteriors(emissions).enumerated() {
        for label in 0..<8 { #expect(abs(row[label] - shares[i][label] / total) < 1e-4, "seed \(seed)") }
      }
    }
  }

  @Test("The marginals are the gradient of the partition function")
  func gradient() {
    var generator = SeededGenerator(seed: 7)
    let chain = chain(&generator)
    let emissions = emissions(chain, count: 6, &generator).map { SIMD8<Float>($0) * chain.unit }
    let sums = chain.lattice.run(emissions, countingPairs: true)
    for (place, label) in [(0, 1), (3, 4), (5, 7)] {
      var (up, down) = (emissions, emissions)
      up[place][label] += 0.01
      down[place][label] -= 0.01
      let slope = (chain.lattice.run(up).logPartition - chain.lattice.run(down).logPartition) / 0.02
      #expect(abs(slope - Double(sums.marginals[place][label])) < 1e-3)
    }
    #expect(abs(sums.pairs.reduce(Float(0)) { $0 + $1.sum() } - 5) < 1e-3, "five steps join six places")
  }

  /// Sequences over words 0…9: a word below 5 opens a run of label 1 then 2, which lasts until word 9.
  private func corpus(seed: UInt64) -> [ChainExample] {
    var generator = SeededGenerator(seed: seed)
    return (0..<60).map { _ in
      var example = ChainExample()
      var isOpen = false
      for i in 0..<30 {
        let word = UInt32(generator.next() % 10)
        let label: UInt8 = isOpen ? (word == 9 ? 0 : 2) : (word == 4 ? 1 : 0)
        isOpen = label != 0
        [word, word + 10].withUnsafeBufferPointer { example.append($0, label: label, isBreak: i % 10 == 0) }
      }
      return example
    }
  }

  private var trainer: ChainTrainer {
    let any = SIMDMask<SIMD8<Int32>>(repeating: true)
    return ChainTrainer(
      bits: 5, settings: FollowTheLeader(alpha: 0.5, l1: 0.01, l2: 0.01, epochs: 15),
      allowed: Array(repeating: any, count: 8), allowedAtStart: any)
  }

  @Test func trainingLearnsWhatDependsOnTheLabelBefore() {
    var likelihoods: [Double] = []
    let chain = trainer.train(corpus(seed: 1)) { likelihoods.append($1) }
    #expect(likelihoods.last! > likelihoods.first! && likelihoods.last! > -0.2)
    var wrong = 0
    for example in corpus(seed: 2) {
      let labels = chain.best((0..<example.count).map { chain.emission(Array(example.features($0))) })
      wrong += zip(labels, example.labels).count { $0 != $1 }
    }
    #expect(wrong < 18, "of 1,800 labels")
  }

  @Test func trainingTwiceGivesTheSameBytesAndAFileGivesThemBack() {
    func chains() -> StackedChains {
      StackedChains(first: trainer.train(corpus(seed: 1)), second: trainer.train(corpus(seed: 2)))
    }
    func bytes(_ chains: StackedChains) -> [UInt8] {
      var writer = ModelWriter()
      chains.write(to: &writer)
      return writer.bytes
    }
    let trained = chains()
    let first = bytes(trained)
    #expect(first == bytes(chains()))
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: first.count, alignment: 64)
    defer { copy.deallocate() }
    copy.copyBytes(from: first)
    var reader = ModelReader(UnsafeRawBufferPointer(copy))
    let read = StackedChains(reader: &reader)
    #expect(bytes(read) == first)
    let rows: [UInt32] = [3, 14, 9, 3]
    let both = rows.withUnsafeBufferPointer { read.emissions($0) }
    #expect(both.first == trained.first.emission(rows) && both.first == read.first.emission(rows))
    #expect(both.second == trained.second.emission(rows) && both.second == read.second.emission(rows))
    #expect(both.first != both.second)
  }

  @Test func severalTrainingsAreAveraged() {
    var trainer = trainer
    let one = trainer.train(corpus(seed: 1))
    trainer.members = 3
    var epochs: [Int] = []
    let three = trainer.train(corpus(seed: 1)) { epoch, _ in epochs.append(epoch) }
    #expect(epochs.count == 45)
    #expect((0..<32).contains { one.table[$0] != three.table[$0] })
  }

  @Test func aTrustedTeacherOverrulesTheLabels() {
    let teaching = corpus(seed: 1).map { example in
      var example = example
      example.taught = example.labels.map { _ in
        SIMD8<Float>(1, 0, 0, 0, 0, 0, 0, 0)
      }
      example.trust = 1
      return example
    }
    let chain = trainer.train(teaching)
    let example = corpus(seed: 2)[0]
    let labels = chain.best((0..<example.count).map { chain.emission(Array(example.features($0))) })
    #expect(labels.allSatisfy { $0 == 0 })
  }
}
