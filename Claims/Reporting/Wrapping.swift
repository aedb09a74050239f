/// Lines of cells, broken between words.
enum Wrapping {
  typealias Cell = PrintableText.Cell

  /// Lines of at most `width` columns, the first one shorter by `used`; a word longer than a line is cut.
  /// Never empty; no line begins or ends with a space.
  static func lines(_ cells: [Cell], width: Int, used: Int = 0) -> [[Cell]] {
    var lines: [[Cell]] = [[]]
    var room = width - used
    for word in cells.split(whereSeparator: \.isSpace) {
      var word = Array(word)
      var size = columns(of: word)
      let gap = lines[lines.count - 1].isEmpty ? 0 : 1
      if size + gap <= room {
        if gap == 1 { lines[lines.count - 1].append(space(between: lines[lines.count - 1].last, word.first)) }
        lines[lines.count - 1] += word
        room -= size + gap
        continue
      }
      if !lines[lines.count - 1].isEmpty || used > 0 && lines.count == 1 { lines.append([]) }
      while size > width {
        let head = prefix(of: word, columns: width)
        lines[lines.count - 1] = Array(word[..<head])
        lines.append([])
        word.removeFirst(head)
        size = columns(of: word)
      }
      lines[lines.count - 1] = word
      room = width - size
    }
    return lines
  }

  static func columns(of cells: some Sequence<Cell>) -> Int { cells.reduce(0) { $0 + $1.columns } }

  /// Text of ours, wrapped; every line after the first begins with `indent`.
  static func paragraph(_ text: String, width: Int, indent: String = "") -> String {
    let room = width - TextWidth.columns(of: indent)
    return lines(PrintableText(text).cells, width: room)
      .map { $0.map(\.text).joined() }.joined(separator: "\n" + indent)
  }

  /// The underline runs on over a space between two marked words.
  private static func space(between a: Cell?, _ b: Cell?) -> Cell {
    Cell(text: " ", columns: 1, isMarked: (a?.isMarked ?? false) && (b?.isMarked ?? false))
  }

  private static func prefix(of word: [Cell], columns limit: Int) -> Int {
    var used = 0
    let end = word.firstIndex { cell in
      used += cell.columns
      return used > limit
    }
    return max(end ?? word.count, 1)
  }
}
