/// Reads numbers off tokens: digits, words, multipliers, vague amounts and ranges.
struct FigureParser {
  let document: Document

  func norm(_ i: Int, before end: Int) -> String? { i < end ? document.tokens[i].norm : nil }

  /// The number that starts at a token: "2,500", "two and a half million", "dozens", "half a million", "20 to 30".
  func figure(at start: Int, before end: Int) -> Figure? {
    guard var first = single(at: start, before: end) else { return nil }
    guard first.low == first.high, !first.isPair, let link = norm(first.end, before: end) else {
      return first
    }
    // "between $140 million and $150 million": the sign stands in front of both.
    let sign = currencySign(before: start)
    let before = start > (sign == nil ? 0 : 1) ? document.tokens[start - (sign == nil ? 1 : 2)].norm : ""
    let next = sign != nil && norm(first.end + 1, before: end) == sign ? first.end + 2 : first.end + 1
    let joins =
      (link == "–" || link == "-" || link == "or") || (link == "to" && before != "from")
      || (link == "and" && before == "between")
    guard joins, first.suffix.isEmpty, let second = single(at: next, before: end),
      second.low == second.high,
      second.isOrdinal == first.isOrdinal, !second.isPair
    else { return first }
    // "two or three million": the multiplier belongs to both.
    let scale = second.low >= 1000 && first.low < 1000 ? multiplier(of: second, from: next) : 1
    let low = first.low * scale
    guard low < second.low || link == "to" || link == "–" else { return first }
    // "paid $30 million to 119 people"
    guard low < second.low || low < 1000 && sign == nil else { return first }
    let isVote = low >= second.low || isVoteCount(before: start)
    first.low = low
    first.high = second.low
    first.end = second.end
    first.suffix = second.suffix
    first.isPair = isVote && link != "or"
    return first
  }

  private func currencySign(before i: Int) -> String? {
    guard i > 0, QuantityLexicon.currencySigns[document.tokens[i - 1].norm] != nil else { return nil }
    return document.tokens[i - 1].norm
  }

  private func isVoteCount(before start: Int) -> Bool {
    (max(0, start - 4)..<start).contains {
      ["voted", "vote", "votes", "won", "beat", "lost", "defeated"].contains(document.tokens[$0].norm)
    }
  }

  private func multiplier(of figure: Figure, from start: Int) -> Double {
    for i in start..<figure.end {
      if let factor = QuantityLexicon.multipliers[document.tokens[i].norm], factor >= 1000 { return factor }
    }
    return 1
  }

  private func single(at start: Int, before end: Int) -> Figure? {
    guard let word = norm(start, before: end) else { return nil }
    if document.tokens[start].kind == .number {
      return digits(at: start, before: end).map { rounded($0, before: end) }
    }
    if word == "half", let next = norm(start + 1, before: end), next == "a" || next == "an",
      let factor = norm(start + 2, before: end).flatMap({ QuantityLexicon.multipliers[$0] }), factor >= 12,
      norm(start + 2, before: end) != "score"
    {
      return Figure(factor / 2, end: start + 3)
    }
    if let part = part(at: start, before: end) { return part }
    if let one = oneUnit(at: start, before: end) { return one }
    if word == "a" || word == "an" {
      let i = norm(start + 1, before: end) == "half" ? start + 2 : start + 1
      guard let next = norm(i, before: end), let factor = QuantityLexicon.multipliers[next], next.count > 4,
        factor >= 100 || next == "dozen"
      else { return couple(at: start, before: end) }
      return multiplied(Figure(i == start + 1 ? factor : factor / 2, end: i + 1), before: end)
    }
    if let vague = vague(at: start, before: end) { return vague }
    if let ordinal = QuantityLexicon.ordinals[word] {
      var figure = Figure(ordinal, end: start + 1)
      figure.isOrdinal = true
      return figure
    }
    return words(at: start, before: end).map { rounded($0, before: end) }
  }

  /// "half a mile", "a full percentage point", "over an hour": one of a unit, or half of it. Without such a word in front "an
  /// hour" and "a day" are rates more often than figures.
  private func oneUnit(at start: Int, before end: Int) -> Figure? {
    let isHalf = norm(start, before: end) == "half"
    let article = isHalf ? start + 1 : start
    guard let word = norm(article, before: end), word == "a" || word == "an" else { return nil }
    var unit = article + 1
    let isFull = norm(unit, before: end).map { ["full", "whole", "half"].contains($0) } ?? false
    if isFull { unit += 1 }
    guard let name = norm(unit, before: end), QuantityLexicon.isUnit(name) else { return nil }
    let isMore = norm(unit + 1, before: end) == "and" && norm(unit + 3, before: end) == "half"
    guard
      isHalf || isFull || isMore
        || start > 0 && QuantityLexicon.hedgeEnds.contains(document.tokens[start - 1].norm)
    else { return nil }
    return Figure(isHalf || norm(unit - 1, before: end) == "half" ? 0.5 : 1, end: unit)
  }

  /// "a quarter of a million", "three-quarters of an hour", "a quarter of a mile".
  private func part(at start: Int, before end: Int) -> Figure? {
    guard let fraction = fraction(at: start, before: end), norm(fraction.end, before: end) == "of",
      let article = norm(fraction.end + 1, before: end), article == "a" || article == "an",
      let whole = norm(fraction.end + 2, before: end)
    else { return nil }
    if let factor = QuantityLexicon.multipliers[whole], factor >= 100 {
      return Figure(fraction.share * factor, end: fraction.end + 3)
    }
    return QuantityLexicon.isUnit(whole) ? Figure(fraction.share, end: fraction.end + 2) : nil
  }

  /// "a quarter", "three quarters", "three-quarters", "quarter".
  func fraction(at start: Int, before end: Int) -> (share: Double, end: Int)? {
    guard let word = norm(start, before: end) else { return nil }
    let parts = word.split(separator: "-").map(String.init)
    if parts.count == 2, let over = QuantityLexicon.fractions[parts[1]] {
      return (parts[0] == "one" ? 1 : QuantityLexicon.cardinals[parts[0]]).map { ($0 / over, start + 1) }
    }
    guard let next = norm(start + 1, before: end), let over = QuantityLexicon.fractions[next],
      word == "a" || QuantityLexicon.cardinals[word] != nil
    else { return nil }
    return ((QuantityLexicon.cardinals[word] ?? 1) / over, start + 2)
  }

  private func couple(at start: Int, before end: Int) -> Figure? {
    guard norm(start + 1, before: end) == "couple", norm(start + 2, before: end) == "of" else { return nil }
    var figure = multiplied(Figure(2, end: start + 3), before: end)
    figure.bound = .about
    return figure
  }

  /// Digits with their fraction, multiplier and unit; parts that no white space divides are one figure.
  private func digits(at start: Int, before end: Int) -> Figure? {
    var text = document.tokens[start].norm
    var i = start + 1
    while i + 1 < end, ["-", "–"].contains(document.tokens[i].norm), document.tokens[i + 1].kind == .number,
      !document.tokens[i].traits.contains(.spaceBefore), !document.tokens[i + 1].traits.contains(.spaceBefore)
    {
      text += "-" + document.tokens[i + 1].norm
      i += 2
    }
    // "2, 000": a space that crept in behind the comma. No figure begins with a nought before two more digits.
    if text.utf8.count <= 3, norm(i, before: end) == ",", let group = norm(i + 1, before: end),
      group.hasPrefix("00") || group.hasPrefix("0") && group.utf8.count > 2
    {
      text += "," + group
      i += 2
    }
    guard var figure = Figure(digits: text, end: i) else { return nil }
    // "10 000"
    if figure.suffix.isEmpty, figure.low < 1000, figure.low == figure.high, !text.contains(".") {
      while let group = norm(figure.end, before: end), group.utf8.count == 3,
        document.tokens[figure.end].kind == .number, let value = Double(group)
      {
        figure.low = figure.low * 1000 + value
        figure.high = figure.low
        figure.end += 1
      }
    }
    return figure.suffix.isEmpty && !figure.isOrdinal ? multiplied(figure, before: end) : figure
  }

  /// "two hundred and fifty thousand".
  private func words(at start: Int, before end: Int) -> Figure? {
    var (total, group, i, seen) = (0.0, 0.0, start, false)
    while let word = norm(i, before: end) {
      if let value = QuantityLexicon.cardinals[word] {
        guard !seen || group >= 20 && value < 10 || Int(group) % 100 == 0 else { break }
        group += value
      } else if seen, let factor = QuantityLexicon.multipliers[word], word.count > 4 {
        if word == "score" { break }
        if factor >= 1000 {
          total += group * factor
          group = 0
        } else {
          group *= factor
        }
      } else if word == "and", seen, group >= 100 || total > 0, let next = norm(i + 1, before: end),
        let value = QuantityLexicon.cardinals[next], value < 100
      {
        i += 1
        continue
      } else if word == "and", seen, norm(i + 1, before: end) == "a", norm(i + 2, before: end) == "half" {
        group += 0.5
        i += 2
      } else {
        break
      }
      seen = true
      i += 1
    }
    if !seen, let text = norm(start, before: end), let figure = compound(text, end: start + 1) {
      return figure
    }
    return seen ? Figure(total + group, end: i) : nil
  }

  /// "three-year", "two-thirds" is left to the unit, "twenty-one-year-old".
  private func compound(_ text: String, end: Int) -> Figure? {
    guard text.contains("-") else { return nil }
    let parts = text.split(separator: "-").map(String.init)
    for count in [2, 1] where parts.count > count {
      let head = parts[..<count].joined(separator: "-")
      guard let value = QuantityLexicon.cardinals[head] else { continue }
      var figure = Figure(value, end: end)
      figure.suffix = Array(parts[count...])
      // "one-million dollars"
      if let factor = figure.suffix.first.flatMap({ QuantityLexicon.multipliers[$0] }), factor >= 100 {
        (figure.low, figure.high) = (value * factor, value * factor)
        figure.suffix.removeFirst()
      }
      return figure
    }
    return nil
  }

  /// "30-odd", "two dozen-plus", "$2 billion-plus".
  private func rounded(_ figure: Figure, before end: Int) -> Figure {
    var figure = figure
    if let word = norm(figure.end, before: end), word.hasSuffix("-plus"),
      let factor = QuantityLexicon.multipliers[String(word.dropLast(5))]
    {
      (figure.low, figure.high, figure.bound) = (figure.low * factor, figure.high * factor, .atLeast)
      figure.end += 1
      return figure
    }
    switch figure.suffix.last {
    case "odd": (figure.high, figure.bound) = (figure.low + (figure.low < 100 ? 9 : figure.low * 0.1), .about)
    case "plus": figure.bound = .atLeast
    default: return figure
    }
    figure.suffix.removeLast()
    return figure
  }

  private func multiplied(_ figure: Figure, before end: Int) -> Figure {
    var figure = figure
    if norm(figure.end, before: end) == "and", norm(figure.end + 1, before: end) == "a",
      norm(figure.end + 2, before: end) == "half"
    {
      figure.low += 0.5
      figure.high += 0.5
      figure.end += 3
    }
    while let word = norm(figure.end, before: end), let factor = QuantityLexicon.multipliers[word],
      word.count > 1 || document.tokens[figure.end].traits.contains(.spaceBefore) == false, word != "score"
    {
      figure.low *= factor
      figure.high *= factor
      figure.end += 1
    }
    return figure
  }

  /// "dozens", "tens of thousands", "hundreds of thousands", "several hundred".
  private func vague(at start: Int, before end: Int) -> Figure? {
    guard let word = norm(start, before: end) else { return nil }
    var (range, i) = (QuantityLexicon.vague[word], start + 1)
    if norm(i, before: end) == "of",
      let inner = norm(i + 1, before: end).flatMap({ QuantityLexicon.vague[$0] }),
      inner.lowerBound >= 2000
    {
      let factor =
        word == "tens"
        ? 10.0 : word == "dozens" ? 12 : word == "hundreds" ? 100 : word == "thousands" ? 1000 : 0
      if factor > 0 {
        range = inner.lowerBound * factor...(inner.upperBound * factor)
        i += 2
      }
    } else if word == "several",
      let factor = norm(i, before: end).flatMap({ QuantityLexicon.multipliers[$0] }),
      factor >= 12
    {
      range = 2 * factor...9 * factor
      i += 1
    }
    guard let range else { return nil }
    // "the scores", "in thousands" of a table are not amounts: an amount has "of" or a noun behind it.
    guard word != "scores" || norm(i, before: end) == "of" else { return nil }
    var figure = Figure(range.lowerBound, end: i)
    figure.high = range.upperBound
    figure.bound = .about
    return figure
  }
}
