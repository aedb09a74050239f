/// What a word can do in an attribution. A word may be of several classes: "claim" is a verb of saying and a noun.
public struct CueClass: OptionSet, Hashable, Sendable {
  public let rawValue: UInt16
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Verbs of saying: "say", "announce", "deny", "tweet".
  public static let say = CueClass(rawValue: 1)
  /// Verbs of knowledge, belief, wish and intention: "think", "hope", "plan".
  public static let think = CueClass(rawValue: 2)
  /// Verbs that take a document, a finding or a gesture: "show", "suggest", "reflect".
  public static let evidence = CueClass(rawValue: 4)
  /// Nouns that hold a content: "claim", "warning", "poll".
  public static let noun = CueClass(rawValue: 8)
  /// Adjectives and participles of attitude: "confident", "worried".
  public static let adjective = CueClass(rawValue: 16)
  /// "according to", "per", "via".
  public static let preposition = CueClass(rawValue: 32)

  /// Stands beside a quotation as "said" does, its source on either side: "asked", "joked", "added".
  public static let quoting = CueClass(rawValue: 64)
  /// Takes the person told as its object: "tell reporters", "assure voters", "remind the court".
  public static let addressed = CueClass(rawValue: 128)
  /// Often means something else (a shot is fired, an egg is beaten): it needs a quotation or a "that" beside it.
  public static let ambiguous = CueClass(rawValue: 256)

  public static let verb: CueClass = [.say, .think, .evidence]
}

/// What is done by saying it; the raw values are those of a statement's act.
public enum CueAct: String, Hashable, Sendable, CaseIterable {
  case assert, deny, confirm, decline, promise, warn, demand, ask, believe, intend, accuse, praise, agree
  case reject, announce, predict, report
}

/// The words that mark attributions in English news, by lemma.
///
/// Chosen by eye from grammars and news; the classes after Pareti's AttributionRelations (2012) and the
/// PolNeAR guidelines. Cues are an open class: a word that is not here may be one.
public enum CueLexicon {
  /// The classes of a dictionary form in lower case; empty for other words.
  public static func classes(ofLemma lemma: String) -> CueClass { entry(lemma)?.classes ?? [] }

  /// The act that a cue's lemma performs, unless context says otherwise; `nil` for words without one.
  /// Words of saying without an act of their own ("say", "add") assert.
  public static func act(ofLemma lemma: String) -> CueAct? { entry(lemma)?.act }

  /// The classes of a word in context: verbs only where it is tagged as a verb, and so on.
  public static func classes(ofLemma lemma: String, tag: PartOfSpeech) -> CueClass {
    classes(ofLemma: lemma, hash: FeatureHash.hash(lemma), tag: tag)
  }

  /// - Parameter hash: The lemma's ``FeatureHash``.
  static func classes(ofLemma lemma: String, hash: UInt64, tag: PartOfSpeech) -> CueClass {
    guard let all = entry(lemma, hash: hash)?.classes else { return [] }
    let traits = all.intersection([.quoting, .addressed, .ambiguous])
    if all.contains(.preposition) { return all.intersection([.preposition]) }
    if tag.isVerb { return all.isDisjoint(with: .verb) ? [] : all.intersection(.verb).union(traits) }
    if tag.isNoun { return all.intersection(.noun) }
    if tag.isAdjective { return all.intersection(.adjective) }
    return []
  }

  private static func entry(_ lemma: String) -> Entry? { entry(lemma, hash: FeatureHash.hash(lemma)) }

  /// The house's own verbs of saying go first.
  private static func entry(_ lemma: String, hash: UInt64) -> Entry? {
    if let act = HouseWords.current?.cues[lemma] { return Entry(classes: [.say, .quoting], act: act) }
    return table[hash: hash]
  }

  private struct Entry {
    var classes: CueClass = []
    var act: CueAct?
  }

  private static let table: WordMap<Entry> = {
    var table: [String: Entry] = [:]
    for (classes, words) in classLists {
      for word in words.parts(where: { $0 == UInt8(ascii: " ") }) {
        table[word, default: Entry()].classes.formUnion(classes)
      }
    }
    for (act, words) in actLists {
      for word in words.parts(where: { $0 == UInt8(ascii: " ") }) { table[word]?.act = act }
    }
    for (word, entry) in table
    where entry.act == nil && !entry.classes.isDisjoint(with: [.say, .preposition]) {
      table[word]?.act = .assert
    }
    return WordMap(table)
  }()
}
