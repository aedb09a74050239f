/// "citing a diplomat", "quoting the ministry": words that name another's source relay a saying and are none of their
/// own; "citing the cost" is one.
struct CitingPhrase {
  private let reader: SourceReader
  private var tagged: TaggedDocument { reader.tagged }

  init(_ tagged: TaggedDocument) { reader = SourceReader(tagged) }

  /// Whether a form of "cite" or "quote" among some tokens takes one who speaks for its object.
  func relays(_ cue: Range<Int>) -> Bool {
    guard let verb = cue.first(where: { Self.verbs.contains(tagged.tokens[$0].norm) }) else { return false }
    let sentence = tagged.sentences[tagged.document.sentence(ofToken: verb)].tokens
    var end = verb + 1
    while end < sentence.upperBound, end < verb + 12, !Self.stops.contains(tagged.tokens[end].norm) {
      end += 1
    }
    return end > verb + 1 && namesSpeaker(verb + 1..<end)
  }

  /// Whether a noun phrase is headed by a name or by a noun for people, bodies or papers that report.
  func namesSpeaker(_ range: Range<Int>) -> Bool {
    switch reader.read(range).head {
    case .name(let name): tagged.names[name].kind != .event
    case .noun(_, let kind): kind != .document
    case .pronoun(let pronoun): pronoun != .it
    case .unknown: false
    }
  }

  private static let verbs: Set<String> = ["citing", "quoting", "cited", "cites", "cite"]
  private static let stops: Set<String> = [
    ",", ".", ";", ":", "–", "—", "(", "who", "which", "that", "as", "said", "says",
  ]
}
