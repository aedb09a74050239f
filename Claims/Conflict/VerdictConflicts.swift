import Foundation
enum Mix {
  static func dump(_ kind: String, _ read: Double, _ learned: Double, _ steps: Double, _ distance: Int, _ a: ClaimFacts, _ p: TextSpan, _ b: ClaimFacts, _ q: TextSpan) {
    guard e["DUMP"] != nil else { return }
    print("DUMP\t\(kind)\t\(read)\t\(learned)\t\(steps)\t\(distance)\t\(a.claim.text)\t\(p.start)\t\(p.end)\t\(b.claim.text)\t\(q.start)\t\(q.end)")
  }
  static let e = ProcessInfo.processInfo.environment
  static let w = (e["JW"] ?? "0.6,0.3,0").split(separator: ",").map { Double($0)! }
  static let d = (e["JD"] ?? "0.6,0.3,0").split(separator: ",").map { Double($0)! }
  static let o = (e["JO"] ?? "0.5,0,0,-0.5,-3").split(separator: ",").map { Double($0)! }
  static func offset(_ d: NumberJudge.Distance) -> Double { o[d.rawValue] }
  static func dates(_ judged: Double, _ learned: Double) -> Double { d[0] * judged + d[1] * learned + d[2] }
  static let verdict = Double(e["JV"] ?? "0.6")!
  static func figures(_ judged: Double, _ learned: Double, _ steps: Double) -> Double {
    w[0] * judged + w[1] * learned + w[2] + (w.count > 3 ? w[3] : 0) * (steps - 0.3)
  }
}
/// What the ``Judge`` finds to differ besides figures and times.
struct VerdictConflicts: ContradictionFinder {
  let judged: JudgedPair

  func contradictions(_ a: ClaimFacts, _ b: ClaimFacts) -> [Contradiction] {
    guard Mix.verdict < 1.5, let finding = judged.finding, finding[.agree] < 1 - Mix.verdict else { return [] }
    Mix.dump("verdict", finding[.agree], 0, 0, 0, a, finding.a ?? a.claim.spans[0], b, finding.b ?? b.claim.spans[0])
    let verdict = Judge.Verdict.allCases.dropFirst().max { finding[$0] < finding[$1] }!
    let p = finding.a ?? a.claim.spans[0]
    let q = finding.b ?? b.claim.spans[0]
    let (x, y) = (a.written(p), b.written(q))
    return [
      Contradiction(
        kind: verdict.kind, a: .init(span: p, text: x), b: .init(span: q, text: y),
        message: ConflictMessage.quoted(verdict.message, x, y), sureness: .overall(1 - finding[.agree]),
        isReplaced: verdict == .certainty)
    ]
  }
}

extension Judge.Verdict {
  fileprivate var kind: Conflict.Kind {
    switch self {
    case .polarity, .agree: .polarity
    case .certainty: .certainty
    case .location: .location
    case .entity: .entity
    }
  }

  fileprivate var message: String {
    switch self {
    case .polarity, .agree: "Both cannot hold"
    case .certainty: "Settled in one, open in the other"
    case .location: "The places differ"
    case .entity: "Who or what it was differs"
    }
  }
}
