/// One text with its metadata and its parts, before any language is looked at.
public struct Article: Sendable {
  /// Names an article in every output; unique within a run.
  public struct ID: Hashable, Sendable, Comparable, RawRepresentable, ExpressibleByStringLiteral,
    CustomStringConvertible
  {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public init(_ value: String) { rawValue = value }
    public init(stringLiteral value: String) { rawValue = value }
    public var description: String { rawValue }
    public static func < (a: ID, b: ID) -> Bool { a.rawValue < b.rawValue }
  }

  public let id: ID
  public let text: SourceText
  /// As given, else the headline as recognised in the text.
  public var title: String?
  /// As given. A credit line never sets it.
  public var outlet: String?
  public var url: String?
  /// As given, else as printed in the text.
  public var published: Publication?
  /// As given, else the byline's names joined with ", ".
  public var author: String?
  /// ISO 639-1; `nil` when the text is too short to tell.
  public var language: String?
  /// The label above the headline, as printed.
  public var section: String?
  /// The parts of the text in order, without overlap; white space and page furniture lie between them.
  public var blocks: [Block]
  public var credits: [Credit]
  public var diagnostics: [Diagnostic]
  /// The file that it was read from; `nil` for one put together otherwise.
  public var place: FilePlace?

  public init(
    id: ID, text: SourceText, title: String? = nil, outlet: String? = nil, url: String? = nil,
    published: Publication? = nil, author: String? = nil, language: String? = nil, section: String? = nil,
    blocks: [Block] = [], credits: [Credit] = [], diagnostics: [Diagnostic] = [],
    place: FilePlace? = nil
  ) {
    self.id = id
    self.text = text
    self.title = title
    self.outlet = outlet
    self.url = url
    self.published = published
    self.author = author
    self.language = language
    self.section = section
    self.blocks = blocks
    self.credits = credits
    self.diagnostics = diagnostics
    self.place = place
  }
}

/// A line or paragraph of an article and the part it plays.
public struct Block: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A label above the headline: "World", "Business".
    case section
    case headline
    /// The summary under the headline; often the lead in other words.
    case standfirst
    /// A line of its own with place, date or time of publication.
    case dateline
    case byline
    /// A photo's caption or credit. It holds no statement of the article.
    case caption
    case subhead
    /// Running text: the only kind that counts as a body sentence.
    case paragraph
    /// "Source: …", "(Reporting by …)", an author's initials: who supplied the article.
    case credit
    /// A correction, clarification or note that the story was updated.
    case correction

    /// Whether statements are looked for here.
    public var isRead: Bool {
      switch self {
      case .headline, .standfirst, .subhead, .paragraph: true
      case .section, .dateline, .byline, .caption, .credit, .correction: false
      }
    }
  }

  public let kind: Kind
  /// The printed characters, without the white space around them.
  public let span: TextSpan
  /// Where the prose begins: after an inline dateline ("VELIKA, March 3 (Reuters) -"), else `span.start`.
  public let proseStart: Int

  public init(_ kind: Kind, _ span: TextSpan, proseStart: Int? = nil) {
    self.kind = kind
    self.span = span
    self.proseStart = proseStart ?? span.start
  }

  public var prose: TextSpan { TextSpan(proseStart, span.end) }
}

/// A line that says where the article or a part of it comes from.
public struct Credit: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// "Source: BBC, Reuters", "with AFP"
    case source
    case photo
    case byline
    /// An agency in the dateline: "VELIKA, March 3 (Reuters) -"
    case wire
    /// "Reporting by …"
    case reporting
    /// "Editing by …", an author's initials
    case editing
    case correction
  }

  public let kind: Kind
  /// The names credited, as written; empty for a correction that names nobody.
  public let names: [String]
  public let spans: [TextSpan]
  /// A photo supplied by the party that it shows, or one that speaks for it.
  public let isHandout: Bool

  public init(_ kind: Kind, names: [String], spans: [TextSpan], isHandout: Bool = false) {
    self.kind = kind
    self.names = names
    self.spans = spans
    self.isHandout = isHandout
  }
}
