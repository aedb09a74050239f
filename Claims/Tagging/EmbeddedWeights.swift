import CWeights

extension ModelReader {
  /// - Parameter weights: Linked into the program, so never freed.
  init(_ weights: weights) { self.init(UnsafeRawBufferPointer(start: weights.bytes, count: weights.count)) }
}

extension WordClusters {
  /// The groups that the program carries.
  package static let embedded: WordClusters = {
    var reader = ModelReader(weights_clusters())
    return WordClusters(reader: &reader)
  }()
}

extension PartOfSpeechTagger {
  /// The model that the program carries.
  package static let embedded: PartOfSpeechTagger = {
    var reader = ModelReader(weights_tagger())
    return PartOfSpeechTagger(model: PerceptronModel(reader: &reader), clusters: .embedded)
  }()
}
