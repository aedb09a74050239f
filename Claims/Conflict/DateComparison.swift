/// Whether two expressions of time can mean the same moment.
enum DateComparison: Hashable {
  case compatible, disjoint
  /// One of them cannot be placed.
  case unknown

  init(_ a: DateMention, _ b: DateMention) {
    if let moments = Self.moments(a, b) {
      self = moments
      return
    }
    let days = Self.days(a, b)
    self = days
    let areTimes = Self.areTimes(a, b)
    guard let x = a.minutes, let y = b.minutes, days == .compatible && a.days == b.days || areTimes
    else {
      return
    }
    // Twenty minutes either way: people round the clock.
    let (low, high) = (Self.window(a, x), Self.window(b, y))
    let isApart = low.upperBound <= high.lowerBound || high.upperBound <= low.lowerBound
    if isApart { self = .disjoint } else if areTimes { self = .compatible }
  }

  /// A clock time and another, or a part of a day, that no day is told for.
  private static func areTimes(_ a: DateMention, _ b: DateMention) -> Bool {
    a.form == .clock && b.form == .clock && (a.minutes?.count == 1 || b.minutes?.count == 1)
  }

  /// Two clock times in different zones, on one day or two that follow each other: "8:05 p.m. EDT on Tuesday", "0005 GMT on
  /// Wednesday". Where a zone is told on one side only, nothing is known of the other.
  private static func moments(_ a: DateMention, _ b: DateMention) -> DateComparison? {
    guard let x = a.minutes, let y = b.minutes, x.count == 1, y.count == 1, a.zone != b.zone,
      let days = daysBetween(a, b), abs(days) <= 1
    else { return nil }
    guard a.zone != nil, b.zone != nil else { return .unknown }
    let (low, high) = (window(a, x), window(b, y))
    let later = high.lowerBound + days * 1440..<high.upperBound + days * 1440
    return low.overlaps(later) ? .compatible : .disjoint
  }

  /// How many days `b` lies behind `a`; 0 where one of them tells no day, and `nil` where it cannot be known.
  private static func daysBetween(_ a: DateMention, _ b: DateMention) -> Int? {
    if let x = a.days, let y = b.days {
      return x.first == x.last && y.first == y.last ? y.first.day - x.first.day : nil
    }
    if let x = a.weekday, let y = b.weekday {
      let days = (y.rawValue - x.rawValue + 7) % 7
      return days > 3 ? days - 7 : days
    }
    return a.form == .clock || b.form == .clock ? 0 : nil
  }

  private static func window(_ date: DateMention, _ minutes: Range<Int>) -> Range<Int> {
    let shift = -(date.zone ?? 0)
    let slack = minutes.count > 1 ? 60 : date.bound == .exact ? 15 : 30
    let low = date.bound == .before ? minutes.lowerBound - 60 : minutes.lowerBound - slack
    let high = date.bound == .after ? minutes.upperBound + 60 : minutes.upperBound + slack
    return low + shift..<high + shift
  }

  private static func days(_ a: DateMention, _ b: DateMention) -> DateComparison {
    if let x = a.weekday, let y = b.weekday, x != y, a.bound == .exact, b.bound == .exact { return .disjoint }
    // "the attacks of Sept. 11", "on Sept. 11, 2001": a year that is not written is a guess.
    if a.written.year == nil || b.written.year == nil, written(a.written, b.written) == .compatible {
      return .compatible
    }
    if let x = a.days, let y = b.days { return bounded(x, a.bound, y, b.bound) }
    if let x = a.weekday, let y = b.weekday {
      if x == y, written(a.written, b.written) == .disjoint { return .disjoint }
      return x == y ? .compatible : .disjoint
    }
    return written(a.written, b.written)
  }

  private static func bounded(
    _ a: DateInterval, _ x: DateMention.Bound, _ b: DateInterval, _ y: DateMention.Bound
  ) -> DateComparison {
    func open(_ interval: DateInterval, _ bound: DateMention.Bound) -> (Int, Int) {
      switch bound {
      case .exact: (interval.first.day, interval.last.day)
      case .about: (interval.first.day - 1, interval.last.day + 1)
      case .before: (Int.min, interval.last.day)
      case .after: (interval.first.day, Int.max)
      }
    }
    let (p, q) = (open(a, x), open(b, y))
    return p.0 <= q.1 && q.0 <= p.1 ? .compatible : .disjoint
  }

  /// Year, month and day as far as both are written.
  private static func written(_ a: WrittenDate, _ b: WrittenDate) -> DateComparison {
    if let x = a.year, let y = b.year, x != y { return .disjoint }
    guard let x = a.month, let y = b.month else {
      return a.year != nil && a.year == b.year ? .compatible : .unknown
    }
    if x != y { return .disjoint }
    if let x = a.day, let y = b.day, x != y { return .disjoint }
    return .compatible
  }
}

extension Clause {
  /// "rose in May", "fell in June": clauses that are dated apart tell of two moments.
  func isDatedApart(from other: Clause) -> Bool {
    dates.contains { x in other.dates.contains { DateComparison(x.value, $0.value) == .disjoint } }
  }
}
