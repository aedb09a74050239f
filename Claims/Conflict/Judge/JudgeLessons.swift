/// What the ``Judge``'s network is trained with, as its training script reads it.
package struct JudgeExample {
  /// Of the window's pieces: the piece, then the rows of the three small tables.
  package let pieces: [(id: Int32, marks: (UInt8, UInt8, UInt8))]
  /// For a value's row the row of the other claim's value in the same role, 0 where there is none.
  package let asked: [(row: Int, target: Int, weight: Float)]
  /// All values' rows.
  package let values: [Int]
  /// What the two claims differ in; `nil` where nobody has said.
  package let verdict: Judge.Verdict?
  /// Whether both tell the same thing, with the same values or others; `nil` where nobody has said.
  package let isLinked: Bool?
  /// For the row of each word whether it tells the difference.
  package let words: [(row: Int, tells: Bool)]
  /// Its claims tell nothing in common.
  package fileprivate(set) var isOfStrangers = false
}

/// Turns pairs of sentences with what is known of them into ``JudgeExample``s.
package final class JudgeLessons {
  private let passages = PassageCache()
  private var facts: [String: ClaimFacts] = [:]
  package private(set) var examples: [JudgeExample] = []

  package init() {}

  private func facts(_ id: Article.ID, _ text: String) -> ClaimFacts {
    if let known = facts[text] { return known }
    let facts = ClaimFacts(passages.claim(of: passages.passage(id, text, nil)))
    self.facts[text] = facts
    return facts
  }

  /// A pair whose values were matched by hand.
  /// - Parameters:
  ///   - values: Passages of `x` and `y` that fill one role; where the pair is in conflict, the first two are what differs.
  ///   - verdict: What they differ in; `nil` where that is a figure or a time, or not known.
  ///   - isLinked: Whether they tell the same thing; `nil` where that is not known.
  package func add(
    _ x: String, _ y: String, values: [(String, String)], verdict: Judge.Verdict?, isLinked: Bool?
  ) {
    let (bytes, others) = (Array(x.utf8), Array(y.utf8))
    let matches = values.map { p, q in
      (a: Self.range(p, bytes), b: Self.range(q, others))
    }
    add(facts("a", x), facts("b", y), matches: matches, verdict, isLinked: isLinked)
  }

  /// - Parameters:
  ///   - matches: Passages that fill one role; the first is what differs where the pair is in conflict.
  ///   - isComplete: Other values than these fill two.
  private func add(
    _ a: ClaimFacts, _ b: ClaimFacts, matches: [(a: TextSpan?, b: TextSpan?)], _ verdict: Judge.Verdict?,
    isLinked: Bool?, isComplete: Bool = true
  ) {
    guard let text = JudgeText(a, b) else { return }
    var targets: [Int: Int] = [:]
    for match in matches {
      for u in text.a.values where match.a?.overlaps(u.span) == true && targets[u.row] == nil {
        if let v = text.b.values.first(where: {
          $0.mark == u.mark && match.b?.overlaps($0.span) == true && targets[$0.row] == nil
        }) {
          (targets[u.row], targets[v.row]) = (v.row, u.row)
        }
      }
    }
    // Where an equal value stands on the other side and nothing is said of it, it may have been left out.
    let asked = [(text.a, a, text.b, b), (text.b, b, text.a, a)].flatMap { side, own, other, others in
      side.values.compactMap { value -> (Int, Int, Float)? in
        if let target = targets[value.row] { return (value.row, target, 1) }
        return !isComplete || other.values.contains { Self.agree(value, own, $0, others) }
          ? nil : (value.row, 0, 1)
      }
    }
    let isConflict = verdict != nil && verdict != .agree
    add(
      text, asked: asked, verdict ?? .agree, isLinked: isLinked,
      telling: isConflict ? (matches.first.flatMap(\.a), matches.first.flatMap(\.b)) : (nil, nil))
  }

  /// Two articles of one story, whose claims are set against each other as `compare` does.
  /// - Parameter oneIn: How many pairs of claims that tell nothing in common stand behind one that is taken.
  package func add(
    _ x: ClaimedDocument, _ y: ClaimedDocument, of story: MatchedStory, oneIn: Int
  ) {
    let spans = story.told(in: x.article, and: y.article)
    var strangers: [(ClaimFacts, ClaimFacts)] = []
    let others = y.claims.map { ClaimFacts($0, in: y) }
    for a in x.claims.map({ ClaimFacts($0, in: x) }) {
      for b in others {
        let told = spans.filter { a.claim.overlaps($0.a) && b.claim.overlaps($0.b) }
        if told.isEmpty {
          if mayBeCompared(a, b) { strangers.append((a, b)) }
          continue
        }
        // What differs stands first, above all what is no figure and no time.
        let ordered = told.sorted { rank($0.match) < rank($1.match) }
        let first = ordered[0].match
        add(
          a, b, matches: ordered.map { ($0.a, $0.b) }, first.relation == .conflict ? first.verdict : .agree,
          isLinked: true)
      }
    }
    let before = examples.count
    for (a, b) in strangers.enumerated().filter({ $0.offset % oneIn == 0 }).map(\.element) {
      add(a, b, matches: [], .agree, isLinked: false)
    }
    for i in examples.indices.dropFirst(before) { examples[i].isOfStrangers = true }
  }

  private func rank(_ match: MatchedStory.Match) -> Int {
    match.relation == .conflict ? (match.verdict == nil ? 1 : 0) : 2
  }

  /// Both have a value of one kind, or a name or an uncommon word in common.
  private func mayBeCompared(_ a: ClaimFacts, _ b: ClaimFacts) -> Bool {
    guard let x = a.reading, let y = b.reading else { return false }
    return !x.kinds.isDisjoint(with: y.kinds)
      || !a.keys.subtracting(StopWords.all).isDisjoint(with: b.keys)
  }

  /// A pair that is known to tell of one event, of a lesser one, or of none. Values that agree there fill one role, values that
  /// differ fill two. Of pairs of no event those in articles weigh more: they were taken for one.
  package func add(
    _ x: String, _ y: String, _ link: RoleLessons.Link, areInConflict: Bool, verdict: Judge.Verdict?
  ) {
    add(facts("a", x), facts("b", y), link, 0.3, areInConflict: areInConflict, verdict: verdict)
  }

  /// The same of claims in their articles.
  package func add(
    _ x: (document: ClaimedDocument, claim: Claim), _ y: (document: ClaimedDocument, claim: Claim),
    _ link: RoleLessons.Link, areInConflict: Bool, verdict: Judge.Verdict?
  ) {
    add(
      ClaimFacts(x.claim, in: x.document), ClaimFacts(y.claim, in: y.document), link, 1,
      areInConflict: areInConflict, verdict: verdict)
  }

  /// Passages of claims in their articles that fill one role. Of the values only these are asked: what else fills one role nobody has said.
  /// - Parameter verdict: What the first two differ in; `.agree` where that is a figure or a time, or nothing.
  package func add(
    _ x: (document: ClaimedDocument, claim: Claim), _ y: (document: ClaimedDocument, claim: Claim),
    passages: [(a: TextSpan, b: TextSpan)], verdict: Judge.Verdict
  ) {
    add(
      ClaimFacts(x.claim, in: x.document), ClaimFacts(y.claim, in: y.document),
      matches: passages.map { ($0.a, $0.b) }, verdict, isLinked: true, isComplete: false)
  }

  /// Claims in their articles of which all is known.
  /// - Parameters:
  ///   - matches: Values that fill one role; all others fill two.
  ///   - tells: The words that tell what they differ in, where that is no value.
  package func add(
    _ x: (document: ClaimedDocument, claim: Claim), _ y: (document: ClaimedDocument, claim: Claim),
    matches: [(a: TextSpan, b: TextSpan)], tells: (a: TextSpan, b: TextSpan)?, verdict: Judge.Verdict,
    isLinked: Bool?
  ) {
    add(
      ClaimFacts(x.claim, in: x.document), ClaimFacts(y.claim, in: y.document),
      matches: (tells.map { [$0] } ?? []) + matches, verdict, isLinked: isLinked)
  }

  /// The same of two sentences by themselves.
  package func add(
    _ x: String, _ y: String, matches: [(a: TextSpan, b: TextSpan)], tells: (a: TextSpan, b: TextSpan)?,
    verdict: Judge.Verdict, isLinked: Bool
  ) {
    add(
      facts("a", x), facts("b", y), matches: (tells.map { [$0] } ?? []) + matches, verdict, isLinked: isLinked
    )
  }

  /// Passages that differ and fill two roles: each has the other claim's value that agrees with it, or none. Whatever else the claims tell is
  /// not asked.
  package func add(
    _ x: (document: ClaimedDocument, claim: Claim), _ y: (document: ClaimedDocument, claim: Claim),
    apart passages: (a: TextSpan, b: TextSpan)
  ) {
    let (a, b) = (ClaimFacts(x.claim, in: x.document), ClaimFacts(y.claim, in: y.document))
    guard let text = JudgeText(a, b) else { return }
    func rows(_ side: JudgeText.Side, _ passage: TextSpan) -> [Int] {
      side.values.filter { passage.overlaps($0.span) }.map(\.row)
    }
    let meant = Set(rows(text.a, passages.a) + rows(text.b, passages.b))
    let asked =
      asked(text.a, a, text.b, b, .same, 1, false) + asked(text.b, b, text.a, a, .same, 1, false)
    add(text, asked: asked.filter { meant.contains($0.0) }, .agree, isLinked: nil, telling: (nil, nil))
  }

  private func add(
    _ a: ClaimFacts, _ b: ClaimFacts, _ link: RoleLessons.Link, _ weightOfNone: Float, areInConflict: Bool,
    verdict: Judge.Verdict?
  ) {
    guard let text = JudgeText(a, b) else { return }
    let isMatched = !text.a.values.isEmpty && !text.b.values.isEmpty
    add(
      text,
      asked: isMatched
        ? asked(text.a, a, text.b, b, link, weightOfNone, areInConflict)
          + asked(text.b, b, text.a, a, link, weightOfNone, areInConflict)
        : [],
      verdict, isLinked: link == .same, telling: (nil, nil))
  }

  private func asked(
    _ side: JudgeText.Side, _ a: ClaimFacts, _ other: JudgeText.Side, _ b: ClaimFacts,
    _ link: RoleLessons.Link, _ weightOfNone: Float, _ areInConflict: Bool
  ) -> [(Int, Int, Float)] {
    side.values.compactMap { value in
      let kin = other.values.filter { $0.mark == value.mark }
      let agreeing = kin.filter { Self.agree(value, a, $0, b) }
      switch link {
      case .none: return (value.row, 0, weightOfNone)
      case .same:
        if let first = agreeing.first { return (value.row, first.row, 1) }
        return areInConflict ? nil : (value.row, 0, 1)
      case .other: return agreeing.isEmpty && !areInConflict ? (value.row, 0, 0.5) : nil
      }
    }
  }

  private static func agree(_ p: JudgeText.Value, _ a: ClaimFacts, _ q: JudgeText.Value, _ b: ClaimFacts)
    -> Bool
  {
    if p.mark == .time {
      guard let x = a.claim.dateMentions.first(where: { $0.span == p.span }),
        let y = b.claim.dateMentions.first(where: { $0.span == q.span })
      else { return false }
      return DateComparison(x, y) == .compatible
    }
    guard let x = a.figures.first(where: { $0.slot.span == p.span }),
      let y = b.figures.first(where: { $0.slot.span == q.span })
    else { return false }
    return x.quantity.unit == y.quantity.unit && !NumberConflicts.excludes(x, y)
  }

  private func add(
    _ text: JudgeText, asked: [(Int, Int, Float)], _ verdict: Judge.Verdict?, isLinked: Bool?,
    telling: (TextSpan?, TextSpan?)
  ) {
    let words = [(text.a, telling.0), (text.b, telling.1)].flatMap { side, passage in
      side.words.map { word in (word.row, passage.map { $0.overlaps(word.span) } ?? false) }
    }
    examples.append(
      JudgeExample(
        pieces: text.pieces.map { ($0.id, $0.marks) }, asked: asked,
        values: (text.a.values + text.b.values).map(\.row), verdict: verdict, isLinked: isLinked, words: words
      ))
  }

  /// Where a passage stands first in the text.
  package static func range(_ passage: String, _ bytes: [UInt8]) -> TextSpan? {
    let part = Array(passage.utf8)
    guard !part.isEmpty, part.count <= bytes.count else { return nil }
    for start in 0...bytes.count - part.count where bytes[start..<start + part.count].elementsEqual(part) {
      return TextSpan(start, start + part.count)
    }
    return nil
  }
}
