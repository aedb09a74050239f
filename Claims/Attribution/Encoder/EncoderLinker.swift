/// A saying as spans of words.
struct EncodedSaying: Hashable, Sendable {
  let source: ClosedRange<Int>?
  let cue: ClosedRange<Int>?
  /// In reading order; never empty.
  let content: [ClosedRange<Int>]
  /// How much of its attention the cue gives the source, or to "none" where there is no source: 0…1.
  let sourceShare: Float
  /// How much of its attention the content gives the cue: 0…1. Of several contents the least.
  let cueShare: Float
}

/// Joins the spans that the labels make to sayings, by where the encoder's pointers point.
///
/// A content belongs to the cue it points to. The cue's source is the source span to which the cue and its contents
/// point most, also one that serves other cues; or a word that no label marks, if they point there.
struct EncoderLinker: Sendable {
  /// The least share for which a content takes a cue.
  var leastCueShare: Float = 0.35
  /// The weight of the contents' own pointers to the source against the cue's.
  var contentWeight: Float = 0.3

  /// Added to the score for going on, where a pointer has found a span that the labels have not.
  var growth: Float = 2

  private let scores: EncoderScores
  private let text: EncoderText
  private let labels: [EncoderLabel]
  private let spans: [EncoderSpan]

  /// - Parameter labels: One a word of `scores.words`.
  init(_ scores: EncoderScores, of text: EncoderText, labels: [EncoderLabel]) {
    self.scores = scores
    self.text = text
    self.labels = labels
    spans = EncoderSpan.spans(of: labels, first: scores.words.lowerBound)
  }

  /// In the order of their first contents.
  func sayings() -> [EncodedSaying] {
    var cues = spans(of: .cue)
    var groups: [Group] = []
    for content in spans(of: .content) {
      let (cue, share) = cue(of: content, among: &cues)
      if let cue, let i = groups.firstIndex(where: { $0.cue == cue }) {
        groups[i].content.append(content)
        groups[i].share = min(groups[i].share, share)
      } else {
        groups.append(Group(cue: cue, content: [content], share: share))
      }
    }
    return groups.map(saying)
  }

  private struct Group {
    let cue: ClosedRange<Int>?
    var content: [ClosedRange<Int>]
    var share: Float
  }

  private func spans(of role: EncoderLabel.Role) -> [ClosedRange<Int>] {
    spans.filter { $0.role == role }.map(\.words)
  }

  private func cue(
    of content: ClosedRange<Int>, among cues: inout [ClosedRange<Int>]
  ) -> (ClosedRange<Int>?, share: Float) {
    let pointing = scores.pointing(.contentToCue, from: content.lowerBound)
    var (best, share): (ClosedRange<Int>?, Float) = (nil, 0)
    for cue in cues where pointing.share(of: cue) > share { (best, share) = (cue, pointing.share(of: cue)) }
    if share < leastCueShare, let found = unmarked(.cue, pointing, most: 6), found.share > leastCueShare {
      cues.append(found.span)
      return (found.span, pointing.share(of: found.span))
    }
    return (share >= leastCueShare ? best : nil, share)
  }

  /// The span at the word pointed to most, if the labels leave that word outside.
  private func unmarked(
    _ role: EncoderLabel.Role, _ pointing: EncoderScores.Pointing, most: Int
  ) -> (span: ClosedRange<Int>, share: Float)? {
    let (word, share) = pointing.strongest
    guard label(of: word) == .outside else { return nil }
    return (grown(from: word, role, most: most), share)
  }

  private func label(of word: Int) -> EncoderLabel? {
    scores.words.contains(word) ? labels[word - scores.words.lowerBound] : nil
  }

  /// The span that begins at a word: as far as the scores for going on stay ahead.
  private func grown(from word: Int, _ role: EncoderLabel.Role, most: Int) -> ClosedRange<Int> {
    var (end, total, greatest): (Int, Float, Float) = (word, 0, 0)
    for next in word + 1..<max(word + 1, min(word + most, scores.words.upperBound)) {
      guard let label = label(of: next), label == .outside || label.role == role,
        !text.words[next].startsAnew
      else { break }
      let others = EncoderLabel.allCases.filter { $0 != .inside(role) }.map { scores.score($0, of: next) }
      total += scores.score(.inside(role), of: next) - (others.max() ?? 0) + growth
      if total > greatest { (end, greatest) = (next, total) }
    }
    return word...end
  }

  private func saying(_ group: Group) -> EncodedSaying {
    let ofContents = group.content.map { scores.pointing(.contentToSource, from: $0.lowerBound) }
    let ofCue = group.cue.map { scores.pointing(.cueToSource, from: $0.lowerBound) }
    func blend(_ share: (EncoderScores.Pointing) -> Float) -> Float {
      let mean = ofContents.map(share).reduce(0, +) / Float(ofContents.count)
      guard let ofCue else { return mean }
      return (1 - contentWeight) * share(ofCue) + contentWeight * mean
    }
    var (source, share): (ClosedRange<Int>?, Float) = (nil, 0)
    for span in spans(of: .source) {
      let own = blend { $0.share(of: span) }
      if own > share { (source, share) = (span, own) }
    }
    if let found = unmarked(.source, ofCue ?? ofContents[0], most: 25), found.share > share {
      (source, share) = (found.span, blend { $0.share(of: found.span) })
    }
    let none = blend(\.none)
    if share < none { (source, share) = (nil, none) }
    return EncodedSaying(
      source: source, cue: group.cue, content: group.content, sourceShare: share, cueShare: group.share)
  }
}
