/// Two claims as the ``Judge`` reads them, one behind the other.
///
/// Besides its pieces the encoder is told of each word which claim it stands in, its case, and whether it is a value of
/// either claim. Values are hidden: one mark in the place of "at least 14" or "Tuesday night", so that what they are is
/// no part of which role they fill, and what differs besides is looked for elsewhere. Behind the claims stands what their articles say around them, where it is known.
struct JudgeText {
  /// What kind of value a word belongs to. The raw value is a row of the encoder's table.
  enum Mark: UInt8 {
    case none, count, money, share, measure, time
    /// A figure that belongs to no value that is compared.
    case other
  }

  /// A figure or a time of either claim.
  struct Value: Hashable {
    let span: TextSpan
    let mark: Mark
    /// Its first row in the window.
    var row = 0
  }

  /// A word whose first piece stands in a row.
  struct Word {
    let span: TextSpan
    let row: Int
  }

  /// One claim's part.
  struct Side {
    fileprivate(set) var values: [Value] = []
    fileprivate(set) var words: [Word] = []
  }

  private(set) var pieces: [Encoder.Piece] = []
  private(set) var a = Side()
  private(set) var b = Side()

  /// - Returns: `nil` where a claim's words cannot be told by their places, or both are too long to be read at once.
  init?(_ a: ClaimFacts, _ b: ClaimFacts) {
    guard let x = a.reading, let y = b.reading else { return nil }
    self.init(x, y)
  }

  /// The same of claims that were cut into words before.
  init?(_ a: Reading, _ b: Reading) {
    append(PieceVocabulary.windowStart, .none, 0, .noLetters)
    self.a = append(a, segment: 1)
    append(PieceVocabulary.windowEnd, .none, 0, .noLetters)
    self.b = append(b, segment: 2)
    append(PieceVocabulary.windowEnd, .none, 0, .noLetters)
    if pieces.count > Self.mostPieces { return nil }
    let around = [(a.surroundings, UInt8(3)), (b.surroundings, 4)].filter { !$0.0.words.isEmpty }
    if pieces.count + around.reduce(0, { $0 + $1.0.count + 1 }) > Self.mostPieces { return }
    for (surroundings, segment) in around {
      append(surroundings, segment: segment)
      append(PieceVocabulary.windowEnd, .none, 0, .noLetters)
    }
  }

  /// Two long sentences; more is no claim. Where these and what stands around them are more, they are read by themselves.
  static let mostPieces = 256

  private mutating func append(_ id: Int32, _ mark: Mark, _ segment: UInt8, _ letters: EncoderWord.Case) {
    pieces.append(Encoder.Piece(id: id, marks: (mark.rawValue, segment, letters.rawValue)))
  }

  private mutating func append(_ reading: Reading, segment: UInt8) -> Side {
    var side = Side()
    var values = reading.values.map { Value(span: $0.span, mark: $0.mark) }
    for (i, word) in reading.text.words.enumerated() {
      let (value, isFigure) = reading.marks[i]
      let mark = value.map { values[$0].mark }
      // The words of one value have one mark in their place.
      if isFigure, i > 0, reading.marks[i - 1] == (value, true) {
        side.words.append(Word(span: reading.span(of: word), row: side.words[i - 1].row))
        continue
      }
      if let value, values[value].row == 0 { values[value].row = pieces.count }
      side.words.append(Word(span: reading.span(of: word), row: pieces.count))
      if isFigure {
        append(PieceVocabulary.hidden, mark ?? .other, segment, .noLetters)
      } else {
        for id in reading.text.pieces[word.pieces] { append(id, mark ?? .none, segment, word.letters) }
      }
    }
    side.values = values.filter { $0.row > 0 }
    return side
  }

  /// It holds a digit or tells a number.
  static func isFigure(_ letters: ArraySlice<UInt8>) -> Bool {
    if letters.contains(where: { (0x30...0x39).contains($0) }) { return true }
    let word = String(decoding: letters, as: UTF8.self).lowercased()
    return QuantityLexicon.cardinalTable[word] != nil || QuantityLexicon.ordinals[word] != nil
      || QuantityLexicon.vague[word] != nil || multipliers.contains(word)
  }

  /// Those of ``QuantityLexicon/multipliers`` that are nothing else: "the score", "a metre".
  private static let multipliers: Set = ["dozen", "hundred", "thousand", "million", "billion", "trillion"]

  private mutating func append(_ surroundings: Surroundings, segment: UInt8) {
    for word in surroundings.words {
      if word.isFigure {
        append(PieceVocabulary.hidden, .other, segment, .noLetters)
      } else {
        for id in word.pieces { append(id, .none, segment, word.letters) }
      }
    }
  }
}

extension JudgeText {
  /// One claim's words, cut once for all that it is compared with.
  struct Reading {
    fileprivate let text: EncoderText
    fileprivate let values: [(span: TextSpan, mark: Mark)]
    /// For each word the value it tells, and whether it is one of the figures or days themselves.
    fileprivate var marks: [(value: Int?, isFigure: Bool)]
    fileprivate let surroundings: Surroundings
    /// The pieces that are not hidden: which claim is read first depends on these alone.
    private(set) var order: [Int32] = []
    private let claim: Claim

    init?(_ facts: ClaimFacts) {
      claim = facts.claim
      surroundings = facts.document.map { Surroundings(of: facts.claim, in: $0) } ?? .none
      let bytes = Array(claim.text.utf8)
      let length = claim.spans.reduce(claim.spans.count - 1) { $0 + $1.count }
      guard !bytes.isEmpty, length == bytes.count else { return nil }
      text = EncoderText(bytes, paragraphs: [.init(span: TextSpan(0, bytes.count), isHeadline: false)])
      values =
        facts.figures.filter { !$0.quantity.tokens.isEmpty }.map {
          ($0.slot.span, Self.mark(of: $0.quantity.unit))
        }
        + claim.dateMentions.map { ($0.span, .time) }
      marks = []
      marks = text.words.map { mark(of: $0, bytes) }
      markSpelledOut()
      order = text.words.indices.filter { !marks[$0].isFigure }.flatMap { text.pieces[text.words[$0].pieces] }
    }

    /// The kinds of its values.
    var kinds: Set<Mark> { Set(values.map(\.mark)) }

    /// The word's place in the article.
    func span(of word: EncoderWord) -> TextSpan {
      TextSpan(place(of: word.span.start), place(of: word.span.end))
    }

    private func place(of offset: Int) -> Int {
      var left = offset
      for span in claim.spans {
        if left <= span.count { return span.start + left }
        left -= span.count + 1
      }
      return claim.spans.last!.end
    }

    private func mark(of word: EncoderWord, _ bytes: [UInt8]) -> (value: Int?, isFigure: Bool) {
      let span = span(of: word)
      let value = values.firstIndex { $0.span.overlaps(span) }
      let isFigure = JudgeText.isFigure(bytes[word.span.start..<word.span.end])
      if let value, values[value].mark == .time { return (value, true) }
      return (isFigure ? value : nil, isFigure)
    }

    /// What lies between two figures of one value is part of it ("5.4", "20 to 30", "3 million"); a value without a figure
    /// ("a third of", "a man") is told by its first word.
    private mutating func markSpelledOut() {
      for (number, value) in values.enumerated() {
        let inside = marks.indices.filter { value.span.overlaps(span(of: text.words[$0])) }
        let figures = inside.filter { marks[$0].isFigure && marks[$0].value == number }
        if let first = figures.first, let last = figures.last {
          for i in first...last { marks[i] = (number, true) }
        } else if let first = inside.first(where: { marks[$0].value == nil }) {
          marks[first] = (number, true)
        }
      }
    }

    private static func mark(of unit: Quantity.Unit) -> Mark {
      switch unit {
      case .count, .ordinal, .score: .count
      case .currency: .money
      case .percent, .percentagePoint: .share
      case .measure, .duration, .age: .measure
      }
    }
  }
}
