import CWeights

/// Finds attributions with linear models alone: two chains, one on top of the other, and a linker of spans to cues.
///
/// Fast enough for corpora. Trained on PolNeAR's training articles by `crosscheck-train`; its card is in the
/// documentation.
public struct LinearAttributor: Sendable {
  let models: LinearAttributionModels
  /// Log odds taken from "outside" before decoding: above 0 more is found, below 0 more of it is right.
  public var eagerness: Float = 0

  /// Log odds added to sources when a cue has none and a second look is taken (set by hand; 1 and 2 score alike).
  var sourceEagerness: Float = 2

  /// With the weights that the program carries.
  public init() { models = .embedded }

  init(models: LinearAttributionModels) { self.models = models }

  /// By first content; confidence as measured on training articles kept aside.
  ///
  /// - Parameter ruled: What the rules found in the document: the chains are told of it.
  public func attributions(in document: TaggedDocument, ruled: [Attribution]) -> [Attribution] {
    found(in: document, ruled: ruled).map { $0.attribution(in: document, confidence: models.confidence) }
      .sorted { $0.content[0] < $1.content[0] }
  }

  func found(in document: TaggedDocument, ruled: [Attribution]) -> [FoundAttribution] {
    let facts = AttributionFacts(document, ruled: ruled)
    let seen = firstPass(facts)
    let emissions = secondPass(facts, first: models.chains.first.reading(seen.first), seen: seen.second)
    let second = models.chains.second.reading(emissions)
    let spans = AttributionSpan.spans(second.labels)
    var linked = SpanLinker(facts: facts, spans: spans).attributions(models.linker)
    findSources(for: &linked, spans: spans, emissions: emissions, facts: facts)
    return linked.map { FoundAttribution($0, posteriors: second.posteriors, facts: facts) }
  }

  /// What each chain makes of the features that both look at.
  private func firstPass(_ facts: AttributionFacts) -> (first: [SIMD8<Int32>], second: [SIMD8<Int32>]) {
    let features = FirstPassFeatures(facts: facts)
    var rows = FeatureRows(bits: models.chains.bits)
    var (first, second): ([SIMD8<Int32>], [SIMD8<Int32>]) = ([], [])
    first.reserveCapacity(facts.words.count)
    second.reserveCapacity(facts.words.count)
    for sentence in facts.sentences.indices {
      features.visit(sentence: sentence, rows: &rows) { _, rows in
        let sums = rows.withRows { models.chains.emissions($0) }
        first.append(sums.first)
        second.append(sums.second)
      }
    }
    return (first, second)
  }

  /// - Parameter seen: What the second chain makes of the first pass's features.
  private func secondPass(
    _ facts: AttributionFacts, first: ChainReading, seen: [SIMD8<Int32>]
  ) -> [SIMD8<Int32>] {
    let features = SecondPassFeatures(facts: facts, first: first)
    var rows = FeatureRows(bits: models.chains.bits)
    var emissions = seen
    var bias = SIMD8<Int32>()
    bias[0] = -Int32((eagerness / models.chains.second.unit).rounded(.toNearestOrEven))
    for (number, sentence) in facts.sentences.enumerated() {
      for i in sentence.tokens {
        rows.removeAll()
        features.add(i, sentence: number, rows: &rows)
        emissions[i] &+= bias &+ rows.withRows { models.chains.second.emission($0) }
      }
    }
    return emissions
  }

  /// Looks again, more eagerly, for the source of each cue that has none: most sources that go missing were seen
  /// as nearly good enough.
  private func findSources(
    for linked: inout [LinkedAttribution], spans: [AttributionSpan], emissions: [SIMD8<Int32>],
    facts: AttributionFacts
  ) {
    guard linked.contains(where: { $0.cue != nil && $0.source == nil }) else { return }
    var bias = SIMD8<Int32>()
    let step = Int32((sourceEagerness / models.chains.second.unit).rounded(.toNearestOrEven))
    bias[Int(SpanLabel.beginSource.rawValue)] = step
    let eager = AttributionSpan.spans(models.chains.second.best(emissions, bias: bias))
    let taken = Set(spans.flatMap(\.tokens))
    let extra = eager.filter { $0.role == .source && taken.isDisjoint(with: $0.tokens) }
    guard !extra.isEmpty else { return }
    let all = (spans + extra).sorted { $0.first < $1.first }
    let linker = SpanLinker(facts: facts, spans: all)
    var best: [AttributionSpan: (probability: Float, source: AttributionSpan)] = [:]
    for (number, span) in all.enumerated() where extra.contains(span) {
      let pairs = linker.candidates(for: number)
      for (rank, pair) in pairs.enumerated() {
        let probability = models.linker.probability(
          linker.features(pair, rank: rank, of: pairs.count, bits: models.linker.table.bits))
        if probability > max(0.3, best[all[pair.cue]]?.probability ?? 0) {
          best[all[pair.cue]] = (probability, span)
        }
      }
    }
    for i in linked.indices where linked[i].source == nil {
      guard let cue = linked[i].cue, let found = best[cue] else { continue }
      linked[i].source = found.source
      linked[i].sourceProbability = found.probability
    }
  }
}

extension LinearAttributionModels {
  static let embedded: LinearAttributionModels = {
    var reader = ModelReader(weights_attributor())
    return LinearAttributionModels(reader: &reader)
  }()
}

/// The weights that a ``LinearAttributor`` needs.
struct LinearAttributionModels: Sendable {
  var chains: StackedChains
  var linker: LogisticModel
  /// Whether a found attribution is right, from how sure its parts are.
  var confidence: LogisticModel

  init(chains: StackedChains, linker: LogisticModel, confidence: LogisticModel) {
    self.chains = chains
    self.linker = linker
    self.confidence = confidence
  }

  init(reader: inout ModelReader) {
    chains = StackedChains(reader: &reader)
    linker = LogisticModel(reader: &reader)
    confidence = LogisticModel(reader: &reader)
  }

  func write(to writer: inout ModelWriter) {
    chains.write(to: &writer)
    linker.write(to: &writer)
    confidence.write(to: &writer)
  }
}
