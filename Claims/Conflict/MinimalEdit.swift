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
  /// Up to three words in front, in lower case.
  let before: [String]
  /// The edit begins the text.
  let isFirst: Bool

  /// At most this many words may differ on a side. Chosen by eye.
  static let longest = 4

  /// Where two near copies differ: one edit, or up to three where seven words in ten stand on both sides in order.
  /// Empty for texts that are no copies, and for the same text.
  static func edits(_ a: ClaimFacts, _ b: ClaimFacts) -> [MinimalEdit] {
    let (x, y) = (a.words, b.words)
    let most = max(x.count, y.count)
    guard most >= 5, most <= 80, min(x.count, y.count) * 10 >= most * 6,
      a.keys.intersection(b.keys).count * 10 >= 5 * max(a.keys.count, b.keys.count)
    else { return [] }
    if let edit = single(x, y) { return [edit] }
    let matches = Alignment(x.map(\.key), y.map(\.key)).matches
    guard matches.count * 10 >= most * 7 else { return [] }
    var edits: [MinimalEdit] = []
    var (i, j) = (0, 0)
    for match in matches + [(x.count, y.count)] {
      if match.a > i || match.b > j {
        guard match.a - i <= longest, match.b - j <= longest, edits.count < 3 else { return [] }
        edits.append(MinimalEdit(x, i..<match.a, y, j..<match.b))
      }
      (i, j) = (match.a + 1, match.b + 1)
    }
    return edits
  }

  /// At least four words and 55 in 100 stand on both sides in the same order around one edit.
  private static func single(_ x: [ClaimFacts.Word], _ y: [ClaimFacts.Word]) -> MinimalEdit? {
    let limit = min(x.count, y.count)
    var prefix = 0
    while prefix < limit, x[prefix].key == y[prefix].key { prefix += 1 }
    var suffix = 0
    while suffix < limit - prefix, x[x.count - 1 - suffix].key == y[y.count - 1 - suffix].key { suffix += 1 }
    let (m, n) = (x.count - prefix - suffix, y.count - prefix - suffix)
    // What is put in, or stands for one word, may be longer: "It could not be confirmed that", "is believed to have been".
    guard m + n > 0, max(m, n) <= longest || min(m, n) <= 1 && max(m, n) <= 2 * longest, prefix + suffix >= 4,
      Double(prefix + suffix) >= 0.55 * Double(max(x.count, y.count))
    else { return nil }
    return MinimalEdit(x, prefix..<prefix + m, y, prefix..<prefix + n)
  }

  private init(_ x: [ClaimFacts.Word], _ p: Range<Int>, _ y: [ClaimFacts.Word], _ q: Range<Int>) {
    let (left, right) = (x[p], y[q])
    a = left.first.map { TextSpan($0.span.start, left.last!.span.end) }
    b = right.first.map { TextSpan($0.span.start, right.last!.span.end) }
    aWords = left.map(\.text)
    bWords = right.map(\.text)
    before = x[..<p.lowerBound].suffix(3).map(\.key)
    isFirst = p.lowerBound == 0
  }

  // MARK: What the edit did

  /// One side has a negation and both have otherwise the same words, auxiliaries and endings aside.
  var negates: Bool {
    let (x, y) = (aWords.map { $0.lowercased() }, bWords.map { $0.lowercased() })
    guard x.contains(where: Self.isNegation) != y.contains(where: Self.isNegation) else { return false }
    let (p, q) = (Self.stems(x), Self.stems(y))
    return p == q || p.isEmpty || q.isEmpty
  }

  /// A word in lower case.
  static func isNegation(_ word: String) -> Bool {
    ["not", "never", "no", "nobody", "without", "neither", "nor", "cannot"].contains(word)
      || word.hasSuffix("n't")
      || word.hasSuffix("n’t")
  }

  private static func stems(_ words: [String]) -> Set<String> {
    Set(words.filter { !isNegation($0) && !StopWords.all.contains($0) }.map { String($0.prefix(4)) })
  }

  /// Sure on one side, open on the other.
  var changesCertainty: Bool { Self.isOpen(aWords) != Self.isOpen(bWords) }

  private static func isOpen(_ words: [String]) -> Bool {
    let keys = words.map { $0.lowercased() }
    return keys.contains(where: open.contains)
      || zip(keys, keys.dropFirst()).contains { $0 == "said" && $1 == "to" }
      || ["declined", "refused"].contains { keys.contains($0) } && !settling.isDisjoint(with: keys)
      || keys.contains(where: isNegation) && !settling.isDisjoint(with: keys)
  }

  private static let open: Set<String> = [
    "may", "might", "could", "unconfirmed", "unverified", "rumoured", "rumored", "unclear", "uncertain",
    "possibly", "perhaps", "whether", "reportedly", "allegedly", "purportedly", "supposedly", "believed",
    "thought", "suspected", "feared", "alleged",
  ]
  private static let settling: Set<String> = [
    "confirm", "confirmed", "confirms", "clear", "known", "verify", "verified", "certain", "sure",
  ]

  /// "Mara Voss won", "Tomas Reyl lost": what is told is told of another.
  var replacesDoer: Bool {
    let (x, y) = (
      aWords.prefix { $0.first?.isUppercase == true }, bWords.prefix { $0.first?.isUppercase == true }
    )
    return !x.isEmpty && !y.isEmpty && x.count < aWords.count && y.count < bWords.count
      && Set(x).isDisjoint(with: y)
  }

  /// Told as true on one side, as untrue or doubtful on the other: "said" and "denied".
  var denies: Bool {
    let (x, y) = (Self.lemmas(aWords), Self.lemmas(bWords))
    return [(x, y), (y, x)].contains { told, other in
      !told.isDisjoint(with: Self.telling) && !other.isDisjoint(with: Self.doubting)
        && told.isDisjoint(with: Self.doubting)
    }
  }

  private static func lemmas(_ words: [String]) -> Set<String> {
    Set(words.flatMap { EditConflicts.forms($0.lowercased()) })
  }

  private static let telling: Set<String> = [
    "say", "announce", "state", "report", "claim", "confirm", "insist", "admit", "acknowledge", "declare",
    "believe",
    "suggest", "agree", "tell", "allege", "maintain", "assert", "verify",
  ]
  private static let doubting: Set<String> = [
    "deny", "dispute", "reject", "doubt", "refute", "dismiss", "question", "rule", "disagree", "denounce",
  ]

  /// Names in the place of names, none of which the other side shares or abbreviates.
  var replacesName: Bool {
    guard !isFirst || aWords.count > 1, let x = Self.name(aWords), let y = Self.name(bWords) else {
      return false
    }
    let initials = { (words: [String]) in String(words.compactMap(\.first)).lowercased() }
    return Set(x).isDisjoint(with: y) && !NameForms.isSpelling(x, y) && initials(x) != y.joined().lowercased()
      && initials(y) != x.joined().lowercased()
  }

  private static func name(_ words: [String]) -> [String]? {
    guard !words.isEmpty, words.allSatisfy({ $0.first?.isUppercase == true }) else { return nil }
    return words.map { $0.hasSuffix("'s") || $0.hasSuffix("’s") ? String($0.dropLast(2)) : $0 }
  }

  /// "in", "in the northern city of".
  var isPlace: Bool {
    guard let last = before.last else { return false }
    if Self.placing.contains(last) { return true }
    return Self.partsOfPlaces.contains(last)
      && before.dropLast().contains { ["in", "at", "near", "outside"].contains($0) }
  }

  private static let placing: Set<String> = ["in", "at", "near", "outside", "from", "to", "off", "of"]
  private static let partsOfPlaces: Set<String> = [
    "the", "northern", "southern", "eastern", "western", "central", "downtown", "new", "south", "north",
    "east", "west",
    "northeast", "northwest", "southeast", "southwest",
  ]
}
