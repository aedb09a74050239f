/// What single words say about names: first names and their gender, titles, the words of organisations.
public enum NameLexicon {
  public enum Gender: Hashable, Sendable { case male, female }

  /// The gender that a first name tells; `nil` for unknown names and for those borne by both.
  public static func gender(ofFirstName norm: String) -> Gender? {
    switch (male.contains(norm), female.contains(norm)) {
    case (true, false): .male
    case (false, true): .female
    default: nil
    }
  }

  /// The gender that a title tells: "mr.", "dame".
  public static func gender(ofTitle norm: String) -> Gender? {
    maleTitles.contains(norm) ? .male : femaleTitles.contains(norm) ? .female : nil
  }

  public static func isFirstName(_ norm: String) -> Bool { male.contains(norm) || female.contains(norm) }

  /// Stands before a personal name: "mr.", "sen.", "president", "coach".
  public static func isTitle(_ norm: String) -> Bool {
    titles.contains(norm) || maleTitles.contains(norm) || femaleTitles.contains(norm)
  }

  static func isTitle(_ token: Token) -> Bool {
    titles.contains(token) || maleTitles.contains(token) || femaleTitles.contains(token)
  }

  /// A title that is never a role by itself and is no part of a role's text: "Mr", "Dr".
  public static func isHonorific(_ norm: String) -> Bool { honorifics.contains(norm) }

  public static func isOrganisationWord(_ norm: String) -> Bool { organisationWords.contains(norm) }
  public static func isGovernmentWord(_ norm: String) -> Bool { governmentWords.contains(norm) }
  /// The ISO code of the state whose body it is: "pentagon" → "US".
  public static func state(ofBody norm: String) -> String? { bodies[norm] }
  public static func isOrganisation(_ norm: String) -> Bool { organisations.contains(norm) }
  /// Never a name by itself, however written.
  public static func isOrdinary(_ norm: String) -> Bool { ordinary.contains(norm) }

  private static func words(_ list: String) -> WordSet {
    WordSet(list.parts { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") })
  }

  private static let male = words(NameWords.maleNames)
  private static let female = words(NameWords.femaleNames)
  private static let maleTitles = words(NameWords.maleTitles)
  private static let femaleTitles = words(NameWords.femaleTitles)
  private static let titles = words(NameWords.titles)
  private static let honorifics = words(NameWords.honorifics)
  private static let organisationWords = words(NameWords.organisationWords)
  private static let governmentWords = words(NameWords.governmentWords)
  private static let ordinary = words(NameWords.ordinaryWords)
  private static let organisations = Set(NameWords.organisations.parts { $0 == UInt8(ascii: "|") })
  private static let bodies: [String: String] = Dictionary(
    NameWords.governmentBodies.split(separator: "|").compactMap { entry in
      let parts = entry.split(separator: ":")
      return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
    }, uniquingKeysWith: { first, _ in first })
}
