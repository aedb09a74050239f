extension CoverageReport {
  /// Claims by outlets: a line a cluster, a column an article, which holds who says so there.
  public func csv() -> String {
    let places = Dictionary(
      uniqueKeysWithValues: coverage.documents.enumerated().map { ($1.article.id, $0) })
    let names = coverage.documents.map { coverage.name(of: $0.article.id) }
    var output = CommaSeparated.line(
      ["cluster", "claim", "status", "articles", "independentOrigins", "independentRoots", "roots"] + names)
    let speakers = SpeakerNames(of: coverage.documents)
    for cluster in coverage.clusters {
      let row = CoverageTable.row(cluster, coverage, places, speakers)
      let fields = [
        cluster.id.description, cluster.text, row.status.rawValue, "\(row.articles)",
        "\(cluster.origins.count)", "\(cluster.roots.count)",
        cluster.roots.map { $0.phrase(coverage) }.joined(separator: "; "),
      ]
      output += CommaSeparated.line(fields + row.cells.map(cell))
    }
    return output
  }

  private func cell(_ cell: CoverageTable.Cell) -> String {
    ((cell.isOwnVoice ? ["itself"] : []) + cell.speakers).joined(separator: "; ")
  }
}
