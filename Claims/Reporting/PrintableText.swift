/// Article text made safe for a terminal: no escape sequence of an article's can move the cursor, set a title,
/// or turn what follows around.
struct PrintableText {
  /// A character with the marks that are drawn on it.
  struct Cell: Hashable {
    var text: String
    var columns: Int
    var isMarked: Bool
    var isSpace: Bool { text == " " }
  }

  private(set) var cells: [Cell] = []

  /// - Parameters:
  ///   - span: What to print. White space of any length becomes one space.
  ///   - marks: What to mark in it.
  init(_ text: SourceText, _ span: TextSpan, marking marks: [TextSpan] = []) {
    var offset = span.start
    append(text.string(span)) { scalar in
      defer { offset += scalar.utf8.count }
      return marks.contains { $0.contains(offset) }
    }
  }

  /// Text of ours that may quote an article's.
  init(_ text: String) { append(text) { _ in false } }

  static func cleaned(_ text: String) -> String { PrintableText(text).cells.map(\.text).joined() }

  private mutating func append(_ text: String, isMarked: (Unicode.Scalar) -> Bool) {
    var escape = Escape.none
    for scalar in text.unicodeScalars {
      let marked = isMarked(scalar)
      if escape.swallows(scalar) { continue }
      if scalar.properties.isWhitespace || scalar == "\u{2028}" {
        appendSpace(isMarked: marked)
      } else if !Self.isControl(scalar) {
        append(scalar, isMarked: marked)
      }
    }
  }

  private mutating func appendSpace(isMarked: Bool) {
    guard let last = cells.last, !last.isSpace else { return }
    cells.append(Cell(text: " ", columns: 1, isMarked: isMarked && last.isMarked))
  }

  private mutating func append(_ scalar: Unicode.Scalar, isMarked: Bool) {
    let columns = TextWidth.columns(of: scalar)
    if columns == 0, !cells.isEmpty {
      cells[cells.count - 1].text.unicodeScalars.append(scalar)
    } else {
      cells.append(Cell(text: String(Character(scalar)), columns: max(columns, 1), isMarked: isMarked))
    }
  }

  /// C0, DEL, C1, and what reorders or hides the text around it.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0xAD, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: true
    default: false
    }
  }

  /// Where in an escape sequence the text is.
  private enum Escape {
    case none, begun, parameters, string

    /// Whether the scalar belongs to a sequence, so that it must not be printed.
    mutating func swallows(_ scalar: Unicode.Scalar) -> Bool {
      switch (self, scalar.value) {
      case (_, 0x1B): self = .begun
      case (_, 0x9B): self = .parameters
      case (.none, _): return false
      case (.begun, 0x5B): self = .parameters  // [
      case (.begun, 0x5D), (.begun, 0x50), (.begun, 0x5E), (.begun, 0x5F): self = .string  // ] P ^ _
      case (.begun, _): self = .none
      case (.parameters, 0x20...0x3F): break
      case (.parameters, 0x40...0x7E): self = .none
      case (.parameters, _):
        self = .none
        return false
      // A string that does not end with its line was none: the text goes on.
      case (.string, 0x07), (.string, 0x0A), (.string, 0x9C): self = .none
      case (.string, _): break
      }
      return true
    }
  }
}
