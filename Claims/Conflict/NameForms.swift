/// Whether two written forms may be one name.
enum NameForms {
  /// Words that begin alike ("Technicolor", "Technicolour"; "Woodburn-area") or are abbreviations of each other ("Mt").
  static func isSpelling(_ a: [String], _ b: [String]) -> Bool {
    a.contains { x in b.contains { isSpelling(x.lowercased(), $0.lowercased()) } }
  }

  /// "fred larue", "frederick c. larue", "larue": one surname, and no two forenames that begin differently.
  static func isOnePerson(_ a: String, _ b: String) -> Bool {
    let (x, y) = (parts(a), parts(b))
    guard let p = x.last, let q = y.last, isSpelling(p, q) else { return false }
    let (s, t) = (x.dropLast(), y.dropLast())
    return s.isEmpty || t.isEmpty
      || s.contains { p in
        t.contains { q in
          let shared = zip(p, q).prefix { $0 == $1 }.count
          return shared >= 2 || shared == min(p.count, q.count) && shared > 0
        }
      }
  }

  private static func parts(_ name: String) -> [String] {
    name.split(separator: " ").map { String($0.filter { $0 != "." }) }.filter {
      !["jr", "sr", ""].contains($0)
    }
  }

  private static func isSpelling(_ a: String, _ b: String) -> Bool {
    if a == b || abbreviations[a] == b || abbreviations[b] == a { return true }
    let shared = zip(a, b).prefix { $0 == $1 }.count
    return shared >= 5
  }

  private static let abbreviations = ["mt": "mount", "st": "saint", "ft": "fort", "dr": "doctor"]
}
