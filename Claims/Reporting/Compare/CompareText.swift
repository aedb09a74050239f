extension CoverageReport {
  /// For a reader: the origins with their evidence, who reports what, conflicts and drift with both passages. Ends with a
  /// line feed.
  public func text(_ style: TextStyle = TextStyle()) -> String {
    let table = CoverageTable(coverage)
    var output = CompareHeading(report: self, style: style).render()
    output += section("Origins", style) + OriginsText(coverage: coverage, style: style).render()
    output += section("Claims", style) + ClaimsText(table: table, style: style).render()
    output += section("Conflicts", style) + ConflictsText(coverage: coverage, style: style).render()
    output += section("Drift", style) + DriftText(coverage: coverage, style: style).render()
    return output + "\n" + total(style)
  }

  private func section(_ title: String, _ style: TextStyle) -> String {
    let rule = String(repeating: "─", count: max(0, min(style.width, 80) - title.count - 1))
    return "\n" + style.paint(title, .strong) + " " + style.paint(rule, .faint) + "\n"
  }

  private func total(_ style: TextStyle) -> String {
    let groups = ConflictGroup.groups(of: coverage)
    let counts = Severity.allCases.reversed().map { severity in
      (severity, groups.count { $0.first.conflict.severity == severity })
    }
    var listed = counts.filter { $0.1 > 0 }.map { severity, count in
      style.paint(
        Plural.count(count, severity == .info ? "superseded figure" : "\(severity.rawValue)"),
        style.ink(severity))
    }
    if listed.isEmpty { listed = ["No conflicts"] }
    let drift =
      coverage.drifts.isEmpty ? "no drift" : Plural.count(coverage.drifts.count, "case") + " of drift"
    return (listed + [drift]).joined(separator: ", ") + ".\n"
  }
}

/// How many articles there are, of how many origins, and what could not be read.
struct CompareHeading {
  let report: CoverageReport
  let style: TextStyle

  func render() -> String {
    let coverage = report.coverage
    let title =
      "\(Plural.count(coverage.documents.count, "article")) from \(Plural.count(coverage.origins.count, "origin"))"
    var output = style.paint(title, .strong) + "\n"
    let claims = coverage.documents.reduce(0) { $0 + $1.claims.count }
    let facts = "\(Plural.count(claims, "claim")) in \(Plural.count(coverage.clusters.count, "cluster"))"
    output += style.paint(facts, .faint) + "\n"
    for case .unread(let article) in report.entries {
      let line = "not read: " + (article.id.map { "\($0): " } ?? "") + article.message
      output += style.paint(Wrapping.paragraph(line, width: style.width), .red) + "\n"
    }
    return output
  }
}

/// The origins of several articles with their evidence, then those of one.
struct OriginsText {
  let coverage: Coverage
  let style: TextStyle

  func render() -> String {
    var output = ""
    for origin in coverage.origins where origin.articles.count > 1 { output += "\n" + render(origin) }
    let single = coverage.origins.filter { $0.articles.count == 1 }
    if !single.isEmpty {
      let names = single.map { "\($0.id) \(coverage.name(of: $0.articles[0]))" }.joined(separator: " · ")
      let lead = single.count == coverage.origins.count ? "Each article by itself: " : "By themselves: "
      output += "\n" + Wrapping.paragraph(lead + names, width: style.width, indent: "  ") + "\n"
    }
    for origin in single where !origin.evidence.isEmpty {
      for evidence in origin.evidence { output += render(evidence) }
    }
    return output
  }

  private func render(_ origin: Origin) -> String {
    let names = origin.articles.map(coverage.name(of:)).joined(separator: ", ")
    var output =
      style.paint("\(origin.id)", .strong) + " "
      + Wrapping.paragraph("\(names): one origin", width: style.width - 3, indent: "   ") + "\n"
    for evidence in origin.evidence { output += render(evidence) }
    return output
  }

  private func render(_ evidence: Origin.Evidence) -> String {
    let ink: TextStyle.Ink = evidence.joins ? .cyan : .faint
    let names = evidence.passages.map { coverage.name(of: $0.article) }.joined(separator: ", ")
    let text = "\(evidence.kind.rawValue) (\(names)): \(evidence.message)"
    let head = Wrapping.paragraph(text, width: style.width - 2, indent: "    ")
    let kind = evidence.kind.rawValue
    var output = "  " + style.paint(kind, ink) + head.dropFirst(kind.count) + "\n"
    if evidence.kind == .verbatim || evidence.kind == .quotation, let passage = longest(evidence) {
      output +=
        style.paint("    " + Wrapping.paragraph(passage, width: style.width - 4, indent: "    "), .faint)
        + "\n"
    }
    return output
  }

  /// The beginning of the longest passage, in its first article's words.
  private func longest(_ evidence: Origin.Evidence) -> String? {
    guard let passage = evidence.passages.first, let document = coverage.document(passage.article),
      let span = passage.spans.max(by: { ($0.count, $1.start) < ($1.count, $0.start) })
    else { return nil }
    let words = PrintableText.cleaned(document.attributed.text.string(span)).split(separator: " ")
    let isQuoted = words.first?.hasPrefix("“") ?? false
    let shown =
      words.prefix(Self.mostWords).joined(separator: " ") + (words.count > Self.mostWords ? " …" : "")
    let more =
      passage.spans.count > 1 ? " (and \(Plural.count(passage.spans.count - 1, "passage")) more)" : ""
    return (isQuoted ? shown : "“\(shown)”") + more
  }

  private static let mostWords = 24
}

extension Origin.Evidence {
  /// It is enough by itself to make one origin of the articles.
  var joins: Bool { kind != .quotation }
}

/// Who reports what, and who says so there.
struct ClaimsText {
  let table: CoverageTable
  let style: TextStyle

  /// More articles than this have no columns.
  private static let mostColumns = 16
  /// Claims shown; the rest are counted.
  private static let mostRows = 40

  private var coverage: Coverage { table.coverage }

  func render() -> String {
    guard !table.shared.isEmpty else { return "\nNo claim is in more than one article.\n" + singles }
    var output = "\n" + legend
    for row in table.shared.prefix(Self.mostRows) { output += "\n" + render(row) }
    let left = table.shared.count - Self.mostRows
    if left > 0 { output += "\nand \(left) more: --format csv lists them all\n" }
    return output + "\n" + singles
  }

  private var hasColumns: Bool { coverage.documents.count <= Self.mostColumns }

  private static func letter(_ place: Int) -> String { String(UnicodeScalar(UInt8(65 + place))) }

  private var legend: String {
    guard hasColumns else { return "" }
    let names = coverage.documents.enumerated().map {
      "\(Self.letter($0)) \(coverage.name(of: $1.article.id))"
    }
    return Wrapping.paragraph(names.joined(separator: " · "), width: style.width) + "\n"
      + style.paint("■ says so itself  □ has somebody say so  · is silent", .faint) + "\n"
  }

  private func render(_ row: CoverageTable.Row) -> String {
    let id = row.cluster.id.description
    let facts =
      "\(row.articles) of \(coverage.documents.count) articles, "
      + Plural.count(row.cluster.origins.count, "origin") + ", "
      + Plural.count(row.cluster.roots.count, "root")
    var output =
      style.paint(id, .strong) + " " + (hasColumns ? marks(row) + "  " : "")
      + style.paint(coverage.standing(of: row.cluster), ink(row.status)) + ": " + style.paint(facts, .faint)
      + "\n"
    output += indented(row.cluster.text)
    output += indented(
      "Rests on: " + row.cluster.roots.map { $0.phrase(coverage) }.joined(separator: "; "), .faint)
    if let voices = voices(row) { output += indented(voices, .faint) }
    return output
  }

  private func indented(_ text: String, _ ink: TextStyle.Ink? = nil) -> String {
    Wrapping.lines(PrintableText(text).cells, width: style.width - 4).map { line in
      let text = line.map(\.text).joined()
      return "    " + (ink.map { style.paint(text, $0) } ?? text) + "\n"
    }.joined()
  }

  private func marks(_ row: CoverageTable.Row) -> String {
    row.columns(coverage.documents.count).map { cell in
      guard let cell else { return style.paint("·", .faint) }
      return Self.letter(cell.article) + (cell.isOwnVoice ? "■" : "") + (cell.speakers.isEmpty ? "" : "□")
    }.joined(separator: " ")
  }

  /// "A, B: the regional government · D: Ada Nilsen"
  private func voices(_ row: CoverageTable.Row) -> String? {
    var order: [String] = []
    var places: [String: [Int]] = [:]
    for cell in row.cells {
      for speaker in cell.speakers {
        if places[speaker] == nil { order.append(speaker) }
        places[speaker, default: []].append(cell.article)
      }
    }
    guard !order.isEmpty else { return nil }
    return "Said by: "
      + order.map { speaker in
        let names = places[speaker]!.map {
          hasColumns ? Self.letter($0) : coverage.name(of: coverage.documents[$0].article.id)
        }
        return "\(speaker) (\(names.joined(separator: ", ")))"
      }.joined(separator: " · ")
  }

  private func ink(_ status: Coverage.Status) -> TextStyle.Ink {
    switch status {
    case .disputed: .red
    case .unconfirmed: .yellow
    case .corroborated: .green
    case .singleOrigin: .blue
    }
  }

  private var singles: String {
    let total = table.alone.reduce(0, +)
    guard total > 0 else { return "" }
    let counts = zip(coverage.documents, table.alone).filter { $1 > 0 }.map {
      "\(coverage.name(of: $0.article.id)) \($1)"
    }
    let shown = counts.count <= Self.mostColumns ? ": " + counts.joined(separator: ", ") : ""
    let verb = total == 1 ? "One more claim stands" : "\(total) more claims stand"
    return Wrapping.paragraph("\(verb) in one article only\(shown).", width: style.width) + "\n"
  }
}

/// Each conflict with both passages.
struct ConflictsText {
  let coverage: Coverage
  let style: TextStyle

  func render() -> String {
    if coverage.conflicts.isEmpty { return "\nNone found.\n" }
    return ConflictGroup.groups(of: coverage).map { "\n" + render($0) }.joined()
  }

  private func render(_ group: ConflictGroup) -> String {
    let (number, conflict) = group.first
    let cluster = coverage.cluster(of: conflict.a.claim)?.id.description ?? ""
    let superseded = conflict.isSuperseded ? ", superseded" : ""
    var output =
      style.paint(conflict.severity.rawValue, style.ink(conflict.severity)) + ": "
      + style.paint(conflict.kind.rawValue, .strong)
      + style.paint(
        " x\(number) in \(cluster)\(superseded), \(SourcingText.percent(conflict.confidence)) sure", .faint)
      + "\n  " + Wrapping.paragraph(conflict.message, width: style.width - 2, indent: "  ") + "\n"
    for side in [conflict.a, conflict.b] {
      output += PassageText(coverage: coverage, style: style)
        .render(side.claim, side.spans, ink: style.underline(conflict.severity), mark: "^")
    }
    if let likewise = group.likewise(coverage) {
      output += "  " + Wrapping.paragraph(likewise, width: style.width - 2, indent: "  ") + "\n"
    }
    return output
  }
}

/// Each drift with both passages.
struct DriftText {
  let coverage: Coverage
  let style: TextStyle

  func render() -> String {
    if coverage.drifts.isEmpty { return "\nNone found.\n" }
    return coverage.drifts.map { "\n" + render($0) }.joined()
  }

  private func render(_ drift: Drift) -> String {
    let cluster = coverage.cluster(of: drift.from.claim)?.id.description ?? ""
    var output =
      style.paint(drift.kind.rawValue, .strong) + style.paint(" in \(cluster)", .faint) + "\n  "
      + Wrapping.paragraph(drift.message, width: style.width - 2, indent: "  ") + "\n"
    for side in [drift.from, drift.to] {
      output += PassageText(coverage: coverage, style: style)
        .render(side.claim, side.spans, ink: .underlined, mark: "-")
    }
    return output
  }
}

/// A passage under the name of its article.
struct PassageText {
  let coverage: Coverage
  let style: TextStyle

  func render(_ claim: Claim.ID, _ spans: [TextSpan], ink: TextStyle.Ink, mark: Character) -> String {
    guard let document = coverage.document(claim.article) else { return "" }
    let published = document.article.published.map { ", \($0)" } ?? ""
    let heading = Wrapping.paragraph(
      "\(coverage.name(of: claim.article))\(published)", width: style.width - 2)
    return style.paint("  " + heading, .faint) + "\n"
      + Excerpt(document.attributed.document, style: style).render(spans, ink: ink, mark: mark)
  }
}
