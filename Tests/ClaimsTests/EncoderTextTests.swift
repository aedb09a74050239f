import Testing

@testable import Claims

struct EncoderTextTests {
  private func read(_ paragraphs: String...) -> (EncoderText, [UInt8]) {
    let bytes = Array(paragraphs.joined(separator: "\n").utf8)
    var start = 0
    let spans = paragraphs.map { paragraph in
      defer { start += paragraph.utf8.count + 1 }
      return EncoderText.Paragraph(span: TextSpan(start, start + paragraph.utf8.count), isHeadline: false)
    }
    return (EncoderText(bytes, paragraphs: spans), bytes)
  }

  private func strings(_ text: EncoderText, _ bytes: [UInt8]) -> [String] {
    text.words.filter { !$0.span.isEmpty }.map { String(decoding: bytes[$0.span.range], as: UTF8.self) }
  }

  @Test(
    "Words end at white space; every mark stands alone",
    arguments: [
      ("Don't, she said.", ["Don", "'", "t", ",", "she", "said", "."]),
      ("U.S. exports – up 3.5%", ["U", ".", "S", ".", "exports", "–", "up", "3", ".", "5", "%"]),
      ("co\u{AD}operate\u{A0}now", ["co\u{AD}operate", "now"]),
      ("\u{200B}Å\u{301}sa", ["Å\u{301}sa"]),
      ("水利部", ["水", "利", "部"]),
      ("", []),
    ])
  func wordsEndAtSpaceAndMarks(given: String, expected: [String]) {
    let (text, bytes) = read(given)
    #expect(strings(text, bytes) == expected)
  }

  @Test func aParagraphWithoutFinalMarkGetsAStopOfNoWidth() {
    let (text, _) = read("Bridge to reopen", "“We are ready.”", "More soon")
    #expect(text.words.filter(\.span.isEmpty).map(\.span.start) == [16, 46])
    #expect(text.words.filter(\.span.isEmpty).allSatisfy { $0.mark == "." && !$0.startsParagraph })
  }

  @Test func accentsAndCaseDoNotChangePieces() {
    #expect(read("Élise ÅNGSTRÖM").0.pieces == read("elise angstrom").0.pieces)
  }

  @Test func everyWordHasItsOwnPieces() {
    let long = String(repeating: "q", count: 101)
    let (text, _) = read("Unbelievably \(long) said 😀 \u{E000}")
    #expect(text.words.allSatisfy { (1...PieceVocabulary.mostPieces).contains($0.pieces.count) })
    #expect(text.words.flatMap { Array($0.pieces) } == Array(text.pieces.indices))
    #expect(text.pieces[text.words[1].pieces] == [PieceVocabulary.unknown])
  }

  @Test(
    "Quotation marks that belong together frame their words",
    arguments: [
      ("He said “no” twice.", "..oic.."),
      ("“We will go at once,” he said.", "oIIIIIIc..."),
      ("It's the dogs' 'big day'", "......oiic"),
      ("\"Stay put and wait", "uUUUUU"),
    ])
  func statesOfQuotations(given: String, expected: String) {
    let signs: [QuotationState: Character] = [
      .outside: ".", .opening: "o", .insideShort: "i", .insideLong: "I", .closing: "c", .openingUnclosed: "u",
      .insideUnclosed: "U",
    ]
    #expect(String(read(given).0.words.compactMap { signs[$0.quotation] }) == expected)
  }

  @Test func eachWordIsScoredInOneWindowThatFits() {
    let sentence = "The mill at Ostwick closed after the flood, and nobody came back to open it. "
    let (text, _) = read(
      String(repeating: sentence, count: 90), "Short one.", String(repeating: "endless ", count: 900))
    let windows = text.windows()
    #expect(windows.count > 5)
    var next = 0
    for window in windows {
      #expect(window.scored == next)
      #expect(window.words.contains(window.scored))
      #expect(text.pieces(of: window).pieces.count <= EncoderText.windowPieces)
      next = window.words.upperBound
    }
    #expect(next == text.words.count)
    #expect(windows.dropFirst().contains { $0.words.lowerBound < $0.scored })
  }

  @Test func nothingToReadGivesNothing() {
    let (text, bytes) = read("", " \u{200B} ")
    #expect(text.words.isEmpty && text.windows().isEmpty)
    let paragraphs = [EncoderText.Paragraph(span: TextSpan(0, bytes.count), isHeadline: true)]
    #expect(EncoderAttributor().attributions(in: bytes, paragraphs: paragraphs).isEmpty)
  }

  @Test func whoSaysWhatIsFound() throws {
    let headline = "Bakers warn of dear bread"
    let body = "“Flour has doubled in price,” said Greta Holm, who runs three bakeries in Lund."
    let bytes = Array("\(headline)\n\(body)".utf8)
    let found = EncoderAttributor().attributions(
      in: bytes,
      paragraphs: [
        .init(span: TextSpan(0, headline.utf8.count), isHeadline: true),
        .init(span: TextSpan(headline.utf8.count + 1, bytes.count), isHeadline: false),
      ])
    let quotation = try #require(found.first { $0.form == .direct })
    #expect(
      quotation.content.map { String(decoding: bytes[$0.range], as: UTF8.self) } == [
        "“Flour has doubled in price,”"
      ])
    #expect(quotation.cue.map { String(decoding: bytes[$0.range], as: UTF8.self) } == ["said"])
    let source = String(decoding: bytes[try #require(quotation.source.first).range], as: UTF8.self)
    #expect(source.hasPrefix("Greta Holm"))
    #expect(quotation.rule == "encoder" && quotation.confidence > 0.8)
  }
}
