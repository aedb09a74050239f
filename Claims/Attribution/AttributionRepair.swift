/// What a trained attributor can't know of an article's build: headlines are no part of the text below them, and
/// "citing a source" relays another saying.
struct AttributionRepair {
  private let document: TaggedDocument
  private let citingPhrase: CitingPhrase

  init(_ document: TaggedDocument) {
    self.document = document
    citingPhrase = CitingPhrase(document)
  }

  /// `nil` if nothing remains.
  func repaired(_ attribution: Attribution) -> Attribution? {
    var result = attribution
    let home = region(of: attribution.cue.first ?? attribution.content[0])
    result.source = attribution.source.flatMap { parts(of: $0, in: home) }
    result.cue = attribution.cue.flatMap { parts(of: $0, in: home) }
    result.source = result.source.map(wholePhrase)
    result.content = attribution.content.flatMap { parts(of: $0, in: home) }.compactMap(trimmed)
    var whole = result
    result.content.removeAll { isStray($0, of: whole) }
    whole = result
    result.content.removeAll { $0 != whole.content.first && isAfterthought($0, of: whole) }
    if result.content.isEmpty || isRelay(result) || isEmptyTalk(result) { return nil }
    if isForeign(result.source, to: result.cue), let subject = namedSubject(of: result.cue) {
      result.source = [subject]
    }
    if let source = result.source.first, isListener(source, of: result.cue) { result.source = [] }
    if isPassiveBelief(result.cue), let cue = result.cue.first,
      !result.source.contains(where: { sentence(of: $0) == sentence(of: cue) })
    {
      result.source = []
    }
    result.content = result.content.map { withinSentence(withoutApposition($0, of: result), of: result) }
    if result.content.count > 1, isAside(result.content[0], of: result) { result.content.removeFirst() }
    result.content[0] = withoutAside(result.content[0], of: result)
    result.content[result.content.count - 1] = withDay(result.content[result.content.count - 1], of: result)
    return result
  }

  /// "an engineer [and who]": to the noun phrase's last word.
  private func wholePhrase(_ source: TextSpan) -> TextSpan {
    var inside = tokens(in: source)
    let whole = inside
    while inside.count > 1, let last = inside.last,
      ["and", "who", "which", "that"].contains(document.tokens[last].norm)
    {
      inside.removeLast()
    }
    return inside == whole ? source : document.document.span(ofTokens: inside)
  }

  /// "[The bank] was told that a bomb had been planted": the subject of a passive heard it.
  private func isListener(_ source: TextSpan, of cue: [TextSpan]) -> Bool {
    guard let span = cue.first, let verb = tokens(in: span).last(where: { document.tags[$0] == .vbn }),
      ["tell", "inform", "notify", "warn", "advise"].contains(document.lemmas[verb]),
      let last = tokens(in: source).last, last < verb, verb - last <= 4
    else { return false }
    return (last + 1..<verb).contains { document.lemmas[$0] == "be" }
      && !(last + 1..<verb).contains { document.lemmas[$0] == "have" && document.tokens[$0].norm != "been" }
  }

  /// "Two directors are believed to be helping": nobody is named, and nobody of another sentence is meant.
  private func isPassiveBelief(_ cue: [TextSpan]) -> Bool {
    cue.contains { span in
      let inside = tokens(in: span)
      guard let verb = inside.last(where: { document.tags[$0] == .vbn }),
        Self.beliefs.contains(document.lemmas[verb])
      else { return false }
      return (max(inside.lowerBound, verb - 3)..<verb).contains { document.lemmas[$0] == "be" }
    }
  }

  private static let beliefs: Set<String> = [
    "believe", "think", "say", "expect", "understand", "allege", "rumour", "rumor", "consider", "fear",
    "suppose",
  ]

  /// "Washington, which left the talks, has promised …": a name at the head of the cue's sentence is the verb's subject.
  private func namedSubject(of cue: [TextSpan]) -> TextSpan? {
    guard let cue = cue.first, let first = tokens(in: cue).first, document.tags[first].isFiniteVerb else {
      return nil
    }
    let sentence = document.sentences[document.document.sentence(ofToken: first)].tokens
    return document.names.first {
      $0.tokens.lowerBound == sentence.lowerBound && $0.tokens.upperBound <= first
    }?.span
  }

  /// The source stands in another sentence than the cue.
  func isForeign(_ source: [TextSpan], to cue: [TextSpan]) -> Bool {
    guard let source = source.first, let cue = cue.first else { return false }
    return sentence(of: source) != sentence(of: cue)
  }

  /// Unquoted words of another sentence, where the cue's own sentence has content: another saying's, or nobody's.
  private func isStray(_ part: TextSpan, of attribution: Attribution) -> Bool {
    guard let cue = attribution.cue.first, let home = sentence(of: cue), sentence(of: part) != home,
      attribution.content.contains(where: { sentence(of: $0) == home })
    else { return false }
    return !document.document.quotations.contains { $0.span.overlaps(part) }
  }

  private func sentence(of span: TextSpan) -> Int? {
    tokens(in: span).first.map(document.document.sentence(ofToken:))
  }

  /// A lone pronoun, or the wish not to be named: nothing is said that a reader could ask about.
  private func isEmptyTalk(_ attribution: Attribution) -> Bool {
    if let source = attribution.source.first, ["nobody", "no-one"].contains(word(of: source)) { return true }
    if attribution.form == .indirect, isWriter(attribution.source) || isNaming(attribution) { return true }
    let inside = attribution.content.flatMap { Array(tokens(in: $0)) }
    let words = inside.prefix(5).map { document.tokens[$0].norm }
    // "Denied this" is a denial all the same.
    if attribution.content.count == 1, words.count == 1 {
      return attribution.form == .indirect && Self.pronouns.contains(words[0])
        && !isRefutation(attribution.cue)
    }
    let wish = words.first == "not" ? words.dropFirst() : words[...]
    return wish.starts(with: ["to", "be"])
      && wish.dropFirst(2).prefix(2).contains { ["named", "identified", "quoted"].contains($0) }
  }

  private func isRefutation(_ cue: [TextSpan]) -> Bool {
    cue.contains { tokens(in: $0).contains { Self.refutations.contains(document.lemmas[$0]) } }
  }

  private static let refutations: Set<String> = [
    "deny", "dispute", "reject", "dismiss", "refute", "confirm", "verify",
  ]

  /// The only word of a span, in lower case; empty for more than one.
  private func word(of span: TextSpan) -> String {
    let inside = tokens(in: span)
    return inside.count == 1 ? document.tokens[inside.lowerBound].norm : ""
  }

  /// "I think": the writer, or somebody inside a quotation.
  private func isWriter(_ source: [TextSpan]) -> Bool {
    source.count == 1 && tokens(in: source[0]).count == 1
      && document.tokens[tokens(in: source[0]).lowerBound].norm == "i"
  }

  /// "was called", "was nicknamed", "looked like" without a source: how a thing is named or looks; "10,000 people are told
  /// that they have it": nobody's saying in particular.
  private func isNaming(_ attribution: Attribution) -> Bool {
    attribution.source.isEmpty
      && attribution.cue.contains { cue in
        let inside = tokens(in: cue)
        return inside.contains { Self.naming.contains(document.lemmas[$0]) }
          || inside.contains { document.lemmas[$0] == "know" }
            && inside.last.map { document.tokens[$0].norm } == "as"
      }
  }

  private static let naming: Set<String> = [
    "tell", "list", "credit", "rank", "rate", "charge", "indict", "call", "nickname", "dub", "name", "title",
    "promote", "deem", "look", "hear", "style",
    "christen",
  ]

  private static let pronouns: Set<String> = [
    "it", "this", "she", "he", "they", "them", "him", "her", "so", "i", "we", "you", "which", "who", "what",
  ]

  /// "reported, [without naming a source,] that it had closed": what stands aside before "that" is no content.
  private func withoutAside(_ part: TextSpan, of attribution: Attribution) -> TextSpan {
    let inside = tokens(in: part)
    guard let first = inside.first, opensAside(part, of: attribution, or: "adding"),
      let that = inside.prefix(16).dropFirst().first(where: {
        document.tokens[$0].norm == "that" && document.tokens[$0 - 1].norm == ","
      }), that + 1 < inside.upperBound,
      !(first..<that).contains(where: { document.tags[$0].isFiniteVerb })
    else { return part }
    return TextSpan(document.tokens[that].span.start, part.end)
  }

  /// "…, she said, adding that the driver was held. [Stones were thrown at two buses]": words without quotation marks go
  /// on to the end of the cue's sentence.
  private func withinSentence(_ part: TextSpan, of attribution: Attribution) -> TextSpan {
    guard let cue = attribution.cue.last, cue.end <= part.start, let home = sentence(of: cue),
      sentence(of: part) == home, let last = tokens(in: part).last,
      document.document.sentence(ofToken: last) != home,
      !document.document.quotations.contains(where: { $0.span.overlaps(part) })
    else { return part }
    let inside = document.sentences[home].tokens
    return TextSpan(part.start, document.tokens[max(inside.lowerBound, inside.upperBound - 2)].span.end)
  }

  /// "reported, without naming its source, that it had closed", in two parts.
  private func isAside(_ part: TextSpan, of attribution: Attribution) -> Bool {
    guard let next = tokens(in: attribution.content[1]).first, document.tokens[next].norm == "that" else {
      return false
    }
    return opensAside(part, of: attribution) && !tokens(in: part).contains { document.tags[$0].isFiniteVerb }
  }

  /// Behind the cue of an indirect saying, with a word that begins something said aside.
  private func opensAside(_ part: TextSpan, of attribution: Attribution, or word: String? = nil) -> Bool {
    guard let first = tokens(in: part).first, let cue = attribution.cue.first, cue < part,
      attribution.form == .indirect
    else { return false }
    let norm = document.tokens[first].norm
    return norm == word || ["without", "citing", "quoting", "in", "after", "despite"].contains(norm)
  }

  /// "The mission found nothing[, its head], Maria Quint, wrote": what stands beside the source describes it.
  private func withoutApposition(_ part: TextSpan, of attribution: Attribution) -> TextSpan {
    let inside = tokens(in: part)
    guard let source = attribution.source.first, let first = tokens(in: source).first, part < source,
      first - inside.upperBound == 1, document.tokens[first - 1].norm == ",",
      let comma = inside.suffix(8).last(where: { document.tokens[$0].norm == "," }),
      comma > inside.lowerBound,
      comma + 2 < inside.upperBound + 1,
      ["its", "his", "her", "their", "the", "a", "an"].contains(document.tokens[comma + 1].norm),
      !(comma + 1..<inside.upperBound).contains(where: { document.tags[$0].isVerb }),
      (comma + 2..<inside.upperBound).contains(where: {
        DescriptionWords.lookUp(document.tokens[$0].norm)?.class == .person
      })
    else { return part }
    return TextSpan(part.start, document.tokens[comma - 1].span.end)
  }

  /// "Talks will resume in Cairo [on Monday], the minister said": the day between content and source is the event's.
  private func withDay(_ part: TextSpan, of attribution: Attribution) -> TextSpan {
    let inside = tokens(in: part)
    guard let last = inside.last, let cue = attribution.cue.first, part < cue,
      let date = document.dates.first(where: {
        $0.tokens.lowerBound > last && $0.tokens.lowerBound <= last + 2
      }),
      date.tokens.lowerBound == last + 1 || Self.dayOpeners.contains(document.tokens[last + 1].norm),
      date.tokens.upperBound < document.tokens.count,
      document.tokens[date.tokens.upperBound].norm == ",",
      sentence(of: cue) == document.document.sentence(ofToken: date.tokens.upperBound)
    else { return part }
    return part.union(document.document.span(ofTokens: date.tokens))
  }

  private static let dayOpeners: Set<String> = ["on", "in", "at", "by", "until", "before", "from", "since"]

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

  /// "AFP was told by a spokeswoman that …": the learned content is only the one who was told.
  func takesListener(_ learned: Attribution, forContentOf rule: Attribution) -> Bool {
    guard rule.rule.rawValue.hasSuffix("-passive"), learned.content.count == 1, let cue = rule.cue.first,
      learned.content[0] < cue
    else { return false }
    let inside = tokens(in: learned.content[0])
    return inside.upperBound == tokens(in: cue).lowerBound
      && !inside.contains { document.tags[$0].isFiniteVerb }
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

  /// Without commas, semicolons and dashes at its ends, and without a final period that is not quoted.
  private func trimmed(_ span: TextSpan) -> TextSpan? {
    var inside = tokens(in: span)
    while let last = inside.last, isSeparator(last) || isBarePeriod(last) || isDangling(last, in: inside) {
      inside.removeLast()
    }
    while let first = inside.first, isSeparator(first) { inside.removeFirst() }
    guard let first = inside.first, let last = inside.last else { return nil }
    return TextSpan(
      max(span.start, document.tokens[first].span.start), min(span.end, document.tokens[last].span.end))
  }

  /// "rejects bid to delay trial [as] lawyers accuse …": a conjunction behind which nothing is left.
  private func isDangling(_ token: Int, in inside: Range<Int>) -> Bool {
    inside.count > 1
      && ["as", "while", "and", "but", "because", "although", "about"].contains(document.tokens[token].norm)
      && !document.document.quotations.contains { $0.tokens.contains(token) }
  }

  private func isSeparator(_ token: Int) -> Bool {
    [",", ";", "–", "—", "-"].contains(document.tokens[token].norm)
  }

  private func isBarePeriod(_ token: Int) -> Bool {
    document.tokens[token].kind == .punctuation && document.tokens[token].norm == "."
      && !document.document.quotations.contains { $0.tokens.contains(token) }
  }

  /// "…, the mayor said, after thieves had broken in": what follows a saying already complete is the article's own
  /// voice. Annotators of the PolNeAR training articles left such clauses out in 195 of 215 cases; clauses that begin
  /// with "as" or "because" they took in as often as not.
  private func isAfterthought(_ part: TextSpan, of attribution: Attribution) -> Bool {
    let inside = tokens(in: part)
    guard let first = inside.first,
      Self.afterthoughts.contains(document.tokens[first].norm)
        || first > 0 && Self.subordinators.contains(document.tokens[first - 1].norm),
      let cue = attribution.cue.first, attribution.content[0] < cue, cue < part,
      !document.document.quotations.contains(where: { $0.span.overlaps(part) })
    else { return false }
    let said = max(cue.end, attribution.source.map(\.end).filter { $0 <= part.start }.max() ?? 0)
    return tokens(in: TextSpan(said, part.start)).count <= 7
  }

  private static let afterthoughts: WordSet = [
    "adding", "after", "although", "amid", "and", "before", "but", "despite", "following", "noting", "though",
    "when", "while",
  ]

  private static let subordinators: WordSet = [
    "after", "although", "as", "before", "though", "when", "while",
  ]

  /// "citing an unnamed source": its content is a source of the saying around it.
  private func isRelay(_ attribution: Attribution) -> Bool {
    guard let cue = attribution.cue.first else { return false }
    return citingPhrase.relays(tokens(in: cue))
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
