extension CoverageReport {
  /// For a ticket or a wiki: GitHub's Markdown.
  public func markdown() -> String {
    let table = CoverageTable(coverage)
    var output = "# Coverage: \(Plural.count(coverage.documents.count, "article")), "
    output += "\(Plural.count(coverage.origins.count, "origin"))\n"
    for case .unread(let article) in entries {
      let id = article.id.map { Markdown.code($0.rawValue) + " " } ?? ""
      output += "\nNot read: \(id)\(Markdown.escaped(article.message))\n"
    }
    output += "\n## Origins\n\n" + coverage.origins.map(item).joined()
    output += "\n## Claims\n\n" + claims(table)
    output += "\n## Conflicts\n\n"
    let groups = ConflictGroup.groups(of: coverage)
    output += groups.isEmpty ? "None found.\n" : groups.map(item).joined(separator: "\n")
    output += "\n## Drift\n\n"
    output += coverage.drifts.isEmpty ? "None found.\n" : coverage.drifts.map(item).joined(separator: "\n")
    return output
  }

  private func name(_ article: Article.ID) -> String { Markdown.escaped(coverage.name(of: article)) }

  private func item(_ origin: Origin) -> String {
    let names = origin.articles.map(name).joined(separator: ", ")
    var output = "- **\(origin.id)** \(names)\n"
    for evidence in origin.evidence {
      output += "  - \(evidence.kind.rawValue): \(Markdown.escaped(evidence.message))\n"
    }
    return output
  }

  private func claims(_ table: CoverageTable) -> String {
    guard !table.shared.isEmpty else { return "No claim is in more than one article.\n" }
    let names = coverage.documents.map { name($0.article.id) }
    var output = "| | Claim | Status | Origins | Rests on | \(names.joined(separator: " | ")) |\n"
    output += "|" + String(repeating: " --- |", count: 5 + names.count) + "\n"
    for row in table.shared {
      let roots = row.cluster.roots.map { Markdown.escaped($0.phrase(coverage)) }.joined(separator: "; ")
      let cells = [
        row.cluster.id.description, Markdown.escaped(row.cluster.text), coverage.standing(of: row.cluster),
        "\(row.cluster.origins.count)", roots,
      ]
      output +=
        "| " + (cells + row.columns(names.count).map { $0.map(cell) ?? "" }).joined(separator: " | ") + " |\n"
    }
    let alone = table.alone.reduce(0, +)
    return output + (alone > 0 ? "\n\(Plural.count(alone, "claim")) in one article only.\n" : "")
  }

  private func cell(_ cell: CoverageTable.Cell) -> String {
    ((cell.isOwnVoice ? ["itself"] : []) + cell.speakers.map(Markdown.escaped)).joined(separator: "; ")
  }

  private func item(_ group: ConflictGroup) -> String {
    let conflict = group.first.conflict
    let head = "- **\(conflict.severity.rawValue)** \(conflict.kind.rawValue)"
    return head + ": \(Markdown.escaped(conflict.message))\n"
      + [conflict.a, conflict.b].map { quotation($0.claim, value: $0.value) }.joined()
      + (group.likewise(coverage).map { "  \(Markdown.escaped($0))\n" } ?? "")
  }

  private func item(_ drift: Drift) -> String {
    "- \(drift.kind.rawValue): \(Markdown.escaped(drift.message))\n"
      + [drift.from, drift.to].map { quotation($0.claim, value: nil) }.joined()
  }

  private func quotation(_ id: Claim.ID, value: String?) -> String {
    let text = Markdown.escaped(coverage.claim(id)?.text ?? "")
    let told = value.map { $0.isEmpty ? "" : " (" + Markdown.escaped($0) + ")" } ?? ""
    return "  > \(text) — *\(name(id.article))*\(told)\n  >\n"
  }
}
