/// Verbs that say of somebody that he did wrong, by lemma, and what is left of them as adjectives.
enum Wrongdoing {
  static let verbs: Set<String> = [
    "steal", "lie", "mislead", "bribe", "embezzle", "launder", "defraud", "abuse", "assault", "rape",
    "murder",
    "torture", "harass", "threaten", "blackmail", "cheat", "rig", "sabotage", "poison", "falsify", "forge",
    "conceal", "hide", "swindle", "beat", "kidnap", "extort", "smuggle", "violate", "plagiarise",
    "plagiarize",
  ]
  private static let others: Set<String> = [
    "forged", "stolen", "falsified", "rigged", "fraud", "theft", "bribery", "corruption", "forgery",
    "perjury",
  ]

  static func occurs(in vocabulary: Set<String>) -> Bool {
    !vocabulary.isDisjoint(with: verbs) || !vocabulary.isDisjoint(with: others)
  }
}
