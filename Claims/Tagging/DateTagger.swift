/// Finds the expressions of time in a document and places them on the calendar.
///
///     "Talks resume on Wednesday"   // published Tuesday 22 July 2025: 2025-07-23
///
/// A bare weekday is the latest one up to the day of publication where the verb is in the past ("met on Friday"),
/// the next one where it looks ahead ("will meet on Friday"). Without a publication date it keeps its weekday alone.
///
/// - Complexity: O(n) in tokens; one dictionary look-up a token.
public struct DateTagger: Sendable {
  public init() {}

  /// By start, without overlap.
  /// - Parameter tags: one a token; they tell past from future.
  public func dates(in document: Document, tags: [PartOfSpeech]) -> [DateMention] {
    let parser = DateParser(document: document, tags: tags)
    var resolver = DateResolver(document: document, tags: tags)
    var mentions: [DateMention] = []
    for sentence in document.sentences {
      var i = sentence.tokens.lowerBound
      while i < sentence.tokens.upperBound {
        guard Self.mayStart(parser, at: i),
          let phrase = parser.phrase(at: i, before: sentence.tokens.upperBound)
        else {
          i += 1
          continue
        }
        mentions.append(mention(phrase, in: document, &resolver))
        i = phrase.tokens.upperBound
      }
    }
    return mentions
  }

  private func mention(_ phrase: DatePhrase, in document: Document, _ resolver: inout DateResolver)
    -> DateMention
  {
    DateMention(
      tokens: phrase.tokens, span: document.span(ofTokens: phrase.tokens), form: phrase.form,
      days: resolver.days(of: phrase), weekday: phrase.weekday, minutes: phrase.minutes, zone: phrase.zone,
      bound: phrase.bound, written: phrase.written)
  }

  private static func mayStart(_ parser: DateParser, at i: Int) -> Bool {
    if parser.words[i] != nil || parser.document.tokens[i].kind == .number { return true }
    return openers.contains(parser.document.tokens[i])
  }

  private static let openers: WordSet = [
    "a", "an", "the", "that", "same", "early", "late", "mid", "small",
  ]
}
