/// A verb with its auxiliaries, negation and adverbs: "has not yet been confirmed".
struct PredicateVerbs: Hashable {
  var tokens: Range<Int>
  /// The token of the verb that carries the meaning.
  var main: Int
  var isNegated = false
  var isPassive = false
  var isFinite = false
  var mood: Clause.Mood = .asserted

  /// The groups of a run of tokens, in order.
  static func groups(in range: Range<Int>, of tagged: TaggedDocument) -> [PredicateVerbs] {
    var reader = VerbGroupReader(tagged: tagged, range: range)
    return reader.groups()
  }
}

private struct VerbGroupReader {
  let tagged: TaggedDocument
  let range: Range<Int>

  mutating func groups() -> [PredicateVerbs] {
    var groups: [PredicateVerbs] = []
    var i = range.lowerBound
    while i < range.upperBound {
      guard startsGroup(i) else {
        i += 1
        continue
      }
      let group = group(at: i)
      groups.append(inheriting(group, from: groups.last))
      i = group.tokens.upperBound
    }
    return groups
  }

  private func norm(_ i: Int) -> String { tagged.tokens[i].norm }

  /// "was “not ready”": the mark stands in front of what is negated.
  private func isMark(_ i: Int) -> Bool {
    tagged.tokens[i].kind == .quote && i + 1 < range.upperBound && Self.negations.contains(norm(i + 1))
  }

  /// The auxiliary of "don't", "wasn't" and "can't", which are one token; any other word as it is.
  private func plain(_ i: Int) -> String {
    let word = norm(i)
    guard tagged.tokens[i].isContractedNegation else { return word }
    return switch word.dropLast(3) {
    case "ca": "can"
    case "wo": "will"
    case "sha": "shall"
    case let stem: String(stem)
    }
  }

  private func startsGroup(_ i: Int) -> Bool {
    let tag = tagged.tags[i]
    guard tag.isVerb || tag == .md else { return false }
    return !isModifier(i)
  }

  /// "the wounded man", "a visiting team": a participle between determiner and noun.
  private func isModifier(_ i: Int) -> Bool {
    guard tagged.tags[i] == .vbn || tagged.tags[i] == .vbg, i + 1 < range.upperBound,
      tagged.tags[i + 1].isNoun
    else {
      return false
    }
    if tagged.tags[i] == .vbg, Self.nominal.contains(norm(i)) { return true }
    guard i > range.lowerBound else { return tagged.tags[i] == .vbn }
    let before = tagged.tags[i - 1]
    return before == .dt || before.isAdjective || before == .cd || before == .prps || before == .pos
      || before == .in
        && tagged.tags[i] == .vbn
  }

  private func group(at start: Int) -> PredicateVerbs {
    var group = PredicateVerbs(tokens: start..<start + 1, main: start)
    var i = start
    var sawBe = false
    while i < range.upperBound {
      let tag = tagged.tags[i]
      let word = plain(i)
      if tagged.tokens[i].isContractedNegation { group.isNegated = true }
      if tag == .md {
        group.isFinite = true
        group.mood = Self.possible.contains(word) ? .possible : .planned
      } else if tag.isVerb {
        // A second finite verb begins another clause.
        if i > start, tag == .vbd || tag == .vbz || tag == .vbp, group.isFinite { break }
        if i > start, !Self.auxiliaries.contains(plain(group.main)), tagged.tags[group.main] != .md { break }
        if tag == .vbd || tag == .vbz || tag == .vbp { group.isFinite = true }
        if group.mood == .planned, word == "have" { group.mood = .possible }
        group.isPassive = tag == .vbn && sawBe
        sawBe = sawBe || Self.forms.contains(word)
        group.main = i
      } else if Self.negations.contains(word) {
        // "not only their own experts"
        let isOnly = i + 1 < range.upperBound && ["only", "just", "merely"].contains(norm(i + 1))
        if !isOnly { group.isNegated = true }
      } else if !tag.isAdverb, !isMark(i) {
        break
      }
      i += 1
    }
    while i > group.main + 1 { i -= 1 }
    group.tokens = start..<max(group.main + 1, i)
    if start > range.lowerBound, ["not", "never", "without", "no"].contains(norm(start - 1)) {
      group.isNegated = true
    }
    if !group.isFinite, tagged.tags[start] == .vbn, !sawBe { group.isPassive = true }
    return group
  }

  /// An infinitive takes its polarity and mood from the verb that governs it: "failed to agree", "plans to sell".
  private func inheriting(_ group: PredicateVerbs, from governor: PredicateVerbs?) -> PredicateVerbs {
    if Self.scheduling.contains(tagged.lemmas[group.main]), group.isPassive {
      var group = group
      group.mood = .planned
      return group
    }
    guard let governor, tagged.tags[group.tokens.lowerBound] == .vb,
      group.tokens.lowerBound > range.lowerBound,
      norm(group.tokens.lowerBound - 1) == "to", words(between: governor, and: group) <= 4
    else { return bareInfinitive(group) }
    var group = group
    let lemma = tagged.lemmas[governor.main]
    if Self.failing.contains(lemma) { group.isNegated.toggle() }
    if governor.isNegated { group.isNegated.toggle() }
    // "is believed to have died" looks back.
    let isPerfect = norm(group.tokens.lowerBound) == "have" && group.main > group.tokens.lowerBound
    if !Self.realising.contains(lemma), group.mood == .asserted, !isPerfect {
      group.mood = governor.mood == .possible ? .possible : .planned
    }
    return group
  }

  private func words(between governor: PredicateVerbs, and group: PredicateVerbs) -> Int {
    (governor.tokens.upperBound..<group.tokens.lowerBound).count { tagged.tokens[$0].kind != .quote }
  }

  /// "Council to reopen bridge": what a headline announces.
  private func bareInfinitive(_ group: PredicateVerbs) -> PredicateVerbs {
    let first = group.tokens.lowerBound
    guard tagged.tags[first] == .vb, first > range.lowerBound, norm(first - 1) == "to" else { return group }
    var group = group
    group.mood = .planned
    return group
  }

  /// "fishing quotas", "mining rights": forms in -ing that are trades rather than acts in front of a noun.
  private static let nominal: Set<String> = [
    "banking", "building", "drilling", "drinking", "engineering", "farming", "fishing", "funding",
    "governing",
    "heating", "housing", "leading", "lending", "living", "logging", "manufacturing", "mining", "nursing",
    "operating",
    "peacekeeping", "policing", "printing", "ruling", "sailing", "shipping", "spending", "steering",
    "trading",
    "training", "voting", "whaling", "working",
  ]

  private static let scheduling: Set<String> = ["set", "schedule", "slate", "plan", "expect"]
  private static let auxiliaries: Set<String> = [
    "be", "is", "are", "was", "were", "been", "being", "am", "'s", "'re", "'m", "has", "have", "had",
    "having",
    "'ve", "'d", "do", "does", "did", "will", "would", "can", "could", "may", "might", "shall", "should",
    "must",
    "'ll", "wo", "ca", "get", "got",
  ]
  private static let forms: Set<String> = [
    "be", "is", "are", "was", "were", "been", "being", "'s", "'re", "am", "'m", "got", "get",
  ]
  private static let negations: Set<String> = ["not", "never", "nor", "neither", "cannot", "no"]
  private static let possible: Set<String> = ["may", "might", "could", "can", "should", "must"]
  private static let failing: Set<String> = [
    "fail", "refuse", "decline", "forget", "cease", "neglect",
  ]
  private static let realising: Set<String> = [
    "fail", "manage", "begin", "start", "continue", "have", "force", "come", "go", "help", "refuse",
    "decline", "use",
    "seem", "appear", "prove", "happen",
  ]
}
