/// The articles as the signs of a common origin look at them.
struct OriginScene {
  let documents: [ClaimedDocument]
  let neighbourhood: Neighbourhood
  let texts: [RunningText]

  init(_ documents: [ClaimedDocument], _ neighbourhood: Neighbourhood) {
    self.documents = documents
    self.neighbourhood = neighbourhood
    texts = documents.map { RunningText($0.attributed.tagged) }
  }

  func article(_ number: Int) -> Article { documents[number].article }

  /// As reports call it: the outlet, else the article's id.
  func name(_ number: Int) -> String { article(number).outlet ?? article(number).id.rawValue }

  /// Articles about one story, as far as their words and days tell: within three days, and more alike than articles of
  /// different stories. In ecb-docs-train the cosine is above .25 for three quarters of the pairs that tell of one event, for
  /// one in seven of two look-alike events, and for none in a hundred of others.
  func areOfOneStory(_ a: Int, _ b: Int, least: Float = 0.25) -> Bool {
    guard neighbourhood.cosine(a, b) >= least else { return false }
    guard let x = article(a).published, let y = article(b).published else { return true }
    return abs(x.date.day - y.date.day) <= 3
  }

  func passage(_ number: Int, _ spans: [TextSpan]) -> Origin.Evidence.Passage {
    Origin.Evidence.Passage(article: article(number).id, spans: spans)
  }
}

/// A reason to think that two or more articles descend from one text.
struct OriginTie {
  /// By place; at least two.
  let documents: [Int]
  /// Of two that join the same articles the stronger is told. Not compared between kinds.
  let strength: Double
  let evidence: Origin.Evidence
  /// It is enough by itself. What is not is told all the same.
  let joins: Bool
}

/// One kind of sign that articles have a common origin.
protocol OriginSign {
  func ties(in scene: OriginScene) -> [OriginTie]
}
