import FoundationEssentials
import Testing

@testable import Claims

/// What the Python reference made of 1,000 sentences of invented news (Scripts/encoder/sentences.py), kept short.
private struct CompactReference: Decodable {
  let id: String
  let text: String
  let words: Int
  /// FNV-1a of the pieces' numbers, in hexadecimal.
  let pieces: String
  /// For each word seven bytes in base 64: the labels' probabilities in steps of 1/255.
  let shares: Data

  static let all: [CompactReference] = {
    let own = #filePath.split(separator: "/").dropLast().joined(separator: "/")
    let path = "/\(own)/Fixtures/encoder-sentences.json"
    do {
      return try JSONDecoder().decode([CompactReference].self, from: Data(contentsOf: URL(filePath: path)))
    } catch {
      preconditionFailure("\(path): \(error)")
    }
  }()

  var encoded: EncoderText {
    let bytes = Array(text.utf8)
    var start = 0
    let paragraphs = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      defer { start += line.count + 1 }
      return EncoderText.Paragraph(span: TextSpan(start, start + line.count), isHeadline: start == 0)
    }
    return EncoderText(bytes, paragraphs: paragraphs)
  }
}

struct EncoderSentencesTests {
  @Test func thousandSentencesAreCutAsTheReferenceCutsThem() {
    for reference in CompactReference.all {
      let text = reference.encoded
      #expect(text.words.count == reference.words, "\(reference.id)")
      #expect(checksum(text.pieces) == reference.pieces, "\(reference.id)")
    }
  }

  /// Half a step of the stored numbers, and what rounding activations may change.
  @Test func probabilitiesOfThousandSentencesAgreeWithinRounding() {
    var greatest: Float = 0
    for reference in CompactReference.all {
      let text = reference.encoded
      let scores = EncoderScores(text, windows: text.windows()[...], encoder: .embedded)
      for word in 0..<reference.words {
        for (label, mine) in scores.shares(of: word).enumerated() {
          let theirs = Float(reference.shares[reference.shares.startIndex + word * 7 + label]) / 255
          greatest = max(greatest, abs(mine - theirs))
        }
      }
    }
    #expect(greatest < 0.012, "\(greatest)")
  }

  private func checksum(_ pieces: [Int32]) -> String {
    var value: UInt64 = 0xCBF2_9CE4_8422_2325
    for piece in pieces {
      for shift in [0, 8, 16, 24] {
        value = (value ^ UInt64(piece >> Int32(shift) & 0xFF)) &* 0x100_0000_01B3
      }
    }
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
