/// An attribution in tokens, with how sure the chain was of its parts.
struct FoundAttribution {
  let source: AttributionSpan?
  let cue: AttributionSpan?
  /// By start; never empty.
  let contents: [AttributionSpan]
  let form: Attribution.Form
  private let linkProbability: Float
  private let sourceProbability: Float
  /// Mean posteriors of each part's labels, 0 where the part is missing.
  private let sourcePosterior, cuePosterior, contentPosterior: Float

  init(_ linked: LinkedAttribution, posteriors: [SIMD8<Float>], facts: AttributionFacts) {
    source = linked.source
    cue = linked.cue
    contents = linked.contents.sorted { $0.first < $1.first }
    linkProbability = linked.probability
    sourceProbability = linked.sourceProbability
    sourcePosterior = source.map { Self.posterior($0, posteriors) } ?? 0
    cuePosterior = cue.map { Self.posterior($0, posteriors) } ?? 0
    contentPosterior = contents.map { Self.posterior($0, posteriors) }.min() ?? 0
    form = Self.form(of: contents, facts)
  }

  /// The mean probability that a span's tokens have its role.
  private static func posterior(_ span: AttributionSpan, _ posteriors: [SIMD8<Float>]) -> Float {
    let begin = Int(span.role.rawValue) * 2 - 1
    let sum = span.tokens.reduce(Float(0)) { $0 + posteriors[$1][begin] + posteriors[$1][begin + 1] }
    return sum / Float(span.tokens.count)
  }

  private static func form(of contents: [AttributionSpan], _ facts: AttributionFacts) -> Attribution.Form {
    let punctuation = UInt64(PartOfSpeech.punctuation.rawValue)
    let words = contents.flatMap(\.tokens).filter { facts.words[$0].tag != punctuation }
    let quoted = words.count { facts.words[$0].quote != 0 }
    return quoted == 0 ? .indirect : quoted == words.count ? .direct : .mixed
  }

  /// Rows for the model of confidence: each part's probability in steps of a tenth, alone and with the form.
  func confidenceFeatures(bits: Int) -> [UInt32] {
    func step(_ probability: Float) -> UInt64 { UInt64(max(0, min(10, (probability * 10).rounded(.down)))) }
    let form: UInt64 = form == .direct ? 1 : form == .mixed ? 2 : 3
    var rows = FeatureRows(bits: bits)
    rows.add(1, form)
    rows.add(2, step(contentPosterior), form)
    rows.add(3, step(cuePosterior), form)
    rows.add(4, step(sourcePosterior), form)
    rows.add(5, step(linkProbability))
    rows.add(6, step(sourceProbability))
    rows.add(7, step(contentPosterior), step(cuePosterior))
    rows.add(8, AttributionFacts.bucket(contents.reduce(0) { $0 + $1.tokens.count }))
    rows.add(9, UInt64(min(contents.count, 3)), source == nil ? 1 : 0)
    return rows.rows
  }

  func attribution(in document: TaggedDocument, confidence model: LogisticModel) -> Attribution {
    func spans(_ parts: [AttributionSpan]) -> [TextSpan] {
      parts.flatMap { Self.split(document.document.span(ofTokens: $0.tokens), at: document.text.textStart) }
    }
    let probability = model.probability(confidenceFeatures(bits: model.table.bits))
    return Attribution(
      source: spans(source.map { [$0] } ?? []), cue: spans(cue.map { [$0] } ?? []), content: spans(contents),
      form: form, rule: "linear-chain", confidence: Double(probability))
  }

  /// A span must not lead from the title into the text.
  private static func split(_ span: TextSpan, at boundary: Int) -> [TextSpan] {
    guard span.start < boundary, boundary < span.end else { return [span] }
    return [TextSpan(span.start, max(span.start, boundary - 2)), TextSpan(boundary, span.end)]
  }
}
