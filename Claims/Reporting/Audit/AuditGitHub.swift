extension AuditReport {
  /// The findings of one article as commands that GitHub Actions turns into annotations, a line each.
  public func github() -> String {
    findings.map { finding in
      WorkflowCommand(
        name: finding.severity.workflowCommand,
        properties: place(of: finding) + [("title", "crosscheck: \(finding.rule.rawValue)")],
        message: message(of: finding)
      ).line
    }.joined()
  }

  private func place(of finding: Finding) -> [(name: String, value: String)] {
    let of = article.article
    var place = [(name: "file", value: of.place?.path ?? of.id.rawValue)]
    if let line = of.place?.line {
      place.append(("line", String(line)))
    } else if let span = finding.spans.first, let region = PassageRegion(span, of: of) {
      place += [("line", String(region.start.line)), ("endLine", String(region.end.line))]
      if region.isOnOneLine {
        place += [("col", String(region.start.column)), ("endColumn", String(region.end.column))]
      }
    } else {
      place.append(("line", "1"))
    }
    return place
  }

  /// The message, the passage in JSON Lines (the annotation cannot point at it there), and the related passages.
  private func message(of finding: Finding) -> String {
    let of = article.article
    var lines = [finding.message]
    if of.place?.line != nil {
      lines[0] = "\(of.id): \(finding.message)"
    }
    lines += finding.related.map { related in
      let place =
        related.spans.first.flatMap { PassageRegion($0, of: of) }.map { "line \($0.start.line): " } ?? ""
      return "\(place)“\(article.text.string(related.spans))” \(related.message)"
    }
    return lines.map(PrintableText.cleaned).joined(separator: "\n")
  }
}

extension UnreadArticle {
  /// In `audit --format github`.
  public func github(path: String? = nil) -> String {
    let file = (path ?? id?.rawValue).map { [(name: "file", value: $0)] } ?? []
    let line = line.map { [(name: "line", value: String($0))] } ?? []
    return WorkflowCommand(
      name: "error", properties: file + line + [("title", "crosscheck: \(code)")], message: message
    ).line
  }
}

extension Severity {
  fileprivate var workflowCommand: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .info: "notice"
    }
  }
}
