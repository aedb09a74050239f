import Claims
import FoundationEssentials

/// A year of political news by seven publishers (PolNeAR's train articles), and what was said by hand of pairs of its passages
/// (Tests/Gold/campaign.jsonl, by id): what a story looks like that many tell for months, and in which elections, polls and
/// rallies come again in the same words.
struct Campaign {
  /// A passage, in Unicode scalars of its article's text.
  struct Place: Decodable {
    let article: String
    let start: Int
    let end: Int
  }

  struct Pair: Decodable {
    let a: Place
    let b: Place
    /// `other` where they tell of two things, `same` where both hold, `update` where the later is a newer state of the same, `conflict`.
    let relation: String
    /// What the program had taken them to differ in, if it had.
    let type: String?
  }

  /// Two claims with what is known of them.
  struct Known {
    let a: (document: ClaimedDocument, claim: Claim)
    let b: (document: ClaimedDocument, claim: Claim)
    let relation: String
    let type: String?
    /// The passages themselves, in bytes.
    let passages: (a: TextSpan, b: TextSpan)
    let week: Int
  }

  private struct Row: Codable {
    let id: String
    let title: String
    let text: String
    let publisher: String?
    let date: String?
    var outlet: String?
    var published: String?
  }

  let documents: [ClaimedDocument]
  let known: [Known]

  /// - Parameters:
  ///   - articles: PolNeAR's train.jsonl.
  ///   - labels: Tests/Gold/campaign.jsonl.
  init(articles: String, labels: String) throws {
    var lines = Data()
    for line in try text(of: articles).split(separator: "\n") {
      var row = try JSONDecoder().decode(Row.self, from: Data(line.utf8))
      (row.outlet, row.published) = (row.publisher, row.date)
      lines += try JSONEncoder().encode(row) + Data("\n".utf8)
    }
    let pipeline = Pipeline(accuracy: .fast)
    documents = try ArticleReader().articles(in: Array(lines), name: articles, format: .jsonl).map {
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
        passages: (a.span, b.span),
        week: Self.week(of: x))
    }
  }

  /// The narrowest claim around the passage.
  private static func claim(at place: Place, in document: ClaimedDocument) -> (claim: Claim, span: TextSpan)?
  {
    guard let span = document.article.text.span(of: .init(field: .text, start: place.start, end: place.end))
    else { return nil }
    return document.claims.filter { $0.overlaps(span) }.min { $0.text.utf8.count < $1.text.utf8.count }.map {
      ($0, span)
    }
  }

  /// Of publication: what is learned and what is measured on are weeks apart.
  static func week(of document: ClaimedDocument) -> Int { (document.article.published?.date.day ?? 0) / 7 }

  /// Every third week is kept from the judge, for those that tell how sure its answers are.
  static func isHeld(week: Int) -> Bool { week % 3 == 2 }

  /// Pairs of claims alike in their words whose articles were published three weeks apart or more: hardly two in a hundred tell the same
  /// thing. One in `oneIn` of them, in the order of the articles.
  func recurring(oneIn: Int) -> [(a: (ClaimedDocument, Claim), b: (ClaimedDocument, Claim), week: Int)] {
    let claims = ClaimList(documents)
    let links = Linker().links(among: claims, in: Neighbourhood(documents, datesCount: false), jobs: 2)
    let apart = links.filter { link in
      let (x, y) = (documents[claims.document(of: link.a)], documents[claims.document(of: link.b)])
      guard let p = x.article.published?.date.day, let q = y.article.published?.date.day else { return false }
      return link.strength >= Self.leastStrength && abs(p - q) >= Self.leastDays
        && !Self.isHeld(week: Self.week(of: x)) && !Self.isHeld(week: Self.week(of: y))
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
