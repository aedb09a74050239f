/// What speaks for and against two values' playing one role in one event.
struct RoleEvidence {
  enum Share: Int, Comparable {
    /// Both sides have some, and none in common.
    case apart
    /// One side has none.
    case missing
    case shared

    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  // Of the claims as wholes.
  /// Likeness of their words, 0…1.
  let alike: Double
  /// Words of names and countries in common.
  let names: Share
  let events: Share
  /// The same figure of the same thing stands on both sides.
  var figureAgrees: Bool

  // Of the clauses that hold the values.
  let verbs: EventMatch.Relation
  /// Nouns and names that both clauses have.
  let party: Int
  let subjectSame: Bool
  let moodsDiffer: Bool
  let oneNegated: Bool
  /// Both verbs have a subject by name, and no word of the two is the same; likewise with what they are told of.
  let subjectsApart: Bool
  let objectsApart: Bool
  /// The same of people only.
  let peopleApart: Bool

  // Of the words around the values.
  /// The word before, the word behind: how many of the two are the same.
  let beside: Int
  /// Lemmas among the nearest four of both.
  let near: Int

  var isVerbShared: Bool { verbs == .same || verbs == .kind }
  var isNamed: Bool { names == .shared }
}

/// What two claims as wholes have in common.
struct CommonGround {
  let names: RoleEvidence.Share
  let events: RoleEvidence.Share
  let figureAgrees: Bool

  init(_ a: ClaimFacts, _ b: ClaimFacts) {
    names = Self.share(a.names, b.names)
    events = Self.share(a.events, b.events)
    figureAgrees = a.figures.contains { x in
      b.figures.contains { x.agrees(with: $0) }
    }
  }

  private static func share<T>(_ a: Set<T>, _ b: Set<T>) -> RoleEvidence.Share {
    a.isEmpty || b.isEmpty ? .missing : a.isDisjoint(with: b) ? .apart : .shared
  }
}
