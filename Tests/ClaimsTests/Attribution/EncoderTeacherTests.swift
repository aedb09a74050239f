import Testing

@testable import Claims

@Suite struct EncoderTeacherTests {
  private func tagged(_ text: String) throws -> TaggedDocument {
    let article = try #require(
      try ArticleReader().articles(in: Array(text.utf8), name: "test", format: .text).first?.get())
    return Tagger().tag(Tokenizer().tokenize(article))
  }

  @Test func eachTokenHasTheProbabilitiesOfItsWord() throws {
    let document = try tagged(
      "Harbour news\n\n“The pier is closed until Monday,” harbour master Ines Calder said.\n\nThe tide was low.\n"
    )
    let rows = EncoderTeacher().probabilities(in: document)
    #expect(rows.count == document.tokens.count)
    #expect(rows.allSatisfy { abs($0.sum() - 1) < 1e-3 })
    func row(_ norm: String) throws -> SIMD8<Float> {
      rows[try #require(document.tokens.firstIndex { $0.norm == norm })]
    }
    #expect(try row("said")[Int(SpanLabel.beginCue.rawValue)] > 0.9)
    #expect(try row("pier")[Int(SpanLabel.inContent.rawValue)] > 0.9)
    #expect(try row("calder")[Int(SpanLabel.inSource.rawValue)] > 0.8)
    #expect(try row("tide")[Int(SpanLabel.outside.rawValue)] > 0.5)
  }

  @Test func anEmptyArticleHasNoRows() {
    let document = Tagger().tag(Tokenizer().tokenize(Article(id: "empty", text: SourceText(""))))
    #expect(EncoderTeacher().probabilities(in: document).isEmpty)
  }
}
