/// The values that a written figure leaves open.
///
/// A bare figure is exact to half a unit of its last digit that is not a trailing zero; "about" widens it by 15, 10 or 5 in 100,
/// as it has one digit that counts, two or more: "an estimated 102 million" is no guess at 115.
/// "more than 50" ends at twice the figure and "up to 50" begins at half of it, since nobody writes them of 500 and of 5. Chosen by eye on linking-train.
struct NumberInterval: Hashable {
  let low: Double
  let high: Double
  /// Where no more than a figure is told, what that figure itself may be: two such figures are compared by it.
  private let greatest: ClosedRange<Double>?
  /// As written, hedges left out.
  private let written: ClosedRange<Double>

  init(_ quantity: Quantity) {
    let (low, high) = (min(quantity.low, quantity.high), max(quantity.low, quantity.high))
    let slack = Self.slack(of: quantity)
    written = low...high
    greatest = quantity.bound == .atMost ? high - slack...high + slack : nil
    switch quantity.bound {
    case .exact: (self.low, self.high) = (low - slack, high + slack)
    case .about:
      let share = Self.hedge(high / quantity.scale)
      (self.low, self.high) = (low - max(slack, share * low), high + max(slack, share * high))
    case .atLeast, .moreThan: (self.low, self.high) = (low - slack, max(2 * high, high + 5))
    case .atMost, .lessThan: (self.low, self.high) = (min(low / 2, low), high + slack)
    }
  }

  /// Whether some value fits both; figures that only touch where each is rounded differ.
  func overlaps(_ other: NumberInterval) -> Bool {
    if let greatest, let its = other.greatest { return greatest.overlaps(its) }
    return self == other || low < other.high && other.low < high
      || (low == high || other.low == other.high)
        && low <= other.high && other.low <= high
  }

  /// Whether one figure makes the other likelier, and not only leaves room for it: "some 30,000" and "about 25,000" can both hold, and
  /// neither bears the other out. As written they lie no further apart than a tenth.
  func bearsOut(_ other: NumberInterval) -> Bool {
    let (x, y) = (written, other.written)
    let gap = max(0, x.lowerBound - y.upperBound, y.lowerBound - x.upperBound)
    return overlaps(other) && gap <= 0.1 * max(abs(x.upperBound), abs(y.upperBound))
  }

  /// Half a unit of the last digit that counts: 2,300 may be 2,250 to 2,350. Small figures and ages are exact.
  private static func slack(of quantity: Quantity) -> Double {
    let value = abs(quantity.high)
    switch quantity.unit {
    case .count where value < 100, .ordinal, .score, .age: return 0
    // "one in five", "two-thirds"
    case .percent where quantity.scale > 1: return 0.06 * value
    case .percent, .percentagePoint: return value == value.rounded() ? 0.5 : 0.05
    case .measure("magnitude"): return value == value.rounded() ? 0.5 : 0.04
    case .measure: return halfUnit(value / quantity.scale) * quantity.scale
    // Months are told in weeks, days in hours; "four and a half months" are four or five.
    case .duration:
      let isOfMonths = quantity.scale == QuantityLexicon.durations["month"]
      return halfUnit(value / quantity.scale, most: isOfMonths ? 0.125 : 0.08) * quantity.scale
    default: return halfUnit(value)
    }
  }

  /// By the digits that count: a hedge in front of 847 leaves less open than one in front of 800.
  private static func hedge(_ value: Double) -> Double {
    var digits = abs(value)
    guard digits >= 1 else { return 0.15 }
    while digits >= 1000 { digits /= 10 }
    let whole = digits.rounded()
    return whole.truncatingRemainder(dividingBy: 100) == 0 || whole < 10
      ? 0.15 : whole.truncatingRemainder(dividingBy: 10) == 0 || whole < 100 ? 0.1 : 0.05
  }

  private static func halfUnit(_ value: Double, most: Double = 0.05) -> Double {
    guard value > 0 else { return 0 }
    var unit = 1.0
    if value == value.rounded() {
      while unit < value, (value / (unit * 10)).rounded() * unit * 10 == value { unit *= 10 }
    } else {
      while unit > 1e-3, abs((value / unit).rounded() * unit - value) > 1e-7 { unit /= 10 }
    }
    // A hair less, so that 2,300 and 2,400 do not meet at 2,350.
    return min(unit * 0.499, value * most)
  }
}
