import Testing

@testable import Claims

@Suite struct ConfigurationTests {
  private func configuration(_ text: String) throws -> Configuration {
    try Configuration(reading: Array(text.utf8), path: ".crosscheck.json")
  }

  @Test func everySettingIsRead() throws {
    let configuration = try configuration(
      """
      {
        "version": 1, "outlet": "Ellin Courier",
        "rules": {"second-hand": "off", "unnamed-source": "error"},
        "outlets": [{"name": "Ellin Courier", "aliases": ["EC"], "control": "state", "country": "NO"}],
        "cues": {"opine": "assert"},
        "parties": [["Norhydro", "the operator"]]
      }
      """)
    #expect(configuration.outlet == "Ellin Courier")
    #expect(configuration.levels == ["second-hand": .off, "unnamed-source": .error])
    #expect(configuration.lexicon.outlets.first?.outlet.control == .state)
    #expect(configuration.lexicon.cues == ["opine": .assert])
    #expect(configuration.lexicon.parties == [["Norhydro", "the operator"]])
    #expect(try self.configuration("{}") == Configuration())
  }

  @Test(
    "A mistake is named with its place",
    arguments: [
      ("{\"rules\": ", "1:11: not valid JSON: it ends too early"),
      ("[]", "1:1: the file must be an object"),
      ("{\n  \"rule\": {}\n}", "2:3: the key \"rule\" is unknown; known are"),
      ("{\"rules\": {\"second-hands\": \"off\"}}", "1:12: there is no rule named \"second-hands\""),
      ("{\"rules\": {\"second-hand\": \"of\"}}", "1:12: rules.second-hand must be one of \"off\", \"info\""),
      ("{\"rules\": []}", "1:2: rules must be an object"),
      ("{\"version\": 2}", "1:2: \"version\" must be 1"),
      ("{\"outlets\": [\n {\"kind\": \"agency\"}]}", "2:2: an outlet needs a \"name\""),
      ("{\"outlets\": [{\"name\": 3}]}", "1:15: outlets[0].name must be some text"),
      ("{\"cues\": {\"Opine now\": \"assert\"}}", "1:11: \"Opine now\" must be one verb"),
      ("{\"parties\": [[1]]}", "1:15: parties[0][0] must be some text"),
    ])
  func refuses(text: String, message: String) {
    do {
      _ = try configuration(text)
      Issue.record("accepted \(text)")
    } catch {
      #expect("\(error)".hasPrefix(".crosscheck.json:" + message), "\(error)")
    }
  }

  private static let text = """
    Pier to stay shut

    The pier will stay shut until May, an unnamed source said on Monday.

    The harbour stinks, mayor Lotte Brandt told the EC.

    """

  @Test func levelsChangeAndSilenceRules() throws {
    let article = ReadArticle.article(Self.text)
    let plain = Pipeline().audit(article)
    let rule = try #require(plain.findings.first?.rule)
    let quiet = Pipeline(configuration: Configuration(levels: [rule: .off])).audit(article)
    #expect(quiet.findings.map(\.rule) == plain.findings.map(\.rule).filter { $0 != rule })
    let mild = Pipeline(configuration: Configuration(levels: [rule: .info])).audit(article)
    #expect(mild.findings.filter { $0.rule == rule }.allSatisfy { $0.severity == .info })
  }

  @Test func houseWordsHoldForTheirPipelineAlone() {
    let outlet = Outlet(
      name: "Ellin Courier", kind: .newspaper, country: "", family: "Ellin Courier", domain: nil,
      control: .private)
    let lexicon = HouseLexicon(
      outlets: [.init(outlet, aliases: ["EC"])], cues: ["opine": .predict],
      parties: [["Norhydro", "the operator"]])
    HouseWords.inForce(HouseWords(lexicon)) {
      #expect(OutletGazetteer.shared.outlet(named: "EC")?.name == "Ellin Courier")
      #expect(OutletGazetteer.shared.outlet(named: "Reuters")?.name == "Reuters")
      #expect(CueLexicon.act(ofLemma: "opine") == .predict)
      #expect(PartyNames(["Norhydro"]).overlaps(PartyNames(["the operator"])))
    }
    #expect(OutletGazetteer.shared.outlet(named: "EC") == nil)
    #expect(CueLexicon.act(ofLemma: "opine") == .assert)
    #expect(!PartyNames(["Norhydro"]).overlaps(PartyNames(["the operator"])))
  }
}
