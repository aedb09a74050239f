/// Claims about the same proposition, whatever value they give it.
public struct Cluster: Hashable, Sendable, Identifiable {
  /// `k1`, `k2` … by the place of the first member.
  public struct ID: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let number: Int
    public init(number: Int) { self.number = number }
    public var description: String { "k\(number)" }
    public static func < (a: ID, b: ID) -> Bool { a.number < b.number }
  }

  public let id: ID
  /// The words of the member that stands for all.
  public let text: String
  /// In the order of the articles, then in reading order. Never empty.
  public let claims: [Claim.ID]
  /// The origins of the members' articles, ascending. Never empty.
  public let origins: [Origin.ID]
  /// Who or what stands at the end of the members' chains, each once.
  public let roots: [Root]
  /// The best chance that two members of different origins and roots make the same claim, 0…1; 0 where there are none. A
  /// cluster holds claims about one proposition; only those that say the same bear each other out.
  public let agreement: Double

  public init(
    id: ID, text: String, claims: [Claim.ID], origins: [Origin.ID], roots: [Root], agreement: Double = 1
  ) {
    self.agreement = agreement
    self.id = id
    self.text = text
    self.claims = claims
    self.origins = origins
    self.roots = roots
  }
}

/// What is known of two claims that were set side by side.
public enum Agreement: Hashable, Sendable {
  /// That they make the same claim, 0…1.
  case chance(Double)
  /// They may give values that exclude each other, or lie too far apart to bear each other out.
  case apart
  /// They tell one thing, and tell it differently.
  case differ
}

/// What a claim rests on in the end.
public struct Root: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable {
    /// A person or body that can be told from others.
    case speaker
    /// The article's own voice: its origin.
    case origin
    /// Sources without a name, taken for one unless the text shows that they differ.
    case unnamed
  }

  public let kind: Kind
  /// The speaker's name, the origin's id, or the unnamed source as described.
  public let name: String

  public init(kind: Kind, name: String) {
    self.kind = kind
    self.name = name
  }
}
