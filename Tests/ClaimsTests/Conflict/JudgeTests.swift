import Testing

@testable import Claims

@Suite struct JudgeTests {
  private let cache = PassageCache()

  private func facts(_ text: String, id: Article.ID = "a") -> ClaimFacts {
    ClaimFacts(cache.claim(of: cache.passage(id, text, nil)))
  }

  private func reading(_ text: String) throws -> JudgeText.Reading {
    try #require(JudgeText.Reading(facts(text)))
  }

  private func text(_ x: String, _ y: String) throws -> JudgeText {
    let (a, b) = (try reading(x), try reading(y))
    return try #require(JudgeText(a, b))
  }

  @Test func hiddenValuesAreNoPartOfWhatIsRead() throws {
    let one = try text("At least 14 people died on Tuesday.", "The toll stood at 2,300.")
    let other = try text("At least 9,210 people died on Friday night.", "The toll stood at three.")
    #expect(one.pieces.map(\.id) == other.pieces.map(\.id))
  }

  @Test func everyValueHasARowOfItsOwn() throws {
    let text = try text(
      "A blast killed 14 people and hurt two dozen, causing $5.4 million of damage.",
      "Between 20 and 30 were hurt early on Monday, 3 percent of the crew.")
    #expect(text.a.values.map(\.mark) == [.count, .count, .money])
    #expect(Set(text.b.values.map(\.mark)) == [.count, .share, .time])
    for value in text.a.values + text.b.values {
      #expect(text.pieces[value.row].id == 103)
      #expect(text.pieces[value.row].marks.0 == value.mark.rawValue)
    }
    #expect(text.pieces.count { $0.id == 103 } == 6)
  }

  @Test func wordsLeadBackToTheArticle() throws {
    let sentence = "Rescuers found the pilot alive."
    let read = try text(sentence, "He died.")
    let words = read.a.words.map {
      String(decoding: Array(sentence.utf8)[$0.span.start..<$0.span.end], as: UTF8.self)
    }
    #expect(words.joined(separator: " ") == "Rescuers found the pilot alive .")
  }

  @Test func theWordsOfOneValueHaveOneRow() throws {
    let read = try text("Between 20 and 30 were hurt early on Monday.", "He died.")
    #expect(Set(read.a.words[1..<4].map(\.row)) == [read.a.values[0].row])
    #expect(read.a.words.allSatisfy { $0.row < read.pieces.count })
  }

  @Test func whatTheArticleSaysAroundAClaimStandsBehind() throws {
    let pipeline = Pipeline(accuracy: .fast)
    func claimed(_ id: Article.ID, _ title: String, _ text: String) -> ClaimedDocument {
      var article = Article(id: id, text: SourceText(text, title: title), title: title)
      let spans = [article.text.titleSpan!, article.text.textSpan]
      article.blocks = [Block(.headline, spans[0]), Block(.paragraph, spans[1])]
      return pipeline.claims(in: article)
    }
    let x = claimed("a", "Train driver hurt", "The train hit a bus. The 44-year-old is out of danger.")
    let y = claimed("b", "Three die in crash", "The driver died in his cab.")
    let (a, b) = (try #require(x.claims.last), try #require(y.claims.last))
    let alone = try #require(JudgeText(ClaimFacts(a), ClaimFacts(b)))
    let whole = try #require(JudgeText(ClaimFacts(a, in: x), ClaimFacts(b, in: y)))
    #expect(Set(alone.pieces.map(\.marks.1)) == [0, 1, 2])
    #expect(whole.pieces.prefix(alone.pieces.count).map(\.id) == alone.pieces.map(\.id))
    let vocabulary = PieceVocabulary.embedded
    func pieces(_ words: String) -> [Int32] {
      let bytes = Array(words.utf8)
      return EncoderText(
        bytes, paragraphs: [.init(span: TextSpan(0, bytes.count), isHeadline: false)], vocabulary: vocabulary
      ).pieces
    }
    #expect(
      whole.pieces.filter { $0.marks.1 == 3 }.map(\.id) == pieces("Train driver hurt. The train hit a bus."))
    // A figure there is hidden too.
    #expect(
      whole.pieces.filter { $0.marks.1 == 4 }.map(\.id) == [PieceVocabulary.hidden] + pieces("die in crash."))
  }

  @Test func aPairThatIsTooLongIsNotRead() throws {
    let long = try reading(String(repeating: "The council met again and again. ", count: 40))
    #expect(JudgeText(long, long) == nil)
  }

  @Test func rolesAreToldByWhatStandsAroundTheValues() throws {
    func odds(_ x: String, _ y: String) throws -> Double {
      let (a, b) = (facts(x), facts(y, id: "b"))
      let roles = try #require(Judge.shared.read(a, b)?.roles)
      return try #require(roles.logOdds(a.figures[0].slot.span, b.figures[0].slot.span))
    }
    let harm = "Gunmen killed 14 people in a market in Orsha on Tuesday."
    #expect(
      try odds(harm, "Eleven shoppers died when gunmen opened fire in Orsha.")
        > odds(harm, "Orsha, a town of 4,000 people, has a market."))
    #expect(try odds(harm, "Eleven shoppers died in Orsha.") == odds(harm, "Ninety shoppers died in Orsha."))
  }

  /// One pair may be misread: over several the difference must show.
  @Test func whatExcludesIsToldFromWhatAgrees() throws {
    func agreeing(_ x: String, _ y: String) throws -> Double {
      let (a, b) = (facts(x), facts(y, id: "b"))
      let difference = Judge.shared.readAgain(try #require(Judge.shared.read(a, b)), a, b).difference
      #expect(abs(difference.shares.reduce(0, +) - 1) < 1e-4)
      return difference[.agree]
    }
    let told = [
      (
        "The board of Norrail turned down the offer from Halvard on Monday.",
        "Norrail's directors welcomed Halvard's bid and will recommend it.",
        "Norrail's directors rebuffed Halvard's bid."
      ),
      (
        "Police said the gunman had acted alone.", "The gunman had an accomplice, investigators said.",
        "There was no accomplice, investigators said."
      ),
      (
        "The airport reopened on Sunday evening.", "Orsha's airport stayed shut on Sunday evening.",
        "Orsha's airport was open again on Sunday evening."
      ),
      (
        "The appeals court upheld the ban on fishing.", "Judges struck down the fishing ban.",
        "Judges let the fishing ban stand."
      ),
      (
        "It is certain that a gas leak set off the blast, the ministry said.",
        "The ministry said the cause of the blast was still unknown.",
        "The ministry said leaking gas had caused the blast."
      ),
    ]
    let apart = try told.map { try agreeing($0.0, $0.1) }.reduce(0, +)
    let alike = try told.map { try agreeing($0.0, $0.2) }.reduce(0, +)
    #expect(apart < alike - 0.5)
  }
}
