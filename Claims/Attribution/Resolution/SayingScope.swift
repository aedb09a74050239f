/// The words around one saying that belong to the saying itself: its sentence, without what is said.
///
/// Audience, medium, date and the outlets between are read here; a date inside the content is not when it was said.
struct SayingScope {
  let reader: SourceReader
  let isContent: [Bool]
  let attribution: Attribution
  /// The sentence of the cue, else of the source, else of the content.
  let sentence: Range<Int>
  let source: Range<Int>?
  /// From the first cue token to the last; other tokens may lie between.
  let cue: Range<Int>?
  private let isCue: Set<Int>

  var tagged: TaggedDocument { reader.tagged }
  var document: Document { tagged.document }

  init?(_ attribution: Attribution, reader: SourceReader, isContent: [Bool]) {
    self.attribution = attribution
    self.reader = reader
    self.isContent = isContent
    let document = reader.tagged.document
    func tokens(_ spans: [TextSpan]) -> [Range<Int>] {
      spans.map(document.tokens(in:)).filter { !$0.isEmpty }
    }
    let cues = tokens(attribution.cue)
    let anchorSentence = (cues.first ?? tokens(attribution.source).last).map {
      document.sentence(ofToken: $0.lowerBound)
    }
    source = tokens(attribution.source).first.map { range in
      // A span that runs over a sentence's end is cut to the cue's sentence, else to its last.
      let last = document.sentence(ofToken: range.upperBound - 1)
      if document.sentence(ofToken: range.lowerBound) == last { return range }
      let home = document.sentences[anchorSentence ?? last].tokens
      return range.overlaps(home)
        ? range.clamped(to: home) : range.clamped(to: document.sentences[last].tokens)
    }
    cue = cues.first.map { $0.lowerBound..<cues.last!.upperBound }
    isCue = Set(cues.joined())
    guard let anchor = cues.first ?? source ?? tokens(attribution.content).first else { return nil }
    sentence = document.sentences[document.sentence(ofToken: anchor.lowerBound)].tokens
  }

  func norm(_ i: Int) -> String { tagged.tokens[i].norm }
  func isFree(_ i: Int) -> Bool { !isContent[i] }
  func isInSource(_ i: Int) -> Bool { source?.contains(i) == true }
  func isInCue(_ i: Int) -> Bool { isCue.contains(i) }

  /// Tokens of the sentence outside every content, near enough to the cue to belong to it.
  func surroundings(reach: Int = 25) -> [Int] {
    let anchor = cue ?? source ?? sentence
    return sentence.filter {
      isFree($0) && $0 >= anchor.lowerBound - reach && $0 <= anchor.upperBound + reach
    }
  }

  /// The words of the cue, in order.
  var cueTokens: [Int] { isCue.sorted() }

  /// A noun phrase from a token on: up to punctuation, a preposition, a verb or what is said; names are kept whole.
  func phrase(from start: Int, throughCue: Bool = false) -> Range<Int>? {
    var end = start
    while end < sentence.upperBound, isFree(end), throughCue || !isInCue(end) {
      if reader.nameOfToken[end] >= 0 {
        end = tagged.names[reader.nameOfToken[end]].tokens.upperBound
        continue
      }
      let word = norm(end)
      if end > start || !["his", "her", "the"].contains(word) {
        if [",", ".", ":", ";", "(", ")", "–", "—", "?", "!", "he", "she", "they", "we", "i", "it"].contains(
          word)
        {
          break
        }
        if Self.ends.contains(word) || tagged.tags[end] == .to { break }
        if tagged.tokens[end].kind == .quote { break }
        if tagged.tags[end].isFiniteVerb && !tagged.tokens[end].isCapitalised { break }
      }
      if tagged.dates.contains(where: { $0.tokens.contains(end) }) && Self.weekdays(word) { break }
      end += 1
    }
    return end > start ? start..<min(end, sentence.upperBound) : nil
  }

  static func weekdays(_ word: String) -> Bool {
    [
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday", "today",
      "tonight",
      "last", "earlier", "this",
    ].contains(word)
  }

  private static let ends: WordSet = [
    "in", "on", "at", "during", "after", "before", "by", "via", "about", "of", "that", "with", "from", "for",
    "who",
    "which", "when", "while", "as", "how", "what", "why", "whether", "if", "not", "and", "over", "through",
    "because",
    "citing", "via", "where", "until", "since",
  ]

  /// Whether a name or the noun of a phrase is an outlet or agency, and what it is called.
  func outlet(in range: Range<Int>, cast: Cast) -> Via? {
    for i in range {
      guard let name = reader.name(at: i), name.kind == .agency || name.kind == .outlet else { continue }
      return via(name, cast)
    }
    return nil
  }

  func via(_ name: NameMention, _ cast: Cast) -> Via {
    let index = reader.nameOfToken[name.tokens.lowerBound]
    let called = cast.member(ofName: index).map { cast.members[$0].name } ?? document.string(name.span)
    return Via(name: called, kind: name.kind == .agency ? .agency : .outlet, spans: [name.span])
  }
}
