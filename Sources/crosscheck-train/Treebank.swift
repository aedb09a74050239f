import Claims
import FoundationEssentials

/// Sentences of the English Web Treebank as the tokenizer would have cut them, with the tags we use.
struct Treebank {
  struct Sentence {
    var tokens: [Token] = []
    var tags: [PartOfSpeech] = []
    var lemmas: [String] = []
  }

  private struct Row {
    var form: String
    var tag: String
    var relation: String
    var lemma: String
  }

  let sentences: [Sentence]

  /// - Parameter text: One token a line, tab-separated: form, Penn tag, universal tag, head, relation, lemma.
  init(_ text: String) {
    sentences = text.split(separator: "\n\n").map { block in
      let rows = block.split(separator: "\n").map { line in
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        return Row(form: cells[0], tag: cells[1], relation: cells[4], lemma: cells[5])
      }
      return Self.sentence(Self.joined(rows))
    }
  }

  /// Negations and hyphenated words are one token to us: "do" + "n't", "long" + "-" + "term".
  private static func joined(_ rows: [Row]) -> [Row] {
    var result: [Row] = []
    var i = 0
    while i < rows.count {
      let row = rows[i]
      if ["n't", "n’t"].contains(row.form.lowercased()), let last = result.indices.last {
        result[last].form += row.form
      } else if row.tag == "HYPH", row.form == "-", i + 1 < rows.count, let last = result.indices.last {
        i += 1
        result[last].form += "-" + rows[i].form
        result[last].tag = hyphenated(result[last].tag, rows[i])
        result[last].relation = rows[i].relation
        result[last].lemma += "-" + rows[i].lemma
      } else {
        result.append(row)
      }
      i += 1
    }
    return result
  }

  private static func hyphenated(_ first: String, _ last: Row) -> String {
    if last.tag.hasPrefix("NNP") { return last.tag }
    if ["VBN", "VBG", "JJ", "VBD"].contains(last.tag) { return "JJ" }
    if last.tag == "NN", ["amod", "compound"].contains(last.relation) { return "JJ" }
    return last.tag == "CD" || last.tag == "RP" || last.tag == "IN" ? (first == "CD" ? "CD" : "NN") : last.tag
  }

  private static func sentence(_ rows: [Row]) -> Sentence {
    var sentence = Sentence()
    for row in rows {
      let isFirst = sentence.tokens.isEmpty
      sentence.tokens.append(token(row.form, isFirst: isFirst))
      sentence.tags.append(tag(row.tag))
      sentence.lemmas.append(row.lemma.lowercased())
    }
    return sentence
  }

  private static func tag(_ name: String) -> PartOfSpeech {
    let special: [String: PartOfSpeech] = [
      "PRP$": .prps, "WP$": .wps, "$": .sym, "#": .sym, "ADD": .nn, "GW": .nn, "AFX": .jj, "XX": .fw,
      "LS": .cd,
    ]
    if let tag = special[name] { return tag }
    return PartOfSpeech.allCases.first { "\($0)" == name.lowercased() } ?? .punctuation
  }

  private static func token(_ form: String, isFirst: Bool) -> Token {
    let letters = form.unicodeScalars.filter(\.properties.isAlphabetic)
    var traits: Token.Traits = isFirst ? [.sentenceStart, .spaceBefore] : [.spaceBefore]
    let isCapitalised = form.unicodeScalars.first.map { $0.properties.isUppercase } ?? false
    if isCapitalised { traits.insert(.capitalised) }
    if letters.count > 1, letters.allSatisfy(\.properties.isUppercase) { traits.insert(.allCapitals) }
    let norm = String(form.lowercased().map { $0 == "’" ? "'" : $0 })
    return Token(span: TextSpan(0, 0), kind: kind(form), traits: traits, norm: norm)
  }

  private static func kind(_ form: String) -> Token.Kind {
    guard let first = form.unicodeScalars.first else { return .punctuation }
    if first.properties.isAlphabetic || (["'", "’"].contains(first) && form.count > 1) { return .word }
    if ("0"..."9").contains(first) { return .number }
    if ["\"", "'", "`", "“", "”", "‘", "’", "``", "''"].contains(form) { return .quote }
    return ["$", "%", "£", "€", "+", "=", "<", ">", "*", "&", "#", "@"].contains(form)
      ? .symbol : .punctuation
  }
}
