/// Which of the first two numbers of "03/04/2025" is the day.
public enum DateOrder: String, Hashable, Sendable, CaseIterable { case dmy, mdy }

/// A date and time of day as printed in a line, with what is left of the line.
///
/// Read are ISO 8601, "22.07.2025 12:00", "22/07/2025", "3 March 2025", "March 3rd, 2025", "Tue, Mar 3 2025 at
/// 2:05 p.m. GMT", in any order of date and time.
struct PrintedDate: Equatable {
  /// `nil` if no day with a year is printed, or if it is ambiguous.
  private(set) var publication: Publication?
  /// Day and month stand in numbers that could be either.
  private(set) var isAmbiguous = false
  /// "March 3" without a year, or a time of day alone.
  private(set) var isPartial = false
  /// Tokens that belong to date or time, weekday and zone included.
  private(set) var consumed: Set<Int> = []

  private var day: CivilDate?
  private var time: Time?
  private var zone: Int?

  private struct Time: Equatable {
    var minute: Int
    var second: Int?
  }

  /// `nil` if nothing of a date or time is printed.
  init?(_ tokens: [Token], order: DateOrder?) {
    for i in tokens.indices where day == nil && !isAmbiguous {
      readNumericDate(tokens, i, order: order)
      if day == nil, !isAmbiguous { readNamedDate(tokens, i) }
    }
    for i in tokens.indices where time == nil && !consumed.contains(i) { readTime(tokens, i) }
    if day != nil || isPartial {
      for i in tokens.indices where DateWords.weekdays.contains(tokens[i]) { consumed.insert(i) }
    }
    guard !consumed.isEmpty else { return nil }
    if let day {
      publication = Publication(
        date: day, minute: time?.minute, second: time?.second, zone: time == nil ? nil : zone)
    } else if !isAmbiguous {
      isPartial = true
    }
  }

  init?(reading text: String, order: DateOrder?) {
    let source = SourceText(text)
    self.init(Tokenizer.tokens(of: source.textSpan, in: source), order: order)
  }

  // MARK: Days

  private mutating func readNumericDate(_ tokens: [Token], _ i: Int, order: DateOrder?) {
    guard tokens[i].kind == .number else { return }
    var norm = Substring(tokens[i].norm)
    var clock: Substring?
    if let t = norm.firstIndex(of: "t") {
      clock = norm[norm.index(after: t)...]
      norm = norm[..<t]
    }
    guard let separator = norm.first(where: { $0 == "." || $0 == "/" || $0 == "-" }) else { return }
    let parts = norm.split(separator: separator, omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }
    guard parts.count == 3, numbers.count == 3, parts.allSatisfy({ $0.utf8.count <= 4 }) else { return }
    if parts[0].utf8.count == 4 {
      day = CivilDate(year: numbers[0], month: numbers[1], day: numbers[2])
    } else {
      readDayFirst(numbers, separator: separator, yearDigits: parts[2].utf8.count, order: order)
    }
    guard day != nil || isAmbiguous else { return }
    consumed.insert(i)
    if let clock { readISOTime(clock, tokens, i) }
  }

  /// Dotted dates are day first everywhere; slashes and hyphens are read both ways in the world.
  private mutating func readDayFirst(
    _ numbers: [Int], separator: Character, yearDigits: Int, order: DateOrder?
  ) {
    guard yearDigits == 4 || yearDigits == 2 else { return }
    let year = yearDigits == 2 ? 2000 + numbers[2] : numbers[2]
    let (a, b) = (numbers[0], numbers[1])
    let dayFirst = CivilDate(year: year, month: b, day: a)
    let monthFirst = CivilDate(year: year, month: a, day: b)
    if separator == "." {
      day = dayFirst
    } else if dayFirst != nil, monthFirst != nil, dayFirst != monthFirst {
      switch order {
      case .dmy: day = dayFirst
      case .mdy: day = monthFirst
      case nil: isAmbiguous = true
      }
    } else {
      day = dayFirst ?? monthFirst
    }
  }

  /// "3 March 2025", "March 3, 2025", "3rd of March, 2025", "March 3".
  private mutating func readNamedDate(_ tokens: [Token], _ i: Int) {
    guard let month = DateWords.month(tokens[i]) else { return }
    var used = [i]
    var number: Int?
    let before = i > 1 && tokens[i - 1].norm == "of" ? i - 2 : i - 1
    if before >= 0, let value = DateWords.day(tokens[before].norm) {
      number = value
      used += Array(before..<i)
    } else if i + 1 < tokens.count, let value = DateWords.day(tokens[i + 1].norm) {
      number = value
      used.append(i + 1)
    }
    guard let number else { return }
    var next = used.max()! + 1
    if next < tokens.count, tokens[next].norm == "," { next += 1 }
    if next < tokens.count, let year = Int(tokens[next].norm), (1900...2199).contains(year) {
      guard let date = CivilDate(year: year, month: month, day: number) else { return }
      day = date
      used += Array(used.max()! + 1...next)
    } else {
      isPartial = true
    }
    consumed.formUnion(used)
  }

  // MARK: Times

  /// "12:00:30.5" and a zone glued to it: "z", "-05:00".
  private mutating func readISOTime(_ clock: Substring, _ tokens: [Token], _ i: Int) {
    let isUTC = clock.hasSuffix("z")
    let body = isUTC ? clock.dropLast() : clock
    let parts = body.split(separator: "-", maxSplits: 1)
    guard let first = parts.first, let parsed = Self.time(first, suffix: nil) else { return }
    time = parsed
    if isUTC {
      zone = 0
    } else if parts.count == 2 {
      zone = Self.offset(parts[1]).map { -$0 }
    } else {
      readZone(tokens, i + 1)
    }
  }

  /// Hours and minutes, perhaps seconds, parted by colons or a point; `nil` if there is no such time.
  private static func time(_ text: Substring, suffix: String?) -> Time? {
    let whole = text.split(separator: ":").count == 3 ? text.prefix { $0 != "." } : text
    let parts = whole.split(separator: whole.contains(":") ? ":" : ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.utf8.count <= 2 ? Int($0) : nil }
    guard numbers.count == parts.count, (1...3).contains(parts.count) else { return nil }
    guard parts.count > 1 ? parts[1].utf8.count == 2 : suffix != nil else { return nil }
    var hour = numbers[0]
    if let suffix {
      guard (1...12).contains(hour) || numbers.count > 1 && hour < 24 else { return nil }
      if hour <= 12 { hour = hour % 12 + (suffix == "p" ? 12 : 0) }
    }
    let minute = numbers.count > 1 ? numbers[1] : 0
    let second = numbers.count > 2 ? numbers[2] : nil
    guard hour < 24, minute < 60, second ?? 0 < 60 else { return nil }
    return Time(minute: hour * 60 + minute, second: second)
  }

  private mutating func readTime(_ tokens: [Token], _ i: Int) {
    guard tokens[i].kind == .number else { return }
    var norm = Substring(tokens[i].norm)
    var suffix: String?
    var end = i
    for (ending, half) in DateWords.halves where norm.hasSuffix(ending) && suffix == nil {
      norm = norm.dropLast(ending.utf8.count)
      suffix = half
    }
    var glued: Int?
    for (name, minutes) in DateWords.zones where norm.hasSuffix(name) && glued == nil {
      norm = norm.dropLast(name.utf8.count)
      glued = minutes
    }
    if suffix == nil, i + 1 < tokens.count,
      let half = DateWords.halves.first(where: { $0.0 == tokens[i + 1].norm })
    {
      suffix = half.1
      end = i + 1
    }
    let hasZone = glued != nil || isZone(tokens, end + 1)
    if !norm.contains(":"), norm.utf8.count == 4, hasZone, let digits = Int(norm) {
      // "1405 GMT"
      guard digits / 100 < 24, digits % 100 < 60 else { return }
      time = Time(minute: digits / 100 * 60 + digits % 100)
    } else {
      // "14.05" is a time only beside a date or zone; "3.5" is never one.
      let isClear = norm.contains(":") || suffix != nil || hasZone || day != nil
      guard isClear, let parsed = Self.time(norm, suffix: suffix) else { return }
      time = parsed
    }
    consumed.formUnion(i...end)
    zone = glued
    if glued == nil { readZone(tokens, end + 1) }
  }

  private func isZone(_ tokens: [Token], _ i: Int) -> Bool {
    i < tokens.count
      && (DateWords.zones.contains { $0.0 == tokens[i].norm }
        || DateWords.vagueZones.contains(tokens[i].norm))
  }

  /// "GMT", "CET", "+0200", "GMT+2", "ET" (which names no offset).
  private mutating func readZone(_ tokens: [Token], _ start: Int) {
    var i = start
    if i < tokens.count, tokens[i].norm == "(" { i += 1 }
    if isZone(tokens, i) {
      zone = DateWords.zones.first { $0.0 == tokens[i].norm }?.1
      consumed.formUnion(start...i)
      i += 1
    }
    guard i + 1 < tokens.count, tokens[i].norm == "+" || tokens[i].norm == "–",
      !tokens[i + 1].traits.contains(.spaceBefore),
      let offset = Self.offset(Substring(tokens[i + 1].norm))
    else { return }
    zone = tokens[i].norm == "+" ? offset : -offset
    consumed.formUnion(start...i + 1)
  }

  /// "02:00", "0200" or "2" in minutes.
  private static func offset(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":")
    if parts.count == 2, let hours = Int(parts[0]), let minutes = Int(parts[1]), hours < 15, minutes < 60 {
      return hours * 60 + minutes
    }
    guard parts.count == 1, let number = Int(text) else { return nil }
    if text.utf8.count == 4 { return number / 100 * 60 + number % 100 }
    return number < 15 ? number * 60 : nil
  }
}

/// The words of printed dates.
enum DateWords {
  static let weekdays: WordSet = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed",
    "thu", "thur", "thurs", "fri", "sat", "sun", "mon.", "tue.", "tues.", "wed.", "thu.", "thur.", "thurs.",
    "fri.",
    "sat.", "sun.",
  ]
  /// 1 to 12, from the name or its first letters with or without a point.
  static func month(_ token: Token) -> Int? { months[token] }

  private static let months: WordMap<Int> = {
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
      "november", "december",
    ]
    var table = ["sept": 9, "sept.": 9]
    for (i, name) in names.enumerated() {
      for written in [name, String(name.prefix(3))] {
        table[written] = i + 1
        table[written + "."] = i + 1
      }
    }
    return WordMap(table)
  }()

  /// 1 to 31, from "3" or "3rd".
  static func day(_ norm: String) -> Int? {
    let endings = ["st", "nd", "rd", "th"]
    let bare = endings.contains { norm.hasSuffix($0) } ? norm.dropLast(2) : norm[...]
    guard bare.utf8.count <= 2, let number = Int(bare), (1...31).contains(number) else { return nil }
    return number
  }

  static let halves: [(String, String)] = [
    ("a.m.", "a"), ("p.m.", "p"), ("am", "a"), ("pm", "p"), ("a.m", "a"), ("p.m", "p"),
  ]

  /// Minutes east of UTC. Letters that name several zones ("IST") are not here.
  static let zones: [(String, Int)] = [
    ("gmt", 0), ("utc", 0), ("z", 0), ("bst", 60), ("cet", 60), ("cest", 120), ("eet", 120), ("eest", 180),
    ("msk", 180), ("est", -300), ("edt", -240), ("cdt", -300), ("mst", -420), ("mdt", -360), ("pst", -480),
    ("pdt", -420), ("jst", 540), ("kst", 540), ("hkt", 480), ("sgt", 480), ("aest", 600), ("aedt", 660),
    ("nzst", 720), ("wat", 60), ("eat", 180), ("sast", 120),
  ]

  /// Zones whose offset depends on the season or the country.
  static let vagueZones: Set<String> = ["et", "ct", "mt", "pt", "ist", "cst", "local", "gst"]

  /// Words that stand beside the date in a dateline.
  static let labels: Set<String> = [
    "published", "updated", "update", "last", "posted", "first", "on", "at", "date", "modified", "created",
    "issued",
    "revised", "edited", "release", "released", "time", "the", "and", "print", "edition", "today",
    "originally",
    "by", "of",
  ]
}
