/// An expression of time as its words tell it, before it is placed on a calendar.
struct DatePhrase: Hashable {
  /// What the words point at.
  indirect enum Moment: Hashable {
    case day(WrittenDate, CivilDate.Weekday?)
    case month(WrittenDate)
    case years(ClosedRange<Int>)
    case quarter(Int, year: Int?)
    /// `week`: whole weeks from the week of publication, where "last week" or the like stands beside it.
    case weekday(CivilDate.Weekday, WeekdayChoice, week: Int?)
    /// So many units from the publication: "three days ago" is (-3, day), "last month" (-1, month).
    case fromPublication(Int, CalendarUnit)
    /// So many days from the day told before: "the next day".
    case fromAnchor(Int, CalendarUnit)
    /// A stretch that ends or begins with the publication: "the past three weeks" is (-3, week).
    case stretch(Int, CalendarUnit)
    case weekend(WeekdayChoice)
    case between(Moment, Moment)
    /// The night before a day: "overnight into Tuesday".
    case nightBefore(Moment)
    /// The night before publication.
    case overnight
    case unplaced
  }

  var tokens: Range<Int>
  var moment: Moment
  var minutes: Range<Int>?
  var zone: Int?
  var bound: DateMention.Bound = .exact

  var form: DateMention.Form {
    switch moment {
    case .day: .absolute
    case .month, .years, .quarter: .period
    case .weekday: .weekday
    case .fromPublication, .fromAnchor, .stretch, .weekend: .relative
    case .between(let first, _): DatePhrase(tokens: tokens, moment: first).form
    case .nightBefore(let day): DatePhrase(tokens: tokens, moment: day).form
    case .overnight, .unplaced: .clock
    }
  }

  var weekday: CivilDate.Weekday? {
    switch moment {
    case .day(_, let weekday): weekday
    case .weekday(let weekday, _, _): weekday
    case .nightBefore: nil
    default: nil
    }
  }

  var written: WrittenDate {
    switch moment {
    case .day(let date, _), .month(let date): date
    case .years(let years): WrittenDate(year: years.lowerBound)
    case .quarter(_, let year): WrittenDate(year: year)
    case .between(let first, _): DatePhrase(tokens: tokens, moment: first).written
    case .nightBefore(let day): DatePhrase(tokens: tokens, moment: day).written
    default: WrittenDate()
    }
  }
}
