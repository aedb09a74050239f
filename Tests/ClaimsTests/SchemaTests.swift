import Foundation
import Testing

@testable import Claims

@Suite struct SchemaTests {
  private static func outputs() -> [(schema: String, json: [UInt8])] {
    let report = ReportTests.report()
    let unread = UnreadArticle(id: nil, line: 3, code: "malformed", message: "no JSON")
    return [
      ("extract", report.article.extractJSON()),
      ("extract", ReportFrame.jsonArray.joining([report.article.extractJSON(), unread.json()])),
      ("extract", unread.json()),
      ("read", report.article.article.readJSON()),
      ("read", unread.json()),
      ("audit", ReportFrame.audit.joining([report.json(), unread.auditJSON()])),
      ("audit", ReportFrame.audit.joining([])),
      ("compare", coverage(unread).json()),
      ("graph", ClaimGraph(SampleStory.coverage).json()),
      (
        "diff", GraphDiff(from: ClaimGraph(SampleStory.coverage), to: ClaimGraph(nodes: [], edges: [])).json()
      ),
      ("pairs", PairComparer().compare(a: "Four otters died.", b: "Nine otters died.").json(id: "p1")),
      ("pairs", unread.json()),
      ("rules", AuditRules.json()),
    ]
  }

  private static func coverage(_ unread: UnreadArticle) -> CoverageReport {
    let coverage = CoverageTests.coverage(of: CoverageTests.dam)
    return CoverageReport(
      coverage: coverage,
      entries: coverage.documents.map { .article($0.article.id) } + [.unread(unread)])
  }

  @Test func everyOutputKeepsToItsSchema() throws {
    for output in Self.outputs() {
      let schema = try Schema(named: output.schema)
      let value = try JSONSerialization.jsonObject(with: Data(output.json))
      #expect(schema.faults(of: value) == [], "\(String(decoding: output.json, as: UTF8.self))")
    }
  }

  /// Keys that the contract fixes: none may be missing, at any depth, without the schema noticing.
  @Test func aMissingKeyIsNoticed() throws {
    for output in Self.outputs() {
      let schema = try Schema(named: output.schema)
      guard let object = try JSONSerialization.jsonObject(with: Data(output.json)) as? [String: Any] else {
        continue
      }
      for key in object.keys where key != "line" {
        var damaged = object
        damaged[key] = nil
        #expect(schema.faults(of: damaged) != [], "\(output.schema) without \(key)")
      }
    }
  }

  @Test func theConfigurationHasASchemaThatRefusesMistakes() throws {
    let schema = try Schema(named: "config")
    let faults = { (text: String) in
      schema.faults(of: try JSONSerialization.jsonObject(with: Data(text.utf8)))
    }
    let good = #"{"rules": {"second-hand": "off"}, "outlets": [{"name": "EC"}], "cues": {"opine": "assert"}}"#
    #expect(try faults(good) == [])
    for bad in [#"{"rule": {}}"#, #"{"rules": {"second-hands": "off"}}"#, #"{"cues": {"opine": "say"}}"#] {
      #expect(try faults(bad) != [], "\(bad)")
    }
  }

  @Test func everySchemaHasItsOwnNameAndIdentifier() throws {
    for schema in OutputSchema.all {
      let value = try JSONSerialization.jsonObject(with: Data(schema.json())) as? [String: Any]
      #expect(value?["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
      #expect(value?["$id"] as? String == "urn:crosscheck:schema:\(schema.name):1")
      #expect(OutputSchema[schema.name]?.title == schema.title)
    }
    #expect(OutputSchema["nothing"] == nil)
  }
}

/// As much of JSON Schema as the schemas of this package use; an unknown keyword is a fault.
private struct Schema {
  let root: [String: Any]

  init(named name: String) throws {
    let schema = try #require(OutputSchema[name])
    root = try #require(try JSONSerialization.jsonObject(with: Data(schema.json())) as? [String: Any])
  }

  func faults(of value: Any) -> [String] { faults(of: value, root, "$") }

  private func faults(of value: Any, _ schema: [String: Any], _ path: String) -> [String] {
    schema.keys.sorted().flatMap { key -> [String] in
      switch (key, schema[key]!) {
      case ("$schema", _), ("$id", _), ("$defs", _), ("title", _), ("description", _): []
      case ("type", let type as String): Self.isType(value, type) ? [] : ["\(path) is no \(type)"]
      case ("const", let constant as Int): value as? Int == constant ? [] : ["\(path) is not \(constant)"]
      case ("enum", let values as [String]):
        values.contains(value as? String ?? "") ? [] : ["\(path) is none of \(values)"]
      case ("minimum", let least as Double): value as? Double ?? least < least ? ["\(path) is too small"] : []
      case ("maximum", let most as Double): value as? Double ?? most > most ? ["\(path) is too large"] : []
      case ("required", let names as [String]):
        names.filter { (value as? [String: Any])?[$0] == nil }.map { "\(path) lacks \($0)" }
      case ("properties", let properties as [String: [String: Any]]):
        (value as? [String: Any] ?? [:]).flatMap { name, value in
          properties[name].map { faults(of: value, $0, path + "." + name) } ?? ["\(path).\(name) is unknown"]
        }
      case ("additionalProperties", let schema as [String: Any]):
        (value as? [String: Any] ?? [:]).flatMap { faults(of: $1, schema, path + "." + $0) }
      case ("additionalProperties", let isAllowed as Bool):
        isAllowed ? [] : unknownKeys(of: value, schema).map { "\(path).\($0) is unknown" }
      case ("propertyNames", let names as [String: [String]]):
        (value as? [String: Any] ?? [:]).keys.filter { names["enum"]?.contains($0) == false }
          .map { "\(path).\($0) is unknown" }
      case ("items", let schema as [String: Any]):
        (value as? [Any] ?? []).enumerated().flatMap { faults(of: $1, schema, "\(path)[\($0)]") }
      case ("anyOf", let schemas as [[String: Any]]):
        schemas.map { faults(of: value, $0, path) }.min { $0.count < $1.count } ?? []
      case ("$ref", let name as String): faults(of: value, definition(name), path)
      default: ["\(path): unknown keyword \(key)"]
      }
    }
  }

  private func unknownKeys(of value: Any, _ schema: [String: Any]) -> [String] {
    let known = schema["properties"] as? [String: Any] ?? [:]
    return (value as? [String: Any] ?? [:]).keys.filter { known[$0] == nil }
  }

  private func definition(_ reference: String) -> [String: Any] {
    let definitions = root["$defs"] as? [String: [String: Any]] ?? [:]
    return definitions[String(reference.dropFirst("#/$defs/".count))] ?? ["missing": reference]
  }

  private static func isType(_ value: Any, _ type: String) -> Bool {
    switch type {
    case "string": value is String
    case "integer": value is Int
    case "number": value is Double || value is Int
    case "boolean": value is Bool
    case "null": value is NSNull
    case "array": value is [Any]
    case "object": value is [String: Any]
    default: false
    }
  }
}
