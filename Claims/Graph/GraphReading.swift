/// Why a graph could not be read back.
public struct GraphError: Error, Equatable, CustomStringConvertible {
  public let path: String
  public let problem: String
  public var description: String { "\(path): \(problem)" }
}

extension ClaimGraph {
  /// A graph that `crosscheck graph` wrote as JSON. Keys that are not known are passed over.
  /// - Parameter path: How messages call the file.
  public init(reading bytes: [UInt8], path: String) throws(GraphError) {
    let value: JSONValue
    do {
      value = try JSONValue(parsing: bytes[...])
    } catch {
      throw GraphError(path: path, problem: "not valid JSON at byte \(error.byte): \(error.problem)")
    }
    guard let nodeValues = value["nodes"]?.elements, let edgeValues = value["edges"]?.elements else {
      throw GraphError(path: path, problem: "not a graph that crosscheck graph prints")
    }
    var nodes: [Node] = []
    var ids: Set<String> = []
    for (i, value) in nodeValues.enumerated() {
      guard let id = value["id"]?.text, let kind = value["kind"]?.text.flatMap(Node.Kind.init(rawValue:)),
        ids.insert(id).inserted
      else {
        throw GraphError(path: path, problem: "node \(i + 1) has no id of its own, or no kind that is known")
      }
      nodes.append(Node(id: id, kind: kind, attributes: Self.attributes(of: value)))
    }
    var edges: [Edge] = []
    for (i, value) in edgeValues.enumerated() {
      guard let from = value["from"]?.text, let to = value["to"]?.text, ids.contains(from), ids.contains(to),
        let kind = value["kind"]?.text.flatMap(Edge.Kind.init(rawValue:))
      else {
        throw GraphError(path: path, problem: "edge \(i + 1) leads to no node, or has no kind that is known")
      }
      edges.append(Edge(from: from, to: to, kind: kind, attributes: Self.attributes(of: value)))
    }
    self.init(nodes: nodes, edges: edges)
  }

  private static func attributes(of object: JSONValue) -> Attributes {
    var attributes = Attributes()
    for key in Key.allCases {
      if let value = object[key.rawValue].flatMap({ Value($0, of: key.kind) }) { attributes.set(key, value) }
    }
    return attributes
  }
}

extension ClaimGraph.Value {
  /// `nil` if the value is of another type.
  fileprivate init?(_ value: JSONValue, of kind: ClaimGraph.Key.Kind) {
    switch (kind, value) {
    case (.text, .string(let text)): self = .text(text)
    case (.boolean, .bool(let flag)): self = .boolean(flag)
    case (.integer, .number(let digits)):
      guard let number = Int(digits) else { return nil }
      self = .integer(number)
    case (.number, .number(let digits)):
      guard let number = Double(digits) else { return nil }
      self = .number(number)
    case (.spans, .array(let elements)):
      self = .spans(elements.compactMap(SourceText.Location.init))
    default: return nil
    }
  }
}

extension SourceText.Location {
  fileprivate init?(_ value: JSONValue) {
    guard case .number(let start) = value["start"], case .number(let end) = value["end"],
      let start = Int(start), let end = Int(end)
    else { return nil }
    self.init(field: value["field"]?.text == "title" ? .title : .text, start: start, end: end)
  }
}
