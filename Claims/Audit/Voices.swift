/// An article as the rules look at it: which of its words stand in whose voice.
struct Voices {
  let article: AttributedDocument
  /// For each token the statement in whose content it stands, or that it belongs to as source or cue; -1 where
  /// the article speaks itself.
  private let owner: [Int32]
  /// Statements whose content or cue touches the sentence, by sentence.
  private let statementsOfSentence: [[Int]]

  init(_ article: AttributedDocument) {
    self.article = article
    let document = article.document
    var owner = [Int32](repeating: -1, count: document.tokens.count)
    var touching = [[Int]](repeating: [], count: document.sentences.count)
    for (i, statement) in article.statements.enumerated() {
      let attribution = statement.attribution
      let told = [statement.audience?.span, statement.medium?.span].compactMap { $0 }
      for span in told + attribution.source + attribution.cue + attribution.content {
        for token in document.tokens(in: span) { owner[token] = Int32(i) }
      }
      for span in attribution.cue + attribution.content {
        for token in document.tokens(in: span) {
          let sentence = document.sentence(ofToken: token)
          if touching[sentence].last != i { touching[sentence].append(i) }
        }
      }
    }
    self.owner = owner
    statementsOfSentence = touching
  }

  var tagged: TaggedDocument { article.tagged }
  var document: Document { article.document }
  var statements: [Statement] { article.statements }
  /// Restatements left out.
  var counted: [Statement] { article.statements.filter { $0.repeats == nil } }

  func kind(ofSentence sentence: Int) -> Block.Kind {
    article.article.blocks[document.sentences[sentence].block].kind
  }

  func sentences(in kinds: Set<Block.Kind>) -> [Int] {
    document.sentences.indices.filter { kinds.contains(kind(ofSentence: $0)) }
  }

  /// Running text and the summary above it.
  var prose: [Int] { sentences(in: [.standfirst, .paragraph]) }
  var body: [Int] { sentences(in: [.paragraph]) }
  var headline: [Int] { sentences(in: [.headline]) }

  func statements(inSentence sentence: Int) -> [Statement] {
    statementsOfSentence[sentence].map { article.statements[$0] }
  }

  func isAttributed(_ sentence: Int) -> Bool { !statementsOfSentence[sentence].isEmpty }

  /// A word of saying stands in the run, whether or not a statement was made of it: somebody may be speaking.
  func hasCue(_ tokens: some Sequence<Int>) -> Bool {
    tokens.contains { i in
      let lemma = tagged.lemmas[i]
      if Self.cues.contains(lemma) { return true }
      let classes = CueLexicon.classes(ofLemma: lemma, tag: tagged.tags[i])
      return classes.contains(.say) && !classes.contains(.ambiguous)
    }
  }

  private static let cues: Set<String> = [
    "according", "expect", "believe", "find", "estimate", "fear", "accuse", "charge", "suspect",
  ]

  /// Whose content, cue or source the token belongs to; `nil` in the article's own voice.
  func statement(ofToken token: Int) -> Statement? {
    owner[token] < 0 ? nil : article.statements[Int(owner[token])]
  }

  func isOwnVoice(token: Int) -> Bool { owner[token] < 0 }

  /// Runs of tokens in the article's own voice, marks at their ends left out; runs without a content word too.
  func ownRuns(inSentence sentence: Int) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    let tokens = document.sentences[sentence].tokens
    for i in tokens.lowerBound...tokens.upperBound {
      if i < tokens.upperBound, owner[i] < 0 {
        start = start ?? i
      } else if let first = start {
        runs.append(trimmed(first..<i))
        start = nil
      }
    }
    return runs.filter { !ContentWords($0, of: tagged).isEmpty }
  }

  /// The first sentences of statements' contents, by statement.
  func sentence(of statement: Statement) -> Int? {
    let tokens = document.tokens(in: statement.attribution.content[0])
    return tokens.isEmpty ? nil : document.sentence(ofToken: tokens.lowerBound)
  }

  /// The sentences that a statement's content, cue and source touch.
  func sentences(of statement: Statement) -> Set<Int> {
    let attribution = statement.attribution
    let spans = attribution.source + attribution.cue + attribution.content
    return Set(spans.flatMap { document.tokens(in: $0) }.map(document.sentence(ofToken:)))
  }

  func words(_ statement: Statement) -> ContentWords {
    ContentWords(statement.attribution.content, of: tagged)
  }

  func words(ofSentence sentence: Int) -> ContentWords {
    ContentWords(document.sentences[sentence].tokens, of: tagged)
  }

  /// Lemmas and forms, for look-ups in short lists.
  func vocabulary(_ tokens: some Sequence<Int>) -> Set<String> {
    var result: Set<String> = []
    for i in tokens {
      let norm = document.tokens[i].norm
      if norm == "may", document.tokens[i].isCapitalised, tagged.tags[i] != .md { continue }  // the month
      if tagged.lemmas[i] == "appear", appearsInPerson(i) {
        result.insert("appearance")
        continue
      }
      result.insert(tagged.lemmas[i])
      result.insert(norm)
      if document.tokens[i].isContractedNegation { result.insert("not") }
    }
    return result
  }

  /// "will appear in court", not "appears to have sunk"
  private func appearsInPerson(_ i: Int) -> Bool {
    i + 1 < document.tokens.count
      && ["in", "at", "before", "on", "as", "alongside"].contains(document.tokens[i + 1].norm)
  }

  func vocabulary(_ statement: Statement) -> Set<String> {
    vocabulary(statement.attribution.content.flatMap { document.tokens(in: $0) })
  }

  private func trimmed(_ run: Range<Int>) -> Range<Int> {
    var run = run
    let isMark = { (i: Int) in
      let kind = document.tokens[i].kind
      return kind == .punctuation || kind == .quote
    }
    while let last = run.last, isMark(last) { run = run.dropLast().indices }
    while let first = run.first, isMark(first) { run = run.dropFirst().indices }
    return run
  }
}
