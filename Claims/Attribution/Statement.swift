/// An attribution with its parties led back to who they are: what an article says that someone said, thinks,
/// plans, denies or declines to say.
public struct Statement: Hashable, Sendable, Identifiable {
  /// `s1`, `s2` … in the order of ``attribution``'s first content span.
  public struct ID: Hashable, Sendable, RawRepresentable, CustomStringConvertible {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public init(number: Int) { rawValue = "s\(number)" }
    public var description: String { rawValue }
  }

  /// What the speaker does by saying it.
  public enum Act: String, Hashable, Sendable, CaseIterable {
    case assert, deny, confirm, decline, promise, warn, demand, ask, believe, intend, accuse, praise, agree
    case reject, announce, predict, report
  }

  public enum Polarity: String, Hashable, Sendable { case positive, negative }
  public enum Certainty: String, Hashable, Sendable { case certain, probable, possible, unconfirmed }

  public var id: ID
  public var attribution: Attribution
  /// The earlier statement of the same article that this one restates (headline, standfirst, lead).
  public var repeats: ID?
  public var act: Act
  public var polarity: Polarity
  public var certainty: Certainty
  /// `nil` exactly when the attribution has no source.
  public var speaker: Speaker?
  /// Between the speaker and this article, nearest to the article first.
  public var via: [Via]
  public var audience: Audience?
  public var medium: Medium?
  /// When it was said, if the text tells.
  public var said: DateInterval?
  /// Sayings inside the content.
  public var nested: [NestedSaying]

  public init(
    id: ID, attribution: Attribution, repeats: ID? = nil, act: Act, polarity: Polarity, certainty: Certainty,
    speaker: Speaker?, via: [Via] = [], audience: Audience? = nil, medium: Medium? = nil,
    said: DateInterval? = nil, nested: [NestedSaying] = []
  ) {
    self.id = id
    self.attribution = attribution
    self.repeats = repeats
    self.act = act
    self.polarity = polarity
    self.certainty = certainty
    self.speaker = speaker
    self.via = via
    self.audience = audience
    self.medium = medium
    self.said = said
    self.nested = nested
  }
}

/// Who a source is.
public struct Speaker: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case person, organization, government, agency, outlet, group, document
    /// Nothing more than "a source" is known.
    case unnamed
  }

  /// The fullest name or description that the article gives: "Volodymyr Zelensky", "a Turkish government
  /// spokesperson", "local officials".
  public var name: String
  public var kind: Kind
  /// Whether a reader could look the speaker up: a personal name, an organisation, a government, a document.
  public var isNamed: Bool
  public var isPlural: Bool
  /// "President", "Security Council chief", as written.
  public var role: String?
  /// The organisation or country the speaker speaks for, as written or by gazetteer.
  public var affiliation: String?
  /// Why the name is withheld, as written: "because she was not authorised to speak".
  public var reason: String?
  /// The mention that identifies the speaker: the antecedent of "she", in the article's bytes.
  public var spans: [TextSpan]

  public init(
    name: String, kind: Kind, isNamed: Bool, isPlural: Bool = false, role: String? = nil,
    affiliation: String? = nil, reason: String? = nil, spans: [TextSpan] = []
  ) {
    self.name = name
    self.kind = kind
    self.isNamed = isNamed
    self.isPlural = isPlural
    self.role = role
    self.affiliation = affiliation
    self.reason = reason
    self.spans = spans
  }
}

/// An outlet, agency or person that passed the saying on.
public struct Via: Hashable, Sendable {
  public var name: String
  public var kind: Speaker.Kind
  public var spans: [TextSpan]

  public init(name: String, kind: Speaker.Kind, spans: [TextSpan]) {
    self.name = name
    self.kind = kind
    self.spans = spans
  }
}

/// Who was told: "AFP" in "told AFP", "reporters".
public struct Audience: Hashable, Sendable {
  public var span: TextSpan
  public init(span: TextSpan) { self.span = span }
}

/// In what it was said: "his nightly video address", "a post on X".
public struct Medium: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case address, interview, briefing, statement, post, letter, filing, report, broadcast, call, testimony,
      poll
    case document
  }

  public var kind: Kind
  public var span: TextSpan

  public init(kind: Kind, span: TextSpan) {
    self.kind = kind
    self.span = span
  }
}

/// A saying inside the content of another.
public struct NestedSaying: Hashable, Sendable {
  /// As written; `nil` if it has no source.
  public var speaker: String?
  public var act: Statement.Act
  public var cue: [TextSpan]
  public var content: [TextSpan]

  public init(speaker: String?, act: Statement.Act, cue: [TextSpan], content: [TextSpan]) {
    self.speaker = speaker
    self.act = act
    self.cue = cue
    self.content = content
  }
}
