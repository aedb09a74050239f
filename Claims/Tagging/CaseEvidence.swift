/// How a document writes its words where case tells something: inside sentences, not in headlines or capitals.
package struct CaseEvidence: Sendable {
  package struct Seen: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    package static let lower = Seen(rawValue: 1)
    package static let capitalised = Seen(rawValue: 2)
  }

  private var seen: WordSights

  package init() { seen = WordSights() }

  package init(_ tokens: [Token], sentences: [Range<Int>]) {
    seen = WordSights(expected: tokens.count / 3)
    for sentence in sentences where Self.isInformative(tokens[sentence]) {
      for token in tokens[sentence] where token.isWord && !token.traits.contains(.sentenceStart) {
        note(token, token.isCapitalised ? .capitalised : .lower)
      }
    }
  }

  package mutating func note(_ token: Token, _ sight: Seen) { seen.note(token.hash, sight.rawValue) }

  /// What was seen of a word.
  package subscript(token: Token) -> Seen { Seen(rawValue: seen[token.hash]) }

  /// Whether capitals mean anything in a sentence: not if nearly every longer word has one.
  package static func isInformative(_ sentence: ArraySlice<Token>) -> Bool {
    var (long, capitalised, words, capitals) = (0, 0, 0, 0)
    for token in sentence where token.isWord {
      words += 1
      if token.isAllCapitals { capitals += 1 }
      guard token.norm.utf8.count >= 4, !token.traits.contains(.sentenceStart) else { continue }
      long += 1
      if token.isCapitalised { capitalised += 1 }
    }
    if words >= 3 && capitals * 10 >= words * 6 { return false }
    // Function words of up to three letters stay small in title case; 4 in 5 was chosen by eye.
    return long < 3 || capitalised * 5 < long * 4
  }
}
