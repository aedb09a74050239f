import Testing

@testable import Claims

@Suite struct RuleAttributorTests {
  @Test(
    "Quotations with a cue on either side",
    arguments: [
      "{content|“The bridge is closed,”} {source|Mayor Ruiz} {cue|said}.",
      "{content|\"The bridge is closed,\"} {cue|said} {source|Mayor Ruiz}.",
      "{content|“The bridge is closed until May,”} {source|she} {cue|added}.",
      "{content|“When will the bridge reopen?”} {source|Ruiz} {cue|asked}.",
      "{source|Ruiz} {cue|said}, {content|“The bridge is closed.”}",
      "{source|The mayor} {cue|told} reporters on Monday: {content|“We will rebuild it by spring.”}",
      "{content|“We will rebuild it,”} {source|the mayor} {cue|told} Harbour Radio.",
      "{content|“The bridge is closed,”} {source|Ana Ruiz, the mayor of Velika,} {cue|said} on Monday.",
      "{content|“The bridge is closed,”} {source|the mayor} {cue|said}. {content|“It will stay closed until May.”}",
      "{content|“The bridge,”} {source|the mayor} {cue|said}, {content|“will stay closed until May.”}",
      "{content|“The bridge is closed,”} {cue|wrote} {source|Dr Mara Voss, who heads the clinic}.",
    ])
  func quotations(marked: String) throws { try expectAttributions(in: marked) }

  @Test(
    "Quotations that go on without a cue",
    arguments: [
      "{content|“We lost the harvest,”} {source|Pavel Lind} {cue|said}.\n{content|“Nobody came to help us for a whole week.”}",
      "{source|Lind} {cue|said}: {content|“We lost the harvest.}\n{content|“Nobody came to help us for a week.”}",
      "{content|“We have waited long enough for this road.”}\n— {source|Ana Ruiz, mayor of Velika}",
    ])
  func continued(marked: String) throws { try expectAttributions(in: marked) }

  @Test(
    "Clauses with and without “that”",
    arguments: [
      "{source|The mayor} {cue|said} {content|that the bridge was closed}.",
      "{source|The mayor} {cue|said} {content|the bridge was closed}.",
      "{source|The company} {cue|has repeatedly denied} {content|that it knew of the leak}.",
      "{source|Police} {cue|told} reporters {content|that two men had been arrested}.",
      "{source|A spokeswoman for the port authority} {cue|said} on Tuesday {content|the strike was over}.",
      "{source|Mara Voss, who heads the clinic,} {cue|said} {content|the ward was full}.",
      "{source|The mayor} {cue|said} {content|the plan was “dead” and that the city would not pay}.",
      "{source|The ministry} {cue|did not say} {content|whether the minister would resign}.",
      "{source|Residents} {cue|believe} {content|that the dam is unsafe}.",
      "{source|The mayor} {cue|asked} {content|whether the dam was safe}.",
      "{source12|The minister} {cue|said} {content|the road was safe} and {cue2|promised} {content2|to repair the bridge}.",
    ])
  func clauses(marked: String) throws { try expectAttributions(in: marked) }

  @Test(
    "The cue after or inside the content",
    arguments: [
      "{content|The bridge will reopen in May}, {source|the mayor} {cue|said}.",
      "{content|Four people died in the fire}, {cue|according to} {source|the coroner}.",
      "{cue|According to} {source|the coroner}, {content|four people died in the fire}.",
      "{content|The bridge}, {source|the mayor} {cue|said}, {content|will reopen in May}.",
      "{content|The session}, {cue|according to} {source|the envoy}, {content|has been set for Thursday}.",
      "{content|The bridge will reopen}, {source|the government} {cue|announced} on Thursday, following talks with the union.",
      "{content|The bridge will reopen in May}, {source|Mayor Ana Ruiz} {cue|said}, after the council had met twice.",
      "{content|A bomb struck a house in Orsk, killing a child}, {source|local officials} {cue|said}.",
    ])
  func trailing(marked: String) throws { try expectAttributions(in: marked) }

  @Test(
    "Promises, warnings, demands, denials",
    arguments: [
      "{source|The minister} {cue|promised} {content|to rebuild the school}.",
      "{source|Velia} {cue|has also promised} {content|additional pumps for the flooded towns}.",
      "{source|The envoy} {cue|urged} {content|new negotiations}.",
      "{source|The union} {cue|urged} {content|the board to reopen talks}.",
      "{source|The coach} {cue|warned} the league {content|of “serious” consequences}.",
      "{source|The company} {cue|denied} {content|the accusations}.",
      "{source|Harbourmasters} {cue|reported} {content|fresh damage to the quay}.",
      "{source|The senator} {cue|accused} {content|the governor of fraud}.",
      "{source|She} {cue|called} {content|the vote “a farce”}.",
      "{source|The union} {cue|called for} {content|a new inquiry}.",
      "{source|The ministry} {cue|put} {content|the number of dead at 14}.",
      "{source|Police} {cue|put} {content|the crowd at more than 9,000}.",
      "{source|The board} {cue|criticised} {content|the delay}.",
    ])
  func acts(marked: String) throws { try expectAttributions(in: marked) }

  @Test(
    "Refusals and non-confirmations",
    arguments: [
      "{source|The ministry} {cue|declined} {content|to comment}.",
      "{source|The company} {cue|did not immediately respond to} {content|a request for comment}.",
      "{source|Rovnia} {cue|has not publicly confirmed} {content|its attendance}.",
      "{source|The Herald} {cue|could not independently verify} {content|the account}.",
      "{source|The governor} {cue|refused} {content|to answer questions}.",
      "{source|The owner} {cue|could not be reached} {content|for comment}.",
      "{source|Rovnia} {cue|has yet to confirm} {content|that it will attend}.",
      "{source|The owner} {cue|did not return} {content|calls}.",
    ])
  func refusals(marked: String) throws { try expectAttributions(in: marked) }

  @Test(
    "Chains and sayings without a source",
    arguments: [
      "{source|The agency} {cue|quoted} a diplomat {cue|as saying} {content|the talks had failed}.",
      "{source|The agency}, citing an unnamed source, {cue|said} {content|delegates would meet for two days}.",
      "{content|The singer has} {cue|reportedly} {content|left the country}.",
      "{content|The suspect} {cue|is believed} {content|to have left the country}.",
    ])
  func chains(marked: String) throws { try expectAttributions(in: marked) }

  @Test(
    "Passives with the one who speaks behind them",
    arguments: [
      "{content|Velia} {cue|was warned} by {source|Mayor Ruiz} {content|of “serious” consequences}.",
      "{content|The driver} {cue|was accused} by {source|the union} {content|of theft}.",
      "{content|Fresh losses} {cue|were disclosed} by {source|the owner}.",
      "{content|The hall will be the same}, AFP {cue|was told} by {source|a spokeswoman}.",
      "It {cue|was confirmed} to dpa by {source|a spokesman} {content|that the hall had been booked}.",
      "{source|Marek} {cue|was quoted by EFE as saying} {content|that the gates would open}.",
      "{content|The toll} {cue|was put} {content|at 11} by {source|the governor}.",
      "{content|The third round since July} {cue|was confirmed} by {source|the minister}.",
    ])
  func passives(marked: String) throws { try expectAttributions(in: marked) }

  @Test(
    "Headlines",
    arguments: [
      "# {content|Velia and Rovnia to resume talks in Orsk on Friday} {cue|–} {source|Mayor Ruiz}",
      "# {content|Port owner to cut 300 jobs} {cue|-} {source|sources}",
      "# {source|Mayor}{cue|:} {content|Bridge will reopen in May}",
      "# {source|Police} {cue|say} {content|two men were arrested in Orsk}",
      "# {content|Final to be replayed on Saturday} {cue|–} {source|league}",
      "# Exclusive: {content|Port owner plans to sell ferries} {cue|-} {source|sources}",
      "# {content|“We were never told a thing”}{cue|:} {source|Council} is under fire",
    ])
  func headlines(marked: String) throws { try expectAttributions(in: marked) }

  @Test(
    "What looks like a saying and is none",
    arguments: [
      "Drones struck six districts of the capital Orsk.",
      "Troops pushed the rebels’ forces back towards the river.",
      "The fire claimed the lives of four people.",
      "She reported for duty at dawn.",
      "The sign said the road was closed.",
      "The so-called “ring road” runs past the port.",
      "Her first novel, “The River at Night”, appeared in May.",
      "As of Monday, the bridge was open.",
      "A son accused of theft was freed.",
      "He put the lamp at the door.",
      "The promises of spring were broken by frost.",
      "The deal, announced on Monday, covers three ferries.",
      "The house is on the market for a third time.",
      "Citing an official who was not named, the trains stopped.",
    ])
  func traps(marked: String) throws { try expectAttributions(in: marked) }

  @Test(
    "A border story, part by part",
    arguments: [
      """
      # {content|Velia and Rovnia to reopen Orsk crossing on Friday} {cue|–} {source|Marek}
      {content2|The crossing at Orsk will reopen on Friday for the first time since March}, {source2|Prime Minister Lena \
      Marek} {cue2|said}, after gunfire had closed the road.
      {source3|Marek} {cue3|told} Radio Velia on Tuesday {content3|she had met harbour chief Tomas Brandt}. {source4|Brandt} \
      {cue4|said} {content4|the first trucks were due at noon}.
      """,
      """
      {source|The Velian premier} {cue|urged} {content|further talks} over the weekend. {source2|Lisport} \
      {cue2|has promised} {content2|fresh money for the border police}.
      {source3|Rovnia} {cue3|has not confirmed} {content3|the date}. But {source4|the state agency}, citing an unnamed \
      official, {cue4|said} {content4|the gates would open for three hours}.
      """,
      """
      {source|A Rovnian spokeswoman} {cue|told} AFP {content|the crossing would use the old gate}.
      {source2|Rovnian spokesman Karl Weiss} {cue2|said} on Monday {content2|the sides were “far apart” and that “nobody \
      should expect a miracle”}.
      {source3|Diplomats} {cue3|say} {content3|the plan could still fail}.
      """,
    ])
  func story(marked: String) throws { try expectAttributions(in: marked) }

  @Test func aSayingInsideTheContentIsNested() {
    let document = MarkedAttributions.tagged(
      "The mayor said that the engineers had warned that the bridge was unsafe.")
    let attributor = RuleAttributor()
    let found = attributor.attributions(in: document)
    #expect(found.count == 1)
    let nested = attributor.read(document).nestedSayings(in: found.map(\.content[0]))
    #expect(nested.map { $0.map { document.text.string($0.content) } } == [["that the bridge was unsafe"]])
    #expect(nested.first?.first.map { document.text.string($0.source) } == "the engineers")
  }

  @Test func quotationMarksMakeTheForm() {
    let forms = { (text: String) in
      RuleAttributor().attributions(in: MarkedAttributions.tagged(text)).map(\.form)
    }
    #expect(forms("“The bridge is closed,” the mayor said.") == [.direct])
    #expect(forms("The mayor said the bridge was “very badly” damaged.") == [.mixed])
    #expect(forms("The mayor said the bridge was closed.") == [.indirect])
  }
}
