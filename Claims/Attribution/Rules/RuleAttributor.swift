/// Finds who says what by rules, without a model.
///
/// Every rule looks at the whole document. A saying inside another's content is left out, since attributions are the
/// outermost; where two found the same cue, or each other's content, the rule that is more often right wins, then
/// the longer saying, then the rule earlier in ``order``. A quotation that goes on after its attribution, in the
/// next sentence or paragraph, is added to its content.
public struct RuleAttributor: Sendable {
  private let rules: [AttributionRule]

  /// - Parameter minimumPrecision: Rules measured to be right less often than this are left out: what they find is
  ///   more often wrong than not. Measuring them takes 0.
  public init(minimumPrecision: Double = 0.4) {
    rules = Self.order.filter { $0.confidence >= minimumPrecision }
  }

  /// The names and measured precisions of the rules in use, in the order they are tried.
  public var precisions: [(rule: RuleName, precision: Double)] { rules.map { ($0.name, $0.confidence) } }

  /// In the order of their first content span.
  public func attributions(in document: TaggedDocument) -> [Attribution] { read(document).attributions }

  /// Tries every rule on a document, once for both questions that can be asked of the result.
  public func read(_ document: TaggedDocument) -> RuleReading {
    let scene = SayingScene(document)
    return RuleReading(scene: scene, proposals: proposals(in: scene))
  }

  /// The rules in the order they are tried.
  static let order: [AttributionRule] =
    [
      .headlineDash, .headlineColon, .headlineQuotation, .transcript, .quotationSaidAfter, .quotedAsSaying,
      .accordingTo,
      .asReported,
      .quotationSaidBefore, .refusal, .citing, .reportedly, .isBelieved, .madeClear,
    ] + AttributionRule.clauses + [.quotationAfterColon, .quotationSigned, .adjective, .nounThat, .nounTo]

  struct Proposal {
    var saying: Saying
    let rule: AttributionRule
  }

  private func proposals(in scene: SayingScene) -> [Proposal] {
    rules.flatMap { rule in
      rule.find(scene).filter { !$0.content.isEmpty && !scene.tellsOfPerson($0) }.map {
        Proposal(saying: $0, rule: rule)
      }
    }
  }

  /// Leaves out what lies in the content of another: by its cue, or by its content if it has none. Of two by the
  /// same cue the more reliable rule's stays. The outer one of two stays, unless the rule that found it is right
  /// less than every other time.
  static func outermost(_ found: [Proposal]) -> [Proposal] {
    let proposals = oneForEachCue(found)
    let extents = proposals.map(\.saying.extent)
    let order = proposals.indices.sorted { a, b in
      let (first, second) = (isTrusted(proposals[a]), isTrusted(proposals[b]))
      if first != second { return first }
      let (long, short) = (extents[a].count, extents[b].count)
      return long == short ? a < b : long > short
    }
    var kept: [Int] = []
    for i in order {
      let saying = proposals[i].saying
      let anchors = saying.cue.isEmpty ? saying.content : saying.cue
      let isShut = kept.contains { j in
        guard extents[j].overlaps(extents[i]) else { return false }
        let other = proposals[j].saying
        return anchors.contains { other.contentCovers($0) }
          || saying.content.contains { inner in other.content.contains { $0.overlaps(inner) } }
      }
      if !isShut { kept.append(i) }
    }
    return kept.map { proposals[$0] }
      .sorted { $0.saying.content[0].lowerBound < $1.saying.content[0].lowerBound }
  }

  private static func isTrusted(_ proposal: Proposal) -> Bool { proposal.rule.confidence >= 0.5 }

  private static func oneForEachCue(_ found: [Proposal]) -> [Proposal] {
    var owner: [Int: Int] = [:]
    var isKept = [Bool](repeating: true, count: found.count)
    let order = found.indices.sorted { a, b in
      let (left, right) = (found[a].rule.confidence, found[b].rule.confidence)
      return left == right ? a < b : left > right
    }
    for i in order {
      let cue = found[i].saying.cue.joined()
      if cue.contains(where: { owner[$0] != nil }) {
        isKept[i] = false
      } else {
        for token in cue { owner[token] = i }
      }
    }
    return found.indices.filter { isKept[$0] }.map { found[$0] }
  }

  /// Adds to each quotation those that carry it on: the next sentence or paragraph that is a quotation and that
  /// no cue of its own claims.
  static func continued(_ found: [Proposal], in scene: SayingScene) -> [Proposal] {
    var claimed = Set<Int>()
    for proposal in found {
      for part in proposal.saying.content {
        for quotation in scene.quotations(from: part.lowerBound)
        where part.upperBound >= quotation.tokens.upperBound {
          claimed.insert(quotation.tokens.lowerBound)
        }
      }
    }
    var result = found
    for i in result.indices where scene.isMostlyQuoted(result[i].saying) {
      while let next = scene.quotationCarryingOn(result[i].saying.extent.upperBound),
        !claimed.contains(next.lowerBound)
      {
        result[i].saying.content.append(next)
        claimed.insert(next.lowerBound)
      }
    }
    return result
  }

  fileprivate static func made(_ found: [Proposal], in scene: SayingScene) -> [Attribution] {
    found.map { proposal in
      let content = proposal.saying.content.map(scene.span)
      return Attribution(
        source: proposal.saying.source.map(scene.span), cue: proposal.saying.cue.map(scene.span),
        content: content,
        form: scene.form(of: proposal.saying.content), rule: proposal.rule.name,
        confidence: proposal.rule.confidence)
    }
  }
}

/// What the rules found in one document.
public struct RuleReading: Sendable {
  let scene: SayingScene
  let proposals: [RuleAttributor.Proposal]

  /// The outermost sayings, in the order of their first content span.
  public var attributions: [Attribution] {
    let found = RuleAttributor.continued(proposals, in: scene).filter { !scene.isSpoken($0.saying) }
    return RuleAttributor.made(RuleAttributor.outermost(found), in: scene)
  }

  /// For each stretch of content the sayings inside it, again the outermost of them.
  public func nestedSayings(in contents: [TextSpan]) -> [[Attribution]] {
    let all = proposals.filter { !$0.saying.cue.isEmpty }
    let extents = all.map(\.saying.extent)
    return contents.map { content in
      let tokens = scene.tagged.document.tokens(in: content)
      let inside = all.indices.filter {
        tokens.lowerBound <= extents[$0].lowerBound && extents[$0].upperBound <= tokens.upperBound
      }
      return RuleAttributor.made(RuleAttributor.outermost(inside.map { all[$0] }), in: scene)
    }
  }
}

extension SayingScene {
  /// "dismissed harbour director Per Aas": somebody lost his post, and nothing is said.
  fileprivate func tellsOfPerson(_ saying: Saying) -> Bool {
    guard saying.content.count == 1, let end = saying.content.first?.upperBound,
      saying.cue.joined().contains(where: { ["dismiss", "reject"].contains(tagged.lemmas[$0]) })
    else { return false }
    return tagged.names.contains { $0.kind == .person && $0.tokens.upperBound == end }
  }

  /// The outermost quotations of a range's first block that begin at `start` or later, within one sentence.
  fileprivate func quotations(from start: Int) -> [Quotation] {
    var (low, high) = (0, quotations.count)
    while low < high {
      let middle = (low + high) / 2
      if quotations[middle].tokens.lowerBound >= start { high = middle } else { low = middle + 1 }
    }
    return Array(quotations[low...].prefix(4))
  }

  /// Whether the last words of a saying's content are quoted as a sentence.
  fileprivate func isMostlyQuoted(_ saying: Saying) -> Bool {
    saying.content.contains { part in
      guard let quotation = quotation(at: part.upperBound - 1) else { return false }
      return quotation.tokens.upperBound == part.upperBound
        && (quotation.tokens.count > 4 || isSentence(quotation))
    }
  }

  /// Whether a saying stands inside a quotation, so that somebody else speaks in it, cited or not.
  fileprivate func isSpoken(_ saying: Saying) -> Bool {
    guard let anchor = saying.cue.first ?? saying.content.first, isQuoted(anchor.lowerBound) else {
      return false
    }
    return !saying.cue.isEmpty
  }

  /// The quotation that begins the sentence or paragraph after a place: the rest of the sentence may name the
  /// listener and the occasion.
  fileprivate func quotationCarryingOn(_ end: Int) -> Range<Int>? {
    guard end > 0, end <= tokens.count else { return nil }
    let sentence = wholeSentence(of: end - 1)
    let rest = end..<max(end, sentence.upperBound)
    guard !rest.contains(where: { isQuoted($0) && quotation(at: $0)!.tokens.count > 6 }) else { return nil }
    let i = rest.upperBound
    guard i < tokens.count, let quotation = quotation(at: i), quotation.tokens.lowerBound == i,
      quotation.tokens.count > 3
    else { return nil }
    let blocks = block(of: i) - block(of: end - 1)
    guard blocks <= 1 else { return nil }
    let after = quotation.tokens.upperBound
    let endsSentence = after >= tokens.count || wholeSentence(of: after).lowerBound == after
    if blocks == 0 { return isSentence(quotation) && endsSentence ? quotation.tokens : nil }
    // In a new paragraph: a continuation by its marks, or a paragraph that is nothing but a quotation.
    let endsBlock = after >= tokens.count || block(of: after) != block(of: i)
    return quotation.isContinuation || endsBlock ? quotation.tokens : nil
  }

  /// Whether all, some or none of the words stand in quotation marks.
  func form(of content: [Range<Int>]) -> Attribution.Form {
    var (inside, outside) = (false, false)
    for part in content {
      for i in part where tokens[i].kind == .word || tokens[i].kind == .number {
        if isQuoted(i) { inside = true } else { outside = true }
      }
    }
    return inside ? (outside ? .mixed : .direct) : .indirect
  }
}
