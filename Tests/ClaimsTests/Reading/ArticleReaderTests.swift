import Testing

@testable import Claims

@Suite struct ArticleReaderTests {
  private func read(_ bytes: [UInt8], name: String, format: InputFormat = .auto) -> [String] {
    ArticleReader().articles(in: bytes, name: name, format: format).map { result in
      switch result {
      case .success(let article): "\(article.id)"
      case .failure(let error): "\(error.place) \(error.code)"
      }
    }
  }

  private func read(_ text: String, name: String, format: InputFormat = .auto) -> [String] {
    read(Array(text.utf8), name: name, format: format)
  }

  @Test func plainTextIsOneArticleCalledByItsName() {
    #expect(read("It rained.", name: "news/rain.txt") == ["news/rain"])
    #expect(read("It rained.", name: "stdin") == ["stdin"])
    #expect(read("It rained.", name: ".hidden") == [".hidden"])
  }

  @Test func faultsOfOneLineLeaveTheOthers() {
    let lines = """
      {"id": "a", "text": "It rained."}
      {"text": "It snowed."}

      {"id": "b"}
      {"id": "c", "text": 5}
      {"id": "a", "text": "Again."}
      {"id": "d", "text": "  "}
      {"id": "e", "text": "It rained.", "title": ["x"]}
      nonsense
      {"id": 7, "text": "It cleared up.", "extra": {"x": [1, null, true]}}
      """
    #expect(
      read(lines, name: "w.jsonl") == [
        "a", "w:2", "w.jsonl:4 missingText", "w.jsonl:5 wrongType", "w.jsonl:6 repeatedID", "w.jsonl:7 empty",
        "w.jsonl:8 wrongType", "w.jsonl:9 malformedJSON", "7",
      ])
  }

  @Test func fieldsAreTakenOver() throws {
    let line = """
      {"id":"a","text":"It rained.\\r\\nIt\\u00a0snowed \\ud83d\\ude42.","title":"Rain","outlet":"Velika Post",\
      "url":"https://velika.example/a","published":"2025-03-03T14:05:09+02:00","author":"Ann Lee","language":"en"}
      """
    let article = try ArticleReader().articles(in: Array(line.utf8), name: "a.jsonl")[0].get()
    #expect(article.text.string(article.text.textSpan) == "It rained.\r\nIt\u{A0}snowed 🙂.")
    #expect(article.title == "Rain" && article.outlet == "Velika Post" && article.author == "Ann Lee")
    #expect(article.published?.description == "2025-03-03T14:05:09+02:00")
    #expect(article.url == "https://velika.example/a" && article.language == "en")
  }

  @Test func optionsFillOnlyWhatIsMissing() throws {
    let day = Publication(date: CivilDate(year: 2024, month: 1, day: 2)!)
    let reader = ArticleReader(options: .init(outlet: "Post", published: day))
    let lines = """
      {"text":"It rained.","outlet":"Echo","published":"2025-03-03"}
      {"text":"It rained."}
      """
    let articles = try reader.articles(in: Array(lines.utf8), name: "a.jsonl").map { try $0.get() }
    #expect(articles.map(\.outlet) == ["Echo", "Post"])
    #expect(articles.map { $0.published?.description } == ["2025-03-03", "2024-01-02"])
  }

  @Test func aDateThatIsNoneIsToldAndLeftOut() throws {
    let line = #"{"text":"It rained.","published":"yesterday"}"#
    let article = try ArticleReader().articles(in: Array(line.utf8), name: "a.jsonl")[0].get()
    #expect(article.published == nil)
    #expect(article.diagnostics.map(\.code) == ["invalidDate"])
  }

  @Test func aRepeatedPlainTextIsRenamed() throws {
    var register = IDRegister()
    let names = try (0..<3).map { _ in
      var splitter = RecordSplitter(name: "a.txt")
      let record = try (splitter.add(Array("Rain.".utf8)) + splitter.finish())[0].get()
      let article = try ArticleReader().article(from: record)
      return try register.admit(.success(article), from: record).get()
    }
    #expect(names.map(\.id) == ["a", "a~2", "a~3"])
    #expect(names.map { $0.diagnostics.map(\.code) } == [[], ["repeatedID"], ["repeatedID"]])
  }

  @Test func badBytesAreNamed() throws {
    #expect(read("", name: "a.txt") == ["a.txt empty"])
    #expect(read(" \u{FEFF}\u{A0}\r\n\u{200B}", name: "a.txt") == ["a.txt empty"])
    #expect(read("%PDF-1.7 …", name: "a.txt") == ["a.txt binary"])
    #expect(read("ab\0cd", name: "a") == ["a binary"])
    #expect(read([0xFF, 0xFE, 0x41, 0], name: "a.txt") == ["a.txt notUTF8"])
    #expect(read([0x50, 0x4B, 3, 4, 9], name: "a.jsonl") == ["a.jsonl binary"])
    let result = ArticleReader().articles(in: Array("Rain ".utf8) + [0xE9, 0x20], name: "a.txt")[0]
    #expect(result.error == .notUTF8(.init("a.txt"), byte: 5))
    let lines =
      Array("{\"text\":\"a\"}\n{\"text\":\"".utf8) + [0xC3, 0x28] + Array("\"}\n{\"text\":\"b\"}".utf8)
    #expect(read(lines, name: "a.jsonl") == ["a:1", "a.jsonl:2 notUTF8", "a:3"])
    #expect(
      ArticleReader().articles(in: lines, name: "a.jsonl")[1].error?.description.contains("byte 22") == true)
  }

  @Test func otherFormatsAreRefusedByName() {
    #expect(read("<!DOCTYPE html><p>Rain", name: "stdin") == ["stdin unsupportedFormat"])
    #expect(read("Rain", name: "a.html") == ["a.html unsupportedFormat"])
    #expect(
      read("<?xml version=\"1.0\"?><rss version=\"2.0\">", name: "feed.xml") == ["feed.xml unsupportedFormat"]
    )
    #expect(read("WARC/1.0\r\n", name: "x") == ["x unsupportedFormat"])
    #expect(read("{\n  \"headline\": \"Rain\"\n}", name: "a.json") == ["a.json unsupportedFormat"])
    #expect(read("{\"text\": \"Rain.\"}\n", name: "stdin") == ["stdin:1"])
    #expect(read("{\"text\": \"Rain.\"}\n", name: "a.txt") == ["a"])
    #expect(read("Rain <b>fell</b>.", name: "a", format: .text) == ["a"])
    #expect(InputFormat.supported == [.auto, .text, .jsonl])
  }

  @Test func messagesSayWhereWhatAndWhatNow() {
    let place = ArticleError.Place("a.jsonl", line: 3)
    let errors: [ArticleError] = [
      .empty(place), .binary(place, kind: "a PDF file", byte: 0), .notUTF8(place, byte: 9), .tooLarge(place),
      .noArticles(place), .missingFile(place), .unreadable(place, reason: "permission denied"),
      .repeatedID(place, id: "a", first: .init("b.jsonl", line: 1)),
      .malformedJSON(place, column: 4, problem: "a colon was expected"), .missingText(place),
      .wrongType(place, key: "title", expected: "a string or null"),
      .unsupportedFormat(place, format: "html"),
    ]
    #expect(Set(errors.map(\.code)).count == errors.count)
    for error in errors {
      #expect(error.description.hasPrefix("a.jsonl:3: ") && error.description.count > 25)
      #expect(error.line == 3)
    }
  }

  @Test func anArticleOverTheLimitIsRefusedAndLaterOnesAreRead() {
    let long = String(repeating: "It rained. ", count: InputRecord.textLimit / 11 + 1)
    #expect(read(long, name: "a.txt") == ["a.txt tooLarge"])
    let lines = "{\"id\":\"a\",\"text\":\"\(long)\"}\n{\"id\":\"b\",\"text\":\"It rained.\"}\n"
    #expect(read(lines, name: "a.jsonl") == ["a.jsonl:1 tooLarge", "b"])
  }

  @Test func chunksOfAnySizeGiveTheSameRecords() throws {
    let bytes = Array("\u{FEFF}{\"text\":\"a\"}\r\n\n{\"text\":\"bc\"}\n{\"text\":\"d\"}".utf8)
    for size in [1, 2, 3, 7, 100] {
      var splitter = RecordSplitter(name: "x.jsonl")
      var records: [RecordSplitter.Output] = []
      for start in stride(from: 0, to: bytes.count, by: size) {
        records += splitter.add(bytes[start..<min(start + size, bytes.count)])
      }
      records += splitter.finish()
      let articles = try records.map { try ArticleReader().article(from: $0.get()) }
      #expect(articles.map(\.id) == ["x:1", "x:3", "x:4"], "chunks of \(size)")
      #expect(articles.map { $0.text.string($0.text.textSpan) } == ["a", "bc", "d"])
    }
  }

  @Test func aTextInAnotherLanguageIsTold() throws {
    let text =
      "Die Brücke im Hafen ist am Montag geschlossen worden, weil Taucher einen Riss in dem Kabel gefunden haben."
    let article = try readArticle(text)
    #expect(article.language == "de")
    #expect(article.diagnostics.map(\.code) == ["notEnglish"])
    #expect(try readArticle("It rained.").language == nil)
    #expect(try readArticle("It rained.").diagnostics.isEmpty)
  }

  @Test(
    "Languages are told by script and common words",
    arguments: [
      ("en", "The bridge in the harbour was closed on Monday because divers had found a crack in it."),
      (
        "fr",
        "Le pont du port est fermé depuis lundi, car des plongeurs ont trouvé une fissure dans un câble."
      ),
      (
        "es",
        "El puente del puerto está cerrado desde el lunes porque los buzos vieron una grieta en el cable."
      ),
      (
        "nl",
        "De brug in de haven is sinds maandag dicht, omdat duikers een scheur in de kabel hebben gevonden."
      ),
      (
        "pl",
        "Most w porcie jest od poniedziałku zamknięty, bo nurkowie znaleźli w nim pęknięcie i nie wiadomo, co dalej."
      ),
      ("ru", "Мост в порту закрыт с понедельника, так как водолазы нашли в кабеле трещину."),
      ("uk", "Міст у порту закрито з понеділка, бо водолази знайшли в кабелі тріщину."),
      ("ar", "أغلق الجسر في الميناء يوم الاثنين بعد أن وجد الغواصون شرخا في الكابل"),
      ("ja", "月曜日、ダイバーがケーブルにひびを見つけたため、港の橋が閉鎖されました。"),
    ])
  func tellsLanguages(code: String, text: String) {
    #expect(Language(sample: Array(text.utf8)).code == code)
  }

  @Test func mutatedBytesNeverCrash() {
    let seedText = """
      World

      Bridge “closed”, ministry's report - Ruiz

      22.07.2025 12:00 GMT
      By Ann Lee and Bo Carr | Reuters

      VELIKA, March 3 (Reuters) - Port officials said 'no' to No. 5 at 5 p.m. in the U.S. "We won't…

      "We will," J. K. Marr told https://a.example/b and ann@b.example. Photo: EPA/X HANDOUT
      (Reporting by Ann Lee; Editing by Kit Vance)
      Source: BBC, Reuters
      """
    let spice: [[UInt8]] = [
      Array("“".utf8), Array("”".utf8), Array("'".utf8), Array("''".utf8), Array("\u{202F}".utf8),
      Array("\u{AD}".utf8),
      Array(".".utf8), Array("\n".utf8), Array("\r\n".utf8), [0], [0xFF], Array("(".utf8), Array("—".utf8),
      Array("9".utf8),
      Array("é".utf8), Array("漢".utf8), Array("@".utf8), Array("A".utf8), Array("\u{FEFF}".utf8),
      Array("|".utf8),
    ]
    for seed in UInt64(0)..<300 {
      var generator = SeededGenerator(seed: seed)
      var bytes = Array(seedText.utf8)
      for _ in 0..<Int.random(in: 1...20, using: &generator) {
        let i = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes.insert(contentsOf: spice.randomElement(using: &generator)!, at: i)
        case 1: bytes.remove(at: i)
        default: bytes.swapAt(i, Int.random(in: 0..<bytes.count, using: &generator))
        }
      }
      for case .success(let article) in ArticleReader().articles(in: bytes, name: "a.txt") {
        expectWellFormed(article, "seed \(seed)")
        expectWellFormed(Tokenizer().tokenize(article), "seed \(seed)")
      }
    }
  }
}

extension Result where Failure == ArticleError {
  fileprivate var error: ArticleError? {
    if case .failure(let error) = self { error } else { nil }
  }
}
