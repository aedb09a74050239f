/// Joins what a trained attributor found with what the rules found.
///
/// The trained one sees more and stands where both speak of one saying; a rule supplies the source it left out, and
/// takes the listener out of its content ("warned |the union of| a strike"). Where it is silent, a rule speaks if it
/// is right often enough. Each attribution keeps the name of what found it.
struct AttributionJoin: Sendable {
  /// The least confidence with which a rule adds a saying of its own. On articles kept from training, additions below
  /// it were wrong more often than right.
  var leastAddition = 0.6
  /// The least confidence with which a rule names the source of a saying that was left without.
  var leastSource = 0.5
  /// The least confidence of a learned saying without source or cue: below it two in three were wrong there.
  var leastBare = 0.5
  /// The least confidence with which a rule decides which quotations belong to a cue that both found.
  var leastQuotation = 0.9

  /// The least confidence of a learned indirect saying by what its cue is: verbs of saying, verbs that mostly tell of acts
  /// ("gives", "showed"), nouns and adjectives. Of those below, 15 in 26 were wrong on the articles kept from training.
  private func least(for attribution: Attribution, in document: TaggedDocument) -> Double {
    if attribution.source.isEmpty || attribution.cue.isEmpty { return leastBare }
    guard attribution.form == .indirect else { return 0 }
    var classes: CueClass = []
    // A headline's colon or dash is a cue without words.
    var isKnown = !attribution.cue.contains {
      document.document.tokens(in: $0).contains { document.tokens[$0].isWord }
    }
    for span in attribution.cue {
      for i in document.document.tokens(in: span) {
        classes.formUnion(CueLexicon.classes(ofLemma: document.lemmas[i], tag: document.tags[i]))
        isKnown =
          isKnown || document.tokens[i].norm == "according" || CueVerbs.frames(of: document.lemmas[i]) != nil
      }
    }
    if !classes.isDisjoint(with: [.say, .preposition]) { return 0.45 }
    // "The war has seen a sharp rise": what is no person, body or document thinks nothing.
    if !canThink(attribution.source[0], in: document) { return 0.65 }
    if classes.contains(.think) { return 0 }
    if classes.contains(.evidence) { return 0.5 }
    // A verb that no list of cues holds tells of an act more often than of a saying ("released a patch").
    if classes.isEmpty { return isKnown ? 0 : 0.65 }
    return classes.isDisjoint(with: [.noun, .adjective]) ? 0 : 0.5
  }

  /// A name, a pronoun, or a noun for somebody or something that speaks.
  private func canThink(_ source: TextSpan, in document: TaggedDocument) -> Bool {
    document.document.tokens(in: source).contains { i in
      let token = document.tokens[i]
      return document.tags[i].isProperNoun || document.tags[i] == .prp || document.tags[i] == .wp
        || token.isCapitalised && !token.traits.contains(.sentenceStart)
        || DescriptionWords.lookUp(token.norm) != nil || SourceReader.quantifiers.contains(token.norm)
        || token.norm == "who"
    }
  }

  /// By first content span.
  func join(learned: [Attribution], ruled: [Attribution], in document: TaggedDocument) -> [Attribution] {
    let repair = AttributionRepair(document)
    // Learned ones tear "was quoted by the agency as saying" in two.
    var sound = withWholeQuotations(learned.compactMap(repair.repaired), ruled).filter {
      $0.confidence >= least(for: $0, in: document)
    }
    let quoted = ruled.filter { $0.rule == AttributionRule.quotedAsSaying.name }
    sound.removeAll { learned in
      quoted.contains { overlap($0.cue, learned.cue) > 0 } || ruled.contains { takesSpeaker(learned, of: $0) }
    }
    var result = sound
    for rule in ruled {
      if let i = sound.firstIndex(where: { overlap($0.cue, rule.cue) > 0 })
        ?? sound.firstIndex(where: { isOneSaying($0, rule) })
      {
        let isForeign =
          repair.isForeign(sound[i].source, to: sound[i].cue) && !repair.isForeign(rule.source, to: rule.cue)
        if sound[i].source.isEmpty || isForeign, rule.confidence >= leastSource {
          result[i].source = rule.source
        }
        if repair.cutsListener(from: sound[i], rule) || completes(rule, sound[i], among: sound)
          || repair.takesListener(sound[i], forContentOf: rule)
        {
          result[i].content = rule.content
          release(rule.content, in: &result, but: i)
        }
      } else if rule.confidence >= leastAddition, !sound.contains(where: { meets($0, rule) }) {
        result.append(rule)
      }
    }
    return result.sorted { $0.content[0] < $1.content[0] }
  }

  /// A trained attributor loses a half of “…,” she said, “…” now and then, or gives it to the cue before: where a sure
  /// rule found the same cue with a quotation, the quotation's parts are that cue's and no other's.
  private func withWholeQuotations(_ learned: [Attribution], _ ruled: [Attribution]) -> [Attribution] {
    var result = learned
    for rule in ruled where rule.form == .direct && rule.confidence >= leastQuotation {
      guard let own = result.firstIndex(where: { $0.form == .direct && overlap($0.cue, rule.cue) > 0 }) else {
        continue
      }
      let missing = rule.content.filter { part in !result[own].content.contains { $0.overlaps(part) } }
      for i in result.indices where i != own {
        result[i].content.removeAll { part in missing.contains { $0.contains(part) } }
      }
      result[own].content = (result[own].content + missing).sorted()
    }
    return result.filter { !$0.content.isEmpty }
  }

  /// Whether two attributions speak of one saying: they share a cue, or most of their contents.
  private func isOneSaying(_ a: Attribution, _ b: Attribution) -> Bool {
    if overlap(a.cue, b.cue) > 0 { return true }
    let shared = overlap(a.content, b.content)
    return 2 * shared >= length(a.content) + length(b.content) - shared
  }

  /// Takes what one saying turned out to say from the others, unless nothing would be left to them.
  private func release(_ content: [TextSpan], in result: inout [Attribution], but owner: Int) {
    for k in result.indices where k != owner && overlap(result[k].content, content) > 0 {
      let rest = result[k].content.filter { part in !content.contains { $0.contains(part) } }
      if !rest.isEmpty { result[k].content = rest }
    }
  }

  /// "The session, according to the envoy, has been set": the rule has both halves, the learned one only one of
  /// them, and nobody else claims the other.
  private func completes(_ rule: Attribution, _ half: Attribution, among others: [Attribution]) -> Bool {
    guard rule.content.count == 2, half.content.count == 1, rule.form != .direct,
      let other = rule.content.first(where: { !$0.overlaps(half.content[0]) })
    else { return false }
    return !others.contains { overlap($0.source + $0.cue + $0.content, [other]) > 0 }
  }

  /// "Miners had complained |for weeks of smoke, two relatives| told the Herald": a learned saying inside the content of
  /// another has taken that one's speaker for its own content.
  private func takesSpeaker(_ learned: Attribution, of rule: Attribution) -> Bool {
    guard rule.confidence >= max(leastAddition, learned.confidence - 0.2), let source = rule.source.first,
      let cue = learned.cue.first
    else { return false }
    return cue.end <= source.start && rule.content.contains { $0.contains(cue) }
      && learned.content.contains { $0.contains(source) }
  }

  /// Whether any part of one lies in the cue or content of the other.
  private func meets(_ a: Attribution, _ b: Attribution) -> Bool {
    overlap(a.cue + a.content, b.cue + b.content) > 0
  }

  private func overlap(_ a: [TextSpan], _ b: [TextSpan]) -> Int {
    var sum = 0
    for x in a { for y in b where x.overlaps(y) { sum += min(x.end, y.end) - max(x.start, y.start) } }
    return sum
  }

  private func length(_ spans: [TextSpan]) -> Int { spans.reduce(0) { $0 + $1.count } }
}
