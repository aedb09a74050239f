/// Finds the likeliest sequence of labels that makes whole spans.
///
/// - Note: Viterbi's algorithm. The charges were tuned on articles kept from training (see the model's card).
struct LabelDecoder: Sendable {
  /// Taken off where a span begins or ends.
  var change: Float = 0.9
  /// Taken off where one span ends and another of its role begins at once.
  var split: Float = 1.5
  /// Added to both labels of a source: people read one where the encoder hesitates.
  var source: Float = 0.5

  /// Taken off both labels of a source in a quotation of four words or more, where the outermost speaker is not.
  var quotedSource: Float = 3

  /// One label a word of `scores.words`.
  func labels(_ scores: EncoderScores, of text: EncoderText) -> [EncoderLabel] {
    guard !scores.words.isEmpty else { return [] }
    let all = EncoderLabel.allCases
    let charges = all.map { from in all.map { charge(from: from, to: $0) } }
    var best = all.map { label in
      total(label, scores, scores.words.lowerBound, text)
        + (label.role != nil && !label.begins ? Self.never : 0)
    }
    var origins: [UInt8] = []
    origins.reserveCapacity(scores.words.count * all.count)
    for word in scores.words.dropFirst() {
      var next = best
      for label in all {
        var origin = 0
        var greatest = best[0] + charges[0][label.rawValue]
        for from in 1..<all.count where best[from] + charges[from][label.rawValue] > greatest {
          (origin, greatest) = (from, best[from] + charges[from][label.rawValue])
        }
        next[label.rawValue] = greatest + total(label, scores, word, text)
        origins.append(UInt8(origin))
      }
      best = next
    }
    return trace(best, origins)
  }

  private static let never: Float = -1e4

  private func total(
    _ label: EncoderLabel, _ scores: EncoderScores, _ word: Int, _ text: EncoderText
  ) -> Float {
    var sum = scores.score(label, of: word)
    if label.role == .source {
      let state = text.words[word].quotation
      sum += source - (state == .outside || state == .insideShort ? 0 : quotedSource)
    }
    if label.role != nil, !label.begins, text.words[word].startsAnew { sum += Self.never }
    return sum
  }

  private func charge(from: EncoderLabel, to: EncoderLabel) -> Float {
    if to == .outside { return from == .outside ? 0 : -change }
    if !to.begins { return from.role == to.role ? 0 : Self.never }
    return from.role == to.role ? -split : -change
  }

  private func trace(_ best: [Float], _ origins: [UInt8]) -> [EncoderLabel] {
    let count = EncoderLabel.allCases.count
    var label = best.indices.reduce(0) { best[$1] > best[$0] ? $1 : $0 }
    var result = [label]
    for row in stride(from: origins.count / count - 1, through: 0, by: -1) {
      label = Int(origins[row * count + label])
      result.append(label)
    }
    return result.reversed().map { EncoderLabel(rawValue: $0)! }
  }
}

/// A run of words with one role.
struct EncoderSpan: Hashable, Sendable {
  let role: EncoderLabel.Role
  /// Indices into ``EncoderText/words``.
  let words: ClosedRange<Int>

  /// The spans that a sequence of labels makes, in order; `labels[0]` is word `first`'s.
  static func spans(of labels: [EncoderLabel], first: Int) -> [EncoderSpan] {
    var result: [EncoderSpan] = []
    for (i, label) in labels.enumerated() {
      guard let role = label.role else { continue }
      if !label.begins, let last = result.last, last.role == role, last.words.upperBound == first + i - 1 {
        result[result.count - 1] = EncoderSpan(role: role, words: last.words.lowerBound...first + i)
      } else {
        result.append(EncoderSpan(role: role, words: first + i...first + i))
      }
    }
    return result
  }
}
