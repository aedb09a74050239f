/// A name behind a preposition of place: "in Velden", "near the port of Lund".
struct PlacePhrase {
  let tokens: Range<Int>
  /// Words in lower case, joined with one space.
  let name: String
  /// The preposition, then the lemmas around.
  let context: [String]

  static func places(in run: Range<Int>, of tagged: TaggedDocument) -> [PlacePhrase] {
    var places: [PlacePhrase] = []
    var i = run.lowerBound
    while i + 1 < run.upperBound {
      let word = tagged.tokens[i].norm
      guard prepositions.contains(word), tagged.tags[i] == .in || tagged.tags[i] == .to else {
        i += 1
        continue
      }
      var start = i + 1
      // "in the northern city of Velden"
      while start < run.upperBound, start - i < 6,
        tagged.tags[start] == .dt || tagged.tags[start].isAdjective || tagged.tags[start] == .nn
          || tagged.tokens[start].norm == "of"
      {
        start += 1
      }
      var end = start
      while end < run.upperBound, isNamePart(end, tagged) { end += 1 }
      // "between Velden and Lund" is one place.
      if word == "between", end > start, end + 1 < run.upperBound, tagged.tokens[end].norm == "and",
        isNamePart(end + 1, tagged)
      {
        end += 2
        while end < run.upperBound, isNamePart(end, tagged) { end += 1 }
      }
      if end > start, !overlapsValue(start..<end, tagged), isPlace(start..<end, tagged) {
        let name = tagged.tokens[start..<end].map(\.norm).joined(separator: " ")
        places.append(PlacePhrase(tokens: start..<end, name: name, context: [word]))
      }
      i = max(i + 1, end)
    }
    return places
  }

  private static func isNamePart(_ i: Int, _ tagged: TaggedDocument) -> Bool {
    tagged.tags[i].isProperNoun && tagged.tokens[i].isCapitalised && tagged.tokens[i].isWord
  }

  private static func overlapsValue(_ tokens: Range<Int>, _ tagged: TaggedDocument) -> Bool {
    tagged.dates.contains { $0.tokens.overlaps(tokens) }
  }

  /// Not what the name tagger knows to be a person or an organisation.
  private static func isPlace(_ tokens: Range<Int>, _ tagged: TaggedDocument) -> Bool {
    guard let name = tagged.names.first(where: { $0.tokens.overlaps(tokens) }) else { return true }
    return name.kind == .place || name.kind == .unknown
  }

  private static let prepositions: Set<String> = [
    "in", "at", "near", "outside", "off", "inside", "around", "between",
  ]
}
