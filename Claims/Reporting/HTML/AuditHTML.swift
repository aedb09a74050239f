/// Audits as one page for a browser: each article's text with every statement coloured by the kind of its source, and the
/// findings beside the passages that they are about.
public struct AuditHTML: Sendable {
  public let reports: [AuditReport]
  public let unread: [UnreadArticle]

  public init(reports: [AuditReport], unread: [UnreadArticle] = []) {
    self.reports = reports
    self.unread = unread
  }

  public func render() -> String {
    let title =
      reports.count == 1 ? reports[0].article.article.title ?? "Sourcing audit" : "Sourcing audit"
    let page = HTMLPage(
      title: PrintableText.cleaned(title) + " – crosscheck", style: PageStyle.common + PageStyle.audit,
      script: PageScript.tips)
    return page.render { html in
      html.element("header", ["class": "masthead"]) { writeHead(to: &$0) }
      if reports.count > 1 { writeContents(to: &html) }
      html.element("main", ["id": "main"]) { html in
        for (i, report) in reports.enumerated() {
          ArticleHTML(report: report, number: i + 1).write(to: &html)
        }
      }
      PageFooter.write(to: &html)
    }
  }

  private func writeHead(to html: inout HTMLWriter) {
    html.element("p", ["class": "brand"], "crosscheck")
    html.element("h1", "Sourcing audit")
    html.element("p", ["class": "lede"], Self.summary(of: reports))
    for article in unread {
      html.element("p", ["class": "unread"], "Not read: " + PrintableText.cleaned(article.message))
    }
    html.element("div", ["class": "controls"]) { html in
      html.element("fieldset") { html in
        html.element("legend", "Show")
        for severity in Severity.allCases.reversed() { writeFilter(severity, to: &html) }
      }
      writeLegend(to: &html)
    }
  }

  /// Works without a script: the style sheet hides what is not ticked.
  private func writeFilter(_ severity: Severity, to html: inout HTMLWriter) {
    let count = reports.reduce(0) { $0 + $1.count(of: severity) }
    html.element("label", ["class": "filter \(severity.rawValue)"]) { html in
      html.open("input", ["type": "checkbox", "id": "show-\(severity.rawValue)", "checked": ""])
      html.text(" \(severity.plural) ")
      html.element("span", ["class": "count"], "\(count)")
    }
  }

  private func writeLegend(to html: inout HTMLWriter) {
    let speakers = reports.flatMap(\.article.statements).map { $0.speaker?.kind }
    html.element("ul", ["class": "legend", "aria-label": "Colours of statements by kind of source"]) { html in
      for kind in Speaker.Kind.allCases where speakers.contains(kind) {
        html.element("li") { $0.element("span", ["class": "swatch \(kind.styleClass)"], kind.noun) }
      }
      if speakers.contains(nil) {
        html.element("li") { $0.element("span", ["class": "swatch k-none"], "No source given") }
      }
    }
  }

  private func writeContents(to html: inout HTMLWriter) {
    html.element("nav", ["aria-label": "Articles", "class": "contents"]) { html in
      html.element("ol") { html in
        for (i, report) in reports.enumerated() {
          html.element("li") { html in
            html.element("a", ["href": "#a\(i + 1)"], ArticleHTML.title(of: report.article.article))
            for severity in Severity.allCases.reversed() where report.count(of: severity) > 0 {
              html.element(
                "span", ["class": "tally \(severity.rawValue)"],
                "\(report.count(of: severity)) \(severity.title.lowercased())\(report.count(of: severity) == 1 ? "" : "s")"
              )
            }
          }
        }
      }
    }
  }

  static func summary(of reports: [AuditReport]) -> String {
    let counts = Severity.allCases.reversed().map { severity -> String in
      let count = reports.reduce(0) { $0 + $1.count(of: severity) }
      return Plural.count(count, severity.title.lowercased())
    }
    return "\(Plural.count(reports.count, "article")) · " + counts.joined(separator: ", ")
  }
}

enum PageFooter {
  static func write(to html: inout HTMLWriter) {
    html.element("footer", ["class": "colophon"]) {
      $0.element(
        "p",
        "Made by crosscheck. It does not know what is true: a finding is a question to ask. This page loads nothing and "
          + "sends nothing.")
    }
  }
}
