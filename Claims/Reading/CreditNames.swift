/// The names of a credit line: "BBC, Reuters" or "Ann Lee in Velika and Bo Carr".
enum CreditNames {
  struct Name: Hashable {
    let span: TextSpan
    /// The tokens' norms, joined with spaces; "/" and "-" without.
    let norm: String
    let count: Int
  }

  /// Splits at commas, semicolons, slashes, bars, "and", "&" and "via".
  ///
  /// What follows "in", "at", "from" or "for" is where or for whom someone worked, not who.
  static func split(_ tokens: [Token]) -> [Name] {
    var names: [Name] = []
    var run: [Token] = []
    var isPlace = false
    func flush() {
      if let name = name(run) { names.append(name) }
      run = []
      isPlace = false
    }
    for token in tokens {
      if separators.contains(token.norm) || (token.norm == "–" && token.kind == .punctuation) {
        flush()
      } else if ["in", "at", "from", "for", "on"].contains(token.norm) {
        if let name = name(run) { names.append(name) }
        run = []
        isPlace = true
      } else if !isPlace {
        run.append(token)
      }
    }
    flush()
    return names
  }

  private static let separators: Set<String> = [
    ",", ";", "/", "|", "&", "and", "via", "+", ":", "·", "•", "with",
  ]

  private static func name(_ tokens: [Token]) -> Name? {
    let words = tokens.drop { $0.kind == .punctuation || $0.kind == .quote }
    var trimmed = Array(words)
    while let last = trimmed.last, last.kind == .punctuation || last.kind == .quote { trimmed.removeLast() }
    guard let first = trimmed.first, let last = trimmed.last else { return nil }
    return Name(
      span: TextSpan(first.span.start, last.span.end), norm: trimmed.map(\.norm).joined(separator: " "),
      count: trimmed.count)
  }
}
