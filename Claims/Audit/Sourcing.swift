/// Whom an article rests on, in figures. A restatement inside the article is counted once.
public struct Sourcing: Hashable, Sendable {
  /// A speaker and how often the article has him speak.
  public struct Voice: Hashable, Sendable {
    public let name: String
    public let kind: Speaker.Kind
    public let isNamed: Bool
    public let statements: Int
  }

  public let statements: Int
  /// By speakers whom a reader could look up. Statements without any source are in neither of the two.
  public let named: Int
  public let unnamed: Int
  public let direct: Int
  public let mixed: Int
  public let indirect: Int
  /// By kind of speaker, kinds that do not occur left out, in the order of ``Speaker/Kind``.
  public let byKind: [Kind]
  /// Body sentences with a statement, over body sentences: 0…1, and 0 without a body.
  public let attributedShare: Double
  /// Most statements first, then in order of appearance.
  public let voices: [Voice]
  /// The most outlets and persons that stand between a speaker and this article.
  public let chainDepth: Int
  /// Statements that came through at least one of them.
  public let relayed: Int
  /// The Herfindahl index of statements over speakers: 1 if one says everything, 1/n if n speak equally often.
  public let concentration: Double
  /// Outlets and agencies that the text cites, in order of appearance.
  public let cited: [String]
  /// Outlets and agencies that its credit lines name, photo credits aside.
  public let credited: [String]

  public struct Kind: Hashable, Sendable {
    public let kind: Speaker.Kind
    public let statements: Int
  }
}

extension Sourcing {
  public init(of article: AttributedDocument) {
    let counted = article.statements.filter { $0.repeats == nil }
    let speakers = counted.compactMap(\.speaker)
    statements = counted.count
    named = speakers.count(where: \.isNamed)
    unnamed = speakers.count - named
    direct = counted.count { $0.attribution.form == .direct }
    mixed = counted.count { $0.attribution.form == .mixed }
    indirect = counted.count { $0.attribution.form == .indirect }
    byKind = Speaker.Kind.allCases.compactMap { kind in
      let count = speakers.count { $0.kind == kind }
      return count > 0 ? Kind(kind: kind, statements: count) : nil
    }
    voices = Self.voices(of: speakers)
    attributedShare = Self.attributedShare(of: article)
    chainDepth = counted.map(\.via.count).max() ?? 0
    relayed = counted.count { !$0.via.isEmpty }
    let total = Double(speakers.count)
    concentration = voices.reduce(0) {
      $0 + (Double($1.statements) / total) * (Double($1.statements) / total)
    }
    let outlets = CitedOutlets(in: article)
    cited = outlets.cited.map(\.name)
    credited = outlets.credited.map(\.name)
  }

  private static func voices(of speakers: [Speaker]) -> [Voice] {
    var order: [String] = []
    var groups: [String: [Speaker]] = [:]
    for speaker in speakers {
      if groups[speaker.name] == nil { order.append(speaker.name) }
      groups[speaker.name, default: []].append(speaker)
    }
    let voices = order.map { name in
      let group = groups[name]!
      return Voice(name: name, kind: group[0].kind, isNamed: group[0].isNamed, statements: group.count)
    }
    return voices.enumerated()
      .sorted { ($1.element.statements, $0.offset) < ($0.element.statements, $1.offset) }
      .map(\.element)
  }

  private static func attributedShare(of article: AttributedDocument) -> Double {
    let document = article.document
    var attributed = [Bool](repeating: false, count: document.sentences.count)
    for statement in article.statements {
      for span in statement.attribution.content + statement.attribution.cue {
        for token in document.tokens(in: span) { attributed[document.sentence(ofToken: token)] = true }
      }
    }
    let body = document.sentences.indices.filter {
      article.article.blocks[document.sentences[$0].block].kind == .paragraph
    }
    if body.isEmpty { return 0 }
    return Double(body.count { attributed[$0] }) / Double(body.count)
  }
}
