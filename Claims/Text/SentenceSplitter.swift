/// Finds where sentences end among the tokens of one block.
enum SentenceSplitter {
  static func split(_ block: Range<Int>, of scanner: TokenScanner) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = block.lowerBound
    var i = block.lowerBound
    while i < block.upperBound {
      guard let mark = terminal(scanner.tokens[i]) else {
        i += 1
        continue
      }
      let next = behindClosingMarks(i + 1, block: block, scanner: scanner)
      let passage = Passage(start: start, mark: i, kind: mark, next: next, block: block, scanner: scanner)
      if next < block.upperBound, passage.ends {
        result.append(start..<next)
        start = next
      }
      i = max(next, i + 1)
    }
    if start < block.upperBound { result.append(start..<block.upperBound) }
    return result
  }

  enum Terminal { case period, exclamation, ellipsis, abbreviation }

  private static func terminal(_ token: Token) -> Terminal? {
    switch token.kind {
    case .punctuation:
      switch token.norm {
      case ".": .period
      case "!", "?": .exclamation
      case "…": .ellipsis
      default: nil
      }
    case .word: token.norm.utf8.last == UInt8(ascii: ".") ? .abbreviation : nil
    default: nil
    }
  }

  /// The first token behind the closing quotation marks and brackets that go with a final mark.
  private static func behindClosingMarks(_ start: Int, block: Range<Int>, scanner: TokenScanner) -> Int {
    var i = start
    while i < block.upperBound {
      let token = scanner.tokens[i]
      let isClosing = scanner.roles[i] == .closes || token.norm == ")" || token.norm == "]"
      let isStray = scanner.roles[i] == .stray && !token.traits.contains(.spaceBefore)
      let isMore =
        terminal(token) != nil && token.kind == .punctuation && !token.traits.contains(.spaceBefore)
      guard isClosing || isStray || isMore else { break }
      i += 1
    }
    return i
  }
}

/// A final mark with what stands around it.
private struct Passage {
  let start: Int
  let mark: Int
  let kind: SentenceSplitter.Terminal
  /// The first token behind the mark and the closing marks after it.
  let next: Int
  let block: Range<Int>
  let scanner: TokenScanner

  private var hasClosing: Bool { next > mark + 1 }

  /// The first word from `next` on, past opening quotation marks and brackets.
  private var word: Token? {
    var i = next
    while i < block.upperBound,
      scanner.roles[i] == .opens || scanner.tokens[i].norm == "(" || scanner.tokens[i].norm == "["
    {
      i += 1
    }
    return i < block.upperBound ? scanner.tokens[i] : nil
  }

  var ends: Bool {
    guard let word else { return false }
    let first = scanner.tokens[next]
    guard first.traits.contains(.spaceBefore) || isGluedSentence(first) else { return false }
    switch kind {
    case .period: return endsAtPeriod(word, first: first)
    case .exclamation: return endsAtExclamation(word, first: first)
    case .ellipsis: return endsAtEllipsis(word)
    case .abbreviation: return endsAtAbbreviation(word, first: first)
    }
  }

  /// A space was forgotten: "in the city.Police said".
  private func isGluedSentence(_ first: Token) -> Bool {
    guard mark > start, kind != .abbreviation else { return false }
    let before = scanner.tokens[mark - 1]
    return first.isCapitalised && first.span.count > 1 && before.kind == .word && before.span.count > 1
      && !before.isAllCapitals && !hasClosing
  }

  private func endsAtPeriod(_ word: Token, first: Token) -> Bool {
    // "1. Close the bridge": a list's number.
    if mark == start + 1, scanner.tokens[start].kind == .number, start == block.lowerBound { return false }
    if scanner.roles[next] == .opens { return true }
    if first.norm == "–" { return !hasClosing }
    return isStart(word)
  }

  private func isStart(_ word: Token) -> Bool {
    switch word.kind {
    case .word: word.isCapitalised || hasNoCase(word)
    case .number, .symbol, .quote: true
    case .punctuation: word.norm == "…" || word.norm == "•"
    }
  }

  /// A script without capitals, a handle or a hashtag.
  private func hasNoCase(_ word: Token) -> Bool {
    guard let first = word.norm.unicodeScalars.first else { return false }
    return !first.properties.isLowercase && !word.isCapitalised
  }

  private func endsAtExclamation(_ word: Token, first: Token) -> Bool {
    guard isStart(word) else { return false }
    if scanner.roles[next] == .opens { return true }
    return !(hasClosing && scanner.roles[next - 1] == .closes && isSaidBy())
  }

  /// Whether a name or pronoun and then a verb of saying follow: “Did it?” Mayor Ruiz asked.
  private func isSaidBy() -> Bool {
    var i = next
    let limit = min(block.upperBound, next + 8)
    while i < limit {
      let token = scanner.tokens[i]
      if i > next, Abbreviation.sayingVerbs.contains(token.norm) { return true }
      let isPronoun = i == next && ["he", "she", "they", "it", "i", "we"].contains(token.norm)
      let isLink = ["the", "of", "de", "van", "von", "al", "-", "also", "then", "'s"].contains(token.norm)
      guard isPronoun || isLink || token.isCapitalised else { return false }
      i += 1
    }
    return false
  }

  private func endsAtEllipsis(_ word: Token) -> Bool {
    let token = scanner.tokens[mark]
    if hasClosing { return isStart(word) && !isSaidBy() }
    guard word.isCapitalised else { return false }
    let isStarter = Abbreviation.sentenceStarters.contains(word.norm)
    return isStarter || (!token.traits.contains(.spaceBefore) && word.norm != "i")
  }

  private func endsAtAbbreviation(_ word: Token, first: Token) -> Bool {
    let norm = scanner.tokens[mark].norm
    guard !Abbreviation.latin.contains(norm), !Abbreviation.titles.contains(String(norm.dropLast())) else {
      return norm == "st." && Abbreviation.sentenceStarters.contains(word.norm) && word.isCapitalised
    }
    guard word.isCapitalised else { return hasClosing && scanner.roles[next] == .opens }
    if scanner.roles[next] == .opens { return norm.utf8.count > 2 }
    return Abbreviation.sentenceStarters.contains(word.norm) && !isInitial(norm)
  }

  /// An initial was told from a final letter when it was read.
  private func isInitial(_ norm: String) -> Bool { norm.utf8.count == 2 }
}
