/// Values as the reports print them.
enum ValueText {
  /// `54`, `>50`, `~2000`, `12..15 person`, `2300000000 USD`, `14%`.
  static func quantity(_ quantity: Quantity) -> String {
    let bound =
      switch quantity.bound {
      case .exact: ""
      case .about: "~"
      case .atLeast: ">="
      case .atMost: "<="
      case .moreThan: ">"
      case .lessThan: "<"
      }
    switch quantity.unit {
    case .score: return "\(decimal(quantity.low))-\(decimal(quantity.high))"
    case .duration: return bound + duration(quantity)
    default: break
    }
    let figure = range(quantity.low, quantity.high)
    switch quantity.unit {
    case .percent: return bound + figure + "%"
    case .percentagePoint: return bound + figure + " percentage points"
    case .currency(let code): return bound + figure + " \(code)"
    case .measure(let name): return bound + figure + " \(name)"
    default: return bound + figure
    }
  }

  /// A value as printed, less the sign of its bound: "6" for ">=6".
  static func withoutBound(_ value: String) -> String { String(value.drop { "~<>=".contains($0) }) }

  private static func range(_ low: Double, _ high: Double) -> String {
    low == high ? decimal(low) : "\(decimal(low))..\(decimal(high))"
  }

  private static let durationNames = ["year", "month", "week", "day", "hour", "minute"]

  /// In the longest unit that divides it; else in the one that was written.
  private static func duration(_ quantity: Quantity) -> String {
    for name in durationNames {
      let seconds = QuantityLexicon.durations[name]!
      let (low, high) = (quantity.low / seconds, quantity.high / seconds)
      if low >= 1, abs(low - low.rounded()) < 1e-9, abs(high - high.rounded()) < 1e-9 {
        return range(low.rounded(), high.rounded()) + " " + (high == 1 ? name : name + "s")
      }
    }
    let name = durationNames.first { QuantityLexicon.durations[$0] == quantity.scale }
    let scale = name == nil ? 1 : quantity.scale
    return range(quantity.low / scale, quantity.high / scale) + " " + (name ?? "second") + "s"
  }

  /// At most three decimals, no trailing zeros.
  static func decimal(_ value: Double) -> String {
    let thousandths = (value * 1000).rounded()
    guard abs(thousandths) < 9e15 else { return "\(value)" }
    let number = Int(thousandths)
    let (whole, part) = (abs(number) / 1000, abs(number) % 1000)
    var text = (number < 0 ? "-" : "") + String(whole)
    if part > 0 {
      var digits = CivilDate.padded(part, 3)
      while digits.hasSuffix("0") { digits.removeLast() }
      text += "." + digits
    }
    return text
  }

  static func date(_ date: DateMention) -> String {
    var text = date.days?.description ?? written(date)
    if let minutes = date.minutes, minutes.count == 1 {
      text +=
        (text.isEmpty ? "" : "T") + CivilDate.padded(minutes.lowerBound / 60 % 24, 2) + ":"
        + CivilDate.padded(minutes.lowerBound % 60, 2)
    }
    return text
  }

  /// ISO 8601 with what is written; a weekday by its name.
  private static func written(_ date: DateMention) -> String {
    if let weekday = date.weekday { return name(weekday) }
    let written = date.written
    guard let month = written.month else { return written.year.map(String.init) ?? "" }
    let day = written.day.map { "-" + CivilDate.padded($0, 2) } ?? ""
    return (written.year.map(String.init) ?? "-") + "-" + CivilDate.padded(month, 2) + day
  }

  static func name(_ weekday: CivilDate.Weekday) -> String {
    switch weekday {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }
}
