/// Dates or figures inside one article that cannot both be right.
struct InternalConflict: AuditRule {
  let name: RuleName = "internal-conflict"
  let severity = Severity.error
  let summary = "Two passages give different days or figures for the same thing."
  let rationale = """
    One of them is wrong, or the sources disagree and the article does not say so. Either way a reader who quotes \
    one passage is contradicted by the other.
    """
  let example = RuleExample(
    fires: """
      Pier to reopen on Monday

      The pier will reopen on Monday, harbour master Ines Quill said.

      Repairs cost two million crowns. Boats were moved to the inner basin during the work, and shops on the quay \
      closed early.

      The pier will reopen on Wednesday, the port's newsletter said.
      """,
    passes: """
      Pier to reopen on Monday

      The pier will reopen on Monday, harbour master Ines Quill said.

      Repairs cost two million crowns. Boats were moved to the inner basin during the work, and shops on the quay \
      closed early.

      The board will meet on Wednesday, the port's newsletter said.
      """)

  func findings(in article: AttributedDocument) -> [Finding] {
    let claims = ClaimExtractor().claims(in: article)
    let byID = Dictionary(uniqueKeysWithValues: claims.map { ($0.id, $0) })
    let conflicts = ConflictDetector(level: .cautious).conflicts(among: claims).filter { conflict in
      (conflict.kind == .date || conflict.kind == .number) && !conflict.isSuperseded
        && conflict.sameEvent >= Self.leastSameEvent
        && !isOpen(byID[conflict.a.claim]!, byID[conflict.b.claim]!, in: article)
    }
    return groups(of: conflicts).map { finding($0, byID, in: article) }
  }

  /// In 60 news articles kept for training all six alarms below it were false: goals and points of one game.
  private static let leastSameEvent = 0.75

  /// The article itself sets one beside the other: "police put the crowd at 9,000, the unions at 25,000".
  private func isOpen(_ a: Claim, _ b: Claim, in article: AttributedDocument) -> Bool {
    let sentences = article.document.sentences
    let isNear =
      abs(a.sentence - b.sentence) <= 1
      && sentences[a.sentence].block == sentences[b.sentence].block
    return isNear && a.speaker != nil && b.speaker != nil && a.speaker?.name != b.speaker?.name
  }

  /// Conflicts of one kind that share a claim are one disagreement.
  private func groups(of conflicts: [Conflict]) -> [[Conflict]] {
    var groups: [[Conflict]] = []
    for conflict in conflicts {
      let ends = [conflict.a.claim, conflict.b.claim]
      let (near, far) = groups.parted { group in
        group[0].kind == conflict.kind
          && group.contains { ends.contains($0.a.claim) || ends.contains($0.b.claim) }
      }
      groups = far + [near.flatMap { $0 } + [conflict]]
    }
    return groups
  }

  private func finding(_ group: [Conflict], _ claims: [Claim.ID: Claim], in article: AttributedDocument)
    -> Finding
  {
    let wording = Wording(article: article)
    let told = group.flatMap { [$0.a, $0.b] }
    let sides = (told + announcements(of: Set(told.map(\.value)), in: article, claims))
      .sorted { $0.spans[0] < $1.spans[0] }.grouped { $0.claim }.map { $0[0] }
    let surest = group.max { $0.confidence < $1.confidence }!
    let first = sides[0]
    return Finding(
      rule: name, severity: severity,
      message:
        "\(surest.message) \(Wording.sentence(words(of: surest.a, claims, wording))), but \(words(of: surest.b, claims, wording)).",
      spans: passage(first, claims),
      related: sides.dropFirst().map { wording.related(passage($0, claims), "Here it is \($0.value).") },
      statements: Set(sides.compactMap(\.statement)).sorted {
        article.position(of: $0) < article.position(of: $1)
      })
  }

  /// Where headline, standfirst and lead announce something for one of the days at issue: an article announces one thing.
  private func announcements(
    of values: Set<String>, in article: AttributedDocument, _ claims: [Claim.ID: Claim]
  ) -> [Conflict.Side] {
    let paragraphs = article.article.blocks.indices.filter { article.article.blocks[$0].kind == .paragraph }
    return claims.values.filter { claim in
      let block = article.document.sentences[claim.sentence].block
      return article.article.blocks[block].kind != .paragraph || paragraphs.prefix(2).contains(block)
    }.flatMap { claim in
      claim.clauses.filter { $0.mood == .planned }.flatMap(\.dates).filter {
        values.contains(ValueText.date($0.value))
      }
      .map {
        Conflict.Side(
          claim: claim.id, statement: claim.statement, spans: [$0.span], value: ValueText.date($0.value))
      }
    }
  }

  private func words(of side: Conflict.Side, _ claims: [Claim.ID: Claim], _ wording: Wording) -> String {
    let quote = wording.quote(passage(side, claims))
    guard let speaker = claims[side.claim]?.speaker else { return "the article says \(quote)" }
    return "\(speaker.name) \(speaker.isPlural ? "have" : "has") \(quote)"
  }

  private func passage(_ side: Conflict.Side, _ claims: [Claim.ID: Claim]) -> [TextSpan] {
    claims[side.claim]?.spans ?? side.spans
  }
}

extension AttributedDocument {
  /// Of a statement among the article's; the number of statements if it is not one of them.
  fileprivate func position(of id: Statement.ID) -> Int {
    statements.firstIndex { $0.id == id } ?? statements.count
  }
}

extension Array {
  /// The elements that satisfy the predicate, and the others, both in order.
  fileprivate func parted(by isFirst: (Element) -> Bool) -> (first: [Element], others: [Element]) {
    (filter(isFirst), filter { !isFirst($0) })
  }
}
