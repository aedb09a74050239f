/// Penn Treebank part-of-speech tags (Marcus et al. 1993), punctuation in one class.
public enum PartOfSpeech: UInt8, Hashable, Sendable, CaseIterable {
  case CC, CD, DT, EX, FW, IN, JJ, JJR, JJS, LS, MD, NN, NNS, NNP, NNPS, PDT, POS, PRP, PRPS, RB, RBR, RBS, RP
  case SYM, TO, UH, VB, VBD, VBG, VBN, VBP, VBZ, WDT, WP, WPS, WRB, punctuation

  public var isVerb: Bool { self >= .VB && self <= .VBZ }
  public var isFiniteVerb: Bool { self == .VBD || self == .VBP || self == .VBZ || self == .MD }
  public var isNoun: Bool { self >= .NN && self <= .NNPS }
  public var isProperNoun: Bool { self == .NNP || self == .NNPS }
  public var isAdjective: Bool { self >= .JJ && self <= .JJS }
  public var isAdverb: Bool { self >= .RB && self <= .RBS }
}

extension PartOfSpeech: Comparable {
  public static func < (a: PartOfSpeech, b: PartOfSpeech) -> Bool { a.rawValue < b.rawValue }
}
