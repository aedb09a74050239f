/// A page in one file: it asks the network for nothing, and its policy lets nothing run but its own script.
struct HTMLPage {
  let title: String
  let style: String
  let script: String

  /// - Parameter body: Everything inside the page.
  func render(_ body: (inout HTMLWriter) -> Void) -> String {
    let policy =
      "default-src 'none'; style-src 'sha256-\(SHA256.base64(style))'; "
      + "script-src 'sha256-\(SHA256.base64(script))'; base-uri 'none'; form-action 'none'"
    var html = HTMLWriter()
    html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
    html.open("meta", ["http-equiv": "Content-Security-Policy", "content": policy])
    html.raw("\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    html.raw(
      "<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n"
    )
    html.element("title", title)
    html.raw("\n<style>")
    html.verbatim(style)
    html.raw("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">Skip to the content</a>\n")
    body(&html)
    html.raw("\n<script>")
    html.verbatim(script)
    html.raw("</script>\n</body>\n</html>\n")
    return html.html
  }
}

/// Sources by kind, as the page colours them.
extension Speaker.Kind {
  var styleClass: String { "k-\(rawValue)" }

  /// In a legend.
  var noun: String {
    switch self {
    case .person: "Person"
    case .organization: "Organisation"
    case .government: "Government"
    case .agency: "News agency"
    case .outlet: "Outlet"
    case .group: "Group"
    case .document: "Document"
    case .unnamed: "Unnamed source"
    }
  }
}

extension Severity {
  var title: String {
    switch self {
    case .error: "Error"
    case .warning: "Warning"
    case .info: "Note"
    }
  }

  var plural: String {
    switch self {
    case .error: "Errors"
    case .warning: "Warnings"
    case .info: "Notes"
    }
  }
}
