extension PairComparison {
  /// `{"id":…,"score":…,"probability":…,"relation":…,"conflict":…,"type":…,"message":…}`.
  public func json(id: String) -> [UInt8] {
    var json = JSONWriter()
    json.object {
      $0.field("id", id)
      $0.field("score", score)
      $0.field("probability", probability)
      $0.field("relation", relation.rawValue)
      $0.field("conflict", isConflict)
      $0.field("type", type?.rawValue)
      $0.field("message", message)
    }
    return json.bytes
  }
}
