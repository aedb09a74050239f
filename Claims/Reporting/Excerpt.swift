/// A passage of an article as a reader sees it: its sentences, wrapped, the line's number in the margin, what it
/// is about underlined.
struct Excerpt {
  private let text: SourceText
  private let document: Document
  private let style: TextStyle

  init(_ document: Document, style: TextStyle) {
    text = document.text
    self.document = document
    self.style = style
  }

  /// The columns of the margin: "  123 | ".
  static let margin = 8
  /// An excerpt longer than this is cut in the middle.
  private static let mostLines = 6

  /// - Parameters:
  ///   - mark: The character below a marked one where there is no colour.
  ///   - note: Stands after the last line of marks.
  func render(_ spans: [TextSpan], ink: TextStyle.Ink, mark: Character, note: String? = nil) -> String {
    let groups = windows(of: spans)
    var output = ""
    for (i, window) in groups.enumerated() {
      let marks = spans.filter { $0.overlaps(window) }
      output += render(window, marks, ink, mark, note: i == groups.count - 1 ? note : nil)
    }
    return output
  }

  private func render(
    _ window: TextSpan, _ marks: [TextSpan], _ ink: TextStyle.Ink, _ mark: Character, note: String?
  ) -> String {
    let cells = PrintableText(text, window, marking: marks).cells
    let lines = shortened(Wrapping.lines(cells, width: style.width - Self.margin))
    var output = ""
    for (i, line) in lines.enumerated() {
      output += margin(i == 0 ? label(of: window) : "") + painted(line, ink) + "\n"
      if !style.hasColor, line.contains(where: \.isMarked) {
        output += margin("") + underline(line, mark) + "\n"
      }
    }
    guard let note else { return output }
    let wrapped = Wrapping.lines(PrintableText(note).cells, width: style.width - Self.margin - 2)
    for line in wrapped {
      output += margin("") + style.paint("= " + line.map(\.text).joined(), .faint) + "\n"
    }
    return output
  }

  /// The sentences that each span touches, spans of one line together; the block or line where there are none.
  private func windows(of spans: [TextSpan]) -> [TextSpan] {
    var windows: [TextSpan] = []
    for span in spans.sorted() {
      let window = window(around: span)
      if let last = windows.last, line(at: last.start) == line(at: window.start) || last.overlaps(window) {
        windows[windows.count - 1] = last.union(window)
      } else {
        windows.append(window)
      }
    }
    return windows
  }

  private func window(around span: TextSpan) -> TextSpan {
    let touched = document.sentences.filter { $0.span.overlaps(span) }.map(\.span)
    if let first = touched.first { return touched.reduce(first) { $0.union($1) }.union(span) }
    let block = document.article.blocks.first { $0.span.overlaps(span) }
    return block.map { $0.span.union(span) } ?? span
  }

  private func shortened(_ lines: [[PrintableText.Cell]]) -> [[PrintableText.Cell]] {
    guard lines.count > Self.mostLines else { return lines }
    let ellipsis = [PrintableText.Cell(text: "…", columns: 1, isMarked: false)]
    return Array(lines.prefix(Self.mostLines - 2)) + [ellipsis] + Array(lines.suffix(1))
  }

  /// Runs of marked and unmarked cells, so that each is painted once.
  private func painted(_ line: [PrintableText.Cell], _ ink: TextStyle.Ink) -> String {
    var output = ""
    var run = ""
    var isMarked = false
    for cell in line {
      if cell.isMarked != isMarked {
        output += isMarked ? style.paint(run, ink) : run
        (run, isMarked) = ("", cell.isMarked)
      }
      run += cell.text
    }
    return output + (isMarked ? style.paint(run, ink) : run)
  }

  private func underline(_ line: [PrintableText.Cell], _ mark: Character) -> String {
    let last = line.lastIndex(where: \.isMarked)!
    return line[...last].map { String(repeating: $0.isMarked ? mark : " ", count: $0.columns) }.joined()
  }

  private func margin(_ label: String) -> String {
    let padding = String(repeating: " ", count: max(0, Self.margin - 3 - label.count))
    return style.paint(padding + label + " | ", .faint)
  }

  /// The line's number in the text, or "title" in a title given apart.
  private func label(of window: TextSpan) -> String {
    window.start < text.textStart ? "title" : String(line(at: window.start))
  }

  /// 1-based, counted in line feeds from where the text begins; 0 in a title given apart.
  private func line(at offset: Int) -> Int {
    guard offset >= text.textStart else { return 0 }
    return 1 + text.bytes[text.textStart..<offset].count { $0 == 0x0A }
  }
}
