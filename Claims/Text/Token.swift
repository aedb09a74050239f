/// A word, a number or a mark, with its place in the text.
public struct Token: Hashable, Sendable {
  public enum Kind: UInt8, Hashable, Sendable {
    /// Letters, with apostrophes, hyphens and abbreviation points inside: "don't", "drop-out", "U.S.", "Mr."
    case word
    /// Begins with a digit: "14", "2,500", "3.5", "12:30", "9th", "1990s", "50-day".
    case number
    /// Any quotation mark. Whether it opens or closes stands in ``Document/quotations``.
    case quote
    case punctuation
    /// Currency, percent, mathematical and other signs.
    case symbol
  }

  public struct Traits: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// The first letter is upper case.
    public static let capitalised = Traits(rawValue: 1)
    /// At least two letters, none of them lower case.
    public static let allCapitals = Traits(rawValue: 2)
    /// White space stands before it, or it begins a block.
    public static let spaceBefore = Traits(rawValue: 4)
    /// First of its sentence.
    public static let sentenceStart = Traits(rawValue: 8)
    /// First of its block.
    public static let blockStart = Traits(rawValue: 16)
  }

  public let span: TextSpan
  public let kind: Kind
  public var traits: Traits
  /// What look-ups compare: lower case; curly apostrophes straight, hyphens and dashes of all kinds as "-" (inside
  /// words) or "–" (alone), curly and other double quotation marks as `"`, soft hyphens and joiners left out,
  /// no-break spaces inside a token as " ", every ellipsis as "…", a run of "!" and "?" as one of them. Possessive
  /// and auxiliary endings are tokens of their own ("'s", "'ll"); a negation stays with its verb ("don't").
  public let norm: String
  /// The norm's ``FeatureHash``, by which word lists and models know it.
  package let hash: UInt64

  public init(span: TextSpan, kind: Kind, traits: Traits, norm: String) {
    self.span = span
    self.kind = kind
    self.traits = traits
    self.norm = norm
    hash = FeatureHash.hash(norm)
  }

  /// "don't", "wasn't"
  var isContractedNegation: Bool { norm.hasSuffix("n't") }

  /// "two-thirds"
  var holdsHyphen: Bool {
    var norm = norm
    return norm.withUTF8 { $0.contains(UInt8(ascii: "-")) }
  }

  public var isCapitalised: Bool { traits.contains(.capitalised) }
  public var isAllCapitals: Bool { traits.contains(.allCapitals) }
  public var isWord: Bool { kind == .word }
}
