/// How text for a reader is set: its measure, and whether the reader's terminal shows colour.
public struct TextStyle: Hashable, Sendable {
  /// Columns that no line passes, if its words allow.
  public let width: Int
  /// ANSI colours and underlines; without them marked passages are underlined by a line of carets below.
  public let hasColor: Bool

  public init(width: Int = 80, hasColor: Bool = false) {
    self.width = max(width, 40)
    self.hasColor = hasColor
  }

  enum Ink: String {
    case strong = "1"
    case faint = "2"
    case underlined = "4"
    case red = "1;31"
    case yellow = "1;33"
    case blue = "1;34"
    case green = "32"
    case cyan = "36"
    case underlinedRed = "1;4;31"
    case underlinedYellow = "1;4;33"
    case underlinedBlue = "1;4;34"
  }

  func paint(_ text: String, _ ink: Ink) -> String {
    hasColor && !text.isEmpty ? "\u{1B}[\(ink.rawValue)m\(text)\u{1B}[0m" : text
  }

  func ink(_ severity: Severity) -> Ink {
    switch severity {
    case .error: .red
    case .warning: .yellow
    case .info: .blue
    }
  }

  func underline(_ severity: Severity) -> Ink {
    switch severity {
    case .error: .underlinedRed
    case .warning: .underlinedYellow
    case .info: .underlinedBlue
    }
  }
}
