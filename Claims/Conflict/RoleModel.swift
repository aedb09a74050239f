import CWeights

/// How likely two values fill one role in one event, whatever they are: that "14" in one report and "11" in another both
/// count the dead of one accident.
///
/// Two logistic regressions, one for figures and one for expressions of time, over ``RoleFeatures``. They learn from
/// pairs of sentences that are known to tell of one event or of none: values that agree fill one role, those that differ
/// fill two, all but the few that are in conflict. So they need no labelled conflicts, of which there are few and of few
/// events. The page on conflicts tells how well they do on topics left out.
package struct RoleModel: Sendable {
  let figures: DenseLogistic
  let datings: DenseLogistic

  static let shared: RoleModel = {
    var reader = ModelReader(weights_conflicts())
    return RoleModel(reader: &reader)
  }()

  init(figures: DenseLogistic, datings: DenseLogistic) {
    self.figures = figures
    self.datings = datings
  }

  package init(reader: inout ModelReader) {
    figures = DenseLogistic(reader: &reader)
    datings = DenseLogistic(reader: &reader)
  }

  package func write(to writer: inout ModelWriter) {
    figures.write(to: &writer)
    datings.write(to: &writer)
  }
}

/// Pairs of sentences that a ``RoleModel`` learns from.
package final class RoleLessons {
  /// What is known of two sentences.
  package enum Link {
    /// Their main events are one.
    case same
    /// They share a lesser event.
    case other
    /// They share none.
    case none
  }

  private let passages = PassageCache()
  private let scorer = SimilarityScorer()
  private(set) var figures: [DenseExample] = []
  private(set) var datings: [DenseExample] = []
  private var topics: (figures: [Int], datings: [Int]) = ([], [])
  private static let trainer = DenseLogisticTrainer(l2: 10)

  package init() {}
  package var count: (figures: Int, datings: Int) { (figures.count, datings.count) }

  private func facts(_ x: String, _ y: String) -> (ClaimFacts, ClaimFacts, EventMatch) {
    let (left, right) = (passages.passage("a", x, nil), passages.passage("b", y, nil))
    let likeness = scorer.likeness(left.profile, right.profile)
    return (
      ClaimFacts(passages.claim(of: left)), ClaimFacts(passages.claim(of: right)),
      EventMatch(alike: EventMatch.evidence(of: likeness))
    )
  }

  /// - Parameters:
  ///   - topic: What both texts are about, to be left out together.
  ///   - areInConflict: Some value of theirs that differs is known or thought to fill one role.
  package func add(_ x: String, _ y: String, topic: Int, _ link: Link, areInConflict: Bool) {
    let (a, b, events) = facts(x, y)
    for p in a.figures {
      for q in b.figures where p.quantity.unit == q.quantity.unit && p.isPart == q.isPart {
        let agree = !NumberConflicts.excludes(p, q)
        guard let weight = weight(agree, link, areInConflict) else { continue }
        figures.append(
          DenseExample(
            values: FigurePair(p, a, q, b, events).features, isPositive: agree && link == .same,
            weight: weight))
      }
    }
    let dates = DateConflicts(events: events)
    for p in a.datings where dates.mayDate(p) {
      for q in b.datings where dates.mayDate(q) {
        let comparison = DateComparison(p.date, q.date)
        guard comparison != .unknown,
          let weight = weight(comparison == .compatible, link, areInConflict)
        else { continue }
        datings.append(
          DenseExample(
            values: DatingPair(p, a, q, b, events).features,
            isPositive: comparison == .compatible && link == .same, weight: weight))
      }
    }
    topics.figures += [Int](repeating: topic, count: figures.count - topics.figures.count)
    topics.datings += [Int](repeating: topic, count: datings.count - topics.datings.count)
  }

  /// How much two values teach; `nil` where it is not known what.
  private func weight(_ agree: Bool, _ link: Link, _ areInConflict: Bool) -> Float? {
    switch link {
    case .none: 0.5
    case .same: agree || !areInConflict ? 1 : nil
    // That values agree there may be by chance.
    case .other: agree || areInConflict ? nil : 1
    }
  }

  package func model() -> RoleModel {
    RoleModel(figures: Self.trainer.train(figures), datings: Self.trainer.train(datings))
  }

  /// How well figures and days are parted by models that have not seen their topics: the chance that of two lessons, one
  /// of either answer, the right one scores higher.
  /// - Parameter folds: Parts into which the topics are divided.
  package func areasUnderTheCurve(folds: Int) -> (figures: Double, datings: Double) {
    (Self.area(figures, topics.figures, folds), Self.area(datings, topics.datings, folds))
  }

  private static func area(_ lessons: [DenseExample], _ topics: [Int], _ folds: Int) -> Double {
    var scored: [(score: Float, isPositive: Bool)] = []
    for fold in 0..<folds {
      let model = trainer.train(zip(lessons, topics).filter { $1 % folds != fold }.map(\.0))
      scored += zip(lessons, topics).filter { $1 % folds == fold }.map {
        (model.score($0.0.values), $0.0.isPositive)
      }
    }
    let ranked = scored.sorted { $0.score < $1.score }
    let positives = ranked.count(where: \.isPositive)
    let sum = ranked.enumerated().reduce(0) { $0 + ($1.element.isPositive ? $1.offset + 1 : 0) }
    return Double(sum - positives * (positives + 1) / 2) / Double(positives * (ranked.count - positives))
  }
}
