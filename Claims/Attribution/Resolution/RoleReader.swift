/// Reads what offices and trades an article gives a person: before the name, and set off by commas after it.
///
///     "Security Council chief Rustem Umerov"            // before
///     "Mara Voss, who heads the clinic, said"           // after
///     "the clinic's head, Mara Voss, said"              // before, with a comma
struct RoleReader {
  let reader: SourceReader
  var tagged: TaggedDocument { reader.tagged }

  init(_ reader: SourceReader) { self.reader = reader }

  func roles(ofPersonAt name: Int) -> [Cast.Role] {
    let tokens = tagged.names[name].tokens
    let sentence = tagged.sentences[tagged.document.sentence(ofToken: tokens.lowerBound)].tokens
    return [
      before(tokens.lowerBound, in: sentence), acrossComma(tokens.lowerBound, in: sentence),
      after(tokens.upperBound, in: sentence),
    ].compactMap { $0 }
  }

  private func norm(_ i: Int) -> String { tagged.tokens[i].norm }

  private static let stops: WordSet = SourceReader.closers.union(SourceReader.definite).union(
    SourceReader.indefinite
  ).union([
    "and", "or", "but", "if", "so", "then", "i", "he", "she", "they", "we", "it", "you", "what", "how",
  ])

  /// Whether a token can stand inside "deputy interior minister", "Democratic presidential candidate".
  private func isModifier(_ i: Int) -> Bool {
    let token = tagged.tokens[i]
    guard token.isWord, !Self.stops.contains(token.norm) else { return false }
    let tag = tagged.tags[i]
    // "lawyers had asked Judge Achebe": the verb is no part of the office.
    if tag == .vbn, i > 0, ["have", "be"].contains(tagged.lemmas[i - 1]) { return false }
    return tag.isNoun || tag.isAdjective || tag == .vbn || tag == .fw || token.isCapitalised
      || NameLexicon.isTitle(token.norm) || (tag == .vb || tag == .vbp) && standsWhereNoVerbDoes(i)
  }

  /// ", shop steward Per Lie said", "according to fire service commander Ana Ruiz".
  private func standsWhereNoVerbDoes(_ i: Int) -> Bool {
    guard i > 1 else { return false }
    return norm(i - 1) == "," || norm(i - 1) == "to" && norm(i - 2) == "according"
  }

  private func isRole(_ i: Int) -> Bool {
    if norm(i).hasSuffix("-year-old") { return false }
    guard let found = DescriptionWords.lookUp(norm(i)) else { return NameLexicon.isTitle(norm(i)) }
    return found.class == .person && !found.isPlural
  }

  private func before(_ start: Int, in sentence: Range<Int>) -> Cast.Role? {
    guard start > sentence.lowerBound, isRole(start - 1),
      !NameLexicon.isHonorific(norm(start - 1)) || hasRole(start - 1)
    else { return nil }
    return role(endingAt: start, in: sentence)
  }

  /// "Gen.", "Sen." say an office; "Mr." does not.
  private func hasRole(_ i: Int) -> Bool { Self.abbreviated[norm(i)] != nil }

  static let abbreviated: [String: String] = [
    "gen.": "general", "gen": "general", "sen.": "senator", "rep.": "representative", "gov.": "governor",
    "col.": "colonel", "maj.": "major", "capt.": "captain", "lt.": "lieutenant", "sgt.": "sergeant",
    "adm.": "admiral", "prof.": "professor", "dr.": "doctor", "dr": "doctor", "rev.": "reverend",
    "prof": "professor",
    "sen": "senator", "det.": "detective", "insp.": "inspector", "supt.": "superintendent",
    "sens.": "senator", "reps.": "representative", "amb.": "ambassador", "pres.": "president",
  ]

  private func role(endingAt end: Int, in sentence: Range<Int>) -> Cast.Role? {
    var start = end - 1
    while start > sentence.lowerBound {
      let i = start - 1
      if isModifier(i) {
        start = i
        continue
      }
      // "secretary of state John Kerry", "minister of health Ana Ruiz"
      if norm(i) == "of", i > sentence.lowerBound, isRole(i - 1) {
        start = i - 1
        continue
      }
      break
    }
    guard let role = role(start..<end, noun: end - 1, position: start) else { return nil }
    return role.affiliation == nil ? owned(role, before: start, in: sentence) : role
  }

  /// "Peru's presidential spokesman", "Halden Biotech's chief executive": who stands in front of the possessive.
  private func owned(_ role: Cast.Role, before start: Int, in sentence: Range<Int>) -> Cast.Role {
    let mark = start - 1
    guard mark > sentence.lowerBound, norm(mark) == "'s" || norm(mark) == "'",
      let owner = reader.name(at: mark - 1),
      [.organization, .government, .agency, .outlet, .place].contains(owner.kind)
    else { return role }
    let name = Cast.spaced(tagged.document.string(owner.span))
    let country = PlaceGazetteer.shared.entry(owner.tokens.map(norm).joined(separator: " "))?.country
    return Cast.Role(
      text: role.text, noun: role.noun, affiliation: country?.name ?? name,
      country: role.country ?? country?.code,
      position: role.position)
  }

  private func role(_ range: Range<Int>, noun: Int, position: Int) -> Cast.Role? {
    var range = range
    var (country, affiliation) = (String?.none, String?.none)
    // The people's adjective or state in front is the affiliation, not the role.
    for i in range {
      let length = min(PlaceGazetteer.shared.longest, range.upperBound - i)
      for count in stride(from: length, to: 0, by: -1) {
        let words = (i..<i + count).map(norm).joined(separator: " ")
        guard let entry = PlaceGazetteer.shared.entry(words) else { continue }
        if country == nil { country = entry.country.code }
        if i == range.lowerBound, entry.relation == .demonym || entry.relation == .country,
          i + count < range.upperBound
        {
          affiliation = entry.country.name
          range = i + count..<range.upperBound
        } else if affiliation == nil {
          affiliation = Cast.spaced(tagged.document.string(tagged.document.span(ofTokens: i..<i + count)))
        }
        break
      }
      if country != nil { break }
    }
    if let inner = organisation(in: range) { affiliation = inner }
    guard !range.isEmpty else { return nil }
    // Quotation marks and a possessor in front do not belong to the office.
    let text = Cast.spaced(tagged.document.string(tagged.document.span(ofTokens: range)))
    let word = norm(noun)
    let isPremier = word == "minister" && noun > 0 && norm(noun - 1) == "prime"
    return Cast.Role(
      text: text, noun: isPremier ? "premier" : Self.abbreviated[word] ?? word, affiliation: affiliation,
      country: country,
      position: position)
  }

  private func organisation(in range: Range<Int>) -> String? {
    for i in range {
      guard let name = reader.name(at: i), [.organization, .government, .agency, .outlet].contains(name.kind)
      else { continue }
      return Cast.spaced(tagged.document.string(name.span))
    }
    return nil
  }

  /// "the clinic's head, Mara Voss": the role ends at the comma before the name.
  private func acrossComma(_ start: Int, in sentence: Range<Int>) -> Cast.Role? {
    guard start > sentence.lowerBound + 1, norm(start - 1) == "," else { return nil }
    if isRole(start - 2) { return role(endingAt: start - 1, in: sentence) }
    // "the mayor of Aldau, Rita Kern"
    guard let place = reader.name(at: start - 2)?.tokens.lowerBound, place - 2 >= sentence.lowerBound,
      norm(place - 1) == "of", isRole(place - 2)
    else { return nil }
    return role(endingAt: place - 1, in: sentence)
  }

  /// ", 44, a surgeon at the clinic,", ", who heads the clinic,"
  private func after(_ end: Int, in sentence: Range<Int>) -> Cast.Role? {
    var i = end
    guard i + 1 < sentence.upperBound, norm(i) == "," else { return nil }
    i += 1
    if tagged.tokens[i].kind == .number, i + 2 < sentence.upperBound, norm(i + 1) == "," { i += 2 }
    if norm(i) == "who", i + 2 < sentence.upperBound { return relative(i + 1, in: sentence) }
    let start = ["a", "an", "the", "its", "his", "her", "their"].contains(norm(i)) ? i + 1 : i
    var noun = start
    while noun < sentence.upperBound, noun < start + 8, isModifier(noun) || norm(noun) == "'s" { noun += 1 }
    guard noun > start, isRole(noun - 1) else { return nil }
    let stop = noun
    guard stop < sentence.upperBound,
      closes(stop) || ["of", "for", "at", "with", "in", "from", "to", "who"].contains(norm(stop))
    else { return nil }
    guard let base = role(start..<noun, noun: noun - 1, position: start) else { return nil }
    guard let complement = complement(from: stop, in: sentence) else { return base }
    let text = Cast.spaced(
      tagged.document.string(tagged.document.span(ofTokens: start..<complement.upperBound)))
    let body = complement.lowerBound + 1..<complement.upperBound
    let country = PlaceGazetteer.shared.entry(body.map(norm).joined(separator: " "))
    let affiliation = organisation(in: body) ?? ownBody(complement)
    return Cast.Role(
      text: text, noun: base.noun, affiliation: affiliation, country: base.country ?? country?.country.code,
      position: start)
  }

  /// "of the harbour authority", "for Ruiz": a body in words; "in Piraeus", "of twelve" are none.
  private func ownBody(_ complement: Range<Int>) -> String? {
    let first = complement.lowerBound + 1
    guard ["of", "for", "at", "with"].contains(norm(complement.lowerBound)) else { return nil }
    guard SourceReader.definite.contains(norm(first)) || reader.name(at: first) != nil else { return nil }
    return Cast.spaced(tagged.document.string(tagged.document.span(ofTokens: first..<complement.upperBound)))
  }

  private func closes(_ i: Int) -> Bool { [",", ".", ";", ")", "–", "—", ":", "?"].contains(norm(i)) }

  /// "of the harbour authority": up to the comma, at most ten words.
  private func complement(from of: Int, in sentence: Range<Int>) -> Range<Int>? {
    guard ["of", "for", "at", "with", "in", "from", "to"].contains(norm(of)) else { return nil }
    var end = of + 1
    while end < sentence.upperBound, end < of + 10, !closes(end),
      !["who", "which", "that"].contains(norm(end)),
      !(tagged.tags[end].isVerb && !tagged.tokens[end].isCapitalised)
    {
      end += 1
    }
    return end > of + 1 ? of..<end : nil
  }

  private static let offices: WordSet = [
    "is", "was", "heads", "leads", "runs", "chairs", "owns", "founded", "directs", "represents", "manages",
    "headed", "led", "ran", "chaired", "oversees", "teaches", "coaches", "edits", "commands",
  ]

  private func relative(_ verb: Int, in sentence: Range<Int>) -> Cast.Role? {
    guard Self.offices.contains(norm(verb)) else { return nil }
    var end = verb + 1
    while end < sentence.upperBound, end < verb + 12, !closes(end) { end += 1 }
    let isCopula = norm(verb) == "is" || norm(verb) == "was"
    var start = isCopula ? verb + 1 : verb
    if isCopula, start < end, ["a", "an", "the"].contains(norm(start)) { start += 1 }
    guard start < end, !isCopula || (start..<min(end, start + 4)).contains(where: isRole) else { return nil }
    let words = Cast.spaced(tagged.document.string(tagged.document.span(ofTokens: start..<end)))
    let object = verb + 1 < end && !isCopula ? tagged.document.span(ofTokens: verb + 1..<end) : nil
    let noun =
      isCopula
      ? (start..<end).last(where: isRole).map(norm) ?? ""
      : ["heads": "head", "leads": "leader", "runs": "head", "chairs": "chair"][norm(verb)] ?? ""
    return Cast.Role(
      text: words, noun: noun, affiliation: object.map { Cast.spaced(tagged.document.string($0)) },
      country: nil,
      position: start)
  }
}
