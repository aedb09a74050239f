/// Whether two written forms may be one name.
enum NameForms {
  /// Words that begin alike ("Technicolor", "Technicolour"; "Woodburn-area") or are abbreviations of each other ("Mt").
  static func isSpelling(_ a: [String], _ b: [String]) -> Bool {
    a.contains { x in b.contains { isSpelling(x.lowercased(), $0.lowercased()) } }
  }

  private static func isSpelling(_ a: String, _ b: String) -> Bool {
    if a == b || abbreviations[a] == b || abbreviations[b] == a { return true }
    let shared = zip(a, b).prefix { $0 == $1 }.count
    return shared >= 5
  }

  private static let abbreviations = ["mt": "mount", "st": "saint", "ft": "fort", "dr": "doctor"]
}
