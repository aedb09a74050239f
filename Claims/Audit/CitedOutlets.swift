/// The outlets and agencies that an article leans on, by what its text cites and by what its credits name.
struct CitedOutlets {
  struct Outlet {
    let name: String
    /// Of the first mention; of every one in credits.
    let spans: [TextSpan]
    let statements: [Statement.ID]
  }

  /// In order of appearance, each once, the article's own outlet left out.
  let cited: [Outlet]
  /// What source and wire lines name, photo credits and people left out.
  let credited: [Outlet]
  /// An agency in the dateline wrote the article: it need not be cited, nor credited again.
  let wires: [String]

  init(in article: AttributedDocument) {
    let own = article.article.outlet
    let names = OutletNames()
    cited = Self.merged(
      article.statements.flatMap { Self.mentions(in: $0, of: article) }
        .filter { outlet in own.map { !names.areSame($0, outlet.name) } ?? true }, names)
    let credits = article.article.credits
    credited = Self.merged(
      credits.filter { $0.kind == .source || $0.kind == .wire }.flatMap { credit in
        credit.names.map { name in
          Outlet(name: name, spans: Self.spans(of: name, in: credit, article.text), statements: [])
        }
      }, names)
    wires = credits.filter { $0.kind == .wire }.flatMap(\.names)
  }

  /// Agencies and outlets that passed the statement on, spoke it or were told.
  private static func mentions(in statement: Statement, of article: AttributedDocument) -> [Outlet] {
    var result = statement.via.filter { $0.kind == .agency || $0.kind == .outlet }.map {
      Outlet(name: $0.name, spans: $0.spans, statements: [statement.id])
    }
    if let speaker = statement.speaker, speaker.kind == .agency || speaker.kind == .outlet {
      let spans = speaker.spans.isEmpty ? statement.attribution.source : speaker.spans
      result.append(Outlet(name: speaker.name, spans: spans, statements: [statement.id]))
    }
    return result
  }

  private static func merged(_ outlets: [Outlet], _ names: OutletNames) -> [Outlet] {
    var result: [Outlet] = []
    for outlet in outlets {
      if let i = result.firstIndex(where: { names.areSame($0.name, outlet.name) }) {
        let first = result[i]
        let fuller = first.name.utf8.count >= outlet.name.utf8.count ? first.name : outlet.name
        result[i] = Outlet(
          name: fuller, spans: first.spans, statements: first.statements + outlet.statements)
      } else {
        result.append(outlet)
      }
    }
    return result
  }

  /// Where the credit names it; the whole credit if the name was taken apart.
  private static func spans(of name: String, in credit: Credit, _ text: SourceText) -> [TextSpan] {
    let needle = Array(name.utf8)
    for span in credit.spans where span.count >= needle.count {
      for start in span.start...span.end - needle.count
      where text.bytes[start..<start + needle.count].elementsEqual(needle) {
        return [TextSpan(start, start + needle.count)]
      }
    }
    return credit.spans
  }
}

/// Whether two names mean one outlet: by the gazetteer where it knows both, else as written.
struct OutletNames {
  func areSame(_ a: String, _ b: String) -> Bool {
    if let a = OutletGazetteer.shared.match(a), let b = OutletGazetteer.shared.match(b) {
      return a.outlet == b.outlet
    }
    return Self.key(a) == Self.key(b)
  }

  /// Lower case, without "the" and what kind of outlet it is.
  private static func key(_ name: String) -> String {
    let generic: Set<String> = ["the", "news", "agency", "newspaper", "magazine", "broadcaster", "daily"]
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let own = words.filter { !generic.contains($0) }
    return (own.isEmpty ? words : own).joined(separator: " ")
  }
}
