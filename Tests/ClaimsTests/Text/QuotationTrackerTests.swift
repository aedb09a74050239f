import Testing

@testable import Claims

@Suite struct QuotationTrackerTests {
  /// `depth:text`, with "…" behind one that is not closed and "+" before one that carries on another.
  private func quotations(_ text: String) -> [String] {
    let document = tokenized(text)
    return document.quotations.map {
      "\($0.isContinuation ? "+" : "")\($0.depth):\(document.string($0.span))\($0.isClosed ? "" : "…")"
    }
  }

  @Test(
    "Marks of every kind are paired",
    arguments: [
      ("“It broke,” he said. “It burned.”", ["0:“It broke,”", "0:“It burned.”"]),
      ("\"It broke,\" he said. \"It burned.\"", ["0:\"It broke,\"", "0:\"It burned.\""]),
      ("''It broke,'' he said. ``It burned.''", ["0:''It broke,''", "0:``It burned.''"]),
      ("«It broke», he said. »It burned«", ["0:«It broke»", "0:»It burned«"]),
      ("„It broke“, he said. ”It burned.”", ["0:„It broke“", "0:”It burned.”"]),
      ("‘It broke,’ he said. 'It burned.'", ["0:‘It broke,’", "0:'It burned.'"]),
      ("“He said ‘no’ to me,” she said.", ["0:“He said ‘no’ to me,”", "1:‘no’"]),
      ("\"He said 'no' to me,\" she said.", ["0:\"He said 'no' to me,\"", "1:'no'"]),
      ("''He said 'no''' was all", ["0:''He said 'no'''", "1:'no'"]),
      ("\"He said \"no\" to me\" and left", ["0:\"He said \"no\" to me\"", "1:\"no\""]),
      ("“They see that. “", ["0:“They see that. “"]),
      ("said:\"Hello\", (\"so\")", ["0:\"Hello\"", "0:\"so\""]),
      ("\"It broke in 2010\" is so", ["0:\"It broke in 2010\""]),
      ("'Never again': Ruiz vows 'the workers' rights'", ["0:'Never again'", "0:'the workers' rights'"]),
      ("Okoro’s brothers’ bags weren’t ‘lost’", ["0:‘lost’"]),
      ("‘the reporters’ said", ["0:‘the reporters’"]),
      ("He won't go 'cause the '90s weren't easy", []),
      ("The workers' bags and the bosses' cars", []),
      ("‘It’s ours,’ he said", ["0:‘It’s ours,’"]),
    ])
  func pairs(text: String, expected: [String]) {
    #expect(quotations(text) == expected)
    #expect(tokenized(text).diagnostics.isEmpty)
  }

  @Test func aQuotationCarriedOnOpensEachParagraph() {
    let text = "He said: “It broke. It burned.\n\n“It is gone.\n\n“We leave,” he said. “Now.”"
    #expect(
      quotations(text) == ["0:“It broke. It burned.", "+0:“It is gone.", "+0:“We leave,”", "0:“Now.”"])
    #expect(tokenized(text).diagnostics.isEmpty)
  }

  @Test func aClosingMarkEndsTheQuotationOfTheParagraphBefore() {
    #expect(quotations("“It broke.\n\nIt burned,” he said.") == ["0:“It broke.", "+0:It burned,”"])
  }

  @Test func aSpacedMarkAtTheEndCloses() {
    #expect(quotations("\"It broke.\n\nIt burned. \"") == ["0:\"It broke.", "+0:It burned. \""])
    #expect(quotations("\"It broke.\n\nIt burned, \"he said.") == ["0:\"It broke.", "+0:It burned, \""])
    #expect(tokenized("It burned. \"").diagnostics.map(\.code) == ["unopenedQuotation"])
  }

  @Test func aQuotationLeftOpenEndsWithItsParagraph() {
    let document = tokenized("He said “it broke.\n\nIt rained. “Now,” she said.")
    #expect(document.quotations.map(\.isClosed) == [false, true])
    #expect(document.string(document.quotations[0].span) == "“it broke.")
    #expect(document.diagnostics.map(\.code) == ["unclosedQuotation"])
    #expect(document.string(document.diagnostics[0].spans) == "“")
    #expect(document.diagnostics[0].spans[0].start == 8)
  }

  @Test func aQuotationLeftOpenInTheLastParagraphIsTold() {
    #expect(tokenized("It rained.\n\n\"It broke, he said.").diagnostics.map(\.code) == ["unclosedQuotation"])
    #expect(tokenized("Ruiz: “It broke", kind: .headline).diagnostics.map(\.code) == ["unclosedQuotation"])
  }

  @Test func aClosingMarkWithoutAnOpeningOneIsTold() {
    let document = tokenized("It broke,” he said. “Now.”")
    #expect(document.quotations.count == 1)
    #expect(document.diagnostics.map(\.code) == ["unopenedQuotation"])
  }

  @Test func thousandsOfOpenMarksCostLittle() {
    let text = String(repeating: "“ 'a ", count: 50_000)
    #expect(tokenized(text).tokens.count == 100_000)
  }
}

extension Document {
  func string(_ spans: [TextSpan]) -> String { text.string(spans) }
}
