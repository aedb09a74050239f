import Testing

@testable import Claims

/// Marks: p person, o organisation, g government, a agency, n outlet, l place, e event, ? unknown.
@Suite struct NameTaggerTests {
  static let labels: [NameMention.Kind: String] = [
    .person: "p", .organization: "o", .government: "g", .agency: "a", .outlet: "n", .place: "l", .event: "e",
    .unknown: "?",
  ]

  static func check(_ marked: String, as kind: Block.Kind = .paragraph) {
    let text = MarkedText(marked)
    let article = Article(
      id: "a", text: SourceText(text.plain), blocks: [Block(kind, TextSpan(0, text.plain.utf8.count))])
    let document = Tokenizer().tokenize(article)
    let names = NameTagger().names(in: document)
    let found = names.map { MarkedText.Mark(label: labels[$0.kind]!, text: document.string($0.span)) }
    #expect(found == text.marks, "\(marked)")
    for (a, b) in zip(names, names.dropFirst()) { #expect(a.tokens.upperBound <= b.tokens.lowerBound) }
  }

  @Test(
    "People, without their titles and offices",
    arguments: [
      "Harbour chief {p|Dorina Leka} met {p|Tom van der Vaal} and Dr. {p|Ines Roth}.",
      "{l|US} President {p|Arlo Finch} phoned Prime Minister {p|Mette Aaberg}.",
      "Foreign Secretary {p|Nadia Holm} flew home.",
      "On Monday {p|Petra Lindqvist}, {p|Oskar Dahl} and {p|Ruth Amsel} resigned.",
      "The weaver, {p|Maria\u{202F}Celeste\u{202F}Duarte}, wept.",
      "Senator {p|Anne\u{2011}Marie Kolk} objected.",
      "The club's chairman, {p|Per Lie}, agreed.",
      "The office was empty, the Foreign Minister away.",
    ])
  func people(_ marked: String) { Self.check(marked) }

  @Test(
    "Organisations, governments and outlets",
    arguments: [
      "{o|Brankov Shipping Ltd} was sued by the {o|Veliko Port Authority}.",
      "Retailer {o|Marks Holm} and carmaker {o|Veltra} fell.",
      "{?|Veltra} will shut a mill. {?|Ostrin} is shedding jobs. Graupel is rare. Zookeepers will stay. Rain is falling.",
      "The {g|Ministry of Health} and the {g|Russian Foreign Ministry} disagreed with the {g|Kremlin}.",
      "He told {a|AFP} and the {n|BBC} that the {g|Pentagon} knew.",
      "{a|Reuters} cited The {n|Washington Post} and {n|The Guardian}.",
      "She reads {n|Time magazine}, never The {n|Sun newspaper}.",
      "The sun was up and time was short in {l|Kyiv}.",
      "Russian troops left the {l|West Bank}.",
      "{a|OPN}, {l|Brelia}'s state news agency, was first.",
      "They told the news site {n|Karsk Today} and the daily {n|Velmar Post}.",
      "“The people have spoken,” he said.",
      "The {o|Accident Investigation Board} met the families of those who had died.",
      "The {o|Central Election and Referendum Commission} sued {n|People Magazine} and {o|Brno Telecom SA}.",
    ])
  func bodies(_ marked: String) { Self.check(marked) }

  @Test(
    "A word that only begins a sentence is no name",
    arguments: [
      "Ferries sank. Lanterns were lit.", "But {p|Dorina Leka} stayed. Nobody knew.", "Critics say it leaks.",
    ])
  func beginnings(_ marked: String) { Self.check(marked) }

  @Test(
    "Title case hides names that nothing else knows",
    arguments: ["Fishing Fleet Leaves {l|Norway} After Long Quarrel"])
  func headlines(_ marked: String) { Self.check(marked, as: .headline) }

  @Test func whatStandsAloneElsewhereIsNoPartOfALongerName() {
    func names(_ text: String) -> [String] {
      let document = Tokenizer().tokenize(
        Article(id: "a", text: SourceText(text), blocks: [Block(.paragraph, TextSpan(0, text.utf8.count))]))
      return NameTagger().names(in: document).map { document.string($0.span) }
    }
    let pair = "On Monday Port Sarn and Ferry Union met again."
    #expect(names(pair).contains("Port Sarn and Ferry Union"))
    let told = names(pair + " Nobody spoke for the Ferry Union.")
    #expect(told.filter { $0 == "Ferry Union" }.count == 2, "\(told)")
  }

  @Test func capitalsAreReadByTheNamesOfTheProse() {
    let (headline, body) = ("LEKA QUITS HARBOUR BOARD AT LAST", "Dorina Leka quit on Friday.")
    let text = headline + "\n\n" + body
    let article = Article(
      id: "a", text: SourceText(text),
      blocks: [
        Block(.headline, TextSpan(0, headline.utf8.count)),
        Block(.paragraph, TextSpan(headline.utf8.count + 2, text.utf8.count)),
      ])
    let document = Tokenizer().tokenize(article)
    #expect(NameTagger().names(in: document).map { document.string($0.span) } == ["LEKA", "Dorina Leka"])
  }
}
