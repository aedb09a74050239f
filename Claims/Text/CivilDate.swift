/// A day of the Gregorian calendar, with integer arithmetic and no time zone.
///
/// - Note: Days from a civil date after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
public struct CivilDate: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// ISO 8601: Monday is 1.
  public enum Weekday: Int, Hashable, Sendable, CaseIterable {
    case monday = 1
    case tuesday, wednesday, thursday, friday, saturday, sunday
  }

  /// Days since 1970-01-01.
  public let day: Int

  public init(day: Int) { self.day = day }

  /// `nil` if there is no such day: `CivilDate(year: 2025, month: 2, day: 29)`.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, of: year)
    else { return nil }
    let y = month <= 2 ? year - 1 : year
    let era = y / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.day = era * 146_097 + dayOfEra - 719_468
  }

  public var components: (year: Int, month: Int, day: Int) {
    let shifted = day + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }

  public var weekday: Weekday {
    let index = (day + 3) % 7  // 1970-01-01 was a Thursday
    return Weekday(rawValue: (index + 7) % 7 + 1)!
  }

  public func adding(days: Int) -> CivilDate { CivilDate(day: day + days) }

  /// The latest such weekday before this day; on the day itself, a week earlier.
  public func last(_ weekday: Weekday) -> CivilDate {
    let back = (self.weekday.rawValue - weekday.rawValue + 7) % 7
    return adding(days: back == 0 ? -7 : -back)
  }

  /// The earliest such weekday after this day; on the day itself, a week later.
  public func next(_ weekday: Weekday) -> CivilDate {
    let forward = (weekday.rawValue - self.weekday.rawValue + 7) % 7
    return adding(days: forward == 0 ? 7 : forward)
  }

  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  public static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  public static func < (a: CivilDate, b: CivilDate) -> Bool { a.day < b.day }

  /// `2025-07-22`
  public var description: String {
    let (year, month, day) = components
    return Self.padded(year, 4) + "-" + Self.padded(month, 2) + "-" + Self.padded(day, 2)
  }

  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

/// A closed interval of days; a single day is an interval of length one.
public struct DateInterval: Hashable, Sendable, CustomStringConvertible {
  public let first: CivilDate
  public let last: CivilDate

  /// - Precondition: `first <= last`.
  public init(_ first: CivilDate, _ last: CivilDate) {
    precondition(first <= last, "an interval must not end before it starts")
    self.first = first
    self.last = last
  }

  public init(_ day: CivilDate) { self.init(day, day) }

  public func contains(_ other: DateInterval) -> Bool { first <= other.first && other.last <= last }
  public func overlaps(_ other: DateInterval) -> Bool { first <= other.last && other.first <= last }

  /// `2025-07-22` or `2025-07-24/2025-07-25`
  public var description: String { first == last ? "\(first)" : "\(first)/\(last)" }
}

/// When an article was published, no more precise than it was printed.
public struct Publication: Hashable, Sendable, CustomStringConvertible {
  public let date: CivilDate
  /// Minutes since midnight, if a time was printed.
  public let minute: Int?
  /// Seconds past that minute, if printed.
  public let second: Int?
  /// Minutes east of UTC, if a zone was printed.
  public let zone: Int?

  public init(date: CivilDate, minute: Int? = nil, second: Int? = nil, zone: Int? = nil) {
    self.date = date
    self.minute = minute
    self.second = second
    self.zone = zone
  }

  /// ISO 8601 with the precision given: `2025-07-22`, `2025-07-22T12:00`, `2025-07-22T12:00:30+02:00`.
  public var description: String {
    guard let minute else { return date.description }
    var text = "\(date)T" + CivilDate.padded(minute / 60, 2) + ":" + CivilDate.padded(minute % 60, 2)
    if let second { text += ":" + CivilDate.padded(second, 2) }
    guard let zone else { return text }
    if zone == 0 { return text + "Z" }
    let size = abs(zone)
    return text + (zone < 0 ? "-" : "+") + CivilDate.padded(size / 60, 2) + ":"
      + CivilDate.padded(size % 60, 2)
  }
}
