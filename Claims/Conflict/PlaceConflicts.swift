/// Two places for one event, neither within the other as far as the text and the names tell.
struct PlaceConflicts {
  let events: EventMatch

  struct Found {
    let a: Clause.Slot<String>
    let b: Clause.Slot<String>
    let sameRole: Double
  }

  func conflicts(_ a: Claim, _ b: Claim) -> [Found] {
    var found: [Found] = []
    for x in a.clauses {
      for y in b.clauses where events.predicates(x, y) >= 0.9 && x.isNegated == y.isNegated {
        // One place each: a chain of places ("in Velden, near Lund") may name the same spot from near and far.
        guard let p = x.places.first, let q = y.places.first, x.places.count == 1, y.places.count == 1 else {
          continue
        }
        guard p.context == q.context, !mentions(b, p.value), !mentions(a, q.value) else { continue }
        let likeness = events.arguments(x, y)
        if likeness > 0.4 { found.append(Found(a: p, b: q, sameRole: likeness)) }
      }
    }
    return found
  }

  /// Any word of the place's name stands in the other claim, or one name holds the other.
  private func mentions(_ claim: Claim, _ place: String) -> Bool {
    let words = Set(claim.text.lowercased().split { !$0.isLetter }.map(String.init))
    return place.split(separator: " ").contains { words.contains(String($0)) }
  }
}
