/// Adds to a document what its words are.
public struct Tagger: Sendable {
  private let partOfSpeech: PartOfSpeechTagger
  private let lemmatizer: Lemmatizer

  public init() {
    partOfSpeech = .embedded
    lemmatizer = Lemmatizer(vocabulary: .embedded)
  }

  public func tag(_ document: Document) -> TaggedDocument {
    let forms = WordForm.forms(of: document.tokens, clusters: partOfSpeech.clusters)
    let tags = partOfSpeech.tags(
      of: document.tokens, forms: forms, sentences: document.sentences.map(\.tokens))
    let lemmas = zip(document.tokens, tags).map { lemmatizer.lemma(of: $0.norm, tag: $1) }
    let dates = DateTagger().dates(in: document, tags: tags)
    let quantities = QuantityTagger().quantities(in: document, tags: tags, lemmas: lemmas, dates: dates)
    return TaggedDocument(
      document: document, tags: tags, lemmas: lemmas, forms: forms, names: NameTagger().names(in: document),
      dates: dates, quantities: quantities)
  }
}
