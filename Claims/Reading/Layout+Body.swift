/// Captions, the body and what stands at its foot.
extension Layout {
  // MARK: Foot

  /// Takes end matter off from below. The first line of a text is never taken: something must be left to read.
  mutating func readFoot() {
    while foot > 1 {
      let i = foot - 1
      guard takeEndMatter(i, isAtEnd: true) || (foot > 2 && takeClosingDate(i)) || takePhotoCredit(i) else {
        break
      }
      foot -= 1
    }
  }

  /// A line that only says whose the picture is; a caption with words of its own may belong to the text.
  private mutating func takePhotoCredit(_ i: Int) -> Bool {
    guard !isLong(i), parts[i] == nil, let caption = PhotoCaption(tokens[i]),
      caption.words(in: tokens[i]) == 0
    else { return false }
    take(caption, at: i)
    return true
  }

  /// A line with a date alone; dates under an article count only if none stands above it.
  private mutating func takeClosingDate(_ i: Int) -> Bool {
    guard !isLong(i), let line = DatelineLine(tokens[i], order: dateOrder) else { return false }
    parts[i] = .block(.dateline)
    dates.add(line.publication, isAmbiguous: line.isAmbiguous, isUpdate: true, span: lines[i].span)
    return true
  }

  // MARK: Captions

  mutating func readCaptions() {
    for i in 0..<foot where !isLong(i) && parts[i] == nil {
      guard let caption = PhotoCaption(tokens[i]) else { continue }
      take(caption, at: i)
      takeCaptionAbove(i, isBareCredit: caption.words(in: tokens[i]) == 0)
    }
  }

  private mutating func take(_ caption: PhotoCaption, at i: Int) {
    if !caption.names.isEmpty {
      credits.append(Credit(.photo, spans: caption.names, isHandout: caption.isHandout))
    }
    if let start = caption.creditStart, isRunningText(i, before: start, words: caption.words(in: tokens[i])) {
      creditStarts[i] = (start, .caption)
    } else {
      parts[i] = .block(.caption)
    }
  }

  /// Whether what stands before a photo credit is more than a caption: long, or a quotation with its speaker.
  private func isRunningText(_ i: Int, before credit: Int, words: Int) -> Bool {
    if words > 60 { return true }
    let front = tokens[i].filter { $0.span.end <= credit }
    return front.contains { $0.kind == .quote }
      && front.contains { Abbreviation.sayingVerbs.contains($0.norm) }
  }

  /// The line above a caption that has the same words, or that stands right on a bare credit.
  private mutating func takeCaptionAbove(_ i: Int, isBareCredit: Bool) {
    guard i > 0, parts[i - 1] == nil, case .block(.caption) = parts[i] else { return }
    let (above, line) = (text[lines[i - 1].span], text[lines[i].span])
    let isRepeated = words(i - 1) >= 3 && words(i - 1) <= 60 && line.starts(with: above)
    let isPair =
      isBareCredit && !lines[i].isAfterGap && lines[i - 1].isAfterGap && lines[i].isBeforeGap
      && words(i - 1) <= 40 && i > 1
    if isRepeated || isPair { parts[i - 1] = .block(.caption) }
  }

  // MARK: Body

  mutating func readBody(from start: Int) {
    var paragraphs = 0
    for i in start..<max(start, foot) where parts[i] == nil {
      if i > start, takeEndMatter(i, isAtEnd: false) { continue }
      if paragraphs < 4, isFullDate(i), takeDateline(i, isLate: true) { continue }
      if paragraphs > 0, isSubhead(i) {
        parts[i] = .block(.subhead)
        continue
      }
      if paragraphs < 3 { readInlineDateline(i) }
      readClosingCredit(i)
      paragraphs += 1
    }
  }

  /// A dateline below the first paragraph must hold a whole date.
  private func isFullDate(_ i: Int) -> Bool {
    !isLong(i) && lines[i].span.count <= 60
      && DatelineLine(tokens[i], order: dateOrder)?.publication != nil
  }

  private mutating func readInlineDateline(_ i: Int) {
    guard let dateline = InlineDateline(Array(tokens[i].prefix(40)), order: dateOrder) else { return }
    proseStarts[i] = dateline.proseStart
    dates.add(dateline.publication, isAmbiguous: dateline.isAmbiguous, span: dateline.span)
    if !dateline.agencies.isEmpty { credits.append(Credit(.wire, spans: dateline.agencies)) }
  }

  /// A bracket at the end of a paragraph: "… on Monday. (Reporting by Ann Lee)".
  private mutating func readClosingCredit(_ i: Int) {
    let span = lines[i].span
    let tail = text[span].suffix(500)
    guard creditStarts[i] == nil, tail.suffix(2).contains(UInt8(ascii: ")")),
      let open = tail.lastIndex(of: UInt8(ascii: "(")), open > span.start
    else { return }
    let before = text[TextSpan(span.start, open)].last { $0 > 0x20 }
    let isAfterSentence =
      before == UInt8(ascii: ".") || before == UInt8(ascii: ")") || before == UInt8(ascii: "\"")
      || before.map { $0 >= 0x80 } ?? false
    guard isAfterSentence else { return }
    let bracket = Tokenizer.tokens(of: TextSpan(open, span.end), in: text)
    let isAtEnd = !(i + 1..<max(i + 1, foot)).contains { !isUnread($0) }
    guard case .credits(let found) = EndMatter.read(bracket, text: text, isAtEnd: isAtEnd, isWhole: true)
    else { return }
    creditStarts[i] = (open, .credit)
    credits += found
  }

  /// A short line without a final mark above a paragraph.
  private func isSubhead(_ i: Int) -> Bool {
    guard i + 1 < foot, !isLong(i), words(i) <= 10, lines[i].span.count <= 90, let first = tokens[i].first
    else {
      return false
    }
    let mark = finalMark(i)
    let isQuestion = mark == UInt8(ascii: "?")
    guard mark == nil || isQuestion else { return false }
    // A line of an interview is none, nor is a short quotation.
    let holdsSpeech = tokens[i].contains { $0.kind == .quote || $0.norm == ":" }
    guard first.isCapitalised || first.kind == .number || first.kind == .quote, !(isQuestion && holdsSpeech)
    else {
      return false
    }
    guard let next = (i + 1..<foot).first(where: { !isUnread($0) }) else { return false }
    return (endsSentence(next) || finalMark(next) != nil) && words(next) > 10
  }
}
