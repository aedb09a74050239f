/// A line that names who wrote an article: "By Ann Lee and Bo Carr", "Ann Lee in Velika".
struct Byline {
  /// People.
  var names: [TextSpan] = []
  /// Agencies: "By Ann Lee, Reuters".
  var agencies: [TextSpan] = []
  var publication: Publication?
  var isAmbiguous = false

  /// - Parameter isBesideDate: The line before or behind is a dateline, so that names alone will do.
  init?(_ tokens: [Token], order: DateOrder?, isBesideDate: Bool) {
    guard (2...40).contains(tokens.count) else { return nil }
    let parts = tokens.split { Self.bars.contains($0.norm) }.map(Array.init)
    let dated = parts.filter { DatelineLine($0, order: order) != nil }
    guard var body = parts.first(where: { part in !dated.contains(part) }), body.count > 1 else { return nil }
    let isMarked = Self.dropMarker(&body)
    if body.last?.norm == "." { if isMarked { body.removeLast() } else { return nil } }
    for line in dated.compactMap({ DatelineLine($0, order: order) }) {
      publication = publication ?? line.publication
      isAmbiguous = isAmbiguous || line.isAmbiguous
    }
    if isMarked { takeDate(from: &body, order: order) }
    guard let first = body.first, first.isCapitalised, !Self.notNames.contains(first.norm),
      Self.holdsNamesOnly(body)
    else { return nil }
    for (i, name) in CreditNames.split(body).enumerated() { add(name, isFirst: i == 0) }
    for name in parts.filter({ !dated.contains($0) }).dropFirst().flatMap(CreditNames.split)
    where Agencies.contains(name) {
      agencies.append(name.span)
    }
    guard !names.isEmpty || !agencies.isEmpty else { return nil }
    if !isMarked, !isPlausible(body, isBesideDate: isBesideDate || !dated.isEmpty) { return nil }
  }

  private static let bars: Set<String> = ["|", "·", "•"]

  /// Takes a date out of "Ann Lee, March 3, 2025".
  private mutating func takeDate(from body: inout [Token], order: DateOrder?) {
    guard let date = PrintedDate(body, order: order) else { return }
    publication = publication ?? date.publication
    isAmbiguous = isAmbiguous || date.isAmbiguous
    body = body.indices.filter { !date.consumed.contains($0) && !Self.isDateLabel(body[$0]) }.map { body[$0] }
  }

  private mutating func add(_ name: CreditNames.Name, isFirst: Bool) {
    let words = name.norm.split(separator: " ")
    if Agencies.contains(name) {
      agencies.append(name.span)
    } else if !words.contains(where: { Self.roles.contains(String($0)) }) || isFirst && words.count > 1 {
      if (2...5).contains(words.count) || isFirst { names.append(name.span) }
    }
  }

  /// Drops "By", "Written by" and the like.
  private static func dropMarker(_ tokens: inout [Token]) -> Bool {
    guard let by = tokens.prefix(3).firstIndex(where: { $0.norm == "by" }) else {
      let isAuthor = tokens[0].norm == "author" || tokens[0].norm == "authors" || tokens[0].norm == "byline"
      guard isAuthor, tokens[1].norm == ":" else { return false }
      tokens.removeFirst(2)
      return true
    }
    let before = tokens[..<by].map(\.norm)
    let isMarker = before.isEmpty || before.allSatisfy(markers.contains)
    if isMarker { tokens.removeFirst(by + 1) }
    if isMarker, tokens.first?.norm == ":" { tokens.removeFirst() }
    return isMarker
  }

  private static let markers: Set<String> = [
    "written", "story", "report", "reported", "words", "text", "analysis", "article", "opinion", "posted",
    "and", "a",
    "review", "commentary", "interview",
  ]

  private static func isDateLabel(_ token: Token) -> Bool {
    ["published", "updated", "posted", "last", "at"].contains(token.norm)
  }

  /// Capitalised words with the links and roles of bylines between them.
  private static func holdsNamesOnly(_ tokens: [Token]) -> Bool {
    tokens.allSatisfy { token in
      switch token.kind {
      case .word:
        token.isCapitalised || links.contains(token.norm) || roles.contains(token.norm)
          || token.norm.contains("@")
      case .punctuation: [",", ";", "|", "/", "–", "(", ")", "·", "•", ":", "."].contains(token.norm)
      case .symbol: ["&", "|", "+", "·"].contains(token.norm)
      case .number, .quote: false
      }
    }
  }

  private static let links: Set<String> = [
    "and", "in", "for", "of", "de", "da", "di", "del", "la", "le", "van", "von", "der", "den", "al", "el",
    "bin", "ibn",
    "ben", "at", "the", "with", "dos", "du", "y", "ter", "ten", "zu", "af", "'s", "via",
  ]

  static let roles: Set<String> = [
    "staff", "writer", "writers", "reporter", "reporters", "correspondent", "correspondents", "editor",
    "editors",
    "contributor", "columnist", "political", "senior", "chief", "special", "foreign", "science", "business",
    "diplomatic", "bureau", "freelance", "journalist", "analyst", "economics", "health", "environment",
    "sports",
    "deputy", "associate", "managing", "desk", "team", "producer", "photographer", "agencies", "news",
  ]

  /// Words that begin a sentence or headline with "By", not a name: "By Monday …".
  private static let notNames: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february",
    "march",
    "april", "may", "june", "july", "august", "september", "october", "november", "december", "then", "now",
    "this",
    "that", "his", "her", "their", "our", "my", "all", "no", "any", "some", "most", "far", "far-right",
    "popular", "design",
    "law", "contrast", "comparison", "land", "sea", "air", "night", "day", "a", "an", "these", "those",
  ]

  /// Whether names without "By" are a byline: given names, or a dateline beside them, and no more than names.
  private func isPlausible(_ tokens: [Token], isBesideDate: Bool) -> Bool {
    guard tokens.count <= 12, !names.isEmpty, tokens[0].kind == .word else { return false }
    let people = CreditNames.split(tokens).filter { !Agencies.contains($0) }
    guard people.allSatisfy({ (1...4).contains($0.count) }), let first = people.first, first.count >= 2 else {
      return false
    }
    return GivenNames.contains(tokens[0].norm)
      || (isBesideDate && first.count <= 3 && !tokens[0].isAllCapitals)
  }
}

/// Given names common among reporters who write in English; without "By" in front, one of these tells a byline
/// from a headline. A word list of our own.
enum GivenNames {
  static func contains(_ norm: String) -> Bool { names.contains(norm) }

  private static let names: Set<String> = Set(
    """
    aaron adam adrian agnes ahmed aisha alan alberto alex alexander alexandra alexei ali alice alison amanda amelia amir \
    amy ana anastasia andrea andreas andrei andrew angela anita anna anne ann annie anthony antonio arthur asha ayesha barbara \
    beatrice ben benjamin bernard beth bill bo bob boris brian bruce camille carl carla carlos carmen carol caroline \
    catherine cecilia charles charlotte chen chloe chris christian christina christine christopher claire clara claudia colin \
    connor craig cristina damien dan dana daniel daniela david deborah denis dennis diana diego dmitry dominic donald donna \
    dorothy douglas edith eduardo edward elena eleanor eli elisabeth elise elizabeth ella ellen emily emma eric erik erin \
    ernest esther ethan eva eve fatima felix fernando fiona florence francesca francis francisco frank fred gabriel gary \
    george georgia gerald gina giulia giovanni gloria gordon grace graham grant greg gregory guy hannah hans harriet harry \
    hassan heather heidi helen helena henry hiroshi holly howard hugh hugo ian ibrahim igor imran ingrid irene irina isaac \
    isabel isabella ivan jack jacob james jan jane janet jason jean jeff jennifer jeremy jessica jill jim joan joanna joe \
    joel johan john jon jonathan jorge jose joseph joshua juan judith julia julian julie justin karen karim karl kate \
    katherine kathleen kathryn katie keith kelly ken kenneth kevin kim kirsten laura lauren laurence layla leah lee leila \
    leo leon leslie liam lily linda lisa liz louis louise lucas lucia lucy luis luke lydia magda maggie malcolm marc marcel \
    marco marcus margaret maria marie marina mario marion mark marta martha martin mary matt matthew maya mehmet melissa \
    michael michel michelle miguel mike milan miriam mohamed mohammed monica muhammad nadia naomi natalia natalie natasha \
    nathan neil nicholas nick nicola nicolas nicole nina noah noor nora olga oliver olivia omar oscar osman pablo pamela \
    patricia patrick paul paula pavel pedro penny peter petra philip philippe pierre piotr priya rachel rafael raj rajesh \
    ralph raymond rebecca ricardo richard rita robert roberta roberto robin roger roland ron rosa rose ruth ryan sabine \
    sally sam samantha samuel sandra sara sarah scott sean sebastian sergei sergio shaun sheila simon sofia sonia sophia \
    sophie stefan stella stephanie stephen steve steven stuart susan suzanne sven sylvia tania tanya tara tatiana ted \
    teresa terry theo theresa thomas tim timothy tina todd tom tomas tony tracy uma ursula valerie vanessa vera veronica \
    victor victoria vijay vincent viktor vladimir walter wang wei wendy will william yasmin yusuf yuki zoe
    """.split(separator: " ").map(String.init))
}
