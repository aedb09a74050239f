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
    if zip(a, b).prefix(while: { $0 == $1 }).count >= 5 { return true }
    // "Vendôme", "KOs"; "Rait" and "Raite", "Hefner" and "Heffner".
    if a + "s" == b || b + "s" == a { return true }
    return min(a.count, b.count) >= 4 && distance(Array(a), Array(b)) <= (min(a.count, b.count) >= 7 ? 2 : 1)
  }

  /// How many letters must be put in, taken out or replaced; one that is not of ASCII may stand for any.
  private static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var previous = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var row = [i + 1]
      for (j, y) in b.enumerated() {
        let isSame = x == y || !x.isASCII || !y.isASCII
        row.append(min(previous[j] + (isSame ? 0 : 1), previous[j + 1] + 1, row[j] + 1))
      }
      previous = row
    }
    return previous[b.count]
  }

  private static let abbreviations = ["mt": "mount", "st": "saint", "ft": "fort", "dr": "doctor"]
}
