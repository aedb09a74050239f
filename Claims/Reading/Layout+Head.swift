/// What stands above the body: section, headline, dateline, byline, standfirst, captions.
extension Layout {
  /// Gives the lines of the head their parts.
  /// - Returns: The first line of the body.
  mutating func readHead() -> Int {
    var i = skipFurniture(0)
    while i < foot, foot - i > 1, takeDateline(i) { i = skipFurniture(i + 1) }
    if text.titleSpan == nil {
      if isSection(i) {
        parts[i] = .block(.section)
        i = skipFurniture(i + 1)
        while i < foot, foot - i > 1, takeDateline(i) { i = skipFurniture(i + 1) }
      }
      guard i < foot, isHeadline(i) else { return i }
      parts[i] = .block(.headline)
      i += 1
    }
    return readUnderHeadline(from: i)
  }

  private mutating func skipFurniture(_ start: Int) -> Int {
    var i = start
    while i < foot - 1, isUnread(i) || takeEndMatter(i, isAtEnd: false) { i += 1 }
    return i
  }

  /// Datelines, bylines, captions and standfirsts, in whatever order, up to the first paragraph.
  private mutating func readUnderHeadline(from start: Int) -> Int {
    var i = start
    var standfirsts = 0
    while i < foot {
      let isBesideDate = (i > 0 && isDateline(i - 1)) || (i + 1 < foot && isDateline(i + 1))
      if isUnread(i) || takeByline(i, isBesideDate: isBesideDate) || takeDateline(i) || takeRole(i)
        || takeEndMatter(i, isAtEnd: false)
      {
        i += 1
      } else if isBullet(i) {
        parts[i] = .block(.standfirst)
        i += 1
      } else if standfirsts < 4, isStandfirst(i) {
        parts[i] = .block(words(i) <= 5 && !endsSentence(i) && standfirsts > 0 ? .subhead : .standfirst)
        standfirsts += 1
        i += 1
      } else {
        break
      }
    }
    return i
  }

  /// What an author does, on the line under the name: "Transport correspondent, Velika Post".
  private mutating func takeRole(_ i: Int) -> Bool {
    guard i > 0, case .block(.byline) = parts[i - 1], !isLong(i), words(i) <= 8, finalMark(i) == nil,
      tokens[i].contains(where: { Byline.roles.contains($0.norm) })
    else { return false }
    parts[i] = .block(.byline)
    return true
  }

  // MARK: Section

  private func isSection(_ i: Int) -> Bool {
    guard foot - i > 2, lines[i].span.count <= 60, finalMark(i) == nil, words(i) <= 5,
      isHeadline(i + 1) || isDateline(i + 1)
    else { return false }
    let words = tokens[i].filter { $0.kind == .word }
    let links = ["and", "of", "the", "in"]
    guard !words.isEmpty, words.allSatisfy({ $0.isCapitalised || links.contains($0.norm) }),
      tokens[i].allSatisfy({ $0.kind != .number && $0.kind != .quote && $0.norm != ":" })
    else { return false }
    // "Sport" above a headline; but "Business booms" is one.
    let isNamed = words.contains { Self.sections.contains($0.norm) } && words.count <= 4
    return isNamed || (words.count <= 3 && words.allSatisfy(\.isAllCapitals))
  }

  private static let sections: Set<String> = [
    "section", "edition", "world", "news", "politics", "business", "economy", "markets", "finance", "sport",
    "sports",
    "football", "opinion", "editorial", "comment", "analysis", "culture", "arts", "science", "technology",
    "tech",
    "health", "environment", "climate", "education", "society", "local", "national", "international",
    "regional", "europe",
    "asia", "africa", "americas", "latin", "oceania", "middle", "home", "lifestyle", "travel", "weather",
    "entertainment",
    "crime", "courts", "law", "justice", "defence", "defense", "security", "energy", "media", "features",
    "feature",
    "explainer", "exclusive", "breaking", "latest", "live", "video", "investigations", "obituaries",
    "letters", "us", "uk",
    "u.s.", "u.k.", "eu", "u.s", "global", "nation", "metro", "city", "region", "top", "headlines", "stories",
    "desk", "wire",
  ]

  // MARK: Headline

  /// Whether a line is a headline over the lines behind it. The only line of a text never is.
  private func isHeadline(_ i: Int) -> Bool {
    guard i + 1 < foot, !isLong(i), !isUnread(i), words(i) <= 40, !isDateline(i),
      InlineDateline(tokens[i], order: dateOrder) == nil
    else { return false }
    if isTitle(i) { return true }
    guard finalMark(i) == UInt8(ascii: ".") else {
      return words(i) <= 32 && finalMark(i) != UInt8(ascii: ",")
    }
    guard innerSentenceEnds(i) <= 1, words(i) <= 26 else { return false }
    let isOverHead =
      isDateline(i + 1) || looksLikeByline(i + 1) || InlineDateline(tokens[i + 1], order: dateOrder) != nil
    if isTitleCase(i) || isOverHead { return true }
    return lines[i].isBeforeGap && innerSentenceEnds(i) == 0 && words(i) <= 20
      && (hasFullParagraphs(from: i + 1) || isShort(i))
  }

  /// Whether the line is the title that was given, give or take a final mark.
  private func isTitle(_ i: Int) -> Bool {
    guard let title, text.titleSpan == nil else { return false }
    let given = title.utf8.filter { $0 > 0x20 }
    let printed = text[lines[i].span].filter { $0 > 0x20 }
    return printed.starts(with: given) && printed.count <= given.count + 3
  }

  private func looksLikeByline(_ i: Int) -> Bool {
    !isLong(i) && Byline(tokens[i], order: dateOrder, isBesideDate: false) != nil
  }

  /// Whether three in five of the longer words are capitalised, the first aside.
  private func isTitleCase(_ i: Int) -> Bool {
    let words = tokens[i].filter { $0.kind == .word && $0.norm.utf8.count > 3 }.dropFirst()
    return words.count >= 3 && words.count(where: \.isCapitalised) * 5 >= words.count * 3
  }

  /// Whether paragraphs follow that hold several sentences, or far more words than a headline.
  private func hasFullParagraphs(from start: Int) -> Bool {
    let body = (start..<foot).filter { !isUnread($0) }.prefix(8)
    let full = body.count { innerSentenceEnds($0) > 0 || words($0) > 30 || isLong($0) }
    return full * 2 >= body.count && full > 0
  }

  /// Whether a line has at most 14 words, and the lines behind it half as many again on average.
  private func isShort(_ i: Int) -> Bool {
    let body = (i + 1..<foot).filter { !isUnread($0) }.prefix(8)
    let sum = body.reduce(0) { $0 + words($1) }
    return words(i) <= 14 && body.count > 1 && sum * 2 >= words(i) * body.count * 3 && sum >= 16 * body.count
  }

  // MARK: Standfirst

  /// A line of the summary that agencies set under a headline: "* Shares fall 9% in early trade".
  private func isBullet(_ i: Int) -> Bool {
    guard i + 1 < foot, !isLong(i), words(i) <= 25, !endsSentence(i), let first = tokens[i].first else {
      return false
    }
    return ["*", "•", "·", "▪"].contains(first.norm) && tokens[i].count > 2
  }

  private func isStandfirst(_ i: Int) -> Bool {
    guard i + 1 < foot, !isLong(i), words(i) <= 70, InlineDateline(tokens[i], order: dateOrder) == nil else {
      return false
    }
    if let next = (i + 1..<foot).first(where: { !isUnread($0) }), restates(i, next),
      words(i) <= words(next) * 2
    {
      return true
    }
    let behind = (i + 1..<min(foot, i + 3)).filter { !isUnread($0) }
    let hasHeadBehind = behind.contains { isDateline($0) || looksLikeByline($0) }
    if hasHeadBehind, innerSentenceEnds(i) <= 2 { return true }
    guard !endsSentence(i), finalMark(i) == nil, words(i) <= 40, let next = behind.first else { return false }
    return endsSentence(next) && words(next) > 10
  }
}
