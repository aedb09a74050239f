extension PairComparison {
  /// `{"id":…,"score":…,"probability":…,"relation":…,"conflict":…,"type":…,"message":…}`.
  /// - Parameter matches: Which words met which; no key for them where they were not asked for.
  public func json(id: String, matches: [SimilarityScorer.Match]? = nil) -> [UInt8] {
    var json = JSONWriter()
    json.object {
      $0.field("id", id)
      $0.field("score", score)
      $0.field("probability", probability)
      $0.field("relation", relation.rawValue)
      $0.field("conflict", isConflict)
      $0.field("type", type?.rawValue)
      $0.field("message", message)
      guard let matches else { return }
      $0.field("matches", array: matches) { json, match in
        json.object {
          $0.field("a", match.a)
          $0.field("b", match.b)
          $0.field("cosine", match.cosine)
          $0.field("weight", match.weight)
        }
      }
    }
    return json.bytes
  }
}
