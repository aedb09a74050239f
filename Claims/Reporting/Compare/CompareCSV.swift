extension CoverageReport {
  /// Claims by outlets: a line a cluster, a column an article, which holds who says so there.
  /// - Complexity: O(*n*) in claims, but for the commas, one an article in each line.
  public func csv() -> String {
    let places = Dictionary(
      uniqueKeysWithValues: coverage.documents.enumerated().map { ($1.article.id, $0) })
    let names = coverage.documents.map { coverage.name(of: $0.article.id) }
    var output = CommaSeparated.line(
      ["cluster", "claim", "status", "articles", "independentOrigins", "independentRoots", "roots"] + names)
    let commas = String(repeating: ",", count: names.count)
    let speakers = SpeakerNames(of: coverage.documents)
    for cluster in coverage.clusters {
      let row = CoverageTable.row(cluster, coverage, places, speakers)
      let fields = [
        cluster.id.description, cluster.text, row.status.rawValue, "\(row.articles)",
        "\(cluster.origins.count)", "\(cluster.roots.count)",
        cluster.roots.map { $0.phrase(coverage) }.joined(separator: "; "),
      ]
      output += fields.map(CommaSeparated.field).joined(separator: ",")
      var column = -1
      for cell in row.cells {
        output += Substring(commas.utf8.prefix(cell.article - column)) + CommaSeparated.field(text(cell))
        column = cell.article
      }
      output += Substring(commas.utf8.prefix(names.count - 1 - column)) + "\n"
    }
    return output
  }

  private func text(_ cell: CoverageTable.Cell) -> String {
    ((cell.isOwnVoice ? ["itself"] : []) + cell.speakers).joined(separator: "; ")
  }
}
