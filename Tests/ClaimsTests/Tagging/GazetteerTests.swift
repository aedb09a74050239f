import Testing

@testable import Claims

@Suite struct GazetteerTests {
  @Test func theTableHoldsOutletsOfEveryKindFromManyCountries() {
    let outlets = OutletGazetteer.shared.outlets
    #expect(outlets.count >= 700)
    #expect(Set(outlets.map(\.country)).count >= 100)
    for kind in Outlet.Kind.allCases { #expect(outlets.count { $0.kind == kind } >= 40, "\(kind)") }
    for control in Outlet.Control.allCases {
      #expect(outlets.count { $0.control == control } >= 15, "\(control)")
    }
    #expect(outlets.count == OutletTable.text.split(separator: "\n").count, "every line is read")
    for outlet in outlets { #expect(outlet.country.count == 2 && !outlet.family.isEmpty, "\(outlet.name)") }
  }

  @Test(
    "An outlet is found by name, alias and domain",
    arguments: [
      ("AP", "Associated Press"), ("the BBC", "BBC"), ("RIA news agency", "RIA Novosti"), ("dpa", "dpa"),
      ("The New York Times", "New York Times"), ("REUTERS", "Reuters"),
      ("Deutsche Presse-Agentur", "Deutsche Presse-Agentur"),
    ])
  func namesAndAliases(_ name: String, _ outlet: String) {
    let found = OutletGazetteer.shared.outlet(named: name)
    #expect(found?.name == outlet || found == OutletGazetteer.shared.outlet(named: outlet))
  }

  @Test(arguments: ["Time", "The Sun", "Independent", "Focus", "The Times"])
  func aNameThatIsAlsoAWordIsDoubtful(_ name: String) {
    #expect(OutletGazetteer.shared.match(name)?.isDoubtful == true)
    #expect(OutletGazetteer.shared.outlet(named: name) == nil)
  }

  @Test func domainsAndTheirHosts() {
    let gazetteer = OutletGazetteer.shared
    #expect(gazetteer.outlet(domain: "www.bbc.com")?.name == "BBC")
    #expect(gazetteer.outlet(domain: "uk.reuters.com")?.control == .private)
    #expect(gazetteer.outlet(domain: "tass.com")?.control == .state)
    #expect(gazetteer.outlet(domain: "example.org") == nil)
    #expect(gazetteer.match("ap") == nil, "case counts")
  }

  @Test(
    "What a name is to its state",
    arguments: [
      ("Kyiv", "UA", PlaceGazetteer.Relation.capital), ("the Kremlin", "RU", .seat),
      ("Ukrainian", "UA", .demonym),
      ("the UK", "GB", .country), ("Downing Street", "GB", .seat), ("Poles", "PL", .demonym),
      ("New Delhi", "IN", .capital),
    ])
  func places(_ name: String, _ code: String, _ relation: PlaceGazetteer.Relation) {
    let entry = PlaceGazetteer.shared.entry(name)
    #expect(entry?.country.code == code)
    #expect(entry?.relation == relation)
  }
}
