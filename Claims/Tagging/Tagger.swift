/// Adds to a document what its words are.
public struct Tagger: Sendable {
  private let partOfSpeech: PartOfSpeechTagger
  private let lemmatizer: Lemmatizer

  public init() {
    partOfSpeech = .embedded
    lemmatizer = Lemmatizer(vocabulary: .embedded)
  }

  public func tag(_ document: Document) -> TaggedDocument {
    let tags = partOfSpeech.tags(of: document.tokens, sentences: document.sentences.map(\.tokens))
    let lemmas = zip(document.tokens, tags).map { lemmatizer.lemma(of: $0.norm, tag: $1) }
    let dates = DateTagger().dates(in: document, tags: tags)
    let quantities = QuantityTagger().quantities(in: document, tags: tags, lemmas: lemmas, dates: dates)
    return TaggedDocument(
      document: document, tags: tags, lemmas: lemmas, names: NameTagger().names(in: document), dates: dates,
      quantities: quantities)
  }
}
