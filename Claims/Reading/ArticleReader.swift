/// Reads records as articles: their text, their metadata, and the part that each of their lines plays.
///
///     let reader = ArticleReader()
///     let articles = reader.articles(in: bytes, name: "bridge.txt")   // [Result<Article, ArticleError>]
///
/// For long inputs cut them with a ``RecordSplitter``, give each record to ``article(from:)``, on as many cores as
/// there are, and the results in order to one ``IDRegister``.
public struct ArticleReader: Sendable {
  public struct Options: Sendable {
    /// For articles that do not name theirs.
    public var outlet: String?
    /// For articles that neither give nor print a date.
    public var published: Publication?
    /// How to read "03/04/2025"; without it such a date is not read.
    public var dateOrder: DateOrder?

    public init(outlet: String? = nil, published: Publication? = nil, dateOrder: DateOrder? = nil) {
      self.outlet = outlet
      self.published = published
      self.dateOrder = dateOrder
    }
  }

  public let options: Options

  public init(options: Options = Options()) { self.options = options }

  /// All articles of one input, in order, with an error in the place of each that cannot be read.
  public func articles(in bytes: [UInt8], name: String, format: InputFormat = .auto) -> [Result<
    Article, ArticleError
  >] {
    var splitter = RecordSplitter(name: name, format: format)
    var register = IDRegister()
    return (splitter.add(bytes) + splitter.finish()).map { record in
      switch record {
      case .success(let record):
        let result = Result { () throws(ArticleError) in try article(from: record) }
        return register.admit(result, from: record)
      case .failure(let error): return .failure(error)
      }
    }
  }

  /// The article of one record. Its id is not yet checked against others: see ``IDRegister``.
  public func article(from record: InputRecord) throws(ArticleError) -> Article {
    if record.form == .text { try refuseBinary(record) }
    if let byte = firstInvalidUTF8(in: record.bytes[...]) {
      throw .notUTF8(record.place, byte: record.offset + byte)
    }
    let fields =
      record.form == .json
      ? try ArticleFields(json: record.bytes[...], place: record.place) : ArticleFields(text: record.bytes)
    guard fields.text.count <= InputRecord.textLimit else { throw .tooLarge(record.place) }
    let text = SourceText(text: fields.text, title: fields.title)
    guard TextLines.trimmed(text.textSpan, in: text) != nil else { throw .empty(record.place) }
    var article = article(fields, text: text, id: fields.id ?? record.defaultID)
    article.place = FilePlace(path: record.place.name, line: record.place.line)
    return article
  }

  private func refuseBinary(_ record: InputRecord) throws(ArticleError) {
    if let sign = BinarySign(in: record.bytes[...]) {
      throw .binary(record.place, kind: sign.kind, byte: sign.byte)
    }
  }

  private func article(_ fields: ArticleFields, text: SourceText, id: Article.ID) -> Article {
    let structure = ArticleStructure(text, title: fields.title, dateOrder: options.dateOrder)
    var diagnostics = structure.diagnostics
    let given = fields.publication(dateOrder: options.dateOrder, diagnostics: &diagnostics)
    let language = Language(of: text, blocks: structure.blocks)
    diagnostics += Language.diagnostics(found: language.code, given: fields.language)
    let authors = structure.credits.filter { $0.kind == .byline }.flatMap(\.names)
    return Article(
      id: id, text: text, title: fields.title ?? structure.headline,
      outlet: fields.outlet ?? options.outlet, url: fields.url,
      published: given ?? structure.published ?? options.published,
      author: fields.author ?? (authors.isEmpty ? nil : authors.joined(separator: ", ")),
      language: fields.language ?? language.code, section: structure.section, blocks: structure.blocks,
      credits: structure.credits, diagnostics: diagnostics)
  }
}

/// Keeps the ids of a run apart.
///
/// A repeated id in JSON Lines is an error of its line. A repeated plain text is not: it is called `NAME~2`, and
/// says so in a diagnostic.
public struct IDRegister: Sendable {
  private var places: [Article.ID: ArticleError.Place] = [:]

  public init() {}

  public mutating func admit(
    _ result: Result<Article, ArticleError>, from record: InputRecord
  ) -> Result<Article, ArticleError> {
    guard case .success(var article) = result else { return result }
    guard let first = places[article.id] else {
      places[article.id] = record.place
      return result
    }
    guard record.form == .text else {
      return .failure(.repeatedID(record.place, id: article.id, first: first))
    }
    var number = 2
    while places[Article.ID("\(article.id)~\(number)")] != nil { number += 1 }
    let id = Article.ID("\(article.id)~\(number)")
    places[id] = record.place
    article.diagnostics.append(
      Diagnostic(
        "repeatedID", "The id \"\(article.id)\" was taken by \(first); this article is called \"\(id)\"."))
    return .success(article.renamed(id))
  }
}

extension Article {
  fileprivate func renamed(_ id: ID) -> Article {
    Article(
      id: id, text: text, title: title, outlet: outlet, url: url, published: published, author: author,
      language: language, section: section, blocks: blocks, credits: credits, diagnostics: diagnostics,
      place: place)
  }
}
