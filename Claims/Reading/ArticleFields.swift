/// What a record gives of an article, before its text is looked at.
struct ArticleFields {
  var id: Article.ID?
  var text: [UInt8]
  var title: String?
  var outlet: String?
  var url: String?
  var published: String?
  var author: String?
  var language: String?

  init(text: [UInt8]) { self.text = text }

  /// One line of JSON Lines. Keys that no article has are passed over; an empty string counts as left out.
  init(json: ArraySlice<UInt8>, place: ArticleError.Place) throws(ArticleError) {
    let value: JSONValue
    do throws(JSONValue.Fault) {
      value = try JSONValue(parsing: json)
    } catch {
      throw .malformedJSON(place, column: error.byte + 1, problem: error.problem)
    }
    guard case .object(let members) = value else {
      throw .malformedJSON(place, column: 1, problem: "this is not an object")
    }
    switch members["text"] {
    case .string(let string): text = Array(string.utf8)
    case nil, .null: throw .missingText(place)
    default: throw .wrongType(place, key: "text", expected: "a string")
    }
    if case .number(let number) = members["id"] {
      id = Article.ID(number)
    } else {
      id = try Self.string("id", in: members, place: place).map(Article.ID.init(_:))
    }
    title = try Self.string("title", in: members, place: place)
    outlet = try Self.string("outlet", in: members, place: place)
    url = try Self.string("url", in: members, place: place)
    published = try Self.string("published", in: members, place: place)
    author = try Self.string("author", in: members, place: place)
    language = try Self.string("language", in: members, place: place)
  }

  private static func string(
    _ key: String, in members: [String: JSONValue], place: ArticleError.Place
  ) throws(ArticleError) -> String? {
    switch members[key] {
    case .string(let string): return string.utf8.contains { $0 > 0x20 } ? string : nil
    case nil, .null: return nil
    default: throw .wrongType(place, key: key, expected: "a string or null")
    }
  }

  /// The date given; `nil`, with a diagnostic, if it is not ISO 8601 and not to be read otherwise.
  func publication(dateOrder: DateOrder?, diagnostics: inout [Diagnostic]) -> Publication? {
    guard let published else { return nil }
    let printed = PrintedDate(reading: published, order: dateOrder)
    if let publication = printed?.publication { return publication }
    let isAmbiguous = printed?.isAmbiguous ?? false
    diagnostics.append(
      isAmbiguous
        ? Diagnostic("ambiguousDate", "\"\(published)\" has day and month in either order; it is not read.")
        : Diagnostic("invalidDate", "\"\(published)\" is not a date in ISO 8601; it is not read."))
    return nil
  }
}
