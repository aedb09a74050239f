/// Finds the figures in a document, each with its hedge, its unit and the noun it counts.
///
///     "more than 50 assaults"   // > 50, count of "assault"
///     "some $2.3bn"             // about 2,300,000,000 USD
///
/// A figure inside an expression of time is not one.
/// - Complexity: O(n) in tokens.
public struct QuantityTagger: Sendable {
  public init() {}

  /// By start, without overlap with each other or with `dates`.
  /// - Parameters:
  ///   - tags: One a token; they find the noun that is counted.
  ///   - lemmas: One a token.
  public func quantities(
    in document: Document, tags: [PartOfSpeech], lemmas: [String], dates: [DateMention]
  ) -> [Quantity] {
    let reader = QuantityReader(document: document, tags: tags, lemmas: lemmas)
    var found: [Quantity] = []
    var (i, next) = (0, 0)
    while i < document.tokens.count {
      while next < dates.count, dates[next].tokens.upperBound <= i { next += 1 }
      if next < dates.count, dates[next].tokens.contains(i) {
        i = dates[next].tokens.upperBound
        continue
      }
      let sentence = document.sentences[document.sentence(ofToken: i)].tokens
      let end =
        next < dates.count ? min(sentence.upperBound, dates[next].tokens.lowerBound) : sentence.upperBound
      let floor = max(sentence.lowerBound, found.last?.tokens.upperBound ?? 0)
      guard let quantity = reader.quantity(at: i, from: floor, before: end) else {
        i += 1
        continue
      }
      if !isConverted(quantity, behind: found.last, in: document) { found.append(quantity) }
      i = max(i + 1, quantity.tokens.upperBound)
    }
    return found
  }

  /// "US$1 million ($1.52 million)": the same in another currency, though of the same sign.
  private func isConverted(_ quantity: Quantity, behind last: Quantity?, in document: Document) -> Bool {
    guard let last, case .currency = quantity.unit, quantity.unit == last.unit else { return false }
    return quantity.tokens.lowerBound == last.tokens.upperBound + 1
      && document.tokens[last.tokens.upperBound].norm == "("
  }
}
