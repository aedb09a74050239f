/// Finds claims that lost their hedge, their source or their exact words on the way from one article to another.
///
/// Silence rather than noise: the two passages must say the same in nearly the same words, the later article must not
/// hedge or attribute the claim anywhere else, and each article is told once for each kind and cluster.
public struct DriftDetector: Sendable {
  private let scorer = SimilarityScorer()
  private let match = SpeakerMatch()

  public init() {}

  /// In the order of the groups, in each by kind.
  public func drifts(in groups: [[Int]], of claims: ClaimList) -> [Drift] {
    groups.flatMap { group -> [Drift] in
      guard group.count > 1 else { return [] }
      guard Set(group.map(claims.document)).count > 1 else { return [] }
      let members = group.prefix(Self.mostMembers).map { Member($0, in: claims) }
      return drifts(among: members, of: claims.documents)
    }
  }

  /// Of a larger cluster only so many claims are compared.
  private static let mostMembers = 80

  /// A claim of a cluster, read once for all the pairs it is in.
  private final class Member {
    let place: Int
    let document: Int
    let claim: Claim
    /// The words of each quotation that the claim touches; none where nobody is known to speak them.
    let quotations: [QuotationChange.Words]

    init(_ place: Int, in claims: ClaimList) {
      (self.place, document, claim) = (place, claims.document(of: place), claims[place])
      quotations =
        claim.isQuoted && claim.speaker != nil
        ? Self.quoted(claim, claims.documents[document].attributed.document) : []
    }

    private static func quoted(_ claim: Claim, _ document: Document) -> [QuotationChange.Words] {
      document.quotations.filter { quotation in
        quotation.depth == 0 && claim.overlaps(quotation.span)
      }.map { quotation in
        QuotationChange.Words(document.tokens[quotation.tokens].filter { $0.kind != .quote }.map(\.norm))
      }
    }
  }

  private struct Found {
    let kind: Drift.Kind
    let from: Member
    let to: Member
    let likeness: Double
    let message: String
  }

  private func drifts(among members: [Member], of documents: [ClaimedDocument]) -> [Drift] {
    var best: [Drift.Kind: [Int: Found]] = [:]
    for from in members {
      for to in members where to.document != from.document && !isEarlier(to.claim, than: from.claim) {
        for found in drifts(from, to, members, documents) {
          if let known = best[found.kind]?[to.document], known.likeness >= found.likeness { continue }
          best[found.kind, default: [:]][to.document] = found
        }
      }
    }
    return Drift.Kind.allCases.flatMap { kind in
      (best[kind] ?? [:]).sorted { $0.key < $1.key }.map { drift($0.value, documents) }
    }
  }

  private func drifts(
    _ from: Member, _ to: Member, _ members: [Member], _ documents: [ClaimedDocument]
  ) -> [Found] {
    let likeness = scorer.likeness(from.claim.profile, to.claim.profile)
    var found: [Found] = []
    if let message = quotationChanged(from, to) {
      found.append(Found(kind: .quotationChanged, from: from, to: to, likeness: likeness, message: message))
    }
    guard likeness >= Self.leastLikeness, agree(from.claim, to.claim) else { return found }
    let here = members.filter { $0.document == to.document }.map(\.claim)
    for (kind, message) in [
      (Drift.Kind.hedgeLost, hedgeLost(from.claim, to.claim, here)),
      (.sourceMultiplied, sourceMultiplied(from.claim, to.claim)),
      (.unnamedSourceLost, unnamedSourceLost(from.claim, to, here, documents)),
      (.attributionLost, attributionLost(from.claim, to, here, documents)),
    ] {
      if let message {
        found.append(Found(kind: kind, from: from, to: to, likeness: likeness, message: message))
      }
    }
    return found
  }

  /// Below this the two may tell of different things. By eye on linking-train.
  private static let leastLikeness = 0.6

  private func isEarlier(_ a: Claim, than b: Claim) -> Bool {
    guard let x = a.published, let y = b.published else { return false }
    if x.date != y.date { return x.date < y.date }
    guard let p = x.minute, let q = y.minute, x.zone == y.zone else { return false }
    return p < q
  }

  /// Neither denies what the other says, and the figures are the same.
  private func agree(_ a: Claim, _ b: Claim) -> Bool {
    guard a.polarity == b.polarity, a.act != .deny, b.act != .deny, a.act != .decline, b.act != .decline
    else { return false }
    let (x, y) = (negations(a), negations(b))
    return x == y && figures(a).isSubset(of: figures(b)) || figures(b).isSubset(of: figures(a)) && x == y
  }

  private func negations(_ claim: Claim) -> Int { claim.clauses.count(where: \.isNegated) }
  private func figures(_ claim: Claim) -> Set<[Double]> {
    Set(claim.quantities.map { [$0.value.low, $0.value.high] })
  }

  private func drift(_ found: Found, _ documents: [ClaimedDocument]) -> Drift {
    Drift(kind: found.kind, from: side(found.from), to: side(found.to), message: found.message)
  }

  private func side(_ member: Member) -> Drift.Side {
    Drift.Side(claim: member.claim.id, statement: member.claim.statement, spans: member.claim.spans)
  }
}

extension DriftDetector {
  /// Hedged there, plain here and nowhere hedged in this article: the very words that were hedged stand here.
  private func hedgeLost(_ from: Claim, _ to: Claim, _ here: [Claim]) -> String? {
    guard from.certainty != .certain, let hedge = Hedge(in: from.text), hedge.reaches(to.text) else {
      return nil
    }
    guard isPlain(to), here.allSatisfy({ $0.certainty == .certain && Hedge(in: $0.text) == nil }) else {
      return nil
    }
    // What one says may be, another may say is: each answers for himself.
    if to.statement != nil, from.statement == nil { return nil }
    if let x = from.speaker, let y = to.speaker, !match.areSame(x, y) { return nil }
    let told = to.statement == nil ? "is told as fact" : "is said without it"
    return "“\(hedge.word)” in the earlier account; here it \(told)."
  }

  private func isPlain(_ claim: Claim) -> Bool {
    claim.certainty == .certain && Hedge(in: claim.text) == nil
      && claim.clauses.allSatisfy { $0.mood == .asserted }
  }

  /// "An official" there, "officials" here.
  private func sourceMultiplied(_ from: Claim, _ to: Claim) -> String? {
    guard let one = from.speaker, let many = to.speaker, !one.isPlural, many.isPlural,
      !one.isNamed, !many.isNamed, one.kind != .group
    else { return nil }
    let (noun, nouns) = (head(of: one.name), head(of: many.name))
    guard !noun.isEmpty, nouns == noun + "s" || nouns == noun + "es" || plural(noun) == nouns else {
      return nil
    }
    return "“\(one.name)” in the earlier account became “\(many.name)”."
  }

  private func plural(_ noun: String) -> String {
    for (one, many) in [("man", "men"), ("person", "people"), ("woman", "women")] where noun.hasSuffix(one) {
      return String(noun.dropLast(one.count)) + many
    }
    return noun.hasSuffix("y") ? noun.dropLast() + "ies" : noun
  }

  /// The noun before "in", "of", "who" or a comma: "a source in the prosecutor's office" → "source".
  private func head(of name: String) -> String {
    let words = name.lowercased().split { $0 == " " }.map(String.init)
    let end = words.firstIndex {
      ["in", "of", "at", "from", "with", "who", "familiar", "close", "within", "for"].contains($0)
        || $0.hasSuffix(",")
    }
    guard let end else { return words.last ?? "" }
    let word = words[end].hasSuffix(",") ? String(words[end].dropLast()) : end > 0 ? words[end - 1] : ""
    return word
  }

  /// A source without a name says so there; here the article itself, nowhere near anybody who does.
  private func unnamedSourceLost(
    _ from: Claim, _ to: Member, _ here: [Claim], _ documents: [ClaimedDocument]
  ) -> String? {
    guard let speaker = from.speaker, !speaker.isNamed, from.act != nil, !from.isQuoted,
      speaker.kind == .unnamed || speaker.kind == .person && !speaker.name.contains("spokes"),
      isOwnVoice(to, here, documents, speaker)
    else { return nil }
    return "“\(speaker.name)”, without a name, says so in the earlier account; here nobody does."
  }

  /// Somebody accuses, believes or predicts there, or is not sure; here the article itself knows. What is only said
  /// there may be common knowledge by now.
  private func attributionLost(
    _ from: Claim, _ to: Member, _ here: [Claim], _ documents: [ClaimedDocument]
  ) -> String? {
    guard let speaker = from.speaker, speaker.isNamed, let act = from.act, !from.isQuoted,
      Self.answerable.contains(act) || from.certainty != .certain, isOwnVoice(to, here, documents, speaker)
    else { return nil }
    return "\(speaker.name) says so in the earlier account; here nobody does."
  }

  /// Acts whose content is the speaker's to answer for.
  private static let answerable: Set<Statement.Act> = [.accuse, .believe, .predict, .warn]

  private func isOwnVoice(
    _ to: Member, _ here: [Claim], _ documents: [ClaimedDocument], _ speaker: Speaker
  ) -> Bool {
    to.claim.statement == nil && !to.claim.isQuoted && isPlain(to.claim)
      && here.allSatisfy { $0.statement == nil }
      && !isSpokenFor(to.claim, speaker, documents[to.document].attributed)
  }

  /// A statement or a word of saying stands in the sentence, or one near it is the same speaker's: his words may run on.
  private func isSpokenFor(_ claim: Claim, _ speaker: Speaker, _ attributed: AttributedDocument) -> Bool {
    let (sentences, tagged) = (attributed.document.sentences, attributed.tagged)
    let own = sentences[claim.sentence]
    if own.tokens.contains(where: { Self.cues.contains(tagged.lemmas[$0]) }) { return true }
    if tagged.document.quotations.contains(where: { $0.span.overlaps(own.span) }) { return true }
    let near = max(0, claim.sentence - 2)...min(sentences.count - 1, claim.sentence + 2)
    return attributed.statements.contains { statement in
      let spans = statement.attribution.content + statement.attribution.cue + statement.attribution.source
      if spans.contains(where: { $0.overlaps(own.span) }) { return true }
      guard let other = statement.speaker, !speaker.isNamed || match.areSame(speaker, other) else {
        return false
      }
      return near.contains { number in spans.contains { $0.overlaps(sentences[number].span) } }
    }
  }

  private static let cues: Set<String> = [
    "say", "tell", "accord", "according", "report", "announce", "claim", "state", "add", "believe", "suspect",
    "allege", "ask", "confirm", "warn", "expect", "note",
  ]

  private func quotationChanged(_ from: Member, _ to: Member) -> String? {
    guard let x = from.claim.speaker, let y = to.claim.speaker, !from.quotations.isEmpty,
      !to.quotations.isEmpty, match.areSame(x, y)
    else { return nil }
    for first in from.quotations {
      for second in to.quotations {
        if let change = QuotationChange(first, second) {
          return "Inside the quotation “\(change.before)” became “\(change.after)”."
        }
      }
    }
    return nil
  }
}
