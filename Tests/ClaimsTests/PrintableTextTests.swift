import Testing

@testable import Claims

@Suite struct PrintableTextTests {
  @Test(
    "Nothing of an article's can steer the terminal",
    arguments: [
      ("\u{1B}[31mred\u{1B}[0m", "red"),
      ("\u{1B}]0;title\u{07}text", "text"),
      ("\u{9B}2Jgone", "gone"),
      ("a\u{7}b\u{8}c\u{7F}\u{85}d", "abc d"),
      ("right\u{202E}left\u{2066}", "rightleft"),
      ("soft\u{AD}hyphen\u{FEFF}", "softhyphen"),
      ("one \u{A0}\r\n\ttwo", "one two"),
      ("\u{1B}", ""),
      ("\u{1B}[12;4", ""),
    ])
  func cleans(text: String, expected: String) {
    #expect(PrintableText.cleaned(text) == expected)
  }

  @Test(
    "Columns are counted as a terminal draws them",
    arguments: [
      ("abc", 3), ("é", 1), ("e\u{301}", 1), ("漢字", 4), ("한", 2), ("🙂", 2), ("ab\u{200B}c", 3), ("", 0),
    ])
  func columns(text: String, expected: Int) {
    #expect(TextWidth.columns(of: text) == expected)
  }

  @Test func marksFollowTheBytesTheyAreGivenIn() {
    let text = SourceText("“Zoë” 漢字 spoke")
    let start = Array(text.bytes).firstIndex(of: UInt8(ascii: "Z"))!
    let cells = PrintableText(text, text.textSpan, marking: [TextSpan(start, start + 4)]).cells
    #expect(cells.filter(\.isMarked).map(\.text).joined() == "Zoë")
  }

  @Test(
    "Lines break between words and keep to the measure",
    arguments: [
      ("one two three", 7, ["one two", "three"]),
      ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
      ("漢字漢字 ab", 4, ["漢字", "漢字", "ab"]),
      ("", 10, [""]),
    ])
  func wraps(text: String, width: Int, expected: [String]) {
    let lines = Wrapping.lines(PrintableText(text).cells, width: width)
    #expect(lines.map { $0.map(\.text).joined() } == expected)
    #expect(lines.allSatisfy { Wrapping.columns(of: $0) <= width })
  }
}
