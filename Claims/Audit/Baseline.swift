/// The findings of a former audit, so that the next one can report what is new and nothing else.
///
/// A finding is known if its article had one of the same ``Fingerprint``: the same rule about the same words.
public struct Baseline: Sendable {
  private let known: [Article.ID: Set<String>]

  /// - Parameters:
  ///   - bytes: What `audit --format json` or `--format sarif` printed.
  ///   - path: How messages call the file.
  public init(reading bytes: [UInt8], path: String) throws(BaselineError) {
    let value: JSONValue
    do {
      value = try JSONValue(parsing: bytes[...])
    } catch {
      throw BaselineError(path: path, problem: "not valid JSON at byte \(error.byte): \(error.problem)")
    }
    let pairs =
      value["runs"] != nil ? Self.sarif(value) : value["articles"] != nil ? Self.audit(value) : nil
    guard let pairs else {
      throw BaselineError(
        path: path, problem: "neither the JSON nor the SARIF that crosscheck audit prints")
    }
    var known: [Article.ID: Set<String>] = [:]
    for pair in pairs {
      guard let article = pair.article, let fingerprint = pair.fingerprint else {
        throw BaselineError(
          path: path, problem: "a finding in it has no fingerprint; was it made by an older version?")
      }
      known[Article.ID(article), default: []].insert(fingerprint)
    }
    self.known = known
  }

  /// The report without the findings that are known.
  public func leavingOut(of report: AuditReport) -> AuditReport {
    let known = known[report.article.article.id] ?? []
    var result = report
    result.findings.removeAll { finding in finding.fingerprint.map { known.contains($0.rawValue) } ?? false }
    result.leftOut = report.findings.count - result.findings.count
    return result
  }

  private typealias Pair = (article: String?, fingerprint: String?)

  private static func audit(_ value: JSONValue) -> [Pair] {
    (value["articles"]?.elements ?? []).flatMap { article in
      (article["findings"]?.elements ?? []).map { (article["id"]?.text, $0["fingerprint"]?.text) }
    }
  }

  private static func sarif(_ value: JSONValue) -> [Pair] {
    (value["runs"]?.elements ?? []).flatMap { $0["results"]?.elements ?? [] }.map {
      ($0["properties"]?["article"]?.text, $0["partialFingerprints"]?[Fingerprint.key]?.text)
    }
  }
}

/// Why a baseline could not be read.
public struct BaselineError: Error, Equatable, CustomStringConvertible {
  public let path: String
  public let problem: String
  public var description: String { "\(path): \(problem)" }
}

extension JSONValue {
  /// `nil` if this is no object, or one without the key.
  subscript(key: String) -> JSONValue? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  var elements: [JSONValue]? { if case .array(let elements) = self { elements } else { nil } }
  var text: String? { if case .string(let text) = self { text } else { nil } }
}
