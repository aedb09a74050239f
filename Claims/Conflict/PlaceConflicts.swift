/// Two places for one event, neither within the other as far as the text and the names tell.
struct PlaceConflicts: ContradictionFinder {
  let events: EventMatch

  func contradictions(_ a: ClaimFacts, _ b: ClaimFacts) -> [Contradiction] {
    var found: [Contradiction] = []
    for p in a.sites {
      for q in b.sites where Places.exclude(p.slot.value, q.slot.value) {
        // What lies between two places is set only against what lies between two others.
        guard p.slot.value.contains(" and ") == q.slot.value.contains(" and "), !mentions(b, p.slot.value),
          !mentions(a, q.slot.value)
        else { continue }
        found.append(named(p, a, q, b))
      }
    }
    return found + buildings(a, b)
  }

  /// Any word of the place's name stands in the other claim.
  private func mentions(_ facts: ClaimFacts, _ place: String) -> Bool {
    let words = place.split(separator: " ").filter { $0 != "and" }
    return place.contains(" and ")
      ? words.allSatisfy { facts.keys.contains(String($0)) }
      : words.contains { facts.keys.contains(String($0)) }
  }

  private func named(
    _ p: ClaimFacts.Site, _ a: ClaimFacts, _ q: ClaimFacts.Site, _ b: ClaimFacts
  ) -> Contradiction {
    let evidence = events.evidence(
      p.clause, p.slot.span, p.slot.context, in: a, q.clause, q.slot.span, q.slot.context, in: b)
    return contradiction(
      .init(span: p.slot.span, text: a.written(p.slot.span)), p.clause,
      .init(span: q.slot.span, text: b.written(q.slot.span)), q.clause,
      sureness(p, q, evidence, areLone: a.sites.count == 1 && b.sites.count == 1))
  }

  /// Steps seen on the half of the labelled pairs that was worked on: an unknown place may lie in a known one.
  private func sureness(_ p: ClaimFacts.Site, _ q: ClaimFacts.Site, _ evidence: RoleEvidence, areLone: Bool)
    -> Double
  {
    guard Self.relation(p) == Self.relation(q), !evidence.moodsDiffer, !evidence.oneNegated else {
      return Sure.not
    }
    if Self.isHeldInMany(p.clause), Self.isHeldInMany(q.clause) { return Sure.not }
    if p.slot.value.contains(" and ") {
      if Places.isWide(p.slot.value) || Places.isWide(q.slot.value) { return Sure.not }
      return evidence.party >= 1 && evidence.alike >= 0.17 ? Sure.fairly : Sure.little
    }
    let (x, y) = (Places.kind(p.slot.value), Places.kind(q.slot.value))
    if x != y { return Sure.not }
    if evidence.isVerbShared, evidence.isNamed, evidence.party >= 1 || evidence.subjectSame {
      return evidence.alike >= 0.33 ? 0.7 : evidence.alike >= 0.25 ? Sure.barely : Sure.hardly
    }
    return evidence.alike >= 0.5 && evidence.isNamed && areLone ? Sure.fairly : Sure.not
  }

  /// A party wins in Norvale and in Tarn, and people march in both.
  private static func isHeldInMany(_ clause: Clause) -> Bool {
    !EventMatch.events(clause).isDisjoint(with: [.win, .vote, .protest])
  }

  /// "in", "at" and "inside" tell the place itself, other prepositions one beside it.
  private static func relation(_ site: ClaimFacts.Site) -> String {
    let word = site.slot.context.first ?? ""
    return ["at", "inside"].contains(word) ? "in" : word
  }

  private func contradiction(
    _ a: Contradiction.Value, _ x: Clause, _ b: Contradiction.Value, _ y: Clause, _ sureness: Double
  ) -> Contradiction {
    Contradiction(
      kind: .location, a: a, b: b, message: ConflictMessage.places(x, y, a.text, b.text),
      sureness: .overall(sureness))
  }

  /// "died at home", "died in a hospice": kinds of buildings, told of the same death, birth or arrest.
  private func buildings(_ a: ClaimFacts, _ b: ClaimFacts) -> [Contradiction] {
    var found: [Contradiction] = []
    for x in a.claim.clauses {
      for y in b.claim.clauses where [.same, .kind].contains(events.relation(x, y)) {
        guard let event = EventClass.of(x.predicate), [.death, .birth, .arrest, .wedding].contains(event),
          let p = Places.building(in: x.object), let q = Places.building(in: y.object), p.kind != q.kind
        else { continue }
        let evidence = events.evidence(x, x.span, in: a, y, y.span, in: b)
        found.append(
          contradiction(
            .init(span: x.span, text: p.word), x, .init(span: y.span, text: q.word), y,
            evidence.alike >= 0.17 || evidence.isNamed ? 0.7 : Sure.little))
      }
    }
    return found
  }
}

/// What is known of places by their names alone.
enum Places {
  /// Neither is known to hold the other.
  static func exclude(_ a: String, _ b: String) -> Bool {
    let (x, y) = (parts(a), parts(b))
    if x.count > 1, y.count > 1 {
      // "between Italy and Egypt", "between Sicily and Tunisia": each end must lie at one of the other's.
      return !x.allSatisfy { end in y.contains { isCompatible(end, $0) } }
    }
    return !x.contains { end in y.contains { isCompatible(end, $0) } }
  }

  private static func parts(_ name: String) -> [String] {
    guard let and = name.split(separator: " ").firstIndex(of: "and") else { return [name] }
    let words = name.split(separator: " ")
    return [words[..<and].joined(separator: " "), words[(and + 1)...].joined(separator: " ")]
  }

  private static func isCompatible(_ a: String, _ b: String) -> Bool {
    a == b || a.contains(b) || b.contains(a) || PlaceContainment.nests(a, b)
      || kind(a) == .unknown && kind(b) == .unknown && NameForms.isSpelling([a], [b])
  }

  /// Between continents lies too much to tell places apart.
  static func isWide(_ name: String) -> Bool {
    ["europe", "asia", "africa", "middle east", "america"].contains { name.contains($0) }
      && !name.contains("north africa")
  }

  enum Kind { case country, known, unknown }

  static func kind(_ name: String) -> Kind {
    guard let entry = PlaceGazetteer.shared.entry(name) else {
      return PlaceGazetteer.shared.isOtherPlace(name) || !PlaceContainment.holders(of: name).isEmpty
        ? .known : .unknown
    }
    return entry.relation == .country ? .country : .known
  }

  /// The first word for a building among the nouns behind a verb.
  static func building(in nouns: [String]) -> (word: String, kind: String)? {
    for noun in nouns.prefix(5) { if let kind = buildings[noun] { return (noun, kind) } }
    return nil
  }

  private static let buildings: [String: String] = [
    "home": "home", "house": "home", "apartment": "home", "residence": "home", "flat": "home",
    "hospital": "hospital", "clinic": "hospital", "hospice": "hospice", "prison": "prison", "jail": "prison",
    "cell": "prison", "penitentiary": "prison", "hotel": "hotel", "motel": "hotel", "church": "church",
    "school": "school", "airport": "airport", "station": "station",
  ]
}
