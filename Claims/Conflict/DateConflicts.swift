/// Days and hours given to the same event that exclude each other.
struct DateConflicts {
  let events: EventMatch

  struct Found {
    let a: Clause.Slot<DateMention>
    let b: Clause.Slot<DateMention>
    /// How likely both dates belong to the same happening, 0…1.
    let sameRole: Double
    /// Both look ahead to an event of one class.
    let isPlan: Bool
  }

  func conflicts(_ a: Claim, _ b: Claim) -> [Found] {
    var found: [Found] = []
    for x in a.clauses where !x.dates.isEmpty && !EventMatch.saying.contains(x.predicate) {
      for y in b.clauses where !y.dates.isEmpty && !EventMatch.saying.contains(y.predicate) {
        if let conflict = conflict(x, y) { found.append(conflict) }
      }
    }
    return found
  }

  private func conflict(_ x: Clause, _ y: Clause) -> Found? {
    var disjoint: (Clause.Slot<DateMention>, Clause.Slot<DateMention>)?
    for p in x.dates {
      for q in y.dates {
        switch DateComparison(p.value, q.value) {
        case .compatible: return nil
        case .disjoint: disjoint = disjoint ?? (p, q)
        case .unknown: continue
        }
      }
    }
    guard let (p, q) = disjoint, isPlannedAlike(x, y) else { return nil }
    let role = events.predicates(x, y) * (sharesParty(x, y) ? 1 : 0.7)
    guard role >= 0.5 else { return nil }
    let isPlan =
      x.mood == .planned && y.mood == .planned && !EventMatch.events(x).isDisjoint(with: EventMatch.events(y))
    return Found(a: p, b: q, sameRole: role, isPlan: isPlan)
  }

  /// Some noun or name stands on both sides, or one side tells none.
  private func sharesParty(_ x: Clause, _ y: Clause) -> Bool {
    let (p, q) = (Set(x.subject + x.object), Set(y.subject + y.object))
    return p.isEmpty || q.isEmpty || !p.isDisjoint(with: q)
  }

  /// A plan and what came of it may differ without a contradiction: then the later is an update.
  private func isPlannedAlike(_ x: Clause, _ y: Clause) -> Bool {
    x.isNegated == y.isNegated && (x.mood == y.mood || x.mood != .asserted && y.mood != .asserted)
  }
}
