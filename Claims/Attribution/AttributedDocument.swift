/// One article with its statements: where the journey of a single article ends.
public struct AttributedDocument: Sendable {
  public let tagged: TaggedDocument
  /// By first content span, the title's first.
  public let statements: [Statement]
  /// The document's diagnostics, and those that attribution and resolution added.
  public let diagnostics: [Diagnostic]

  public init(tagged: TaggedDocument, statements: [Statement], diagnostics: [Diagnostic]) {
    self.tagged = tagged
    self.statements = statements
    self.diagnostics = diagnostics
  }

  public var article: Article { tagged.article }
  public var document: Document { tagged.document }
  public var text: SourceText { tagged.text }

  public func statement(_ id: Statement.ID) -> Statement? { statements.first { $0.id == id } }
}
