import Testing

@testable import Claims

/// Tokenizes paragraphs parted by blank lines, and checks what holds for every document.
func tokenized(_ text: String, kind: Block.Kind = .paragraph) -> Document {
  let source = SourceText(text)
  var blocks: [Block] = []
  var start = 0
  let bytes = source.bytes
  for i in 0...bytes.count {
    let isEnd = i == bytes.count
    guard isEnd || (bytes[i] == 10 && i + 1 < bytes.count && bytes[i + 1] == 10) else { continue }
    if i > start { blocks.append(Block(kind, TextSpan(start, i))) }
    start = i + 2
  }
  let document = Tokenizer().tokenize(Article(id: "test", text: source, blocks: blocks))
  expectWellFormed(document)
  return document
}

/// The laws of a document: tokens in order and apart, sentences that hold each of them once, no printed
/// character outside a token, quotations within one block.
func expectWellFormed(_ document: Document, _ comment: Comment? = nil) {
  var isCovered = [Bool](repeating: false, count: document.text.bytes.count)
  var previous = 0
  for token in document.tokens {
    #expect(token.span.start >= previous && !token.span.isEmpty, comment)
    #expect(!token.norm.isEmpty, comment)
    previous = token.span.end
    for i in token.span.range { isCovered[i] = true }
  }
  var next = 0
  for sentence in document.sentences {
    #expect(sentence.tokens.lowerBound == next && !sentence.tokens.isEmpty, comment)
    #expect(sentence.span == document.span(ofTokens: sentence.tokens), comment)
    #expect(document.article.blocks[sentence.block].prose.contains(sentence.span), comment)
    #expect(document.tokens[next].traits.contains(.sentenceStart), comment)
    next = sentence.tokens.upperBound
  }
  #expect(next == document.tokens.count, comment)
  for block in document.article.blocks where block.kind.isRead {
    for scalar in String(decoding: document.text.bytes[block.prose.range], as: UTF8.self).unicodeScalars
      .indices(
        in: block.prose)
    where !isCovered[scalar.offset] {
      let kind = CharacterClass.ofAny(scalar.value)
      #expect(kind == .space || kind == .joiner, comment)
    }
  }
  for quotation in document.quotations {
    let first = document.sentence(ofToken: quotation.tokens.lowerBound)
    let last = document.sentence(ofToken: quotation.tokens.upperBound - 1)
    #expect(document.sentences[first].block == document.sentences[last].block, comment)
    #expect(quotation.span == document.span(ofTokens: quotation.tokens), comment)
  }
}

extension String.UnicodeScalarView {
  /// Every scalar with its byte offset, counted from the start of a span.
  fileprivate func indices(in span: TextSpan) -> [(offset: Int, value: UInt32)] {
    var offset = span.start
    return map { scalar in
      defer { offset += UTF8.width(scalar) }
      return (offset, scalar.value)
    }
  }
}

extension CharacterClass {
  static func ofAny(_ value: UInt32) -> CharacterClass { value < 128 ? ascii[Int(value)] : ofScalar(value) }
}

@Suite struct TokenizerTests {
  @Test(
    "A row lists the tokens of a text, parted by spaces",
    arguments: [
      ("Gen. Okoro and Mrs. Vance met.", "Gen. Okoro and Mrs. Vance met ."),
      ("J. K. Marr and T.J. Bell", "J. K. Marr and T.J. Bell"),
      ("the U.S. and U.K. at 5 p.m. Monday", "the U.S. and U.K. at 5 p.m. Monday"),
      ("Vitamin C. The dose", "Vitamin C . The dose"),
      ("No. 5 said no. Then", "No. 5 said no . Then"),
      ("on Jan. 4 and Sept. 30, 2024.", "on Jan. 4 and Sept. 30 , 2024 ."),
      ("Dana Ortiz, Ph.D., of Acme Inc., v. St. Mary", "Dana Ortiz , Ph.D. , of Acme Inc. , v. St. Mary"),
      ("(D-Mass.) or Mass. He", "( D-Mass. ) or Mass . He"),
      ("in Tulsa, Okla., for Roe v. Wade vs. Lee", "in Tulsa , Okla. , for Roe v. Wade vs. Lee"),
      ("3.5 million, 2,500 or 12:30; 1/2.", "3.5 million , 2,500 or 12:30 ; 1/2 ."),
      (
        "9th 1990s 50-day 25-year-old F-16 3-1 2025-07-22", "9th 1990s 50-day 25-year-old F-16 3-1 2025-07-22"
      ),
      ("$2,500 €3bn 12% US$5 50kg 6°", "$ 2,500 € 3bn 12 % US $ 5 50kg 6 °"),
      (
        "Reuters' report, Okoro's bag, the bosses’ fear",
        "Reuters ' report , Okoro 's bag , the bosses ’ fear"
      ),
      (
        "I don't, they'll, we're, he’d, I'm, it's, OK?",
        "I don't , they 'll , we 're , he ’d , I 'm , it 's , OK ?"
      ),
      ("O'Brien couldn't've gone", "O'Brien couldn't 've gone"),
      (
        "rock 'n' roll in the '90s, get 'em goin' ’til noon",
        "rock 'n' roll in the '90s , get 'em goin' ’til noon"
      ),
      ("Wait… what... no. . . . yes", "Wait … what ... no . . . . yes"),
      ("What?! No!! Yahoo! said", "What ?! No !! Yahoo ! said"),
      ("see https://a.example/b?c=d. Or www.b.example!", "see https://a.example/b?c=d . Or www.b.example !"),
      ("mail ann.lee@news.example, @ann_lee #Velika2", "mail ann.lee@news.example , @ann_lee #Velika2"),
      ("booking.com fell.Amazon.com rose", "booking.com fell . Amazon.com rose"),
      ("AT&T and R&D and/or EPA/NAME", "AT&T and R&D and / or EPA / NAME"),
      ("war--and peace – or—not -5", "war -- and peace – or — not - 5"),
      (
        "Dmitry\u{202F}Orlov full\u{2011}scale co\u{AD}operate",
        "Dmitry Orlov full\u{2011}scale co\u{AD}operate"
      ),
      ("10\u{202F}000 people, 2022\u{A0}300 more", "10\u{202F}000 people , 2022 300 more"),
      ("\u{FEFF}Zoë\u{200B} Ñandú\u{200D}s Łódź", "Zoë Ñandú\u{200D}s Łódź"),
      ("5'10\" tall, a 6\" pipe", "5'10 \" tall , a 6 \" pipe"),
      ("in the city.Photo: EPA", "in the city . Photo : EPA"),
      ("北京 said Київ’s 🙂.", "北京 said Київ ’s 🙂 ."),
    ])
  func cutsIntoTokens(text: String, expected: String) {
    let document = tokenized(text)
    #expect(document.tokens.map { document.string($0.span) }.joined(separator: " ") == expected)
  }

  @Test func normsFoldCaseMarksAndInvisibleScalars() {
    let document = tokenized(
      "Don’t “go”, ‘AB’—full\u{2011}scale CO\u{AD}OP 10\u{202F}000… ''x'' - «y» ÉTÉ’S ?!")
    #expect(
      document.tokens.map(\.norm).joined(separator: " ")
        == "don't \" go \" , ' ab ' – full-scale coop 10 000 … \" x \" – \" y \" été 's ?")
  }

  @Test func traitsSayHowAWordIsWritten() {
    let tokens = tokenized("NATO said it.It rose (Up)").tokens
    #expect(tokens[0].traits == [.capitalised, .allCapitals, .spaceBefore, .sentenceStart, .blockStart])
    #expect(tokens[1].traits == [.spaceBefore])
    #expect(tokens[3].traits == [])
    #expect(tokens.last!.traits == [])
    #expect(tokens[tokens.count - 2].traits == [.capitalised])
  }

  @Test func kindsTellWordsNumbersMarksAndSigns() {
    let kinds = tokenized("Okoro's 50-day “plan” cost $5, '90s Reuters' @ann +").tokens.map(\.kind)
    #expect(
      kinds == [
        .word, .word, .number, .quote, .word, .quote, .word, .symbol, .number, .punctuation, .number, .word,
        .word, .word, .symbol,
      ])
  }

  @Test func aDatelineInFrontOfTheLeadIsNotTokenized() {
    let text = SourceText("VELIKA, March 3 (Wire) - Rain fell.")
    let block = Block(.paragraph, TextSpan(0, 35), proseStart: 25)
    let document = Tokenizer().tokenize(Article(id: "a", text: text, blocks: [block]))
    #expect(document.tokens.map { document.string($0.span) } == ["Rain", "fell", "."])
    #expect(document.tokens[0].traits.contains(.blockStart))
  }

  @Test func blocksThatAreNotReadHaveNoTokens() {
    #expect(tokenized("The minister said so.", kind: .caption).tokens.isEmpty)
  }
}
