import Testing

@testable import Claims

/// Whole stories of our own, told by several outlets.
@Suite struct CoverageTests {
  static let dam = ReadArticle.example("story/dam.jsonl")

  /// Of JSON Lines, an article a line.
  static func coverage(of lines: String, accuracy: Accuracy = .high) -> Coverage {
    let pipeline = Pipeline(accuracy: accuracy)
    let articles = ArticleReader().articles(in: Array(lines.utf8), name: "story.jsonl").compactMap {
      try? $0.get()
    }
    return pipeline.compare(articles.map(pipeline.claims(in:)))
  }

  @Test("Claims, clusters, articles and origins are partitions", arguments: ["dam", "ferry", "bank"])
  func partitions(story: String) {
    let coverage = Self.coverage(of: ReadArticle.example("story/\(story).jsonl"))
    let claims = coverage.documents.flatMap { $0.claims.map(\.id) }
    #expect(coverage.clusters.flatMap(\.claims).sorted() == claims.sorted())
    #expect(coverage.origins.flatMap(\.articles).sorted() == coverage.documents.map(\.article.id).sorted())
    #expect(coverage.clusters.map(\.id.number) == Array(1...coverage.clusters.count))
    for cluster in coverage.clusters {
      #expect(!cluster.origins.isEmpty && !cluster.roots.isEmpty)
      if coverage.status(of: cluster) == .corroborated {
        #expect(cluster.origins.count >= 2 && cluster.roots.count >= 2)
      }
    }
  }

  @Test func twoOutletsWithOneWireReportAreOneOrigin() throws {
    let coverage = Self.coverage(of: Self.dam)
    #expect(
      coverage.origins.map(\.articles) == [
        ["ellin-courier", "valley-post"], ["lindow-daily"], ["north-radio"],
      ])
    let kinds = coverage.origins[0].evidence.map(\.kind)
    #expect(kinds.contains(.verbatim) && kinds.contains(.dateline))
    let copied = try #require(coverage.origins[0].evidence.first { $0.kind == .verbatim })
    for passage in copied.passages {
      let text = try #require(coverage.document(passage.article)).attributed.text
      #expect(
        passage.spans.contains { text.string($0).hasPrefix("A dam above the town of Harrow Falls burst") })
    }
  }

  @Test func deadAreCountedDifferently() throws {
    let coverage = Self.coverage(of: Self.dam)
    let conflict = try #require(coverage.conflicts.first { $0.kind == .number })
    #expect(Set([conflict.a.value, conflict.b.value].map { $0.filter(\.isNumber) }) == ["6", "4"])
    let cluster = try #require(coverage.cluster(of: conflict.a.claim))
    #expect(coverage.status(of: cluster) == .disputed)
  }

  @Test func oneQuotationAtAPressConferenceIsNoCopy() throws {
    let coverage = Self.coverage(of: ReadArticle.example("story/ferry.jsonl"))
    #expect(
      coverage.origins.map(\.articles)
        == [["osterhavn-avis", "osterhavn-avis-2"], ["fjord-tidende"], ["radio-sund"]])
    #expect(coverage.origins[0].evidence.map(\.kind).contains(.family))
    let quotation = try #require(coverage.origins[0].evidence.first { $0.kind == .quotation })
    #expect(quotation.passages.count >= 2 && quotation.message.contains("no copy"))
    let cluster = try #require(coverage.clusters.first { $0.text.contains("lost money for eleven years") })
    #expect(Set(cluster.claims.map(\.article)).count >= 2)
    #expect(cluster.roots.map(\.kind) == [.speaker], "\(cluster.roots)")
    #expect(coverage.status(of: cluster) != .corroborated)
  }

  @Test(
    "The same words published weeks apart tell of two things",
    arguments: [("2016-03-02", "2016-03-03", true), ("2016-03-02", "2016-04-06", false)])
  func weeksApart(first: String, second: String, areOne: Bool) throws {
    func line(_ outlet: String, _ day: String, _ text: String) -> String {
      #"{"id":"\#(outlet)","outlet":"\#(outlet)","published":"\#(day)","text":"\#(text)"}"#
    }
    let coverage = Self.coverage(
      of: line(
        "Post", first, "Mara Voss won the primary in Tarn on Tuesday with the votes of the harbour towns.")
        + "\n"
        + line(
          "Mail", second, "Mara Voss won the primary in Arden on Tuesday with votes from the harbour towns."))
    let clusters = try coverage.documents.map { document in
      try #require(coverage.cluster(of: document.claims[0].id)).id
    }
    #expect((clusters[0] == clusters[1]) == areOne)
  }

  @Test func aRewriteWithoutCreditIsFoundAndSharedBoilerplateIsNone() {
    let coverage = Self.coverage(of: ReadArticle.example("story/bank.jsonl"))
    #expect(
      coverage.origins.map(\.articles) == [
        ["kellan-herald", "morning-line", "evening-star"], ["lakeside-news"],
      ])
    #expect(coverage.origins[0].evidence.map(\.kind).contains(.verbatim))
    #expect(coverage.origins[0].evidence.map(\.kind).contains(.chain))
    #expect(coverage.origins[1].evidence.isEmpty)
  }

  @Test func theOrderOfTheArticlesChangesNoGroup() {
    let lines = Self.dam.split(separator: "\n").map(String.init)
    let forward = Self.coverage(of: Self.dam)
    let backward = Self.coverage(of: lines.reversed().joined(separator: "\n"))
    let sets = { (coverage: Coverage) in Set(coverage.clusters.map { Set($0.claims) }) }
    #expect(sets(forward) == sets(backward))
    #expect(
      Set(forward.origins.map { Set($0.articles) }) == Set(backward.origins.map { Set($0.articles) }))
  }

  /// An article of an outlet, a line of JSON.
  private static func line(_ outlet: String, _ text: String) -> String {
    let id = outlet.lowercased().split(separator: " ").joined(separator: "-")
    return #"{"id": "\#(id)", "outlet": "\#(outlet)", "text": "\#(text)"}"#
  }

  @Test(
    "Differing figures of one event are one cluster, in conflict",
    arguments: [
      (
        "Nine people died when a tram left its rails in Brennick on Monday, the fire service said.",
        "The tram accident in Brennick has killed eleven people, police said."
      ),
      (
        "Forty houses in Ostermark lost their roofs in the storm on Sunday.",
        "Sunday's storm tore the roofs off 65 houses in Ostermark."
      ),
      (
        "The fire at the Halden paper mill destroyed 300 tonnes of pulp on Friday.",
        "Some 450 tonnes of pulp were destroyed in Friday's fire at the Halden paper mill."
      ),
    ])
  func figuresOfOneEvent(first: String, second: String) throws {
    let coverage = Self.coverage(
      of: Self.line("Brennick Post", first) + "\n" + Self.line("Radio Osten", second))
    let shared = coverage.clusters.first { Set($0.claims.map(\.article)).count == 2 }
    let cluster = try #require(shared, "\(coverage.clusters.map(\.text))")
    #expect(coverage.status(of: cluster) == .disputed)
  }

  @Test(
    "Two guesses far apart bear nobody out", arguments: Accuracy.allCases,
    [
      ("some 30,000 cars", "about 25,000", false), ("some 30,000 cars", "about 29,000", true),
      ("about 2,000 cars", "some 2,300 cars", false), ("more than 500 cars", "540", true),
    ])
  func guesses(accuracy: Accuracy, figures: (String, String, Bool)) throws {
    let coverage = Self.coverage(
      of: Self.line("Brennick Post", "The bridge at Osten carries \(figures.0) a day over the river.")
        + "\n"
        + Self.line("Radio Osten", "The Osten bridge carries \(figures.1) a day over the river."),
      accuracy: accuracy)
    let shared = coverage.clusters.filter {
      Set($0.claims.map(\.article)).count == 2 && $0.text.contains("carries")
    }
    for cluster in shared {
      #expect((coverage.status(of: cluster) == .corroborated) == figures.2, "\(cluster)")
    }
    #expect(!shared.isEmpty, "\(coverage.clusters.map(\.text))")
  }

  @Test func anOutletThatIsCitedByAShortNameIsNoOriginOfItsOwn() throws {
    let coverage = Self.coverage(
      of: [
        Self.line(
          "Brennick Courier",
          "Brennick will close its swimming hall in June. The town council has no money to mend the roof."),
        Self.line(
          "Osten Tribune",
          "The swimming hall in Brennick will close in June, the Courier reported on Monday. Swimmers were dismayed."
        ),
      ].joined(separator: "\n"))
    let cluster = try #require(
      coverage.clusters.first { Set($0.claims.map(\.article)).count == 2 && $0.text.contains("June") })
    #expect(cluster.origins.count == 1 && cluster.roots.map(\.kind) == [.origin], "\(cluster)")
    #expect(coverage.status(of: cluster) == .singleOrigin)
  }

  @Test(
    "A day that cannot be the other's bears nobody out",
    arguments: [
      ("The bath will stay shut until Monday.", "The bath is to reopen on Saturday.", false),
      ("The bath will stay shut until Monday.", "The bath will be shut until Monday.", true),
      ("The bath will stay shut until Monday.", "The bath is shut for repairs.", true),
    ])
  func days(first: String, second: String, areBorneOut: Bool) throws {
    let agreement = try #require(Self.joined(first, second, known: .chance(0.9)).clusters.first).agreement
    #expect((agreement >= 0.5) == areBorneOut, "\(agreement)")
  }

  /// Two articles of a claim each, which are put into one cluster whatever they tell.
  private static func joined(_ first: String, _ second: String, known: Agreement) -> Coverage {
    let documents = coverage(of: line("Brennick Post", first) + "\n" + line("Radio Osten", second)).documents
    let origins = OriginFinder().origins(of: documents, in: Neighbourhood(documents))
    let clusters = ClusterBuilder().clusters(of: [[0, 1]], in: ClaimList(documents), origins: origins) {
      _, _ in known
    }
    return Coverage(documents: documents, origins: origins, clusters: clusters, conflicts: [], drifts: [])
  }

  @Test(
    "Who tells one thing otherwise bears nobody out", arguments: [Agreement.chance(0.9), .apart, .differ])
  func agreement(known: Agreement) throws {
    let coverage = Self.joined(
      "The hotline was used twice on Monday.", "Nobody picked up the telephone on Monday.", known: known)
    let cluster = try #require(coverage.clusters.first)
    #expect(cluster.origins.count == 2)
    #expect((cluster.agreement >= 0.5) == (known == .chance(0.9)), "\(cluster.agreement)")
    #expect(coverage.standing(of: cluster) == (known == .chance(0.9) ? "corroborated" : "not corroborated"))
  }

  @Test func aDirectorAndTheCompanyAreOneRoot() throws {
    let coverage = Self.coverage(
      of: [
        Self.line(
          "Brennick Courier",
          "A cable car above Brennick slid back on Tuesday. The operator, Melkbahn AG, said the cable car had been inspected in May."
        ),
        Self.line(
          "Osten Tribune",
          "Passengers were shaken on Tuesday when a cabin rolled down a cable over Brennick. “The cable car was inspected in May,” said Milena Rodde, its director."
        ),
      ].joined(separator: "\n"))
    let cluster = try #require(
      coverage.clusters.first { Set($0.claims.map(\.article)).count == 2 && $0.text.contains("May") })
    #expect(cluster.origins.count == 2 && cluster.roots.count == 1, "\(cluster.roots)")
    #expect(coverage.status(of: cluster) != .corroborated)
  }

  @Test func aDirectorIsNoRootOfAnotherBody() throws {
    let coverage = Self.coverage(
      of: [
        Self.line(
          "Brennick Courier",
          "A cable car above Brennick slid back on Tuesday. The mountain rescue service said the cable car had stood still for an hour."
        ),
        Self.line(
          "Osten Tribune",
          "Passengers were shaken on Tuesday. The cable car stood still for an hour, said Milena Rodde, director of Melkbahn."
        ),
      ].joined(separator: "\n"))
    let cluster = try #require(
      coverage.clusters.first { Set($0.claims.map(\.article)).count == 2 && $0.text.contains("hour") })
    #expect(cluster.roots.count == 2, "\(cluster.roots)")
  }

  @Test func aSurnameIsToldWithTheFullNameOfAnotherArticle() throws {
    let coverage = Self.coverage(
      of: [
        Self.line(
          "Brennick Courier", "The swimming hall will close in June, Karin Melk, the mayor, said on Monday."),
        Self.line(
          "Osten Tribune", "The swimming hall in Brennick has no future. It will close in June, Melk said."),
      ].joined(separator: "\n"))
    let roots = coverage.clusters.flatMap(\.roots).filter { $0.kind == .speaker }
    #expect(!roots.isEmpty && roots.allSatisfy { $0.name == "Karin Melk" }, "\(roots)")
    #expect(!CoverageReport(coverage).csv().split(separator: ",").contains { $0 == "Melk" })
  }

  @Test func aDisagreementIsToldOnceWhateverItsBounds() {
    let coverage = Self.coverage(
      of: [
        Self.line("Brennick Courier", "Six people died when a tram left its rails in Brennick on Monday."),
        Self.line(
          "Osten Tribune",
          "The tram that left its rails in Brennick on Monday killed at least six people. Nobody was charged."
        ),
        Self.line(
          "Radio Osten",
          "The tram accident in Brennick on Monday has killed four people. The line stays closed."),
      ].joined(separator: "\n"))
    let numbers = coverage.conflicts.filter { $0.kind == .number }
    let groups = ConflictGroup.groups(of: coverage).filter { $0.first.conflict.kind == .number }
    #expect(numbers.count >= 2 && groups.count == 1, "\(numbers.map(\.message))")
    #expect(groups.first?.others.count == numbers.count - 1)
  }
}
