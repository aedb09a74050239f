import FoundationEssentials
import Testing

@testable import Claims

/// What the Python reference (Scripts/encoder/reference.py) made of one article. Offsets are UTF-8 bytes.
private struct Reference: Decodable {
  struct Saying: Decodable, Hashable {
    let source: [Int]?
    let cue: [Int]?
    let content: [[Int]]
  }

  let id: String
  let text: String
  let words: [[Int]]
  let pieces: [Int32]
  let marks: [[UInt8]]
  /// Logarithms of the probability of each label.
  let labels: [[Float]]
  let sayings: [Saying]

  /// The articles of the repository, and of a file that the environment names.
  static let all: [Reference] = {
    let own = #filePath.split(separator: "/").dropLast().joined(separator: "/")
    let paths = ["/\(own)/Fixtures/encoder-reference.json", Environment.encoderReference].compactMap { $0 }
    return paths.flatMap { path -> [Reference] in
      do {
        return try JSONDecoder().decode([Reference].self, from: Data(contentsOf: URL(filePath: path)))
      } catch {
        preconditionFailure("\(path): \(error)")
      }
    }
  }()
}

private enum Environment {
  static let encoderReference = ProcessInfo.processInfo.environment["CROSSCHECK_ENCODER_REFERENCE"]
}

/// Each line a paragraph, the first the headline: as the reference reads a text.
private func read(_ text: String) -> EncoderText {
  let bytes = Array(text.utf8)
  return EncoderText(bytes, paragraphs: paragraphs(of: bytes))
}

private func paragraphs(of bytes: [UInt8]) -> [EncoderText.Paragraph] {
  var start = 0
  return bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
    defer { start += line.count + 1 }
    return EncoderText.Paragraph(span: TextSpan(start, start + line.count), isHeadline: start == 0)
  }
}

struct EncoderAgreementTests {
  @Test func wordsPiecesAndMarksAreThoseOfTheReference() {
    for reference in Reference.all {
      let text = read(reference.text)
      #expect(text.words.map { [$0.span.start, $0.span.end] } == reference.words, "\(reference.id)")
      #expect(text.pieces == reference.pieces, "\(reference.id)")
      let marks = text.words.map { [$0.quotation.rawValue, $0.place.rawValue, $0.letters.rawValue] }
      #expect(marks == reference.marks, "\(reference.id)")
    }
  }

  /// The reference computes in floating point with the same rounded weights; only activations differ.
  @Test func probabilitiesAgreeWithinRounding() {
    var greatest: Float = 0
    for reference in Reference.all {
      let text = read(reference.text)
      let scores = EncoderScores(text, windows: text.windows()[...], encoder: .embedded)
      #expect(scores.words == 0..<reference.words.count)
      for (word, labels) in reference.labels.enumerated() {
        for (mine, theirs) in zip(scores.shares(of: word), labels) {
          greatest = max(greatest, abs(mine - exponential(theirs)))
        }
      }
    }
    #expect(greatest < 0.01)
  }

  @Test func sayingsAreThoseOfTheReference() {
    var (same, all) = (0, 0)
    for reference in Reference.all {
      let bytes = Array(reference.text.utf8)
      let mine = EncoderAttributor().attributions(in: bytes, paragraphs: paragraphs(of: bytes)).map {
        Reference.Saying(
          source: $0.source.first.map(pair), cue: $0.cue.first.map(pair), content: $0.content.map(pair))
      }
      all += max(mine.count, reference.sayings.count)
      same += Set(mine).intersection(reference.sayings).count
    }
    // Where two readings weigh the same to the third decimal, rounding decides.
    #expect(same * 1000 >= all * 995, "\(same) of \(all) sayings")
  }

  @Test func everyPathOfTheMachineGivesTheSameBits() {
    let text = read(Reference.all[0].text)
    let window = text.windows()[0]
    let (pieces, rows) = text.pieces(of: window)
    let scratch = Encoder.Scratch(for: .embedded, pieces: EncoderText.windowPieces)
    let expected = Encoder.embedded.encode(pieces, rows: rows, scratch: scratch)
    for path in Encoder.Path.allCases where path.isSupported {
      let found = Encoder.embedded.on(path).encode(pieces, rows: rows, scratch: scratch)
      for row in 0..<found.rows {
        #expect(found.labels(row: row) == expected.labels(row: row), "\(path)")
        #expect(found.point(0, from: row) == expected.point(0, from: row), "\(path)")
      }
    }
  }

  private func exponential(_ logarithm: Float) -> Float {
    // No `exp` without the C library: (1 + x/2²⁰)^(2²⁰) in double precision is near enough.
    var value = 1 + Double(logarithm) / 1_048_576
    for _ in 0..<20 { value *= value }
    return Float(value)
  }

  private func pair(_ span: TextSpan) -> [Int] { [span.start, span.end] }
}
