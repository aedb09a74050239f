/// A state: its name, the words for its people, and what stands for its government.
public struct Country: Hashable, Sendable {
  public let name: String
  /// ISO 3166 alpha-2; "XK" is Kosovo, "EU" the European Union.
  public let code: String
  /// Adjectives and words for the people: "Ukrainian", "Ukrainians"; the adjective first.
  public let demonyms: [String]
}

/// Looks up countries by the words that name them, their people, their capitals and their governments.
///
/// Names are compared in lower case, without a leading "the".
/// - Complexity: O(1) a look-up; some 0.2 ms once, at the first.
public struct PlaceGazetteer: Sendable {
  /// What a name is to its country.
  public enum Relation: Hashable, Sendable {
    /// "Russia", "the UK"
    case country
    /// "Russian", "Russians"
    case demonym
    /// "Moscow": the city, or its government when it speaks.
    case capital
    /// "the Kremlin": the government wherever it stands.
    case seat
  }

  public struct Entry: Hashable, Sendable {
    public let country: Country
    public let relation: Relation
  }

  public static let shared = PlaceGazetteer()

  private let entries: [String: Entry]
  private let others: Set<String>
  /// The longest name, in words.
  public let longest: Int
  let beginnings: NameBeginnings

  public func entry(_ name: String) -> Entry? { entries[Self.key(name)] }

  /// Whether it is a place that is neither a country nor a capital.
  public func isOtherPlace(_ name: String) -> Bool { others.contains(Self.key(name)) }

  public func country(code: String) -> Country? { byCode[code] }
  private let byCode: [String: Country]

  private init() {
    var entries: [String: Entry] = [:]
    var byCode: [String: Country] = [:]
    var longest = 1
    func add(_ names: [String], _ country: Country, _ relation: Relation) {
      for name in names where !name.isEmpty {
        let key = Self.key(name)
        longest = max(longest, key.utf8.count { $0 == 0x20 } + 1)
        if entries[key] == nil { entries[key] = Entry(country: country, relation: relation) }
      }
    }
    for line in PlaceTable.text.parts(where: { $0 == UInt8(ascii: "\n") }) {
      let fields = line.parts(keepingEmpty: true) { $0 == UInt8(ascii: "|") }.map { field in
        field.parts { $0 == UInt8(ascii: ";") }
      }
      guard fields.count == 6, let name = fields[0].first, let code = fields[5].first else { continue }
      let country = Country(name: name, code: code, demonyms: fields[2])
      byCode[code] = country
      add(fields[4], country, .seat)
      add([name] + fields[1], country, .country)
      add(fields[2], country, .demonym)
      add(fields[3], country, .capital)
    }
    self.entries = entries
    self.byCode = byCode
    self.longest = longest
    let others = Set(PlaceTable.otherPlaces.parts { $0 == UInt8(ascii: ";") }.map { $0.lowercased() })
    self.others = others
    beginnings = NameBeginnings(Array(entries.keys) + others)
  }

  static func key(_ name: String) -> String {
    let lower = name.lowercased()
    return lower.hasPrefix("the ") && lower != "the hague" ? String(lower.dropFirst(4)) : lower
  }
}
