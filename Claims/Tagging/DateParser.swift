/// Reads expressions of time off the tokens of one document. A parse never crosses a sentence.
struct DateParser {
  let document: Document
  let tags: [PartOfSpeech]
  /// One a token: what it can mean.
  let words: [DateWord?]

  init(document: Document, tags: [PartOfSpeech]) {
    self.document = document
    self.tags = tags
    words = document.tokens.map { token in
      switch token.kind {
      case .word: DateLexicon.word(token) ?? Self.wordAfterMid(token.norm)
      case .number: Self.number(token.norm)
      default: nil
      }
    }
  }

  /// The longest expression that starts at a token and ends before `end`.
  func phrase(at start: Int, before end: Int) -> DatePhrase? {
    guard var phrase = clockFirst(at: start, before: end) ?? dayFirst(at: start, before: end) else {
      return nil
    }
    phrase = extended(phrase, before: end)
    phrase.bound = bound(of: phrase)
    return phrase
  }

  // MARK: Tokens

  func norm(_ i: Int) -> String { document.tokens[i].norm }
  func norm(_ i: Int, before end: Int) -> String? { i < end ? norm(i) : nil }
  func word(_ i: Int, before end: Int) -> DateWord? { i < end ? words[i] : nil }

  /// The first token of the sentence that holds a token.
  func sentenceStart(of i: Int) -> Int { document.sentences[document.sentence(ofToken: i)].tokens.lowerBound }

  /// The normalised word before a token in its sentence.
  func norm(beforeToken i: Int) -> String? { i > sentenceStart(of: i) ? norm(i - 1) : nil }

  /// Tokens without white space between them, read as one figure: "22", ".", "07" → "22.07".
  func glued(at start: Int, before end: Int) -> (text: String, end: Int) {
    var text = norm(start)
    var i = start + 1
    while i + 1 < end, let mark = Self.figureMarks[norm(i)], document.tokens[i + 1].kind == .number,
      !document.tokens[i].traits.contains(.spaceBefore), !document.tokens[i + 1].traits.contains(.spaceBefore)
    {
      text += mark + norm(i + 1)
      i += 2
    }
    return (text, i)
  }

  private static let figureMarks = ["-": "-", "–": "-", "/": "/", ".": ".", ":": ":"]

  private static func wordAfterMid(_ norm: String) -> DateWord? {
    norm.utf8.first == UInt8(ascii: "m") && norm.hasPrefix("mid-")
      ? DateLexicon.word(String(norm.dropFirst(4))) ?? number(String(norm.dropFirst(4))) : nil
  }

  /// "9" and "9th"; longer figures are read by ``glued(at:before:)``.
  private static func number(_ norm: String) -> DateWord? {
    var digits = 0
    var value = 0
    for byte in norm.utf8 {
      guard byte >= 0x30, byte <= 0x39, digits < 4 else { break }
      value = value * 10 + Int(byte - 0x30)
      digits += 1
    }
    guard digits > 0 else { return nil }
    let rest = norm.utf8.dropFirst(digits)
    if rest.isEmpty { return .cardinal(value) }
    return rest.elementsEqual("st".utf8) || rest.elementsEqual("nd".utf8) || rest.elementsEqual("rd".utf8)
      || rest.elementsEqual("th".utf8) ? .ordinal(value) : nil
  }

  // MARK: Whole expressions

  /// A clock time, then perhaps its day: "5 a.m. on Friday", "noon yesterday".
  private func clockFirst(at start: Int, before end: Int) -> DatePhrase? {
    guard let clock = clock(at: start, before: end) else { return nil }
    var phrase = DatePhrase(
      tokens: start..<clock.end, moment: .unplaced, minutes: clock.minutes, zone: clock.zone)
    var i = clock.end
    if norm(i, before: end) == "," { i += 1 }
    if norm(i, before: end) == "on" || norm(i, before: end) == "of" { i += 1 }
    if let day = day(at: i, before: end) {
      phrase.moment = day.moment
      phrase.tokens = start..<day.end
    }
    return phrase
  }

  /// A day or period, then perhaps a part of day or a clock time: "Friday night", "22 July at 5 p.m.".
  private func dayFirst(at start: Int, before end: Int) -> DatePhrase? {
    guard let day = day(at: start, before: end) else { return nil }
    var phrase = DatePhrase(tokens: start..<day.end, moment: day.moment, minutes: day.minutes)
    guard phrase.form != .period, phrase.minutes == nil else { return phrase }
    var i = day.end
    if let part = partOfDay(at: i, before: end) {
      phrase.minutes = part.minutes
      phrase.tokens = start..<part.end
      i = part.end
    }
    if norm(i, before: end) == "," { i += 1 }
    if let word = norm(i, before: end), ["at", "around", "about"].contains(word) { i += 1 }
    if let clock = clock(at: i, before: end) {
      phrase.minutes = clock.minutes
      phrase.zone = clock.zone
      phrase.tokens = start..<clock.end
    }
    return phrase
  }

  /// A second day of the same form makes a range: "Thursday and Friday", "May to July".
  private func extended(_ phrase: DatePhrase, before end: Int) -> DatePhrase {
    let i = phrase.tokens.upperBound
    guard let link = norm(i, before: end), Self.links.contains(link), phrase.minutes == nil else {
      return phrase
    }
    guard let other = day(at: i + 1, before: end), other.minutes == nil else { return phrase }
    let tail = DatePhrase(tokens: i + 1..<other.end, moment: other.moment)
    guard tail.form == phrase.form, tail.form != .relative,
      link != "and" || adjoin(phrase.moment, tail.moment)
        || norm(beforeToken: phrase.tokens.lowerBound) == "between"
    else { return phrase }
    var result = phrase
    result.moment = .between(phrase.moment, other.moment)
    result.tokens = phrase.tokens.lowerBound..<other.end
    return result
  }

  private static let links: Set<String> = ["and", "to", "through", "until", "till", "–", "-", "or"]

  /// "Thursday and Friday" is one stretch, "Monday and Friday" are two days.
  private func adjoin(_ a: DatePhrase.Moment, _ b: DatePhrase.Moment) -> Bool {
    switch (a, b) {
    case (.weekday(let x, _, _), .weekday(let y, _, _)): x.rawValue % 7 + 1 == y.rawValue
    case (.month(let x), .month(let y)): x.month.map { $0 % 12 + 1 } == y.month
    case (.years(let x), .years(let y)): x.upperBound + 1 == y.lowerBound
    default: false
    }
  }

  /// From the words in front: "shortly before 5 a.m.", "by Friday", "around noon".
  private func isPutOff(before i: Int) -> Bool {
    (max(0, i - 3)..<i).contains { TemporalDirection.moving.contains(document.tokens[$0].norm) }
  }

  private func bound(of phrase: DatePhrase) -> DateMention.Bound {
    guard let word = norm(beforeToken: phrase.tokens.lowerBound) else { return phrase.bound }
    // "after Friday's vote" is after the vote, on Friday.
    let next = phrase.tokens.upperBound
    if next < document.tokens.count, norm(next) == "'s" { return phrase.bound }
    // "put off until Monday" is on Monday.
    if word == "until" || word == "till", isPutOff(before: phrase.tokens.lowerBound - 1) {
      return phrase.bound
    }
    switch word {
    case "before", "until", "till", "by": return .before
    case "after", "since": return .after
    case "about", "around", "roughly", "approximately", "circa", "nearly", "almost": return .about
    case "to" where phrase.tokens.lowerBound >= 2 && norm(phrase.tokens.lowerBound - 2) == "prior":
      return .before
    case "than" where phrase.tokens.lowerBound >= 2 && norm(phrase.tokens.lowerBound - 2) == "later":
      return .before
    default: return phrase.bound
    }
  }
}
