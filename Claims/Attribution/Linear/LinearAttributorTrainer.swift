/// An attribution as annotators marked it, in bytes of the article.
package struct GoldAttribution: Sendable {
  package var source, cue, content: [TextSpan]

  package init(source: [TextSpan], cue: [TextSpan], content: [TextSpan]) {
    self.source = source
    self.cue = cue
    self.content = content
  }

  func spans(_ role: AttributionSpan.Role) -> [TextSpan] {
    switch role {
    case .source: source
    case .cue: cue
    case .content: content
    }
  }
}

/// An annotated article.
package struct AttributionLesson: Sendable {
  let document: TaggedDocument
  /// What the rules find in it.
  let ruled: [Attribution]
  let facts: AttributionFacts
  /// The tokens of each annotation, by role.
  let gold: [[AttributionSpan.Role: Set<Int>]]
  let labels: [UInt8]
  /// A teacher's probabilities of the labels, one row a token; empty without a teacher.
  let taught: [SIMD8<Float>]

  package init(
    _ document: TaggedDocument, gold: [GoldAttribution], taught: [SIMD8<Float>] = []
  ) {
    self.document = document
    self.taught = taught
    ruled = RuleAttributor().attributions(in: document)
    facts = AttributionFacts(document, ruled: ruled)
    self.gold = gold.map { attribution in
      var tokens: [AttributionSpan.Role: Set<Int>] = [:]
      for role in AttributionSpan.Role.allCases {
        tokens[role] = Set(attribution.spans(role).flatMap { document.document.tokens(in: $0) })
      }
      return tokens
    }
    labels = Self.labels(self.gold, count: document.tokens.count)
  }

  /// Where annotations overlap, the later one has the token.
  private static func labels(_ gold: [[AttributionSpan.Role: Set<Int>]], count: Int) -> [UInt8] {
    var labels = [UInt8](repeating: 0, count: count)
    for attribution in gold {
      for role in AttributionSpan.Role.allCases {
        let tokens = attribution[role] ?? []
        for i in tokens.sorted() {
          let begin = UInt8(role.rawValue) * 2 - 1
          labels[i] = tokens.contains(i - 1) ? begin + 1 : begin
        }
      }
    }
    for i in labels.indices {
      guard let label = SpanLabel(rawValue: labels[i]), !label.begins, let role = label.role else { continue }
      let before = i > 0 ? SpanLabel(rawValue: labels[i - 1])?.role : nil
      if before != role { labels[i] -= 1 }
    }
    return labels
  }

  /// The annotations that a span's tokens belong to.
  func owners(of span: AttributionSpan) -> Set<Int> {
    Set(gold.indices.filter { i in span.tokens.contains { gold[i][span.role]?.contains($0) ?? false } })
  }
}

/// Trains a ``LinearAttributor`` on annotated articles. Single-threaded and seeded: the same articles give the same bytes.
package struct LinearAttributorTrainer {
  package var bits = 18
  package var linkerBits = 15
  package var firstSettings = FollowTheLeader(alpha: 0.04, l1: 1, l2: 6, epochs: 6)
  package var secondSettings = FollowTheLeader(alpha: 0.04, l1: 1, l2: 6, epochs: 6)
  package var linkerSettings = FollowTheLeader(alpha: 0.05, l1: 0.3, l2: 1, epochs: 5)
  /// The weight of the teacher's probabilities against the annotators' labels, 0…1.
  package var trust: Float = 0.65
  /// Chains whose weights are averaged.
  package var members = 4
  let report: (String) -> Void

  package init(report: @escaping (String) -> Void) { self.report = report }

  /// - Parameters:
  ///   - lessons: What is learned from.
  ///   - held: Articles kept aside, on which confidence is measured.
  package func train(_ lessons: [AttributionLesson], held: [AttributionLesson]) -> [UInt8] {
    var models = chains(lessons)
    models.linker = linker(lessons, labels: models.readings.map(\.labels))
    var attributor = LinearAttributor(models: models.models)
    report("on articles kept aside: " + AttributionScore(attributor, held).description)
    attributor = LinearAttributor(models: models.with(confidence: confidence(attributor, held)))
    report("with the rules: " + AttributionScore(joined: attributor, held, least: 0.4).description)
    var writer = ModelWriter()
    attributor.models.write(to: &writer)
    return writer.bytes
  }

  /// Tells what a model finds at several degrees of eagerness, and how well its confidence holds.
  package static func reportEagerness(
    _ reader: inout ModelReader, on held: [AttributionLesson], report: (String) -> Void
  ) {
    var attributor = LinearAttributor(models: LinearAttributionModels(reader: &reader))
    for (eagerness, sources) in [
      (0, 0), (0.25, 2), (0.5, 2), (0.75, 2), (1, 2), (0.5, 1), (0.5, 3), (0.5, 4),
    ] as [(Float, Float)] {
      attributor.eagerness = eagerness
      attributor.sourceEagerness = sources
      report("eagerness \(eagerness), for sources \(sources): \(AttributionScore(attributor, held))")
    }
  }

  private struct Trained {
    let chains: StackedChains
    /// For each article, what a chain that has not seen it makes of it.
    let readings: [ChainReading]
    var linker: LogisticModel

    var models: LinearAttributionModels { with(confidence: linker) }

    func with(confidence: LogisticModel) -> LinearAttributionModels {
      LinearAttributionModels(chains: chains, linker: linker, confidence: confidence)
    }
  }

  private func chainTrainer(_ settings: FollowTheLeader) -> ChainTrainer {
    var trainer = ChainTrainer(
      bits: bits, settings: settings, allowed: SpanLabel.allowed, allowedAtStart: SpanLabel.allowedAtStart)
    trainer.members = members
    return trainer
  }

  /// The first pass twice on halves, so that the second pass learns from labels as they will be; then on all.
  private func chains(_ lessons: [AttributionLesson]) -> Trained {
    let trainer = chainTrainer(firstSettings)
    var examples = lessons.map { example($0) }
    let halves = [0, 1].map { half in
      trainer.train(examples.indices.filter { $0 % 2 == half }.map { examples[$0] }) {
        told("first pass, half", $0, $1)
      }
    }
    let readings = examples.indices.map { read(examples[$0], by: halves[1 - $0 % 2]) }
    let first = trainer.train(examples) { told("first pass", $0, $1) }
    examples = []
    let second = chainTrainer(secondSettings)
      .train(lessons.indices.map { example(lessons[$0], first: readings[$0]) }) {
        told("second pass", $0, $1)
      }
    let empty = LogisticModel(table: WeightTable([0]), bias: 0, unit: 1)
    return Trained(chains: StackedChains(first: first, second: second), readings: readings, linker: empty)
  }

  private func told(_ pass: String, _ epoch: Int, _ likelihood: Double) {
    report("\(pass), epoch \(epoch): mean log likelihood \((likelihood * 10_000).rounded() / 10_000)")
  }

  private func read(_ example: ChainExample, by chain: LinearChain) -> ChainReading {
    chain.reading((0..<example.count).map { chain.emission(Array(example.features($0))) })
  }

  /// - Parameter first: What the first pass made of the article, for the second.
  private func example(_ lesson: AttributionLesson, first: ChainReading? = nil) -> ChainExample {
    let features = FirstPassFeatures(facts: lesson.facts)
    let second = first.map { SecondPassFeatures(facts: lesson.facts, first: $0) }
    var rows = FeatureRows(bits: bits)
    var example = ChainExample()
    example.taught = lesson.taught
    example.trust = trust
    for (number, sentence) in lesson.facts.sentences.enumerated() {
      features.visit(sentence: number, rows: &rows) { i, rows in
        second?.add(i, sentence: number, rows: &rows)
        rows.withRows {
          example.append($0, label: lesson.labels[i], isBreak: i == sentence.tokens.lowerBound)
        }
      }
    }
    return example
  }

  /// Pairs of gold spans, and of predicted ones.
  private func linker(_ lessons: [AttributionLesson], labels: [[UInt8]]) -> LogisticModel {
    var examples: [LogisticExample] = []
    for (lesson, predicted) in zip(lessons, labels) {
      for labels in [lesson.labels, predicted] {
        let linker = SpanLinker(facts: lesson.facts, spans: AttributionSpan.spans(labels))
        let owners = linker.spans.map(lesson.owners)
        for span in linker.spans.indices where linker.spans[span].role != .cue && !owners[span].isEmpty {
          let pairs = linker.candidates(for: span)
          for (rank, pair) in pairs.enumerated() {
            examples.append(
              LogisticExample(
                features: linker.features(pair, rank: rank, of: pairs.count, bits: linkerBits),
                isPositive: !owners[span].isDisjoint(with: owners[pair.cue])))
          }
        }
      }
    }
    report("linker: \(examples.count) pairs")
    return LogisticTrainer(bits: linkerBits, settings: linkerSettings).train(examples)
  }

  /// Of what is left of a found attribution once ``AttributionRepair`` has done its work: whether it is right.
  private func confidence(_ attributor: LinearAttributor, _ held: [AttributionLesson]) -> LogisticModel {
    let settings = FollowTheLeader(alpha: 0.05, l1: 0.5, l2: 2, epochs: 20)
    let examples = held.flatMap { lesson in
      let repair = AttributionRepair(lesson.document)
      let pairs = attributor.found(in: lesson.document, ruled: lesson.ruled).compactMap { found in
        repair.repaired(found.attribution(in: lesson.document, confidence: attributor.models.confidence))
          .map { (found, $0) }
      }
      return zip(pairs, AttributionScore.matches(pairs.map(\.1), lesson)).map {
        LogisticExample(features: $0.0.confidenceFeatures(bits: 10), isPositive: $1 == .right)
      }
    }
    return LogisticTrainer(bits: 10, settings: settings).train(examples)
  }
}
