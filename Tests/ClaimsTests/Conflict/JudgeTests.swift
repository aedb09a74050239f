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

  private func text(_ x: String, _ y: String, hidesValues: Bool = true) throws -> JudgeText {
    try #require(JudgeText(reading(x), reading(y), hidesValues: hidesValues))
  }

  @Test func hiddenValuesAreNoPartOfWhatIsRead() throws {
    let one = try text("At least 14 people died on Tuesday.", "The toll stood at 2,300.")
    let other = try text("At least 9,210 people died on Friday night.", "The toll stood at three.")
    #expect(one.pieces.map(\.id) == other.pieces.map(\.id))
    #expect(try text("Four died.", "Six died.", hidesValues: false).pieces.map(\.id).contains(103) == false)
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
    let read = try text(sentence, "He died.", hidesValues: false)
    let words = read.a.words.map { String(decoding: Array(sentence.utf8)[$0.span.start..<$0.span.end], as: UTF8.self) }
    #expect(words.joined(separator: " ") == "Rescuers found the pilot alive .")
  }

  @Test func aPairThatIsTooLongIsNotRead() throws {
    let long = try reading(String(repeating: "The council met again and again. ", count: 40))
    #expect(JudgeText(long, long, hidesValues: true) == nil)
  }

  @Test func rolesAreToldByWhatStandsAroundTheValues() throws {
    func odds(_ x: String, _ y: String) throws -> Double {
      let (a, b) = (facts(x), facts(y, id: "b"))
      let pair = JudgedPair(.shared, a, b)
      return try #require(try #require(pair.roles).logOdds(a.figures[0].slot.span, b.figures[0].slot.span))
    }
    let harm = "Gunmen killed 14 people in a market in Orsha on Tuesday."
    #expect(
      try odds(harm, "Eleven shoppers died when gunmen opened fire in Orsha.")
        > odds(harm, "Orsha, a town of 4,000 people, has a market.") + 1)
    #expect(try odds(harm, "Eleven shoppers died in Orsha.") == odds(harm, "Ninety shoppers died in Orsha."))
  }

  @Test func whatExcludesIsToldFromWhatAgrees() throws {
    func finding(_ x: String, _ y: String) throws -> Judge.Finding {
      try #require(JudgedPair(.shared, facts(x), facts(y, id: "b")).finding)
    }
    let gone = try finding("The pilot survived the crash, doctors said.", "The pilot was killed when the aircraft went down.")
    let alike = try finding("The pilot survived the crash, doctors said.", "The pilot is out of danger after the crash.")
    #expect(gone[.agree] < alike[.agree])
    #expect(abs(gone.shares.reduce(0, +) - 1) < 1e-4)
  }
}
