/// Two values of two claims that exclude each other, found liberally, and how sure it is that both play one role.
struct Contradiction {
  /// One of the two values.
  struct Value {
    let span: TextSpan
    /// Normalised, as ``Conflict/Side/value`` has it.
    let text: String
    /// Stands in the text without a hedge.
    var isExplicit = true
  }

  /// What the sureness is measured by.
  enum Sureness {
    /// Already weighed, the likeness of the event with it, 0…1.
    case overall(Double)
    /// Given one event, 0…1.
    case ofRole(Double)
  }

  let kind: Conflict.Kind
  let a: Value
  let b: Value
  /// One sentence with both values.
  let message: String
  var sureness: Sureness
  /// `b` replaces what `a` says if it was published later: a figure that grows as more is known, a day that something was put
  /// off to, what was open and has been settled.
  var isReplaced = false
  /// Both look ahead to an event of one class.
  var isPlan = false
}

/// Finds the values of one kind that exclude each other.
protocol ContradictionFinder {
  func contradictions(_ a: ClaimFacts, _ b: ClaimFacts) -> [Contradiction]
}

/// How sure a contradiction is, in steps that the levels of ``ConflictDetector`` part. Chosen on the half of the labelled
/// pairs that was worked on.
enum Sure {
  /// Told at every level.
  static let very = 0.8
  static let fairly = 0.6
  /// The least that is told to the cautious.
  static let barely = 0.52
  static let rather = 0.42
  /// The least that is told by default.
  static let little = 0.35
  /// Told to those who want to miss little.
  static let hardly = 0.22
  /// Never told.
  static let not = 0.1
}
