/// Places expressions of time on the calendar, in reading order: "the next day" counts from the day told last.
struct DateResolver {
  let published: CivilDate?
  private let tense: TemporalDirection
  private let document: Document
  /// The last single day that the text told, and the block it stood in.
  private var anchor: (day: CivilDate, block: Int)?

  init(document: Document, tags: [PartOfSpeech]) {
    self.document = document
    published = document.article.published?.date
    tense = TemporalDirection(document: document, tags: tags)
  }

  mutating func days(of phrase: DatePhrase) -> DateInterval? {
    let direction = tense.direction(of: phrase.tokens)
    let block = document.sentences[document.sentence(ofToken: phrase.tokens.lowerBound)].block
    let interval = days(of: phrase.moment, direction, block)
    if let interval, interval.first == interval.last { anchor = (interval.first, block) }
    return interval
  }

  private func days(
    of moment: DatePhrase.Moment, _ direction: TemporalDirection.Direction, _ block: Int
  ) -> DateInterval? {
    switch moment {
    case .day(let date, let weekday): return day(date, weekday, direction)
    case .month(let date): return month(date, direction)
    case .years(let years): return Self.years(years)
    case .quarter(let number, let year):
      guard let year = year ?? published?.components.year else { return nil }
      return Self.months(year, number * 3 - 2, count: 3)
    case .weekday(let weekday, let choice, let week): return self.weekday(weekday, choice, week, direction)
    case .fromPublication(let count, let unit): return published.flatMap { Self.shifted($0, count, unit) }
    case .fromAnchor(let count, let unit):
      guard let anchor, block - anchor.block <= 1 else { return nil }
      return Self.shifted(anchor.day, count, unit)
    case .stretch(let count, let unit):
      guard let published, let days = Self.approximateDays(unit) else { return nil }
      let other = published.adding(days: count * days)
      return DateInterval(min(other, published), max(other, published))
    case .weekend(let choice): return weekend(choice, direction)
    case .between(let a, let b):
      guard let first = days(of: a, direction, block) else { return nil }
      return between(first, b, direction, block)
    case .nightBefore(let day):
      guard let day = days(of: day, direction, block) else { return nil }
      return DateInterval(day.first.adding(days: -1), day.last)
    case .overnight: return published.map { DateInterval($0.adding(days: -1), $0) }
    case .unplaced: return nil
    }
  }

  /// The second end of a range lies after the first, whatever the tense makes of it alone.
  private func between(
    _ first: DateInterval, _ end: DatePhrase.Moment, _ direction: TemporalDirection.Direction, _ block: Int
  ) -> DateInterval? {
    if case .weekday(let weekday, _, _) = end { return DateInterval(first.first, first.first.next(weekday)) }
    guard let last = days(of: end, direction, block) else { return nil }
    if first.first <= last.last { return DateInterval(first.first, last.last) }
    // "December to February": the year turns between them.
    guard case .month(let date) = end, let month = date.month, date.year == nil else { return nil }
    return DateInterval(first.first, Self.months(first.first.components.year + 1, month, count: 1)!.last)
  }

  private func day(
    _ date: WrittenDate, _ weekday: CivilDate.Weekday?, _ direction: TemporalDirection.Direction
  ) -> DateInterval? {
    guard let month = date.month, let number = date.day else { return nil }
    if let year = date.year {
      return CivilDate(year: year, month: month, day: number).map { DateInterval($0) }
    }
    guard let published else { return nil }
    let year = published.components.year
    let candidates = (year - 1...year + 1).compactMap { CivilDate(year: $0, month: month, day: number) }
    if let weekday, let match = candidates.first(where: { $0.weekday == weekday }) {
      return DateInterval(match)
    }
    return nearest(candidates, to: published, direction).map { DateInterval($0) }
  }

  private func nearest(
    _ days: [CivilDate], to day: CivilDate, _ direction: TemporalDirection.Direction
  ) -> CivilDate? {
    let fitting = days.filter { direction == .future ? $0 >= day : direction == .past ? $0 <= day : true }
    return (fitting.isEmpty ? days : fitting).min { abs($0.day - day.day) < abs($1.day - day.day) }
  }

  private func month(_ date: WrittenDate, _ direction: TemporalDirection.Direction) -> DateInterval? {
    guard let month = date.month else { return nil }
    if let year = date.year { return Self.months(year, month, count: 1) }
    guard let published else { return nil }
    let (year, current, _) = published.components
    switch direction {
    case .past: return Self.months(month <= current ? year : year - 1, month, count: 1)
    case .future: return Self.months(month >= current ? year : year + 1, month, count: 1)
    case .unknown:
      let turn = month - current > 6 ? -1 : current - month > 6 ? 1 : 0
      return Self.months(year + turn, month, count: 1)
    }
  }

  private func weekday(
    _ weekday: CivilDate.Weekday, _ choice: WeekdayChoice, _ week: Int?,
    _ direction: TemporalDirection.Direction
  ) -> DateInterval? {
    guard let published else { return nil }
    if let week {
      let monday = published.adding(days: 1 - published.weekday.rawValue)
      return DateInterval(monday.adding(days: week * 7 + weekday.rawValue - 1))
    }
    let isToday = published.weekday == weekday
    switch (choice, direction) {
    case (.last, _): return DateInterval(published.last(weekday))
    case (.next, _): return DateInterval(published.next(weekday))
    case (_, _) where isToday: return DateInterval(published)
    case (.this, _), (.bare, .future):
      return DateInterval(direction == .past ? published.last(weekday) : published.next(weekday))
    case (.bare, .past): return DateInterval(published.last(weekday))
    case (.bare, .unknown): return nil
    }
  }

  private func weekend(_ choice: WeekdayChoice, _ direction: TemporalDirection.Direction) -> DateInterval? {
    guard let published else { return nil }
    let isOn = published.weekday >= .saturday
    let current = published.weekday == .sunday ? published.adding(days: -1) : published
    let before = isOn ? current : published.last(.saturday)
    let after = isOn ? current : published.next(.saturday)
    // "The road stays shut over the weekend": which one is not told, unless it is on.
    if choice == .bare, direction == .unknown, !isOn { return nil }
    let saturday =
      switch (choice, direction) {
      case (.last, _): isOn ? current.adding(days: -7) : before
      case (.next, _): isOn ? current.adding(days: 7) : after
      case (_, .future), (.this, .unknown): after
      default: before
      }
    return DateInterval(saturday, saturday.adding(days: 1))
  }

  // MARK: Calendar

  /// A day, or the whole week, month or year that a distance lands in.
  static func shifted(_ day: CivilDate, _ count: Int, _ unit: CalendarUnit) -> DateInterval? {
    let (year, month, _) = day.components
    switch unit {
    case .day: return DateInterval(day.adding(days: count))
    case .week, .weekend:
      let monday = day.adding(days: 1 - day.weekday.rawValue + count * 7)
      return DateInterval(monday, monday.adding(days: 6))
    case .month:
      let index = year * 12 + month - 1 + count
      return months(index / 12, index % 12 + 1, count: 1)
    case .year: return years(year + count...year + count)
    case .decade: return years(year + count * 10 - 5...year + count * 10 + 5)
    case .season: return nil
    }
  }

  private static func approximateDays(_ unit: CalendarUnit) -> Int? {
    switch unit {
    case .day: 1
    case .week: 7
    case .month: 30
    case .year: 365
    case .decade: 3652
    case .weekend, .season: nil
    }
  }

  private static func years(_ years: ClosedRange<Int>) -> DateInterval? {
    guard let first = CivilDate(year: years.lowerBound, month: 1, day: 1),
      let last = CivilDate(year: years.upperBound, month: 12, day: 31)
    else { return nil }
    return DateInterval(first, last)
  }

  private static func months(_ year: Int, _ month: Int, count: Int) -> DateInterval? {
    guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
    let lastMonth = month + count - 1
    guard
      let last = CivilDate(year: year, month: lastMonth, day: CivilDate.days(inMonth: lastMonth, of: year))
    else {
      return nil
    }
    return DateInterval(first, last)
  }
}

extension CivilDate.Weekday: Comparable {
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
