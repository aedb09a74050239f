/// A figure with what it counts or measures: "more than 50 assaults", "two dozen", "some $2.3bn", "14%".
public struct Quantity: Hashable, Sendable {
  public enum Bound: String, Hashable, Sendable { case exact, about, atLeast, atMost, moreThan, lessThan }

  public enum Unit: Hashable, Sendable {
    /// People or things; the noun stands in `noun`.
    case count
    case percent, percentagePoint
    /// ISO 4217 where known: "USD".
    case currency(String)
    /// Seconds.
    case duration
    /// Metres, square metres, kilograms, litres, kilometres an hour, degrees Celsius, watts …: the SI name.
    case measure(String)
    case ordinal
    /// Years of life.
    case age
    /// "3-1", "by 52 votes to 48": two figures; `low` and `high` hold them in the order written.
    case score
  }

  /// Indices into ``Document/tokens``: hedge, figure, multiplier and unit.
  public let tokens: Range<Int>
  public let span: TextSpan
  /// In the unit's base. Equal unless a range was written; a hedge is in `bound`.
  public let low: Double
  public let high: Double
  public let bound: Bound
  public let unit: Unit
  /// How much of the base one of the written units is: 1609.344 where miles were written.
  public let scale: Double
  /// The lemma of the noun counted ("assault"), or `nil`.
  public let noun: String?

  public init(
    tokens: Range<Int>, span: TextSpan, low: Double, high: Double, bound: Bound, unit: Unit,
    scale: Double = 1, noun: String?
  ) {
    self.tokens = tokens
    self.span = span
    self.low = low
    self.high = high
    self.bound = bound
    self.unit = unit
    self.scale = scale
    self.noun = noun
  }
}
