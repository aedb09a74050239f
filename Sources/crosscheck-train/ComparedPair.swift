import Claims
import FoundationEssentials

/// Two passages that somebody compared: a row of Tests/Gold/coverage-pairs.jsonl, whose passages are claims in articles, or of
/// Tests/Gold/linked-pairs.jsonl, whose passages are sentences of linking-train; or a row of Tests/Gold/unread-pairs.jsonl, claims that
/// nobody compared. Places are in Unicode scalars of the text.
struct ComparedPair: Decodable {
  /// `"ID"`, or `["ID", START, END]`.
  struct Side: Decodable {
    let id: String
    let place: SourceText.Location?

    init(from decoder: any Decoder) throws {
      if let id = try? decoder.singleValueContainer().decode(String.self) {
        (self.id, place) = (id, nil)
        return
      }
      var container = try decoder.unkeyedContainer()
      id = try container.decode(String.self)
      place = .init(field: .text, start: try container.decode(Int.self), end: try container.decode(Int.self))
    }
  }

  let a: Side
  let b: Side
  /// `nil` where nobody compared them.
  let relation: ReadCollection.Relation?
  let type: String?
  /// `[a's start, its end, b's start, its end]` of each two values that fill one role, equal or not; what differs stands first.
  let values: [[Int]]?
  /// The same of the words that tell what differs, where that is no value.
  let words: [Int]?

  enum CodingKeys: String, CodingKey {
    case a, b, relation, type, values
    case words = "tells"
  }

  static func all(in path: String) throws -> [ComparedPair] {
    try text(of: path).split(separator: "\n").map {
      try JSONDecoder().decode(ComparedPair.self, from: Data($0.utf8))
    }
  }

  /// What they differ in; `.agree` where nothing but a figure or a time does.
  var verdict: Judge.Verdict { relation?.differs == true ? Judge.Verdict(type: type) ?? .agree : .agree }

  func matches(_ x: SourceText, _ y: SourceText) -> [(a: TextSpan, b: TextSpan)] {
    (values ?? []).compactMap { spans($0, x, y) }
  }

  func tells(_ x: SourceText, _ y: SourceText) -> (a: TextSpan, b: TextSpan)? {
    words.flatMap { spans($0, x, y) }
  }

  private func spans(_ four: [Int], _ x: SourceText, _ y: SourceText) -> (a: TextSpan, b: TextSpan)? {
    guard four.count == 4, let p = x.span(of: .init(field: .text, start: four[0], end: four[1])),
      let q = y.span(of: .init(field: .text, start: four[2], end: four[3]))
    else { return nil }
    return (p, q)
  }
}
