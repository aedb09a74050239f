/// Refusals and non-confirmations are acts of their own: "declined to comment", "did not respond to a request".
extension AttributionRule {
  static let refusal = AttributionRule("refusal") { scene in
    scene.verbSayings.filter { $0.form == .refusal }.map(\.saying)
  }
}

extension SayingScene {
  func refusal(by group: VerbPhrase, in sentence: Range<Int>) -> VerbSaying? {
    let verb = lemma(group.head)
    let next = group.tokens.upperBound
    let end = sentence.upperBound
    var cue = outstanding(group, from: sentence.lowerBound) ?? group.tokens
    let isNegated = group.isNegated || cue != group.tokens
    var content: Range<Int>?
    if Self.refusing.contains(verb), !group.isPassive, next < end {
      // "who declined to be named" tells how the source is called, not what was refused.
      if norm(next) == "to",
        self.group(at: next).map({ $0.isPassive && Self.naming.contains(lemma($0.head)) }) == true
      {
        return nil
      }
      if norm(next) == "to", self.group(at: next)?.shape == .infinitive {
        content = next..<refusalEnd(from: next, in: sentence)
      } else if norm(next) != ",", simplePhrase(startingAt: next, upTo: end) != nil,
        verb == "decline" || verb == "refuse"
      {
        content = next..<phraseEnd(from: next, in: sentence)
      }
    } else if isNegated, Self.withheld.contains(verb) || verb == "return" && returnsCalls(next, upTo: end),
      !group.isPassive
    {
      if next < end, norm(next) == "to" || norm(next) == "on", next + 1 < end {
        cue = cue.lowerBound..<(next + 1)
        content = (next + 1)..<phraseEnd(from: next + 1, in: sentence)
      } else if next < end, Self.questionWords.contains(tokens[next]) || norm(next) == "that" {
        content = next..<clauseEnd(from: next, in: sentence)
      } else if next < end, simplePhrase(startingAt: next, upTo: end) != nil, pastTime(next, upTo: end) == nil
      {
        content = next..<phraseEnd(from: next, in: sentence)
      } else if verb == "return" {
        return nil
      } else if Self.silent.contains(verb), group.tokens.count > 1, group.head == group.tokens.upperBound - 1
      {
        // "did not respond": what was not done is the content, since there must be one.
        cue = cue.lowerBound..<group.head
        content = group.head..<(group.head + 1)
      }
    } else if verb == "reach", group.isPassive, group.isNegated, next < end,
      norm(next) == "for" || norm(next) == "immediately"
    {
      let start = norm(next) == "for" ? next : next + 1
      guard start < end, norm(start) == "for" else { return nil }
      guard let phrase = subject(before: group.tokens.lowerBound, from: sentence.lowerBound) else {
        return nil
      }
      return made(
        Saying(source: phrase, cue: [cue], content: [start..<phraseEnd(from: start, in: sentence)]), group,
        verb)
    } else if verb == "have" || verb == "make" || verb == "offer", let start = noComment(next, upTo: end) {
      cue = cue.lowerBound..<start
      content = start..<(start + 1)
      if start + 2 < end, norm(start + 1) == "on" { content = start..<phraseEnd(from: start, in: sentence) }
    }
    guard let content, !content.isEmpty else { return nil }
    let speaker =
      cue.lowerBound < group.tokens.lowerBound
      ? subject(before: cue.lowerBound, from: sentence.lowerBound) : source(of: group)
    guard let source = speaker, norm(source.lowerBound) != "that" else { return nil }
    return made(Saying(source: source, cue: [cue], content: [content]), group, verb)
  }

  /// "did not return calls", "did not return a request for comment"
  private func returnsCalls(_ start: Int, upTo end: Int) -> Bool {
    (start..<min(end, start + 4)).contains {
      ["call", "message", "email", "e-mail", "request", "inquiry", "enquiry"].contains(lemma($0))
    }
  }

  /// "has yet to confirm", "is yet to respond": all of it, for the infinitive.
  private func outstanding(_ group: VerbPhrase, from floor: Int) -> Range<Int>? {
    let yet = group.tokens.lowerBound - 1
    guard group.shape == .infinitive, yet > floor, norm(yet) == "yet",
      let auxiliary = self.group(at: yet - 1),
      lemma(auxiliary.head) == "have" || lemma(auxiliary.head) == "be"
    else { return nil }
    return auxiliary.tokens.lowerBound..<group.tokens.upperBound
  }

  private func made(_ saying: Saying, _ group: VerbPhrase, _ verb: String) -> VerbSaying {
    VerbSaying(
      saying: saying, form: .refusal, shape: group.shape, isPassive: group.isPassive, isReporting: true,
      lemma: verb)
  }

  /// "had no immediate comment": the place of "comment".
  private func noComment(_ start: Int, upTo end: Int) -> Int? {
    guard start < end, norm(start) == "no" else { return nil }
    return (start + 1..<min(end, start + 4)).first { norm($0) == "comment" }
  }

  /// To the clause's end, but not into ", saying …" or ", citing …".
  private func refusalEnd(from start: Int, in sentence: Range<Int>) -> Int {
    let limit = clauseEnd(from: start, in: sentence)
    return (start..<limit).first { isComma($0) && !isQuoted($0) } ?? limit
  }

  private static let naming: WordSet = ["name", "identify", "quote"]
  private static let refusing: WordSet = ["decline", "refuse"]
  private static let withheld: WordSet = [
    "comment", "confirm", "verify", "respond", "reply", "answer", "say", "disclose", "elaborate",
    "corroborate",
    "specify", "identify",
  ]
  private static let silent: WordSet = ["comment", "respond", "reply", "answer", "elaborate"]
}
