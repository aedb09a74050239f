/// The table of claims by articles, or by origins where the articles are many: who vouches for what, where.
struct ClaimMatrixHTML {
  let coverage: Coverage

  /// More columns than this do not fit a screen.
  private static let mostColumns = 12
  /// Beyond this many rows nobody reads on; chosen by eye.
  private static let mostRows = 250

  private struct Column {
    let name: String
    let articles: Set<Article.ID>
  }

  func write(to html: inout HTMLWriter) {
    html.element("section", ["id": "claims", "aria-labelledby": "claims-h", "class": "part"]) { html in
      html.element("h2", ["id": "claims-h"], "Claims")
      html.element(
        "p", ["class": "note"],
        "Who vouches for each claim in each article; those that more articles share come first.")
      let rows = shown
      writeControls(rows, to: &html)
      html.element(
        "div", ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": "Claims by articles"]
      ) { html in
        html.element("table", ["class": "matrix"]) { html in
          let columns = columns
          html.element("thead") { html in
            html.element("tr") { html in
              html.element("th", ["scope": "col"], "Claim")
              html.element("th", ["scope": "col"], "Status")
              for column in columns { html.element("th", ["scope": "col"], column.name) }
            }
          }
          html.element("tbody") { html in for cluster in rows { write(cluster, columns, to: &html) } }
        }
      }
      let rest = coverage.clusters.count - rows.count
      if rest > 0 {
        html.element("p", ["class": "note"], "\(rest) more, each in one article, are in the JSON.")
      }
    }
    html.raw("\n")
  }

  /// Works without a script: the style sheet hides what is not ticked.
  private func writeControls(_ rows: [Cluster], to html: inout HTMLWriter) {
    html.element("div", ["class": "controls"]) { html in
      html.element("fieldset") { html in
        html.element("legend", "Show")
        for status in Coverage.Status.allCases {
          let count = rows.count { coverage.status(of: $0) == status }
          html.element("label", ["class": "filter"]) { html in
            html.open("input", ["type": "checkbox", "id": "show-\(status.rawValue)", "checked": ""])
            html.text(" \(status.rawValue) ")
            html.element("span", ["class": "count"], "\(count)")
          }
        }
      }
    }
  }

  private var columns: [Column] {
    let documents = coverage.documents
    if documents.count <= Self.mostColumns {
      return documents.map { document in
        let name = document.article.outlet ?? document.article.id.rawValue
        return Column(name: PrintableText.cleaned(name), articles: [document.article.id])
      }
    }
    let largest = coverage.origins.enumerated()
      .sorted { (-$0.element.articles.count, $0.offset) < (-$1.element.articles.count, $1.offset) }
      .prefix(Self.mostColumns).map(\.element).sorted { $0.id < $1.id }
    return largest.map { origin in
      Column(
        name: "\(origin.id) (\(Plural.count(origin.articles.count, "article")))",
        articles: Set(origin.articles))
    }
  }

  private var shown: [Cluster] {
    let ranked = coverage.clusters.enumerated().map { i, cluster in
      (
        articles: Set(cluster.claims.map(\.article)).count,
        status: Coverage.Status.allCases.firstIndex(of: coverage.status(of: cluster))!, i: i, cluster: cluster
      )
    }
    let sorted = ranked.sorted { ($1.articles, $0.status, $0.i) < ($0.articles, $1.status, $1.i) }
    let shared = sorted.filter { $0.articles > 1 || $0.cluster.claims.count > 1 && $0.status == 0 }
    return (shared.count >= 25 ? shared : Array(sorted.prefix(25))).prefix(Self.mostRows).map(\.cluster)
  }

  private func write(_ cluster: Cluster, _ columns: [Column], to html: inout HTMLWriter) {
    let status = coverage.status(of: cluster).rawValue
    html.element("tr", ["class": "row \(status)", "id": cluster.id.description]) { html in
      html.element("th", ["scope": "row"], PrintableText.cleaned(cluster.text))
      html.element("td") { $0.element("span", ["class": "status \(status)"], status) }
      for column in columns {
        let claims = cluster.claims.filter { column.articles.contains($0.article) }.compactMap(coverage.claim)
        html.element("td") { write(claims, to: &$0) }
      }
    }
  }

  /// The speakers of one cell, each once.
  private func write(_ claims: [Claim], to html: inout HTMLWriter) {
    var seen: Set<String> = []
    for claim in claims {
      let name = claim.speaker?.name ?? (claim.statement == nil ? "own voice" : "no source")
      guard seen.insert(name).inserted else { continue }
      let kind = claim.speaker?.kind.styleClass ?? "k-none"
      html.element(
        "span", ["class": "swatch \(kind)"], Excerpted.text(PrintableText.cleaned(name), limit: 40))
      html.text(" ")
    }
    if claims.isEmpty { html.element("span", ["class": "absent", "aria-label": "not reported"], "–") }
  }
}
