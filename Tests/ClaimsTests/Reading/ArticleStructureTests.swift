import Testing

@testable import Claims

/// Reads one plain text, and checks what holds for every article.
func readArticle(_ text: String, name: String = "story.txt", options: ArticleReader.Options = .init()) throws
  -> Article
{
  let results = ArticleReader(options: options).articles(in: Array(text.utf8), name: name)
  #expect(results.count == 1)
  let article = try results[0].get()
  expectWellFormed(article)
  return article
}

/// The laws of an article: blocks in order and apart, none blank at its ends, credits inside the text.
func expectWellFormed(_ article: Article, _ comment: Comment? = nil) {
  var end = 0
  for block in article.blocks {
    #expect(block.span.start >= end && !block.span.isEmpty, comment)
    #expect(block.span.start <= block.proseStart && block.proseStart <= block.span.end, comment)
    #expect(TextLines.trimmed(block.span, in: article.text) == block.span, comment)
    end = block.span.end
  }
  #expect(end <= article.text.bytes.count, comment)
  for credit in article.credits {
    #expect(!credit.spans.isEmpty, comment)
    if credit.kind != .correction { #expect(credit.names == credit.spans.map(article.text.string), comment) }
  }
}

@Suite struct ArticleStructureTests {
  /// Each line of a layout is marked with the part it should be given; "-" is no block.
  private func expectParts(_ layout: String, options: ArticleReader.Options = .init()) throws -> Article {
    var (text, expected) = ("", [String]())
    for line in layout.split(separator: "\n", omittingEmptySubsequences: false) {
      guard let bar = line.firstIndex(of: "|") else {
        text += line + "\n"
        continue
      }
      let kind = line[..<bar].filter { $0 != " " }
      let words = line[line.index(bar, offsetBy: 2)...]
      text += words + "\n"
      if kind != "-" { expected.append("\(kind): \(words)") }
    }
    let article = try readArticle(text, options: options)
    #expect(article.blocks.map { "\($0.kind.rawValue): \(article.text.string($0.span))" } == expected)
    return article
  }

  private func credits(_ article: Article) -> [String] {
    article.credits.map {
      "\($0.kind.rawValue): \($0.names.joined(separator: ", "))\($0.isHandout ? " (handout)" : "")"
    }
  }

  @Test func agencyCopyWithBulletsAndACurrencyLine() throws {
    let article = try expectParts(
      """
      headline   | Halden Steel to shut second furnace, cut 1,200 jobs

      standfirst | * Shares fall 9% in early trade
      standfirst | * Union vows to fight closure

      byline     | By Tomas Ekberg

      paragraph  | HALDEN, Sept 8 (Reuters) - Halden Steel said on Tuesday it would shut its second blast furnace by December.

      paragraph  | The mill has stood on the river since 1911, and most of the town has worked in it. Nobody else makes rails here.

      correction | (This Sept 8 story has been corrected to say that the mill opened in 1911)
      """)
    #expect(credits(article) == ["byline: Tomas Ekberg", "wire: Reuters", "correction: "])
  }

  @Test func aBroadcastersPageWithSectionDateStandfirstAndRepeatedCaption() throws {
    let article = try expectParts(
      """
      section    | English Section

      headline   | Norland, Sudland to reopen ferry talks Friday – Ortiz

      dateline   | 14.03.2025 09:30
      standfirst | Norland and Sudland will meet in Lund on Friday for their second round of ferry talks, Minister Dana Ortiz said, after storms left the strait closed.
      caption    | Norland's Minister Dana Ortiz.
      caption    | Norland's Minister Dana Ortiz.Photo: EPA/NORLAND MINISTRY OF TRANSPORT HANDOUT

      paragraph  | Norland and Sudland will meet in Lund on Friday for their second round of ferry talks, Minister Dana Ortiz said, after Velika reported new damage in the port.

      paragraph  | Sudland has not confirmed that it will attend.

      credit     | (kv)

      credit     | Source: BBC, Reuters
      """)
    #expect(article.published?.description == "2025-03-14T09:30")
    #expect(article.section == "English Section")
    #expect(article.title == "Norland, Sudland to reopen ferry talks Friday – Ortiz")
    #expect(article.outlet == nil)
    #expect(
      credits(article) == [
        "photo: EPA, NORLAND MINISTRY OF TRANSPORT (handout)", "editing: kv", "source: BBC, Reuters",
      ])
  }

  @Test func wireCopyWithInlineDatelineAndReporters() throws {
    let article = try expectParts(
      """
      headline   | Harbour bridge closed after crack found in main cable

      byline     | By Ann Lee and Bo Carr

      paragraph  | VELIKA, March 3 (Reuters) - Port officials closed the harbour bridge on Monday, the ministry said.

      paragraph  | "We will not gamble with lives," Minister Dana Ortiz told reporters.

      credit     | (Reporting by Ann Lee in Velika and Bo Carr; Additional reporting by Tom Roe; Editing by Kit Vance)
      """)
    #expect(article.author == "Ann Lee, Bo Carr")
    #expect(article.text.string(article.blocks[2].prose).hasPrefix("Port officials"))
    #expect(
      credits(article) == [
        "byline: Ann Lee, Bo Carr", "wire: Reuters", "reporting: Ann Lee, Bo Carr", "reporting: Tom Roe",
        "editing: Kit Vance",
      ])
  }

  @Test func oneParagraphALineWithoutGaps() throws {
    let article = try expectParts(
      """
      headline   | Harbour bridge closed after crack found
      byline     | By ANN LEE, Staff Writer
      dateline   | March 3, 2025, 2:05 p.m. EST
      paragraph  | VELIKA, Norland (AP) — Port officials closed the harbour bridge on Monday.
      paragraph  | They said repairs would take months and cost more than the city had.
      -          | ___
      credit     | Associated Press writer Tom Roe in Lund contributed to this report.
      """)
    #expect(article.published?.description == "2025-03-03T14:05-05:00")
    #expect(credits(article) == ["byline: ANN LEE", "wire: AP", "reporting: Tom Roe"])
  }

  @Test func aWebPageWithUpdateRoleSubheadAndFurniture() throws {
    let article = try expectParts(
      """
      headline   | Harbour bridge closed after crack found

      dateline   | Published 3 March 2025, 14:05 GMT
      dateline   | Updated 2 hours ago
      byline     | Ann Lee
      byline     | Transport correspondent, BBC News

      paragraph  | The harbour bridge has been shut because of a crack in one of its cables, the government has said.

      subhead    | Why was it closed?

      paragraph  | Divers found the crack on Sunday during a yearly inspection that had been put off twice.

      -          | Read more: Who pays for bridges?
      -          | © 2025 Velika Post. All rights reserved.
      correction | Correction: An earlier version of this story gave the wrong year.
      """)
    #expect(article.published?.description == "2025-03-03T14:05Z")
    #expect(credits(article) == ["byline: Ann Lee", "correction: "])
  }

  @Test func standfirstsAndBylinesWithBars() throws {
    let article = try expectParts(
      """
      section    | WORLD

      headline   | Bridge closed, ministry confirms

      standfirst | Inspectors find crack in cable; ferries to run until autumn

      byline     | Ann Lee | Velika Post | Tuesday, March 4, 2025 | Updated 5:12 pm ET

      paragraph  | Port officials closed the harbour bridge on Monday, they said. More will follow.

      paragraph  | Ferries will run.
      """)
    #expect(article.published?.description == "2025-03-04")
    #expect(article.author == "Ann Lee")
  }

  @Test func aCreditInBracketsIsCutOffItsParagraph() throws {
    let article = try readArticle(
      "Bridge closed, ministry confirms\n\nPort officials closed it.\n\nThey gave no reason. (Additional reporting by Tom Roe.)"
    )
    #expect(article.blocks.map(\.kind) == [.headline, .paragraph, .paragraph, .credit])
    #expect(article.text.string(article.blocks[2].span) == "They gave no reason.")
    #expect(credits(article) == ["reporting: Tom Roe"])
  }

  @Test func captionsInTheBody() throws {
    let article = try expectParts(
      """
      headline   | Bridge closed in Velika

      caption    | Workers inspect the main cable of the harbour bridge on Sunday. (AP Photo/Ann Lee)

      paragraph  | Port officials closed the harbour bridge on Monday after divers found a crack in its main cable.

      caption    | Cars queue at the ferry.
      caption    | Photo: Velika Port Authority/Handout

      paragraph  | They said repairs would take months and that the money for them had not been found.

      caption    | FILE PHOTO: The bridge in 2019. REUTERS/Bo Carr

      paragraph  | She took the photo by accident, the mayor said of the picture on the front page.
      """)
    #expect(
      credits(article) == [
        "photo: AP, Ann Lee", "photo: Velika Port Authority (handout)", "photo: REUTERS, Bo Carr",
      ])
  }

  @Test func runningTextIsNeverTakenForAHeadlineOrCredit() throws {
    _ = try expectParts(
      "paragraph | The harbour bridge closed on Monday after divers found a crack, the ministry said.")
    _ = try expectParts(
      """
      paragraph | The harbour bridge closed on Monday.
      paragraph | Divers found a crack in its main cable on Sunday.
      paragraph | The ministry said repairs would take months.
      """)
    _ = try expectParts(
      """
      paragraph | By Monday evening the bridge was closed to all traffic, and ferries ran every ten minutes.

      paragraph | Source after source said the same thing about the cable.

      paragraph | This story is not over, the mayor said.
      """)
  }

  @Test func aHeadlineThatNamesItsSourcesIsNoCreditLine() throws {
    _ = try expectParts(
      """
      headline  | Sources: Ferry Talks May Fail

      dateline  | March 3, 2025

      paragraph | The ferry talks may fail, two people close to them said on Monday.

      paragraph | Nobody would say why.
      """)
  }

  @Test func aHeadlineMayEndWithAPeriod() throws {
    let article = try expectParts(
      """
      headline  | Mayor Ruiz Closes Harbour Bridge After Crack Is Found.

      paragraph | The mayor of Velika closed the harbour bridge on Monday after divers found a crack in one of its main cables.

      paragraph | He gave no date for the reopening.
      """)
    #expect(article.title == "Mayor Ruiz Closes Harbour Bridge After Crack Is Found.")
  }

  @Test func hardWrappedLinesAreOneParagraph() throws {
    let article = try readArticle(
      """
      Harbour bridge closed after crack found in main cable

      By Ann Lee

      VELIKA - Port officials closed the harbour bridge on Monday after
      divers found a crack in its main cable, the transport ministry said
      in a statement that gave no date for the reopening of the bridge to
      cars.

      "We will not gamble with lives," Minister Dana Ortiz told reporters
      at the foot of the northern tower. "It stays closed until I say so,
      and not a day less."
      """)
    #expect(article.blocks.map(\.kind) == [.headline, .byline, .paragraph, .paragraph])
    #expect(article.text.string(article.blocks[2].prose).hasSuffix("to\ncars."))
  }

  @Test func aTitleGivenApartIsTheHeadline() throws {
    let reader = ArticleReader()
    let line =
      #"{"id":"a","title":"Bridge closed","text":"VELIKA (AP) — Port officials closed it, they said."}"#
    let article = try reader.articles(in: Array(line.utf8), name: "a.jsonl")[0].get()
    #expect(article.blocks.map(\.kind) == [.headline, .paragraph])
    #expect(article.text.location(of: article.blocks[0].span) == .init(field: .title, start: 0, end: 13))
    #expect(article.text.location(of: article.blocks[1].prose) == .init(field: .text, start: 14, end: 50))
  }

  @Test func aTitleThatBeginsTheTextIsReadThere() throws {
    let line = #"{"id":"a","title":"It rained","text":"It rained.\n\nThe river rose, they said."}"#
    let article = try ArticleReader().articles(in: Array(line.utf8), name: "a.jsonl")[0].get()
    #expect(article.blocks.map(\.kind) == [.headline, .paragraph])
    #expect(article.text.titleSpan == nil)
  }

  @Test func slashDatesNeedAnOrder() throws {
    let text =
      "Bridge closed, ministry confirms\n\n03/04/2025\n\nPort officials closed the bridge. They gave no reason."
    let article = try readArticle(text)
    #expect(article.published == nil)
    #expect(article.diagnostics.map(\.code) == ["ambiguousDate"])
    #expect(article.text.string(article.diagnostics[0].spans) == "03/04/2025")
    #expect(try readArticle(text, options: .init(dateOrder: .mdy)).published?.description == "2025-03-04")
    #expect(try readArticle(text, options: .init(dateOrder: .dmy)).published?.description == "2025-04-03")
  }

  @Test func offsetsAreExactWhateverTheBytes() throws {
    let text =
      "\u{FEFF}Bridge\u{A0}closed, ministry confirms\r\n\r\n22.07.2025 12:00\r\n\r\nPort\u{202F}officials “closed” the bridge, Zoë said. More co\u{AD}ming 🙂.\r\n\r\nFerries run.\r\n"
    let article = try readArticle(text)
    let document = Tokenizer().tokenize(article)
    expectWellFormed(document)
    #expect(article.blocks.map(\.kind) == [.headline, .dateline, .paragraph, .paragraph])
    let scalars = Array(text.unicodeScalars)
    for token in document.tokens {
      let place = article.text.location(of: token.span)
      var cut = String.UnicodeScalarView()
      cut.append(contentsOf: scalars[place.start..<place.end])
      #expect(Array(String(cut).utf8) == Array(article.text[token.span]))
    }
    #expect(article.text.location(of: article.blocks[0].span) == .init(field: .text, start: 1, end: 33))
    #expect(document.tokens.contains { $0.norm == "coming" })
  }
}
