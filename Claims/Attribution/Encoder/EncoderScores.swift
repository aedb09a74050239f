/// The part of a saying that a word plays. Raw values are the encoder's labels.
enum EncoderLabel: Int, CaseIterable, Sendable {
  case outside, beginSource, insideSource, beginCue, insideCue, beginContent, insideContent

  enum Role: Int, Sendable { case source, cue, content }

  var role: Role? { self == .outside ? nil : Role(rawValue: (rawValue - 1) / 2) }
  var begins: Bool { rawValue % 2 == 1 }

  static func begin(_ role: Role) -> EncoderLabel { EncoderLabel(rawValue: 1 + 2 * role.rawValue)! }
  static func inside(_ role: Role) -> EncoderLabel { EncoderLabel(rawValue: 2 + 2 * role.rawValue)! }
}

/// What the encoder says of a run of words: a score for each label, and where each word points.
struct EncoderScores: Sendable {
  /// From one word to the first word of another span. Raw values are the encoder's pointers.
  enum Pointer: Int, Sendable { case cueToSource, contentToCue, contentToSource }

  /// Where one word points.
  struct Pointing: Sendable {
    /// The share for "there is none".
    let none: Float
    /// The words that could be pointed to, and their shares.
    let words: Range<Int>
    let shares: [Float]

    /// The share of a span's words together.
    func share(of span: ClosedRange<Int>) -> Float {
      var sum: Float = 0
      for word in span.clamped(to: words.lowerBound...max(words.lowerBound, words.upperBound - 1))
      where span.contains(word) {
        sum += shares[word - words.lowerBound]
      }
      return sum
    }

    /// The word with the greatest share; the first of several.
    var strongest: (word: Int, share: Float) {
      var best = 0
      for i in shares.indices where shares[i] > shares[best] { best = i }
      return (words.lowerBound + best, shares[best])
    }
  }

  /// The words scored.
  let words: Range<Int>
  /// One number a label and word, larger for likelier ones; differences count, not sizes.
  private var labels: [Float] = []
  private var windows: [(window: EncoderWindow, encoded: EncodedWindow)] = []

  /// Encodes windows that follow on each other.
  init(_ text: EncoderText, windows: ArraySlice<EncoderWindow>, encoder: Encoder) {
    words = (windows.first?.scored ?? 0)..<(windows.last?.words.upperBound ?? 0)
    labels.reserveCapacity(words.count * EncoderLabel.allCases.count)
    let scratch = Encoder.Scratch(for: encoder, pieces: EncoderText.windowPieces)
    for window in windows {
      let (pieces, rows) = text.pieces(of: window)
      let encoded = encoder.encode(pieces, rows: rows, scratch: scratch)
      for word in window.scored..<window.words.upperBound {
        labels.append(contentsOf: encoded.labels(row: 1 + word - window.words.lowerBound))
      }
      self.windows.append((window, encoded))
    }
  }

  func score(_ label: EncoderLabel, of word: Int) -> Float {
    labels[(word - words.lowerBound) * EncoderLabel.allCases.count + label.rawValue]
  }

  /// The probability of each label, by raw value.
  func shares(of word: Int) -> [Float] {
    let start = (word - words.lowerBound) * EncoderLabel.allCases.count
    return Encoder.shares(labels[start..<start + EncoderLabel.allCases.count])
  }

  /// Where a word points, among the words of the window that scores it.
  func pointing(_ pointer: Pointer, from word: Int) -> Pointing {
    guard let (window, encoded) = windows.last(where: { $0.window.scored <= word }) else {
      preconditionFailure("word \(word) was not scored")
    }
    let shares = encoded.point(pointer.rawValue, from: 1 + word - window.words.lowerBound)
    return Pointing(none: shares[0], words: window.words, shares: Array(shares.dropFirst()))
  }
}

extension EncoderText {
  /// A window's pieces between its end marks, and the places of the start mark and of each word's first piece.
  func pieces(of window: EncoderWindow) -> (pieces: [Encoder.Piece], rows: [Int32]) {
    let edge = (UInt8(0), UInt8(0), EncoderWord.Case.noLetters.rawValue)
    var pieces = [Encoder.Piece(id: PieceVocabulary.windowStart, marks: edge)]
    var rows: [Int32] = [0]
    for word in words[window.words] {
      rows.append(Int32(pieces.count))
      let marks = (word.quotation.rawValue, word.place.rawValue, word.letters.rawValue)
      for id in self.pieces[word.pieces] { pieces.append(Encoder.Piece(id: id, marks: marks)) }
    }
    pieces.append(Encoder.Piece(id: PieceVocabulary.windowEnd, marks: edge))
    return (pieces, rows)
  }
}
