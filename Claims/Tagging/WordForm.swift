/// A word's spelling and group as numbers: what the features of linear models are made of, whatever the word's place.
package struct WordForm: Sendable {
  /// ``FeatureHash`` of the norm, of its first three bytes, of its last two and of its last three.
  package var word: UInt64 = 0
  package var prefix: UInt64 = 0
  package var suffix2: UInt64 = 0
  package var suffix3: UInt64 = 0
  /// See ``WordClusters``.
  package var cluster: UInt64 = 0

  /// Beyond a sentence.
  package init() {}

  package init(_ token: Token, clusters: WordClusters) {
    word = token.hash
    cluster = UInt64(clusters[token.hash])
    var norm = token.norm
    norm.withUTF8 { bytes in
      prefix = FeatureHash.hash(UnsafeBufferPointer(rebasing: bytes.prefix(3)))
      suffix2 = FeatureHash.hash(UnsafeBufferPointer(rebasing: bytes.suffix(2)))
      suffix3 = FeatureHash.hash(UnsafeBufferPointer(rebasing: bytes.suffix(3)))
    }
  }

  package static func forms(of tokens: [Token], clusters: WordClusters) -> [WordForm] {
    tokens.map { WordForm($0, clusters: clusters) }
  }
}
