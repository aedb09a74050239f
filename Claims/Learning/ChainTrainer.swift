/// A sequence to learn from: for each place its features and the truth.
package struct ChainExample: Sendable {
  package private(set) var labels: [UInt8] = []
  /// Places where the sequence may be cut: beginnings of sentences.
  package private(set) var breaks: [Int] = []
  /// A teacher's probabilities, one row a place; empty if there is no teacher.
  package var taught: [SIMD8<Float>] = []
  /// The weight of the teacher's probabilities against the labels', 0…1.
  package var trust: Float = 0
  private var offsets: [Int32] = [0]
  private var rows: [UInt32] = []

  package init() {}

  package mutating func append(_ features: UnsafeBufferPointer<UInt32>, label: UInt8, isBreak: Bool) {
    if isBreak { breaks.append(labels.count) }
    labels.append(label)
    rows.append(contentsOf: features)
    offsets.append(Int32(rows.count))
  }

  package var count: Int { labels.count }

  @inline(__always)
  package func features(_ i: Int) -> ArraySlice<UInt32> { rows[Int(offsets[i])..<Int(offsets[i + 1])] }
}

/// Trains a ``LinearChain`` by stochastic gradients of the likelihood with FTRL-proximal. Single-threaded: the same
/// examples and settings give the same bytes.
///
/// - Note: Memory: 96 bytes for each of the 2^`bits` rows, beside the examples.
package struct ChainTrainer: Sendable {
  package let bits: Int
  package let settings: FollowTheLeader
  /// `allowed[from][to]`; steps that are not allowed are never taken, in training nor later.
  package let allowed: [SIMDMask<SIMD8<Int32>>]
  package let allowedAtStart: SIMDMask<SIMD8<Int32>>
  /// Sequences are cut, at breaks, into chunks of at least this many places.
  package var chunk = 60
  /// Trainings that differ in the order of the examples, whose weights are averaged.
  package var members = 1

  package init(
    bits: Int, settings: FollowTheLeader, allowed: [SIMDMask<SIMD8<Int32>>],
    allowedAtStart: SIMDMask<SIMD8<Int32>>
  ) {
    precondition(allowed.count == 8)
    self.bits = bits
    self.settings = settings
    self.allowed = allowed
    self.allowedAtStart = allowedAtStart
  }

  struct Chunk {
    let example: Int
    let range: Range<Int>
  }

  /// - Parameter progress: Told after each epoch: its number and the mean log likelihood of a label.
  package func train(_ examples: [ChainExample], progress: (Int, Double) -> Void = { _, _ in }) -> LinearChain
  {
    var average = ChainWeights(trainer: self)
    for member in 0..<members {
      let state = trained(examples, seed: settings.seed + UInt64(member), progress: progress)
      average.add(state, share: 1 / Float(members))
    }
    return average.model()
  }

  private func trained(
    _ examples: [ChainExample], seed: UInt64, progress: (Int, Double) -> Void
  ) -> ChainWeights {
    var state = ChainWeights(trainer: self)
    var chunks = examples.indices.flatMap { self.chunks(of: examples[$0], number: $0) }
    var generator = SeededGenerator(seed: seed)
    let places = examples.reduce(0) { $0 + $1.count }
    for epoch in 1...settings.epochs {
      chunks.shuffle(seededBy: &generator)
      var likelihood = 0.0
      for chunk in chunks { likelihood += state.learn(examples[chunk.example], chunk.range) }
      progress(epoch, likelihood / Double(max(places, 1)))
    }
    return state
  }

  func chunks(of example: ChainExample, number: Int) -> [Chunk] {
    var (start, chunks) = (0, [Chunk]())
    for end in example.breaks + [example.count] where end == example.count || isCut(example, start, end) {
      if end > start { chunks.append(Chunk(example: number, range: start..<end)) }
      start = end
    }
    return chunks
  }

  /// A chunk must be long enough, and the next one must begin with a label that may begin.
  private func isCut(_ example: ChainExample, _ start: Int, _ end: Int) -> Bool {
    end - start >= chunk && allowedAtStart[Int(example.labels[end])]
  }
}

/// Weights under training.
struct ChainWeights {
  private let settings: FollowTheLeader
  private let bits: Int
  private var weights: [SIMD8<Float>]
  private var sums: [GradientSums]
  /// Rows 0…7 go from a label, row 8 begins.
  private var steps: [SIMD8<Float>]
  private var stepSums: [GradientSums]
  private let stepBias: [SIMD8<Float>]

  init(trainer: ChainTrainer) {
    settings = trainer.settings
    bits = trainer.bits
    weights = Array(repeating: SIMD8(), count: 1 << bits)
    sums = Array(repeating: GradientSums(), count: 1 << bits)
    steps = Array(repeating: SIMD8(), count: 9)
    stepSums = Array(repeating: GradientSums(), count: 9)
    let forbidden = SIMD8<Float>(repeating: -80)
    stepBias = (trainer.allowed + [trainer.allowedAtStart]).map {
      SIMD8<Float>().replacing(with: forbidden, where: .!$0)
    }
  }

  /// One step along the gradient of a chunk; returns its log likelihood, label by label, before the step.
  mutating func learn(_ example: ChainExample, _ range: Range<Int>) -> Double {
    let scored = zip(steps, stepBias).map { $0 + $1 }
    let lattice = ChainLattice(start: scored[8], transitions: Array(scored[..<8]))
    let expected = lattice.run(range.map { emission(example.features($0)) }, countingPairs: true)
    var likelihood = 0.0
    var pairGradient = expected.pairs + [expected.marginals[0]]
    var before = SIMD8<Float>()
    for (i, place) in range.enumerated() {
      let truth = self.truth(example, place)
      let probability = expected.marginals[i]
      likelihood += Elementary.log(Double(max(probability[Int(example.labels[place])], 1e-12)))
      if i == 0 {
        pairGradient[8] -= truth
      } else {
        for from in 0..<8 { pairGradient[from] -= truth * before[from] }
      }
      before = truth
      let gradient = probability - truth
      // Places already sure teach nothing and are most of a text (as in the experiments: 0.001).
      if max(gradient.max(), -gradient.min()) >= 1e-3 { learn(example.features(place), gradient) }
    }
    for row in 0..<9 {
      let plain = FollowTheLeader(alpha: settings.alpha, l1: 0, l2: 0, epochs: 1)
      steps[row] = plain.update(&stepSums[row], weights: steps[row], gradient: pairGradient[row])
    }
    return likelihood
  }

  /// Adds a share of other weights to these.
  mutating func add(_ other: ChainWeights, share: Float) {
    for row in weights.indices { weights[row] += other.weights[row] * share }
    for row in steps.indices { steps[row] += other.steps[row] * share }
  }

  private func truth(_ example: ChainExample, _ place: Int) -> SIMD8<Float> {
    var truth = SIMD8<Float>()
    truth[Int(example.labels[place])] = 1
    guard example.trust > 0, !example.taught.isEmpty else { return truth }
    return truth * (1 - example.trust) + example.taught[place] * example.trust
  }

  @inline(__always)
  private func emission(_ features: ArraySlice<UInt32>) -> SIMD8<Float> {
    var sum = SIMD8<Float>()
    for row in features { sum += weights[Int(row)] }
    return sum
  }

  private mutating func learn(_ features: ArraySlice<UInt32>, _ gradient: SIMD8<Float>) {
    for feature in features {
      let row = Int(feature)
      weights[row] = settings.update(&sums[row], weights: weights[row], gradient: gradient)
    }
  }

  /// The weights in eight bits.
  func model() -> LinearChain {
    let largest = weights.reduce(Float(0)) { max($0, $1.max(), -$1.min()) }
    // Weights above 4 are rare and lose nothing when cut (measured in the experiments).
    let unit = quantisationUnit(largest: largest, limit: 4)
    let rows = weights.map { row in
      var values = LinearChain.Row()
      for label in 0..<8 { values[label] = quantised(row[label], unit: unit) }
      return values
    }
    let scored = zip(steps, stepBias).map { step, bias in
      SIMD8<Int32>((step / unit).rounded(.toNearestOrEven))
        .replacing(with: LinearChain.forbidden, where: bias .< -1)
    }
    return LinearChain(
      table: WeightTable(rows), transitions: Array(scored[..<8]), start: scored[8], unit: unit)
  }
}
