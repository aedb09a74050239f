/// An article that could not be read, as the outputs name it among the others.
public struct UnreadArticle: Hashable, Sendable {
  /// `nil` if it did not come far enough to have one.
  public let id: Article.ID?
  /// 1-based, in JSON Lines.
  public let line: Int?
  /// In camel case: `tooLarge`, `notUTF8`.
  public let code: String
  public let message: String

  public init(id: Article.ID?, line: Int? = nil, code: String, message: String) {
    self.id = id
    self.line = line
    self.code = code
    self.message = message
  }

  /// In `extract` and `read`: `{"version":1,"id":…,"line":…,"error":{…}}`.
  public func json() -> [UInt8] {
    var json = JSONWriter()
    json.object {
      $0.field("version", 1)
      $0.field("id", id?.rawValue)
      $0.field("line", line)
      $0.field("error", object: writeError)
    }
    return json.bytes
  }

  /// In `audit`: `{"id":…,"error":{…}}`.
  public func auditJSON() -> [UInt8] {
    var json = JSONWriter()
    writeEntry(to: &json)
    return json.bytes
  }

  /// As one of the articles in a list: `{"id":…,"error":{…}}`.
  func writeEntry(to json: inout JSONWriter) {
    json.object {
      $0.field("id", id?.rawValue)
      $0.field("error", object: writeError)
    }
  }

  private func writeError(_ json: inout JSONWriter) {
    json.field("code", code)
    json.field("message", message)
  }
}
