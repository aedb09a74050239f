extension Program {
  /// The screen for the whole program, or for one of its commands: at most 80 columns wide.
  public func help(for command: CommandUsage? = nil) -> String {
    command.map { help(of: $0) } ?? overview
  }

  private var overview: String {
    var screen = Screen()
    screen.paragraph(summary)
    screen.line("Usage: \(name) COMMAND [OPTION…] [FILE…]\n")
    screen.line("Commands:")
    screen.table(commands.map { ("  " + $0.name, $0.summary) })
    screen.line("")
    for note in notes { screen.paragraph(note) }
    screen.examples(examples, of: name)
    return screen.text
  }

  private func help(of command: CommandUsage) -> String {
    var screen = Screen()
    screen.paragraph("\(name) \(command.name): \(command.summary)")
    let parts = [
      name, command.name, command.listedOptions.isEmpty ? "" : "[OPTION…]", command.operands.synopsis,
    ]
    screen.line("Usage: " + parts.filter { !$0.isEmpty }.joined(separator: " ") + "\n")
    if !command.operands.summary.isEmpty {
      screen.table([("  " + command.operands.placeholder, command.operands.summary)], left: 16)
      screen.line("")
    }
    if !command.listedOptions.isEmpty {
      screen.line("Options:")
      screen.table(command.listedOptions.map { ("  --" + $0.synopsis, $0.summary) })
      screen.line("")
    }
    for note in command.notes { screen.paragraph(note) }
    screen.examples(command.examples, of: name)
    return screen.text
  }
}

extension OptionUsage {
  /// `jobs N`; a flag is its name alone.
  var synopsis: String { placeholder.isEmpty ? name : name + " " + placeholder }
}

/// Help as it is put together: 80 columns.
private struct Screen {
  private(set) var text = ""
  private let width = 80

  mutating func line(_ line: String) { text += line + "\n" }

  mutating func paragraph(_ words: String) {
    line(wrapped(words, indent: 0))
    line("")
  }

  /// Two columns; a left side too long for its column gets a line of its own.
  mutating func table(_ rows: [(left: String, right: String)], left limit: Int = 29) {
    let column = min(limit, (rows.map(\.left.count).max() ?? 0) + 2)
    for row in rows {
      let right = wrapped(row.right, indent: column)
      if row.left.count + 2 > column {
        line(row.left)
        line(spaces(column) + right)
      } else {
        line(row.left + spaces(column - row.left.count) + right)
      }
    }
  }

  mutating func examples(_ examples: [Example], of program: String) {
    line(examples.count == 1 ? "Example:" : "Examples:")
    for example in examples {
      line("  # " + example.purpose)
      line("  \(program) \(example.line)")
    }
  }

  private func wrapped(_ words: String, indent: Int) -> String {
    var lines: [String] = []
    for word in words.split(separator: " ") {
      if let last = lines.last, indent + last.count + 1 + word.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n" + spaces(indent))
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}
