import Testing

@testable import Claims

@Suite struct LinearAttributorTests {
  private func tagged(_ text: String) throws -> TaggedDocument {
    let article = try #require(
      try ArticleReader().articles(in: Array(text.utf8), name: "test", format: .text).first?.get())
    return Tagger().tag(Tokenizer().tokenize(article))
  }

  private func attributions(in document: TaggedDocument) -> [Attribution] {
    LinearAttributor().attributions(in: document, ruled: RuleAttributor().attributions(in: document))
  }

  private func found(_ text: String) throws -> [(source: String, cue: String, content: String, Attribution)] {
    let document = try tagged(text)
    return attributions(in: document).map {
      (document.text.string($0.source), document.text.string($0.cue), document.text.string($0.content), $0)
    }
  }

  @Test(
    "Plain ways of saying are found with their parts",
    arguments: [
      (
        "“The pier is closed until Monday,” harbour master Ines Calder said.", "Calder", "said",
        "closed until", .direct
      ),
      ("Mayor Tobias Renn said the ferry would sail again in June.", "Renn", "said", "would sail", .indirect),
      (
        "According to the coroner, four sailors drowned in the storm.", "coroner", "According to",
        "sailors drowned",
        .indirect
      ),
      ("The minister told reporters that the bridge was safe.", "minister", "told", "was safe", .indirect),
    ] as [(String, String, String, String, Attribution.Form)])
  func finds(text: String, source: String, cue: String, content: String, form: Attribution.Form) throws {
    let found = try found(
      "Harbour news\n\nThe harbour was quiet on Monday.\n\n\(text)\n\nThe tide was low.\n")
    let match = try #require(found.first { $0.content.contains(content) }, "\(found)")
    #expect(match.source.contains(source) && match.cue.contains(cue))
    #expect(match.3.form == form && match.3.confidence > 0.3 && match.3.confidence <= 1)
  }

  @Test func whereNobodySaysAnythingNothingIsFound() throws {
    let text =
      "Low tide\n\nThe tide was low on Monday. Two boats lay on the sand. Gulls walked between them.\n"
    #expect(try found(text).isEmpty)
  }

  @Test func aSecondRunFindsTheSame() throws {
    let document = try tagged(Self.articles[0].text)
    #expect(attributions(in: document) == attributions(in: document))
  }

  @Test func anEmptyArticleHasNoAttributions() {
    let article = Article(id: "empty", text: SourceText(""))
    #expect(attributions(in: Tagger().tag(Tokenizer().tokenize(article))).isEmpty)
  }

  @Test func trainingTwiceGivesTheSameBytesAndLearnsTheArticles() throws {
    let lessons = try Self.articles.map {
      AttributionLesson(try tagged($0.text), gold: $0.gold)
    }
    var trainer = LinearAttributorTrainer { _ in }
    trainer.bits = 12
    trainer.linkerBits = 10
    trainer.firstSettings = FollowTheLeader(alpha: 0.5, l1: 0.01, l2: 0.01, epochs: 6)
    trainer.secondSettings = trainer.firstSettings
    let bytes = trainer.train(lessons, held: lessons)
    #expect(bytes == trainer.train(lessons, held: lessons))
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 64)
    defer { memory.deallocate() }
    memory.copyBytes(from: bytes)
    var reader = ModelReader(UnsafeRawBufferPointer(memory))
    let models = LinearAttributionModels(reader: &reader)
    #expect(AttributionScore(LinearAttributor(models: models), lessons).f1 > 0.8)
  }

  /// Short articles made of parts, each with one attribution.
  private static let articles: [(text: String, gold: [GoldAttribution])] = {
    var generator = SeededGenerator(seed: 11)
    func one(_ choices: [String]) -> String { choices[Int(generator.next() % UInt64(choices.count))] }
    return (0..<10).map { _ in
      var text = "News of the day\n\n"
      func add(_ part: String) -> TextSpan {
        let start = text.utf8.count
        text += part
        return TextSpan(start, text.utf8.count)
      }
      let isFirst = generator.unit() < 0.5
      let names = ["Ines Calder", "the mayor", "Tobias Renn", "a spokeswoman", "the union"]
      let facts = [
        "the pier was closed", "ferries would sail again", "nobody was hurt", "the bridge needed work",
      ]
      let gold: GoldAttribution
      if isFirst {
        let source = add(one(names))
        text += " "
        let cue = add(one(["said", "announced", "insisted"]))
        text += " "
        gold = GoldAttribution(source: [source], cue: [cue], content: [add("that " + one(facts))])
      } else {
        let content = add("“The " + one(["tide", "harbour", "winter"]) + " is hard on us,”")
        text += " "
        let source = add(one(names))
        text += " "
        gold = GoldAttribution(source: [source], cue: [add(one(["said", "added"]))], content: [content])
      }
      text += ".\n\nThe wind turned north in the evening. Boats stayed in.\n"
      return (text, [gold])
    }
  }()
}
