/// Finds what a figure measures or counts, from the words behind it and, for ages, in front.
struct QuantityUnitReader {
  struct Reading: Hashable {
    var unit: Quantity.Unit
    var factor = 1.0
    var offset = 0.0
    /// How much less than the figure is meant too: the 63rd minute begins after 62.
    var breadth = 0.0
    var noun: String?
    /// Past the last token of the unit; the counted noun is not part of it.
    var end: Int
  }

  let document: Document
  let tags: [PartOfSpeech]
  let lemmas: [String]

  private func norm(_ i: Int, before end: Int) -> String? { i < end ? document.tokens[i].norm : nil }

  /// `nil` if the figure is none that counts: a page number glued to letters, say.
  func unit(of figure: Figure, currency: String?, startingAt start: Int, before end: Int) -> Reading? {
    let i = figure.end
    if let currency {
      let next = norm(i, before: end).flatMap { _ in lemmas[i] }
      return Reading(
        unit: .currency(currency), end: next.flatMap { QuantityLexicon.currencyNames[$0] } != nil ? i + 1 : i)
    }
    if figure.isOrdinal {
      // "in the 63rd minute" tells when, as "after 62 minutes" does.
      if norm(i, before: end) == "minute", figure.low > 2, let minute = QuantityLexicon.durations["minute"] {
        return Reading(unit: .duration, factor: minute, breadth: minute, end: i + 1)
      }
      let noun = head(at: i, before: end)
      return Reading(unit: .ordinal, noun: noun, end: i)
    }
    if start > 0, ["number", "no.", "no", "#", "nos."].contains(document.tokens[start - 1].norm),
      figure.hasDigits
    {
      return Reading(unit: .ordinal, end: i)
    }
    if let reading = suffixed(figure, before: end) { return reading }
    if !figure.suffix.isEmpty { return nil }
    if isScore(figure, at: start, before: end) { return Reading(unit: .score, end: i) }
    if let heat = bareDegrees(figure, before: end) { return heat }
    return share(at: i, before: end) ?? age(figure, at: start, before: end) ?? money(at: i, before: end)
      ?? measure(at: i, before: end) ?? magnitude(figure, at: start, before: end)
      ?? counted(figure, at: i, before: end)
  }

  /// "50-day", "33-year-old", "5km", "14%", "200m".
  private func suffixed(_ figure: Figure, before end: Int) -> Reading? {
    guard let word = figure.suffix.first else { return nil }
    let singular = word.hasSuffix("s") && word.count > 3 ? String(word.dropLast()) : word
    if figure.suffix.last == "old", singular == "year" { return Reading(unit: .age, end: figure.end) }
    if singular == "year", norm(figure.end, before: end) == "old" {
      return Reading(unit: .age, end: figure.end + 1)
    }
    if ["%", "percent", "pc"].contains(word) { return Reading(unit: .percent, end: figure.end) }
    if word == "point", figure.suffix.count == 1 {
      return Reading(unit: .count, noun: "point", end: figure.end)
    }
    if let seconds = QuantityLexicon.durations[singular] {
      return Reading(unit: .duration, factor: seconds, end: figure.end)
    }
    if word == "magnitude" { return Reading(unit: .measure("magnitude"), end: figure.end) }
    if let measure = QuantityLexicon.measures[singular] ?? QuantityLexicon.measures[word] {
      return Reading(
        unit: .measure(measure.name), factor: measure.factor, offset: measure.offset, end: figure.end)
    }
    if let currency = QuantityLexicon.currencyNames[singular] {
      return Reading(unit: .currency(currency), end: figure.end)
    }
    // "a 12-member panel", "two-thirds": what is counted stands behind the hyphen.
    guard figure.suffix.count == 1, QuantityLexicon.fractions[word] == nil, word != "way" else { return nil }
    return Reading(unit: .count, noun: singular == "people" ? "person" : singular, end: figure.end)
  }

  private func isScore(_ figure: Figure, at start: Int, before end: Int) -> Bool {
    if figure.isPair { return true }
    guard figure.hasDigits, figure.low != figure.high, figure.high < 200,
      document.tokens[start].norm.contains("-")
    else {
      return false
    }
    let before = start > 0 ? document.tokens[start - 1].norm : ""
    let after = norm(figure.end, before: end) ?? ""
    return ["won", "lost", "beat", "drew", "defeat", "loss", "led", "trailed"].contains(before)
      || ["win", "victory", "defeat", "loss", "draw", "lead", "vote", "triumph", "decision"].contains(after)
  }

  private func share(at i: Int, before end: Int) -> Reading? {
    guard let word = norm(i, before: end) else { return nil }
    var next = i + 1
    switch word {
    case "%", "percent", "pc", "pct": break
    case "per":
      guard norm(i + 1, before: end) == "cent" else { return nil }
      next = i + 2
    case "percentage":
      guard norm(i + 1, before: end)?.hasPrefix("point") == true else { return nil }
      return Reading(unit: .percentagePoint, end: i + 2)
    case "points", "point":
      return Reading(unit: .count, noun: "point", end: i)
    default: return nil
    }
    if norm(next, before: end)?.hasPrefix("point") == true {
      return Reading(unit: .percentagePoint, end: next + 1)
    }
    return Reading(unit: .percent, end: next)
  }

  /// "aged 33", "33 years old", "Mara Voss, 33,".
  private func age(_ figure: Figure, at start: Int, before end: Int) -> Reading? {
    let i = figure.end
    if lemma(i, before: end) == "year", let next = norm(i + 1, before: end),
      next == "old" || (next == "of" && norm(i + 2, before: end) == "age")
    {
      return Reading(unit: .age, end: next == "old" ? i + 2 : i + 3)
    }
    if lemma(i, before: end) == "month", norm(i + 1, before: end) == "old" {
      return Reading(unit: .age, factor: 1 / 12.0, end: i + 2)
    }
    guard figure.low == figure.high, start > 0 else { return nil }
    let before = document.tokens[start - 1].norm
    if before == "aged" || before == "age" { return Reading(unit: .age, end: i) }
    if before == "of", start > 1, lemmas[start - 2] == "age" { return Reading(unit: .age, end: i) }
    if before == "at", start > 1, lemmas[start - 2] == "die", norm(i, before: end).map({ $0 == "." }) ?? true
    {
      return Reading(unit: .age, end: i)
    }
    guard figure.low <= 120 else { return nil }
    // "dies at 95", "dead at the age of 95"
    // "the number of dead at 14" counts them.
    let isTally = start > 2 && ["of", "the"].contains(document.tokens[start - 3].norm)
    if before == "at" || before == "of", start > 1, !isTally,
      ["die", "dead", "death"].contains(lemmas[start - 2])
        || before == "at" && start > 2 && lemmas[start - 3] == "die"
    {
      return Reading(unit: .age, end: i)
    }
    guard before == ",", start > 1, figure.hasDigits, figure.low >= 1,
      document.tokens[start - 2].isCapitalised,
      document.tokens[start - 2].isWord, DateLexicon.word(document.tokens[start - 2].norm) == nil
    else { return nil }
    let next = norm(i, before: end) ?? "."
    return [",", ".", "who", "was", "of", ";", "and"].contains(next) ? Reading(unit: .age, end: i) : nil
  }

  private func money(at i: Int, before end: Int) -> Reading? {
    guard i < end else { return nil }
    if let currency = QuantityLexicon.currencyNames[lemmas[i]]
      ?? (lemmas[i].hasSuffix("s") ? QuantityLexicon.currencyNames[String(lemmas[i].dropLast())] : nil)
    {
      return Reading(unit: .currency(currency), end: i + 1)
    }
    if QuantityLexicon.currencyCodes.contains(document.tokens[i].norm), document.tokens[i].isAllCapitals {
      return Reading(unit: .currency(document.tokens[i].norm.uppercased()), end: i + 1)
    }
    if lemmas[i] == "cent" { return Reading(unit: .currency("USD"), factor: 0.01, end: i + 1) }
    // "5 million US dollars", "3 Swiss francs"
    guard i + 1 < end, document.tokens[i].isCapitalised,
      let name = QuantityLexicon.currencyNames[lemmas[i + 1]]
    else {
      return nil
    }
    let nations = [
      "canadian": "CAD", "australian": "AUD", "swiss": "CHF", "hong": "HKD", "danish": "DKK",
      "swedish": "SEK",
    ]
    return Reading(unit: .currency(nations[document.tokens[i].norm] ?? name), end: i + 2)
  }

  /// "104 degrees" of nothing else is weather in Fahrenheit: nowhere is it so hot in Celsius.
  private func bareDegrees(_ figure: Figure, before end: Int) -> Reading? {
    guard lemma(figure.end, before: end) == "degree", (60...150).contains(figure.low),
      norm(figure.end + 1, before: end).map({ QuantityLexicon.measures[$0] == nil }) ?? true,
      let measure = QuantityLexicon.measures["fahrenheit"]
    else { return nil }
    return Reading(
      unit: .measure(measure.name), factor: measure.factor, offset: measure.offset, end: figure.end + 1)
  }

  private func measure(at i: Int, before end: Int) -> Reading? {
    guard let word = norm(i, before: end) else { return nil }
    if let seconds = QuantityLexicon.durations[lemmas[i]],
      !(word == "second" && i + 1 < end && tags[i + 1].isNoun)
    {
      return Reading(unit: .duration, factor: seconds, end: i + 1)
    }
    if word == "square" || word == "sq",
      let measure = lemma(i + 1, before: end).flatMap({ QuantityLexicon.measures[$0] }),
      measure.name == "metre"
    {
      return Reading(unit: .measure("square metre"), factor: measure.factor * measure.factor, end: i + 2)
    }
    if word == "degrees" || word == "degree" || word == "°", let scale = norm(i + 1, before: end),
      let measure = QuantityLexicon.measures[scale], measure.name == "degree Celsius"
    {
      return Reading(unit: .measure(measure.name), factor: measure.factor, offset: measure.offset, end: i + 2)
    }
    guard let measure = QuantityLexicon.measures[lemmas[i]] ?? QuantityLexicon.measures[word] else {
      return nil
    }
    // A bare letter is a unit only right after the figure.
    guard word.count > 1 || !document.tokens[i].traits.contains(.spaceBefore) else { return nil }
    if measure.name == "metre", let per = norm(i + 1, before: end), ["per", "an", "/"].contains(per),
      let hour = norm(i + 2, before: end), ["hour", "h", "hr"].contains(hour)
    {
      return Reading(unit: .measure("kilometre per hour"), factor: measure.factor / 1000, end: i + 3)
    }
    return Reading(unit: .measure(measure.name), factor: measure.factor, offset: measure.offset, end: i + 1)
  }

  /// "a magnitude 5.6 quake", "a magnitude of at least 5.6", "5.6 on the Richter scale", "a 5.6 quake".
  private func magnitude(_ figure: Figure, at start: Int, before end: Int) -> Reading? {
    let next = figure.end
    let reading = Reading(unit: .measure("magnitude"), end: next)
    guard figure.low < 10 else { return nil }
    var i = start - 1
    while i >= 0, start - i <= 4, Self.beforeMagnitude.contains(document.tokens[i].norm) { i -= 1 }
    if i >= 0, ["magnitude", "magnitude-"].contains(document.tokens[i].norm) { return reading }
    if norm(next, before: end) == "on", norm(next + 2, before: end) == "richter" { return reading }
    if norm(next, before: end) == "-", norm(next + 1, before: end) == "magnitude" { return reading }
    let isDecimal = figure.low != figure.low.rounded()
    return isDecimal && lemma(next, before: end).map(Self.quakes.contains) == true ? reading : nil
  }

  private static let beforeMagnitude: Set<String> = [
    "of", "at", "least", "about", "around", "nearly", "a", "an", "estimated", "preliminary",
  ]
  private static let quakes: Set<String> = [
    "quake", "earthquake", "tremor", "temblor", "aftershock", "magnitude", "-magnitude",
  ]

  private func counted(_ figure: Figure, at i: Int, before end: Int) -> Reading {
    var first = i
    if norm(i, before: end) == "or", ["more", "fewer", "less", "so"].contains(norm(i + 1, before: end)) {
      first += 2
    }
    if norm(i, before: end) == "of" {
      first += 1
      while let word = norm(first, before: end), ["the", "its", "their", "his", "her", "our"].contains(word) {
        first += 1
      }
    }
    let noun = head(at: first, before: end)
    // "fell about 60m from a ridge": millions of nothing are metres.
    if noun == nil, figure.hasDigits, i > 0, document.tokens[i - 1].norm.hasSuffix("m"), figure.low >= 1e6 {
      return Reading(unit: .measure("metre"), factor: 1e-6, end: i)
    }
    return Reading(unit: .count, noun: noun, end: i)
  }

  /// The last noun of the run that starts here: "50 Russian assaults" counts assaults.
  private func head(at start: Int, before end: Int) -> String? {
    var (noun, i) = (String?.none, start)
    while i < end, i - start < 6 {
      let tag = tags[i]
      if tag.isNoun {
        noun = lemmas[i]
        // A plural ends the run, except one that modifies ("200 rights activists").
        if tag == .nns, i + 1 >= end || !tags[i + 1].isNoun { break }
      } else if noun != nil, tag != .pos {
        break
      } else if !(tag.isAdjective || tag == .vbn || tag == .vbg || tag == .pos || tag == .cd || tag.isAdverb)
      {
        break
      }
      i += 1
    }
    return noun == "people" ? "person" : noun
  }

  private func lemma(_ i: Int, before end: Int) -> String? { i < end ? lemmas[i] : nil }
}
