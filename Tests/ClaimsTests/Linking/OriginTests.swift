import Testing

@testable import Claims

@Suite struct OriginTests {
  private func text(_ body: String) -> RunningText {
    RunningText(Tagger().tag(Tokenizer().tokenize(ReadArticle.article(body))))
  }

  static let lead = """
    Council buys the old brewery

    The council of Tarnwick has bought the empty brewery on Mill Lane for nine million crowns, it said on Tuesday.

    Part of the building is to become a library, the rest flats for some sixty families, according to the plan.

    """

  @Test func copiesShareTheirRunsWordForWord() {
    let shared = SharedPassages(text(Self.lead), text(Self.lead))
    #expect(shared.share > 0.99 && shared.includesLead)
    #expect(CopiedPassages.isCopy(shared))
  }

  @Test func anEditedCopyIsOnePassageWithAGap() {
    let edited = Self.lead.split(separator: "empty ").joined(separator: "long-disused ")
    let shared = SharedPassages(text(Self.lead), text(edited))
    #expect(shared.passages.count <= 2 && shared.share > 0.85)
  }

  @Test(
    "What is no copy",
    arguments: [
      // the same facts in other words
      """
      Library planned for brewery

      Tarnwick's empty brewery has a new owner. The town paid nine million crowns for it and wants a library there, \
      with flats for sixty families above.
      """,
      // the same words, but all of them somebody's
      """
      Mayor on brewery

      Mayor Ulla Brask said: “The council of Tarnwick has bought the empty brewery on Mill Lane for nine million crowns.”

      Her party had asked for a park. It will vote against the budget in May, and so will two independent members.
      """,
    ])
  func isNoCopy(other: String) {
    #expect(!CopiedPassages.isCopy(SharedPassages(text(Self.lead), text(other))))
  }

  @Test func winnowingFindsEveryRunOfNineWords() {
    let words = (0..<400).map { "w\($0)x" }
    for start in stride(from: 0, to: 380, by: 37) {
      let run = words[start..<start + 9].joined(separator: " ")
      let (a, b) = (
        text(words.joined(separator: " ") + "."), text("Other words here " + run + " and more of them.")
      )
      let (x, y) = (ShingleIndex.fingerprints(of: a), ShingleIndex.fingerprints(of: b))
      #expect(!x.isDisjoint(with: y), "run at \(start)")
    }
  }

  @Test(
    "Speakers are told apart by name",
    arguments: [
      ("Lotte Brandt", "Mayor Brandt", true), ("Lotte Brandt", "L. Brandt", true),
      ("Lotte Brandt", "Otto Brandt", false), ("Lotte Brandt", "Lotte Krall", false),
    ])
  func persons(a: String, b: String, areSame: Bool) {
    let (x, y) = (
      Speaker(name: a, kind: .person, isNamed: true), Speaker(name: b, kind: .person, isNamed: true)
    )
    #expect(SpeakerMatch().areSame(x, y) == areSame)
    #expect(SpeakerMatch().areSame(y, x) == areSame)
  }

  @Test func aSpokesmanIsHisHouse() {
    let house = Speaker(name: "Norhydro", kind: .organization, isNamed: true)
    let man = Speaker(
      name: "Piet Aalders", kind: .person, isNamed: true, role: "Norhydro spokesman", affiliation: "Norhydro")
    let other = Speaker(name: "Ada Nilsen", kind: .person, isNamed: true, role: "fire chief")
    #expect(SpeakerMatch().areSame(house, man))
    #expect(!SpeakerMatch().areSame(house, other))
  }

  private func roots(_ speakers: [Speaker?]) -> [Root.Kind] {
    let members = speakers.enumerated().map {
      RootFinder.Member(origin: Origin.ID(number: $0 + 1), speaker: $1, isSourceless: false)
    }
    return RootFinder().roots(of: members).map(\.kind)
  }

  @Test func unnamedSourcesAreOneUnlessTheirHousesDiffer() {
    let source = Speaker(name: "a source", kind: .unnamed, isNamed: false)
    let official = Speaker(name: "an official", kind: .person, isNamed: false)
    let police = Speaker(
      name: "a police officer", kind: .person, isNamed: false, affiliation: "Velden police")
    let mine = Speaker(name: "a miner", kind: .person, isNamed: false, affiliation: "Korst Mining")
    #expect(roots([source, official]) == [.unnamed])
    #expect(roots([police, mine]) == [.unnamed, .unnamed])
  }

  @Test func whatAnOriginSaysItselfItMayHaveFromWhomItNames() {
    let mayor = Speaker(name: "Lotte Brandt", kind: .person, isNamed: true)
    #expect(roots([mayor, nil]) == [.speaker, .origin])
    let members = [mayor, nil].map {
      RootFinder.Member(origin: Origin.ID(number: 1), speaker: $0, isSourceless: false)
    }
    #expect(RootFinder().roots(of: members).map(\.kind) == [.speaker])
  }
}
