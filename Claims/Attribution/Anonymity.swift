/// Why a source is not named: that tells of the reporting, not of the world.
enum Anonymity {
  /// "asked [not to be named because …]", "[who spoke on condition of anonymity]": said within the first words.
  /// - Parameter isRefusal: The words are what somebody declined: "[to be named]".
  static func isRequest(_ tokens: Range<Int>, of tagged: TaggedDocument, isRefusal: Bool = false) -> Bool {
    let words = tagged.tokens[tokens].prefix(8).map(\.norm)
    if words.contains(where: { $0 == "anonymity" || $0 == "anonymous" }) { return true }
    guard let withheld = words.firstIndex(where: { ["named", "identified", "quoted"].contains($0) }) else {
      return false
    }
    let before = words[..<withheld]
    return before.contains("be")
      && (isRefusal || before.contains { ["not", "declined", "refused"].contains($0) })
  }
}
