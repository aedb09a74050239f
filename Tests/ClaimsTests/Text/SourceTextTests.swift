import Testing

@testable import Claims

@Suite struct SourceTextTests {
  @Test func locationsCountUnicodeScalarsOfTheGivenField() {
    let text = SourceText("\u{FEFF}Zoë 𝔸lba\r\nspoke.", title: "A “title”")
    let title = text.titleSpan!
    #expect(text.string(title) == "A “title”")
    #expect(text.location(of: title) == .init(field: .title, start: 0, end: 9))
    #expect(text.location(of: text.textSpan) == .init(field: .text, start: 0, end: 17))
  }

  @Test func aTitleThatBeginsTheTextIsNotRepeated() {
    let text = SourceText("  Bridge closed\n\nIt closed.", title: "Bridge closed")
    #expect(text.titleSpan == nil)
    #expect(text.textStart == 0)
  }

  @Test func spansAndLocationsAreInverse() {
    let text = SourceText(String(repeating: "aé漢🙂", count: 90), title: "é")
    for (start, end) in [(0, 1), (5, 130), (127, 129), (250, 360), (360, 360)] {
      let location = SourceText.Location(field: .text, start: start, end: end)
      #expect(text.location(of: text.span(of: location)!) == location)
    }
    #expect(text.span(of: .init(field: .text, start: 0, end: 361)) == nil)
    #expect(text.span(of: .init(field: .title, start: 0, end: 2)) == nil)
  }
}
