import Synchronization

/// Reads two claims side by side: which of their figures and times fill one role, and what else they differ in.
///
/// One network answers both at once. The values are hidden, so that "14" and "11" are told for one count by what stands
/// around them; whether they can both hold is for ``NumberInterval`` and ``DateComparison``.
///
/// - Note: Trained by `Scripts/train-judge`; the page on the judge's model tells on what, and how well it does.
package struct Judge: Sendable {
  /// What two claims differ in, besides figures and times. Raw values are the network's labels.
  package enum Verdict: Int, CaseIterable, Sendable {
    case agree, polarity, certainty, location, entity
  }

  private let encoder: Encoder
  static let shared = Judge(encoder: .ofPairs)

  /// Labels of single words, ahead of the verdicts'.
  private static let wordLabels = 2

  /// What two claims differ in, and where they tell it.
  struct Difference {
    /// By ``Verdict``'s raw values; they add up to 1.
    let shares: [Float]
    /// The words that tell it in either claim; `nil` where none stands out, or where the claims agree too well for it to matter.
    let a: TextSpan?
    let b: TextSpan?

    subscript(verdict: Verdict) -> Double { Double(shares[verdict.rawValue]) }

    /// They may differ at all: what is likelier than this to agree is told at no level.
    var isOpen: Bool { self[.agree] < Self.mostAgreeing }
    fileprivate static let mostAgreeing = 0.7

    /// Log odds that they differ at all.
    var odds: Double {
      let share = min(max(self[.agree], 1e-6), 1 - 1e-6)
      return Elementary.log((1 - share) / share)
    }

    /// What they differ in if they do.
    var likeliest: Verdict { Verdict.allCases.dropFirst().max { self[$0] < self[$1] }! }
  }

  /// What two claims read side by side tell.
  struct Reading {
    /// `nil` where either claim has no value.
    let roles: MatchedRoles?
    let difference: Difference
    /// Log odds that they tell the same thing, with the same values or others.
    let linked: Double
    /// Log odds that two values fill one role which exclude each other, those of the likeliest such two; `-.infinity` where none do.
    let clash: Double
    /// The same where they need only not bear each other out, see ``NumberInterval/bearsOut(_:)``.
    let loose: Double
    /// Values that may well fill one role bear each other out.
    var bearsOut: Bool { loose <= Self.unlikely }
    /// No values that may well fill one role exclude each other.
    var isAgreed: Bool { clash <= Self.unlikely }
    private static let unlikely = -2.0

    fileprivate func mean(with other: Reading) -> Reading {
      var roles = roles
      roles?.other = other.roles.map { [$0] } ?? []
      let shares = zip(difference.shares, other.difference.shares).map { ($0 + $1) / 2 }
      return Reading(
        roles: roles,
        difference: Difference(
          shares: shares, a: difference.a ?? other.difference.a, b: difference.b ?? other.difference.b),
        linked: (linked + other.linked) / 2, clash: max(clash, other.clash),
        loose: max(loose, other.loose))
    }

    /// The same with the claims in the other order.
    var turned: Reading {
      Reading(
        roles: roles?.turned,
        difference: Difference(shares: difference.shares, a: difference.b, b: difference.a), linked: linked,
        clash: clash, loose: loose)
    }
  }

  /// The same whichever claim is given first: the network is always shown them in one order, that of their words.
  /// - Returns: `nil` where they cannot be read.
  func read(_ a: ClaimFacts, _ b: ClaimFacts) -> Reading? {
    isFirst(a, b) ? readInOrder(a, b) : readInOrder(b, a)?.turned
  }

  /// The mean of what was made of them in one order and of what is made in the other: it depends a little on which comes first.
  func readAgain(_ reading: Reading, _ a: ClaimFacts, _ b: ClaimFacts) -> Reading {
    let other = isFirst(a, b) ? readInOrder(b, a)?.turned : readInOrder(a, b)
    return other.map(reading.mean) ?? reading
  }

  private func isFirst(_ a: ClaimFacts, _ b: ClaimFacts) -> Bool {
    guard let x = a.reading?.order, let y = b.reading?.order, x != y else {
      let (x, y) = (a.claim.id, b.claim.id)
      return (x.article.rawValue, x.number) <= (y.article.rawValue, y.number)
    }
    return x.lexicographicallyPrecedes(y)
  }

  private func readInOrder(_ a: ClaimFacts, _ b: ClaimFacts) -> Reading? {
    guard let text = JudgeText(a, b) else { return nil }
    let values = text.a.values + text.b.values
    let window = encode(text, rows: [0] + values.map(\.row))
    let isMatched = !text.a.values.isEmpty && !text.b.values.isEmpty
    let roles = isMatched ? roles(window, values, count: text.a.values.count) : nil
    let matches = matches(a, b, roles)
    func likeliest(_ isMeant: (Match) -> Bool) -> Double {
      matches.lazy.filter(isMeant).map(\.odds).max() ?? -.infinity
    }
    return Reading(
      roles: roles, difference: difference(text, window), linked: Double(window.labels(row: 0).last!),
      clash: likeliest { !$0.agrees }, loose: likeliest { !$0.bearsOut })
  }

  /// Which words tell it takes a window of its own: few claims differ, and rows that are not asked for save a seventh.
  private func difference(_ text: JudgeText, _ window: EncodedWindow) -> Difference {
    let shares = Encoder.shares(
      window.labels(row: 0).dropFirst(Self.wordLabels).prefix(Verdict.allCases.count))
    let difference = Difference(shares: shares, a: nil, b: nil)
    guard difference.isOpen else { return difference }
    let words = text.a.words + text.b.words
    let told = encode(text, rows: words.map(\.row))
    let odds = words.indices.map { row in
      let labels = told.labels(row: row)
      return labels[labels.startIndex + 1] - labels[labels.startIndex]
    }
    return Difference(
      shares: shares, a: Self.passage(text.a.words, odds.prefix(text.a.words.count)),
      b: Self.passage(text.b.words, odds.dropFirst(text.a.words.count)))
  }

  /// A value of either claim, of one unit, that were both read.
  struct Match {
    let a: TextSpan
    let b: TextSpan
    /// Log odds that they fill one role.
    let odds: Double
    /// Both can hold.
    let agrees: Bool
    /// Both can hold, and are near each other besides.
    let bearsOut: Bool
  }

  fileprivate func matches(_ a: ClaimFacts, _ b: ClaimFacts, _ roles: MatchedRoles?) -> [Match] {
    guard let roles else { return [] }
    let figures = a.figures.flatMap { p in
      b.figures.filter { NumberConflicts.areOfOneUnit(p, $0) }.compactMap { q in
        roles.logOdds(p.slot.span, q.slot.span).map {
          let agrees = !NumberConflicts.excludes(p, q)
          return Match(
            a: p.slot.span, b: q.slot.span, odds: $0, agrees: agrees,
            bearsOut: agrees && (p.quantity.unit == .score || p.interval.bearsOut(q.interval)))
        }
      }
    }
    let times = a.claim.dateMentions.flatMap { p in
      b.claim.dateMentions.compactMap { q in
        roles.logOdds(p.span, q.span).map {
          let agrees = DateComparison(p, q) != .disjoint
          return Match(a: p.span, b: q.span, odds: $0, agrees: agrees, bearsOut: agrees)
        }
      }
    }
    return figures + times
  }

  private func roles(_ window: EncodedWindow, _ values: [JudgeText.Value], count: Int) -> MatchedRoles {
    // To the window's start and to values.
    MatchedRoles(
      values: values, count: count, shares: values.indices.map { window.point(0, from: $0 + 1) })
  }

  /// Of use to one window at a time.
  private final class Memory: @unchecked Sendable {
    let scratch: Encoder.Scratch
    init(_ scratch: consuming Encoder.Scratch) { self.scratch = scratch }
  }

  /// As much as windows were ever read at a time: taken anew for each, it lies scattered among what stays.
  private static let idle = Mutex<[Memory]>([])

  private func encode(_ text: JudgeText, rows: [Int]) -> EncodedWindow {
    let memory =
      Self.idle.withLock { $0.popLast() }
      ?? Memory(Encoder.Scratch(for: encoder, pieces: JudgeText.mostPieces))
    defer { Self.idle.withLock { $0.append(memory) } }
    return encoder.encode(text.pieces, rows: rows.map(Int32.init), scratch: memory.scratch)
  }

  /// The run of words around the likeliest whose log odds lie above a line, a single weaker word between two included.
  private static func passage(_ words: [JudgeText.Word], _ odds: ArraySlice<Float>) -> TextSpan? {
    let odds = Array(odds)
    guard let top = odds.indices.max(by: { (odds[$0], $1) < (odds[$1], $0) }), odds[top] > leastTop else {
      return nil
    }
    let line = min(0, odds[top] - 2)
    var (first, last) = (top, top)
    while first > 0, odds[first - 1] > line || first > 1 && odds[first - 2] > line { first -= 1 }
    while last + 1 < odds.count, odds[last + 1] > line || last + 2 < odds.count && odds[last + 2] > line {
      last += 1
    }
    return TextSpan(words[first].span.start, words[last].span.end)
  }

  private static let leastTop: Float = -3
}

/// How likely values of two claims fill one role.
struct MatchedRoles {
  fileprivate let values: [JudgeText.Value]
  /// Values of the first claim, ahead of the others.
  fileprivate let count: Int
  /// For each value where it points: first to the window's start, then to each value.
  fileprivate let shares: [[Float]]
  fileprivate var isTurned = false
  /// What was made of the same claims in the other order, one or none.
  fileprivate var other: [MatchedRoles] = []

  /// The same with the claims in the other order.
  var turned: MatchedRoles {
    var result = self
    result.isTurned.toggle()
    result.other = other.map(\.turned)
    return result
  }

  /// Log odds that a value of the first claim and one of the second fill one role, the mean of both directions; `nil` where
  /// one of them was not read.
  func logOdds(_ p: TextSpan, _ q: TextSpan) -> Double? {
    guard let odds = ownLogOdds(p, q) else { return nil }
    guard let more = other.first?.logOdds(p, q) else { return odds }
    return (odds + more) / 2
  }

  private func ownLogOdds(_ p: TextSpan, _ q: TextSpan) -> Double? {
    let (p, q) = isTurned ? (q, p) : (p, q)
    guard let i = values[..<count].firstIndex(where: { $0.span == p }),
      let j = values[count...].firstIndex(where: { $0.span == q })
    else { return nil }
    return (Self.logOdds(shares[i][j + 1]) + Self.logOdds(shares[j][i + 1])) / 2
  }

  /// Log odds above which the judge may be believed against what words and lexicons say.
  static let sure = 1.5

  private static func logOdds(_ share: Float) -> Double {
    let share = min(max(Double(share), 1e-5), 1 - 1e-5)
    return Elementary.log(share / (1 - share))
  }
}

/// What the ``Judge`` makes of two claims: asked when it is first needed.
final class JudgedPair {
  /// How alike their words are, as ``EventMatch/evidence(of:)`` has it.
  let alike: Double
  let meeting: Meeting
  /// How near their articles are to telling one story; 0 where somebody asks about the two.
  let closeness: Float
  private let judge: Judge
  private let a: ClaimFacts
  private let b: ClaimFacts
  private lazy var reading = judge.read(a, b)

  var roles: MatchedRoles? { reading?.roles }
  var difference: Judge.Difference? { reading?.difference }
  /// Log odds that they tell the same thing; 0 where they cannot be read.
  var linked: Double { reading?.linked ?? 0 }
  /// No values that fill one role exclude each other: where day or number differ too, two events are likelier than one that is told
  /// two ways.
  var isAgreed: Bool { reading?.isAgreed ?? true }
  /// Values that more likely than not fill one role.
  private lazy var matches = matched()
  private func matched() -> [Judge.Match] { judge.matches(a, b, roles).filter { $0.odds > 0 } }

  /// How many values that fill one role, besides those given, can both hold and how many cannot, which speaks for one event or for two:
  /// 0, ½, or 1 from two on.
  private func companions(of p: TextSpan?, _ q: TextSpan?) -> (agree: Float, differ: Float) {
    let others = matches.filter { match in
      !(p.map(match.a.overlaps) ?? false) && !(q.map(match.b.overlaps) ?? false)
    }
    let agree = others.count(where: \.agrees)
    return (Float(min(agree, 2)) / 2, Float(min(others.count - agree, 2)) / 2)
  }

  /// The chance that claims of one story do, all considered; 0 where they cannot be read.
  var likely: Double {
    reading.map { SideBySide.likely($0, a, b, alike: alike, closeness: closeness) } ?? 0
  }

  /// What ``SurenessModel`` is told of two claims, whatever differs in them.
  enum Sign: Int, CaseIterable { case linked, alike, isAmongMany, closeness, othersAgree, othersDiffer }

  /// Of the two values asked about, if any.
  func signs(of p: TextSpan? = nil, _ q: TextSpan? = nil) -> [Float] {
    var signs = Signs<Sign>()
    signs.set(.linked, odds: linked)
    signs[.alike] = Float(alike)
    signs.set(.isAmongMany, meeting.isAmongMany)
    signs[.closeness] = closeness
    (signs[.othersAgree], signs[.othersDiffer]) = companions(of: p, q)
    return signs.values
  }

  /// Has them read in the other order too, for twice the time.
  func readAgain() {
    reading = reading.map { judge.readAgain($0, a, b) }
    matches = matched()
  }

  /// - Parameter known: What was made of them before.
  init(
    _ judge: Judge, _ a: ClaimFacts, _ b: ClaimFacts, alike: Double, _ meeting: Meeting, closeness: Float = 0,
    known: Judge.Reading? = nil
  ) {
    (self.judge, self.a, self.b, self.alike) = (judge, a, b, alike)
    (self.meeting, self.closeness) = (meeting, closeness)
    if let known { reading = known }
  }
}
