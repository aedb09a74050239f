/// Sayings that keep their source to themselves.
extension AttributionRule {
  /// He reportedly left the country.
  static let reportedly = AttributionRule("reportedly") { scene in
    scene.tokens.indices.compactMap { scene.saying(reportedly: $0) }
  }

  /// He is believed to have left the country.
  static let isBelieved = AttributionRule("is-believed-to") { scene in
    scene.groups.compactMap { scene.saying(isBelieved: $0) }
  }
}

extension SayingScene {
  func saying(reportedly i: Int) -> Saying? {
    guard Self.hearsay.contains(tokens[i]) else { return nil }
    let sentence = sentence(of: i)
    guard sentence.contains(i) else { return nil }
    let cue = i..<(i + 1)
    if i == sentence.lowerBound {
      let from = i + 1 < sentence.upperBound && isComma(i + 1) ? i + 2 : i + 1
      guard from < sentence.upperBound else { return nil }
      return Saying(source: nil, cue: [cue], content: [from..<clauseEnd(from: from, in: sentence)])
    }
    guard i + 1 < sentence.upperBound, !isComma(i + 1) else { return nil }
    // Before an adjective or noun it doubts a word, not a clause: "an allegedly stolen car".
    guard
      tag(i + 1).isVerb || tag(i + 1) == .md || tag(i + 1).isAdverb || tag(i - 1).isVerb || tag(i - 1) == .md
    else { return nil }
    let from = hearsayStart(i, in: sentence)
    return Saying(
      source: nil, cue: [cue], content: [from..<i, (i + 1)..<clauseEnd(from: i + 1, in: sentence)])
  }

  private static let hearsay: WordSet = ["reportedly", "allegedly", "purportedly"]

  /// The start of the clause's subject; the verb's auxiliaries stand before the adverb.
  private func hearsayStart(_ i: Int, in sentence: Range<Int>) -> Int {
    var verb = i
    while verb > sentence.lowerBound, let group = group(at: verb - 1),
      group.tokens.lowerBound >= sentence.lowerBound
    { verb = group.tokens.lowerBound }
    if let group = group(at: i) { verb = min(verb, group.tokens.lowerBound) }
    return subject(before: verb, from: sentence.lowerBound)?.lowerBound ?? verb
  }

  func saying(isBelieved group: VerbPhrase) -> Saying? {
    guard group.isPassive, Self.believing.contains(lemma(group.head)) else { return nil }
    let sentence = sentence(of: group.head)
    let next = group.tokens.upperBound
    guard next < sentence.upperBound,
      let subject = subject(before: group.tokens.lowerBound, from: sentence.lowerBound)
    else { return nil }
    if norm(subject.lowerBound) == "it", norm(next) == "that" {
      return Saying(source: nil, cue: [group.tokens], content: [next..<clauseEnd(from: next, in: sentence)])
    }
    guard norm(next) == "to", self.group(at: next)?.shape == .infinitive else { return nil }
    return Saying(
      source: nil, cue: [group.tokens], content: [subject, next..<clauseEnd(from: next, in: sentence)])
  }

  private static let believing: WordSet = [
    "believe", "say", "think", "expect", "report", "understand", "allege", "rumor", "rumour", "consider",
    "suspect", "presume",
    "know", "assume", "feel", "estimate",
  ]
}
