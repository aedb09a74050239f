/// A line of its own that says when, and perhaps where, an article was published.
struct DatelineLine {
  let publication: Publication?
  let isAmbiguous: Bool
  /// "Updated …": second to any other date.
  let isUpdate: Bool

  /// `nil` if the line says anything else. A few capitalised words beside the date may be a place or an outlet.
  init?(_ tokens: [Token], order: DateOrder?) {
    guard tokens.count <= 32 else { return nil }
    if Self.isRelative(tokens) {
      (publication, isAmbiguous, isUpdate) = (nil, false, true)
      return
    }
    // Two dates on one line: the first counts, "Published … | Updated …".
    let parts = tokens.split { $0.norm == "|" || $0.norm == "·" || $0.norm == "•" }.map(Array.init)
    let read = parts.compactMap { part in PrintedDate(part, order: order).map { (part, $0) } }
    guard let first = read.first, read.count == parts.count || Self.areNames(parts, beside: read.count) else {
      return nil
    }
    guard read.allSatisfy({ Self.saysOnlyWhen($0.0, $0.1) }) else { return nil }
    let dated = read.first { $0.1.publication != nil } ?? first
    let other = read.first { $0.1.publication != nil && !Self.isUpdate($0.0) } ?? dated
    publication = other.1.publication
    isAmbiguous = other.1.isAmbiguous
    isUpdate = Self.isUpdate(other.0)
  }

  private static func isUpdate(_ tokens: [Token]) -> Bool {
    tokens.contains { ["updated", "update", "modified", "revised"].contains($0.norm) }
  }

  /// "2 hours ago", "Updated 10 minutes ago"
  private static func isRelative(_ tokens: [Token]) -> Bool {
    guard (3...5).contains(tokens.count), tokens.last?.norm == "ago" else { return false }
    let units = ["minute", "minutes", "min", "mins", "hour", "hours", "hr", "hrs", "day", "days"]
    return units.contains(tokens[tokens.count - 2].norm)
  }

  /// Whether all parts but so many are short runs of capitalised words: "Velika | 3 March 2025".
  private static func areNames(_ parts: [[Token]], beside count: Int) -> Bool {
    let names = parts.filter { $0.count <= 4 && $0.allSatisfy { $0.isCapitalised || $0.norm == "," } }
    return names.count + count == parts.count
  }

  private static func saysOnlyWhen(_ tokens: [Token], _ date: PrintedDate) -> Bool {
    var names = 0
    var hasLabel = false
    for (i, token) in tokens.enumerated() where !date.consumed.contains(i) {
      if DateWords.labels.contains(token.norm) {
        hasLabel = true
      } else if token.kind == .punctuation {
        if token.norm == "." && i < tokens.count - 1 || token.norm == "?" || token.norm == "!" {
          return false
        }
      } else if token.isCapitalised, token.kind == .word, !DateWords.weekdays.contains(token.norm) {
        names += 1
      } else if !DateWords.weekdays.contains(token.norm) {
        return false
      }
    }
    // "End of service: 3 March 2025" says when something else was.
    if names > 0, !hasLabel, tokens.contains(where: { $0.norm == ":" }) { return false }
    let endsSentence = tokens.last?.norm == "."
    // "March 3" or "12:00" alone is a dateline; beside a name it may be a headline: "Okoro 12:30".
    if date.isPartial { return names == 0 || hasLabel && names <= 2 }
    return names <= (endsSentence ? 0 : 5)
  }
}

/// The place, date and agency in front of a lead: "VELIKA, March 3 (Reuters) -".
struct InlineDateline {
  /// Where the prose begins.
  let proseStart: Int
  /// From the first word to the dash.
  let span: TextSpan
  /// The agencies in brackets.
  let agencies: [TextSpan]
  let publication: Publication?
  let isAmbiguous: Bool

  /// - Parameter tokens: The beginning of a paragraph; 40 tokens are enough.
  init?(_ tokens: [Token], order: DateOrder?) {
    guard let dash = tokens.prefix(32).firstIndex(where: { $0.norm == "–" && $0.kind == .punctuation }),
      dash > 0, dash + 2 < tokens.count, Self.opensProse(tokens[dash + 1]),
      tokens[dash].traits.contains(.spaceBefore) || tokens[dash + 1].traits.contains(.spaceBefore),
      let place = Place(Array(tokens[..<dash]), order: order)
    else { return nil }
    proseStart = tokens[dash + 1].span.start
    span = TextSpan(tokens[0].span.start, tokens[dash].span.end)
    agencies = place.agencies
    publication = place.date?.publication
    isAmbiguous = place.date?.isAmbiguous ?? false
  }

  private static func opensProse(_ token: Token) -> Bool {
    token.isCapitalised || token.kind == .quote || token.kind == .number || token.kind == .symbol
  }

  private struct Place {
    var agencies: [TextSpan] = []
    var date: PrintedDate?

    init?(_ tokens: [Token], order: DateOrder?) {
      var rest = tokens
      var hasKnownAgency = false
      if tokens.last?.norm == ")", let open = tokens.lastIndex(where: { $0.norm == "(" }) {
        let inner = Array(tokens[open + 1..<tokens.count - 1])
        guard (1...6).contains(inner.count) else { return nil }
        // "MAPLETON (Sept. 4, 2024) —": the brackets hold the date.
        if let inBrackets = PrintedDate(inner, order: order), inBrackets.publication != nil {
          date = inBrackets
          rest = Array(tokens[..<open])
          guard Self.areWords(rest), !rest.isEmpty else { return nil }
          return
        }
        let names = CreditNames.split(inner)
        hasKnownAgency = names.allSatisfy { Agencies.contains($0) }
        guard !names.isEmpty, hasKnownAgency || Self.isUpperCase(tokens[0]) else { return nil }
        agencies = names.map(\.span)
        rest = Array(tokens[..<open])
      }
      date = PrintedDate(rest, order: order)
      let words = rest.indices.filter { !(date?.consumed.contains($0) ?? false) }.map { rest[$0] }
      guard Self.areWords(words) else { return nil }
      if words.isEmpty, !hasKnownAgency { return nil }
      guard hasKnownAgency || date != nil || Self.isPlace(words) else { return nil }
    }

    /// Capitalised words and commas, no more than a place takes.
    private static func areWords(_ tokens: [Token]) -> Bool {
      tokens.count <= 12
        && tokens.allSatisfy {
          ($0.kind == .word && ($0.isCapitalised || ["and", "of", "de", "la", "al"].contains($0.norm)))
            || $0.norm == "," || $0.norm == "/" || $0.norm == "."
        }
    }

    private static func isUpperCase(_ token: Token) -> Bool {
      token.isAllCapitals && token.span.count > 2
    }

    /// Without date or agency only capitals make a place, and not those of a label.
    private static func isPlace(_ tokens: [Token]) -> Bool {
      guard let first = tokens.first, isUpperCase(first), !labels.contains(first.norm) else { return false }
      let beforeComma = tokens.prefix { $0.norm != "," }
      return beforeComma.count <= 4 && tokens.count <= 8
        && beforeComma.allSatisfy { $0.isAllCapitals || $0.kind == .punctuation }
    }

    private static let labels: Set<String> = [
      "breaking", "update", "updated", "exclusive", "watch", "live", "video", "analysis", "opinion",
      "correction",
      "note", "fact", "claim", "verdict", "file", "factbox", "explainer", "timeline", "profile", "review",
      "photos",
      "listen", "urgent", "alert", "new", "just", "more", "sport", "sports", "business", "politics", "world",
      "fact-check",
      "covid-19", "nato", "who", "nasa", "fbi", "cia", "wanted", "warning", "editor's",
    ]
  }
}

/// Agencies that stand in datelines and bylines. The gazetteer of outlets belongs to a later stage; these few are
/// what tells a dateline from a bracket.
enum Agencies {
  static func contains(_ name: CreditNames.Name) -> Bool { names.contains(name.norm) }

  static let names: Set<String> = [
    "ap", "associated press", "the associated press", "reuters", "thomson reuters",
    "thomson reuters foundation",
    "afp", "agence france-presse", "dpa", "epa", "epa-efe", "efe", "ansa", "apa", "pap", "ctk", "čtk", "mti",
    "tass",
    "itar-tass", "ria", "ria novosti", "interfax", "interfax-ukraine", "ukrinform", "unian", "xinhua",
    "kyodo", "kyodo news",
    "jiji", "yonhap", "anadolu", "aa", "anadolu agency", "irna", "isna", "sana", "mena", "wam", "spa",
    "petra", "kna",
    "pti", "ani", "ians", "upi", "pa", "pa media", "press association", "press trust of india", "bloomberg",
    "bloomberg news", "cp", "the canadian press", "canadian press", "aap", "ntb", "tt", "ritzau", "stt",
    "lusa", "anp",
    "belga", "keystone-sda", "sda", "ats", "hina", "tanjug", "beta", "srna", "fena", "bta", "agerpres",
    "mediafax",
    "bns", "elta", "leta", "belta", "apn", "cns", "rns", "kcna", "bernama", "antara", "vna", "nan", "kuna",
    "bbc",
    "bbc news", "cnn", "dw", "rfe/rl", "voa", "agencies", "getty", "getty images", "afp-jiji",
  ]
}
