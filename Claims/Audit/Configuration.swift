/// What a newsroom has settled for its articles: how much each rule matters, its own outlet, its own words.
///
/// People write it as JSON, in a file named `.crosscheck.json`:
///
///     {
///       "outlet": "Ellin Courier",
///       "rules": {"second-hand": "off", "unnamed-source": "error"},
///       "outlets": [{"name": "Ellin Courier", "aliases": ["the Courier"]}],
///       "cues": {"opine": "assert"},
///       "parties": [["Norhydro", "the operator"]]
///     }
public struct Configuration: Hashable, Sendable {
  /// How much a rule's findings matter here.
  public enum Level: String, Hashable, Sendable, CaseIterable { case off, info, warning, error }

  public static let fileName = ".crosscheck.json"

  /// Rules that are not listed keep their own severity.
  public var levels: [RuleName: Level]
  /// The outlet of articles that name none.
  public var outlet: String?
  public var lexicon: HouseLexicon

  public init(
    levels: [RuleName: Level] = [:], outlet: String? = nil, lexicon: HouseLexicon = HouseLexicon()
  ) {
    self.levels = levels
    self.outlet = outlet
    self.lexicon = lexicon
  }

  /// - Parameter path: How messages call the file.
  public init(reading bytes: [UInt8], path: String) throws(ConfigurationError) {
    self = try ConfigurationReader(bytes, path: path).configuration()
  }
}

/// What is wrong with a configuration, and where.
public struct ConfigurationError: Error, Equatable, CustomStringConvertible {
  public let path: String
  /// 1-based, in bytes.
  public let line: Int
  public let column: Int
  public let problem: String

  public var description: String { "\(path):\(line):\(column): \(problem)" }
}

/// Reads a ``Configuration`` and refuses what it does not know: a misspelt key must not pass for a setting.
private struct ConfigurationReader {
  typealias Path = [String]

  let path: String
  let bytes: [UInt8]
  let json: PlacedJSON

  init(_ bytes: [UInt8], path: String) throws(ConfigurationError) {
    self.bytes = bytes
    self.path = path
    if let byte = firstInvalidUTF8(in: bytes[...]) {
      throw Self.error("not UTF-8", at: byte, in: bytes, path)
    }
    do {
      json = try PlacedJSON(parsing: bytes[...])
    } catch {
      throw Self.error("not valid JSON: \(error.problem)", at: error.byte, in: bytes, path)
    }
  }

  func configuration() throws(ConfigurationError) -> Configuration {
    let keys = ["$schema", "version", "outlet", "rules", "outlets", "cues", "parties"]
    let root = try members(of: json.value, at: [], keys: keys)
    if let version = root["version"], version != .number("1") {
      throw error("\"version\" must be 1, the only one there is", at: ["version"])
    }
    var configuration = Configuration()
    configuration.outlet = try optionalText(root["outlet"], at: ["outlet"])
    configuration.levels = try levels(root["rules"])
    configuration.lexicon = HouseLexicon(
      outlets: try outlets(root["outlets"]), cues: try cues(root["cues"]),
      parties: try parties(root["parties"]))
    return configuration
  }

  private func levels(_ value: JSONValue?) throws(ConfigurationError) -> [RuleName: Configuration.Level] {
    var levels: [RuleName: Configuration.Level] = [:]
    for (name, value) in try members(of: value, at: ["rules"]) {
      guard let rule = AuditRules[name] else {
        throw error("there is no rule named \"\(name)\"; crosscheck rules lists them", at: ["rules", name])
      }
      levels[rule.name] = try choice(value, at: ["rules", name])
    }
    return levels
  }

  private func outlets(_ value: JSONValue?) throws(ConfigurationError) -> [HouseLexicon.HouseOutlet] {
    try elements(of: value, at: ["outlets"]) { value, path throws(ConfigurationError) in
      let keys = ["name", "aliases", "kind", "country", "family", "domain", "control"]
      let members = try members(of: value, at: path, keys: keys)
      guard let given = members["name"] else { throw error("an outlet needs a \"name\"", at: path) }
      let name = try text(given, at: path + ["name"])
      let aliases = try elements(of: members["aliases"], at: path + ["aliases"], text)
      return HouseLexicon.HouseOutlet(
        Outlet(
          name: name, kind: try choice(members["kind"], at: path + ["kind"], else: .newspaper),
          country: try optionalText(members["country"], at: path + ["country"]) ?? "",
          family: try optionalText(members["family"], at: path + ["family"]) ?? name,
          domain: try optionalText(members["domain"], at: path + ["domain"]),
          control: try choice(members["control"], at: path + ["control"], else: .private)),
        aliases: aliases)
    }
  }

  private func cues(_ value: JSONValue?) throws(ConfigurationError) -> [String: CueAct] {
    var cues: [String: CueAct] = [:]
    for (word, value) in try members(of: value, at: ["cues"]) {
      guard !word.isEmpty, word == word.lowercased(), !word.contains(where: \.isWhitespace) else {
        throw error(
          "\"\(word)\" must be one verb in its dictionary form and lower case", at: ["cues", word])
      }
      cues[word] = try choice(value, at: ["cues", word])
    }
    return cues
  }

  private func parties(_ value: JSONValue?) throws(ConfigurationError) -> [[String]] {
    try elements(of: value, at: ["parties"]) { value, path throws(ConfigurationError) in
      try elements(of: value, at: path, text)
    }
  }

  // MARK: Values

  /// - Parameter keys: Those that are known; any if left out.
  private func members(
    of value: JSONValue?, at path: Path, keys: [String]? = nil
  ) throws(ConfigurationError) -> [(key: String, value: JSONValue)] {
    guard let value else { return [] }
    guard case .object(let members) = value else { throw wrongType(value, at: path, "an object") }
    let sorted = members.sorted { json.byte(of: path + [$0.key]) < json.byte(of: path + [$1.key]) }
    if let keys, let unknown = sorted.first(where: { !keys.contains($0.key) }) {
      let known = keys.map { "\"\($0)\"" }.joined(separator: ", ")
      throw error("the key \"\(unknown.key)\" is unknown; known are \(known)", at: path + [unknown.key])
    }
    return sorted
  }

  private func members(
    of value: JSONValue?, at path: Path, keys: [String]
  ) throws(ConfigurationError) -> [String: JSONValue] {
    let members: [(key: String, value: JSONValue)] = try members(of: value, at: path, keys: keys)
    return Dictionary(uniqueKeysWithValues: members.map { ($0.key, $0.value) })
  }

  private func elements<Element>(
    of value: JSONValue?, at path: Path,
    _ element: (JSONValue, Path) throws(ConfigurationError) -> Element
  ) throws(ConfigurationError) -> [Element] {
    guard let value else { return [] }
    guard case .array(let values) = value else { throw wrongType(value, at: path, "an array") }
    var result: [Element] = []
    for (i, value) in values.enumerated() { result.append(try element(value, path + [String(i)])) }
    return result
  }

  private func text(_ value: JSONValue, at path: Path) throws(ConfigurationError) -> String {
    guard case .string(let text) = value, !text.isEmpty else { throw wrongType(value, at: path, "some text") }
    return text
  }

  private func optionalText(_ value: JSONValue?, at path: Path) throws(ConfigurationError) -> String? {
    guard let value, value != .null else { return nil }
    return try text(value, at: path)
  }

  private func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ value: JSONValue, at path: Path
  ) throws(ConfigurationError) -> Value {
    if case .string(let text) = value, let choice = Value(rawValue: text) { return choice }
    let names = Value.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
    throw wrongType(value, at: path, "one of \(names)")
  }

  private func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ value: JSONValue?, at path: Path, else fallback: Value
  ) throws(ConfigurationError) -> Value {
    guard let value else { return fallback }
    return try choice(value, at: path)
  }

  // MARK: Errors

  private func wrongType(_ value: JSONValue, at path: Path, _ expected: String) -> ConfigurationError {
    error("\(path.isEmpty ? "the file" : Self.spelled(path)) must be \(expected)", at: path)
  }

  private func error(_ problem: String, at path: Path) -> ConfigurationError {
    Self.error(problem, at: json.byte(of: path), in: bytes, self.path)
  }

  private static func error(
    _ problem: String, at byte: Int, in bytes: [UInt8], _ path: String
  ) -> ConfigurationError {
    let before = bytes.prefix(byte)
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return ConfigurationError(
      path: path, line: before.count { $0 == 0x0A } + 1, column: byte - lineStart + 1, problem: problem)
  }

  /// `outlets[0].name`
  private static func spelled(_ path: Path) -> String {
    path.reduce("") { text, step in
      Int(step) == nil ? (text.isEmpty ? step : "\(text).\(step)") : "\(text)[\(step)]"
    }
  }
}
