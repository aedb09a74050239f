extension GraphDiff {
  /// `{"version":1,"articles":[…]}` and a line feed: `crosscheck diff --format json`.
  public func json() -> [UInt8] {
    var json = JSONWriter()
    json.object {
      $0.field("version", 1)
      $0.field("articles", array: articles) { json, article in
        json.object { json in
          json.field("old", article.old)
          json.field("new", article.new)
          json.field("unchanged", article.unchanged)
          json.field("changes", array: article.changes) { json, change in
            json.object { change.write(to: &$0) }
          }
        }
      }
    }
    return json.bytes + [0x0A]
  }

  /// For a reader: what changed, with the words that differ between signs, `[-old-]` and `{+new+}`.
  public func text(_ style: TextStyle = TextStyle()) -> String {
    articles.map { $0.text(style) }.joined(separator: "\n")
  }
}

extension GraphDiff.Change {
  fileprivate func write(to json: inout JSONWriter) {
    json.field("change", kind.rawValue)
    json.field("attribution", shift?.rawValue)
    json.field("severity", severity.rawValue)
    json.field("old", object: old) { $1.write(to: &$0) }
    json.field("new", object: new) { $1.write(to: &$0) }
    json.field("differences", array: differences) { json, difference in
      json.object {
        $0.field("aspect", difference.aspect.rawValue)
        $0.field("old", difference.old)
        $0.field("new", difference.new)
      }
    }
  }
}

extension GraphDiff.Passage {
  fileprivate func write(to json: inout JSONWriter) {
    json.field("id", id)
    json.field("text", text)
    json.field("spans", .spans(spans))
    json.field("ownVoice", isOwnVoice)
    json.field("speaker", speaker)
    json.field("via", via)
    json.field("act", act)
    json.field("polarity", polarity)
    json.field("certainty", certainty)
    json.field("form", form)
  }

  fileprivate var who: String {
    if isOwnVoice { return "the article itself" }
    let name = speaker.map(PrintableText.cleaned) ?? "no source given"
    return name + via.map { ", via " + PrintableText.cleaned($0) }.joined()
  }
}

extension GraphDiff.ArticleChanges {
  fileprivate func text(_ style: TextStyle) -> String {
    let names = [old, new].map { $0.map(PrintableText.cleaned) ?? "nothing" }
    var output = style.paint(names[0] == names[1] ? names[0] : names.joined(separator: " → "), .strong) + "\n"
    output += style.paint(summary, .faint) + "\n"
    for change in changes { output += "\n" + change.text(style) }
    return output
  }

  private var summary: String {
    let counts = GraphDiff.Kind.allCases.map { kind in (changes.count { $0.kind == kind }, kind.rawValue) }
    let shifts = GraphDiff.Shift.allCases.map { shift in
      (changes.count { $0.shift == shift }, "with attribution \(shift.rawValue)")
    }
    return (counts.filter { $0.0 > 0 } + [(unchanged, "unchanged")] + shifts.filter { $0.0 > 0 })
      .map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }
}

extension GraphDiff.Change {
  fileprivate func text(_ style: TextStyle) -> String {
    let title = kind.rawValue + (shift.map { ", attribution \($0.rawValue)" } ?? "")
    var output = style.paint(title, shift == .weakened ? .yellow : .strong) + "\n"
    switch (old, new) {
    case (let old?, let new?):
      let isSame = old.who == new.who
      output += "  " + (isSame ? new.who : "\(old.who) → \(new.who)") + "\n"
      output += Self.wrapped(words(old.text, new.text), style)
      for difference in differences where ![.words, .speaker, .via].contains(difference.aspect) {
        output +=
          style.paint(
            "  \(difference.aspect.rawValue): \(difference.old ?? "none") → \(difference.new ?? "none")",
            .faint) + "\n"
      }
    case (let only?, nil), (nil, let only?):
      output += "  " + only.who + "\n" + Self.wrapped(PrintableText.cleaned(only.text), style)
    case (nil, nil): break
    }
    return output
  }

  private func words(_ old: String, _ new: String) -> String {
    let (a, b) = (Self.words(old), Self.words(new))
    let difference = WordDifference(a, b)
    var result: [String] = []
    var (i, j) = (0, 0)
    while i < a.count || j < b.count {
      let dropped = Self.run(of: a, from: &i, outside: difference.commonInA)
      let added = Self.run(of: b, from: &j, outside: difference.commonInB)
      if !dropped.isEmpty { result.append("[-\(dropped)-]") }
      if !added.isEmpty { result.append("{+\(added)+}") }
      if j < b.count { result.append(b[j]) }
      (i, j) = (i + 1, j + 1)
    }
    return result.joined(separator: " ")
  }

  private static func words(_ text: String) -> [String] {
    PrintableText.cleaned(text).split(separator: " ").map(String.init)
  }

  private static func run(of words: [String], from i: inout Int, outside common: Set<Int>) -> String {
    let start = i
    while i < words.count, !common.contains(i) { i += 1 }
    return words[start..<i].joined(separator: " ")
  }

  private static func wrapped(_ text: String, _ style: TextStyle) -> String {
    "  " + Wrapping.paragraph(text, width: style.width, indent: "  ") + "\n"
  }
}
