/// Two passages to compare: a line `{"id","a","b","a_date"?,"b_date"?}`.
public struct PairRequest: Hashable, Sendable {
  /// As given; the input's name and the line where there is none.
  public let id: String
  public let a: String
  public let b: String
  /// When each was published, if that is told.
  public let aDate: Publication?
  public let bDate: Publication?

  public init(id: String, a: String, b: String, aDate: Publication? = nil, bDate: Publication? = nil) {
    self.id = id
    self.a = a
    self.b = b
    self.aDate = aDate
    self.bDate = bDate
  }

  /// - Throws: ``ArticleError`` where the line is not JSON, not UTF-8, or lacks a passage.
  public init(from record: InputRecord) throws(ArticleError) {
    if let byte = firstInvalidUTF8(in: record.bytes[...]) {
      throw .notUTF8(record.place, byte: record.offset + byte)
    }
    let members = try Self.members(of: record)
    a = try Self.passage("a", in: members, of: record)
    b = try Self.passage("b", in: members, of: record)
    aDate = try Self.date("a_date", in: members, of: record)
    bDate = try Self.date("b_date", in: members, of: record)
    switch members["id"] {
    case .string(let text), .number(let text): id = text
    case nil, .null: id = record.defaultID.rawValue
    default: throw .wrongType(record.place, key: "id", expected: "a string")
    }
  }

  private static func members(of record: InputRecord) throws(ArticleError) -> [String: JSONValue] {
    let value: JSONValue
    do throws(JSONValue.Fault) {
      value = try JSONValue(parsing: record.bytes[...])
    } catch {
      throw .malformedJSON(record.place, column: error.byte + 1, problem: error.problem)
    }
    guard case .object(let members) = value else {
      throw .malformedJSON(record.place, column: 1, problem: "this is not an object")
    }
    return members
  }

  private static func passage(
    _ key: String, in members: [String: JSONValue], of record: InputRecord
  ) throws(ArticleError) -> String {
    guard case .string(let text) = members[key] else {
      throw .wrongType(record.place, key: key, expected: "a string")
    }
    return text
  }

  private static func date(
    _ key: String, in members: [String: JSONValue], of record: InputRecord
  ) throws(ArticleError) -> Publication? {
    switch members[key] {
    case nil, .null: return nil
    case .string(let text):
      guard let date = Publication(reading: text) else {
        throw .wrongType(record.place, key: key, expected: "an ISO 8601 date or null")
      }
      return date
    default: throw .wrongType(record.place, key: key, expected: "an ISO 8601 date or null")
    }
  }
}
