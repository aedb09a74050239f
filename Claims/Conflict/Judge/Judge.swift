import Synchronization

/// Reads two claims side by side: which of their figures and times fill one role, and what else they differ in.
///
/// One network answers both. For roles the values are hidden, so that "14" and "11" are told for one count by what stands
/// around them; whether they can both hold is for ``NumberInterval`` and ``DateComparison``. For the rest the claims are read
/// as they are.
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
    /// The words that tell it in either claim; `nil` where none stands out.
    let a: TextSpan?
    let b: TextSpan?

    subscript(verdict: Verdict) -> Double { Double(shares[verdict.rawValue]) }
  }

  /// - Returns: `nil` where either claim has no value, or they cannot be read.
  func roles(_ a: JudgeText.Reading, _ b: JudgeText.Reading) -> MatchedRoles? {
    guard let text = JudgeText(a, b, hidesValues: true), !text.a.values.isEmpty, !text.b.values.isEmpty else {
      return nil
    }
    let values = text.a.values + text.b.values
    let window = encode(text, rows: [0] + values.map(\.row))
    return MatchedRoles(
      values: values, count: text.a.values.count,
      shares: values.indices.map { window.point(0, from: $0 + 1) })
  }

  func difference(_ a: JudgeText.Reading, _ b: JudgeText.Reading) -> Difference? {
    guard let text = JudgeText(a, b, hidesValues: false) else { return nil }
    let words = text.a.words + text.b.words
    let window = encode(text, rows: [0] + words.map(\.row))
    let chances = words.indices.map { i in
      let labels = window.labels(row: i + 1)
      return labels[labels.startIndex + 1] - labels[labels.startIndex]
    }
    return Difference(
      shares: Encoder.shares(window.labels(row: 0).dropFirst(Self.wordLabels)),
      a: Self.passage(text.a.words, chances.prefix(text.a.words.count)),
      b: Self.passage(text.b.words, chances.dropFirst(text.a.words.count)))
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

  /// Log odds that a value of the first claim and one of the second fill one role, the mean of both directions; `nil` where
  /// one of them was not read.
  func logOdds(_ p: TextSpan, _ q: TextSpan) -> Double? {
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

/// What the ``Judge`` makes of two claims: asked when it is first needed, and once.
final class JudgedPair {
  private let judge: Judge
  private let a: ClaimFacts
  private let b: ClaimFacts
  private lazy var readings: (JudgeText.Reading, JudgeText.Reading)? = {
    guard let x = a.reading, let y = b.reading else { return nil }
    return (x, y)
  }()

  private(set) lazy var roles: MatchedRoles? = readings.flatMap { judge.roles($0, $1) }
  private(set) lazy var difference: Judge.Difference? = readings.flatMap { judge.difference($0, $1) }

  init(_ judge: Judge, _ a: ClaimFacts, _ b: ClaimFacts) {
    (self.judge, self.a, self.b) = (judge, a, b)
  }
}
