/// Why a source's name is withheld, where the article says so.
struct AnonymityReader {
  let tagged: TaggedDocument
  /// The saying's own cue and content, where a reason ends.
  let saying: [TextSpan]

  private static let marks: WordSet = [
    "anonymity", "anonymous", "anonymously", "unnamed", "unidentified",
  ]
  private static let withheld: WordSet = ["named", "identified", "quoted", "name"]
  private static let openers: WordSet = [
    "because", "as", "since", "citing", "given", "for", "due", "out", "so",
  ]

  /// The words that give the reason: "because she was not authorised to speak"; in the saying's sentence or the
  /// one after it.
  func reason(in sentence: Int) -> String? {
    for s in sentence...min(sentence + 1, tagged.sentences.count - 1) {
      let tokens = tagged.sentences[s].tokens
      if s > sentence, !["he", "she", "they", "the", "both", "all", "it"].contains(norm(tokens.lowerBound)) {
        break
      }
      if let found = reason(tokens) { return found }
    }
    return nil
  }

  private func norm(_ i: Int) -> String { tagged.tokens[i].norm }

  private func reason(_ tokens: Range<Int>) -> String? {
    for i in tokens {
      if isMark(i, tokens), let opener = opener(after: i, tokens) { return text(from: opener, tokens) }
      // "who was not authorised to speak publicly"
      if ["authorized", "authorised", "permitted", "allowed"].contains(norm(i)), i > tokens.lowerBound + 1,
        (max(tokens.lowerBound, i - 3)..<i).contains(where: { isNegation($0) || norm($0) == "without" })
      {
        var start = i
        while start > tokens.lowerBound, !["who", "because", "as", ","].contains(norm(start)) { start -= 1 }
        if norm(start) == "," { start += 1 }
        return text(from: start, tokens)
      }
    }
    return nil
  }

  private func isMark(_ i: Int, _ tokens: Range<Int>) -> Bool {
    if Self.marks.contains(norm(i)) { return true }
    return Self.withheld.contains(norm(i))
      && (max(tokens.lowerBound, i - 3)..<i).contains {
        isNegation($0) || ["declined", "asked", "refused", "withheld"].contains(norm($0))
      }
  }

  private func isNegation(_ i: Int) -> Bool { norm(i) == "not" || tagged.tokens[i].isContractedNegation }

  private func opener(after mark: Int, _ tokens: Range<Int>) -> Int? {
    var i = mark + 1
    while i < tokens.upperBound, i < mark + 8 {
      if Self.openers.contains(norm(i)) {
        if norm(i) == "for", i + 1 < tokens.upperBound, norm(i + 1) != "fear", norm(i + 1) != "reasons",
          norm(i + 1) != "safety"
        {
          return nil
        }
        if norm(i) == "so" && (i + 1 >= tokens.upperBound || norm(i + 1) == "that" || norm(i + 1) == "he") {
          return i
        }
        return norm(i) == "so" ? nil : i
      }
      if norm(i) == "." { return nil }
      i += 1
    }
    return nil
  }

  /// Up to the sentence's end, or a comma after which somebody speaks.
  private func text(from start: Int, _ tokens: Range<Int>) -> String? {
    var end = start + 1
    while end < tokens.upperBound {
      if [".", ";", "–", "—", ")"].contains(norm(end)) || tagged.tokens[end].kind == .quote { break }
      if saying.contains(where: {
        $0.contains(tagged.tokens[end].span) && $0.start > tagged.tokens[start].span.start
      }) {
        break
      }
      if norm(end) == ",", end > start + 2 {
        let next = (end + 1..<min(end + 4, tokens.upperBound)).map { tagged.lemmas[$0] }
        if next.isEmpty || next.contains(where: { CueLexicon.classes(ofLemma: $0).contains(.say) }) { break }
      }
      if tagged.lemmas[end] == "say" || tagged.lemmas[end] == "tell" { break }
      end += 1
    }
    while end > start, norm(end - 1) == "," { end -= 1 }
    guard end > start + 1 else { return nil }
    return Cast.spaced(tagged.document.string(tagged.document.span(ofTokens: start..<end)))
  }
}
