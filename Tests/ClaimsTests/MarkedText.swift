/// A sentence whose expected parts are marked in it: "It reopens on {2025-07-23|Wednesday}."
struct MarkedText {
  struct Mark: Hashable, CustomStringConvertible {
    let label: String
    let text: String
    var description: String { "{\(label)|\(text)}" }
  }

  var plain = ""
  var marks: [Mark] = []

  init(_ marked: String) {
    var rest = marked[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}"),
      let bar = rest[open..<close].firstIndex(of: "|")
    {
      plain += rest[..<open]
      let text = String(rest[rest.index(after: bar)..<close])
      marks.append(Mark(label: String(rest[rest.index(after: open)..<bar]), text: text))
      plain += text
      rest = rest[rest.index(after: close)...]
    }
    plain += rest
  }
}
