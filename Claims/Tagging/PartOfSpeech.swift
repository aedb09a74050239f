/// Penn Treebank part-of-speech tags (Marcus et al. 1993) in lower case, punctuation in one class.
/// `prps` and `wps` are PRP$ and WP$.
public enum PartOfSpeech: UInt8, Hashable, Sendable, CaseIterable {
  case cc, cd, dt, ex, fw, `in`, jj, jjr, jjs, ls, md, nn, nns, nnp, nnps, pdt, pos, prp, prps, rb, rbr, rbs,
    rp
  case sym, to, uh, vb, vbd, vbg, vbn, vbp, vbz, wdt, wp, wps, wrb, punctuation

  public var isVerb: Bool { self >= .vb && self <= .vbz }
  public var isFiniteVerb: Bool { self == .vbd || self == .vbp || self == .vbz || self == .md }
  public var isNoun: Bool { self >= .nn && self <= .nnps }
  public var isProperNoun: Bool { self == .nnp || self == .nnps }
  public var isAdjective: Bool { self >= .jj && self <= .jjs }
  public var isAdverb: Bool { self >= .rb && self <= .rbs }
}

extension PartOfSpeech: Comparable {
  public static func < (a: PartOfSpeech, b: PartOfSpeech) -> Bool { a.rawValue < b.rawValue }
}
