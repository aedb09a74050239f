extension DateParser {
  struct Day {
    var moment: DatePhrase.Moment
    var minutes: Range<Int>?
    var end: Int
  }

  /// A day, week, month or year, without a following clock time.
  func day(at start: Int, before end: Int) -> Day? {
    guard start < end else { return nil }
    if let word = words[start] {
      if let holiday = holiday(at: start, before: end) { return holiday }
      switch word {
      case .weekday(let weekday): return self.weekday(weekday, .bare, at: start, before: end)
      case .month: if let day = monthFirst(at: start, before: end) { return day }
      case .cardinal(let year) where norm(start).hasPrefix("mid-"):
        if (1500...2199).contains(year) { return Day(moment: .years(year...year), end: start + 1) }
      case .ordinal, .cardinal:
        if let day = dayOfMonthFirst(at: start, before: end) ?? figure(at: start, before: end) { return day }
      case .overnight: return overnight(at: start, before: end)
      // "the night to Wednesday"
      case .partOfDay(.night) where ["to", "into"].contains(norm(start + 1, before: end)):
        let night = overnight(at: start, before: end)
        if case .nightBefore = night.moment { return night }
      default: break
      }
    } else if document.tokens[start].kind == .number {
      return figure(at: start, before: end)
    }
    return earlyOrLate(at: start, before: end) ?? relative(at: start, before: end)
  }

  /// "Christmas Eve", "New Year's Day 2012".
  private func holiday(at start: Int, before end: Int) -> Day? {
    guard document.tokens[start].isCapitalised else { return nil }
    switch words[start] {
    case .holiday?, .month?: break
    default: return nil
    }
    guard
      let holiday = Holiday.all.first(where: { holiday in
        start + holiday.words.count <= end
          && holiday.words.indices.allSatisfy { holiday.words[$0] == norm(start + $0) }
      })
    else { return nil }
    let next = start + holiday.words.count
    let year = trailingYear(at: next, before: end)
    let date = WrittenDate(year: year?.year, month: holiday.month, day: holiday.day)
    return Day(moment: .day(date, nil), end: year?.end ?? next)
  }

  /// "Friday", "Friday, 25 July", "Tuesday last week", "Tuesday of last week".
  func weekday(_ weekday: CivilDate.Weekday, _ choice: WeekdayChoice, at start: Int, before end: Int) -> Day?
  {
    guard document.tokens[start].isCapitalised || choice != .bare || norm(start).count > 4 else { return nil }
    let next = start + 1
    if choice == .bare {
      for i in [next, next + 1] where i == next || norm(next, before: end) == "," {
        guard let date = date(at: i, before: end), case .day(let written, _) = date.moment else { continue }
        return Day(moment: .day(written, weekday), end: date.end)
      }
      let i = norm(next, before: end) == "of" ? next + 1 : next
      if case .choice(let which)? = word(i, before: end), case .unit(.week)? = word(i + 1, before: end) {
        return Day(moment: .weekday(weekday, .bare, week: which.offset), end: i + 2)
      }
    }
    return Day(moment: .weekday(weekday, choice, week: nil), end: next)
  }

  private func date(at i: Int, before end: Int) -> Day? {
    switch word(i, before: end) {
    case .month: monthFirst(at: i, before: end)
    case .cardinal, .ordinal: dayOfMonthFirst(at: i, before: end)
    default: i < end && document.tokens[i].kind == .number ? figure(at: i, before: end) : nil
    }
  }

  /// "July 22", "July 22-24", "July 22nd, 2025", "July 2025", "July".
  private func monthFirst(at start: Int, before end: Int) -> Day? {
    guard case .month(let month, let isAmbiguous)? = words[start] else { return nil }
    let isMiddle = norm(start).hasPrefix("mid-")
    guard isMiddle || document.tokens[start].isCapitalised else { return nil }
    let i = start + 1
    if let year = year(at: i, before: end)
      ?? (norm(i, before: end) == "of" ? year(at: i + 1, before: end) : nil)
    {
      let next = norm(i, before: end) == "of" ? i + 2 : i + 1
      return Day(moment: .month(WrittenDate(year: year, month: month)), end: next)
    }
    if i < end, document.tokens[i].kind == .number, norm(start) != "may" || !isModal(start) {
      let (text, next) = glued(at: i, before: end)
      let days = text.split(separator: "-", maxSplits: 1).map { Self.dayOfMonth(String($0)) }
      if let first = days[0] {
        guard let year = trailingYear(at: next, before: end) else {
          return stretch(first, days, WrittenDate(month: month, day: first), end: next, before: end)
        }
        return stretch(
          first, days, WrittenDate(year: year.year, month: month, day: first), end: year.end, before: end)
      }
    }
    guard !isAmbiguous || isMiddle || announcesMonth(beforeToken: start) else { return nil }
    return Day(moment: .month(WrittenDate(month: month)), end: i)
  }

  private func stretch(_ first: Int, _ days: [Int?], _ date: WrittenDate, end: Int, before limit: Int) -> Day
  {
    guard days.count == 2, let last = days[1], last > first else {
      // "July 24 to 26"
      if days.count == 1, date.year == nil, let link = norm(end, before: limit), link == "to" || link == "–",
        case .cardinal(let last)? = word(end + 1, before: limit), last > first, last <= 31
      {
        let year = trailingYear(at: end + 2, before: limit)
        var (from, to) = (date, date)
        (from.year, to.year, to.day) = (year?.year, year?.year, last)
        return Day(moment: .between(.day(from, nil), .day(to, nil)), end: year?.end ?? end + 2)
      }
      return Day(moment: .day(date, nil), end: end)
    }
    var to = date
    to.day = last
    return Day(moment: .between(.day(date, nil), .day(to, nil)), end: end)
  }

  /// "22 July 2025", "the 22nd of July", "3 to 5 May", "3-5 May".
  private func dayOfMonthFirst(at start: Int, before end: Int) -> Day? {
    let (text, next) =
      document.tokens[start].kind == .number ? glued(at: start, before: end) : (norm(start), start + 1)
    var days = text.split(separator: "-", maxSplits: 1).map { Self.dayOfMonth(String($0)) }
    if case .ordinal(let value)? = words[start], days[0] == nil { days = [value] }
    guard let first = days.first ?? nil, first <= 31 else { return nil }
    var i = next
    if days.count == 1, let link = norm(i, before: end), link == "to" || link == "–" || link == "and",
      case .cardinal(let last)? = word(i + 1, before: end), (first + 1...32).contains(last), last <= 31,
      case .month? = word(i + 2, before: end)
    {
      days.append(last)
      i += 2
    }
    if norm(i, before: end) == "of" { i += 1 }
    guard case .month(let month, _)? = word(i, before: end), document.tokens[i].isCapitalised else {
      return nil
    }
    guard norm(i) != "may" || !isModal(i) else { return nil }
    let year = trailingYear(at: i + 1, before: end)
    let date = WrittenDate(year: year?.year, month: month, day: first)
    return stretch(first, days, date, end: year?.end ?? i + 1, before: year == nil ? i + 1 : end)
  }

  /// A year after a day and month: "2025", ", 2025".
  private func trailingYear(at i: Int, before end: Int) -> (year: Int, end: Int)? {
    if let year = year(at: i, before: end) { return (year, i + 1) }
    guard norm(i, before: end) == ",", let year = year(at: i + 1, before: end) else { return nil }
    return (year, i + 2)
  }

  func year(at i: Int, before end: Int) -> Int? {
    guard case .cardinal(let value)? = word(i, before: end), norm(i).utf8.count == 4,
      (1500...2199).contains(value)
    else { return nil }
    return value
  }

  /// "2025-07-22", "22.07.2025", "22/07/2025", "2014-16", "2022", "1990s".
  private func figure(at start: Int, before end: Int) -> Day? {
    guard document.tokens[start].kind == .number else { return nil }
    let (text, next) = glued(at: start, before: end)
    if let date = WrittenDate(figures: text) {
      return Day(moment: date.day == nil ? .month(date) : .day(date, nil), end: next)
    }
    if text.utf8.count == 5, text.hasSuffix("0s"), let decade = Int(text.dropLast()) {
      return Day(moment: .years(decade...decade + 9), end: next)
    }
    let years = text.split(separator: "-", maxSplits: 1)
    guard let first = years.first, first.utf8.count == 4, let from = Int(first), (1500...2199).contains(from)
    else {
      return nil
    }
    if years.count == 2, let last = Int(years[1]), years[1].utf8.count == 2 || years[1].utf8.count == 4 {
      let to = years[1].utf8.count == 2 ? from / 100 * 100 + last : last
      return to > from && to - from < 100 ? Day(moment: .years(from...to), end: next) : nil
    }
    guard years.count == 1, text.utf8.count == 4, announcesYear(at: start, from) else { return nil }
    return Day(moment: .years(from...from), end: next)
  }

  private func announcesYear(at i: Int, _ year: Int) -> Bool {
    guard let word = norm(beforeToken: i) else { return false }
    if ["in", "since", "during", "between", "early", "late", "mid"].contains(word) { return true }
    guard (1900...2100).contains(year) else { return false }
    return [
      "the", "a", "of", "by", "until", "till", "from", "before", "after", "to", "through", "and", "(", "his",
      "her", "its", "their", "'s", "fiscal", "for", "around", "–",
    ].contains(word)
  }

  private func announcesMonth(beforeToken i: Int) -> Bool {
    guard let word = norm(beforeToken: i) else { return false }
    return [
      "in", "of", "since", "until", "till", "last", "next", "this", "early", "late", "mid", "by", "to",
      "between",
      "through", "and", "during", "after", "before", "past", "the",
    ].contains(word) && !(norm(i) == "may" && isModal(i))
  }

  /// "May 5 people leave?" has none; the capital decides except where a sentence begins.
  private func isModal(_ i: Int) -> Bool {
    !document.tokens[i].isCapitalised || (i == sentenceStart(of: i) && tags[i] == .md)
  }

  static func dayOfMonth(_ text: String) -> Int? {
    let digits = text.prefix { $0.isNumber }
    guard digits.count <= 2, let value = Int(digits), (1...31).contains(value) else { return nil }
    return ["", "st", "nd", "rd", "th"].contains(text.dropFirst(digits.count)) ? value : nil
  }
}

extension WeekdayChoice {
  /// In weeks.
  var offset: Int { self == .last ? -1 : self == .next ? 1 : 0 }
}

extension WrittenDate {
  /// Three figures in ISO, European or American order; dots are day first. `nil` unless only one reading is a date.
  init?(figures text: String) {
    guard let mark = text.first(where: { $0 == "-" || $0 == "/" || $0 == "." }) else { return nil }
    let parts = text.split(separator: mark, omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, parts.allSatisfy({ $0.utf8.count <= 4 }) else { return nil }
    if parts.count == 2, mark == "-", parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      (1...12).contains(numbers[1]), numbers[1] <= numbers[0] % 100
    {
      self.init(year: numbers[0], month: numbers[1])
      return
    }
    guard parts.count == 3 else { return nil }
    if parts[0].utf8.count == 4 {
      self.init(checked: numbers[0], numbers[1], numbers[2])
      return
    }
    guard parts[2].utf8.count == 4 else { return nil }
    let dayFirst = WrittenDate(checked: numbers[2], numbers[1], numbers[0])
    let monthFirst = mark == "/" ? WrittenDate(checked: numbers[2], numbers[0], numbers[1]) : nil
    guard let date = dayFirst ?? monthFirst, dayFirst == nil || monthFirst == nil || dayFirst == monthFirst
    else {
      return nil
    }
    self = date
  }

  private init?(checked year: Int, _ month: Int, _ day: Int) {
    guard CivilDate(year: year, month: month, day: day) != nil else { return nil }
    self.init(year: year, month: month, day: day)
  }
}
