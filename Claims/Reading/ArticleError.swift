/// Why an input, or one article of it, could not be read.
///
/// Every case says where; ``description`` adds what to do about it.
public enum ArticleError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Where an input stands: a file, and the line in it for JSON Lines.
  public struct Place: Hashable, Sendable, CustomStringConvertible {
    public let name: String
    /// Counted from 1; `nil` if the whole file is meant.
    public let line: Int?

    public init(_ name: String, line: Int? = nil) {
      self.name = name
      self.line = line
    }

    public var description: String { line.map { "\(name):\($0)" } ?? name }
  }

  /// Nothing but white space.
  case empty(Place)
  /// `kind` says what it looks like ("a PDF"), `byte` where that shows.
  case binary(Place, kind: String, byte: Int)
  /// `byte` is the offset in the file, counted from 0.
  case notUTF8(Place, byte: Int)
  case tooLarge(Place)
  case noArticles(Place)
  case missingFile(Place)
  /// The system refused to open or read it, for the reason it gave.
  case unreadable(Place, reason: String)
  case repeatedID(Place, id: Article.ID, first: Place)
  /// `column` is the byte of the line, counted from 1.
  case malformedJSON(Place, column: Int, problem: String)
  case missingText(Place)
  case wrongType(Place, key: String, expected: String)
  case unsupportedFormat(Place, format: String)

  public var place: Place {
    switch self {
    case .empty(let place), .binary(let place, _, _), .notUTF8(let place, _), .tooLarge(let place),
      .noArticles(let place), .missingFile(let place), .unreadable(let place, _),
      .repeatedID(let place, _, _), .malformedJSON(let place, _, _), .missingText(let place),
      .wrongType(let place, _, _), .unsupportedFormat(let place, _):
      place
    }
  }

  public var line: Int? { place.line }

  /// The name of the case, as printed in JSON.
  public var code: String {
    switch self {
    case .empty: "empty"
    case .binary: "binary"
    case .notUTF8: "notUTF8"
    case .tooLarge: "tooLarge"
    case .noArticles: "noArticles"
    case .missingFile: "missingFile"
    case .unreadable: "unreadable"
    case .repeatedID: "repeatedID"
    case .malformedJSON: "malformedJSON"
    case .missingText: "missingText"
    case .wrongType: "wrongType"
    case .unsupportedFormat: "unsupportedFormat"
    }
  }

  public var description: String { "\(place): \(problem)" }

  private var problem: String {
    switch self {
    case .empty: "no text in it; an article needs at least one printed character"
    case .binary(_, let kind, let byte):
      "\(kind), not text (byte \(byte)); export the article as plain text first"
    case .notUTF8(_, let byte):
      "not UTF-8 at byte \(byte); convert it first, for example with iconv"
    case .tooLarge:
      "an article of more than \(InputRecord.textLimit / 1_000_000) MB; split it into its articles"
    case .noArticles: "no articles in this folder; readable are .txt, .text, .md and .jsonl files"
    case .missingFile: "no such file or folder"
    case .unreadable(_, let reason): "cannot be read: \(reason)"
    case .repeatedID(_, let id, let first):
      "the id \"\(id)\" was given before, at \(first); give every article an id of its own"
    case .malformedJSON(_, let column, let problem):
      "not valid JSON at column \(column): \(problem); every line must be one JSON object"
    case .missingText: "no \"text\" in this object; it is the one key that every article needs"
    case .wrongType(_, let key, let expected): "\"\(key)\" must be \(expected)"
    case .unsupportedFormat(_, let format):
      "\(format) is not supported; give plain text, or JSON Lines with one article a line"
    }
  }
}
