/// Which attributor reads the articles.
public enum Accuracy: String, Hashable, Sendable, CaseIterable {
  /// The trained encoder with the rules beside it: near to people, some thousand words a second.
  case high
  /// The linear model with the rules beside it, for corpora: a hundred times as fast, a few points behind.
  case fast
}

/// The whole journey of one article: the only place that knows every room.
///
///     let report = Pipeline().audit(article)
///
/// A value without state: the same article gives the same result, from any thread.
public struct Pipeline: Sendable {
  public let accuracy: Accuracy
  /// Statements less sure than this are left out, 0…1.
  public let minConfidence: Double
  public let configuration: Configuration

  private let tokenizer = Tokenizer()
  private let tagger = Tagger()
  private let rules = RuleAttributor()
  private let encoder = EncoderAttributor()
  private let linear = LinearAttributor()
  private let join = AttributionJoin()
  private let extractor = ClaimExtractor()
  private let linker = Linker()
  private let reader = SideBySideReader()
  private let clusterer = Clusterer()
  private let originFinder = OriginFinder()
  private let clusterBuilder = ClusterBuilder()
  private let conflictFinder: CoverageConflicts
  private let driftDetector = DriftDetector()
  private let auditor: Auditor
  private let houseWords: HouseWords?

  /// On articles kept from training the who-said-what F1 is the same, to half a point, for any least confidence from 0.2 to
  /// 0.45; at this one 82 % of statements are right, instead of 79 % of all.
  public static let defaultMinConfidence = 0.4

  public init(
    accuracy: Accuracy = .high, minConfidence: Double = Self.defaultMinConfidence,
    conflictLevel: ConflictDetector.Level = .balanced, configuration: Configuration = Configuration()
  ) {
    self.accuracy = accuracy
    self.minConfidence = minConfidence
    self.configuration = configuration
    auditor = Auditor(levels: configuration.levels)
    conflictFinder = CoverageConflicts(
      detector: ConflictDetector(level: conflictLevel, isJudged: accuracy == .high))
    houseWords = HouseWords(configuration.lexicon)
  }

  /// The article's statements.
  public func attribute(_ article: Article) -> AttributedDocument {
    HouseWords.inForce(houseWords) { attributed(article) }
  }

  private func attributed(_ article: Article) -> AttributedDocument {
    let document = tokenizer.tokenize(article)
    let tagged = tagger.tag(document)
    let reading = rules.read(tagged)
    let ruled = reading.attributions
    let sure = learned(tagged, ruled: ruled).filter { $0.confidence >= minConfidence }
    let attributions = join.join(learned: sure, ruled: ruled, in: tagged)
    return resolver(reading).resolve(attributions.filter { $0.confidence >= minConfidence }, in: tagged)
  }

  /// The article's findings and figures.
  public func audit(_ article: Article) -> AuditReport {
    HouseWords.inForce(houseWords) { auditor.audit(attributed(article)) }
  }

  /// What the article asserts, prepared to be compared with others.
  public func claims(in article: Article) -> ClaimedDocument {
    HouseWords.inForce(houseWords) {
      let attributed = attributed(article)
      return ClaimedDocument(attributed: attributed, claims: extractor.claims(in: attributed))
    }
  }

  /// What articles about a story tell alike and differently, and how many origins stand behind it.
  /// - Parameters:
  ///   - documents: No two with the same id.
  ///   - jobs: How many threads may work at a time; the answer is the same for any number.
  public func compare(_ documents: [ClaimedDocument], jobs: Int = 1) -> Coverage {
    HouseWords.inForce(houseWords) { compared(documents, jobs: jobs) }
  }

  /// The claim graph of a story.
  public func graph(of coverage: Coverage) -> ClaimGraph {
    HouseWords.inForce(houseWords) { ClaimGraph(coverage) }
  }

  /// The claim graph of articles that are not compared with each other: without clusters, origins and conflicts.
  public func graph(of documents: [ClaimedDocument]) -> ClaimGraph {
    graph(of: Coverage(documents: documents, origins: [], clusters: [], conflicts: [], drifts: []))
  }

  private func compared(_ documents: [ClaimedDocument], jobs: Int) -> Coverage {
    let claims = ClaimList(documents)
    let neighbourhood = Neighbourhood(documents)
    var links = linker.links(among: claims, in: neighbourhood, jobs: jobs)
    let read =
      accuracy == .high ? reader.read(claims, in: neighbourhood, links: links, jobs: jobs) : nil
    if let read { links = read.links(besides: links) }
    let groups = clusterer.groups(of: claims.count, links)
    let origins = originFinder.origins(of: documents, in: neighbourhood)
    return Coverage(
      documents: documents, origins: origins,
      clusters: clusterBuilder.clusters(of: groups, in: claims, origins: origins) {
        read?.agreement($0, $1)
      },
      conflicts: conflictFinder.conflicts(
        in: groups, of: claims, neighbourhood, origins: origins, read: read, jobs: jobs),
      drifts: driftDetector.drifts(in: groups, of: claims))
  }

  private func learned(_ document: TaggedDocument, ruled: [Attribution]) -> [Attribution] {
    switch accuracy {
    case .high: encoder.attributions(in: document)
    case .fast: linear.attributions(in: document, ruled: ruled)
    }
  }

  private func resolver(_ ruled: RuleReading) -> Resolver {
    Resolver { _, attributions in
      let contents = attributions.map(\.content)
      var found = ruled.nestedSayings(in: contents.flatMap { $0 })[...]
      return contents.map { spans in
        defer { found = found.dropFirst(spans.count) }
        return found.prefix(spans.count).flatMap { $0 }
      }
    }
  }
}
