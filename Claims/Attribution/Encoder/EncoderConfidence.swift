/// How likely a saying of the encoder's is right in who and what.
///
/// A logistic regression over the log odds of the encoder's own probabilities, fitted on articles kept from training.
enum EncoderConfidence {
  /// For ``features(of:in:text:)``, then the constant.
  static let weights: [Float] = [0.428, 0.134, 0.100, 0.153, 0.203, -0.002, -0.236, -0.621, -1.968]

  static func confidence(of saying: EncodedSaying, in scores: EncoderScores, text: EncoderText) -> Double {
    let features = features(of: saying, in: scores, text: text) + [1]
    let sum = zip(weights, features).reduce(0) { $0 + $1.0 * $1.1 }
    return Double(Encoder.shares([sum, 0])[0])
  }

  /// Log odds of probabilities: the content's words are content, the least of its starts, of its ends; the cue's surest word
  /// is a cue; the source's share, the cue's share; 1 if there is a source; and how much of the content is quoted.
  static func features(of saying: EncodedSaying, in scores: EncoderScores, text: EncoderText) -> [Float] {
    let words = saying.content.flatMap { $0 }
    let quoted = words.count { text.words[$0].quotation != .outside }
    let inside = words.map { share(.content, scores.shares(of: $0)) }
    let begin = EncoderLabel.begin(.content).rawValue
    let starts = saying.content.map { scores.shares(of: $0.lowerBound)[begin] }
    let ends = saying.content.map { content in
      let next = content.upperBound + 1
      guard scores.words.contains(next) else { return Float(1) }
      return 1 - scores.shares(of: next)[EncoderLabel.inside(.content).rawValue]
    }
    let cue = saying.cue.map { $0.map { share(.cue, scores.shares(of: $0)) }.max() ?? 0 } ?? 0
    let probabilities = [
      inside.reduce(0, +) / Float(inside.count), starts.min() ?? 0, ends.min() ?? 0, cue, saying.sourceShare,
      saying.cueShare,
    ]
    return probabilities.map(logOdds) + [saying.source == nil ? 0 : 1, Float(quoted) / Float(words.count)]
  }

  private static func logOdds(_ probability: Float) -> Float {
    let inside = min(max(Double(probability), 0.001), 0.999)
    return Float(Elementary.log(inside / (1 - inside)))
  }

  private static func share(_ role: EncoderLabel.Role, _ shares: [Float]) -> Float {
    shares[EncoderLabel.begin(role).rawValue] + shares[EncoderLabel.inside(role).rawValue]
  }
}
