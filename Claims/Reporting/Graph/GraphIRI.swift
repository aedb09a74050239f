/// The names of nodes where names must be IRIs: `urn:crosscheck:article:ellin-courier`.
enum GraphIRI {
  static let namespace = "urn:crosscheck:"
  /// Of attributes and kinds that no common vocabulary has.
  static let terms = "urn:crosscheck:term:"

  /// An id after its kind is percent-encoded: `statement:ellin-courier%23s1`.
  static func local(_ id: String) -> String {
    guard let colon = id.firstIndex(of: ":") else { return PercentEncoding.escaped(id) }
    return id[...colon] + PercentEncoding.escaped(String(id[id.index(after: colon)...]))
  }

  static func iri(_ id: String) -> String { namespace + local(id) }
}

extension ClaimGraph.Value {
  /// For formats whose cells are text: `12-20 31-40`, `title:0-8`, `0.93`, `true`.
  var flat: String {
    switch self {
    case .text(let text): text
    case .integer(let number): String(number)
    case .number(let number): JSONWriter.decimal(number)
    case .boolean(let flag): flag ? "true" : "false"
    case .spans(let spans):
      spans.map { ($0.field == .title ? "title:" : "") + "\($0.start)-\($0.end)" }.joined(separator: " ")
    }
  }
}

extension JSONWriter {
  mutating func field(_ name: String, _ value: ClaimGraph.Value) {
    switch value {
    case .text(let text): field(name, text)
    case .integer(let number): field(name, number)
    case .number(let number): field(name, number)
    case .boolean(let flag): field(name, flag)
    case .spans(let spans):
      field(name, array: spans) { json, span in
        json.object {
          $0.field("start", span.start)
          $0.field("end", span.end)
          if span.field == .title { $0.field("field", span.field.rawValue) }
        }
      }
    }
  }
}
