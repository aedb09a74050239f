/// Reads one quantity: the figure, then its hedge in front and its unit and noun behind.
struct QuantityReader {
  let document: Document
  let tags: [PartOfSpeech]
  let lemmas: [String]
  private let figures: FigureParser

  init(document: Document, tags: [PartOfSpeech], lemmas: [String]) {
    self.document = document
    self.tags = tags
    self.lemmas = lemmas
    figures = FigureParser(document: document)
  }

  private func norm(_ i: Int, before end: Int) -> String? { i < end ? document.tokens[i].norm : nil }

  /// The quantity whose figure (or currency sign) starts at `start`; hedges are looked for back to `floor`.
  func quantity(at start: Int, from floor: Int, before end: Int) -> Quantity? {
    guard mayBegin(document.tokens[start]), !isOfTelephone(start), !isCrossed(start) else { return nil }
    let norm = document.tokens[start].norm
    if let none = none(at: start, before: end) { return none }
    if let fraction = fraction(at: start, from: floor, before: end) { return fraction }
    var (first, currency) = (start, String?.none)
    if let sign = QuantityLexicon.currencySigns[norm] ?? code(norm, at: start) {
      (first, currency) = (start + 1, sign)
      guard first < end else { return nil }
    }
    guard !isProperName(first, before: end), let figure = figures.figure(at: first, before: end) else {
      return nil
    }
    guard currency != nil || mayCount(figure, at: first, before: end) else { return nil }
    return finished(figure, from: start, currency: currency, floor: floor, before: end)
  }

  /// Most words begin no figure: they are told apart by one look-up.
  private func mayBegin(_ token: Token) -> Bool {
    token.kind == .number || token.kind == .symbol || QuantityLexicon.openers.contains(token)
      || token.holdsHyphen
  }

  /// "call 01632 960 177": groups of digits that are not thousands.
  private func isOfTelephone(_ i: Int) -> Bool {
    func isGroup(_ j: Int) -> Bool {
      document.tokens.indices.contains(j) && document.tokens[j].kind == .number
        && document.tokens[j].norm.allSatisfy(\.isNumber)
    }
    guard isGroup(i), isGroup(i - 1) || isGroup(i + 1) else { return false }
    let first = (0..<i).reversed().first { !isGroup($0) }.map { $0 + 1 } ?? 0
    let last = (i..<document.tokens.count).first { !isGroup($0) } ?? document.tokens.count
    let groups = document.tokens[first..<last].map(\.norm)
    let isOfThousands =
      groups[0].count <= 3 && groups[0].first != "0" && groups.dropFirst().allSatisfy { $0.count == 3 }
    return !isOfThousands && groups.reduce(0) { $0 + $1.count } > 6
  }

  /// "a 4×4"
  private func isCrossed(_ i: Int) -> Bool {
    [i - 1, i + 1].contains { j in
      document.tokens.indices.contains(j) && ["×", "x"].contains(document.tokens[j].norm)
        && !document.tokens[max(i, j)].traits.contains(.spaceBefore)
    }
  }

  private func code(_ norm: String, at i: Int) -> String? {
    QuantityLexicon.currencyCodes.contains(norm) && document.tokens[i].isAllCapitals ? norm.uppercased() : nil
  }

  /// "Formula One", "the Second Circuit": a capitalised number word inside a name.
  private func isProperName(_ i: Int, before end: Int) -> Bool {
    let token = document.tokens[i]
    return token.isWord && token.isCapitalised && !token.traits.contains(.sentenceStart) && !isHeadline(i)
  }

  private func isHeadline(_ i: Int) -> Bool { document.block(ofToken: i).kind == .headline }

  /// "one" is a pronoun more often than a figure, "second" a unit, "first" an adverb.
  private func mayCount(_ figure: Figure, at i: Int, before end: Int) -> Bool {
    if figure.hasDigits { return true }
    let word = document.tokens[i].norm
    let next = figure.end < end ? tags[figure.end] : .punctuation
    if figure.isOrdinal { return next.isNoun || next.isAdjective || next == .cd }
    guard word == "one", figure.end == i + 1, figure.suffix.isEmpty else { return true }
    if norm(figure.end, before: end) == "of" || norm(figure.end, before: end) == "another" { return false }
    return next.isNoun || next.isAdjective || next == .vbd || next == .vbn
  }

  private func finished(
    _ figure: Figure, from start: Int, currency: String?, floor: Int, before end: Int
  ) -> Quantity? {
    var figure = figure
    let (hedge, first) = hedge(before: start, floor: floor)
    let unit = QuantityUnitReader(document: document, tags: tags, lemmas: lemmas)
      .unit(of: figure, currency: currency, startingAt: start, before: end)
    guard let unit else { return nil }
    if figure.isPair, unit.unit != .score {
      (figure.low, figure.high) = (min(figure.low, figure.high), max(figure.low, figure.high))
    }
    var last = (end: max(unit.end, figure.end), factor: unit.factor, more: 0.0)
    while let rest = rest(of: unit, behind: last.end, factor: last.factor, before: end) {
      last = (rest.end, rest.factor, last.more + rest.more)
    }
    let tokens = first..<last.end
    return Quantity(
      tokens: tokens, span: document.span(ofTokens: tokens),
      low: figure.low * unit.factor + unit.offset - unit.breadth + last.more,
      high: figure.high * unit.factor + unit.offset + last.more,
      bound: hedge ?? trailingBound(last.end, before: end) ?? figure.bound,
      unit: unit.unit, scale: last.factor, noun: unit.noun)
  }

  /// What "two hours and 50 minutes" and "a year and a half" have behind their first unit.
  private func rest(of unit: QuantityUnitReader.Reading, behind i: Int, factor: Double, before end: Int) -> (
    end: Int, factor: Double, more: Double
  )? {
    guard unit.unit == .duration, let link = norm(i, before: end) else { return nil }
    if link == "and", norm(i + 1, before: end) == "a", norm(i + 2, before: end) == "half" {
      return (i + 3, factor / 2, factor / 2)
    }
    let start = link == "and" || link == "," ? i + 1 : i
    guard let figure = figures.figure(at: start, before: end), figure.low == figure.high, !figure.isOrdinal,
      figure.suffix.isEmpty,
      let next = QuantityUnitReader(document: document, tags: tags, lemmas: lemmas)
        .unit(of: figure, currency: nil, startingAt: start, before: end), next.unit == .duration,
      next.factor < factor, norm(next.end, before: end).map({ Self.behindADistance.contains($0) }) != true
    else { return nil }
    return (next.end, next.factor, figure.low * next.factor)
  }

  /// "jailed for four years, two months after the raid"
  private static let behindADistance: Set<String> = ["after", "before", "later", "earlier", "ago", "since"]

  /// "50 or more", "a million at least".
  private func trailingBound(_ i: Int, before end: Int) -> Quantity.Bound? {
    switch (norm(i, before: end), norm(i + 1, before: end)) {
    case ("or", "more"), ("at", "least"), ("and", "counting"): .atLeast
    case ("or", "less"), ("or", "fewer"), ("at", "most"): .atMost
    case ("or", "so"): .about
    default: nil
    }
  }

  private func hedge(before start: Int, floor: Int) -> (Quantity.Bound?, Int) {
    var last = start - 1
    if last > floor, ["an", "a", "the"].contains(document.tokens[last].norm) { last -= 1 }
    guard last >= floor, QuantityLexicon.hedgeEnds.contains(document.tokens[last].norm) else {
      return (nil, start)
    }
    for (words, bound) in QuantityLexicon.hedges {
      let first = last - words.count + 1
      guard first >= floor, zip(words, first...last).allSatisfy({ $0 == document.tokens[$1].norm }) else {
        continue
      }
      return (bound, first)
    }
    return (nil, start)
  }

  /// "no one", "no casualties", "nobody": none is a figure too.
  private func none(at i: Int, before end: Int) -> Quantity? {
    let word = document.tokens[i].norm
    var (last, noun) = (i, "person")
    switch word {
    case "nobody", "no-one": break
    case "no" where norm(i + 1, before: end) == "one" || norm(i + 1, before: end) == "people": last = i + 1
    case "no":
      var j = i + 1
      while j < end, j - i <= 3, tags[j].isAdjective, !QuantityLexicon.countable.contains(lemmas[j]) {
        j += 1
      }
      guard j < end, QuantityLexicon.countable.contains(lemmas[j]) else { return nil }
      noun = lemmas[j]
    default: return nil
    }
    return Quantity(
      tokens: i..<last + 1, span: document.span(ofTokens: i..<last + 1), low: 0, high: 0, bound: .exact,
      unit: .count,
      noun: noun)
  }

  /// "two-thirds of voters", "a quarter of", "one in five": shares, in percent.
  private func fraction(at i: Int, from floor: Int, before end: Int) -> Quantity? {
    let word = document.tokens[i].norm
    var (share, last) = (Double?.none, i)
    if let fraction = figures.fraction(at: i, before: end),
      fraction.end == i + 1 || norm(fraction.end, before: end) == "of"
    {
      if figures.figure(at: i, before: end).map({ $0.end > fraction.end }) == true { return nil }
      (share, last) = (fraction.share, fraction.end - 1)
    } else if word == "half", let next = norm(i + 1, before: end),
      ["of", "the", "its", "their"].contains(next)
    {
      share = 0.5
    } else if norm(i + 1, before: end) == "in", let few = QuantityLexicon.cardinals[word],
      let all = norm(i + 2, before: end).flatMap({ QuantityLexicon.cardinals[$0] ?? Double($0) }), few < all,
      all <= 100,
      i + 3 >= end || !tags[i + 3].isNoun || few == 1
    {
      (share, last) = (few / all, i + 2)
    }
    guard let share, share < 1, last == i || norm(last + 1, before: end) != "century" else { return nil }
    let (bound, first) = hedge(before: i, floor: floor)
    let percent = (share * 1e4).rounded() / 100
    return Quantity(
      tokens: first..<last + 1, span: document.span(ofTokens: first..<last + 1), low: percent, high: percent,
      bound: bound ?? .exact, unit: .percent, scale: percent, noun: nil)
  }
}
