/// The same said to have happened and not to have happened, or two words that exclude each other.
struct PolarityConflicts {
  let events: EventMatch

  struct Found {
    let a: Clause
    let b: Clause
    let sameRole: Double
    let isAntonym: Bool
  }

  func conflicts(_ a: Claim, _ b: Claim) -> [Found] {
    var found: [Found] = []
    for x in a.clauses {
      for y in b.clauses {
        if let conflict = conflict(x, y) { found.append(conflict) }
      }
    }
    return found
  }

  private func conflict(_ x: Clause, _ y: Clause) -> Found? {
    guard !x.predicate.isEmpty, !y.predicate.isEmpty, x.mood == y.mood else { return nil }
    let isSame = sameVerb(x, y)
    let excludes = Antonyms.exclude(x.predicate, y.predicate) || excludesComplement(x, y)
    guard isSame && x.isNegated != y.isNegated || excludes && x.isNegated == y.isNegated else { return nil }
    // Words that exclude each other must be said of one subject: a climber fell while he climbed.
    let subject = subjects(x, y)
    guard isSame || subject == 1 && !x.subject.isEmpty && !y.subject.isEmpty else { return nil }
    let likeness = subject * (0.5 + 0.5 * objects(x, y))
    return likeness > 0.2 ? Found(a: x, b: y, sameRole: likeness, isAntonym: !isSame) : nil
  }

  private func sameVerb(_ x: Clause, _ y: Clause) -> Bool {
    guard x.predicate == y.predicate else { return false }
    guard EventMatch.light.contains(x.predicate) else { return true }
    if let p = x.complement, let q = y.complement { return p == q }
    return x.predicate != "be" && !Set(x.object.prefix(2)).isDisjoint(with: y.object.prefix(2))
  }

  private func excludesComplement(_ x: Clause, _ y: Clause) -> Bool {
    guard let p = x.complement, let q = y.complement else { return false }
    return Antonyms.exclude(p, q)
  }

  private func subjects(_ x: Clause, _ y: Clause) -> Double {
    // Without a subject on one side (a participle, an imperative) the object must do.
    guard let p = x.subject.first, let q = y.subject.first else { return 0.5 }
    if x.subject.prefix(3).contains(where: { y.subject.prefix(3).contains($0) }) { return 1 }
    return EventMatch.likeness(p, q) > 0.75 ? 0.7 : 0
  }

  private func objects(_ x: Clause, _ y: Clause) -> Double {
    if x.object.isEmpty || y.object.isEmpty { return x.object.isEmpty == y.object.isEmpty ? 1 : 0.5 }
    return events.scorer.score(WordProfile(words: x.object.prefix(4)), WordProfile(words: y.object.prefix(4)))
  }
}

/// Words that cannot both be true of one subject at one time.
enum Antonyms {
  static func exclude(_ a: String, _ b: String) -> Bool { table[a]?.contains(b) ?? false }

  private static let table: [String: Set<String>] = {
    var table: [String: Set<String>] = [:]
    for pair in pairs {
      for (side, other) in [(pair.0, pair.1), (pair.1, pair.0)] {
        for word in side { table[word, default: []].formUnion(other) }
      }
    }
    return table
  }()

  private static let pairs: [([String], [String])] = [
    (["win", "won"], ["lose", "lost"]), (["pass", "approve", "adopt"], ["fail", "reject", "defeat"]),
    (
      ["accept", "approve", "back", "support", "endorse", "welcome"],
      ["reject", "refuse", "oppose", "decline"]
    ),
    (["confirm", "admit", "acknowledge", "affirm"], ["deny", "dispute", "refute"]),
    (
      ["rise", "increase", "grow", "gain", "surge", "jump", "soar"],
      ["fall", "decrease", "drop", "decline", "shrink", "lose", "plunge", "slump", "tumble"]
    ),
    (["open", "reopen"], ["close", "shut"]), (["survive"], ["die", "perish"]),
    (["alive"], ["dead"]), (["guilty"], ["innocent"]), (["convict"], ["acquit", "clear"]),
    (["free", "release"], ["detain", "jail", "imprison"]),
    (["begin", "start", "resume"], ["end", "cancel", "stop", "suspend"]),
    (["hire", "appoint"], ["fire", "dismiss", "sack"]), (["stay", "remain"], ["leave", "quit", "resign"]),
    (["allow", "permit"], ["ban", "bar", "prohibit", "forbid", "block"]),
    (["uphold"], ["overturn", "quash"]),
    (["succeed"], ["fail"]), (["arrive"], ["depart", "leave"]), (["buy"], ["sell"]), (["first"], ["last"]),
    (["legal", "lawful"], ["illegal", "unlawful"]), (["true"], ["false", "untrue"]),
    (["safe"], ["unsafe", "dangerous"]),
    (["likely"], ["unlikely"]), (["stable"], ["critical"]), (["male"], ["female"]),
  ]
}
