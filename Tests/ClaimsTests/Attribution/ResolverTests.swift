import Testing

@testable import Claims

/// Each text marks its attributions (see ``AttributedText``); each expectation is a statement in one line:
/// speaker, its kind, "!" if not named, "*" if plural, then via, audience, medium, day, restated statement.
@Suite struct ResolverTests {
  static func render(_ statement: Statement, in document: AttributedDocument) -> String {
    var text = "nobody"
    if let speaker = statement.speaker {
      text =
        "\(speaker.name), \(speaker.kind.rawValue)\(speaker.isNamed ? "" : "!")\(speaker.isPlural ? "*" : "")"
    }
    if !statement.via.isEmpty { text += " via " + statement.via.map(\.name).joined(separator: " < ") }
    if let audience = statement.audience { text += " to " + document.text.string(audience.span) }
    if let medium = statement.medium { text += " in \(medium.kind.rawValue)" }
    if let said = statement.said { text += " on \(said)" }
    if let repeats = statement.repeats { text += " = \(repeats)" }
    return text
  }

  static func check(_ marked: String, _ expected: [String], outlet: String? = nil) {
    let document = AttributedText(marked, outlet: outlet).resolved()
    let found = document.statements.map { render($0, in: document) }
    #expect(found == expected, "\(marked)")
    #expect(document.statements.map(\.id.rawValue) == (0..<found.count).map { "s\($0 + 1)" })
    let size = document.text.bytes.count
    for span in document.statements.flatMap({ $0.speaker?.spans ?? [] }) { #expect(span.end <= size) }
  }

  @Test(
    "Surnames, pronouns and descriptions lead back to the fullest name",
    arguments: [
      (
        "{s1|Mara Voss} {c1|said} {x1|the bridge is closed}. {s2|She} {c2|added} {x2|that it may stay shut}. {s3|Voss} {c3|thanked} {x3|the crews}.",
        ["Mara Voss, person", "Mara Voss, person", "Mara Voss, person"]
      ),
      (
        "Mayor Tom Ruiz met engineer Mara Voss. {s1|She} {c1|said} {x1|steel was short}; {s2|the mayor} {c2|disagreed} {x2|with that}.",
        ["Mara Voss, person", "Tom Ruiz, person"]
      ),
      (
        "# {x1|Bridge to stay closed}: {s1|Voss}\n{s2|Mara Voss, who heads the roads office,} {c2|said} {x2|the bridge would stay closed}.",
        ["Mara Voss, person", "Mara Voss, person = s1"]
      ),
      (
        "Norwegian Prime Minister Liv Aasen flew to Tallinn with Estonian President Jaan Kask. {s1|The Norwegian leader} {c1|said} {x1|gas would flow}. {s2|The Estonian president} {c2|said} {x2|he was glad}.",
        ["Liv Aasen, person", "Jaan Kask, person"]
      ),
      (
        "General Pavel Orlov inspected the depot. {s1|The general} {c1|said} {x1|all was calm}.",
        ["Pavel Orlov, person"]
      ),
      (
        "Brankov Shipping Ltd lost a ferry. {s1|The company} {c1|said} {x1|nobody was hurt}. {s2|It} {c2|promised} {x2|an inquiry}.",
        ["Brankov Shipping Ltd, organization", "Brankov Shipping Ltd, organization"]
      ),
      (
        "Drugmaker Solvik will shut its Harnell laboratory. {s1|The company} {c1|said} {x1|it had no choice}.",
        ["Solvik, organization"]
      ),
      (
        "Mayor Ana Ruiz flew home. {x1|The talks are off}, {s1|her office} {c1|said}.",
        ["Ana Ruiz's office, organization"]
      ),
      (
        "Brankov Shipping Ltd lost a ferry. {x1|Nobody was hurt}, {s1|the regional fire service} {c1|said}.",
        ["regional fire service, organization"]
      ),
      (
        "The Veliko Port Authority (VPA) shut the quay. {s1|VPA} {c1|said} {x1|cranes had failed}.",
        ["Veliko Port Authority, organization"]
      ),
      (
        "Divers searched the wreck. {s1|They} {c1|said} {x1|it was empty}. Nets were cut; {s2|nobody} {c2|knew} {x2|why}.",
        ["Divers, group!*"]
      ),
    ])
  func antecedents(_ marked: String, _ expected: [String]) { Self.check(marked, expected) }

  @Test(
    "Capitals, seats and ministries speak for governments",
    arguments: [
      (
        "Norvia's parliament met. {s1|Norvia} {c1|denied} {x1|the report}.", ["Norvia, government"]
      ),
      ("{s1|Lisbon} {c1|denied} {x1|the report}.", ["Lisbon, government"]),
      ("{s1|The Kremlin} {c1|said} {x1|talks go on}.", ["Kremlin, government"]),
      (
        "{s1|The Polish defence ministry} {c1|said} {x1|a drone fell}.",
        ["Polish defence ministry, government"]
      ),
      ("In the capital Lisbon, {s1|shopkeepers} {c1|said} {x1|trade was slow}.", ["shopkeepers, group!*"]),
    ])
  func governments(_ marked: String, _ expected: [String]) { Self.check(marked, expected) }

  @Test(
    "Sources without a name are described as the article does",
    arguments: [
      (
        "{s1|The Harbour Board} {c1|said} {x1|it would wait}. {s2|Its spokeswoman} {c2|declined} {x2|to say why}.",
        ["Harbour Board, organization", "Harbour Board's spokeswoman, person!"]
      ),
      (
        "Anna Holt, who heads the airline, left. {x1|“Nobody wants to stand here,”} {s1|Per Dahl, the union’s leader,} {c1|said}.",
        ["Per Dahl, person"]
      ),
      (
        "Tarn was quiet. {x1|Three were hurt}, {s1|the brigade} {c1|said}.", ["brigade, organization"]
      ),
      (
        "{s1|President Henrik Rolle} {c1|mourned} {x1|the dead}. {s2|A senior fire official} {c2|said} {x2|crews were late}. {s3|The official} {c3|asked} {x3|for calm}.",
        ["Henrik Rolle, person", "A senior fire official, person!", "A senior fire official, person!"]
      ),
      (
        "Lead detective Mara Voss spoke to Tom Ruiz. {s1|His mother} {c1|said} {x1|he was home}.",
        ["His mother, person!"]
      ),
      (
        "{s1|Two people familiar with the sale} {c1|said} {x1|it had failed}.",
        ["Two people familiar with the sale, unnamed!*"]
      ),
      ("{s1|A senior official} {c1|said} {x1|rain was coming}.", ["A senior official, person!"]),
      ("{s1|Local officials} {c1|said} {x1|roads were cut}.", ["Local officials, group!*"]),
      (
        "{x1|Tolls will rise}, {s1|a source close to the board} {c1|said}.",
        ["a source close to the board, unnamed!"]
      ),
    ])
  func unnamed(_ marked: String, _ expected: [String]) { Self.check(marked, expected) }

  @Test(
    "Relaying forms are looked through",
    arguments: [
      (
        "{s1|RIA news agency, citing an unnamed source,} {c1|said} {x1|envoys would meet}.",
        ["an unnamed source, unnamed! via RIA"]
      ),
      (
        "{s1|Kyodo} {c1|said}, citing two officials, {x1|that trains had stopped}.",
        ["two officials, group!* via Kyodo"]
      ),
      (
        "{s1|Xinhua, citing Interfax, which cited a rescue worker,} {c1|reported} {x1|that the mine had flooded}.",
        ["a rescue worker, person! via Xinhua < Interfax"]
      ),
      (
        "Citing a diplomat who was not named, {s1|ANSA} {c1|reported} {x1|that envoys would meet}.",
        ["a diplomat, person! via ANSA"]
      ),
      (
        "{x1|The hall is booked}, AFP {c1|was told by} {s1|a spokeswoman}.",
        ["a spokeswoman, person! via AFP to AFP"]
      ),
      (
        "{c1|According to} {s1|an internal memo obtained by Le Monde}, {x1|the hall is booked}.",
        ["an internal memo, document via Le Monde"]
      ),
      ("{x1|The dam held}, {s1|Mayor Tom Ruiz} {c1|said}, according to AFP.", ["Tom Ruiz, person via AFP"]),
      (
        "Interfax quoted {s1|Pavel Orlov} {c1|as saying} {x1|the depot was safe}.",
        ["Pavel Orlov, person via Interfax"]
      ),
      (
        "{s1|Pavel Orlov} {c1|was quoted} by Kyodo {c1|as saying} {x1|the depot was safe}.",
        ["Pavel Orlov, person via Kyodo"]
      ),
      (
        "{s1|A Turkish government spokesperson} {c1|told} AFP {x1|the hall was booked}.",
        ["A Turkish government spokesperson, person! via AFP to AFP"]
      ),
      (
        "{s1|A council spokeswoman} {c1|told} Radio Velika {x1|the hall was booked}.",
        ["A council spokeswoman, person! via Radio Velika to Radio Velika"]
      ),
      (
        "In an interview with the BBC on Sunday, {s1|Liv Aasen} {c1|said} {x1|gas would flow}.",
        ["Liv Aasen, person via BBC to the BBC in interview on 2025-07-20"]
      ),
    ])
  func relays(_ marked: String, _ expected: [String]) { Self.check(marked, expected) }

  @Test(
    "Who is told may stand at the head of what is said",
    arguments: [
      ("{s1|Mara Voss} {c1|warned} {x1|the council of floods}.", ["Mara Voss, person to the council"]),
      ("{s1|Mara Voss} {c1|told} {x1|reporters that it leaks}.", ["Mara Voss, person to reporters"]),
      ("{s1|Mara Voss} {c1|warned} {x1|of floods}.", ["Mara Voss, person"]),
    ])
  func audiences(_ marked: String, _ expected: [String]) { Self.check(marked, expected) }

  @Test(
    "Several parties together",
    arguments: [
      ("{s1|Mara Voss and Tom Ruiz} {c1|said} {x1|it leaks}.", ["Mara Voss and Tom Ruiz, person*"]),
      (
        "{s1|Dock workers and the Veliko Port Authority} {c1|agreed} {x1|to talk}.",
        ["Dock workers and the Veliko Port Authority, group*"]
      ),
      (
        "{s1|The search and rescue chief} {c1|said} {x1|nobody was lost}.",
        ["The search and rescue chief, person!"]
      ),
    ])
  func parties(_ marked: String, _ expected: [String]) { Self.check(marked, expected) }

  @Test(
    "Nobody says nothing, but nobody may decline to comment",
    arguments: [
      ("{s1|Nobody on the island} {c1|believes} {x1|in the bus}.", []),
      ("{s1|No one} {c1|said} {x1|it leaks}.", []),
      ("{s1|No one at the mill} {c1|would comment} {x1|on the leak}.", ["No one at the mill, organization!"]),
    ])
  func nobodys(_ marked: String, _ expected: [String]) { Self.check(marked, expected) }

  @Test func theArticlesOwnOutletIsNoRelay() {
    Self.check(
      "{s1|Liv Aasen} {c1|told} AFP {x1|gas would flow}.", ["Liv Aasen, person to AFP"],
      outlet: "Agence France-Presse")
  }

  @Test(
    "A date beside the cue is the saying's, one inside the content is not",
    arguments: [
      (
        "{s1|Mara Voss} {c1|said} on Monday {x1|the bridge would open on Friday}.",
        ["Mara Voss, person on 2025-07-21"]
      ),
      ("{s1|Mara Voss} {c1|said} {x1|the bridge would open on Friday}.", ["Mara Voss, person"]),
      (
        "{s1|Mara Voss} {c1|told} her weekly radio address on Sunday {x1|she would not resign}.",
        ["Mara Voss, person in address on 2025-07-20"]
      ),
      (
        "{s1|Mara Voss} {c1|urged} {x1|new repairs} over the weekend.",
        ["Mara Voss, person on 2025-07-19/2025-07-20"]
      ),
    ])
  func days(_ marked: String, _ expected: [String]) { Self.check(marked, expected) }

  @Test(
    "What is done, and how surely",
    arguments: [
      ("{s1|Voss} {c1|said} {x1|it leaks}.", "assert positive certain"),
      ("{s1|Voss} {c1|denied} {x1|the leak}.", "deny negative certain"),
      ("{s1|Oslo} {c1|has not confirmed} {x1|its attendance}.", "confirm positive unconfirmed"),
      ("{s1|Voss} {c1|declined to comment} {x1|on the leak}.", "decline positive unconfirmed"),
      ("{s1|Voss} {c1|did not immediately respond to} {x1|questions}.", "decline positive unconfirmed"),
      ("{s1|Reuters} {c1|could not independently verify} {x1|the report}.", "confirm positive unconfirmed"),
      ("{s1|Voss} {c1|warned} {x1|of floods}.", "warn positive certain"),
      ("{s1|Voss} {c1|promised} {x1|new pumps}.", "promise positive certain"),
      ("{s1|Voss} {c1|urged} {x1|calm}.", "demand positive certain"),
      ("{s1|Voss} {c1|said} {x1|the dam may burst}.", "assert positive possible"),
      ("{s1|Voss} {c1|said} {x1|the dam is likely to hold}.", "assert positive probable"),
      ("{c1|allegedly} {x1|a fraud}.", "assert positive unconfirmed"),
      ("{s1|Oslo} {c1|has yet to confirm} {x1|its attendance}.", "confirm positive unconfirmed"),
      ("{s1|Oslo} {c1|failed to respond} {x1|to questions}.", "decline positive unconfirmed"),
      ("{s1|Voss} {c1|told a judge} {x1|it leaked}.", "assert positive certain"),
      ("{s1|Voss} {c1|pleaded guilty} {x1|to fraud}.", "confirm positive certain"),
      ("{s1|Voss} {c1|insisted} {x1|nobody had come}.", "assert positive certain"),
      ("{s1|Voss} {c1|insisted on} {x1|a vote}.", "demand positive certain"),
      ("{s1|Voss} {c1|called} {x1|the vote a farce}.", "assert positive certain"),
      ("{s1|Voss} {c1|called for} {x1|a vote}.", "demand positive certain"),
      ("{s1|Voss} {c1|suggested} {x1|the pump had failed}.", "assert positive possible"),
      ("{s1|Voss} {c1|said} {x1|the mayor will appear in court}.", "assert positive certain"),
    ])
  func acts(_ marked: String, _ expected: String) {
    let statement = AttributedText(marked).resolved().statements[0]
    #expect("\(statement.act) \(statement.polarity) \(statement.certainty)" == expected, "\(marked)")
  }

  @Test func rolesAffiliationsAndReasons() {
    let text = """
      {s1|Port police chief Dorina Leka} {c1|said} {x1|the quay was shut}.
      {s2|Mara Voss, a surgeon at Brno Hospital,} {c2|said} {x2|two had died}.
      {s3|A customs officer, who asked not to be named because he feared for his job,} {c3|said} {x3|boxes were missing}.
      {x4|A crane had failed}, {s4|shop steward Ivo Brandt} {c4|said}.
      """
    let speakers = AttributedText(text).resolved().statements.map { $0.speaker! }
    #expect(speakers[0].role == "Port police chief")
    #expect(speakers[1].role == "surgeon at Brno Hospital")
    #expect(speakers[1].affiliation == "Brno Hospital")
    #expect(speakers[2].reason == "because he feared for his job")
    #expect(!speakers[2].isNamed)
    #expect(speakers[3].role == "shop steward")
  }

  /// One article with the structures of agency copy on talks: who speaks, through whom, when.
  @Test func anArticleOnTalks() {
    Self.check(
      """
      # {x1|Albania, Greece to restart Corfu fishing talks Friday} {c1|–} {s1|Marku}
      {x2|Albania and Greece will restart fishing talks in Corfu on Friday}, {s2|Prime Minister Ardit Marku} {c2|said}, while {s3|Tirana} {c3|reported} {x3|new damage to nets}.
      {s4|Marku} {c4|told} his weekly radio address on Sunday {x4|that he had written to fisheries board chief Dorina Leka about “nets and quotas”}. {s5|Leka} {c5|said} {x5|the round would open on Friday}.
      {s6|The Albanian leader} {c6|demanded} {x6|fresh talks over the weekend}, after {s7|Greek President Nikos Vallas} {c7|warned} Tirana {x7|of “lasting” damage}. {s8|Athens} {c8|has also promised} {x8|new radar}.
      {s9|Greece} {c9|has not confirmed} {x9|that it will attend}. But {s10|HINA news agency, quoting an unnamed official,} {c10|reported} {x10|that envoys would stay three days}. {s11|An Italian government spokeswoman} {c11|told} ANSA {x11|the hall was booked}.
      {x12|Two boats were rammed}, {s12|port officials} {c12|said}. {s13|Fishermen} {c13|say} {x13|the round could fail}.
      {s14|Coastguard spokesman Gjergj Hoti} {c14|said} on Monday {x14|the fleets remained “far apart”} and {x14|that “much rowing lies ahead”}.
      """,
      [
        "Ardit Marku, person", "Ardit Marku, person = s1", "Tirana, government",
        "Ardit Marku, person in address on 2025-07-20", "Dorina Leka, person",
        "Ardit Marku, person on 2025-07-19/2025-07-20", "Nikos Vallas, person to Tirana",
        "Greece, government",
        "Greece, government", "an unnamed official, person! via HINA",
        "An Italian government spokeswoman, person! via ANSA to ANSA", "port officials, group!*",
        "Fishermen, group!*",
        "Gjergj Hoti, person on 2025-07-21",
      ])
  }
}
