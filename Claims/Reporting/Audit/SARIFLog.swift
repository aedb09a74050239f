/// An audit as SARIF 2.1.0, the format in which code hosts and editors take the results of an analysis.
///
///     var log = SARIFLog(version: "0.1.0")
///     log.add(report)
///     let bytes = log.json()
///
/// Columns and offsets count Unicode scalars, and the log says so. A finding in an article of JSON Lines points at its
/// line; its spans in the article are among the properties.
public struct SARIFLog: Sendable {
  private let version: String
  private let rules: [any AuditRule]
  private let indices: [RuleName: Int]
  private var results: [[UInt8]] = []
  private var unread: [UnreadArticle] = []

  /// - Parameter version: The program's.
  public init(version: String, rules: [any AuditRule] = AuditRules.all) {
    self.version = version
    self.rules = rules
    indices = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1.name, $0) })
  }

  public mutating func add(_ report: AuditReport) {
    for finding in report.findings {
      var json = JSONWriter()
      json.object {
        SARIFResult(finding: finding, report: report).write(to: &$0, index: indices[finding.rule])
      }
      results.append(json.bytes)
    }
  }

  public mutating func add(_ article: UnreadArticle) { unread.append(article) }

  /// With a line feed at its end; a result a line.
  public func json() -> [UInt8] {
    var json = JSONWriter()
    json.object {
      $0.field("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      $0.field("version", "2.1.0")
      $0.field("runs", array: [self]) { json, log in json.object(log.writeRun) }
    }
    return json.bytes + [0x0A]
  }

  private func writeRun(to json: inout JSONWriter) {
    json.field(
      "tool",
      object: {
        $0.field(
          "driver",
          object: { json in
            json.field("name", "crosscheck")
            json.field("version", version)
            json.field("semanticVersion", version)
            json.field("rules", array: rules) { json, rule in json.object { Self.write(rule, to: &$0) } }
          })
      })
    json.field("columnKind", "unicodeCodePoints")
    json.field("results", array: results) { $0.value([0x0A] + $1) }
    json.field("invocations", array: [self]) { json, log in json.object(log.writeInvocation) }
  }

  private static func write(_ rule: any AuditRule, to json: inout JSONWriter) {
    let words = rule.name.rawValue.split(separator: "-")
    json.field("id", rule.name.rawValue)
    json.field("name", words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined())
    json.field("shortDescription", message: rule.summary)
    json.field("fullDescription", message: rule.rationale)
    json.field(
      "help",
      object: {
        $0.field("text", SARIFMessage.escaped(help(rule)))
        $0.field("markdown", SARIFMessage.escaped(markdown(rule)))
      })
    json.field("defaultConfiguration", object: { $0.field("level", rule.severity.sarifLevel) })
  }

  private static func help(_ rule: any AuditRule) -> String {
    "\(rule.rationale)\n\nFires on:\n\(rule.example.fires)\n\nPasses:\n\(rule.example.passes)"
  }

  private static func markdown(_ rule: any AuditRule) -> String {
    let quoted = { (text: String) in
      text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? ">" : "> " + Markdown.escaped(String($0)) }.joined(separator: "\n")
    }
    return "\(Markdown.escaped(rule.rationale))\n\n**Fires on**\n\n\(quoted(rule.example.fires))\n\n"
      + "**Passes**\n\n\(quoted(rule.example.passes))\n"
  }

  private func writeInvocation(to json: inout JSONWriter) {
    json.field("executionSuccessful", unread.isEmpty)
    guard !unread.isEmpty else { return }
    json.field("toolExecutionNotifications", array: unread) { json, article in
      json.object {
        $0.field("level", "error")
        $0.field("descriptor", object: { $0.field("id", article.code) })
        $0.field("message", message: article.message)
      }
    }
  }
}

/// One finding as a result of the log.
private struct SARIFResult {
  let finding: Finding
  let report: AuditReport

  private var article: Article { report.article.article }

  func write(to json: inout JSONWriter, index: Int?) {
    json.field("ruleId", finding.rule.rawValue)
    if let index { json.field("ruleIndex", index) }
    json.field("level", finding.severity.sarifLevel)
    json.field("message", message: finding.message)
    json.field("locations", array: [finding.spans.first]) { json, span in
      json.object { writeLocation(span, to: &$0) }
    }
    writeRelated(to: &json)
    if let fingerprint = finding.fingerprint {
      json.field("partialFingerprints", object: { $0.field(Fingerprint.key, fingerprint.rawValue) })
    }
    if report.leftOut != nil { json.field("baselineState", "new") }
    json.field(
      "properties",
      object: {
        $0.field("article", article.id.rawValue)
        $0.field("spans", spans: finding.spans, in: report.article.text)
        $0.field("statements", finding.statements.map(\.rawValue))
      })
  }

  /// What the passage leaves over behind its first span, then the related passages, each with its own spans.
  private func writeRelated(to json: inout JSONWriter) {
    let rest = finding.spans.dropFirst().map {
      (span: TextSpan?.some($0), message: "The passage goes on here.")
    }
    let related = finding.related.flatMap { related in
      (related.spans.isEmpty ? [nil] : related.spans.map(Optional.some)).map {
        (span: $0, message: related.message)
      }
    }
    let all = rest + related
    if all.isEmpty { return }
    json.field("relatedLocations", array: all.enumerated()) { json, element in
      json.object {
        $0.field("id", element.offset + 1)
        $0.field("message", message: element.element.message)
        writeLocation(element.element.span, to: &$0)
      }
    }
  }

  private func writeLocation(_ span: TextSpan?, to json: inout JSONWriter) {
    let path = article.place?.path ?? article.id.rawValue
    json.field(
      "physicalLocation",
      object: {
        $0.field("artifactLocation", object: { $0.field("uri", PercentEncoding.uri(ofPath: path)) })
        $0.field("region", object: { writeRegion(span, to: &$0) })
      })
    json.field("logicalLocations", array: [article.id.rawValue]) { json, id in
      json.object {
        $0.field("name", id)
        $0.field("fullyQualifiedName", id)
        $0.field("kind", "resource")
      }
    }
  }

  private func writeRegion(_ span: TextSpan?, to json: inout JSONWriter) {
    let region = span.flatMap { PassageRegion($0, of: article) }
    json.field("startLine", region?.start.line ?? article.place?.line ?? 1)
    if let region {
      json.field("startColumn", region.start.column)
      json.field("endLine", region.end.line)
      json.field("endColumn", region.end.column)
    }
    if let characters = region?.characters {
      json.field("charOffset", characters.lowerBound)
      json.field("charLength", characters.count)
    }
    if let span { json.field("snippet", object: { $0.field("text", article.text.string(span)) }) }
  }
}

extension JSONWriter {
  /// `{"text":…}`
  fileprivate mutating func field(_ name: String, message text: String) {
    field(name, object: { $0.field("text", SARIFMessage.escaped(text)) })
  }
}

extension Severity {
  fileprivate var sarifLevel: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }
}
