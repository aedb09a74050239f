/// What speaks for and against two values' filling one role in one event, as numbers from 0 to about 1.
///
/// The values themselves play no part but as words of their sentences, so that equal and differing values are described alike: ``RoleModel`` learns from
/// the equal ones.
struct RoleFeatures<Own: CaseIterable & RawRepresentable<Int>> {
  /// Those of any kind of value; the kind's own follow behind.
  enum Common: Int, CaseIterable {
    case alike, near, around, before, behind
    case verbSame, verbKind, verbNoun, verbKin, verbNone, verbNear, verbSameAlike, verbKindAlike
    case party, partyAlike, subjectSame, subjectsApart, objectsApart, peopleApart, moodsDiffer, oneNegated
    case namesShared, namesApart, eventsShared, eventsApart
    case lone, loneAlike, rivals
  }

  static var count: Int { Common.allCases.count + Own.allCases.count }
  private(set) var values = [Float](repeating: 0, count: Self.count)

  /// - Parameters:
  ///   - rivals: How many pairs of values the two claims have that could be meant, this one included.
  ///   - context: Lemmas around the value, the nearest first.
  init(
    _ evidence: RoleEvidence, _ x: Clause, _ p: TextSpan, context: [String], in a: ClaimFacts, _ y: Clause,
    _ q: TextSpan, context other: [String], in b: ClaimFacts, rivals: Int
  ) {
    let alike = Float(evidence.alike)
    set(.alike, alike)
    set(.near, WordLikeness.alignment(Array(context.prefix(4)), Array(other.prefix(4))))
    set(.around, WordLikeness.alignment(context, other))
    let (m, n) = (a.neighbours(of: p), b.neighbours(of: q))
    set(.before, m.before != nil && m.before == n.before && m.before != "")
    set(.behind, m.after != nil && m.after == n.after && m.after != "")
    switch evidence.verbs {
    case .same:
      set(.verbSame, true)
      set(.verbSameAlike, alike)
    case .kind:
      set(.verbKind, true)
      set(.verbKindAlike, alike)
    case .noun: set(.verbNoun, true)
    case .kin: set(.verbKin, true)
    case .none: set(.verbNone, true)
    case .other: set(.verbNear, Float(WordLikeness.cosine(x.predicate, y.predicate)))
    }
    let party = min(1, Float(evidence.party) / 4)
    set(.party, party)
    set(.partyAlike, party * alike)
    set(.subjectSame, evidence.subjectSame)
    set(.subjectsApart, evidence.subjectsApart)
    set(.objectsApart, evidence.objectsApart)
    set(.peopleApart, evidence.peopleApart)
    set(.moodsDiffer, evidence.moodsDiffer)
    set(.oneNegated, evidence.oneNegated)
    set(.namesShared, evidence.names == .shared)
    set(.namesApart, evidence.names == .apart)
    set(.eventsShared, evidence.events == .shared)
    set(.eventsApart, evidence.events == .apart)
    set(.lone, rivals == 1)
    set(.loneAlike, rivals == 1 ? alike : 0)
    set(.rivals, min(1, Float(rivals - 1) / 8))
  }

  private mutating func set(_ feature: Common, _ value: Float) { values[feature.rawValue] = value }
  private mutating func set(_ feature: Common, _ isSo: Bool) { set(feature, isSo ? 1 : 0) }

  mutating func set(_ feature: Own, _ value: Float) {
    values[Common.allCases.count + feature.rawValue] = value
  }
  mutating func set(_ feature: Own, _ isSo: Bool) { set(feature, isSo ? 1 : 0) }
}
