/// Where the text of an article came from.
public struct FilePlace: Hashable, Sendable {
  /// As it was given to the command; "stdin" for standard input.
  public let path: String
  /// 1-based: the line that holds the whole article, in JSON Lines. `nil` if the file is the text.
  public let line: Int?

  public init(path: String, line: Int? = nil) {
    self.path = path
    self.line = line
  }
}
