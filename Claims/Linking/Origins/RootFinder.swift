/// Finds who or what stands at the end of the chains of a cluster's claims: what its confirmation is worth.
///
/// Several articles that quote one speaker rest on him alone. Sources without a name are taken for one unless the text
/// shows that they differ. What an article says itself in its headline it has from whom it names below.
struct RootFinder {
  /// A member of the cluster, with what vouches for it.
  struct Member {
    /// Of the article, or of the one that it has the claim from.
    let origin: Origin.ID
    /// `nil` in the article's own voice, where nobody is named, and where an article of the origin is who says it.
    let speaker: Speaker?
    /// Told as somebody's, though nobody is named.
    let isSourceless: Bool
    /// In the article's own voice, the words of a claim of some length: who prints the same has it from the same.
    var wording: String?
  }

  private struct Voice {
    let speaker: Speaker
    let origin: Origin.ID
  }

  /// Each root once: speakers and unnamed sources in the order of the claims, then origins.
  func roots(of members: [Member]) -> [Root] {
    let voices = members.compactMap { member in
      member.speaker.map { Voice(speaker: $0, origin: member.origin) }
    }
    var named: [Voice] = []
    for voice in voices where isTellable(voice.speaker) {
      if let known = named.firstIndex(where: { match.areSame($0.speaker, voice.speaker) }) {
        if fuller(voice.speaker, than: named[known].speaker) { named[known] = voice }
      } else {
        named.append(voice)
      }
    }
    let unnamed = differing(
      voices.filter { !isTellable($0.speaker) }.map(\.speaker), from: named.map(\.speaker))
    let told = Set(voices.map(\.origin))
    let isSourceless = members.contains(where: \.isSourceless)
    var roots = named.map { Root(kind: .speaker, name: $0.speaker.name) }
    roots += unnamed.map { Root(kind: isBody($0) ? .speaker : .unnamed, name: $0.name) }
    if roots.isEmpty, isSourceless { roots.append(Root(kind: .unnamed, name: "a source not given")) }
    return roots
      + own(members).filter { !told.contains($0) }.map { Root(kind: .origin, name: $0.description) }
  }

  /// The origins that say so themselves, ascending; of those in the same words the first.
  private func own(_ members: [Member]) -> [Origin.ID] {
    let silent = members.filter { $0.speaker == nil && !$0.isSourceless }.sorted { $0.origin < $1.origin }
    var kept: [Origin.ID] = []
    var wordings: [String: Origin.ID] = [:]
    for member in silent {
      let first = member.wording.map { wordings[$0, default: member.origin] }
      if let wording = member.wording { wordings[wording] = first }
      let origin = first ?? member.origin
      if !kept.contains(origin) { kept.append(origin) }
    }
    return kept
  }

  private let match = SpeakerMatch()

  /// A name, not only a description: "the operator" may be anybody's who speaks for it elsewhere.
  private func isTellable(_ speaker: Speaker) -> Bool {
    speaker.isNamed && speaker.name.contains(where: \.isUppercase)
  }

  /// A body by its description: "the regional government" hides nobody.
  private func isBody(_ speaker: Speaker) -> Bool {
    speaker.isNamed
      && (speaker.kind == .government || speaker.kind == .organization || speaker.kind == .agency)
  }

  private func fuller(_ a: Speaker, than b: Speaker) -> Bool {
    SpeakerMatch.words(of: a.name).count > SpeakerMatch.words(of: b.name).count
  }

  /// Those without a name that are not one of the named bodies' people, nor each other.
  private func differing(_ unnamed: [Speaker], from named: [Speaker]) -> [Speaker] {
    var kept: [Speaker] = []
    for speaker in unnamed {
      let isOfNamed = named.contains { belongs(speaker, to: $0) }
      if !isOfNamed, kept.allSatisfy({ differ($0, speaker) }) { kept.append(speaker) }
    }
    return kept
  }

  /// "Regional officials" and "the regional government"; "the operator" and the operator's spokesman or director.
  private func belongs(_ speaker: Speaker, to body: Speaker) -> Bool {
    if speaker.kind == .organization || speaker.kind == .government || speaker.kind == .agency {
      let role = body.role?.lowercased() ?? ""
      if role.contains("spokes") { return true }
      // "The operator" may be a director's; "the mountain rescue service" is told apart by its name.
      if SpeakerMatch.words(of: speaker.name).count == 1, Self.offices.contains(where: role.contains) {
        return true
      }
    }
    guard body.kind != .person else { return false }
    let own = house(of: speaker)
    return !own.isDisjoint(with: house(of: body))
  }

  /// Who leads a house and speaks for it.
  private static let offices = [
    "director", "chief", "chair", "executive", "manager", "head of", "owner", "founder", "boss",
    "press officer",
  ]

  /// The text tells apart two sources of which it says for whom they work, and the houses differ.
  private func differ(_ a: Speaker, _ b: Speaker) -> Bool {
    guard let x = a.affiliation, let y = b.affiliation else { return false }
    let (p, q) = (Set(SpeakerMatch.words(of: x)), Set(SpeakerMatch.words(of: y)))
    return p.isDisjoint(with: q) && !match.areSame(a, b)
  }

  private func house(of speaker: Speaker) -> Set<String> {
    let words = SpeakerMatch.words(of: speaker.name) + SpeakerMatch.words(of: speaker.affiliation ?? "")
    return Set(words).subtracting(SpeakerMatch.generic)
  }
}
