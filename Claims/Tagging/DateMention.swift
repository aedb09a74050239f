/// An expression of time: "on Wednesday", "22 July", "last month", "shortly before 5 a.m.".
public struct DateMention: Hashable, Sendable {
  /// How close the value is to what was meant.
  public enum Bound: String, Hashable, Sendable { case exact, about, before, after }

  /// How the day is told.
  public enum Form: String, Hashable, Sendable {
    /// "22 July 2025", "2025-07-22"
    case absolute
    /// "Wednesday", "last Friday"
    case weekday
    /// "yesterday", "tomorrow", "two days later", "over the weekend"
    case relative
    /// "July", "2022", "the third quarter"
    case period
    /// A clock time or part of day without a day: "at 4:30 p.m.", "overnight"
    case clock
  }

  /// Indices into ``Document/tokens``, a leading preposition left out.
  public let tokens: Range<Int>
  public let span: TextSpan
  public let form: Form
  /// The days meant; `nil` where the text does not tell which (a weekday without a publication date).
  public let days: DateInterval?
  /// The weekday as written, if one single one is.
  public let weekday: CivilDate.Weekday?
  /// Minutes since midnight, half-open, if a time or part of day is told: "evening" is 1020..<1320. Past 1440
  /// for the hours of a night that lie after midnight.
  public let minutes: Range<Int>?
  /// Minutes east of UTC, if a time zone with a fixed meaning stands beside the clock time.
  public let zone: Int?
  public let bound: Bound
  /// Year, month and day of month as far as they are written; a range has those of its first day. What can be
  /// compared where `days` is `nil`.
  public let written: WrittenDate

  public init(
    tokens: Range<Int>, span: TextSpan, form: Form, days: DateInterval?, weekday: CivilDate.Weekday? = nil,
    minutes: Range<Int>? = nil, zone: Int? = nil, bound: Bound = .exact, written: WrittenDate = WrittenDate()
  ) {
    self.tokens = tokens
    self.span = span
    self.form = form
    self.days = days
    self.weekday = weekday
    self.minutes = minutes
    self.zone = zone
    self.bound = bound
    self.written = written
  }
}

/// The parts of a date that an expression spells out.
public struct WrittenDate: Hashable, Sendable {
  public var year: Int?
  public var month: Int?
  public var day: Int?

  public init(year: Int? = nil, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = day
  }
}
