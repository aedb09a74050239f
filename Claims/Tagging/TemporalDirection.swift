/// Whether the verb that an expression of time belongs to looks back or ahead.
struct TemporalDirection {
  enum Direction: Hashable { case past, future, unknown }

  let document: Document
  let tags: [PartOfSpeech]

  /// From the nearest verb to the left in the sentence, else the nearest to the right: people put the day after the
  /// verb ("met on Friday") or in front of the clause ("On Friday, they met").
  func direction(of mention: Range<Int>) -> Direction {
    let sentence = document.sentences[document.sentence(ofToken: mention.lowerBound)].tokens
    if mention.upperBound < sentence.upperBound, norm(mention.upperBound) == "'s",
      let side = sideOfPossessive(before: mention.lowerBound, sentence)
    {
      return side
    }
    if mention.lowerBound > sentence.lowerBound, norm(mention.lowerBound - 1) == "since" { return .past }
    if isPutOff(to: mention.lowerBound, in: sentence) || isArranged(for: mention.lowerBound, in: sentence) {
      return .future
    }
    var i = mention.lowerBound - 1
    // "Six are dead after a dam burst on Tuesday": a state now comes from what happened then.
    var isAfter = false
    while i >= sentence.lowerBound, mention.lowerBound - i <= 16 {
      if norm(i) == ";" { break }
      if let direction = verb(at: i, in: sentence, isAfter: isAfter) { return direction }
      if isHeadlinePlan(at: i) { return .future }
      isAfter = isAfter || norm(i) == "after" || norm(i) == "following"
      i -= 1
    }
    for i in mention.upperBound..<min(sentence.upperBound, mention.upperBound + 16) {
      if let direction = verb(at: i, in: sentence) { return direction }
    }
    // A sentence of running text whose verb is not seen tells, as news does, what has happened.
    return isHeadline(mention.lowerBound) ? .unknown : .past
  }

  /// "Ferry to end in October": headlines say so what will be, and "end" may be tagged as a noun.
  private func isHeadlinePlan(at i: Int) -> Bool {
    norm(i) == "to" && isHeadline(i) && i + 1 < document.tokens.count && !document.tokens[i + 1].isCapitalised
      && (tags[i + 1] == .nn || tags[i + 1] == .vb || tags[i + 1] == .vbp)
  }

  /// "was put off until Monday", "has been moved to Friday".
  private func isPutOff(to i: Int, in sentence: Range<Int>) -> Bool {
    guard i > sentence.lowerBound, ["until", "till", "to"].contains(norm(i - 1)) else { return false }
    return (max(sentence.lowerBound, i - 4)..<i).contains {
      tags[$0].isVerb && Self.moving.contains(norm($0))
    }
  }

  /// "has booked a room for Thursday", "called elections for Sunday".
  private func isArranged(for i: Int, in sentence: Range<Int>) -> Bool {
    guard i > sentence.lowerBound, norm(i - 1) == "for" else { return false }
    return (max(sentence.lowerBound, i - 7)..<i).contains {
      tags[$0].isVerb && Self.arranging.contains(norm($0))
    }
  }

  private static let arranging: Set<String> = [
    "booked", "reserved", "fixed", "called", "convened", "scheduled", "set", "planned", "tabled", "pencilled",
    "penciled", "slated",
  ]

  /// Verbs that give an event another day, with their past forms.
  static let movingVerbs = [
    "move": "moved", "put": "put", "postpone": "postponed", "delay": "delayed", "reschedule": "rescheduled",
    "defer": "deferred", "shift": "shifted", "push": "pushed", "adjourn": "adjourned", "bring": "brought",
  ]
  static let moving = Set(movingVerbs.values)

  /// "after Friday's attack", "ahead of Friday's vote".
  private func sideOfPossessive(before i: Int, _ sentence: Range<Int>) -> Direction? {
    guard i > sentence.lowerBound else { return nil }
    switch norm(i - 1) {
    case "after", "since", "following": return .past
    case "before", "until": return .future
    case "of" where i - 2 >= sentence.lowerBound && norm(i - 2) == "ahead": return .future
    default: return nil
    }
  }

  /// What the word at `i` says, if it is the verb (or scheduling word) that decides.
  private func verb(at i: Int, in sentence: Range<Int>, isAfter: Bool = false) -> Direction? {
    let word = norm(i)
    // "late on Tuesday" is no verb whatever its tag, and "Harrow Falls" falls nowhere.
    if word == "late" || word == "early" { return nil }
    if document.tokens[i].isCapitalised, i > sentence.lowerBound, !isHeadline(i) { return nil }
    switch tags[i] {
    case .md: return looksBack(from: i, in: sentence) ? .past : .future
    case .vbd:
      if Self.forms.contains(word) { return scheduled(after: i, in: sentence) ?? .past }
      return Self.plans.contains(word) && norm(i + 1, in: sentence) == "to" ? .future : .past
    case .vbn: return participle(word, at: i, in: sentence)
    case .vb: return base(at: i, in: sentence)
    case .vbz, .vbp:
      if Self.forms.contains(word) {
        return scheduled(after: i, in: sentence) ?? auxiliary(word, at: i, in: sentence)
          ?? (isHeadline(i) ? .unknown : isAfter ? .past : .future)
      }
      if Self.sayings.contains(word) { return nil }
      return isHeadline(i) ? .unknown : Self.unchanging.contains(word) ? .past : .future
    case .vbg: return Self.plans.contains(word) ? .future : nil
    default: return Self.schedule.contains(word) ? .future : nil
    }
  }

  /// "is to", "has left", "is meeting": the verb behind the auxiliary decides.
  private func auxiliary(_ word: String, at i: Int, in sentence: Range<Int>) -> Direction? {
    for j in i + 1..<max(i + 1, min(sentence.upperBound, i + 5)) {
      switch tags[j] {
      case .vbn:
        return ["has", "have", "'ve"].contains(word) || !Self.schedule.contains(norm(j)) ? .past : .future
      case .vbg, .to: return .future
      default: continue
      }
    }
    return nil
  }

  private func participle(_ word: String, at i: Int, in sentence: Range<Int>) -> Direction {
    if Self.schedule.contains(word) { return .future }
    // "remains closed"
    if let before = norm(i - 1, in: sentence), Self.lasting.contains(before) { return .future }
    // "is to be replayed"
    if i - 2 >= sentence.lowerBound, norm(i - 1) == "be", norm(i - 2) == "to" {
      return base(at: i - 1, in: sentence) ?? .past
    }
    for j in stride(from: i - 1, through: max(sentence.lowerBound, i - 4), by: -1) where tags[j] == .md {
      return looksBack(from: j, in: sentence) ? .past : .future
    }
    return .past
  }

  /// A bare verb takes its direction from "to" or the auxiliary in front of it.
  private func base(at i: Int, in sentence: Range<Int>) -> Direction? {
    for j in stride(from: i - 1, through: max(sentence.lowerBound, i - 4), by: -1) {
      if tags[j] == .md { return looksBack(from: j, in: sentence) ? .past : .future }
      if ["did", "didn't"].contains(norm(j)) { return .past }
      if norm(j) == "let" { return .future }
      guard norm(j) == "to" else { continue }
      let governor = j > sentence.lowerBound ? norm(j - 1) : ""
      return Self.realised.contains(governor) ? .past : .future
    }
    return nil
  }

  private func scheduled(after i: Int, in sentence: Range<Int>) -> Direction? {
    for j in i + 1..<max(i + 1, min(sentence.upperBound, i + 4)) where Self.schedule.contains(norm(j)) {
      return .future
    }
    return norm(i + 1, in: sentence) == "to" && !["has", "have", "had"].contains(norm(i)) ? .future : nil
  }

  /// "would have gone", "could have been".
  private func looksBack(from modal: Int, in sentence: Range<Int>) -> Bool {
    (modal + 1..<max(modal + 1, min(sentence.upperBound, modal + 4))).contains { norm($0) == "have" }
  }

  private func isHeadline(_ i: Int) -> Bool {
    let kind = document.block(ofToken: i).kind
    return kind == .headline || kind == .subhead || kind == .standfirst
  }

  private func norm(_ i: Int) -> String { document.tokens[i].norm }
  private func norm(_ i: Int, in sentence: Range<Int>) -> String? { sentence.contains(i) ? norm(i) : nil }

  /// Verbs whose past is written as their present: in running text of news the past is meant.
  private static let unchanging: Set<String> = [
    "beat", "burst", "cast", "cost", "cut", "hit", "hurt", "let", "put", "quit", "shed", "shut", "split",
    "spread", "thrust", "upset",
  ]
  private static let forms: Set<String> = [
    "is", "are", "was", "were", "be", "been", "'s", "'re", "has", "have", "had", "'ve",
  ]
  private static let schedule: Set<String> = [
    "scheduled", "due", "slated", "set", "expected", "planned", "planning", "upcoming", "forthcoming",
    "supposed",
    "going", "poised", "tabled",
  ]
  private static let lasting: Set<String> = ["remains", "remain", "stays", "stay"]
  private static let plans: Set<String> = [
    "plans", "planned", "hopes", "hoped", "intends", "agreed", "planning", "going",
  ]
  /// What follows "to" has happened: "failed to appear", "forced to close".
  private static let realised: Set<String> = [
    "failed", "managed", "refused", "declined", "forced", "began", "started", "had", "able", "continued",
    "helped",
    "rushed", "unable", "came", "went", "seemed", "appeared", "used",
  ]
  private static let sayings: Set<String> = [
    "says", "say", "tells", "reports", "adds", "claims", "warns", "believes", "thinks", "shows", "suggests",
  ]
}
