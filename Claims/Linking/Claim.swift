/// What a statement's content, or the article in its own voice, asserts of the world.
public struct Claim: Sendable, Identifiable {
  /// `c1`, `c2` … in reading order within an article.
  public struct ID: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let article: Article.ID
    public let number: Int

    public init(article: Article.ID, number: Int) {
      self.article = article
      self.number = number
    }

    public var description: String { "\(article)#c\(number)" }
    public static func < (a: ID, b: ID) -> Bool { (a.article, a.number) < (b.article, b.number) }
  }

  /// A proper name in the claim.
  public struct Name: Hashable, Sendable {
    /// Its words in lower case, titles and "the" left out: "mara voss".
    public let text: String
    public let kind: NameMention.Kind
    public let span: TextSpan

    public init(text: String, kind: NameMention.Kind, span: TextSpan) {
      self.text = text
      self.kind = kind
      self.span = span
    }
  }

  public let id: ID
  /// `nil` in the article's own voice.
  public let statement: Statement.ID?
  /// In the article's bytes, in reading order.
  public let spans: [TextSpan]
  /// The words of `spans`, joined with one space.
  public let text: String
  /// The verbs with what is told of each, in reading order. Empty for a claim without a verb ("No injuries.").
  public let clauses: [Clause]
  public let names: [Name]
  /// Every expression of time in it, those that date no verb ("Friday's vote") among them.
  public let dateMentions: [DateMention]
  public let polarity: Statement.Polarity
  public let certainty: Statement.Certainty
  /// Who says so; `nil` in the article's own voice and where nobody is named.
  public let speaker: Speaker?
  /// What the speaker does by saying it; `nil` in the article's own voice.
  public let act: Statement.Act?
  /// Some of the words stand in quotation marks.
  public let isQuoted: Bool
  public let published: Publication?
  /// The article's sentence that it begins in.
  public let sentence: Int
  /// For comparison with other claims.
  public let profile: WordProfile
  /// What it says happened.
  public let event: EventVector

  public init(
    id: ID, statement: Statement.ID?, spans: [TextSpan], text: String, clauses: [Clause], names: [Name],
    dateMentions: [DateMention],
    polarity: Statement.Polarity, certainty: Statement.Certainty, speaker: Speaker?, act: Statement.Act?,
    isQuoted: Bool, published: Publication?, sentence: Int, profile: WordProfile,
    event: EventVector = .unknown
  ) {
    self.id = id
    self.statement = statement
    self.spans = spans
    self.text = text
    self.clauses = clauses
    self.names = names
    self.dateMentions = dateMentions
    self.polarity = polarity
    self.certainty = certainty
    self.speaker = speaker
    self.act = act
    self.isQuoted = isQuoted
    self.published = published
    self.sentence = sentence
    self.profile = profile
    self.event = event
  }

  /// Every figure with the verb it belongs to.
  public var quantities: [Clause.Slot<Quantity>] { clauses.flatMap(\.quantities) }
  public var dates: [Clause.Slot<DateMention>] { clauses.flatMap(\.dates) }
}

extension Claim {
  /// The claim tells some of the passage.
  /// It has three content words, or two and a verb: less ("Mara Voss", "a comment") is no proposition that somebody else could tell.
  var isProposition: Bool {
    profile.rows.count > 2 || profile.rows.count > 1 && clauses.contains { !$0.predicate.isEmpty }
  }

  package func overlaps(_ passage: TextSpan) -> Bool { spans.contains { $0.overlaps(passage) } }
}
