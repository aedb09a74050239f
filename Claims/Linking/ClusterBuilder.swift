/// Gives groups of claims their ids, the words that stand for them, and what they rest on.
public struct ClusterBuilder: Sendable {
  public init() {}

  /// - Parameters:
  ///   - groups: A partition of the list's places, by their first members.
  ///   - agreement: What is known of two of them, the earlier first, besides their words.
  public func clusters(
    of groups: [[Int]], in claims: ClaimList, origins: [Origin],
    agreement: (Int, Int) -> Agreement? = { _, _ in nil }
  ) -> [Cluster] {
    let vouchers = Vouchers(claims, origins)
    return groups.enumerated().map { number, places in
      let members = places.map { claims[$0] }
      let vouching = places.filter { Self.vouches(claims[$0]) }
      // Where nobody vouches, the cluster is unconfirmed, and these are who has told of it.
      let telling = vouching.isEmpty ? places : vouching
      let behind = telling.map(vouchers.member)
      let origins = Set(behind.map(\.origin)).sorted()
      let roots = RootFinder().roots(of: behind)
      return Cluster(
        id: Cluster.ID(number: number + 1), text: representative(of: members).text, claims: members.map(\.id),
        origins: origins, roots: roots,
        agreement: origins.count > 1 && roots.count > 1 && !differ(places, in: claims, agreement)
          ? self.agreement(of: telling, in: claims, behind, agreement) : 0)
    }
  }

  /// It is asserted, and not as a mere possibility: who declines, denies or cannot confirm bears nothing out.
  private static func vouches(_ claim: Claim) -> Bool {
    if let act = claim.act, [.decline, .deny, .ask, .demand, .reject].contains(act) { return false }
    return claim.polarity == .positive && (claim.certainty == .certain || claim.certainty == .probable)
  }

  /// The best of all pairs of different origins and roots that assert something which could be borne out.
  private func agreement(
    of places: [Int], in claims: ClaimList, _ behind: [RootFinder.Member], _ known: (Int, Int) -> Agreement?
  ) -> Double {
    let scorer = SimilarityScorer()
    let sample = places.prefix(Self.mostCompared)
    let profiles = sample.map { claims.profile(of: $0) }
    let areAsserted = sample.map { claims[$0].isProposition }
    var best = 0.0
    for i in profiles.indices {
      for j in profiles.indices.dropFirst(i + 1)
      where behind[i].origin != behind[j].origin && areAsserted[i] && areAsserted[j]
        && Self.daysBearOut(claims[sample[i]], claims[sample[j]])
      {
        let byWords = scorer.probability(score: scorer.score(profiles[i], profiles[j]))
        let chance =
          switch known(sample[i], sample[j]) {
          case .chance(let chance): max(chance, byWords)
          case .apart, .differ: 0.0
          case nil: byWords
          }
        guard chance > best, RootFinder().roots(of: [behind[i], behind[j]]).count > 1 else { continue }
        best = chance
      }
    }
    return best
  }

  /// No figure stands alone against figures of its unit and noun that all lie too far from it: "some 30,000 cars" and "about 25,000" can both
  /// hold, and neither bears the other out.
  private static func figuresBearOut(_ a: Claim, _ b: Claim) -> Bool {
    let (x, y) = (a.quantities.map(\.value), b.quantities.map(\.value))
    func isAlone(_ figure: Quantity, among others: [Quantity]) -> Bool {
      let interval = NumberInterval(figure)
      return others.contains { countSame(figure, $0) }
        && !others.contains { $0.unit == figure.unit && interval.bearsOut(NumberInterval($0)) }
    }
    return !x.contains { figure in
      isAlone(figure, among: y)
        && y.contains { countSame(figure, $0) && isAlone($0, among: x) }
    }
  }

  /// Some day of one may be a day of the other, where both tell days: "will stay shut until Monday" does not bear out "is to reopen on
  /// Saturday".
  private static func daysBearOut(_ a: Claim, _ b: Claim) -> Bool {
    let (x, y) = (a.dateMentions.filter(tellsDay), b.dateMentions.filter(tellsDay))
    return x.isEmpty || y.isEmpty || x.contains { day in y.contains { mayBeOneDay(day, $0) } }
  }

  private static func tellsDay(_ date: DateMention) -> Bool { date.days != nil || date.weekday != nil }

  private static func mayBeOneDay(_ p: DateMention, _ q: DateMention) -> Bool {
    if let x = p.days, let y = q.days { return x.overlaps(y) }
    if let x = p.weekday, let y = q.weekday { return x == y }
    return true
  }

  /// By unit, and by what is counted where both say so.
  private static func countSame(_ p: Quantity, _ q: Quantity) -> Bool {
    guard p.unit == q.unit, p.unit != .ordinal, p.unit != .score, p.unit != .age else { return false }
    return p.noun == q.noun || p.noun == nil || q.noun == nil
  }

  /// Two articles tell the same thing otherwise, or give figures that do not bear each other out: then nobody bears anybody out, whether
  /// or not that is sure enough to be told as a conflict.
  private func differ(_ places: [Int], in claims: ClaimList, _ known: (Int, Int) -> Agreement?) -> Bool {
    let sample = places.prefix(Self.mostCompared)
    return sample.indices.contains { i in
      sample[(i + 1)...].contains {
        claims.document(of: sample[i]) != claims.document(of: $0)
          && (known(sample[i], $0) == .differ || !Self.figuresBearOut(claims[sample[i]], claims[$0]))
      }
    }
  }

  /// The member most like the others; of equals the first.
  private func representative(of members: [Claim]) -> Claim {
    guard members.count > 2 else { return members[0] }
    let scorer = SimilarityScorer()
    let sample = members.prefix(Self.mostCompared)
    let sums = sample.map { claim in sample.reduce(0) { $0 + scorer.likeness(claim.profile, $1.profile) } }
    let best = sums.indices.max { (sums[$0], $1) < (sums[$1], $0) }!
    return members[best]
  }

  private static let mostCompared = 30
}

/// Whose word each claim is.
private struct Vouchers {
  private let claims: ClaimList
  private var originOfDocument: [Origin.ID]
  /// Of outlets among the articles; `nil` where an outlet's articles are of several origins.
  private var originOfOutlet: [String: Origin.ID?] = [:]
  private let outlets: OutletsAtHand
  private let names: SpeakerNames
  /// For each article the only other outlet at hand that it names; `nil` where there are several or none.
  private let namedOutlet: [String?]

  init(_ claims: ClaimList, _ origins: [Origin]) {
    self.claims = claims
    var originOfArticle: [Article.ID: Origin.ID] = [:]
    for origin in origins {
      for article in origin.articles { originOfArticle[article] = origin.id }
    }
    originOfDocument = claims.documents.map { originOfArticle[$0.article.id]! }
    let outlets = OutletsAtHand(of: claims.documents)
    self.outlets = outlets
    names = SpeakerNames(of: claims.documents)
    namedOutlet = claims.documents.map { Self.onlyOutletNamed(in: $0, outlets) }
    for (document, origin) in zip(claims.documents, originOfDocument) {
      guard let outlet = document.article.outlet.map(SharedCredits.key) else { continue }
      if let known = originOfOutlet[outlet], known != origin {
        originOfOutlet[outlet] = .some(nil)
      } else {
        originOfOutlet[outlet] = origin
      }
    }
  }

  /// A claim that came through an outlet whose article is here is that article's.
  func member(_ place: Int) -> RootFinder.Member {
    let claim = claims[place]
    let document = claims.document(of: place)
    let own = originOfDocument[document]
    guard let id = claim.statement, let statement = claims.documents[document].attributed.statement(id) else {
      return RootFinder.Member(origin: own, speaker: nil, isSourceless: false, wording: wording(of: claim))
    }
    if let speaker = claim.speaker, let origin = origin(of: speaker, in: document) {
      return RootFinder.Member(origin: origin, speaker: nil, isSourceless: false)
    }
    let relay = statement.via.reversed().lazy.compactMap { origin(of: $0.name, $0.kind) }.first
    var speaker = claim.speaker
    speaker?.name = names.name(of: claim.speaker)
    return RootFinder.Member(origin: relay ?? own, speaker: speaker, isSourceless: speaker == nil)
  }

  /// "The newspaper" is the only other outlet at hand that the article names.
  private func origin(of speaker: Speaker, in document: Int) -> Origin.ID? {
    if OutletsAtHand.isUnnamedOutlet(speaker.name), let named = namedOutlet[document] {
      return originOfOutlet[named] ?? nil
    }
    return origin(of: speaker.name, speaker.kind)
  }

  private func origin(of name: String, _ kind: Speaker.Kind) -> Origin.ID? {
    outlets.key(of: name, kind).flatMap { originOfOutlet[$0] ?? nil }
  }

  private static func onlyOutletNamed(in document: ClaimedDocument, _ outlets: OutletsAtHand) -> String? {
    let own = document.article.outlet.map(SharedCredits.key)
    var named: Set<String> = []
    for statement in document.attributed.statements {
      for via in statement.via { named.formUnion(outlets.key(of: via.name, via.kind).map { [$0] } ?? []) }
      if let speaker = statement.speaker {
        named.formUnion(outlets.key(of: speaker.name, speaker.kind).map { [$0] } ?? [])
      }
    }
    named.remove(own ?? "")
    return named.count == 1 ? named.first : nil
  }

  /// The letters of a claim of some length, so that one printed alike by two is known for one; `nil` for a short one.
  private func wording(of claim: Claim) -> String? {
    let words = claim.text.lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.count >= Self.fewestWords ? words.joined(separator: " ") : nil
  }

  /// A shorter sentence may be the same by chance.
  private static let fewestWords = 8
}
