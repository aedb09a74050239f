import Testing

@testable import Claims

@Suite struct AuditRulesTests {
  private func findings(_ rule: String, in text: String) -> [Finding] {
    ReadArticle.audit(text).findings.filter { $0.rule.rawValue == rule }
  }

  @Test(
    "Every rule fires on its own example, and passes the one beside it", arguments: AuditRules.all.map(\.name)
  )
  func examples(name: RuleName) throws {
    let rule = try #require(AuditRules[name.rawValue])
    #expect(findings(name.rawValue, in: rule.example.fires).count == 1)
    #expect(findings(name.rawValue, in: rule.example.passes).isEmpty)
  }

  @Test(
    "What is promised above and not confirmed below",
    arguments: [
      """
      Talks between Sudria and Norland to resume Friday, says Brandt

      Talks between Norland and Sudria will resume on Friday, foreign minister Ada Brandt said.

      Whether it will take part, Sudria has not said publicly. Sudria has yet to confirm its participation.
      """,
      """
      Turkish, Greek ministers to meet in Vienna on Monday

      The foreign ministers of Greece and Turkey will meet in Vienna on Monday, Greek officials said.

      Ankara has not confirmed the attendance of its minister.
      """,
      """
      Calder Line will join mediation on Thursday, minister says

      Calder Line will attend the mediation on Thursday, Transport Minister Ada Brandt said.

      Calder Line has not confirmed that it will attend.
      """,
    ])
  func unconfirmed(text: String) {
    #expect(findings("unconfirmed-event", in: text).count == 1)
  }

  @Test(
    "No event is doubted that nobody asserts, or that its own party confirms",
    arguments: [
      """
      Norland invites Sudria to talks

      Norland has invited Sudria to talks on Friday, foreign minister Ada Brandt said.

      Sudria has not confirmed its attendance.
      """,
      """
      Norland and Sudria to meet on Friday

      Norland and Sudria will hold talks on Friday, both governments said.

      AFP could not independently confirm the number of delegates.
      """,
      """
      Norland and Sudria could meet on Friday

      Norland and Sudria may hold talks on Friday, foreign minister Ada Brandt said.

      Sudria has not confirmed its attendance.
      """,
    ])
  func undoubted(text: String) {
    #expect(findings("unconfirmed-event", in: text).isEmpty)
  }

  @Test(
    "An answer, a refusal or a denial is a reply",
    arguments: [
      "Harbour master Ines Quill accused Norwind Shipping of hiding the damage. Norwind declined to comment.",
      "Harbour master Ines Quill accused Norwind Shipping of hiding the damage. “That is untrue,” Norwind "
        + "Shipping's lawyer said.",
      "Harbour master Ines Quill accused Norwind Shipping of hiding the damage. The company could not be reached "
        + "for comment.",
      "Harbour master Ines Quill said Norwind Shipping had repaired the pier.",
      "Harbour master Ines Quill said Norwind Shipping had been robbed.",
    ])
  func replies(text: String) {
    #expect(findings("accusation-without-reply", in: text).isEmpty)
  }

  @Test(
    "Quoted titles, slogans and single words need no speaker",
    arguments: [
      "Her first novel, “The Long Winter of the Lighthouse Keeper”, sold well.",
      "A banner reading “we will not be moved from here” hung from the crane.",
      "The so-called “ghost fleet” sails on.",
      "“We were never asked about any of this,” Ines Quill said. “Nobody came to see us at all.”",
    ])
  func spokenFor(text: String) {
    #expect(findings("blind-quotation", in: text).isEmpty)
  }

  @Test func aRepeatedSpeakerIsOneFindingWithTheOtherPassagesBesideIt() {
    let found = findings(
      "unnamed-source",
      in: """
        Pier to stay shut

        The pier had failed two inspections, a port official said. The port official said that a third was due in \
        May. Harbour master Ines Quill said she had not been told.
        """)
    #expect(found.count == 1)
    #expect(found.first?.statements.count ?? 0 >= 1)
  }

  @Test func marksThatGoAstrayTogetherAreOneFault() {
    let found = findings(
      "unclosed-quotation",
      in: """
        Pier to stay shut

        “We had no warning at all, harbour master Ines Quill said on Monday.

        “The gate had been shut since noon, she said. The storm came at two.
        """)
    #expect(found.count == 1)
    #expect(found.first?.related.count ?? 0 <= 1)
  }

  @Test func aReasonForWithholdingTheNameIsQuoted() {
    let found = findings(
      "unnamed-source",
      in: """
        The pier had failed two inspections, said a port official who asked not to be named because he was not \
        allowed to speak to reporters. Harbour master Ines Quill said she had not been told.
        """)
    #expect(found.count == 1)
    #expect(found.first?.message.contains("not allowed to speak") == true)
  }

  @Test func findingsComeGravestFirstAndLieInTheText() {
    let report = ReadArticle.audit(ReadArticle.example("harbour.txt"))
    let severities = report.findings.map(\.severity)
    #expect(severities == severities.sorted(by: >))
    let whole = TextSpan(0, report.article.text.bytes.count)
    for finding in report.findings {
      #expect(!finding.spans.isEmpty && !finding.message.isEmpty)
      #expect(
        (finding.spans + finding.related.flatMap(\.spans)).allSatisfy { whole.contains($0) && !$0.isEmpty })
      #expect(finding.statements.allSatisfy { report.article.statement($0) != nil })
    }
  }

  /// The README's article: what it was written to show.
  @Test func theHarbourArticleShowsItsFaults() throws {
    let report = ReadArticle.audit(ReadArticle.example("harbour.txt"))
    let fired = Set(report.findings.map(\.rule.rawValue))
    let expected: Set = [
      "unconfirmed-event", "sole-unnamed-source", "unnamed-source", "attribution-lost",
      "accusation-without-reply", "party-claim-unverified", "cited-not-credited", "second-hand",
      "unattributed-passage", "credited-not-cited", "handout-photo", "unsourced-hedge",
    ]
    #expect(expected.subtracting(fired).isEmpty)
    let doubted = try #require(report.findings.first { $0.rule == "unconfirmed-event" })
    #expect(report.article.text.string(doubted.spans) == "Calder Line has not confirmed its attendance")
    #expect(doubted.related.count == 4)  // headline, standfirst, lead, the mediator
  }

  @Test func namedRepliedAndCheckedArticlesHaveNoErrors() {
    for name in ["cabinet.txt", "court.txt", "ferry.txt", "glacier.txt"] {
      let report = ReadArticle.audit(ReadArticle.example(name))
      #expect(report.gravest != .error, "\(name)")
    }
  }
}
