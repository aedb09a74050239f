/// What puts two claims side by side.
enum Meeting: Hashable, Sendable {
  /// Somebody asks about these two.
  case asked
  /// They are of one cluster. Two tellings of one thing are as good as asked about; of a large cluster only the nearest are read.
  case cluster(isAlike: Bool, isNear: Bool)
  /// Their articles tell one story, no more.
  case story

  /// The program put them together, and not because they may disagree.
  var isAmongMany: Bool {
    switch self {
    case .asked, .cluster(isAlike: true, _): false
    case .cluster(isAlike: false, _), .story: true
    }
  }

  /// Without a cluster they have an event in common, but hardly what else could differ than a value.
  var isOfOneCluster: Bool { self != .story }

  /// They are worth the time of the judge where it has not read them before.
  var mayBeRead: Bool {
    switch self {
    case .asked: true
    case .cluster(_, let isNear): isNear
    case .story: false
    }
  }

  /// What it is worth as likeness of two claims, on the scale of ``EventMatch/alike``.
  var leastAlike: Double { self == .story ? 0.25 : 0 }
}
