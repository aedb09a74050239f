import Claims
import FoundationEssentials

/// Articles that were compared as a user would, and what was said by hand of pairs of their passages, by id and place.
struct ReadCollection {
  /// A passage, in Unicode scalars of its article's text.
  struct Place: Decodable {
    let article: String
    let start: Int
    let end: Int
  }

  struct Pair: Decodable {
    let a: Place
    let b: Place
    let relation: Relation
    /// What the program had taken them to differ in, if it had; of a pair found by reading what they tell.
    let type: String?
    let from: Origin?
  }

  enum Origin: String, Decodable {
    /// The program had set them against each other: its passages may be off.
    case alarm
    /// By who read the articles.
    case reading
  }

  enum Relation: String, Decodable {
    /// Both hold, of one thing.
    case same
    /// Of one thing, of which one tells a newer state.
    case update
    case conflict
    /// They tell of two things.
    case other

    var differs: Bool { self == .conflict || self == .update }
  }

  /// Two claims with what is known of them.
  struct Known {
    let a: (document: ClaimedDocument, claim: Claim)
    let b: (document: ClaimedDocument, claim: Claim)
    let relation: Relation
    let type: String?
    let isFoundByReading: Bool
    /// The passages themselves, in bytes.
    let passages: (a: TextSpan, b: TextSpan)
    /// What is learned and what is measured on are of different groups.
    let group: Int

    var ids: [Claim.ID] { [a.claim.id, b.claim.id].sorted() }
    var isOfValues: Bool { type == "number" || type == "date" }
  }

  /// Two claims of which all is known: whether they tell one thing, and which of their values fill one role.
  struct Compared {
    let a: (document: ClaimedDocument, claim: Claim)
    let b: (document: ClaimedDocument, claim: Claim)
    let said: ComparedPair
    let matches: [(a: TextSpan, b: TextSpan)]
    let tells: (a: TextSpan, b: TextSpan)?
    let group: Int
  }

  let name: String
  /// Its labelled articles tell one story, and bear no date; else a subject over months.
  var isOfOneStory: Bool { name == "coverage" }
  let documents: [ClaimedDocument]
  let known: [Known]
  let compared: [Compared]

  /// A year of political news by seven publishers (PolNeAR's train.jsonl) with Tests/Gold/campaign.jsonl: what a story looks like that many
  /// tell for months, and in which elections, polls and rallies come again in the same words. Groups are weeks of publication.
  static func campaign(articles: String, labels: String) throws -> ReadCollection {
    struct Row: Codable {
      let id: String
      let title: String
      let text: String
      let publisher: String?
      let date: String?
      var outlet: String?
      var published: String?
    }
    var lines = Data()
    for line in try text(of: articles).split(separator: "\n") {
      var row = try JSONDecoder().decode(Row.self, from: Data(line.utf8))
      (row.outlet, row.published) = (row.publisher, row.date)
      lines += try JSONEncoder().encode(row) + Data("\n".utf8)
    }
    return try ReadCollection(name: "campaign", articles: Array(lines), labels: labels, group: week)
  }

  /// Stories each told by many (as `Scripts/measure-coverage --write` writes them) with Tests/Gold/coverage.jsonl and, with
  /// `--coverage-pairs=` and `--unread-pairs=`, the files of these names. Groups are topics, with which ids begin.
  static func coverage(articles: String, labels: String) throws -> ReadCollection {
    try ReadCollection(
      name: "coverage", articles: Array(text(of: articles).utf8), labels: labels,
      pairs: ["--coverage-pairs", "--unread-pairs"].flatMap {
        try textOption($0).map(ComparedPair.all) ?? []
      }
    ) {
      Int($0.article.id.rawValue.prefix(while: \.isNumber)) ?? 0
    }
  }

  private init(
    name: String, articles: [UInt8], labels: String, pairs: [ComparedPair] = [],
    group: (ClaimedDocument) -> Int
  ) throws {
    let pipeline = Pipeline()
    let documents = try ArticleReader().articles(in: articles, name: name, format: .jsonl).map {
      pipeline.claims(in: try $0.get())
    }
    let byID = Dictionary(uniqueKeysWithValues: documents.map { ($0.article.id.rawValue, $0) })
    known = try text(of: labels).split(separator: "\n").compactMap { line in
      let pair = try JSONDecoder().decode(Pair.self, from: Data(line.utf8))
      guard let x = byID[pair.a.article], let y = byID[pair.b.article], let a = Self.claim(at: pair.a, in: x),
        let b = Self.claim(at: pair.b, in: y)
      else { return nil }
      return Known(
        a: (x, a.claim), b: (y, b.claim), relation: pair.relation, type: pair.type,
        isFoundByReading: pair.from == .reading, passages: (a.span, b.span), group: group(x))
    }
    compared = pairs.compactMap { pair in
      guard let x = byID[pair.a.id], let y = byID[pair.b.id], let a = Self.claim(like: pair.a, in: x),
        let b = Self.claim(like: pair.b, in: y)
      else { return nil }
      return Compared(
        a: (x, a), b: (y, b), said: pair, matches: pair.matches(x.article.text, y.article.text),
        tells: pair.tells(x.article.text, y.article.text), group: group(x))
    }
    (self.name, self.documents) = (name, documents)
  }

  /// The claim that was shown to who compared it, if it is still cut so or nearly so.
  private static func claim(like side: ComparedPair.Side, in document: ClaimedDocument) -> Claim? {
    guard let span = side.place.flatMap(document.article.text.span(of:)) else { return nil }
    func shared(_ claim: Claim) -> Double {
      let whole = TextSpan(claim.spans.first!.start, claim.spans.last!.end)
      let common = min(whole.end, span.end) - max(whole.start, span.start)
      return Double(common) / Double(max(whole.end, span.end) - min(whole.start, span.start))
    }
    let best = document.claims.max { shared($0) < shared($1) }
    return best.flatMap { shared($0) >= leastShared ? $0 : nil }
  }

  private static let leastShared = 0.6

  /// The narrowest claim around the passage.
  private static func claim(at place: Place, in document: ClaimedDocument) -> (claim: Claim, span: TextSpan)?
  {
    guard let span = document.article.text.span(of: .init(field: .text, start: place.start, end: place.end))
    else { return nil }
    return document.claims.filter { $0.overlaps(span) }.min { $0.text.utf8.count < $1.text.utf8.count }.map {
      ($0, span)
    }
  }

  private static func week(of document: ClaimedDocument) -> Int {
    (document.article.published?.date.day ?? 0) / 7
  }

  /// Every third group is kept from the judge, for those that tell how sure its answers are.
  static func isHeld(group: Int) -> Bool { group % 3 == 2 }

  /// Pairs of claims alike in their words whose articles were published three weeks apart or more: hardly two in a hundred tell the same
  /// thing. One in `oneIn` of them, in the order of the articles.
  func recurring(oneIn: Int) -> [(a: (ClaimedDocument, Claim), b: (ClaimedDocument, Claim), week: Int)] {
    let claims = ClaimList(documents)
    let links = Linker().links(among: claims, in: Neighbourhood(documents, datesCount: false), jobs: 2)
    let apart = links.filter { link in
      let (x, y) = (documents[claims.document(of: link.a)], documents[claims.document(of: link.b)])
      guard let p = x.article.published?.date.day, let q = y.article.published?.date.day else { return false }
      return link.strength >= Self.leastStrength && abs(p - q) >= Self.leastDays
        && !Self.isHeld(group: Self.week(of: x)) && !Self.isHeld(group: Self.week(of: y))
    }
    return stride(from: 0, to: apart.count, by: oneIn).map { i in
      let (x, y) = (
        documents[claims.document(of: apart[i].a)], documents[claims.document(of: apart[i].b)]
      )
      return ((x, claims[apart[i].a]), (y, claims[apart[i].b]), Self.week(of: x))
    }
  }

  private static let leastStrength: Float = 0.12
  private static let leastDays = 21
}
