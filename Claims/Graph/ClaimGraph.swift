/// Who says what of a story, through whom and where, as nodes and edges that other programs can take apart.
///
/// The same articles give the same graph, with the same ids in the same order, and every format writes the same graph.
public struct ClaimGraph: Hashable, Sendable {
  public struct Node: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      case article, outlet, speaker, statement, claim, cluster, origin
    }

    /// The kind, a colon, and what names it: `article:ellin-courier`, `statement:ellin-courier#s1`.
    public let id: String
    public let kind: Kind
    public let attributes: Attributes

    /// What a picture writes beside it: a title, a name, the words; the id where there is none.
    public var label: String {
      let text = attributes.text(.title) ?? attributes.text(.name) ?? attributes.text(.text) ?? ""
      return text.isEmpty ? id : text
    }
  }

  public struct Edge: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      /// Outlet to article.
      case publishes
      /// Article to statement.
      case contains
      /// Speaker to statement.
      case says
      /// Statement to the outlet or person that passed it on.
      case via
      /// Statement to the outlet or person that was told.
      case told
      /// Statement, or article in its own voice, to claim.
      case asserts
      /// Claim to cluster.
      case member
      /// Origin to cluster.
      case supports
      /// Claim to claim; the later article's second.
      case conflicts
      /// Article to origin.
      case derivedFrom
      /// Article to the outlet that a credit line names.
      case credits
    }

    public let from: String
    public let to: String
    public let kind: Kind
    public let attributes: Attributes
  }

  /// By kind, in the order of ``Node/Kind``, then by first appearance. No two have the same id.
  public let nodes: [Node]
  /// Both ends of every edge are among the nodes.
  public let edges: [Edge]

  /// - Precondition: The ids of `nodes` differ, and `edges` lead to no others.
  public init(nodes: [Node], edges: [Edge]) {
    let ids = Set(nodes.map(\.id))
    precondition(ids.count == nodes.count, "two nodes have the same id")
    precondition(
      edges.allSatisfy { ids.contains($0.from) && ids.contains($0.to) }, "an edge leads to no node")
    self.nodes = nodes
    self.edges = edges
  }
}

extension ClaimGraph {
  /// What is known of a node or an edge: the same names and types in every format.
  public enum Key: String, Hashable, Sendable, CaseIterable {
    case title, name, text, spans
    case article, statement, repeats
    case outlet, url, published, author, language
    case outletKind, country, family, control, domain
    case speakerKind, named, role, affiliation
    case form, act, polarity, certainty, said, quoted, rule, confidence
    case status, independentOrigins, independentRoots, evidence
    case position, creditKind
    case conflictKind, severity, fromValue, toValue, superseded, message

    public enum Kind: Hashable, Sendable { case text, integer, number, boolean, spans }

    public var kind: Kind {
      switch self {
      case .spans: .spans
      case .named, .quoted, .superseded: .boolean
      case .independentOrigins, .independentRoots, .position: .integer
      case .confidence: .number
      default: .text
      }
    }
  }

  public enum Value: Hashable, Sendable {
    case text(String)
    case integer(Int)
    case number(Double)
    case boolean(Bool)
    /// In Unicode scalars of the article's text or title.
    case spans([SourceText.Location])
  }

  /// In the order of ``Key``; what is not known is left out.
  public struct Attributes: Hashable, Sendable {
    private var values: [Key: Value] = [:]

    public init() {}

    public subscript(key: Key) -> Value? { values[key] }
    public var isEmpty: Bool { values.isEmpty }

    public var listed: [(key: Key, value: Value)] {
      Key.allCases.compactMap { key in values[key].map { (key, $0) } }
    }

    public func text(_ key: Key) -> String? {
      if case .text(let text) = values[key] { text } else { nil }
    }

    public mutating func set(_ key: Key, _ text: String?) { values[key] = text.map(Value.text) }
    public mutating func set(_ key: Key, _ number: Int) { values[key] = .integer(number) }
    public mutating func set(_ key: Key, _ number: Double) { values[key] = .number(number) }
    public mutating func set(_ key: Key, _ flag: Bool) { values[key] = .boolean(flag) }

    public mutating func set(_ key: Key, _ spans: [TextSpan], in text: SourceText) {
      values[key] = .spans(spans.map(text.location))
    }

    public mutating func set(_ key: Key, _ value: Value) { values[key] = value }
  }
}
