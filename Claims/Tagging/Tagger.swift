/// Adds to a document what its words are.
public struct Tagger: Sendable {
  public init() {}

  public func tag(_ document: Document) -> TaggedDocument {
    let tags = document.tokens.map { _ in PartOfSpeech.nn }
    let lemmas = document.tokens.map(\.norm)
    let dates = DateTagger().dates(in: document, tags: tags)
    let quantities = QuantityTagger().quantities(in: document, tags: tags, lemmas: lemmas, dates: dates)
    return TaggedDocument(
      document: document, tags: tags, lemmas: lemmas, names: [], dates: dates, quantities: quantities)
  }
}
