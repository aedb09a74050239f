/// What differs inside two quotations that are otherwise the same words.
///
/// A quotation cut short, one with an ellipsis or brackets, another spelling of a word and other punctuation are no
/// changes.
struct QuotationChange: Hashable {
  let before: String
  let after: String

  /// Fewer words may be anybody's.
  private static let fewestWords = 5
  /// The least share of the shorter that must be the same.
  private static let leastShared = 0.6

  /// A quotation made ready to be compared with several others.
  struct Words {
    /// Empty for one with an ellipsis or brackets, which is never compared.
    fileprivate let words: [String]
    /// The same as all spellings have them.
    fileprivate let plain: [String]

    /// - Parameter tokens: Normalised, without the marks around them.
    init(_ tokens: [String]) {
      words = QuotationChange.isEdited(tokens) ? [] : QuotationChange.words(tokens)
      plain = words.map(QuotationChange.plain)
    }
  }

  init?(_ a: Words, _ b: Words) {
    let (x, y) = (a.words, b.words)
    guard min(x.count, y.count) >= Self.fewestWords else { return nil }
    let matches = Alignment(a.plain, b.plain).matches
    guard Double(matches.count) >= Self.leastShared * Double(min(x.count, y.count)) else { return nil }
    guard let gap = matches.indices.dropFirst().first(where: { Self.isChange(at: $0, matches, a, b) }) else {
      return nil
    }
    // With a word on either side, so that something left out is seen as well.
    before = x[matches[gap - 1].a...matches[gap].a].joined(separator: " ")
    after = y[matches[gap - 1].b...matches[gap].b].joined(separator: " ")
  }

  /// Other words stand between two of the common ones, and on either side of them two common ones follow each other, or both end: else
  /// the first "the" of one may have met a later one of the other.
  private static func isChange(at i: Int, _ matches: [Pair], _ a: Words, _ b: Words) -> Bool {
    let (left, right) = (matches[i - 1], matches[i])
    guard differ(a, (left.a + 1)..<right.a, b, (left.b + 1)..<right.b) else { return false }
    let begins = left.a == 0 && left.b == 0 || i >= 2 && follows(matches[i - 2], left)
    let isLast = right.a == a.words.count - 1 && right.b == b.words.count - 1
    return begins && (isLast || i + 1 < matches.count && follows(right, matches[i + 1]))
  }

  private static func follows(_ first: Pair, _ second: Pair) -> Bool {
    first.a + 1 == second.a && first.b + 1 == second.b
  }

  /// Words on either side that are the same.
  private typealias Pair = (a: Int, b: Int)

  private static func isEdited(_ tokens: [String]) -> Bool {
    tokens.contains { $0 == "…" || $0 == "[" || $0 == "(" || $0.hasPrefix("..") }
  }

  private static func words(_ tokens: [String]) -> [String] {
    tokens.flatMap { $0.split(separator: "-").map(String.init) }.filter {
      $0.contains { $0.isLetter || $0.isNumber } && $0 != "'s"
    }.flatMap(expanded)
  }

  /// "don't" and "do not", "'s" and "is" are the same to the ear of a reporter.
  private static func expanded(_ word: String) -> [String] {
    switch word {
    case "'re": ["are"]
    case "'m": ["am"]
    case "'ve": ["have"]
    case "'ll": ["will"]
    case "can't", "cannot": ["can", "not"]
    case "won't": ["will", "not"]
    default: word.hasSuffix("n't") ? [String(word.dropLast(3)), "not"] : [word]
    }
  }

  private static func differ(_ a: Words, _ inA: Range<Int>, _ b: Words, _ inB: Range<Int>) -> Bool {
    if inA.isEmpty, inB.isEmpty { return false }
    // Sounds that are left out: "er", "you know", doubled words.
    let words = a.words[inA] + b.words[inB]
    if words.allSatisfy({ ["er", "uh", "um", "well", "and", "that", "so"].contains($0) }) { return false }
    return a.plain[inA] != b.plain[inB] && !areInitials(a.plain[inA], of: b.plain[inB])
      && !areInitials(b.plain[inB], of: a.plain[inA])
  }

  /// "UN" and "United Nations"
  private static func areInitials(_ short: ArraySlice<String>, of long: ArraySlice<String>) -> Bool {
    short.count == 1 && long.count > 1 && short.first == String(long.compactMap(\.first))
  }

  /// "neighbours" and "neighbors", "organise" and "organize", "twenty" and "20" are one.
  private static func plain(_ word: String) -> String {
    if let value = QuantityLexicon.cardinals[word] { return ValueText.decimal(value) }
    if let value = QuantityLexicon.ordinals[word] { return ValueText.decimal(value) + "th" }
    var result = ""
    for character in word where character.isLetter || character.isNumber {
      result.append(character == "z" ? "s" : character)
    }
    for (long, short) in [
      ("our", "or"), ("tre", "ter"), ("bre", "ber"), ("ll", "l"), ("ae", "e"), ("programme", "program"),
    ] {
      var parts: [Substring] = []
      var rest = result[...]
      while let range = rest.firstRange(of: long) {
        parts.append(rest[..<range.lowerBound])
        rest = rest[range.upperBound...]
      }
      parts.append(rest)
      result = parts.map(String.init).joined(separator: short)
    }
    return result
  }
}
