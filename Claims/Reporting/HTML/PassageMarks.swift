/// A block of an article cut into the shortest pieces that are marked alike.
struct PassageMarks {
  /// What a passage of the text is marked as.
  enum Mark: Hashable {
    case content(Int)
    case source, cue
    case finding(Int)
  }

  struct Piece {
    let span: TextSpan
    /// The index of the statement that the piece belongs to.
    let statement: Int?
    let isSource: Bool
    let isCue: Bool
    /// Indices of findings, ascending.
    let findings: [Int]
    /// Findings one of whose passages ends with this piece.
    let ending: [Int]
  }

  private let marked: [(span: TextSpan, mark: Mark)]

  init(of report: AuditReport) {
    var marked: [(span: TextSpan, mark: Mark)] = []
    for (i, statement) in report.article.statements.enumerated() {
      marked += statement.attribution.content.map { ($0, .content(i)) }
      marked += statement.attribution.source.map { ($0, .source) }
      marked += statement.attribution.cue.map { ($0, .cue) }
    }
    for (i, finding) in report.findings.enumerated() {
      marked += (finding.spans + finding.related.flatMap(\.spans)).map { ($0, .finding(i)) }
    }
    self.marked = marked.filter { !$0.span.isEmpty }
  }

  /// In reading order; together they are the block.
  func pieces(of block: TextSpan) -> [Piece] {
    let inside = marked.filter { $0.span.overlaps(block) }
    var cuts: Set<Int> = [block.start, block.end]
    for (span, _) in inside {
      cuts.insert(max(span.start, block.start))
      cuts.insert(min(span.end, block.end))
    }
    let sorted = cuts.sorted()
    return zip(sorted, sorted.dropFirst()).map { start, end in
      piece(TextSpan(start, end), inside.filter { $0.span.contains(TextSpan(start, end)) })
    }
  }

  private func piece(_ span: TextSpan, _ over: [(span: TextSpan, mark: Mark)]) -> Piece {
    var statement: Int?
    var findings: Set<Int> = []
    var ending: Set<Int> = []
    for (whole, mark) in over {
      switch mark {
      // Of statements inside each other the outer one, which comes first, has the words.
      case .content(let i): statement = min(statement ?? i, i)
      case .finding(let i):
        findings.insert(i)
        if whole.end == span.end { ending.insert(i) }
      case .source, .cue: break
      }
    }
    return Piece(
      span: span, statement: statement, isSource: over.contains { $0.mark == .source },
      isCue: over.contains { $0.mark == .cue }, findings: findings.sorted(), ending: ending.sorted())
  }
}
