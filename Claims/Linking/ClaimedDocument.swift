/// One article with what it asserts, prepared to be compared with others.
public struct ClaimedDocument: Sendable {
  public let attributed: AttributedDocument
  /// In reading order; numbered from 1 without a gap, so that `claims[id.number - 1]` is the claim `id`.
  public let claims: [Claim]

  public init(attributed: AttributedDocument, claims: [Claim]) {
    self.attributed = attributed
    self.claims = claims
  }

  public var article: Article { attributed.article }
}
