/// Where two texts differ that are otherwise the same word for word: one copy of the other with something replaced.
///
/// A value replaced in such a copy is a conflict whatever role it plays, since all else says that it is the same one.
struct MinimalEdit {
  /// The replaced words, in the bytes of either article; `nil` where one text only has more.
  let a: TextSpan?
  let b: TextSpan?
  /// As written, without marks at the ends.
  let aWords: [String]
  let bWords: [String]
  /// The word in front, in lower case.
  let before: String?
  /// The edit begins the text.
  let isFirst: Bool

  /// At most this many words may differ on a side. Chosen by eye.
  static let longest = 4

  /// `nil` unless at least four words and 60 in 100 stand on both sides in the same order around one edit.
  init?(_ a: Claim, _ b: Claim) {
    guard let x = Self.words(of: a), let y = Self.words(of: b) else { return nil }
    let limit = min(x.count, y.count)
    var prefix = 0
    while prefix < limit, x[prefix].key == y[prefix].key { prefix += 1 }
    var suffix = 0
    while suffix < limit - prefix, x[x.count - 1 - suffix].key == y[y.count - 1 - suffix].key { suffix += 1 }
    let (m, n) = (x.count - prefix - suffix, y.count - prefix - suffix)
    guard m + n > 0, max(m, n) <= Self.longest, prefix + suffix >= 4,
      Double(prefix + suffix) >= 0.6 * Double(max(x.count, y.count))
    else { return nil }
    let (left, right) = (x[prefix..<prefix + m], y[prefix..<prefix + n])
    self.a = left.first.map { TextSpan($0.span.start, left.last!.span.end) }
    self.b = right.first.map { TextSpan($0.span.start, right.last!.span.end) }
    aWords = left.map(\.text)
    bWords = right.map(\.text)
    before = prefix > 0 ? x[prefix - 1].key : nil
    isFirst = prefix == 0
  }

  private struct Word {
    let text: String
    let key: String
    let span: TextSpan
  }

  /// Cut at white space; `nil` for a claim whose passages do not lie side by side.
  private static func words(of claim: Claim) -> [Word]? {
    guard let first = claim.spans.first, let last = claim.spans.last,
      last.end - first.start == claim.text.utf8.count
    else { return nil }
    var words: [Word] = []
    var offset = first.start
    for part in claim.text.split(separator: " ", omittingEmptySubsequences: false) {
      let text = String(
        part.drop { $0.isPunctuation && $0 != "$" }.reversed().drop { $0.isPunctuation }.reversed())
      if !text.isEmpty {
        words.append(
          Word(text: text, key: text.lowercased(), span: TextSpan(offset, offset + part.utf8.count)))
      }
      offset += part.utf8.count + 1
    }
    return words
  }

  // MARK: What the edit did

  /// One side has a negation and both have otherwise the same words, auxiliaries and endings aside.
  var negates: Bool {
    let (x, y) = (aWords.map { $0.lowercased() }, bWords.map { $0.lowercased() })
    guard x.contains(where: Self.isNegation) != y.contains(where: Self.isNegation) else { return false }
    let (p, q) = (Self.stems(x), Self.stems(y))
    return p == q || p.isEmpty || q.isEmpty
  }

  private static func isNegation(_ word: String) -> Bool {
    ["not", "never", "no", "nobody", "without", "neither", "cannot"].contains(word) || word.hasSuffix("n't")
      || word.hasSuffix("n’t")
  }

  private static func stems(_ words: [String]) -> Set<String> {
    Set(words.filter { !isNegation($0) && !StopWords.all.contains($0) }.map { String($0.prefix(4)) })
  }

  /// Sure on one side, open on the other.
  var changesCertainty: Bool {
    let (x, y) = (aWords.map { $0.lowercased() }, bWords.map { $0.lowercased() })
    if x.contains(where: Self.open.contains) != y.contains(where: Self.open.contains) {
      return !Self.stems(x + y).isDisjoint(with: ["conf", "unco", "unve", "rumo"])
        || (x + y).contains { ["may", "might", "could"].contains($0) }
    }
    return false
  }

  private static let open: Set<String> = [
    "may", "might", "could", "unconfirmed", "unverified", "rumoured", "rumored", "unclear", "possibly",
  ]

  /// Names in the place of names, none of which the other side shares or abbreviates.
  var replacesName: Bool {
    guard !isFirst || aWords.count > 1, let x = Self.name(aWords), let y = Self.name(bWords) else {
      return false
    }
    let initials = { (words: [String]) in String(words.compactMap(\.first)).lowercased() }
    return Set(x).isDisjoint(with: y) && initials(x) != y.joined().lowercased()
      && initials(y) != x.joined().lowercased()
  }

  private static func name(_ words: [String]) -> [String]? {
    guard !words.isEmpty, words.allSatisfy({ $0.first?.isUppercase == true }) else { return nil }
    return words.map { $0.hasSuffix("'s") || $0.hasSuffix("’s") ? String($0.dropLast(2)) : $0 }
  }

  var isPlace: Bool {
    before.map { ["in", "at", "near", "outside", "from", "to", "off", "of"].contains($0) } ?? false
  }
}
