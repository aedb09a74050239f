/// Whether speakers of two articles are one: "Lotte Brandt" and "Mayor Brandt", "the IAEA" and "International Atomic
/// Energy Agency", a company and its spokesman.
///
/// In doubt they are one: what is counted afterwards is independence.
struct SpeakerMatch {
  func areSame(_ a: Speaker, _ b: Speaker) -> Bool {
    if a.name == b.name { return true }
    let (x, y) = (Self.words(of: a.name), Self.words(of: b.name))
    guard !x.isEmpty, !y.isEmpty else { return false }
    if a.kind == .person, b.kind == .person { return arePersons(x, y) }
    if a.kind == .person { return speaksFor(a, b) }
    if b.kind == .person { return speaksFor(b, a) }
    return areBodies(x, y)
  }

  /// One surname, and given names that can be one: missing, equal, or an initial.
  private func arePersons(_ x: [String], _ y: [String]) -> Bool {
    guard x.last == y.last else { return false }
    if x.count == 1 || y.count == 1 { return true }
    let (given, other) = (x[0], y[0])
    return given == other || given.count == 1 && other.hasPrefix(given)
      || other.count == 1 && given.hasPrefix(other)
  }

  /// One name within the other, or its initials.
  private func areBodies(_ x: [String], _ y: [String]) -> Bool {
    let (a, b) = (Set(x).subtracting(Self.generic), Set(y).subtracting(Self.generic))
    if !a.isEmpty, !b.isEmpty, a.isSubset(of: b) || b.isSubset(of: a) { return true }
    return Self.abbreviates(x, y) || Self.abbreviates(y, x)
  }

  private static func abbreviates(_ short: [String], _ long: [String]) -> Bool {
    guard short.count == 1, long.count > 1 else { return false }
    return short[0] == String(long.compactMap(\.first))
  }

  /// A spokesman's words are those of his house.
  private func speaksFor(_ person: Speaker, _ body: Speaker) -> Bool {
    guard let role = person.role?.lowercased(), role.contains("spokes") else { return false }
    let own = Self.words(of: body.name)
    if let affiliation = person.affiliation, areBodies(Self.words(of: affiliation), own) { return true }
    let words = Set(Self.words(of: role))
    let named = Set(own).subtracting(Self.generic)
    return !named.isEmpty && named.isSubset(of: words)
  }

  /// In lower case, titles and "the" left out.
  static func words(of name: String) -> [String] {
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
    let own = words.filter { $0 != "the" && $0 != "s" }
    let bare = own.drop { NameLexicon.isTitle($0) || NameLexicon.isTitle($0 + ".") }
    return bare.isEmpty ? own : Array(bare)
  }

  /// Words that many bodies have in their names.
  static let generic: Set<String> = [
    "of", "for", "and", "in", "a", "an", "ministry", "department", "office", "government", "police",
    "company",
    "group", "agency", "authority", "authorities", "council", "commission", "committee", "party", "union",
    "association", "court", "official", "officials", "spokesman", "spokeswoman", "spokesperson", "source",
    "sources", "person", "people", "man", "woman", "international", "national", "news", "inc", "ltd", "corp",
    "former", "senior", "who", "that", "not", "be", "to", "was", "named", "asked", "unnamed", "anonymous",
    "s", "with", "at", "from", "local", "state", "federal", "public", "minister", "members", "member",
  ]
}
