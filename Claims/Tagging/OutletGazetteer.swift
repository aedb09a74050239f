/// A news organisation and what an editor asks of it.
public struct Outlet: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case agency, broadcaster, newspaper, magazine, website
  }

  public enum Control: String, Hashable, Sendable, CaseIterable {
    /// Owned or directed by a government.
    case state
    /// A public service with a board of its own.
    case `public`
    /// A company's, cooperative's or foundation's.
    case `private`
    /// A party's or movement's.
    case party
  }

  public let name: String
  public let kind: Kind
  /// ISO 3166 alpha-2.
  public let country: String
  /// Its owner; its own name if it belongs to no one else that we know of. Outlets of one family share it.
  public let family: String
  /// Without "www."; `nil` if it has none.
  public let domain: String?
  public let control: Control
}

/// Looks up outlets by name, alias and domain: over 700, from every continent.
///
/// Names that are also words ("Time", "The Sun", "Independent") are found, and marked doubtful: the caller looks
/// at the context. Case counts: "AP" is the agency, "ap" and "Ap" are not.
/// - Complexity: O(1) a look-up; some 0.5 ms once, at the first.
public struct OutletGazetteer: Sendable {
  public struct Match: Hashable, Sendable {
    public let outlet: Outlet
    /// The name is also a word, or another's: believe it only where the context says outlet.
    public let isDoubtful: Bool
  }

  /// With the outlets of the house whose words are in force: see ``HouseWords``.
  public static var shared: OutletGazetteer { HouseWords.current?.outlets ?? builtIn }
  static let builtIn = OutletGazetteer()

  public let outlets: [Outlet]
  private let byName: [String: Match]
  private let byDomain: [String: Int]
  /// The longest name, in words.
  public let longest: Int
  let beginnings: NameBeginnings

  /// By name or alias, exactly as written; a leading "the" in lower case is dropped, and a name that contains a
  /// lower-case letter is also found in capitals.
  public func match(_ name: String) -> Match? {
    if let match = byName[name] { return match }
    for suffix in [" magazine", " Magazine", " newspaper"] where name.hasSuffix(suffix) {
      return byName[String(name.dropLast(suffix.count))].map { Match(outlet: $0.outlet, isDoubtful: false) }
    }
    if name.hasPrefix("the ") || name.hasPrefix("The ") || name.hasPrefix("THE ") {
      let bare = String(name.dropFirst(4))
      return byName["The " + bare] ?? byName[bare] ?? byName[bare.lowercased() + " "]
    }
    guard name.utf8.count > 4, name == name.uppercased() else { return nil }
    return byName[name.lowercased() + " "]
  }

  /// The outlet that a certain name means; `nil` for a doubtful one.
  public func outlet(named name: String) -> Outlet? {
    match(name).flatMap { $0.isDoubtful ? nil : $0.outlet }
  }

  /// The outlet of a host ("www.bbc.com") or a subdomain of one that is known.
  public func outlet(domain: String) -> Outlet? {
    var host = Substring(domain.lowercased())
    while true {
      if let index = byDomain[String(host)] { return outlets[index] }
      guard let dot = host.firstIndex(of: ".") else { return nil }
      host = host[host.index(after: dot)...]
    }
  }

  /// Knows these too; they go before what it knows by the same names.
  func adding(_ added: [HouseLexicon.HouseOutlet]) -> OutletGazetteer {
    var (byName, byDomain, longest) = (byName, byDomain, longest)
    for house in added {
      let match = Match(outlet: house.outlet, isDoubtful: false)
      for name in [house.outlet.name] + house.aliases {
        longest = max(longest, name.utf8.count { $0 == 0x20 } + 1)
        byName[name] = match
        if name != name.uppercased() { byName[name.lowercased() + " "] = match }
      }
    }
    let all = added.map(\.outlet) + outlets
    byDomain = byDomain.mapValues { $0 + added.count }
    for (i, house) in added.enumerated() { if let domain = house.outlet.domain { byDomain[domain] = i } }
    return OutletGazetteer(outlets: all, byName: byName, byDomain: byDomain, longest: longest)
  }

  private init(outlets: [Outlet], byName: [String: Match], byDomain: [String: Int], longest: Int) {
    self.outlets = outlets
    self.byName = byName
    self.byDomain = byDomain
    self.longest = longest
    beginnings = NameBeginnings(byName.keys)
  }

  private init() {
    var outlets: [Outlet] = []
    var byName: [String: Match] = [:]
    var byDomain: [String: Int] = [:]
    var longest = 1
    // Some 723 outlets with 1263 names, most of them twice.
    byName.reserveCapacity(2526)
    byDomain.reserveCapacity(800)
    for line in OutletTable.text.parts(where: { $0 == UInt8(ascii: "\n") }) {
      let fields = line.parts(keepingEmpty: true) { $0 == UInt8(ascii: "|") }
      guard let outlet = Outlet(fields: fields) else { continue }
      if let domain = outlet.domain, byDomain[domain] == nil { byDomain[domain] = outlets.count }
      outlets.append(outlet)
      for name in [fields[0]] + fields[1].parts(where: { $0 == UInt8(ascii: ";") }) {
        let isDoubtful = name.hasPrefix("~")
        let key = isDoubtful ? String(name.dropFirst()) : name
        let match = Match(outlet: outlet, isDoubtful: isDoubtful)
        longest = max(longest, key.utf8.count { $0 == 0x20 } + 1)
        if byName[key] == nil { byName[key] = match }
        // In capitals, as headlines and credits print them; the space keeps the key from plain look-ups.
        let capitals = key.lowercased() + " "
        if byName[capitals] == nil, key != key.uppercased() { byName[capitals] = match }
      }
    }
    self.init(outlets: outlets, byName: byName, byDomain: byDomain, longest: longest)
  }
}

extension Outlet {
  /// A line of ``OutletTable``, parted at "|".
  fileprivate init?(fields: [String]) {
    guard fields.count == 7, let kind = Self.kinds[fields[2]], let control = Self.controls[fields[6]] else {
      return nil
    }
    let name = fields[0].hasPrefix("~") ? String(fields[0].dropFirst()) : fields[0]
    self.init(
      name: name, kind: kind, country: fields[3], family: fields[4].isEmpty ? name : fields[4],
      domain: fields[5].isEmpty ? nil : fields[5], control: control)
  }

  private static let kinds: [String: Kind] = [
    "a": .agency, "b": .broadcaster, "n": .newspaper, "m": .magazine, "w": .website,
  ]
  private static let controls: [String: Control] = ["s": .state, "u": .public, "p": .private, "y": .party]
}
