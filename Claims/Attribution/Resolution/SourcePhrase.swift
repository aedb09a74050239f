/// A source as written, taken apart: its head, what modifies it and what stands after it.
struct SourcePhrase {
  enum Head {
    case pronoun(Pronoun)
    /// Index into ``TaggedDocument/names``.
    case name(Int)
    case noun(String, DescriptionWords.Class)
    case unknown
  }

  enum Pronoun { case he, she, they, it, i, we, you, relative, one }

  enum Definiteness { case definite, indefinite, bare }

  /// The whole phrase.
  let tokens: Range<Int>
  /// The head noun phrase without determiner: "Turkish government spokesperson".
  let chunk: Range<Int>
  let head: Head
  let isPlural: Bool
  let definiteness: Definiteness
  /// In front of a possessive: "Trump" in "Trump's campaign".
  let possessor: Range<Int>?
  /// Names joined to the head by "and".
  let others: [Int]
  /// Something is joined to the head by "and", named or not: "the union and its lawyers".
  var isJoint = false
}

/// Takes sources apart.
struct SourceReader {
  let tagged: TaggedDocument
  /// The name mention that holds a token, or -1.
  let nameOfToken: [Int]

  init(_ tagged: TaggedDocument) {
    self.tagged = tagged
    var owners = [Int](repeating: -1, count: tagged.tokens.count)
    for (i, name) in tagged.names.enumerated() { for token in name.tokens { owners[token] = i } }
    nameOfToken = owners
  }

  func norm(_ i: Int) -> String { tagged.tokens[i].norm }
  func name(at i: Int) -> NameMention? { nameOfToken[i] < 0 ? nil : tagged.names[nameOfToken[i]] }

  static let definite: WordSet = [
    "the", "this", "that", "these", "those", "his", "her", "their", "its", "our", "my", "your", "both",
  ]
  static let indefinite: WordSet = [
    "a", "an", "another", "some", "any", "one", "no", "several", "many", "most", "few", "two", "three",
    "four",
    "five", "six", "other", "multiple", "various", "certain", "numerous", "dozens", "hundreds", "at", "least",
  ]
  /// End the head of a noun phrase.
  static let closers: WordSet = [
    "of", "for", "from", "in", "at", "with", "on", "by", "to", "close", "familiar", "near", "who", "which",
    "that",
    "whose", "whom", "speaking", "citing", "quoting", "quoted", "including", "such", "as", "briefed",
    "involved",
    "inside", "within", "about", "after", "before", "during", "against", "over", "under", "working", "living",
    "because", "while", "when", "where", "named", "called", "identified", "told", "said", "says", "has",
    "had",
    "obtained", "seen", "reviewed", "published", "released", "issued", "is", "was", "have", "are", "were",
    "will", "would", "not", "did", "does", "do", "than", "like",
    "through",
  ]
  private static let fillers: WordSet = [
    "himself", "herself", "themselves", "itself", "myself", "alone", "also", "too", "both", "then", "later",
    "first",
    "now", "ago", "recently", "even", "only", "just", "meanwhile", "however", "still", "once", "all",
    "already",
  ]
  static let quantifiers: WordSet = [
    "one", "some", "many", "most", "several", "both", "all", "each", "none", "majority", "number", "group",
    "pair",
    "members", "half", "few", "dozens", "hundreds", "thousands", "others", "two", "three", "four", "five",
    "percent",
    "any", "lot", "plenty", "part",
  ]

  func read(_ range: Range<Int>) -> SourcePhrase {
    let range = trimmed(range)
    guard !range.isEmpty else { return phrase(range, range, .unknown) }
    if let pronoun = pronoun(of: range) { return phrase(range, range, .pronoun(pronoun)) }
    var (start, possessor) = (range.lowerBound, Range<Int>?.none)
    var definiteness = SourcePhrase.Definiteness.bare
    var (i, isJoint) = (start, false)
    while i < range.upperBound {
      if i > start, norm(i) == "and" || norm(i) == "&", nameOfToken[i] < 0, joinsPhrases(i, in: range) {
        isJoint = true
        break
      }
      if nameOfToken[i] >= 0 {
        i = max(i + 1, min(tagged.names[nameOfToken[i]].tokens.upperBound, range.upperBound))
        continue
      }
      let word = norm(i)
      if i == start, i + 1 < range.upperBound, Self.definite.contains(word) || Self.indefinite.contains(word)
      {
        // Quantifiers before "of" are heads themselves: "one of the guards".
        if Self.quantifiers.contains(word), norm(i + 1) == "of" {
          i += 1
          break
        }
        if definiteness == .bare { definiteness = Self.definite.contains(word) ? .definite : .indefinite }
        start = i + 1
      } else if word == "'s" || word == "'" {
        guard i + 1 < range.upperBound, i > start else { break }
        possessor = start..<i
        definiteness = .definite
        start = i + 1
      } else if i > start && (Self.closers.contains(word) || !isPhraseWord(i)) {
        break
      }
      i += 1
    }
    var end = min(i, range.upperBound)
    while end > start + 1,
      Self.fillers.contains(norm(end - 1)) || norm(end - 1) == "'s" || norm(end - 1) == "'"
    {
      end -= 1
    }
    let chunk = start..<max(end, start)
    guard !chunk.isEmpty else { return phrase(range, range, .unknown) }
    var found = headed(range, chunk, definiteness, possessor)
    found.isJoint = isJoint
    return found
  }

  /// Whether "and" ties two parties, not two adjectives ("research and rescue chief").
  private func joinsPhrases(_ and: Int, in range: Range<Int>) -> Bool {
    guard and + 1 < range.upperBound else { return false }
    let next = norm(and + 1)
    if Self.definite.contains(next) || Self.indefinite.contains(next) || nameOfToken[and + 1] >= 0 {
      return true
    }
    return nameOfToken[and - 1] >= 0 || DescriptionWords.lookUp(norm(and - 1))?.isPlural == true
  }

  private func phrase(_ range: Range<Int>, _ chunk: Range<Int>, _ head: SourcePhrase.Head) -> SourcePhrase {
    SourcePhrase(
      tokens: range, chunk: chunk, head: head, isPlural: false, definiteness: .bare, possessor: nil,
      others: [])
  }

  private func isPhraseWord(_ i: Int) -> Bool {
    let token = tagged.tokens[i]
    return token.isWord || token.kind == .number || token.kind == .quote || token.norm == "&"
      || token.norm == "/"
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, !tagged.tokens[start].isWord && tagged.tokens[start].kind != .number { start += 1 }
    while start + 1 < end, ["according", "to", "and", "but", "even", "as", "for", "by"].contains(norm(start))
    {
      start += 1
    }
    // "Mara Voss last month"
    while end - start > 2, ["last", "this", "next", "earlier", "late", "on"].contains(norm(end - 2)),
      nameOfToken[end - 1] < 0, tagged.dates.contains(where: { $0.tokens.contains(end - 1) })
    {
      end -= 2
    }
    // "Outside court, his wife, Petra Marlowe": where she stood is no part of who she is.
    if start + 3 < end, tagged.tags[start] == .in || ["outside", "inside"].contains(norm(start)),
      let comma = (start + 1..<min(end - 1, start + 5)).first(where: { norm($0) == "," })
    {
      start = comma + 1
    }
    while end > start,
      [",", ".", ":", ";", "–", "(", "—"].contains(norm(end - 1))
        || end > start + 1 && ["on", "in", "at", "of", "to", "for", "and", "by"].contains(norm(end - 1))
    {
      end -= 1
    }
    return start..<end
  }

  private func pronoun(of range: Range<Int>) -> SourcePhrase.Pronoun? {
    var words = range.map(norm)
    while words.count > 1, Self.fillers.contains(words.last!) { words.removeLast() }
    while words.count > 1, ["as", "even", "and", "only", "both"].contains(words[0]) { words.removeFirst() }
    guard let first = words.first, words.count == 1 else { return nil }
    switch first {
    case "he", "him", "his", "himself": return .he
    case "she", "her", "hers", "herself": return .she
    case "they", "them", "their", "themselves", "these", "those", "both": return .they
    case "it", "its", "itself", "this": return .it
    case "i", "me", "my", "myself": return .i
    case "we", "us", "our", "ours": return tagged.tokens[range.lowerBound].isAllCapitals ? nil : .we
    case "you", "your": return .you
    case "who", "which", "that", "whom", "whose": return .relative
    case "one": return .one
    default: return nil
    }
  }

  private func headed(
    _ range: Range<Int>, _ chunk: Range<Int>, _ definiteness: SourcePhrase.Definiteness,
    _ possessor: Range<Int>?
  ) -> SourcePhrase {
    var (head, isPlural) = (SourcePhrase.Head.unknown, false)
    let last = chunk.upperBound - 1
    let owner = nameOfToken[last]
    if owner >= 0, !isMereModifier(owner, chunk) {
      head = .name(owner)
    } else if let found = DescriptionWords.lookUp(norm(last)) {
      head = .noun(found.singular, found.class)
      isPlural = found.isPlural
      if let name = appositive(after: chunk, in: range, found.class) { head = .name(name) }
      if Self.quantifiers.contains(norm(last)), let inner = complement(after: chunk, in: range) {
        if case .noun(let noun, let kind) = inner.head {
          head = .noun(noun, norm(last) == "one" && kind == .people ? .person : kind)
          isPlural = norm(last) != "one"
        } else if case .unknown = inner.head, inner.isPlural {
          head = .noun(norm(inner.chunk.upperBound - 1), .people)
          isPlural = true
        }
      }
    } else if Self.quantifiers.contains(norm(last)), let inner = complement(after: chunk, in: range) {
      head = inner.head
      isPlural = norm(last) != "one"
    } else if norm(last).hasSuffix("s") || tagged.tags[last] == .nns || tagged.tags[last] == .nnps {
      isPlural = !norm(last).hasSuffix("ss")
    }
    // "Clinton and Sanders": the head is the first name, the rest are told apart.
    var others: [Int] = []
    if case .name(let index) = head {
      var seen = index
      for i in range where nameOfToken[i] >= 0 && nameOfToken[i] != seen {
        let before = tagged.names[nameOfToken[i]].tokens.lowerBound - 1
        if before > range.lowerBound, joins(index, nameOfToken[i], in: range) {
          others.append(nameOfToken[i])
        }
        seen = nameOfToken[i]
      }
    }
    return SourcePhrase(
      tokens: range, chunk: chunk, head: head, isPlural: isPlural || !others.isEmpty,
      definiteness: definiteness,
      possessor: possessor, others: others)
  }

  /// A name inside a longer noun phrase only modifies it: "Ukrainian" in "the Ukrainian".
  private func isMereModifier(_ name: Int, _ chunk: Range<Int>) -> Bool {
    tagged.names[name].tokens.upperBound < chunk.upperBound
  }

  /// Whether only "and", commas and titles stand between two people's names.
  private func joins(_ a: Int, _ b: Int, in range: Range<Int>) -> Bool {
    let (first, second) = a < b ? (tagged.names[a], tagged.names[b]) : (tagged.names[b], tagged.names[a])
    guard first.kind == second.kind, first.tokens.upperBound < second.tokens.lowerBound else { return false }
    var hasAnd = false
    for i in first.tokens.upperBound..<second.tokens.lowerBound {
      if norm(i) == "and" || norm(i) == "&" {
        hasAnd = true
        continue
      }
      if norm(i) == "," || nameOfToken[i] >= 0 || NameLexicon.isTitle(norm(i)) { continue }
      return false
    }
    return hasAnd
  }

  /// "the clinic's head, Mara Voss": a person's name right after the comma.
  private func appositive(after chunk: Range<Int>, in range: Range<Int>, _ kind: DescriptionWords.Class)
    -> Int?
  {
    guard kind == .person else { return nil }
    var i = chunk.upperBound
    // Past a complement: "the head of the clinic, Mara Voss".
    while i < range.upperBound, norm(i) != ",", !["who", "which", "that"].contains(norm(i)) { i += 1 }
    if i > chunk.upperBound, i < range.upperBound, norm(i) == "," {
      guard ["of", "for", "at", "in", "to", "with"].contains(norm(chunk.upperBound)) else { return nil }
    }
    if i < range.upperBound, norm(i) == "," { i += 1 } else { i = chunk.upperBound }
    if i < range.upperBound, ["named", "called"].contains(norm(i)) { i += 1 }
    // "…, businessman Tom Barrack": a second office may stand before the name.
    let start = i
    while i < range.upperBound, i < start + 6, nameOfToken[i] < 0, tagged.tokens[i].isWord,
      !Self.closers.contains(norm(i))
    {
      i += 1
    }
    if i > start, DescriptionWords.lookUp(norm(i - 1)) == nil, !NameLexicon.isTitle(norm(i - 1)) {
      return nil
    }
    // "The plant's owner, Nordkem": an owner may be a firm.
    let isFirm = ["owner", "operator"].contains(norm(chunk.upperBound - 1))
    guard i < range.upperBound, i > chunk.upperBound, let name = name(at: i), name.tokens.lowerBound == i,
      name.kind == .person || isFirm && [.organization, .unknown].contains(name.kind)
    else { return nil }
    return nameOfToken[i]
  }

  private func complement(after chunk: Range<Int>, in range: Range<Int>) -> SourcePhrase? {
    let of = chunk.upperBound
    guard of + 1 < range.upperBound, norm(of) == "of" else { return nil }
    return read(of + 1..<range.upperBound)
  }
}
