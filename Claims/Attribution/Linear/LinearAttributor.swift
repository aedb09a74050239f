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
  public func attributions(in document: TaggedDocument) -> [Attribution] {
    found(in: document).map { $0.attribution(in: document, confidence: models.confidence) }
      .sorted { $0.content[0] < $1.content[0] }
  }

  func found(in document: TaggedDocument) -> [FoundAttribution] {
    let facts = AttributionFacts(document, clusters: models.clusters)
    let seen = firstPass(facts)
    let emissions = secondPass(facts, labels: models.first.best(seen.first), seen: seen.second)
    let labels = models.second.best(emissions)
    let posteriors = models.second.posteriors(emissions)
    let spans = AttributionSpan.spans(labels)
    var linked = SpanLinker(facts: facts, spans: spans).attributions(models.linker)
    findSources(for: &linked, spans: spans, emissions: emissions, facts: facts)
    return linked.map { FoundAttribution($0, posteriors: posteriors, facts: facts) }
  }

  /// What each chain makes of the features that both look at, which are hashed once.
  private func firstPass(_ facts: AttributionFacts) -> (first: [SIMD8<Int32>], second: [SIMD8<Int32>]) {
    let features = FirstPassFeatures(facts: facts)
    let bits = models.second.table.bits
    var rows = FeatureRows(bits: bits)
    var (first, second): ([SIMD8<Int32>], [SIMD8<Int32>]) = ([], [])
    first.reserveCapacity(facts.words.count)
    second.reserveCapacity(facts.words.count)
    for sentence in facts.sentences.indices {
      features.visit(sentence: sentence, rows: &rows) { _, rows in
        first.append(rows.withRows { models.first.emission($0, bits: bits) })
        second.append(rows.withRows { models.second.emission($0) })
      }
    }
    return (first, second)
  }

  /// - Parameter seen: What the second chain makes of the first pass's features.
  private func secondPass(
    _ facts: AttributionFacts, labels: [UInt8], seen: [SIMD8<Int32>]
  ) -> [SIMD8<Int32>] {
    let features = SecondPassFeatures(facts: facts, labels: labels)
    var rows = FeatureRows(bits: models.second.table.bits)
    var emissions = seen
    var bias = SIMD8<Int32>()
    bias[0] = -Int32((eagerness / models.second.unit).rounded(.toNearestOrEven))
    for (number, sentence) in facts.sentences.enumerated() {
      for i in sentence.tokens {
        rows.removeAll()
        features.add(i, sentence: number, rows: &rows)
        emissions[i] &+= bias &+ rows.withRows { models.second.emission($0) }
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
    let step = Int32((sourceEagerness / models.second.unit).rounded(.toNearestOrEven))
    bias[Int(SpanLabel.beginSource.rawValue)] = step
    let eager = AttributionSpan.spans(models.second.best(emissions.map { $0 &+ bias }))
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
    return LinearAttributionModels(reader: &reader, clusters: .embedded)
  }()
}

/// The weights that a ``LinearAttributor`` needs.
struct LinearAttributionModels: Sendable {
  var clusters: WordClusters
  var first: LinearChain
  var second: LinearChain
  var linker: LogisticModel
  /// Whether a found attribution is right, from how sure its parts are.
  var confidence: LogisticModel

  init(
    clusters: WordClusters, first: LinearChain, second: LinearChain, linker: LogisticModel,
    confidence: LogisticModel
  ) {
    self.clusters = clusters
    self.first = first
    self.second = second
    self.linker = linker
    self.confidence = confidence
  }

  init(reader: inout ModelReader, clusters: WordClusters) {
    self.clusters = clusters
    first = LinearChain(reader: &reader)
    second = LinearChain(reader: &reader)
    precondition(
      first.table.bits <= second.table.bits, "the chains share features hashed for the larger table")
    linker = LogisticModel(reader: &reader)
    confidence = LogisticModel(reader: &reader)
  }

  func write(to writer: inout ModelWriter) {
    first.write(to: &writer)
    second.write(to: &writer)
    linker.write(to: &writer)
    confidence.write(to: &writer)
  }
}
