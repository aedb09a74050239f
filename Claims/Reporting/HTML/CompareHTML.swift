/// A story's coverage as one page for a browser: origins as groups, conflicts side by side, the claims by articles, drift,
/// and a picture of the graph.
public struct CompareHTML: Sendable {
  public let report: CoverageReport
  private let graph: ClaimGraph
  /// Nobody reads more; chosen by eye.
  private static let most = 100

  public init(report: CoverageReport, graph: ClaimGraph) {
    self.report = report
    self.graph = graph
  }

  private var coverage: Coverage { report.coverage }

  public func render() -> String {
    let page = HTMLPage(
      title: "Coverage of a story – crosscheck", style: PageStyle.common + PageStyle.compare,
      script: PageScript.graph)
    return page.render { html in
      html.element("header", ["class": "masthead"]) { writeHead(to: &$0) }
      html.element("main", ["id": "main"]) { html in
        writeOrigins(to: &html)
        writeConflicts(to: &html)
        ClaimMatrixHTML(coverage: coverage).write(to: &html)
        writeDrift(to: &html)
        GraphPictureHTML(picture: GraphPicture(graph)).write(to: &html)
      }
      PageFooter.write(to: &html)
    }
  }

  private func writeHead(to html: inout HTMLWriter) {
    html.element("p", ["class": "brand"], "crosscheck")
    html.element("h1", "Coverage of a story")
    html.element("p", ["class": "lede"], summary)
    for case .unread(let article) in report.entries {
      html.element("p", ["class": "unread"], "Not read: " + PrintableText.cleaned(article.message))
    }
    html.element("nav", ["aria-label": "Sections", "class": "sections"]) { html in
      for (id, name) in [
        ("origins", "Origins"), ("conflicts", "Conflicts"), ("claims", "Claims"), ("drift", "Drift"),
        ("graph", "Graph"),
      ] {
        html.element("a", ["href": "#" + id], name)
      }
    }
  }

  private var summary: String {
    let statuses = Coverage.Status.allCases.map { status in
      (coverage.clusters.count { coverage.status(of: $0) == status }, status.rawValue)
    }
    let claims = statuses.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    return
      "\(Plural.count(coverage.documents.count, "article")) of \(Plural.count(coverage.origins.count, "origin")) · "
      + "\(Plural.count(coverage.clusters.count, "claim")): \(claims) · \(Plural.count(coverage.conflicts.count, "conflict"))"
  }

  // MARK: Origins

  private func writeOrigins(to html: inout HTMLWriter) {
    section("origins", "Origins", "Articles that descend from one text count once.", to: &html) { html in
      html.element("div", ["class": "origins"]) { html in
        for origin in coverage.origins {
          html.element("section", ["class": "origin", "id": origin.id.description]) { html in
            html.element("h3", "Origin \(origin.id)")
            html.element("ul") { html in
              for id in origin.articles { html.element("li") { write(id, to: &$0) } }
            }
            for evidence in origin.evidence {
              html.element("p", ["class": "evidence"]) { html in
                html.element("b", evidence.kind.rawValue)
                html.text(" " + PrintableText.cleaned(evidence.message))
              }
            }
          }
        }
      }
    }
  }

  private func write(_ id: Article.ID, to html: inout HTMLWriter) {
    let article = coverage.document(id)?.article
    html.element("b", PrintableText.cleaned(article?.outlet ?? id.rawValue))
    if let title = article?.title { html.element("span", ["class": "title"], PrintableText.cleaned(title)) }
    if let published = article?.published { html.element("span", ["class": "when"], "\(published)") }
  }

  // MARK: Conflicts

  private func writeConflicts(to html: inout HTMLWriter) {
    let title = "Conflicts"
    section("conflicts", title, "Claims that cannot both hold. Words that differ are marked.", to: &html) {
      html in
      if coverage.conflicts.isEmpty { html.element("p", ["class": "none"], "None found.") }
      for (i, conflict) in coverage.conflicts.prefix(Self.most).enumerated() {
        write(conflict, number: i + 1, to: &html)
      }
      writeRest(coverage.conflicts.count, to: &html)
    }
  }

  private func write(_ conflict: Conflict, number: Int, to html: inout HTMLWriter) {
    html.element("article", ["class": "pair \(conflict.severity.rawValue)", "id": "x\(number)"]) { html in
      html.element("h3") { html in
        html.element("span", ["class": "severity"], conflict.severity.title)
        html.text(" \(conflict.kind.rawValue)" + (conflict.isSuperseded ? ", superseded" : ""))
      }
      html.element("p", PrintableText.cleaned(conflict.message))
      let (a, b) = (
        PairedClaim(conflict.a.claim, conflict.a.spans, coverage),
        PairedClaim(conflict.b.claim, conflict.b.spans, coverage)
      )
      writePair(a, b, to: &html)
    }
  }

  private func writePair(_ a: PairedClaim?, _ b: PairedClaim?, to html: inout HTMLWriter) {
    guard let a, let b else { return }
    let difference = WordDifference(a.words.map(\.text), b.words.map(\.text))
    html.element("div", ["class": "sides"]) { html in
      write(a, common: difference.commonInA, to: &html)
      write(b, common: difference.commonInB, to: &html)
    }
  }

  private func write(_ side: PairedClaim, common: Set<Int>, to html: inout HTMLWriter) {
    html.element("figure") { html in
      html.element("blockquote") { html in
        var i = 0
        while i < side.words.count {
          let kind = Self.kind(of: i, in: side, common)
          let end =
            side.words.indices.first { $0 > i && Self.kind(of: $0, in: side, common) != kind }
            ?? side.words.count
          if i > 0 { html.text(" ") }
          let words = side.words[i..<end].map(\.text).joined(separator: " ")
          if let kind { html.element("mark", ["class": kind], words) } else { html.text(words) }
          i = end
        }
      }
      html.element("figcaption") { html in
        html.element("b", PrintableText.cleaned(side.outlet))
        html.text(side.published.map { " · \($0)" } ?? "")
        html.text(" · " + PrintableText.cleaned(side.speaker))
      }
    }
  }

  /// How a word is marked; `nil` if both sides have it.
  private static func kind(of word: Int, in side: PairedClaim, _ common: Set<Int>) -> String? {
    if side.words[word].isValue { return "value" }
    return common.contains(word) ? nil : "differs"
  }

  // MARK: Drift

  private func writeDrift(to html: inout HTMLWriter) {
    section("drift", "Drift", "What got lost or changed from one article to another.", to: &html) { html in
      if coverage.drifts.isEmpty { html.element("p", ["class": "none"], "None found.") }
      for drift in coverage.drifts.prefix(Self.most) {
        html.element("article", ["class": "pair warning"]) { html in
          html.element("h3", drift.kind.rawValue)
          html.element("p", PrintableText.cleaned(drift.message))
          writePair(
            PairedClaim(drift.from.claim, [], coverage), PairedClaim(drift.to.claim, [], coverage), to: &html)
        }
      }
      writeRest(coverage.drifts.count, to: &html)
    }
  }

  private func writeRest(_ count: Int, to html: inout HTMLWriter) {
    if count > Self.most {
      html.element("p", ["class": "none"], "\(count - Self.most) more, less sure ones, are in the JSON.")
    }
  }

  private func section(
    _ id: String, _ title: String, _ note: String, to html: inout HTMLWriter,
    _ content: (inout HTMLWriter) -> Void
  ) {
    html.element("section", ["id": id, "aria-labelledby": id + "-h", "class": "part"]) { html in
      html.element("h2", ["id": id + "-h"], title)
      html.element("p", ["class": "note"], note)
      content(&html)
    }
    html.raw("\n")
  }
}

/// One claim of a pair, word by word.
private struct PairedClaim {
  struct Word {
    let text: String
    /// The conflict is about it.
    let isValue: Bool
  }

  let words: [Word]
  let outlet: String
  let published: String?
  let speaker: String

  /// `nil` if the coverage does not have the claim.
  init?(_ id: Claim.ID, _ values: [TextSpan], _ coverage: Coverage) {
    guard let claim = coverage.claim(id), let document = coverage.document(id.article) else { return nil }
    let text = document.attributed.text
    words = claim.spans.flatMap { span -> [Word] in
      var words: [Word] = []
      var start = span.start
      while start < span.end {
        let end = text.bytes[start..<span.end].firstIndex { $0 <= 0x20 } ?? span.end
        let word = TextSpan(start, end)
        if !word.isEmpty {
          words.append(
            Word(
              text: PrintableText.cleaned(text.string(word)), isValue: values.contains { $0.overlaps(word) }))
        }
        start = end + 1
      }
      return words
    }
    outlet = document.article.outlet ?? id.article.rawValue
    published = document.article.published?.description
    speaker = claim.speaker?.name ?? (claim.statement == nil ? "in its own voice" : "no source given")
  }
}
