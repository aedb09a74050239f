/// How likely a saying of the encoder's is right in who and what.
///
/// A logistic regression over the encoder's own probabilities, fitted on articles kept from training.
enum EncoderConfidence {
  /// For ``features(of:in:)``, then the constant.
  static let weights: [Float] = [4.863, 1.303, 1.117, 1.474, 3.958, -0.051, -0.202, -9.896]

  static func confidence(of saying: EncodedSaying, in scores: EncoderScores) -> Double {
    let features = features(of: saying, in: scores) + [1]
    let sum = zip(weights, features).reduce(0) { $0 + $1.0 * $1.1 }
    return Double(Encoder.shares([sum, 0])[0])
  }

  /// Probabilities, 0…1: the content's words are content, the least of its starts, of its ends; the cue's surest word
  /// is a cue; the source's share, the cue's share; and 1 if there is a source.
  static func features(of saying: EncodedSaying, in scores: EncoderScores) -> [Float] {
    let inside = saying.content.flatMap { $0 }.map { share(.content, scores.shares(of: $0)) }
    let begin = EncoderLabel.begin(.content).rawValue
    let starts = saying.content.map { scores.shares(of: $0.lowerBound)[begin] }
    let ends = saying.content.map { content in
      let next = content.upperBound + 1
      guard scores.words.contains(next) else { return Float(1) }
      return 1 - scores.shares(of: next)[EncoderLabel.inside(.content).rawValue]
    }
    let cue = saying.cue.map { $0.map { share(.cue, scores.shares(of: $0)) }.max() ?? 0 } ?? 0
    return [
      inside.reduce(0, +) / Float(inside.count), starts.min() ?? 0, ends.min() ?? 0, cue, saying.sourceShare,
      saying.cueShare, saying.source == nil ? 0 : 1,
    ]
  }

  private static func share(_ role: EncoderLabel.Role, _ shares: [Float]) -> Float {
    shares[EncoderLabel.begin(role).rawValue] + shares[EncoderLabel.inside(role).rawValue]
  }
}
