/// What one side of a fight says of the fight.
struct PartyClaimUnverified: AuditRule {
  let name: RuleName = "party-claim-unverified"
  let severity = Severity.warning
  let summary =
    "A party to a war or a strike says how it goes, nobody else carries it, and the article does not "
    + "say that it could not be checked."
  let rationale = """
    Armies count the enemy's losses, unions the strikers, organisers the crowd. Agencies print such claims with a \
    sentence that they could not be verified; without it the reader takes the figure for a finding.
    """
  let example = RuleExample(
    fires: """
      Norland's army said that its troops had repelled forty assaults near the town of Vell and destroyed nine \
      tanks.
      """,
    passes: """
      Norland's army said that its troops had repelled forty assaults near the town of Vell and destroyed nine \
      tanks. The claim could not be independently verified.
      """)

  func findings(in article: AttributedDocument) -> [Finding] {
    let voices = Voices(article)
    let prose = voices.prose.flatMap { Array(voices.document.sentences[$0].tokens) }
    guard voices.vocabulary(prose).isDisjoint(with: Self.caveats) else { return [] }
    let claims = voices.counted.filter { isPartyClaim($0, in: voices) && !isCarried($0, in: voices) }
    let wording = Wording(article: article)
    return sides(of: claims, in: voices).map { group in
      let first = group[0]
      return Finding(
        rule: name, severity: severity,
        message:
          "Nobody but \(wording.name(first)), a party to the fight, vouches for \(wording.quote(first)), and "
          + "the article does not say whether it could be checked.",
        spans: wording.passage(first),
        related: group.dropFirst().map {
          wording.related(wording.passage($0), "The same side, unchecked too.")
        },
        statements: group.map(\.id))
    }
  }

  private func isPartyClaim(_ statement: Statement, in voices: Voices) -> Bool {
    guard let speaker = statement.speaker, statement.act.assertsFact, statement.certainty == .certain,
      statement.act != .believe, statement.act != .predict
    else { return false }
    let source = statement.attribution.source.flatMap { voices.document.tokens(in: $0) }
    let described =
      ([speaker.name, speaker.role, speaker.affiliation].compactMap { $0 }.joined(separator: " "))
      .lowercased().split { !$0.isLetter }.map(String.init)
    let who = voices.vocabulary(source).union(described)
    let what = voices.vocabulary(statement)
    if !who.isDisjoint(with: Self.fighters) {
      return !what.isDisjoint(with: Self.feats) && !what.isDisjoint(with: Self.arms)
    }
    let counts = voices.tagged.quantities.contains { quantity in
      statement.attribution.content.contains { $0.contains(quantity.span) }
    }
    return counts && !who.isDisjoint(with: Self.organisers) && !what.isDisjoint(with: Self.turnout)
  }

  /// Another side, an outlet or the article itself says it too.
  private func isCarried(_ statement: Statement, in voices: Voices) -> Bool {
    let words = voices.words(statement)
    let own = side(statement.speaker!, in: voices)
    return VoicedPassage.all(in: voices, of: voices.body).contains { passage in
      guard words.share(in: passage.words) >= 0.6 else { return false }
      guard let other = passage.statement else { return true }
      return other.id != statement.id && other.speaker.map { side($0, in: voices) != own } ?? false
    }
  }

  /// Claims of one side. A fighter whose side the article does not tell is of the side told in his paragraph.
  private func sides(of claims: [Statement], in voices: Voices) -> [[Statement]] {
    var known: [Int: String] = [:]
    return claims.grouped { statement in
      let block = voices.sentence(of: statement).map { voices.document.sentences[$0].block } ?? -1
      let side = statement.speaker!.affiliation ?? known[block] ?? statement.speaker!.name
      known[block] = known[block] ?? side
      return side
    }
  }

  /// Who is fought for, if the article tells; else the speaker.
  private func side(_ speaker: Speaker, in voices: Voices) -> String {
    speaker.affiliation ?? speaker.name
  }

  private static let caveats: Set<String> = [
    "verify", "verified", "verification", "independently", "unverified", "corroborate", "corroborated",
    "footage", "geolocated",
  ]
  private static let fighters: Set<String> = [
    "army", "military", "commander", "commanders", "general", "colonel", "brigadier", "admiral", "troops",
    "force", "forces", "militia", "rebel", "rebels", "insurgent", "insurgents", "separatist", "separatists",
    "guerrilla", "guerrillas", "junta", "brigade", "battalion", "navy", "defence", "defense", "fighters",
  ]
  private static let feats: Set<String> = [
    "repel", "destroy", "intercept", "capture", "seize", "kill", "down", "shoot", "infiltrate", "advance",
    "recapture", "liberate", "sink", "hit", "strike", "inflict", "eliminate", "neutralise", "neutralize",
    "foil",
    "thwart", "repulse", "retake", "wound", "try",
  ]
  private static let arms: Set<String> = [
    "troops", "soldier", "assault", "tank", "drone", "missile", "shell", "militant", "fighter", "position",
    "attack", "offensive", "vehicle", "depot", "jet", "aircraft", "warship", "village", "town", "sabotage",
    "enemy", "rocket", "artillery", "casualty", "infantry", "base",
  ]
  private static let organisers: Set<String> = [
    "union", "unions", "organiser", "organisers", "organizer", "organizers", "campaigners", "protesters",
    "strikers", "federation",
  ]
  private static let turnout: Set<String> = [
    "join", "walk", "turnout", "march", "crowd", "demonstrate", "protester", "striker", "strike",
    "demonstrator",
    "rally", "protest",
  ]
}
