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
  /// The weekday as written, if one is.
  public let weekday: CivilDate.Weekday?
  /// Minutes since midnight, half-open, if a time or part of day is told: "evening" is 1020..<1320.
  public let minutes: Range<Int>?
  public let bound: Bound

  public init(
    tokens: Range<Int>, span: TextSpan, form: Form, days: DateInterval?, weekday: CivilDate.Weekday? = nil,
    minutes: Range<Int>? = nil, bound: Bound = .exact
  ) {
    self.tokens = tokens
    self.span = span
    self.form = form
    self.days = days
    self.weekday = weekday
    self.minutes = minutes
    self.bound = bound
  }
}
