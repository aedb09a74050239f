/// A line of a text, or several that were one before they were wrapped at a fixed width.
struct TextLine: Hashable {
  /// From the first printed character to the last.
  var span: TextSpan
  /// White space alone stands on the line before, or nothing does.
  var isAfterGap: Bool
  /// White space alone stands on the line behind, or nothing does.
  var isBeforeGap: Bool
  /// Columns of white space in front.
  var indent: Int
}

/// The printed lines of a text.
enum TextLines {
  /// Every line that holds a printed character, with lines joined that were wrapped at a fixed width.
  static func lines(of text: SourceText) -> [TextLine] {
    let lines = printedLines(of: text)
    guard let width = wrapWidth(of: lines, in: text) else { return lines }
    return joined(lines, width: width, in: text)
  }

  /// The span without the white space and invisible characters at its ends; `nil` if nothing is left.
  static func trimmed(_ span: TextSpan, in text: SourceText) -> TextSpan? {
    let bytes = text.bytes
    func isBlank(_ i: Int) -> Bool {
      let kind = bytes.characterClass(at: i)
      return kind == .space || kind == .joiner
    }
    var (start, end) = (span.start, span.end)
    while start < end, isBlank(start) { start += bytes.scalar(at: start).width }
    while end > start {
      let last = bytes.scalarStart(before: end)
      guard isBlank(last) else { break }
      end = last
    }
    return start < end ? TextSpan(start, end) : nil
  }

  // MARK: Lines as printed

  private static func printedLines(of text: SourceText) -> [TextLine] {
    let bytes = text.bytes
    var lines: [TextLine] = []
    var isAfterGap = true
    var start = text.textStart
    while start < bytes.count {
      let (end, next) = endOfLine(from: start, in: bytes)
      if let span = trimmed(TextSpan(start, end), in: text) {
        lines.append(
          TextLine(span: span, isAfterGap: isAfterGap, isBeforeGap: true, indent: span.start - start))
        isAfterGap = false
      } else {
        isAfterGap = true
      }
      if !isAfterGap, lines.count > 1, !lines[lines.count - 1].isAfterGap {
        lines[lines.count - 2].isBeforeGap = false
      }
      start = next
    }
    return lines
  }

  /// The end of the line, and the start of the next: past LF, CR LF, CR, VT, FF, NEL, U+2028 or U+2029.
  private static func endOfLine(from start: Int, in bytes: [UInt8]) -> (end: Int, next: Int) {
    var i = start
    while i < bytes.count {
      switch bytes[i] {
      case 0x0A, 0x0B, 0x0C: return (i, i + 1)
      case 0x0D: return (i, i + 1 < bytes.count && bytes[i + 1] == 0x0A ? i + 2 : i + 1)
      case 0xC2 where i + 1 < bytes.count && bytes[i + 1] == 0x85: return (i, i + 2)
      case 0xE2 where i + 2 < bytes.count && bytes[i + 1] == 0x80 && bytes[i + 2] & 0xFE == 0xA8:
        return (i, i + 3)
      default: i += 1
      }
    }
    return (i, i)
  }

  // MARK: Wrapped lines

  /// The width at which a text was wrapped; `nil` if each of its lines is a paragraph.
  ///
  /// In wrapped text the first word of a line would not have fitted on the line before. Nine breaks in ten must be
  /// so, at least three, and no line may be longer than 100 columns; chosen by eye on mail and wire copy.
  private static func wrapWidth(of lines: [TextLine], in text: SourceText) -> Int? {
    let widths = lines.map { columns($0.span, in: text) }
    guard let width = widths.max(), (40...100).contains(width) else { return nil }
    var (breaks, full) = (0, 0)
    for i in lines.indices.dropFirst() where !lines[i].isAfterGap && lines[i].indent <= lines[i - 1].indent {
      breaks += 1
      if overflows(lines[i], after: widths[i - 1], width: width, in: text) { full += 1 }
    }
    return full >= 3 && full * 10 >= breaks * 7 ? width : nil
  }

  private static func columns(_ span: TextSpan, in text: SourceText) -> Int {
    text[span].reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
  }

  /// Whether the first word of a line did not fit behind a line of so many columns. Ragged copy is allowed a few.
  private static func overflows(_ line: TextLine, after columns: Int, width: Int, in text: SourceText) -> Bool
  {
    let word = text[line.span].prefix { $0 != 0x20 }.reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
    return columns + 1 + word > width - 4
  }

  private static func joined(_ lines: [TextLine], width: Int, in text: SourceText) -> [TextLine] {
    var result: [TextLine] = []
    var last = 0  // columns of the line before
    for line in lines {
      let continues =
        !line.isAfterGap && !result.isEmpty && line.indent <= result[result.count - 1].indent
        && overflows(line, after: last, width: width, in: text)
      last = columns(line.span, in: text)
      if continues {
        result[result.count - 1].span = result[result.count - 1].span.union(line.span)
        result[result.count - 1].isBeforeGap = line.isBeforeGap
      } else {
        result.append(line)
      }
    }
    return result
  }
}
