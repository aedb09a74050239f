/// Turns an article with its statements into claims.
///
/// Every sentence of a statement's content is a claim; so is each declarative clause that the article tells in its own
/// voice, outside every content, cue and source. Questions yield none.
/// - Complexity: O(n) in tokens.
public struct ClaimExtractor: Sendable {
  public init() {}

  /// In reading order.
  public func claims(in attributed: AttributedDocument) -> [Claim] {
    let tagged = attributed.tagged
    let reader = ClauseReader(tagged: tagged)
    var drafts: [Draft] = []
    var covered = [Bool](repeating: false, count: tagged.tokens.count)
    let sources = attributed.statements.flatMap(\.attribution.source)
    for statement in attributed.statements {
      let attribution = statement.attribution
      let audience = statement.audience.map { [$0.span] } ?? []
      for span in attribution.content + attribution.cue + attribution.source + audience {
        for i in tagged.document.tokens(in: span) { covered[i] = true }
      }
      if !namesSource(statement, sources) { drafts += contents(of: statement, in: tagged) }
    }
    for (number, sentence) in tagged.sentences.enumerated() where !isQuestion(sentence, tagged) {
      drafts += ownVoice(number, sentence, covered, tagged)
    }
    drafts.sort {
      ($0.runs[0].lowerBound, $0.runs[0].upperBound) < ($1.runs[0].lowerBound, $1.runs[0].upperBound)
    }
    return drafts.enumerated().map { claim($1, number: $0 + 1, tagged, reader) }
  }

  /// The one claim of a whole text in its own voice, as `pairs` compares them.
  public func wholeClaim(of tagged: TaggedDocument) -> Claim {
    let draft = Draft(statement: nil, runs: tagged.sentences.map(\.tokens), sentence: 0)
    return claim(draft, number: 1, tagged, ClauseReader(tagged: tagged))
  }

  private struct Draft {
    var statement: Statement?
    /// Of tokens; never empty.
    var runs: [Range<Int>]
    var sentence: Int
  }

  /// One draft for each sentence that the content touches.
  private func contents(of statement: Statement, in tagged: TaggedDocument) -> [Draft] {
    if asksForAnonymity(statement, tagged) { return [] }
    var runs: [Int: [Range<Int>]] = [:]
    for span in statement.attribution.content {
      let tokens = tagged.document.tokens(in: span)
      var i = tokens.lowerBound
      while i < tokens.upperBound {
        let number = tagged.document.sentence(ofToken: i)
        let end = min(tokens.upperBound, tagged.sentences[number].tokens.upperBound)
        runs[number, default: []].append(i..<end)
        i = end
      }
    }
    return runs.keys.sorted().compactMap { number in
      let words = runs[number]!.joined().contains {
        tagged.tokens[$0].kind == .word || tagged.tokens[$0].kind == .number
      }
      return words ? Draft(statement: statement, runs: runs[number]!, sentence: number) : nil
    }
  }

  /// What was taken for its content is who says something else: "[A former engineer], who asked not to be named, said".
  private func namesSource(_ statement: Statement, _ sources: [TextSpan]) -> Bool {
    statement.attribution.content.allSatisfy { content in sources.contains { $0.contains(content) } }
  }

  private func asksForAnonymity(_ statement: Statement, _ tagged: TaggedDocument) -> Bool {
    Anonymity.isRequest(
      tagged.document.tokens(in: statement.attribution.content[0]), of: tagged,
      isRefusal: statement.act == .decline)
  }

  /// What is left of a sentence, cut at clauses with a subject of their own.
  private func ownVoice(_ number: Int, _ sentence: Sentence, _ covered: [Bool], _ tagged: TaggedDocument)
    -> [Draft]
  {
    guard tagged.article.blocks.isEmpty || tagged.article.blocks[sentence.block].kind.isRead else {
      return []
    }
    var runs: [Range<Int>] = []
    var start: Int?
    for i in sentence.tokens.lowerBound...sentence.tokens.upperBound {
      let isFree = i < sentence.tokens.upperBound && !covered[i]
      if isFree, start == nil { start = i }
      if !isFree, let begun = start {
        runs.append(begun..<i)
        start = nil
      }
    }
    let isHeadline =
      !tagged.article.blocks.isEmpty && tagged.article.blocks[sentence.block].kind == .headline
    let isWhole = runs.count == 1 && runs[0] == sentence.tokens
    if isWhole, !isHeadline, !tellsSomething(sentence.tokens, tagged) { return [] }
    let clauses = runs.flatMap { ClauseSplitter.split($0, of: tagged) }
    return clauses.filter { isWhole || isDeclarative($0, tagged) && !Anonymity.isRequest($0, of: tagged) }.map
    {
      Draft(statement: nil, runs: [$0], sentence: number)
    }
  }

  /// A verb or three words that tell: "8:50 p.m.", "FULL TEXT." and "7. Mara Voss" assert nothing.
  private func tellsSomething(_ run: Range<Int>, _ tagged: TaggedDocument) -> Bool {
    let words = run.count { i in
      let token = tagged.tokens[i]
      return token.kind == .number || token.isWord && !StopWords.all.contains(token.norm)
    }
    return words > 2 && run.contains { tagged.tokens[$0].isWord }
      || !PredicateVerbs.groups(in: run, of: tagged).isEmpty
  }

  /// A finite verb with a subject, and a content word: more than a leftover "and he".
  private func isDeclarative(_ run: Range<Int>, _ tagged: TaggedDocument) -> Bool {
    let groups = PredicateVerbs.groups(in: run, of: tagged)
    guard let verb = groups.first(where: \.isFinite) else { return false }
    let hasSubject = (run.lowerBound..<verb.tokens.lowerBound).contains {
      tagged.tags[$0].isNoun || tagged.tags[$0] == .prp || tagged.tags[$0] == .ex || tagged.tags[$0] == .dt
    }
    return hasSubject && run.contains { tagged.tags[$0].isNoun }
  }

  private func isQuestion(_ sentence: Sentence, _ tagged: TaggedDocument) -> Bool {
    sentence.tokens.suffix(2).contains { tagged.tokens[$0].norm == "?" }
  }

  private func claim(_ draft: Draft, number: Int, _ tagged: TaggedDocument, _ reader: ClauseReader) -> Claim {
    let spans = draft.runs.filter { !$0.isEmpty }.map { tagged.document.span(ofTokens: $0) }
    let clauses = reader.clauses(in: draft.runs)
    let tokens = draft.runs.joined()
    return Claim(
      id: Claim.ID(article: tagged.article.id, number: number), statement: draft.statement?.id, spans: spans,
      text: tagged.text.string(spans), clauses: clauses, names: names(in: draft.runs, tagged),
      dateMentions: tagged.dates.filter { date in draft.runs.contains { $0.contains(date.tokens.lowerBound) }
      },
      polarity: draft.statement?.polarity ?? .positive,
      certainty: draft.statement?.certainty ?? Hedging.certainty(of: draft.runs, in: tagged),
      speaker: draft.statement?.speaker, act: draft.statement?.act,
      isQuoted: tokens.contains { tagged.tokens[$0].kind == .quote },
      published: tagged.article.published, sentence: draft.sentence,
      profile: WordProfile(tokens: tokens.lazy.map { tagged.tokens[$0] }),
      event: EventVector(EventWords.embedded.words(in: draft.runs, of: tagged), of: tagged))
  }

  private func names(in runs: [Range<Int>], _ tagged: TaggedDocument) -> [Claim.Name] {
    tagged.names.filter { name in runs.contains { $0.contains(name.tokens.lowerBound) } }.map { name in
      Claim.Name(
        text: tagged.tokens[name.tokens].map(\.norm).joined(separator: " "), kind: name.kind, span: name.span)
    }
  }
}

/// Why a source is not named: that tells of the reporting, not of the world.
enum Anonymity {
  /// "asked [not to be named because …]", "[who spoke on condition of anonymity]": said within the first words.
  /// - Parameter isRefusal: The words are what somebody declined: "[to be named]".
  static func isRequest(_ tokens: Range<Int>, of tagged: TaggedDocument, isRefusal: Bool = false) -> Bool {
    let words = tagged.tokens[tokens].prefix(8).map(\.norm)
    if words.contains(where: { $0 == "anonymity" || $0 == "anonymous" }) { return true }
    guard let withheld = words.firstIndex(where: { ["named", "identified", "quoted"].contains($0) }) else {
      return false
    }
    let before = words[..<withheld]
    return before.contains("be")
      && (isRefusal || before.contains { ["not", "declined", "refused"].contains($0) })
  }
}

/// Cuts a sentence where a coordinated clause with a subject of its own begins.
enum ClauseSplitter {
  static func split(_ run: Range<Int>, of tagged: TaggedDocument) -> [Range<Int>] {
    let groups = PredicateVerbs.groups(in: run, of: tagged).filter(\.isFinite)
    guard groups.count > 1 else { return [run] }
    var cuts: [Int] = []
    for (left, right) in zip(groups, groups.dropFirst()) {
      for i in left.tokens.upperBound..<max(left.tokens.upperBound, right.tokens.lowerBound) {
        guard isSeam(i, before: right.tokens.lowerBound, tagged) else { continue }
        cuts.append(i)
        break
      }
    }
    var runs: [Range<Int>] = []
    var start = run.lowerBound
    for cut in cuts {
      runs.append(start..<cut)
      start = cut + 1
    }
    runs.append(start..<run.upperBound)
    return runs.allSatisfy { $0.count >= 4 } ? runs : [run]
  }

  /// A semicolon, or a comma with "and", "but", "while" and a subject behind it.
  private static func isSeam(_ i: Int, before verb: Int, _ tagged: TaggedDocument) -> Bool {
    let word = tagged.tokens[i].norm
    if word == ";" { return true }
    guard word == ",", i + 2 < verb,
      ["and", "but", "while", "though", "although"].contains(tagged.tokens[i + 1].norm)
    else { return false }
    return (i + 2..<verb).allSatisfy { j in
      let tag = tagged.tags[j]
      return tag.isNoun || tag.isAdjective || tag == .dt || tag == .prp || tag == .prps || tag == .pos
        || tag == .cd
        || tag == .in || tag.isAdverb
    }
  }
}

/// How sure an article is of what it tells in its own voice.
enum Hedging {
  static func certainty(of runs: [Range<Int>], in tagged: TaggedDocument) -> Statement.Certainty {
    var certainty = Statement.Certainty.certain
    for i in runs.joined() {
      let word = tagged.tokens[i].norm
      if unconfirmed.contains(word) { return .unconfirmed }
      if possible.contains(word), word != "may" && word != "might" || tagged.tags[i] == .md {
        certainty = .possible
      }
      if probable.contains(word), certainty == .certain { certainty = .probable }
    }
    return certainty
  }

  private static let unconfirmed: Set<String> = [
    "unconfirmed", "reportedly", "allegedly", "rumoured", "rumored", "unverified", "purportedly",
    "supposedly",
  ]
  private static let possible: Set<String> = ["may", "might", "possibly", "perhaps", "potentially"]
  private static let probable: Set<String> = [
    "likely", "probably", "apparently", "presumably", "suspected", "believed",
  ]
}
