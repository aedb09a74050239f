/// Finds claims that lost their hedge, their source or their exact words on the way from one article to another.
public struct DriftDetector: Sendable {
  public init() {}

  /// In the order of the groups.
  public func drifts(in groups: [[Int]], of claims: ClaimList) -> [Drift] { [] }
}
