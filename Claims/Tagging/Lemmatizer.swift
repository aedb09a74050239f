/// Leads a word back to its dictionary form: "said" → "say", "ministers" → "minister", "planned" → "plan".
///
/// English inflection by rule. Where spelling alone does not tell ("hoping", "hopping"), a list of known words
/// decides; irregular forms stand in ``IrregularForms``.
package struct Lemmatizer: Sendable {
  private let clusters: WordClusters

  package init(vocabulary: WordClusters) { clusters = vocabulary }

  /// - Parameter norm: ``Token/norm``.
  package func lemma(of norm: String, tag: PartOfSpeech) -> String {
    switch tag {
    case .md, .vb, .vbd, .vbg, .vbn, .vbp, .vbz: verb(norm, tag)
    case .nns: plural(norm)
    case .jjr, .jjs, .rbr, .rbs: comparison(norm)
    default: norm
    }
  }

  private func isKnown(_ word: some StringProtocol) -> Bool { clusters[FeatureHash.hash(String(word))] != 0 }

  private func verb(_ norm: String, _ tag: PartOfSpeech) -> String {
    if let base = IrregularForms.verbs[norm] { return base }
    if norm.hasSuffix("n't") { return verb(String(norm.dropLast(3)), tag) }
    switch tag {
    case .vbz: return norm.hasSuffix("s") ? withoutS(norm) : norm
    case .vbg: return norm.hasSuffix("ing") && norm.utf8.count > 4 ? stem(norm, dropping: 3) : norm
    case .vbd, .vbn: return past(norm)
    default: return norm
    }
  }

  private func past(_ norm: String) -> String {
    guard norm.hasSuffix("ed"), norm.utf8.count > 3 else { return compound(norm) ?? norm }
    if norm.hasSuffix("ied") { return norm.utf8.count > 4 ? norm.dropLast(3) + "y" : String(norm.dropLast()) }
    if norm.hasSuffix("eed") { return String(norm.dropLast()) }
    return stem(norm, dropping: 2)
  }

  /// "outsold" → "outsell", "re-sent" → "re-send": a prefix before an irregular form.
  private func compound(_ norm: String) -> String? {
    for prefix in ["re-", "re", "out", "over", "under", "un", "pre", "mis"] where norm.hasPrefix(prefix) {
      let rest = norm.dropFirst(prefix.count)
      if rest.utf8.count > 2, let base = IrregularForms.verbs[String(rest)] { return prefix + base }
    }
    return nil
  }

  /// "citi-es" → "city", "box-es" → "box", "houses" → "house".
  private func withoutS(_ norm: String) -> String {
    if norm.hasSuffix("ss") || norm.utf8.count < 4 {
      return norm.hasSuffix("ss") ? norm : String(norm.dropLast())
    }
    if norm.hasSuffix("ies") { return norm.utf8.count > 4 ? norm.dropLast(3) + "y" : String(norm.dropLast()) }
    for ending in ["sses", "shes", "ches", "xes", "zzes", "oes"] where norm.hasSuffix(ending) {
      let (short, long) = (norm.dropLast(2), norm.dropLast(1))
      return isKnown(long) && (!isKnown(short) || short.utf8.count < 4) ? String(long) : String(short)
    }
    return String(norm.dropLast())
  }

  private func plural(_ norm: String) -> String {
    if let base = IrregularForms.nouns[norm] { return base }
    if let hyphen = norm.lastIndex(of: "-"),
      let base = IrregularForms.nouns[String(norm[norm.index(after: hyphen)...])]
    {
      return norm[...hyphen] + base
    }
    guard norm.hasSuffix("s"), norm.utf8.count > 2 else { return norm }
    return withoutS(norm)
  }

  private func comparison(_ norm: String) -> String {
    if let base = IrregularForms.comparisons[norm] { return base }
    if norm.hasSuffix("ier") { return norm.dropLast(3) + "y" }
    if norm.hasSuffix("iest") { return norm.dropLast(4) + "y" }
    let ending = norm.hasSuffix("est") ? 3 : norm.hasSuffix("er") ? 2 : 0
    return ending > 0 && norm.utf8.count > ending + 2 ? stem(norm, dropping: ending) : norm
  }

  /// What stands before "-ed", "-ing", "-er": as it is, with one consonant of two, or with an "e".
  private func stem(_ norm: String, dropping ending: Int) -> String {
    let stem = String(norm.dropLast(ending))
    let bytes = Array(stem.utf8)
    guard bytes.count > 1, bytes.contains(where: isVowel) else { return norm }
    let (last, before) = (bytes[bytes.count - 1], bytes[bytes.count - 2])
    if last == before, !isVowel(last) {
      return isKnown(stem) || last == UInt8(ascii: "s") ? stem : String(stem.dropLast())
    }
    let withE = stem + "e"
    if isShort(bytes) { return withE }
    switch (isKnown(stem), isKnown(withE)) {
    case (true, false): return stem
    case (false, true): return withE
    case (true, true): return wantsE(bytes) || last == UInt8(ascii: "g") ? withE : stem
    case (false, false): return wantsE(bytes) ? withE : stem
    }
  }

  private func isVowel(_ byte: UInt8) -> Bool { "aeiouy".utf8.contains(byte) }

  /// One vowel between consonants: "hop" before "-ing" would have been "hopping".
  private func isShort(_ bytes: [UInt8]) -> Bool {
    let vowels = bytes.indices.filter { isVowel(bytes[$0]) }
    return vowels.count == 1 && vowels[0] == bytes.count - 2 && !"wxy".utf8.contains(bytes[bytes.count - 1])
  }

  /// Whether a stem cannot end a word as it stands: "notic", "argu", "enabl", "chang", "mak".
  private func wantsE(_ bytes: [UInt8]) -> Bool {
    let (last, before) = (bytes[bytes.count - 1], bytes[bytes.count - 2])
    let single = isVowel(before) && (bytes.count < 3 || !isVowel(bytes[bytes.count - 3]))
    switch Character(Unicode.Scalar(last)) {
    case "c", "u", "v", "z": return true
    case "l": return !isVowel(before) && before != UInt8(ascii: "l") && before != UInt8(ascii: "r")
    case "g": return "dr".utf8.contains(before) || (single && bytes.count > 3)
    case "s": return before != UInt8(ascii: "s")
    case "m", "t": return single && before == UInt8(ascii: "a")
    case "k": return single
    case "d", "r": return single && before != UInt8(ascii: "e") && before != UInt8(ascii: "o")
    default: return false
    }
  }
}
