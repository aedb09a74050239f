/// The parts of an article as its text shows them.
///
/// What is not clearly something else is running text: a statement lost from a paragraph taken for a caption is
/// worse than a caption read as a paragraph.
struct ArticleStructure {
  private(set) var blocks: [Block] = []
  private(set) var credits: [Credit] = []
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var published: Publication?
  /// In one line.
  private(set) var headline: String?
  /// As printed.
  private(set) var section: String?

  /// - Parameter title: As given apart, whether or not the text begins with it.
  init(_ text: SourceText, title: String?, dateOrder: DateOrder?) {
    var layout = Layout(text, title: title, dateOrder: dateOrder)
    layout.read()
    if let span = text.titleSpan.flatMap({ TextLines.trimmed($0, in: text) }) {
      blocks.append(Block(.headline, span))
    }
    blocks += layout.blocks
    credits = layout.credits.map { $0.written(in: text) }.sorted { $0.spans[0] < $1.spans[0] }
    published = layout.dates.published
    diagnostics = layout.dates.ambiguous.map {
      Diagnostic(
        "ambiguousDate",
        "\"\(text.string($0))\" has day and month in either order; it is not read. --date-order tells which.",
        spans: [$0])
    }
    headline = blocks.first { $0.kind == .headline }.map { Self.inOneLine(text.string($0.span)) }
    section = blocks.first { $0.kind == .section }.map { text.string($0.span) }
  }

  private static func inOneLine(_ string: String) -> String {
    string.split { $0 == "\n" || $0 == "\r" || $0 == "\r\n" || $0 == "\t" || $0 == " " }.joined(
      separator: " ")
  }
}

extension Credit {
  fileprivate func written(in text: SourceText) -> Credit {
    Credit(
      kind, names: kind == .correction ? [] : spans.map(text.string), spans: spans, isHandout: isHandout)
  }
}

/// The dates found, by what weight they have.
struct PrintedDates {
  private var first: Publication?
  private var update: Publication?
  private(set) var ambiguous: [TextSpan] = []

  /// The first date that is no update; else the first update.
  var published: Publication? { first ?? update }

  mutating func add(_ publication: Publication?, isAmbiguous: Bool, isUpdate: Bool = false, span: TextSpan) {
    if isAmbiguous { ambiguous.append(span) }
    if isUpdate { update = update ?? publication } else { first = first ?? publication }
  }
}
