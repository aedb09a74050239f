/// What a trained attributor can't know of an article's build: headlines are no part of the text below them, and
/// "citing a source" relays another saying.
struct AttributionRepair {
  private let document: TaggedDocument

  init(_ document: TaggedDocument) { self.document = document }

  /// `nil` if nothing remains.
  func repaired(_ attribution: Attribution) -> Attribution? {
    var result = attribution
    let home = region(of: attribution.cue.first ?? attribution.content[0])
    result.source = attribution.source.flatMap { parts(of: $0, in: home) }
    result.cue = attribution.cue.flatMap { parts(of: $0, in: home) }
    result.content = attribution.content.flatMap { parts(of: $0, in: home) }.compactMap(trimmed)
    let whole = result
    result.content.removeAll { $0 != whole.content.first && isAfterthought($0, of: whole) }
    return result.content.isEmpty || isRelay(result) ? nil : result
  }

  /// Whether a rule that found the same cue differs only in that it leaves out whom the speaker addressed.
  func cutsListener(from learned: Attribution, _ rule: Attribution) -> Bool {
    guard learned.content.count == 1, rule.content.count == 1, let cue = learned.cue.first else {
      return false
    }
    let (long, short) = (learned.content[0], rule.content[0])
    guard long.start >= cue.end, long.start < short.start, abs(long.end - short.end) <= 3 else {
      return false
    }
    let listener = tokens(in: TextSpan(long.start, short.start))
    return takesListener(cue) && listener.count <= 8 && !listener.contains { document.tags[$0].isVerb }
  }

  /// A part of the article within which a saying stays.
  private enum Region: Hashable {
    case body
    /// A block that stands alone: headline, standfirst, subhead.
    case block(Int)
  }

  private func region(of span: TextSpan) -> Region {
    guard let token = tokens(in: span).first else { return .body }
    return region(ofBlock: document.sentences[document.document.sentence(ofToken: token)].block)
  }

  private func region(ofBlock block: Int) -> Region {
    document.article.blocks[block].kind == .paragraph ? .body : .block(block)
  }

  /// The stretches of a span that lie in one region, each within one block.
  private func parts(of span: TextSpan, in home: Region) -> [TextSpan] {
    let inside = tokens(in: span)
    guard let first = inside.first, let last = inside.last else { return [] }
    let blocks = block(ofToken: first)...block(ofToken: last)
    if blocks.count == 1 { return region(ofBlock: blocks.lowerBound) == home ? [span] : [] }
    return blocks.compactMap { block in
      let own = inside.filter { self.block(ofToken: $0) == block }
      guard let first = own.first, let last = own.last, region(ofBlock: block) == home else { return nil }
      return TextSpan(
        max(span.start, document.tokens[first].span.start), min(span.end, document.tokens[last].span.end))
    }
  }

  /// Without commas, semicolons and dashes at its ends.
  private func trimmed(_ span: TextSpan) -> TextSpan? {
    var inside = tokens(in: span)
    while let last = inside.last, isSeparator(last) { inside.removeLast() }
    while let first = inside.first, isSeparator(first) { inside.removeFirst() }
    guard let first = inside.first, let last = inside.last else { return nil }
    return TextSpan(
      max(span.start, document.tokens[first].span.start), min(span.end, document.tokens[last].span.end))
  }

  private func isSeparator(_ token: Int) -> Bool {
    [",", ";", "–", "—", "-"].contains(document.tokens[token].norm)
  }

  /// "…, the mayor said, after thieves had broken in": what follows a saying already complete is the article's own
  /// voice. Annotators of the PolNeAR training articles left such clauses out in 195 of 215 cases; clauses that begin
  /// with "as" or "because" they took in as often as not.
  private func isAfterthought(_ part: TextSpan, of attribution: Attribution) -> Bool {
    let inside = tokens(in: part)
    guard let first = inside.first, Self.afterthoughts.contains(document.tokens[first].norm),
      let cue = attribution.cue.first, attribution.content[0] < cue, cue < part,
      !document.document.quotations.contains(where: { $0.span.overlaps(part) })
    else { return false }
    let said = max(cue.end, attribution.source.map(\.end).filter { $0 <= part.start }.max() ?? 0)
    return tokens(in: TextSpan(said, part.start)).count <= 4
  }

  private static let afterthoughts: WordSet = [
    "adding", "after", "although", "amid", "and", "before", "but", "despite", "noting", "though", "when",
    "while",
  ]

  /// "citing an unnamed source": its content is a source of the saying around it.
  private func isRelay(_ attribution: Attribution) -> Bool {
    guard let cue = attribution.cue.first, attribution.form == .indirect else { return false }
    let cites = tokens(in: cue).contains { document.lemmas[$0] == "cite" || document.lemmas[$0] == "quote" }
    return cites
      && attribution.content.allSatisfy { content in
        !tokens(in: content).contains { document.tags[$0].isFiniteVerb }
      }
  }

  private func takesListener(_ cue: TextSpan) -> Bool {
    tokens(in: cue).contains { Self.verbsToSomebody.contains(document.lemmas[$0]) }
  }

  private static let verbsToSomebody: WordSet = [
    "advise", "ask", "assure", "inform", "notify", "persuade", "promise", "remind", "tell", "urge", "warn",
  ]

  private func tokens(in span: TextSpan) -> Range<Int> { document.document.tokens(in: span) }

  private func block(ofToken token: Int) -> Int {
    document.sentences[document.document.sentence(ofToken: token)].block
  }
}
