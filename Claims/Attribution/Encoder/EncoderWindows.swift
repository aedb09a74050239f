/// A stretch of words that the encoder reads at once.
struct EncoderWindow: Hashable, Sendable {
  /// Indices into ``EncoderText/words``.
  let words: Range<Int>
  /// The first word scored here; those before it are context, scored in an earlier window.
  let scored: Int
}

extension EncoderText {
  /// Pieces of the longest window, its two end marks included.
  static let windowPieces = 320
  /// Paragraphs with more pieces are cut after sentences.
  static let segmentPieces = 64
  /// The most pieces of earlier segments that a window reads again.
  static let contextPieces = 64

  /// Windows in order: each word is scored in exactly one.
  func windows() -> [EncoderWindow] {
    let segments = segments()
    let sizes = segments.map(size)
    var result: [EncoderWindow] = []
    var start = 0
    while start < segments.count {
      var (first, total) = (start, 0)
      while first > 0, total + sizes[first - 1] <= Self.contextPieces {
        first -= 1
        total += sizes[first]
      }
      var end = start
      while end < segments.count, end == start || total + sizes[end] <= Self.windowPieces - 2 {
        total += sizes[end]
        end += 1
      }
      result.append(
        EncoderWindow(
          words: segments[first].lowerBound..<segments[end - 1].upperBound, scored: segments[start].lowerBound
        ))
      start = end
    }
    return result
  }

  /// Paragraphs; those over ``segmentPieces`` cut after sentences; what then is still too long for a window, anywhere.
  func segments() -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    while start < words.count {
      var end = start + 1
      while end < words.count, !words[end].startsParagraph { end += 1 }
      for piece in cutAfterSentences(start..<end) { cutAnywhere(piece, into: &result) }
      start = end
    }
    return result
  }

  private func size(_ range: Range<Int>) -> Int {
    words[range.upperBound - 1].pieces.upperBound - words[range.lowerBound].pieces.lowerBound
  }

  private func cutAfterSentences(_ paragraph: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var (current, previous) = (paragraph.lowerBound, paragraph.lowerBound)
    for end in sentenceEnds(in: paragraph) {
      if previous > current, size(current..<end) > Self.segmentPieces {
        result.append(current..<previous)
        current = previous
      }
      previous = end
    }
    result.append(current..<paragraph.upperBound)
    return result
  }

  private func sentenceEnds(in paragraph: Range<Int>) -> [Int] {
    let closing: Set<Unicode.Scalar> = ["\"", "\u{201D}", "\u{2019}", "'", ")", "]"]
    var ends: [Int] = []
    var k = paragraph.lowerBound
    while k < paragraph.upperBound {
      guard let mark = words[k].mark, mark == "." || mark == "?" || mark == "!" else {
        k += 1
        continue
      }
      var next = k + 1
      while next < paragraph.upperBound, let mark = words[next].mark, closing.contains(mark) { next += 1 }
      let followsInitial = k > paragraph.lowerBound && words[k - 1].isInitial
      if next < paragraph.upperBound, !followsInitial, mayStartSentence(next) { ends.append(next) }
      k = next
    }
    return ends + [paragraph.upperBound]
  }

  private func mayStartSentence(_ word: Int) -> Bool {
    let opening: Set<Unicode.Scalar> = ["\"", "\u{201C}", "\u{2018}", "'", "(", "["]
    let isApart = words[word].span.start > words[word - 1].span.end
    return isApart && (words[word].startsUpper || words[word].mark.map(opening.contains) ?? false)
  }

  private func cutAnywhere(_ range: Range<Int>, into result: inout [Range<Int>]) {
    var (start, size) = (range.lowerBound, 0)
    for word in range {
      let pieces = words[word].pieces.count
      if size + pieces > Self.windowPieces - 2 - Self.contextPieces {
        result.append(start..<word)
        (start, size) = (word, 0)
      }
      size += pieces
    }
    result.append(start..<range.upperBound)
  }
}
