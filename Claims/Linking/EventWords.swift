import CWeights

/// Finds the words of a claim that tell what happened: in "Two miners who had been missing were rescued" it is
/// "rescued".
///
/// There is no parser. A logistic regression weighs what stands around a word: its part of speech and its neighbours', the verb
/// group that it heads, the subordinator in front of it and the verbs on either side.
/// - Complexity: O(n) in tokens, some twenty look-ups a word.
package struct EventWords: Sendable {
  /// A word with the chance that it names what the claim is about, 0…1.
  package struct Word: Hashable, Sendable {
    package let token: Int
    package let weight: Float
  }

  /// Rows of the model's table, as a power of two.
  static let bits = 13

  /// The model that the program carries.
  package static let embedded: EventWords = {
    var reader = ModelReader(weights_events())
    return EventWords(model: LogisticModel(reader: &reader))
  }()

  let model: LogisticModel

  /// The content words of a claim, in order. Words of closed classes are left out.
  package func words(in runs: [Range<Int>], of tagged: TaggedDocument) -> [Word] {
    runs.flatMap { run in
      Self.features(in: run, of: tagged).map { Word(token: $0.token, weight: model.probability($0.rows)) }
    }
  }
}

extension EventWords {
  /// What the model is told of each content word of a run of tokens.
  static func features(in run: Range<Int>, of tagged: TaggedDocument) -> [(token: Int, rows: [UInt32])] {
    let groups = PredicateVerbs.groups(in: run, of: tagged)
    let clauses = VerbsByClause(groups, in: run, of: tagged)
    var place = ClausePlace()
    var ahead = groups[...]
    var result: [(token: Int, rows: [UInt32])] = []
    for i in run {
      place.read(i, first: run.lowerBound, tagged)
      let group = ahead.first.flatMap { $0.main == i ? $0 : nil }
      if tagged.tokens[i].kind == .word, !isClosed(tagged.tags[i]) {
        var rows = WordFeatures(i, in: run, of: tagged)
        if let group {
          rows.add(
            group, place, previous: groups[..<ahead.startIndex], next: ahead.dropFirst(),
            firstHasVerb: clauses.firstHasVerb)
        } else {
          rows.addNoVerb(place, groups, hasVerb: clauses.hasVerb(at: i))
        }
        result.append((i, rows.rows))
      }
      if group != nil {
        ahead.removeFirst()
        place.passVerb()
      }
    }
    return result
  }

  private static func isClosed(_ tag: PartOfSpeech) -> Bool {
    switch tag {
    case .in, .dt, .cc, .prp, .prps, .to, .pos, .wp, .wps, .wdt, .wrb, .md, .ex, .pdt, .punctuation: true
    default: false
    }
  }
}

/// Which clauses have a verb of their own: "cracks before the dam burst" begins with one that has none.
private struct VerbsByClause {
  private let run: Range<Int>
  private var clause: [Int] = []
  private var verbs: [Int] = [0]

  init(_ groups: [PredicateVerbs], in run: Range<Int>, of tagged: TaggedDocument) {
    self.run = run
    for i in run {
      if i > run.lowerBound, ClausePlace.opener(i, first: run.lowerBound, tagged) != nil { verbs.append(0) }
      clause.append(verbs.count - 1)
    }
    for group in groups { verbs[clause[group.main - run.lowerBound]] += 1 }
  }

  var firstHasVerb: Bool { verbs[0] > 0 }
  func hasVerb(at i: Int) -> Bool { verbs[clause[i - run.lowerBound]] > 0 }
}

/// Where in its sentence a word stands, as far as the words before it tell.
private struct ClausePlace {
  enum Kind: UInt64 {
    case start, relative, subordinate, leadingSubordinate, behindMainVerb, behindSubordinateVerb
  }

  private(set) var kind = Kind.start
  /// Behind the subordinator or the last verb; at most 2.
  private(set) var commas: UInt64 = 0
  private(set) var hasPreposition = false

  mutating func read(_ i: Int, first: Int, _ tagged: TaggedDocument) {
    if let kind = Self.opener(i, first: first, tagged) {
      open(kind)
    } else if tagged.tokens[i].norm == "," {
      commas = min(2, commas + 1)
    }
    if tagged.tags[i] == .in { hasPreposition = true }
  }

  /// The kind of clause that the word opens, if any.
  static func opener(_ i: Int, first: Int, _ tagged: TaggedDocument) -> Kind? {
    switch tagged.tags[i] {
    case .wdt, .wp, .wps, .wrb: .relative
    default:
      if subordinators.contains(tagged.tokens[i].norm) {
        i == first ? .leadingSubordinate : .subordinate
      } else {
        nil
      }
    }
  }

  mutating func passVerb() {
    let isSubordinate = kind == .relative || kind == .subordinate || kind == .leadingSubordinate
    open(isSubordinate ? .behindSubordinateVerb : .behindMainVerb)
  }

  private mutating func open(_ kind: Kind) {
    self.kind = kind
    commas = 0
  }

  private static let subordinators: Set<String> = [
    "after", "amid", "although", "as", "because", "before", "despite", "following", "how", "if", "once",
    "since", "that", "though", "unless", "until", "when", "where", "whereas", "whether", "while", "why",
  ]
}

/// Rows of the model's table, gathered one by one.
private struct WordFeatures {
  private(set) var rows: [UInt32] = []
  private let i: Int
  private let run: Range<Int>
  private let tagged: TaggedDocument

  /// The word and its neighbours.
  init(_ i: Int, in run: Range<Int>, of tagged: TaggedDocument) {
    (self.i, self.run, self.tagged) = (i, run, tagged)
    rows.reserveCapacity(20)
    let (tag, before, after) = (UInt64(tagged.tags[i].rawValue), tag(at: i - 1), tag(at: i + 1))
    add(1, tag)
    add(2, verbClass(of: i))
    add(3, before)
    add(4, after)
    add(5, coarse(at: i - 1), tag)
    add(6, tag, coarse(at: i + 1))
    add(7, UInt64((i - run.lowerBound) * 7 / run.count))
    add(24, tagged.forms[i].cluster, coarse(at: i))
  }

  /// For the main verb of a group.
  mutating func add(
    _ group: PredicateVerbs, _ place: ClausePlace, previous: ArraySlice<PredicateVerbs>,
    next: ArraySlice<PredicateVerbs>, firstHasVerb: Bool
  ) {
    let isFinite: UInt64 = group.isFinite ? 1 : 0
    let first = group.tokens.lowerBound
    add(8, isFinite)
    add(9, tag(at: first - 1), isFinite)
    add(10, place.kind.rawValue << 8 | place.commas, isFinite)
    let before = UInt64(min(2, previous.count(where: \.isFinite)))
    let after = UInt64(min(2, next.count(where: \.isFinite)))
    add(11, before, isFinite)
    add(12, after, isFinite)
    add(21, place.kind.rawValue << 1 | isFinite, before << 3 | after << 1 | (firstHasVerb ? 1 : 0))
    add(13, UInt64(min(3, i - first)))
    if tagged.tags[first] == .to || first > run.lowerBound && tagged.tags[first - 1] == .to { add(14, 0) }
    if let governor = previous.last { add(15, verbClass(of: governor.main)) }
  }

  /// For a word that is no verb of its own.
  mutating func addNoVerb(_ place: ClausePlace, _ groups: [PredicateVerbs], hasVerb: Bool) {
    let finite = UInt64(min(2, groups.count(where: \.isFinite)))
    add(16, finite)
    add(17, place.kind.rawValue)
    let tag = UInt64(tagged.tags[i].rawValue)
    add(18, tag, min(1, finite))
    add(22, place.kind.rawValue, hasVerb ? 1 : 0)
    add(23, place.kind.rawValue << 8 | tag, finite << 1 | (hasVerb ? 1 : 0))
    add(19, i >= run.upperBound - 2 ? 1 : 0)
    add(20, place.hasPreposition ? 1 : 0)
  }

  private mutating func add(_ template: UInt64, _ a: UInt64, _ b: UInt64 = 0) {
    rows.append(FeatureHash.row(FeatureHash.mix(template, a, b), bits: EventWords.bits))
  }

  private static let outside: UInt64 = 255

  private func tag(at i: Int) -> UInt64 {
    run.contains(i) ? UInt64(tagged.tags[i].rawValue) : Self.outside
  }

  /// One for all nouns, one for all verbs and so on.
  private func coarse(at i: Int) -> UInt64 {
    guard run.contains(i) else { return Self.outside }
    let tag = tagged.tags[i]
    if tag.isNoun { return UInt64(PartOfSpeech.nn.rawValue) }
    if tag.isVerb { return UInt64(PartOfSpeech.vb.rawValue) }
    if tag.isAdjective { return UInt64(PartOfSpeech.jj.rawValue) }
    if tag.isAdverb { return UInt64(PartOfSpeech.rb.rawValue) }
    return UInt64(tag.rawValue)
  }

  /// Verbs behind which another word tells what happened.
  private func verbClass(of i: Int) -> UInt64 {
    let lemma = tagged.lemmas[i]
    if lemma == "be" { return 1 }
    if Self.telling.contains(lemma) { return 2 }
    if Self.light.contains(lemma) { return 3 }
    return Self.aspectual.contains(lemma) ? 4 : 0
  }

  private static let telling: Set<String> = [
    "add", "announce", "argue", "believe", "claim", "confirm", "describe", "expect", "explain", "hear",
    "indicate",
    "know", "learn", "mean", "note", "report", "reveal", "say", "see", "show", "state", "suggest", "tell",
    "think",
    "warn", "write",
  ]
  private static let light: Set<String> = [
    "bring", "carry", "come", "do", "face", "get", "give", "go", "have", "hold", "keep", "make", "pay", "put",
    "stage",
    "take",
  ]
  private static let aspectual: Set<String> = [
    "agree", "appear", "begin", "continue", "decide", "fail", "help", "manage", "need", "plan", "remain",
    "seem", "set",
    "stand", "start", "stop", "try", "use", "want",
  ]
}
