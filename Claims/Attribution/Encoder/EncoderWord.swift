/// A word as the encoder reads it: a run between white space, each mark of punctuation alone.
struct EncoderWord: Hashable, Sendable {
  /// Where it stands in its paragraph and article.
  enum Place: UInt8, Sendable { case inside, paragraphStart, headline }
  enum Case: UInt8, Sendable { case lower, capitalised, capitals, noLetters }

  let span: TextSpan
  let startsParagraph: Bool
  var place: Place
  let letters: Case
  /// Its only scalar if it is a mark of punctuation.
  let mark: Unicode.Scalar?
  /// The first letter stands in upper case.
  let startsUpper: Bool
  /// One letter alone, as an initial is.
  let isInitial: Bool
  var quotation: QuotationState = .outside
  /// Indices into ``EncoderText/pieces``.
  let pieces: Range<Int>

  /// Begins a paragraph, and no quotation that the paragraph before may have left open: no span runs on here.
  var startsAnew: Bool {
    let marks: Set<Unicode.Scalar> = ["\"", "\u{201C}", "\u{2018}", "'", "«"]
    return startsParagraph && !(mark.map(marks.contains) ?? false)
  }
}

/// Where a word stands towards quotation marks. The raw value is a row of the encoder's table.
enum QuotationState: UInt8, Sendable {
  case outside, opening
  /// In a quotation of one to three words: often a word held at arm's length, not a saying.
  case insideShort
  case insideLong, closing
  /// A mark that nothing closes before the paragraph ends: the speaker goes on in the next one.
  case openingUnclosed
  case insideUnclosed
}

/// One article's running text as the encoder reads it.
struct EncoderText: Sendable {
  private(set) var words: [EncoderWord] = []
  /// Ids of all words' pieces, in order.
  private(set) var pieces: [Int32] = []

  /// A stretch of the article that is read as one paragraph.
  struct Paragraph: Hashable, Sendable {
    let span: TextSpan
    let isHeadline: Bool
  }

  /// A paragraph that ends without any mark, as headlines do, gets a full stop of no width: without one the
  /// encoder reads on into the next paragraph, since headlines in its training have one.
  ///
  /// - Parameter bytes: Valid UTF-8; the paragraphs' spans lie in it, in order.
  init(_ bytes: [UInt8], paragraphs: [Paragraph], vocabulary: PieceVocabulary = .embedded) {
    for paragraph in paragraphs {
      let first = words.count
      append(paragraph, of: bytes, vocabulary: vocabulary)
      if words.count > first, let last = words.last, last.mark == nil { appendStop(after: last) }
      QuotationMarker(bytes: bytes).mark(&words[first...])
    }
  }

  private mutating func append(_ paragraph: Paragraph, of bytes: [UInt8], vocabulary: PieceVocabulary) {
    var start: Int?
    var offset = paragraph.span.start
    let first = words.count
    func close(_ end: Int, into text: inout EncoderText) {
      guard let begin = start else { return }
      let place: EncoderWord.Place =
        paragraph.isHeadline ? .headline : text.words.count == first ? .paragraphStart : .inside
      text.append(
        TextSpan(begin, end), of: bytes, starts: text.words.count == first, place: place,
        vocabulary: vocabulary)
      start = nil
    }
    while offset < paragraph.span.end {
      let (scalar, next) = bytes.unicodeScalar(at: offset)
      switch LetterFold.kind(of: scalar) {
      case .space, .newline: close(offset, into: &self)
      case .mark:
        close(offset, into: &self)
        start = offset
        close(next, into: &self)
      case .ignored: break
      case .letter: if start == nil { start = offset }
      }
      offset = next
    }
    close(paragraph.span.end, into: &self)
  }

  private mutating func append(
    _ span: TextSpan, of bytes: [UInt8], starts: Bool, place: EncoderWord.Place, vocabulary: PieceVocabulary
  ) {
    var folded: [UInt8] = []
    var scalars: [Unicode.Scalar] = []
    var offset = span.start
    while offset < span.end {
      let (scalar, next) = bytes.unicodeScalar(at: offset)
      LetterFold.append(scalar, to: &folded)
      scalars.append(scalar)
      offset = next
    }
    let before = pieces.count
    vocabulary.append(piecesOf: folded, to: &pieces)
    let isMark = LetterFold.kind(of: scalars[0]) == .mark
    words.append(
      EncoderWord(
        span: span, startsParagraph: starts, place: place, letters: Self.letters(scalars),
        mark: isMark ? scalars[0] : nil, startsUpper: scalars[0].properties.isUppercase,
        isInitial: scalars.count == 1 && LetterFold.isLetter(scalars[0]), pieces: before..<pieces.count))
  }

  private mutating func appendStop(after last: EncoderWord) {
    pieces.append(PieceVocabulary.stop)
    words.append(
      EncoderWord(
        span: TextSpan(last.span.end, last.span.end), startsParagraph: false,
        place: last.place == .headline ? .headline : .inside, letters: .noLetters, mark: ".",
        startsUpper: false, isInitial: false, pieces: pieces.count - 1..<pieces.count))
  }

  private static func letters(_ scalars: [Unicode.Scalar]) -> EncoderWord.Case {
    if scalars[0].properties.isUppercase, LetterFold.isLetter(scalars[0]) {
      let hasLower = scalars.contains {
        $0.properties.isLowercase || $0.properties.generalCategory == .titlecaseLetter
      }
      return scalars.count > 1 && !hasLower ? .capitals : .capitalised
    }
    return scalars.contains(where: LetterFold.isLetter) ? .lower : .noLetters
  }
}

extension [UInt8] {
  /// The scalar that begins at a byte of valid UTF-8, and where the next one begins.
  func unicodeScalar(at offset: Int) -> (Unicode.Scalar, next: Int) {
    let lead = UInt32(self[offset])
    if lead < 0x80 { return (Unicode.Scalar(UInt8(lead)), offset + 1) }
    let count = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    var value = lead & (0xFF >> UInt32(count + 1))
    for i in 1..<count { value = value << 6 | UInt32(self[offset + i] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", offset + count)
  }

  /// The scalar that ends before a byte; `nil` at the start.
  func unicodeScalar(before offset: Int) -> Unicode.Scalar? {
    guard offset > 0 else { return nil }
    var start = offset - 1
    while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
    return unicodeScalar(at: start).0
  }
}
