/// Who did it, who was it, of what: another name in the same role.
struct EntityConflicts: ContradictionFinder {
  let events: EventMatch

  func contradictions(_ a: ClaimFacts, _ b: ClaimFacts) -> [Contradiction] {
    nations(a, b) + causes(a, b) + holders(a, b) + doers(a, b)
  }

  private func contradiction(
    _ a: Contradiction.Value, _ b: Contradiction.Value, _ what: String, _ sureness: Contradiction.Sureness
  ) -> Contradiction {
    Contradiction(
      kind: .entity, a: a, b: b, message: ConflictMessage.differ(what, a.text, b.text),
      sureness: sureness)
  }

  // MARK: Where from

  private struct National {
    let country: String
    let noun: String
    let word: ClaimFacts.Word
  }

  /// "an Australian climber", "a New Zealand climber".
  private func nationals(_ facts: ClaimFacts) -> [National] {
    let words = facts.words
    return stated(facts)
      + words.indices.dropLast().compactMap { i in
        guard words[i].isCapitalised, !words[i + 1].isCapitalised, Self.persons.contains(words[i + 1].key)
        else {
          return nil
        }
        for first in [i - 1, i] where first >= 0 {
          let name = words[first...i].map(\.key).joined(separator: " ")
          if let entry = PlaceGazetteer.shared.entry(name) {
            return National(country: entry.country.name, noun: words[i + 1].key, word: words[i])
          }
        }
        return nil
      }
  }

  /// "The sailor who drowned was Danish."
  private func stated(_ facts: ClaimFacts) -> [National] {
    facts.claim.clauses.compactMap { clause in
      guard clause.predicate == "be", !clause.isNegated,
        let next = facts.words.first(where: { $0.span.start >= clause.span.end }), next.isCapitalised,
        let entry = PlaceGazetteer.shared.entry(next.key),
        let noun = facts.words.first(where: {
          $0.span.end <= clause.span.start && Self.persons.contains($0.key)
        }),
        !facts.words.contains(where: { $0.span.start == next.span.end + 1 && Self.persons.contains($0.key) })
      else { return nil }
      return National(country: entry.country.name, noun: noun.key, word: next)
    }
  }

  private func nations(_ a: ClaimFacts, _ b: ClaimFacts) -> [Contradiction] {
    let (x, y) = (nationals(a), nationals(b))
    guard x.count == 1, y.count == 1, x[0].country != y[0].country,
      x[0].noun == y[0].noun || Self.anyone.contains(x[0].noun) || Self.anyone.contains(y[0].noun),
      !a.events.isDisjoint(with: b.events)
    else { return [] }
    let isClose = events.alike >= 0.17 || !a.names.isDisjoint(with: b.names)
    return [
      contradiction(
        .init(span: x[0].word.span, text: x[0].country), .init(span: y[0].word.span, text: y[0].country),
        "Where the \(x[0].noun) is from", .overall(isClose ? 0.62 : Sure.little))
    ]
  }

  private static let anyone: Set<String> = ["man", "woman", "citizen", "national"]
  private static let persons: Set<String> = [
    "man", "woman", "climber", "sailor", "soldier", "tourist", "journalist", "student", "driver", "pilot",
    "player",
    "skier", "citizen", "national", "boy", "girl", "worker", "diplomat", "envoy", "diver", "hiker",
    "mountaineer",
    "teenager", "doctor", "actor", "actress", "singer", "reporter", "photographer", "couple", "family",
  ]

  // MARK: Of what

  private func causes(_ a: ClaimFacts, _ b: ClaimFacts) -> [Contradiction] {
    guard let x = cause(in: a), let y = cause(in: b) else { return [] }
    let (p, q) = (Set(x.map(\.key)), Set(y.map(\.key)))
    guard p.isDisjoint(with: q), p.allSatisfy({ !b.keys.contains($0) }),
      q.allSatisfy({ !a.keys.contains($0) })
    else { return [] }
    let isNamed = !a.names.isDisjoint(with: b.names)
    return [contradiction(value(x), value(y), "The cause of death", .overall(isNamed ? 0.65 : Sure.little))]
  }

  private func value(_ words: [ClaimFacts.Word]) -> Contradiction.Value {
    .init(
      span: TextSpan(words[0].span.start, words.last!.span.end),
      text: words.map(\.text).joined(separator: " "))
  }

  /// The illness behind "died of", "died from".
  private func cause(in facts: ClaimFacts) -> [ClaimFacts.Word]? {
    let words = facts.words
    for (i, word) in words.enumerated() where Self.deaths.contains(word.key) {
      for j in i + 1..<max(i + 1, min(words.count, i + 4)) where ["of", "from", "to"].contains(words[j].key) {
        let behind = words[(j + 1)...].prefix(5)
        guard let last = behind.lastIndex(where: { Self.illnesses.contains($0.key) }) else { return nil }
        return Array(words[j + 1...last].filter { !StopWords.all.contains($0.key) })
      }
    }
    return nil
  }

  private static let deaths: Set<String> = ["died", "dies", "die", "dead", "succumbed", "death"]
  private static let illnesses: Set<String> = [
    "cancer", "pneumonia", "stroke", "disease", "failure", "attack", "alzheimer", "leukemia", "leukaemia",
    "aids",
    "overdose", "injuries", "wounds", "tumour", "tumor", "infection", "fever", "poisoning", "diabetes",
    "malaria",
    "flu", "covid", "covid-19", "cholera", "sepsis", "asphyxiation", "dementia", "hypothermia", "drowning",
    "aneurysm",
  ]

  // MARK: Who

  private struct Holder {
    let role: String
    let name: [ClaimFacts.Word]
  }

  /// "director Gary Ross", "its director, Elena Marsh", "the victim was named as Karl Oster".
  private func holders(in facts: ClaimFacts) -> [Holder] {
    let words = facts.words
    return words.indices.dropLast().compactMap { i in
      guard Self.roles.contains(words[i].key), let name = name(at: i + 1, words) else { return nil }
      return Holder(role: words[i].key, name: name)
    }
  }

  private func name(at start: Int, _ words: [ClaimFacts.Word]) -> [ClaimFacts.Word]? {
    let name = Array(words[start...].prefix { $0.isCapitalised }.prefix(3))
    return name.count >= 2 ? name : nil
  }

  private func holders(_ a: ClaimFacts, _ b: ClaimFacts) -> [Contradiction] {
    let (x, y) = (holders(in: a), holders(in: b))
    var found: [Contradiction] = []
    for p in x {
      for q in y where q.role == p.role {
        guard isSole(p.role, in: x), isSole(q.role, in: y), differ(p.name, a, q.name, b),
          !a.events.isDisjoint(with: b.events) || a.events.isEmpty
        else { continue }
        found.append(
          contradiction(
            value(p.name), value(q.name), "The \(p.role == "as" ? "name" : p.role)", .ofRole(0.75)))
      }
    }
    return found
  }

  private func isSole(_ role: String, in holders: [Holder]) -> Bool {
    holders.count { $0.role == role } == 1
  }

  /// Another surname, and neither name stands anywhere in the other text.
  private func differ(_ p: [ClaimFacts.Word], _ a: ClaimFacts, _ q: [ClaimFacts.Word], _ b: ClaimFacts)
    -> Bool
  {
    let (x, y) = (p.map(\.key), q.map(\.key))
    return !y.contains { a.keys.contains($0) } && !x.contains { b.keys.contains($0) }
      && String(x.compactMap(\.first)) != y.joined() && String(y.compactMap(\.first)) != x.joined()
  }

  /// Held by one at a time.
  private static let roles: Set<String> = [
    "director", "president", "executive", "mayor", "governor", "captain", "coach", "chairman", "ceo",
    "winner",
    "husband", "wife", "owner", "author", "architect", "ambassador", "judge", "victim", "champion",
    "chancellor",
    "secretary", "premier", "as", "grandson", "killer", "gunman", "sheriff", "manager",
  ]

  // MARK: Who did it

  private func doers(_ a: ClaimFacts, _ b: ClaimFacts) -> [Contradiction] {
    var found: [Contradiction] = []
    for x in a.claim.clauses where !EventMatch.saying.contains(x.predicate) && !x.isNegated {
      for y in b.claim.clauses
      where !y.isNegated && x.mood == y.mood && [.same, .kind].contains(events.relation(x, y))
        && !areOfOtherFigures(x, y)
      {
        let parties = Parties(x, in: a)
        let others = Parties(y, in: b)
        for (p, q) in [(parties.doer, others.doer), (parties.target, others.target)] {
          guard let p, let q, mayDiffer(p, a, q, b) else { continue }
          let shared = max(shares(x, y, without: p, q), copies(a, b, without: p, q))
          guard shared >= 2, ordinals(a) == ordinals(b) else { continue }
          found.append(
            contradiction(
              .init(span: p.span, text: a.written(p.span)), .init(span: q.span, text: b.written(q.span)),
              "The name told with “\(a.written(x.span))”",
              .ofRole(min(0.8, 0.4 + 0.12 * Double(shared)))))
        }
      }
    }
    return found
  }

  /// "Voss scored 14 points", "Oster scored 21 points": two deeds.
  private func areOfOtherFigures(_ x: Clause, _ y: Clause) -> Bool {
    !x.quantities.isEmpty && !y.quantities.isEmpty
      && !x.quantities.contains { p in
        y.quantities.contains { NumberInterval(p.value).overlaps(NumberInterval($0.value)) }
      }
  }

  /// The content words of both texts where three in four are the same, names in question aside; else 0.
  private func copies(_ a: ClaimFacts, _ b: ClaimFacts, without p: Claim.Name, _ q: Claim.Name) -> Int {
    let names = Set(words(p) + words(q))
    let (x, y) = (content(a).subtracting(names), content(b).subtracting(names))
    let shared = x.intersection(y).count
    return shared >= 3 && shared * 4 >= 3 * max(x.count, y.count) ? shared : 0
  }

  private func content(_ facts: ClaimFacts) -> Set<String> { facts.keys.subtracting(StopWords.all) }

  /// The first goal is not the one that won.
  private func ordinals(_ facts: ClaimFacts) -> Set<String> {
    facts.keys.intersection([
      "first", "second", "third", "fourth", "fifth", "last", "final", "other", "another",
    ])
  }

  private func mayDiffer(_ p: Claim.Name, _ a: ClaimFacts, _ q: Claim.Name, _ b: ClaimFacts) -> Bool {
    let (x, y) = (words(p), words(q))
    guard p.kind != .place, q.kind != .place, p.kind != .event, q.kind != .event, !isOwner(p, a),
      !isOwner(q, b), !isDescription(p, a), !isDescription(q, b),
      !NameForms.isSpelling(x, y)
    else { return false }
    return !y.contains { a.keys.contains($0) } && !x.contains { b.keys.contains($0) }
      && String(x.compactMap(\.first)) != y.joined() && String(y.compactMap(\.first)) != x.joined()
  }

  /// "broke Ford's record": the record is what was broken.
  private func isOwner(_ name: Claim.Name, _ facts: ClaimFacts) -> Bool {
    facts.words.last { $0.span.overlaps(name.span) }.map {
      $0.text.hasSuffix("'s") || $0.text.hasSuffix("’s")
    }
      ?? false
  }

  /// "a Lornshire supermarket": where it is or whose, not which.
  private func isDescription(_ name: Claim.Name, _ facts: ClaimFacts) -> Bool {
    guard let before = facts.words.last(where: { $0.span.end <= name.span.start }),
      let behind = facts.words.first(where: { $0.span.start >= name.span.end })
    else { return false }
    return ["a", "an"].contains(before.key) && before.span.end + 1 == name.span.start
      && behind.span.start == name.span.end + 1 && !behind.isCapitalised
      && !["and", "or", "is", "was", "has", "had", "will", "in", "at", "of", "to", "from", "with"].contains(
        behind.key)
  }

  private func words(_ name: Claim.Name) -> [String] { name.text.split(separator: " ").map(String.init) }

  /// Nouns and names told of both, the two names in question left out.
  private func shares(_ x: Clause, _ y: Clause, without p: Claim.Name, _ q: Claim.Name) -> Int {
    Set(x.subject + x.object).intersection(y.subject + y.object).subtracting(words(p) + words(q)).count
  }
}

/// Who does and who suffers what a verb tells, by name.
private struct Parties {
  var doer: Claim.Name?
  var target: Claim.Name?

  init(_ clause: Clause, in facts: ClaimFacts) {
    let claim = facts.claim
    let previous = claim.clauses.last { $0.span.end <= clause.span.start }?.span.end ?? 0
    let next = claim.clauses.first { $0.span.start >= clause.span.end }?.span.start ?? Int.max
    let before = claim.names.filter { $0.span.start >= previous && $0.span.end <= clause.span.start }
    let behind = claim.names.filter { $0.span.start >= clause.span.end && $0.span.end <= next }
    let near = behind.first { $0.span.start - clause.span.end <= 14 }
    if clause.predicate == "belong" {
      doer = behind.first { $0.span.start - clause.span.end <= 8 }
    } else if clause.isPassive {
      target = before.count == 1 ? before[0] : nil
      doer = behind.first { $0.span.start - clause.span.end <= 8 } ?? Self.name(behindBy: clause, facts)
    } else {
      // "The American Pie actress has entered": the name right before the verb, not one within its noun phrase.
      doer = before.count == 1 && clause.span.start - before[0].span.end <= 2 ? before[0] : nil
      target = near
    }
  }

  /// "is run by Norhydro": capitalised, though not known as a name.
  private static func name(behindBy clause: Clause, _ facts: ClaimFacts) -> Claim.Name? {
    let behind = facts.words.filter { $0.span.start >= clause.span.end }.prefix(4)
    // Every word of a headline is capitalised.
    guard behind.first?.key == "by", facts.words.count(where: \.isCapitalised) * 2 < facts.words.count else {
      return nil
    }
    let name = Array(behind.dropFirst().prefix { $0.isCapitalised })
    guard let first = name.first, let last = name.last else { return nil }
    return Claim.Name(
      text: name.map(\.key).joined(separator: " "), kind: .unknown,
      span: TextSpan(first.span.start, last.span.end))
  }
}
