/// What a line at the foot of an article is, other than its text.
enum EndMatter {
  /// Who supplied or edited it.
  case credits([Credit])
  /// A correction, clarification or note that the story was changed.
  case correction
  /// Links and notices of the page.
  case furniture

  /// - Parameters:
  ///   - isAtEnd: Nothing but end matter follows. Short signs such as initials count only there.
  ///   - isWhole: The tokens are all of the line, rather than its beginning.
  static func read(_ tokens: [Token], text: SourceText, isAtEnd: Bool, isWhole: Bool) -> EndMatter? {
    guard let first = tokens.first, mayBegin(first, tokens, isAtEnd: isAtEnd) else { return nil }
    if isCorrection(tokens) { return .correction }
    guard isWhole else { return nil }
    if isFurniture(tokens, text: text, isAtEnd: isAtEnd) { return .furniture }
    guard tokens.count <= 120 else { return nil }
    if let credits = roles(tokens) { return .credits(credits) }
    if let credits = contributors(tokens, isAtEnd: isAtEnd) { return .credits(credits) }
    if first.norm == "source" || first.norm == "sources" {
      // "Source: Reuters, dpa (kl)"
      let signed =
        tokens.count > 5 && tokens[tokens.count - 1].norm == ")" && tokens[tokens.count - 3].norm == "("
      let hand = tokens[tokens.count - (signed ? 2 : 1)]
      if signed, isInitials(hand, text: text),
        let credit = sources(Array(tokens.dropLast(3)), isAtEnd: isAtEnd)
      {
        return .credits([credit, Credit(.editing, CreditNames.split([hand]))])
      }
      if let credit = sources(tokens, isAtEnd: isAtEnd) { return .credits([credit]) }
    }
    guard isAtEnd else { return nil }
    return signature(tokens, text: text).map(EndMatter.credits)
  }

  /// A quick check that nearly every paragraph fails.
  private static func mayBegin(_ first: Token, _ tokens: [Token], isAtEnd: Bool) -> Bool {
    isAtEnd || first.kind != .word || openers.contains(first.norm) || tasks[first.norm] != nil
      || (tokens.count <= 48 && tokens.contains { $0.norm == "contributed" })
  }

  private static let openers: Set<String> = [
    "correction", "corrections", "clarification", "clarifications", "corrigendum", "erratum", "amendment",
    "editor",
    "this", "the", "a", "an", "earlier", "previous", "copyright", "all", "read", "also", "related", "see",
    "more", "sign",
    "subscribe", "click", "share", "listen", "story", "article", "recommended", "skip", "you", "most",
    "additional",
    "further", "with", "source", "sources", "contributing", "advertisement", "advertising", "save", "print",
    "comments",
    "sponsored", "ad", "loading", "watch", "copy", "live",
  ]

  // MARK: "(Reporting by …; Editing by …)"

  /// Words that with "by" say who did what, and what that makes the names.
  private static let tasks: [String: Credit.Kind] = [
    "reporting": .reporting, "writing": .reporting, "report": .reporting, "written": .reporting,
    "reported": .reporting,
    "research": .reporting, "compiled": .reporting, "translated": .editing, "translation": .editing,
    "editing": .editing, "edited": .editing, "produced": .editing, "graphics": .reporting,
    "interviews": .reporting,
  ]

  private static func roles(_ tokens: [Token]) -> [Credit]? {
    var body = tokens[...].drop { $0.norm == "(" || $0.norm == "–" || $0.norm == "[" || $0.norm == "*" }
    if body.count > 3, body.first?.norm == "with", body.dropFirst().first?.norm == "reporting" {
      body.removeFirst()
    }
    guard startsTask(body) else { return nil }
    var credits: [Credit] = []
    var kind = Credit.Kind.reporting
    var run: [Token] = []
    var i = body.startIndex
    func flush() {
      while let last = run.last, ["additional", "further", "and", "with"].contains(last.norm) {
        run.removeLast()
      }
      let names = CreditNames.split(run)
      if !names.isEmpty { credits.append(Credit(kind, names)) }
      run = []
    }
    while i < body.endIndex {
      if let by = taskEnd(body, i) {
        flush()
        kind = tasks[body[by - 2].norm] ?? kind
        i = by
      } else if body[i].norm == ";" || body[i].norm == ")" || body[i].norm == "]" {
        flush()
        i += 1
      } else if body[i].norm == ".", i + 1 < body.endIndex, body[i + 1].isCapitalised {
        run.append(body[i])
        i += 1
      } else {
        run.append(body[i])
        i += 1
      }
    }
    flush()
    return holdsNames(body) ? credits : nil
  }

  private static func startsTask(_ tokens: ArraySlice<Token>) -> Bool {
    let start = tokens.startIndex
    return (0..<4).contains {
      start + $0 < tokens.endIndex && taskEnd(tokens, start + $0) != nil && isTaskPrefix(tokens.prefix($0))
    }
  }

  private static func isTaskPrefix(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.allSatisfy {
      ["additional", "further", "and", "writing", "reporting", "with", "by", "story"].contains($0.norm)
    }
  }

  /// The first token behind "editing by" at an index.
  private static func taskEnd(_ tokens: ArraySlice<Token>, _ i: Int) -> Int? {
    guard i + 1 < tokens.endIndex, tasks[tokens[i].norm] != nil, tokens[i + 1].norm == "by" else {
      return nil
    }
    return i + 2
  }

  /// Capitalised words and what links them: the line is no sentence.
  private static func holdsNames(_ tokens: ArraySlice<Token>) -> Bool {
    let others = tokens.count {
      $0.kind == .word && !$0.isCapitalised && !Byline.roles.contains($0.norm) && tasks[$0.norm] == nil
        && !links.contains($0.norm) && !Agencies.names.contains($0.norm)
    }
    return others * 8 <= tokens.count
  }

  private static let links: Set<String> = [
    "and", "by", "in", "at", "for", "of", "from", "with", "additional", "further", "the", "de", "van", "von",
    "der", "al", "el",
    "newsroom", "newsrooms", "agencies", "our", "to", "this", "report", "story", "article",
  ]

  // MARK: Other credits

  /// "Ann Lee contributed to this report.", "Contributing: Ann Lee", "Lee reported from Velika."
  private static func contributors(_ tokens: [Token], isAtEnd: Bool) -> [Credit]? {
    guard tokens.count <= 48 else { return nil }
    if tokens[0].norm == "contributing", tokens.count > 2, tokens[1].norm == ":" {
      let names = CreditNames.split(Array(tokens[2...])).filter { !Agencies.contains($0) }
      return names.isEmpty ? nil : [Credit(.reporting, names)]
    }
    guard let verb = tokens.firstIndex(where: { $0.norm == "contributed" || $0.norm == "reported" }), verb > 0
    else {
      return nil
    }
    let after = tokens[(verb + 1)...].prefix(3).map(\.norm)
    let isContribution =
      tokens[verb].norm == "contributed"
      && (after.first == "." || after.starts(with: ["to", "this"]) || after.starts(with: ["reporting"]))
    let isPlace =
      isAtEnd && tokens[verb].norm == "reported" && after.first == "from" && verb <= 6 && tokens.count <= 12
    guard isContribution || isPlace, holdsNames(tokens[..<verb]) else { return nil }
    // "Associated Press writers Ann Lee and Bo Carr"
    let role = tokens[..<verb].lastIndex { Byline.roles.contains($0.norm) && !$0.isCapitalised }
    let names = CreditNames.split(Array(tokens[(role.map { $0 + 1 } ?? 0)..<verb]))
    return names.isEmpty ? nil : [Credit(.reporting, names)]
  }

  /// "Source: BBC, Reuters"
  private static func sources(_ tokens: [Token], isAtEnd: Bool) -> Credit? {
    guard tokens.count > 2, tokens.count <= 40, tokens[1].norm == ":", holdsNames(tokens[2...]) else {
      return nil
    }
    let names = CreditNames.split(Array(tokens[2...]))
    // "Sources: Ferry Talks May Fail" is a headline.
    guard !names.isEmpty, names.allSatisfy({ (isAtEnd && $0.count <= 6) || Agencies.contains($0) }) else {
      return nil
    }
    return Credit(.source, names)
  }

  /// "(jh)", "jh/rm (AFP, Reuters)", "with AFP", "(AP)", "- Reuters"
  private static func signature(_ tokens: [Token], text: SourceText) -> [Credit]? {
    guard tokens.count <= 16 else { return nil }
    var body = tokens[...]
    if body.first?.norm == "–" { body.removeFirst() }
    if body.last?.norm == "." { body.removeLast() }
    if body.first?.norm == "with" { return withAgencies(body.dropFirst()) }
    if body.first?.norm == "(", body.last?.norm == ")" { body = body.dropFirst().dropLast() }
    var credits: [Credit] = []
    let initials = body.prefix { isInitials($0, text: text) || $0.norm == "/" || $0.norm == "," }
    let isSigned = tokens.count <= 2 ? initials.first?.span.count == 2 : tokens.last?.norm != "."
    guard initials.isEmpty || isSigned else { return nil }
    if !initials.isEmpty { credits.append(Credit(.editing, CreditNames.split(Array(initials)))) }
    let rest = body.dropFirst(initials.count).filter { $0.norm != "(" && $0.norm != ")" }
    let names = CreditNames.split(rest)
    guard names.allSatisfy({ Agencies.contains($0) }), !names.isEmpty || !initials.isEmpty else { return nil }
    if !names.isEmpty { credits.append(Credit(.source, names)) }
    return credits.filter { !$0.names.isEmpty }
  }

  private static func withAgencies(_ tokens: ArraySlice<Token>) -> [Credit]? {
    let body = tokens.filter {
      !["material", "files", "information", "inputs", "from", "additional", "the"].contains($0.norm)
    }
    let names = CreditNames.split(body)
    guard !names.isEmpty, holdsNames(tokens),
      names.contains(where: { Agencies.contains($0) || $0.count == 1 })
    else { return nil }
    return [Credit(.source, names)]
  }

  /// Two to four letters in lower case that spell no word.
  private static func isInitials(_ token: Token, text: SourceText) -> Bool {
    (2...4).contains(token.span.count) && token.kind == .word && !token.isCapitalised
      && !Agencies.names.contains(token.norm)
      && text[token.span].allSatisfy { $0 &- 0x61 < 26 }
      && !Abbreviation.sentenceStarters.contains(token.norm)
      && !["end", "ends", "more", "with", "see", "here", "out"].contains(token.norm)
  }

  // MARK: Notes and notices

  private static func isCorrection(_ tokens: [Token]) -> Bool {
    let norms = tokens.prefix(8).map(\.norm)
    let labels: Set<String> = [
      "correction", "corrections", "clarification", "clarifications", "corrigendum", "erratum", "amendment",
    ]
    if norms.count > 1, labels.contains(norms[0]), [":", "–", "(", "to", "appended"].contains(norms[1]) {
      return true
    }
    if norms.count > 2, norms[0] == "editor", norms[1] == "'s", norms[2] == "note" {
      return mentionsChange(tokens)
    }
    if norms.first == "(", norms.count > 2,
      ["updates", "corrects", "adds", "updated", "clarifies", "refiles", "recasts"].contains(norms[1])
    {
      return tokens.last?.norm == ")"
    }
    // "(This March 3 story has been corrected to say …)"
    if norms.first == "(", norms.count > 5, norms[1] == "this" || norms[1] == "the", tokens.last?.norm == ")",
      let work = norms.prefix(7).firstIndex(where: works.contains)
    {
      return isStoryChanged(["this"] + norms[work...])
    }
    return isStoryChanged(norms) || isEarlierVersion(norms)
  }

  private static let works: Set<String> = [
    "story", "article", "report", "post", "piece", "version", "page", "headline", "item", "column",
  ]
  private static let changes: Set<String> = [
    "updated", "corrected", "amended", "clarified", "revised", "edited", "changed", "modified",
  ]

  private static func mentionsChange(_ tokens: [Token]) -> Bool {
    tokens.prefix(60).contains {
      changes.contains($0.norm)
        || ["earlier", "correction", "error", "previous", "incorrectly", "misstated"].contains($0.norm)
    }
  }

  /// "This story has been updated to …", "This article was amended on …"
  private static func isStoryChanged(_ norms: [String]) -> Bool {
    guard norms.count >= 4, norms[0] == "this" || norms[0] == "the", works.contains(norms[1]) else {
      return false
    }
    let rest = norms[2...].drop {
      $0 == "has" || $0 == "have" || $0 == "been" || $0 == "was" || $0 == "is" || $0 == "since"
    }
    return rest.count < norms.count - 2 && rest.first.map(changes.contains) ?? false
  }

  private static func isEarlierVersion(_ norms: [String]) -> Bool {
    guard norms.count >= 6 else { return false }
    let start = norms[0] == "an" || norms[0] == "a" || norms[0] == "the" ? 1 : 0
    return ["earlier", "previous", "prior", "original"].contains(norms[start])
      && ["version", "versions", "headline"].contains(norms[start + 1]) && norms[start + 2] == "of"
  }

  private static func isFurniture(_ tokens: [Token], text: SourceText, isAtEnd: Bool) -> Bool {
    let norms = tokens.prefix(6).map(\.norm)
    if tokens.allSatisfy({ $0.kind == .punctuation || $0.kind == .symbol }) { return true }
    if norms[0] == "©" || norms.starts(with: ["copyright", "©"])
      || norms.starts(with: ["all", "rights", "reserved"])
    {
      return tokens.count <= 60
    }
    if norms[0] == "copyright", norms.count > 1, Int(norms[1]) != nil { return tokens.count <= 60 }
    if norms.starts(with: ["(", "c", ")"]), norms.count > 3, Int(norms[3]) != nil { return true }
    guard tokens.count <= 24 else { return false }
    let line = tokens.prefix(8).map(\.norm).joined(separator: " ")
    if tokens.count <= 4, notices.contains(line) { return true }
    if openings.contains(where: { line.hasPrefix($0) }) { return true }
    return isAtEnd && norms[0] == "follow"
      && tokens.contains { $0.norm.hasPrefix("@") || $0.norm == "twitter" || $0.norm == "facebook" }
  }

  /// Whole lines.
  private static let notices: Set<String> = [
    "advertisement", "advertising", "share", "share this", "share this article", "save", "print", "comments",
    "skip to content",
    "story continues below", "article continues below", "sponsored", "ad", "more", "related",
    "related stories",
    "related articles", "read more", "loading", "subscribe", "sign up", "listen", "watch", "copy link",
    "live updates",
  ]
  /// Beginnings of lines.
  private static let openings = [
    "read more :", "read also :", "also read :", "read more –", "related :", "see also :", "more on this :",
    "more on this story",
    "sign up for our", "sign up to our", "subscribe to our", "click here to", "share on facebook",
    "share on twitter",
    "listen to this article", "story continues below", "article continues below", "recommended :",
    "skip to main", "related topics",
    "related stories", "related articles", "you may also like", "most read",
  ]
}

extension Credit {
  /// Names as a reader of lines finds them; ``ArticleStructure`` adds how they are written.
  init(_ kind: Kind, _ names: [CreditNames.Name]) {
    self.init(kind, names: names.map(\.norm), spans: names.map(\.span))
  }
}
