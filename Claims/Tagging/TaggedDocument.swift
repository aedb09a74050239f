/// A document with what every later stage asks of its words: part of speech, lemma, names, dates, quantities.
public struct TaggedDocument: Sendable {
  public let document: Document
  /// One a token.
  public let tags: [PartOfSpeech]
  /// The dictionary form of each token's `norm`: "said" → "say", "ministers" → "minister".
  public let lemmas: [String]
  /// What linear models know of each token by itself, with the embedded groups of words.
  package let forms: [WordForm]
  /// By start, without overlap.
  public let names: [NameMention]
  /// By start, without overlap.
  public let dates: [DateMention]
  /// By start, without overlap with each other or with dates.
  public let quantities: [Quantity]

  public init(
    document: Document, tags: [PartOfSpeech], lemmas: [String], names: [NameMention], dates: [DateMention],
    quantities: [Quantity]
  ) {
    self.init(
      document: document, tags: tags, lemmas: lemmas,
      forms: WordForm.forms(of: document.tokens, clusters: .embedded), names: names, dates: dates,
      quantities: quantities)
  }

  package init(
    document: Document, tags: [PartOfSpeech], lemmas: [String], forms: [WordForm], names: [NameMention],
    dates: [DateMention], quantities: [Quantity]
  ) {
    precondition(tags.count == document.tokens.count && lemmas.count == document.tokens.count)
    self.document = document
    self.tags = tags
    self.lemmas = lemmas
    self.forms = forms
    self.names = names
    self.dates = dates
    self.quantities = quantities
  }

  public var article: Article { document.article }
  public var text: SourceText { document.text }
  public var tokens: [Token] { document.tokens }
  public var sentences: [Sentence] { document.sentences }
}
