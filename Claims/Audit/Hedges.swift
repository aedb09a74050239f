/// Words that leave open whether something is so.
enum Hedges {
  static let words = Set(
    """
    may might could perhaps possibly maybe reportedly allegedly alleged supposedly purportedly purported
    apparently seemingly probably likely presumably suspected suspect believed thought rumoured rumored
    appear seem unconfirmed unverified potential potentially if whether consider mull weigh expected poised
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  static func occur(in vocabulary: Set<String>) -> Bool { !vocabulary.isDisjoint(with: words) }

  /// What the statement itself leaves open, in its words or by how it is said.
  static func weaken(_ statement: Statement, in voices: Voices) -> Bool {
    switch statement.certainty {
    case .probable, .possible, .unconfirmed: true
    case .certain: occur(in: voices.vocabulary(statement))
    }
  }
}
