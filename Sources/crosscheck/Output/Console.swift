import Glibc

/// Standard error: messages, notes, and on a terminal the progress of long work.
struct Console {
  /// Only errors are told.
  let isQuiet: Bool
  private let showsProgress: Bool
  private let began = ContinuousClock.now
  private var shown: ContinuousClock.Instant?
  private var count = 0

  /// - Parameter progress: Whether progress may be shown; it is only if standard error is a terminal as well.
  init(isQuiet: Bool, progress: Bool = false) {
    self.isQuiet = isQuiet
    showsProgress = progress && !isQuiet && isatty(2) == 1
  }

  mutating func error(_ message: String) { tell("crosscheck: " + message) }

  /// Worth knowing, but nothing failed.
  mutating func note(_ message: String) { if !isQuiet { tell("crosscheck: note: " + message) } }

  /// Findings that a baseline has.
  mutating func note(leftOut count: Int) {
    if count > 0 { note("\(count) known \(count == 1 ? "finding" : "findings") left out") }
  }

  /// One more article is done. After the first second of work the count is shown, ten times a second at most.
  mutating func advance() {
    count += 1
    guard showsProgress else { return }
    let now = ContinuousClock.now
    guard now - (shown ?? began) > (shown == nil ? .seconds(1) : .milliseconds(100)) else { return }
    shown = now
    write("\r\u{1B}[K\(count) articles")
  }

  mutating func clearProgress() {
    if shown != nil { write("\r\u{1B}[K") }
  }

  private mutating func tell(_ line: String) {
    clearProgress()
    write(line + "\n")
  }

  private func write(_ text: String) {
    // If standard error is closed there is nowhere left to tell it.
    try? ByteSink.write(Array(text.utf8), to: 2, path: "standard error")
  }
}

/// `--color`: whether text is coloured.
enum ColorChoice: String, CaseIterable, Sendable {
  case auto, always, never

  /// `auto` is on for a terminal, unless `NO_COLOR` is set or the terminal is a dumb one.
  func isOn(isTerminal: Bool, environment: (String) -> String? = Self.variable) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto: isTerminal && (environment("NO_COLOR") ?? "").isEmpty && environment("TERM") != "dumb"
    }
  }

  private static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
