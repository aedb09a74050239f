/// What stands around and between the articles of one output, so that it can be written while others are read.
public struct ReportFrame: Hashable, Sendable {
  public let opening: [UInt8]
  public let separator: [UInt8]
  public let closing: [UInt8]

  public init(opening: String = "", separator: String = "", closing: String = "") {
    self.opening = Array(opening.utf8)
    self.separator = Array(separator.utf8)
    self.closing = Array(closing.utf8)
  }

  /// One object a line.
  public static let jsonLines = ReportFrame(separator: "\n", closing: "\n")
  /// One array, an element a line.
  public static let jsonArray = ReportFrame(opening: "[\n", separator: ",\n", closing: "\n]\n")
  /// `{"version":1,"articles":[…]}`, an article a line.
  public static let audit = ReportFrame(
    opening: "{\"version\":1,\"articles\":[\n", separator: ",\n", closing: "\n]}\n")
  /// Texts for a reader, a blank line between them.
  public static let text = ReportFrame(separator: "\n")

  /// The whole output at once. Without any part, `jsonLines` gives nothing at all.
  public func joining(_ parts: [[UInt8]]) -> [UInt8] {
    if parts.isEmpty, opening.isEmpty { return [] }
    return opening + parts.joined(separator: separator) + closing
  }
}
