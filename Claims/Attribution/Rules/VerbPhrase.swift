/// A verb with its auxiliaries, negation and adverbs: "has not publicly confirmed".
struct VerbPhrase: Hashable, Sendable {
  enum Shape: Sendable {
    /// "said", "has said", "would not say"
    case finite
    /// "saying" without a form of "be" before it
    case participle
    /// "to say"
    case infinitive
    /// A past participle without auxiliary: "asked by reporters"; a noun stands before it, or nothing.
    case bare
  }

  /// From the first auxiliary or adverb to the verb, or to its particle.
  let tokens: Range<Int>
  let head: Int
  let shape: Shape
  let isPassive: Bool
  let isNegated: Bool

  var isFinite: Bool { shape == .finite }

  static func groups(in tagged: TaggedDocument) -> [VerbPhrase] {
    var result: [VerbPhrase] = []
    // "dpa", "epa": agencies whose small letters a tagger takes for verbs.
    var isAgency = [Bool](repeating: false, count: tagged.tokens.count)
    for name in tagged.names where name.kind == .agency { for i in name.tokens { isAgency[i] = true } }
    for sentence in tagged.sentences {
      var i = sentence.tokens.lowerBound
      while i < sentence.tokens.upperBound {
        if isAgency[i] {
          i += 1
        } else if let group = group(at: i, in: tagged, sentence: sentence.tokens, after: result.last) {
          result.append(group)
          i = group.tokens.upperBound
        } else {
          i += 1
        }
      }
    }
    return result
  }

  /// The group whose first verb or auxiliary is `i`.
  private static func group(
    at i: Int, in tagged: TaggedDocument, sentence: Range<Int>, after previous: VerbPhrase?
  ) -> VerbPhrase? {
    guard isVerb(i, tagged) else { return nil }
    var verbs = [i]
    var end = i + 1
    var isNegated = false
    while end < sentence.upperBound, canContinue(verbs.last!, tagged) {
      if isVerb(end, tagged) {
        verbs.append(end)
        end += 1
      } else if let verb = verbPastAdverbs(from: end, in: tagged, upTo: sentence.upperBound) {
        if (end..<verb).contains(where: { isNegation(tagged.tokens[$0]) }) { isNegated = true }
        verbs.append(verb)
        end = verb + 1
      } else {
        break
      }
    }
    let head = verbs.last!
    if end < sentence.upperBound, isNegation(tagged.tokens[end]) { isNegated = true }
    var start = i
    let floor = max(sentence.lowerBound, previous?.tokens.upperBound ?? 0)
    while start > floor, isLeading(start - 1, tagged) {
      start -= 1
      if isNegation(tagged.tokens[start]) { isNegated = true }
    }
    let hasTo = start > floor && tagged.tokens[start - 1].norm == "to"
    let first = tagged.tags[i]
    let isPassive =
      verbs.count > 1 && isParticiple(head, tagged) && verbs.dropLast().contains { isBe($0, tagged) }
      && tagged.tags[head] != .vbg
    return VerbPhrase(
      tokens: (hasTo ? start - 1 : start)..<end, head: head,
      shape: shape(first: first, verb: i, isAlone: verbs.count == 1, hasTo: hasTo, tagged),
      isPassive: isPassive, isNegated: isNegated)
  }

  private static func shape(
    first: PartOfSpeech, verb: Int, isAlone: Bool, hasTo: Bool, _ tagged: TaggedDocument
  ) -> Shape {
    if hasTo { return .infinitive }
    switch first {
    case .vbg: return .participle
    case .vbn where isAlone && !isFinitePast(verb, tagged) && !takesObject(verb, tagged): return .bare
    default: return .finite
    }
  }

  /// Forms that a tagger takes for participles though news nearly always means the past tense.
  /// Between a noun and an object a participle is a past tense that the tagger mistook: "troops repelled the attack".
  private static func takesObject(_ i: Int, _ tagged: TaggedDocument) -> Bool {
    guard i > 0, i + 1 < tagged.tokens.count else { return false }
    var before = i - 1
    while before > 0, tagged.tags[before].isAdverb { before -= 1 }
    if nominatives.contains(tagged.tokens[before]) { return true }
    guard tagged.tags[before].isNoun else { return false }
    switch tagged.tags[i + 1] {
    case .dt, .prp, .prps, .cd, .jjr: return true
    default: return false
    }
  }

  private static let nominatives: WordSet = ["he", "she", "they", "we", "i", "who"]

  private static func isFinitePast(_ i: Int, _ tagged: TaggedDocument) -> Bool {
    finitePasts.contains(tagged.tokens[i]) && i > 0
      && (tagged.tags[i - 1].isNoun || tagged.tags[i - 1] == .prp || tagged.tokens[i - 1].kind == .quote)
  }

  private static let finitePasts: WordSet = ["said", "added", "wrote", "told", "announced", "tweeted"]

  private static func isVerb(_ i: Int, _ tagged: TaggedDocument) -> Bool {
    guard tagged.tokens[i].kind == .word else { return false }
    let norm = tagged.tokens[i].norm
    if norm == "said" || norm == "says" { return true }
    if isInsideNounPhrase(i, tagged) || norm == "news" || isMistakenNoun(i, tagged)
      || isObjectNoun(i, tagged)
    {
      return false
    }
    if isMistakenAdjective(i, tagged) { return true }
    return tagged.tags[i].isVerb || tagged.tags[i] == .md
      || contracted.contains(tagged.tokens[i]) && tagged.tags[i] != .pos
  }

  /// A past tense before its content that the tagger takes for an adjective: "has denied that", "promised to".
  private static func isMistakenAdjective(_ i: Int, _ tagged: TaggedDocument) -> Bool {
    guard tagged.tags[i] == .jj, i > 0, i + 1 < tagged.tokens.count,
      CueVerbs.lemma(ofPast: tagged.tokens[i].norm) != nil
    else { return false }
    let (before, after) = (tagged.tags[i - 1], tagged.tags[i + 1])
    let isReporting = CueVerbs.lemma(ofPast: tagged.tokens[i].norm).map(CueVerbs.isReporting) ?? false
    // "the government announced on Thursday", "the mayor's office confirmed."
    if isReporting, before.isNoun, after == .in || [",", ".", ":"].contains(tagged.tokens[i + 1].norm) {
      return true
    }
    // "Sweden, for its part, denied reports that …"
    if isReporting, before.isNoun || tagged.tokens[i - 1].norm == ",",
      rumours.contains(tagged.tokens[i + 1])
    {
      return true
    }
    guard
      before.isNoun || before.isAdverb || before == .prp || before == .cc
        || have.contains(tagged.tokens[i - 1])
    else { return false }
    return tagged.tokens[i + 1].norm == "that" || after == .to || after == .dt || after == .prp
      || after == .prps
  }

  private static let rumours: WordSet = [
    "reports", "claims", "rumours", "rumors", "allegations", "accusations", "suggestions", "speculation",
  ]

  /// "denied reports that": after a verb the plural is a noun.
  private static func isObjectNoun(_ i: Int, _ tagged: TaggedDocument) -> Bool {
    i > 0 && rumours.contains(tagged.tokens[i]) && isMistakenAdjective(i - 1, tagged)
  }

  /// A plural noun that opens a sentence and that the tagger takes for a verb: "Aides said …".
  private static func isMistakenNoun(_ i: Int, _ tagged: TaggedDocument) -> Bool {
    guard tagged.tags[i] == .vbz || tagged.tags[i] == .vbp, tagged.tokens[i].traits.contains(.sentenceStart),
      i + 1 < tagged.tokens.count
    else { return false }
    let next = tagged.tags[i + 1]
    return next == .vbd || next == .vbz || next == .vbp || next == .md
  }

  /// "the elected mayor", "a warning sign": a participle between determiner and noun.
  private static func isInsideNounPhrase(_ i: Int, _ tagged: TaggedDocument) -> Bool {
    guard tagged.tags[i] == .vbn || tagged.tags[i] == .vbg, i > 0, i + 1 < tagged.tokens.count else {
      return false
    }
    var before = tagged.tags[i - 1]
    if before.isAdverb, i > 1 { before = tagged.tags[i - 2] }
    let after = tagged.tags[i + 1]
    return (before == .dt || before == .prps || before == .pos || before == .jj)
      && (after.isNoun || after.isAdjective) && !isNegation(tagged.tokens[i - 1])
  }

  private static let contracted: WordSet = ["'ve", "'ll", "'d", "'re", "'m"]

  private static func canContinue(_ i: Int, _ tagged: TaggedDocument) -> Bool {
    tagged.tags[i] == .md || isBe(i, tagged) || have.contains(tagged.tokens[i])
      || contracted.contains(tagged.tokens[i])
  }

  private static let be: WordSet = [
    "be", "is", "are", "was", "were", "been", "being", "am", "'s", "'re", "'m", "isn't", "wasn't", "aren't",
    "weren't",
  ]
  private static let have: WordSet = [
    "have", "has", "had", "having", "'ve", "'d", "do", "does", "did", "don't", "doesn't", "didn't", "hasn't",
    "haven't", "hadn't",
  ]

  private static func isBe(_ i: Int, _ tagged: TaggedDocument) -> Bool { be.contains(tagged.tokens[i]) }

  private static func isParticiple(_ i: Int, _ tagged: TaggedDocument) -> Bool {
    tagged.tags[i] == .vbn || tagged.tags[i] == .vbd
  }

  private static func isNegation(_ token: Token) -> Bool {
    token.norm == "not" || token.norm == "never" || token.isContractedNegation
  }

  /// The verb that follows up to three adverbs.
  private static func verbPastAdverbs(from i: Int, in tagged: TaggedDocument, upTo end: Int) -> Int? {
    var k = i
    while k < end, k < i + 3, tagged.tags[k].isAdverb || isNegation(tagged.tokens[k]) { k += 1 }
    return k > i && k < end && isVerb(k, tagged) && tagged.tags[k] != .md ? k : nil
  }

  /// Adverbs that belong to the cue when they stand before it: "also said".
  private static func isLeading(_ i: Int, _ tagged: TaggedDocument) -> Bool {
    guard tagged.tokens[i].kind == .word else { return false }
    let norm = tagged.tokens[i].norm
    if isNegation(tagged.tokens[i]) { return true }
    return tagged.tags[i].isAdverb && (norm.hasSuffix("ly") || leading.contains(tagged.tokens[i]))
  }

  private static let leading: WordSet = [
    "also", "later", "then", "again", "once", "often", "first", "still", "now", "just", "even", "always",
    "soon",
    "already", "only", "further", "sometimes", "long",
  ]
}
