/// Finds the quotation marks of one paragraph that belong together.
struct QuotationMarker {
  let bytes: [UInt8]

  private static let opening: Set<Unicode.Scalar> = ["\u{201C}", "\u{201E}", "\u{201F}", "«"]
  private static let closing: Set<Unicode.Scalar> = ["\u{201D}", "»"]
  private static let single: Set<Unicode.Scalar> = ["\u{2018}", "\u{2019}", "'"]

  /// Sets ``EncoderWord/quotation``; `words` are one paragraph's.
  func mark(_ words: inout ArraySlice<EncoderWord>) {
    var double: Int?
    var single: Int?
    for k in words.indices {
      guard let mark = words[k].mark else { continue }
      if Self.opening.contains(mark) || (mark == "\"" && double == nil) {
        if double == nil { (double, single) = (k, nil) }
      } else if Self.closing.contains(mark) || mark == "\"" {
        if let open = double { fill(&words, open, k) }
        double = nil
      } else if double == nil, Self.single.contains(mark) {
        if let open = single {
          if closes(words[k], mark) {
            fill(&words, open, k)
            single = nil
          }
        } else if opens(words[k], mark) {
          single = k
        }
      }
    }
    if let double { fillUnclosed(&words, double) }
  }

  private func opens(_ word: EncoderWord, _ mark: Unicode.Scalar) -> Bool {
    guard mark != "\u{2019}" else { return false }
    let (before, after) = neighbours(word)
    let isFree = !LetterFold.isLetterOrNumber(before) && before != "\u{2019}" && before != "'"
    return isFree && (LetterFold.isLetterOrNumber(after) || after == "\u{2026}" || after == ".")
  }

  private func closes(_ word: EncoderWord, _ mark: Unicode.Scalar) -> Bool {
    guard mark != "\u{2018}" else { return false }
    let (before, after) = neighbours(word)
    let kind = LetterFold.kind(of: before)
    return kind != .space && kind != .newline && !LetterFold.isLetterOrNumber(after)
  }

  private func neighbours(_ word: EncoderWord) -> (before: Unicode.Scalar, after: Unicode.Scalar) {
    let before = bytes.unicodeScalar(before: word.span.start) ?? " "
    return (before, word.span.end < bytes.count ? bytes.unicodeScalar(at: word.span.end).0 : " ")
  }

  private func fill(_ words: inout ArraySlice<EncoderWord>, _ open: Int, _ close: Int) {
    let inner = words[open + 1..<close].count { $0.mark == nil }
    for k in open + 1..<close { words[k].quotation = inner <= 3 ? .insideShort : .insideLong }
    words[open].quotation = .opening
    words[close].quotation = .closing
  }

  private func fillUnclosed(_ words: inout ArraySlice<EncoderWord>, _ open: Int) {
    for k in words.indices where k > open { words[k].quotation = .insideUnclosed }
    words[open].quotation = .openingUnclosed
  }
}
