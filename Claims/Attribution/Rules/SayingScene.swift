/// A document as the rules of attribution look at it: tokens with their quotations and verb groups.
struct SayingScene: Sendable {
  let tagged: TaggedDocument
  let tokens: [Token]
  /// The outermost quotations, in order.
  let quotations: [Quotation]
  /// By head.
  let groups: [VerbPhrase]
  let citingPhrase: CitingPhrase
  /// Every saying by a verb, those inside other sayings too.
  private(set) var verbSayings: [VerbSaying] = []
  /// One a token: which of ``quotations`` holds it, or -1.
  private let quotationOfToken: [Int32]
  /// One a token: which of ``groups`` holds it, or -1.
  private let groupOfToken: [Int32]

  init(_ tagged: TaggedDocument) {
    self.tagged = tagged
    tokens = tagged.tokens
    quotations = tagged.document.quotations.filter { $0.depth == 0 && !$0.tokens.isEmpty }
    var owners = [Int32](repeating: -1, count: tagged.tokens.count)
    for (i, quotation) in quotations.enumerated() {
      for token in quotation.tokens { owners[token] = Int32(i) }
    }
    quotationOfToken = owners
    groups = VerbPhrase.groups(in: tagged)
    citingPhrase = CitingPhrase(tagged)
    var places = [Int32](repeating: -1, count: tagged.tokens.count)
    for (i, group) in groups.enumerated() {
      for token in group.tokens { places[token] = Int32(i) }
    }
    groupOfToken = places
    verbSayings = groups.flatMap { sayings(by: $0) }
  }

  func norm(_ i: Int) -> String { tokens[i].norm }
  func lemma(_ i: Int) -> String {
    tagged.tags[i] == .jj ? CueVerbs.lemma(ofPast: norm(i)) ?? tagged.lemmas[i] : tagged.lemmas[i]
  }
  func tag(_ i: Int) -> PartOfSpeech { tagged.tags[i] }
  func span(_ range: Range<Int>) -> TextSpan { tagged.document.span(ofTokens: range) }

  func quotation(at i: Int) -> Quotation? {
    quotationOfToken[i] < 0 ? nil : quotations[Int(quotationOfToken[i])]
  }
  func isQuoted(_ i: Int) -> Bool { quotationOfToken[i] >= 0 }
  func group(at i: Int) -> VerbPhrase? { groupOfToken[i] < 0 ? nil : groups[Int(groupOfToken[i])] }

  /// A quotation's tokens without its marks.
  func words(of quotation: Quotation) -> Range<Int> {
    let start = quotation.tokens.lowerBound + 1
    return start..<max(start, quotation.tokens.upperBound - (quotation.isClosed ? 1 : 0))
  }

  /// The tokens of the sentence that holds a token, cut at the marks of the quotation it stands in.
  func sentence(of i: Int) -> Range<Int> {
    let sentence = tagged.sentences[tagged.document.sentence(ofToken: i)].tokens
    guard let quotation = quotation(at: i) else { return sentence }
    return sentence.clamped(to: words(of: quotation))
  }

  /// The tokens of the block that holds a token.
  func block(of i: Int) -> Int { tagged.sentences[tagged.document.sentence(ofToken: i)].block }
  func kind(of i: Int) -> Block.Kind { tagged.article.blocks[block(of: i)].kind }

  func isMark(_ i: Int, _ mark: String) -> Bool { tokens[i].kind != .word && norm(i) == mark }
  func isComma(_ i: Int) -> Bool { isMark(i, ",") }
  func isDash(_ i: Int) -> Bool {
    tokens[i].kind != .word && (norm(i) == "–" || norm(i) == "-" || norm(i) == "--" || norm(i) == "—")
  }
  func isQuote(_ i: Int) -> Bool { tokens[i].kind == .quote }
  func isFinalMark(_ i: Int) -> Bool {
    guard tokens[i].kind != .word else { return false }
    return norm(i) == "." || norm(i) == "?" || norm(i) == "!" || norm(i) == "…" || norm(i) == ";"
  }

  /// The groups whose heads lie in a range of tokens.
  func groups(in range: Range<Int>) -> [VerbPhrase] {
    var result: [VerbPhrase] = []
    var i = range.lowerBound
    while i < range.upperBound {
      if let group = group(at: i) {
        if range.contains(group.head) { result.append(group) }
        i = max(i + 1, group.tokens.upperBound)
      } else {
        i += 1
      }
    }
    return result
  }

  func hasFiniteVerb(in range: Range<Int>) -> Bool { groups(in: range).contains { $0.isFinite } }
}
