/// Whether two expressions of time can mean the same moment.
enum DateComparison: Hashable {
  case compatible, disjoint
  /// One of them cannot be placed.
  case unknown

  init(_ a: DateMention, _ b: DateMention) {
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

  /// Two clock times that no day is told for.
  private static func areTimes(_ a: DateMention, _ b: DateMention) -> Bool {
    a.form == .clock && b.form == .clock && a.minutes?.count == 1 && b.minutes?.count == 1
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
