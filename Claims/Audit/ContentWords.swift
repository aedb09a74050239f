/// The words of a passage that carry its content, as a set: what two passages of one article have in common.
///
/// A word counts by the first six letters of its lemma, so that "attend" meets "attendance" and "Ukraine"
/// "Ukrainian"; figures count whole. Function words, auxiliaries and verbs of saying do not count.
struct ContentWords: Hashable, Sendable {
  private(set) var keys: Set<String>

  init(_ tokens: some Sequence<Int>, of tagged: TaggedDocument) {
    keys = []
    for i in tokens {
      if let key = Self.key(of: i, in: tagged) { keys.insert(key) }
    }
  }

  init(_ spans: [TextSpan], of tagged: TaggedDocument) {
    self.init(spans.flatMap { tagged.document.tokens(in: $0) }, of: tagged)
  }

  var count: Int { keys.count }
  var isEmpty: Bool { keys.isEmpty }

  func shared(with other: ContentWords) -> Int { keys.intersection(other.keys).count }

  /// The share of these words that the other passage has too: 0…1, and 0 if there are none.
  func share(in other: ContentWords) -> Double {
    isEmpty ? 0 : Double(shared(with: other)) / Double(count)
  }

  /// Jaccard's coefficient.
  func likeness(to other: ContentWords) -> Double {
    let common = shared(with: other)
    return common == 0 ? 0 : Double(common) / Double(count + other.count - common)
  }

  func subtracting(_ other: ContentWords) -> ContentWords {
    var result = self
    result.keys.subtract(other.keys)
    return result
  }

  static func key(of token: Int, in tagged: TaggedDocument) -> String? {
    let word = tagged.tokens[token]
    switch word.kind {
    case .number: return word.norm
    case .word:
      let lemma = tagged.lemmas[token]
      if stopWords.contains(lemma) || stopWords.contains(word.norm) || word.norm.hasPrefix("'") { return nil }
      return String(lemma.lowercased().prefix(6))
    case .quote, .punctuation, .symbol: return nil
    }
  }

  static let stopWords = Set(
    """
    a an the this that these those each every either neither some any no all both few many much more most less
    i me my mine we us our ours you your yours he him his she her hers it its they them their theirs one ones
    who whom whose which what when where why how there here
    and or but nor so yet if then than because although though while as of at by for from in into on onto to
    toward towards with without within about above after against along amid among around before behind below
    between beyond during except inside near off out outside over past per since through throughout till under
    until up upon via whether
    be is am are was were been being have has had having do does did doing done will would shall should can
    could may might must ought n't not also just only very too still again even ever never already now
    say says said saying tell tells told telling add adds added report reported reports accord according cite
    citing quote quoted announce announced
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
