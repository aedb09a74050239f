/// What became of the statements of an article, or of several, from one version to the next.
public struct GraphDiff: Hashable, Sendable {
  /// A statement as one version has it, or what the article itself says in its place.
  public struct Passage: Hashable, Sendable {
    /// The node's id.
    public let id: String
    public let text: String
    public let spans: [SourceText.Location]
    /// The article says it in its own voice.
    public let isOwnVoice: Bool
    /// `nil` in the article's own voice, and where no source is given.
    public let speaker: String?
    public let act: String?
    public let polarity: String
    public let certainty: String
    public let form: String?
    /// Nearest to the article first.
    public let via: [String]
    fileprivate let standing: Standing
  }

  /// How much a reader learns of who says so.
  fileprivate enum Standing: Int, Hashable, Comparable {
    case ownVoice, noSource, unnamed, described, named
    static func < (a: Standing, b: Standing) -> Bool { a.rawValue < b.rawValue }
  }

  public enum Kind: String, Hashable, Sendable, CaseIterable { case added, dropped, changed }

  /// What a reader learns of the source, compared with before.
  public enum Shift: String, Hashable, Sendable, CaseIterable { case weakened, strengthened }

  /// One thing that differs between a passage and what became of it.
  public struct Difference: Hashable, Sendable {
    public enum Aspect: String, Hashable, Sendable, CaseIterable {
      case words, speaker, via, act, polarity, certainty, form
    }

    public let aspect: Aspect
    public let old: String?
    public let new: String?
  }

  public struct Change: Hashable, Sendable {
    public let kind: Kind
    /// `nil` exactly if it was added.
    public let old: Passage?
    /// `nil` exactly if it was dropped.
    public let new: Passage?
    public let differences: [Difference]
    public let shift: Shift?

    /// A weaker attribution is a warning, everything else worth a note.
    public var severity: Severity { shift == .weakened ? .warning : .info }
  }

  public struct ArticleChanges: Hashable, Sendable {
    /// The articles' ids, without "article:"; `nil` where one version lacks the article.
    public let old: String?
    public let new: String?
    /// In the order of the new version; what was dropped stands at the end.
    public let changes: [Change]
    /// Statements that are the same in both.
    public let unchanged: Int
  }

  /// In the order of the old version, then those that only the new one has.
  public let articles: [ArticleChanges]

  public var changes: [Change] { articles.flatMap(\.changes) }
  public var gravest: Severity? { changes.map(\.severity).max() }

  /// - Note: Articles are paired by id, or whatever their ids if each version holds exactly one.
  public init(from old: ClaimGraph, to new: ClaimGraph) {
    let (a, b) = (Version(old), Version(new))
    if a.articles.count == 1, b.articles.count == 1 {
      articles = [Self.compare(a, a.articles[0], b, b.articles[0])]
    } else {
      let known = Set(a.articles)
      articles =
        a.articles.map { Self.compare(a, $0, b, b.articles.contains($0) ? $0 : nil) }
        + b.articles.filter { !known.contains($0) }.map { Self.compare(a, nil, b, $0) }
    }
  }

  private static func compare(_ a: Version, _ old: String?, _ b: Version, _ new: String?) -> ArticleChanges {
    let pairing = Pairing(
      old: old.map(a.statements) ?? [], new: new.map(b.statements) ?? [],
      oldVoice: old.map(a.ownVoice) ?? [], newVoice: new.map(b.ownVoice) ?? [])
    let changes = pairing.pairs.map { Change(from: $0.old, to: $0.new) }
    return ArticleChanges(
      old: old.map(plain), new: new.map(plain), changes: changes.filter { $0.isReal },
      unchanged: changes.count { !$0.isReal })
  }

  private static func plain(_ id: String) -> String { String(id.dropFirst("article:".count)) }
}

extension GraphDiff.Change {
  fileprivate init(from old: GraphDiff.Passage?, to new: GraphDiff.Passage?) {
    self.old = old
    self.new = new
    guard let old, let new else {
      kind = old == nil ? .added : .dropped
      differences = []
      shift = nil
      return
    }
    kind = .changed
    let aspects: [(GraphDiff.Difference.Aspect, String?, String?)] = [
      (.words, old.text, new.text), (.speaker, old.speaker, new.speaker),
      (.via, Self.list(old.via), Self.list(new.via)), (.act, old.act, new.act),
      (.polarity, old.polarity, new.polarity), (.certainty, old.certainty, new.certainty),
      (.form, old.form, new.form),
    ]
    differences = aspects.filter { Self.folded($1) != Self.folded($2) }.map {
      GraphDiff.Difference(aspect: $0, old: $1, new: $2)
    }
    if old.standing != new.standing {
      shift = new.standing < old.standing ? .weakened : .strengthened
    } else if old.via.count != new.via.count {
      shift = new.via.count > old.via.count ? .weakened : .strengthened
    } else {
      shift = nil
    }
  }

  fileprivate var isReal: Bool { kind != .changed || !differences.isEmpty || shift != nil }

  private static func list(_ names: [String]) -> String? {
    names.isEmpty ? nil : names.joined(separator: ", ")
  }

  /// White space set anew is no difference.
  private static func folded(_ text: String?) -> [Substring]? { text?.split(whereSeparator: \.isWhitespace) }
}

/// One version, taken apart by article.
private struct Version {
  typealias Passage = GraphDiff.Passage

  let articles: [String]
  private let graph: ClaimGraph
  private let nodes: [String: ClaimGraph.Node]
  private let leaving: [String: [ClaimGraph.Edge]]
  private let speakers: [String: String]

  init(_ graph: ClaimGraph) {
    self.graph = graph
    articles = graph.nodes.filter { $0.kind == .article }.map(\.id)
    nodes = Dictionary(uniqueKeysWithValues: graph.nodes.map { ($0.id, $0) })
    leaving = Dictionary(grouping: graph.edges, by: \.from)
    speakers = Dictionary(
      graph.edges.filter { $0.kind == .says }.map { ($0.to, $0.from) }, uniquingKeysWith: { a, _ in a })
  }

  func statements(of article: String) -> [Passage] {
    ends(of: .contains, from: article).map { node in
      let speaker = speakers[node.id].flatMap { nodes[$0] }
      return passage(
        node, isOwnVoice: false, speaker: speaker?.attributes.text(.name),
        standing: Self.standing(of: speaker))
    }
  }

  func ownVoice(of article: String) -> [Passage] {
    ends(of: .asserts, from: article).map { passage($0, isOwnVoice: true, speaker: nil, standing: .ownVoice) }
  }

  private func ends(of kind: ClaimGraph.Edge.Kind, from id: String) -> [ClaimGraph.Node] {
    (leaving[id] ?? []).filter { $0.kind == kind }.compactMap { nodes[$0.to] }
  }

  private func passage(
    _ node: ClaimGraph.Node, isOwnVoice: Bool, speaker: String?, standing: GraphDiff.Standing
  ) -> Passage {
    var spans: [SourceText.Location] = []
    if case .spans(let found) = node.attributes[.spans] { spans = found }
    return Passage(
      id: node.id, text: node.attributes.text(.text) ?? "", spans: spans, isOwnVoice: isOwnVoice,
      speaker: speaker,
      act: node.attributes.text(.act), polarity: node.attributes.text(.polarity) ?? "positive",
      certainty: node.attributes.text(.certainty) ?? "certain", form: node.attributes.text(.form),
      via: ends(of: .via, from: node.id).map { $0.attributes.text(.name) ?? $0.id }, standing: standing)
  }

  private static func standing(of speaker: ClaimGraph.Node?) -> GraphDiff.Standing {
    guard let speaker else { return .noSource }
    if speaker.attributes[.named] == .boolean(true) { return .named }
    return speaker.attributes.text(.speakerKind) == Speaker.Kind.unnamed.rawValue ? .unnamed : .described
  }
}

/// Finds what became of each statement.
private struct Pairing {
  typealias Passage = GraphDiff.Passage
  typealias Pair = (old: Passage?, new: Passage?)

  private(set) var pairs: [Pair] = []

  /// Half of the words, chosen by eye: less alike, two statements read as two.
  private static let leastLikeness = 0.5

  init(old: [Passage], new: [Passage], oldVoice: [Passage], newVoice: [Passage]) {
    let partner = Self.partners(old, new)
    let taken = Set(partner.values)
    let dropped = old.indices.filter { !taken.contains($0) }
    let added = new.indices.filter { partner[$0] == nil }
    let unsaid = Self.partners(newVoice, dropped.map { old[$0] })
    let said = Self.partners(oldVoice, added.map { new[$0] })
    for i in new.indices {
      if let j = partner[i] {
        pairs.append((old[j], new[i]))
      } else {
        let voice = said[added.firstIndex(of: i)!].map { oldVoice[$0] }
        pairs.append((voice, new[i]))
      }
    }
    for (place, i) in dropped.enumerated() { pairs.append((old[i], unsaid[place].map { newVoice[$0] })) }
  }

  /// For positions in `b`, the positions in `a` that are most alike; each at most once.
  private static func partners(_ a: [Passage], _ b: [Passage]) -> [Int: Int] {
    let (x, y) = (a.map { WordCounts($0.text) }, b.map { WordCounts($0.text) })
    var candidates: [(likeness: Double, i: Int, j: Int)] = []
    for i in a.indices {
      for j in b.indices {
        let likeness = x[i].likeness(to: y[j])
        guard likeness >= leastLikeness else { continue }
        candidates.append((likeness + (a[i].speaker != nil && a[i].speaker == b[j].speaker ? 0.1 : 0), i, j))
      }
    }
    candidates.sort {
      ($1.likeness, abs($0.i - $0.j), $0.i, $0.j) < ($0.likeness, abs($1.i - $1.j), $1.i, $1.j)
    }
    var (result, taken): ([Int: Int], Set<Int>) = ([:], [])
    for candidate in candidates where result[candidate.j] == nil && !taken.contains(candidate.i) {
      result[candidate.j] = candidate.i
      taken.insert(candidate.i)
    }
    return result
  }
}

/// The words of a passage without their order.
private struct WordCounts {
  private var counts: [String: Int] = [:]
  private var total = 0

  init(_ text: String) {
    for word in text.split(whereSeparator: \.isWhitespace) {
      counts[WordDifference.key(String(word)), default: 0] += 1
      total += 1
    }
  }

  /// Dice's coefficient.
  func likeness(to other: WordCounts) -> Double {
    let shared = counts.reduce(0) { $0 + min($1.value, other.counts[$1.key] ?? 0) }
    return total + other.total == 0 ? 0 : 2 * Double(shared) / Double(total + other.total)
  }
}
