/// One verb of a claim with what is told of it: who and what, when, where, how many.
///
/// A value belongs to one clause only, so that "shot on Friday, charged on Saturday" has two dates that do not meet.
public struct Clause: Sendable, Hashable {
  /// Whether the clause tells what happened, what is to come, or what may be.
  public enum Mood: String, Hashable, Sendable { case asserted, planned, possible }

  /// A value and the words it was written with.
  public struct Slot<Value: Hashable & Sendable>: Hashable, Sendable {
    public let value: Value
    public let span: TextSpan
    /// Lemmas of the words around the value in its clause, the nearest first; stop words left out.
    public let context: [String]
    /// The value counts a part or an addition, not the whole: "including 12 children", "another 12".
    public let isPart: Bool

    public init(value: Value, span: TextSpan, context: [String], isPart: Bool = false) {
      self.value = value
      self.span = span
      self.context = context
      self.isPart = isPart
    }
  }

  /// The main verb's lemma ("kill"); "be", "remain" and "stay" with their complement's lemma in `complement`. Empty where there is no verb.
  public let predicate: String
  public let complement: String?
  /// The particle that makes another verb of it: "down" in "turned the offer down".
  public let particle: String?
  public let isNegated: Bool
  public let isPassive: Bool
  public let mood: Mood
  /// The verb group with its auxiliaries; the whole claim's span where there is no verb.
  public let span: TextSpan
  /// Lemmas of the nouns and names before the verb, nearest first.
  public let subject: [String]
  /// Lemmas of the nouns and names behind it, in order.
  public let object: [String]
  public let quantities: [Slot<Quantity>]
  public let dates: [Slot<DateMention>]
  /// Names that follow a preposition of place.
  public let places: [Slot<String>]

  /// The predicate with its particle: "turn down".
  public var verb: String { particle.map { predicate + " " + $0 } ?? predicate }
}
