import Arguments
import Claims

/// The options that any command that prints results has.
struct OutputOptions: Sendable {
  var path: String?
  var color = ColorChoice.auto
  var isQuiet = false

  /// - Parameter idle: Names of options that have no effect, and are left out of help.
  static func options<Root>(
    _ place: WritableKeyPath<Root, OutputOptions>, idle: Set<String> = ["quiet"]
  ) -> [Option<Root>] {
    let options: [Option<Root>] = [
      .text(
        "output", "PATH", "write there, not to standard output", kind: .path, place.appending(path: \.path)),
      .choice("color", "whether text is coloured (default: on a terminal)", place.appending(path: \.color)),
      .flag("quiet", "tell errors only: no notes, no progress", place.appending(path: \.isQuiet)),
    ]
    return options.map { idle.contains($0.usage.name) ? $0.unlisted() : $0 }
  }

  /// Where results go.
  func open() throws(SystemError) -> ByteSink { try ByteSink.writing(to: path ?? "-") }

  func style(on sink: borrowing ByteSink) -> TextStyle {
    TextStyle(hasColor: color.isOn(isTerminal: sink.isTerminal))
  }
}
