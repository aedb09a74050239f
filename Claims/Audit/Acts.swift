extension Statement.Act {
  /// The speaker vouches for something as fact, rather than wanting, asking, promising or refusing it.
  var assertsFact: Bool {
    switch self {
    case .assert, .confirm, .warn, .accuse, .announce, .report, .deny, .agree, .believe, .predict: true
    case .decline, .promise, .demand, .ask, .intend, .praise, .reject: false
    }
  }
}
