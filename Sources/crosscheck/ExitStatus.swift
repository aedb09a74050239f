/// How the program ends. Of several, the greatest counts: trouble wins over findings.
enum ExitStatus: Int32, Comparable, Sendable {
  /// Nothing at the `--fail-on` level.
  case clean = 0
  /// Findings or conflicts at that level.
  case found = 1
  /// Some input could not be read, or output not written; the rest was still done.
  case trouble = 2
  case wrongUsage = 64

  static func < (a: ExitStatus, b: ExitStatus) -> Bool { a.rawValue < b.rawValue }

  mutating func raise(to other: ExitStatus) { self = max(self, other) }
}
