@testable import Claims

/// A sentence whose expected parts are marked in it: "It reopens on {2025-07-23|Wednesday}."
struct MarkedText {
  struct Mark: Hashable, CustomStringConvertible {
    let label: String
    let text: String
    var description: String { "{\(label)|\(text)}" }
  }

  /// A mark and where it stands, in the bytes of ``plain``.
  struct Place {
    let mark: Mark
    let span: TextSpan
  }

  var plain = ""
  var places: [Place] = []
  var marks: [Mark] { places.map(\.mark) }

  init(_ marked: String) {
    var rest = marked[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}"),
      let bar = rest[open..<close].firstIndex(of: "|")
    {
      plain += rest[..<open]
      let text = String(rest[rest.index(after: bar)..<close])
      let start = plain.utf8.count
      plain += text
      places.append(
        Place(
          mark: Mark(label: String(rest[rest.index(after: open)..<bar]), text: text),
          span: TextSpan(start, plain.utf8.count)))
      rest = rest[rest.index(after: close)...]
    }
    plain += rest
  }
}
