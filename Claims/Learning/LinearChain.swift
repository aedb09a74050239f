import CKernels

/// A linear-chain conditional random field over hashed features, of up to eight labels.
///
/// Lafferty, McCallum and Pereira, ICML 2001. Scores are integers in steps of ``unit``, so that decoding gives the
/// same labels on every processor.
package struct LinearChain: Sendable {
  package typealias Row = SIMD8<Int8>
  /// What a forbidden step costs; no sum of weights makes up for it.
  package static let forbidden: Int32 = -1_000_000

  package let table: WeightTable<Row>
  /// `transitions[from][to]`, eight rows, in steps of ``unit``.
  package let transitions: [SIMD8<Int32>]
  /// The score of each label at the beginning.
  package let start: SIMD8<Int32>
  /// What one step of a weight is worth, in log odds.
  package let unit: Float

  package init(
    table: WeightTable<Row>, transitions: [SIMD8<Int32>], start: SIMD8<Int32>, unit: Float
  ) {
    precondition(transitions.count == 8)
    self.table = table
    self.transitions = transitions
    self.start = start
    self.unit = unit
  }

  /// What a chain has beside its table: written before it, since two chains may share one.
  struct Head {
    let unit: Float
    let start: SIMD8<Int32>
    let transitions: [SIMD8<Int32>]

    init(reader: inout ModelReader) {
      unit = reader.float()
      func row() -> SIMD8<Int32> {
        var row = SIMD8<Int32>()
        for label in 0..<8 { row[label] = reader.signed() }
        return row
      }
      start = row()
      transitions = (0..<8).map { _ in row() }
    }
  }

  init(_ head: Head, table: WeightTable<Row>) {
    self.init(table: table, transitions: head.transitions, start: head.start, unit: head.unit)
  }

  func writeHead(to writer: inout ModelWriter) {
    writer.append(unit)
    for row in [start] + transitions {
      for label in 0..<8 { writer.append(row[label]) }
    }
  }

  /// The sum of the features' rows. At most 256 features: more could overflow.
  @inline(__always)
  package func emission(_ features: UnsafeBufferPointer<UInt32>) -> SIMD8<Int32> {
    var sum = SIMD8<Int16>()
    withUnsafeMutableBytes(of: &sum) { sum in
      ck_add_rows8(
        UnsafeRawPointer(table.rows).assumingMemoryBound(to: Int8.self), table.stride * 8,
        features.baseAddress,
        features.count, sum.assumingMemoryBound(to: Int16.self).baseAddress)
    }
    return SIMD8<Int32>(truncatingIfNeeded: sum)
  }

  package func emission(_ features: [UInt32]) -> SIMD8<Int32> {
    features.withUnsafeBufferPointer { emission($0) }
  }

  /// The most probable sequence of labels (Viterbi 1967); of equals, the one with lower labels at the end.
  /// - Parameter bias: Added to every place's scores.
  /// - Complexity: O(64 n).
  package func best(_ emissions: [SIMD8<Int32>], bias: SIMD8<Int32> = SIMD8()) -> [UInt8] {
    let steps = transitions + [start, bias]
    return Array(unsafeUninitializedCapacity: emissions.count) { labels, count in
      count = emissions.count
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: emissions.count * 8) { origins in
        emissions.withUnsafeBytes { emissions in
          steps.withUnsafeBytes { steps in
            let numbers = steps.bindMemory(to: Int32.self).baseAddress!
            ck_best_path8(
              emissions.bindMemory(to: Int32.self).baseAddress, count, numbers + 72, numbers, numbers + 64,
              origins.baseAddress, labels.baseAddress)
          }
        }
      }
    }
  }

  /// The probability of each label at each place, given the whole sequence.
  package func posteriors(_ emissions: [SIMD8<Int32>]) -> [SIMD8<Float>] {
    let floats = emissions.map { SIMD8<Float>($0) * unit }
    return lattice.run(floats).marginals
  }

  /// Both, for one text.
  package func reading(_ emissions: [SIMD8<Int32>]) -> ChainReading {
    ChainReading(labels: best(emissions), posteriors: posteriors(emissions))
  }

  package var lattice: ChainLattice {
    ChainLattice(
      start: SIMD8<Float>(start) * unit, transitions: transitions.map { SIMD8<Float>($0) * unit })
  }
}

/// What a chain makes of a text.
package struct ChainReading: Sendable {
  /// The most probable sequence, one label a place.
  package let labels: [UInt8]
  /// The probability of each label at each place.
  package let posteriors: [SIMD8<Float>]
}

/// Sums over all label sequences of a chain: the forward and backward passes.
package struct ChainLattice: Sendable {
  /// e^score of beginning with a label, and of going from one label to another.
  private let start: SIMD8<Float>
  private let steps: [SIMD8<Float>]
  /// The same, by target: `reversed[to][from]`.
  private let reversed: [SIMD8<Float>]

  package init(start: SIMD8<Float>, transitions: [SIMD8<Float>]) {
    self.start = Elementary.exp(start)
    steps = transitions.map(Elementary.exp)
    var reversed = [SIMD8<Float>](repeating: SIMD8(), count: 8)
    for from in 0..<8 {
      for to in 0..<8 { reversed[to][from] = steps[from][to] }
    }
    self.reversed = reversed
  }

  package struct Sums {
    /// P(label at i).
    package var marginals: [SIMD8<Float>]
    /// The expected number of steps, `pairs[from][to]`; empty unless asked for.
    package var pairs: [SIMD8<Float>]
    /// What each place's forward scores were divided by.
    fileprivate var scales: [Float]
    /// What was taken off all scores together.
    fileprivate var shift: Double
    /// The logarithm of the sum of e^score over all sequences.
    package var logPartition: Double { scales.reduce(shift) { $0 + Elementary.log(Double($1)) } }
  }

  /// - Parameter emissions: Scores in log odds, one row a place.
  package func run(_ emissions: [SIMD8<Float>], countingPairs: Bool = false) -> Sums {
    let n = emissions.count
    guard n > 0 else { return Sums(marginals: [], pairs: [], scales: [], shift: 0) }
    var shift = 0.0
    var local = [SIMD8<Float>](repeating: SIMD8(), count: n)
    var forward = local
    var scales = [Float](repeating: 1, count: n)
    for i in 0..<n {
      let largest = emissions[i].max()
      local[i] = Elementary.exp(emissions[i] - largest)
      var sum = SIMD8<Float>()
      if i == 0 {
        sum = start
      } else {
        for from in 0..<8 { sum += steps[from] * forward[i - 1][from] }
      }
      let row = sum * local[i]
      scales[i] = max(row.sum(), 1e-30)
      forward[i] = row / scales[i]
      shift += Double(largest)
    }
    var marginals = forward
    var pairs = countingPairs ? [SIMD8<Float>](repeating: SIMD8(), count: 8) : []
    var backward = SIMD8<Float>(repeating: 1)
    for i in stride(from: n - 2, through: 0, by: -1) {
      let next = local[i + 1] * backward / scales[i + 1]
      if countingPairs {
        for from in 0..<8 { pairs[from] += steps[from] * next * forward[i][from] }
      }
      var sum = SIMD8<Float>()
      for to in 0..<8 { sum += reversed[to] * next[to] }
      backward = sum
      marginals[i] = forward[i] * backward
    }
    return Sums(marginals: marginals, pairs: pairs, scales: scales, shift: shift)
  }
}
