import CWeights

/// How sure a conflict is between two claims that the ``Judge`` has read: from what it makes of them and from what the steps by
/// hand know.
///
/// Three logistic regressions, for figures, for days and times, and for what else differs; a fourth tells how likely two claims of
/// one story tell the same thing. They are taught by pairs and stories that the judge has not seen, see ``SurenessLessons``; the page
/// on conflicts tells how well they do.
package struct SurenessModel: Sendable {
  let figures: DenseLogistic
  let datings: DenseLogistic
  let verdicts: DenseLogistic
  let links: DenseLogistic

  static let shared: SurenessModel = {
    var reader = ModelReader(weights_sureness())
    return SurenessModel(reader: &reader)
  }()

  init(figures: DenseLogistic, datings: DenseLogistic, verdicts: DenseLogistic, links: DenseLogistic) {
    (self.figures, self.datings, self.verdicts, self.links) = (figures, datings, verdicts, links)
  }

  package init(reader: inout ModelReader) {
    figures = DenseLogistic(reader: &reader)
    datings = DenseLogistic(reader: &reader)
    verdicts = DenseLogistic(reader: &reader)
    links = DenseLogistic(reader: &reader)
  }

  package func write(to writer: inout ModelWriter) {
    for model in [figures, datings, verdicts, links] { model.write(to: &writer) }
  }
}

/// What a regression is asked about, each number by its name; from 0 to about 1, or to −1.
struct Signs<Name: CaseIterable & RawRepresentable<Int>> {
  private(set) var values = [Float](repeating: 0, count: Name.allCases.count)

  subscript(name: Name) -> Float {
    get { values[name.rawValue] }
    set { values[name.rawValue] = newValue }
  }

  mutating func set(_ name: Name, _ isSo: Bool) { self[name] = isSo ? 1 : 0 }
  /// Log odds, kept within the bounds in which they mean something.
  mutating func set(_ name: Name, odds: Double) { self[name] = Float(min(max(odds, -6), 6)) / 4 }
}
