/// The same words of the same speaker in articles of different origins. Whoever was there prints them, so this by itself
/// makes no copy: it is told, and joins nothing.
struct SharedQuotations: OriginSign {
  private struct Quoted {
    let document: Int
    let statement: Statement
    let span: TextSpan
    let shingles: Set<UInt64>
  }

  /// Quotations shorter than this are any speaker's.
  private static let fewestWords = 6
  private static let shingle = 3

  func ties(in scene: OriginScene) -> [OriginTie] {
    let quoted = scene.documents.indices.flatMap { quotations(of: $0, scene) }
    var own = [[Int]](repeating: [], count: scene.documents.count)
    for (i, quotation) in quoted.enumerated() { own[quotation.document].append(i) }
    // What articles of other stories quote is another saying, however alike: each looks at its neighbours only.
    var isTold = [Bool](repeating: false, count: quoted.count)
    return quoted.indices.compactMap { first in
      guard !isTold[first] else { return nil }
      let document = quoted[first].document
      let near = [document] + scene.neighbourhood.neighbours(of: document)
      let others = near.flatMap { own[$0] }.filter { $0 > first }.sorted()
      let alike = others.filter { isSame(quoted[first], quoted[$0]) }
      var group = [first]
      for i in alike where !group.contains(where: { quoted[$0].document == quoted[i].document }) {
        group.append(i)
      }
      for i in alike { isTold[i] = true }
      return group.count > 1 ? tie(group.map { quoted[$0] }, scene) : nil
    }
  }

  private func isSame(_ a: Quoted, _ b: Quoted) -> Bool {
    let (short, long) =
      a.shingles.count < b.shingles.count ? (a.shingles, b.shingles) : (b.shingles, a.shingles)
    guard short.count(where: long.contains) * 2 >= short.count else { return false }
    guard let x = a.statement.speaker, let y = b.statement.speaker else { return false }
    return SpeakerMatch().areSame(x, y)
  }

  private func quotations(of document: Int, _ scene: OriginScene) -> [Quoted] {
    let attributed = scene.documents[document].attributed
    let words = scene.texts[document]
    let spoken = attributed.statements.filter { $0.attribution.form != .indirect && $0.repeats == nil }
    let quotations = attributed.document.quotations.filter { $0.depth == 0 }
    return spoken.flatMap { statement in
      quotations.filter { quotation in statement.attribution.content.contains { $0.overlaps(quotation.span) }
      }
      .compactMap { quotation -> Quoted? in
        let inside = words.words(in: quotation.span)
        guard inside.count >= Self.fewestWords else { return nil }
        let starts = inside.lowerBound...(inside.upperBound - Self.shingle)
        return Quoted(
          document: document, statement: statement, span: quotation.span,
          shingles: Set(starts.map { words.shingle(at: $0, count: Self.shingle) }))
      }
    }
  }

  private func tie(_ group: [Quoted], _ scene: OriginScene) -> OriginTie {
    let speaker = group.compactMap { $0.statement.speaker?.name }.max { $0.count < $1.count } ?? "somebody"
    let isPublic = group.contains { Self.isPublic($0.statement, scene.article($0.document).text) }
    let reason =
      isPublic
      ? "said in public, so that each may have it at first hand: no copy by this alone"
      : "each may have heard them: no copy by this alone"
    return OriginTie(
      documents: group.map(\.document), strength: 0,
      evidence: Origin.Evidence(
        kind: .quotation, passages: group.map { scene.passage($0.document, [$0.span]) },
        message: "The same words of \(speaker), \(reason)."),
      joins: false)
  }

  /// Before reporters, in a speech, in a statement: not to one outlet.
  private static func isPublic(_ statement: Statement, _ text: SourceText) -> Bool {
    if let medium = statement.medium, medium.kind != .interview, medium.kind != .call { return true }
    guard let audience = statement.audience.map({ text.string($0.span).lowercased() }) else { return false }
    return ["reporters", "journalists", "press", "crowd", "parliament", "court", "council", "supporters"]
      .contains { audience.contains($0) }
  }
}

extension RunningText {
  /// The words that lie within a span.
  func words(in span: TextSpan) -> Range<Int> {
    let first = words.partitioningIndex { $0.span.start >= span.start }
    let last = words.partitioningIndex { $0.span.start >= span.end }
    return first..<max(first, last)
  }
}
