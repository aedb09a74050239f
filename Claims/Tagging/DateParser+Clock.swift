extension DateParser {
  struct Clock {
    var minutes: Range<Int>
    var zone: Int?
    var end: Int
  }

  /// "5 a.m.", "5:30pm", "17:30 GMT", "noon", "five o'clock".
  func clock(at start: Int, before end: Int) -> Clock? {
    guard start < end else { return nil }
    switch words[start] {
    case .noon: return zoned(Clock(minutes: 720..<721, end: start + 1), before: end)
    case .midnight: return zoned(Clock(minutes: 0..<1, end: start + 1), before: end)
    default: break
    }
    guard document.tokens[start].kind == .number || DateLexicon.hours[norm(start)] != nil else { return nil }
    let (text, next) = glued(at: start, before: end)
    guard let time = Self.time(text) else { return nil }
    var clock = Clock(minutes: time.minute..<time.minute + 1, end: next)
    if let isAfternoon = time.isAfternoon ?? meridiem(at: next, before: end) {
      guard time.minute < 13 * 60 else { return nil }
      let minute = time.minute % 720 + (isAfternoon ? 720 : 0)
      clock.minutes = minute..<minute + 1
      if time.isAfternoon == nil { clock.end += 1 }
    } else if norm(next, before: end) == "o'clock" {
      clock.end += 1
      guard time.minute <= 12 * 60 else { return nil }
    } else if !(time.hasMinutes && (time.hasColon || zone(at: next, before: end) != nil)) {
      return nil
    }
    return zoned(clock, before: end)
  }

  private func meridiem(at i: Int, before end: Int) -> Bool? {
    switch norm(i, before: end) {
    case "a.m.", "a.m": false
    case "p.m.", "p.m": true
    // "am" is also a verb: only right after a figure, and not before what a verb would govern.
    case "am" where document.tokens[i - 1].kind == .number: false
    case "pm" where document.tokens[i - 1].kind == .number: true
    default: nil
    }
  }

  private func zone(at i: Int, before end: Int) -> String? {
    guard i < end, document.tokens[i].isAllCapitals || document.tokens[i].isCapitalised else { return nil }
    return DateLexicon.zones[norm(i)] != nil || DateLexicon.vagueZones.contains(norm(i)) ? norm(i) : nil
  }

  /// Takes in the zone, or "local time", "Lisbon time".
  private func zoned(_ clock: Clock, before end: Int) -> Clock {
    var clock = clock
    if let name = zone(at: clock.end, before: end) {
      clock.zone = DateLexicon.zones[name]
      clock.end += norm(clock.end + 1, before: end) == "time" ? 2 : 1
    } else if norm(clock.end + 1, before: end) == "time",
      norm(clock.end) == "local" || document.tokens[clock.end].isCapitalised
    {
      clock.end += 2
    }
    return clock
  }

  struct Time: Equatable {
    /// Since midnight, as written: before a.m. and p.m. are applied.
    var minute: Int
    var hasMinutes: Bool
    var hasColon: Bool
    var isAfternoon: Bool?
  }

  /// "5", "5:30", "4.30pm", "1730", "17h30".
  static func time(_ text: String) -> Time? {
    var body = text[...]
    var isAfternoon: Bool?
    for (ending, value) in [("a.m.", false), ("p.m.", true), ("am", false), ("pm", true)]
    where body.hasSuffix(ending) {
      body = body.dropLast(ending.count)
      isAfternoon = value
      break
    }
    if let hour = DateLexicon.hours[text] {
      return Time(minute: hour * 60, hasMinutes: false, hasColon: false)
    }
    let parts = body.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." || $0 == "h" }
    guard (1...2).contains(parts.count), let first = Int(parts[0]), first >= 0 else { return nil }
    if parts.count == 2 {
      guard parts[0].count <= 2, parts[1].count == 2, let minute = Int(parts[1]), first < 24, minute < 60
      else {
        return nil
      }
      return Time(
        minute: first * 60 + minute, hasMinutes: true, hasColon: body.contains(":"), isAfternoon: isAfternoon)
    }
    if parts[0].count == 4, isAfternoon == nil, first / 100 < 24, first % 100 < 60 {
      return Time(minute: first / 100 * 60 + first % 100, hasMinutes: true, hasColon: false)
    }
    guard parts[0].count <= 2, first < 24 else { return nil }
    return Time(minute: first * 60, hasMinutes: false, hasColon: false, isAfternoon: isAfternoon)
  }

  /// "night", "in the morning", "just before dawn" after a day.
  func partOfDay(at start: Int, before end: Int) -> (minutes: Range<Int>, end: Int)? {
    var i = start
    if norm(i, before: end) == "in" || norm(i, before: end) == "during", norm(i + 1, before: end) == "the" {
      i += 2
    }
    if norm(i, before: end) == "at" { i += 1 }
    var isEarly: Bool?
    if norm(i, before: end) == "early" { (isEarly, i) = (true, i + 1) }
    if norm(i, before: end) == "late" { (isEarly, i) = (false, i + 1) }
    guard case .partOfDay(let part)? = word(i, before: end) else { return nil }
    let (low, high) = (part.minutes.lowerBound, part.minutes.upperBound)
    switch isEarly {
    case true?: return (low..<(low + high) / 2, i + 1)
    case false?: return ((low + high) / 2..<high, i + 1)
    case nil: return (part.minutes, i + 1)
    }
  }
}
