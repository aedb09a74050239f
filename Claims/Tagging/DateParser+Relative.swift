extension DateParser {
  /// "early Tuesday", "the early hours of Tuesday", "late May".
  func earlyOrLate(at start: Int, before end: Int) -> Day? {
    if norm(start) == "early" || norm(start) == "late" || norm(start) == "mid" {
      let isEarly = norm(start) == "early"
      if norm(start) != "mid", let next = norm(start + 1, before: end),
        next == "on" || next == "in" || next == "hours"
      {
        return nil
      }
      guard let day = day(at: start + 1, before: end) else { return nil }
      switch day.moment {
      case .weekday, .day, .fromPublication(_, .day):
        guard norm(start) != "mid", day.minutes == nil else { return nil }
        return Day(moment: day.moment, minutes: isEarly ? 0..<600 : 1080..<1440, end: day.end)
      case .month, .years: return day
      default: return nil
      }
    }
    if norm(start) == "small" || norm(start) == "early", norm(start + 1, before: end) == "hours",
      norm(start + 2, before: end) == "of", let day = day(at: start + 3, before: end), day.minutes == nil
    {
      return Day(moment: day.moment, minutes: 0..<360, end: day.end)
    }
    return nil
  }

  /// "overnight", "overnight into Tuesday", "overnight from Monday to Tuesday".
  func overnight(at start: Int, before end: Int) -> Day {
    let night = PartOfDay.night.minutes
    if let link = norm(start + 1, before: end), link == "into" || link == "to",
      let day = day(at: start + 2, before: end), day.minutes == nil
    {
      return Day(moment: .nightBefore(day.moment), minutes: night, end: day.end)
    }
    return Day(moment: .overnight, minutes: night, end: start + 1)
  }

  func relative(at start: Int, before end: Int) -> Day? {
    switch words[start] {
    case .relativeDay(let offset)?:
      let night = norm(start) == "tonight" ? PartOfDay.night.minutes : nil
      return Day(moment: .fromPublication(offset, .day), minutes: night, end: start + 1)
    case .choice(let choice)?: return chosen(choice, at: start, before: end)
    case .cardinal(let count)?: return counted(count, at: start, before: end)
    case .partOfDay(let part)?: return loosePart(part, at: start, before: end)
    default: break
    }
    switch norm(start) {
    case "a", "an": return counted(1, at: start, before: end)
    case "the": return afterThe(at: start, before: end)
    case "that", "same": return sameDay(at: start, before: end)
    case "weekend" where norm(beforeToken: start) != "a":
      return Day(moment: .weekend(.bare), end: start + 1)
    default: return nil
    }
  }

  /// "last Friday", "next month", "this morning", "last night", "the past three weeks".
  private func chosen(_ choice: WeekdayChoice, at start: Int, before end: Int) -> Day? {
    let i = start + 1
    let isAnchored = ["previous", "following"].contains(norm(start))
    switch word(i, before: end) {
    case .choice(.last)? where choice == .this && norm(i) == "past": return chosen(.last, at: i, before: end)
    case .choice(.next)? where choice == .this && norm(i) == "coming":
      return chosen(.next, at: i, before: end)
    case .weekday(let weekday)?: return self.weekday(weekday, isAnchored ? .bare : choice, at: i, before: end)
    case .month(let month, _)? where document.tokens[i].isCapitalised:
      _ = month
      return self.month(month, choice, end: i + 1)
    case .unit(.weekend)?: return Day(moment: .weekend(choice), end: i + 1)
    case .unit(let unit)?:
      if isAnchored { return Day(moment: .fromAnchor(choice.offset, unit), end: i + 1) }
      if unit == .day, norm(start) == "next", norm(beforeToken: start) == "the" {
        return Day(moment: .fromAnchor(1, .day), end: i + 1)
      }
      // "in the past week" runs up to now, "last week" ended on Sunday.
      if norm(start) == "past", unit != .day { return Day(moment: .stretch(-1, unit), end: i + 1) }
      return unit == .day && choice != .this
        ? nil : Day(moment: .fromPublication(choice.offset, unit), end: i + 1)
    case .partOfDay(let part)? where choice == .this:
      return Day(moment: .fromPublication(0, .day), minutes: part.minutes, end: i + 1)
    case .partOfDay(.night)? where choice == .last:
      return Day(moment: .fromPublication(-1, .day), minutes: PartOfDay.night.minutes, end: i + 1)
    case .cardinal(let count)? where choice != .this:
      guard case .unit(let unit)? = word(i + 1, before: end) else { return nil }
      return Day(moment: .stretch(choice.offset * count, unit), end: i + 2)
    default: return nil
    }
  }

  private func month(_ month: Int, _ choice: WeekdayChoice, end: Int) -> Day {
    Day(moment: .month(WrittenDate(month: month)), end: end)
  }

  /// "two days ago", "a week later", "three months earlier".
  private func counted(_ count: Int, at start: Int, before end: Int) -> Day? {
    guard case .unit(let unit)? = word(start + 1, before: end), unit != .weekend, unit != .season else {
      return nil
    }
    switch norm(start + 2, before: end) {
    case "ago": return Day(moment: .fromPublication(-count, unit), end: start + 3)
    case "later", "afterwards": return Day(moment: .fromAnchor(count, unit), end: start + 3)
    // "stayed out for three weeks before they settled" is how long it took.
    case "before" where norm(beforeToken: start) == "for": return nil
    case "earlier", "before": return Day(moment: .fromAnchor(-count, unit), end: start + 3)
    default: return nil
    }
  }

  /// "the next day", "the weekend", "the third quarter", "the day before yesterday", "the morning".
  private func afterThe(at start: Int, before end: Int) -> Day? {
    let i = start + 1
    switch word(i, before: end) {
    case .unit(.weekend)?: return Day(moment: .weekend(.bare), end: i + 1)
    case .unit(.day)?:
      switch (norm(i + 1, before: end), norm(i + 2, before: end)) {
      case ("before", "yesterday"): return Day(moment: .fromPublication(-2, .day), end: i + 3)
      case ("after", "tomorrow"): return Day(moment: .fromPublication(2, .day), end: i + 3)
      default: return nil
      }
    case .choice(let choice)? where choice != .this: return chosen(choice, at: i, before: end)
    case .ordinal(let number)? where norm(i + 1, before: end) == "quarter" && (1...4).contains(number):
      let next = norm(i + 2, before: end) == "of" ? i + 3 : i + 2
      guard let year = year(at: next, before: end) else {
        return Day(moment: .quarter(number, year: nil), end: i + 2)
      }
      return Day(moment: .quarter(number, year: year), end: next + 1)
    case .partOfDay?:
      return nil
    default:
      return norm(i, before: end) == "same"
        ? sameDay(at: i, before: end) : earlyOrLateHours(at: i, before: end)
    }
  }

  private func earlyOrLateHours(at i: Int, before end: Int) -> Day? {
    guard let word = norm(i, before: end), word == "early" || word == "small" else { return nil }
    return earlyOrLate(at: i, before: end)
  }

  private func sameDay(at i: Int, before end: Int) -> Day? {
    switch word(i + 1, before: end) {
    case .unit(.day)?: Day(moment: .fromAnchor(0, .day), end: i + 2)
    case .partOfDay(let part)?: Day(moment: .fromAnchor(0, .day), minutes: part.minutes, end: i + 2)
    default: nil
    }
  }

  /// "in the evening", "at dawn": a part of a day that the words do not name.
  private func loosePart(_ part: PartOfDay, at start: Int, before end: Int) -> Day? {
    let before = norm(beforeToken: start)
    let isLed = before == "at" || before == "before" || before == "after"
    guard isLed || before == "the" && start >= 2 && ["in", "during"].contains(norm(start - 2)) else {
      return nil
    }
    if norm(start + 1, before: end) == "of" || norm(start + 1, before: end) == "on",
      let day = day(at: start + 2, before: end), day.minutes == nil, case .weekday = day.moment
    {
      return Day(moment: day.moment, minutes: part.minutes, end: day.end)
    }
    return Day(moment: .unplaced, minutes: part.minutes, end: start + 1)
  }
}
