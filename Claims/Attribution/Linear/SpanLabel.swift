/// The part a token plays in an attribution: what the chain tells apart, by its raw value.
enum SpanLabel: UInt8, CaseIterable {
  case outside, beginSource, inSource, beginCue, inCue, beginContent, inContent

  var role: AttributionSpan.Role? {
    switch self {
    case .outside: nil
    case .beginSource, .inSource: .source
    case .beginCue, .inCue: .cue
    case .beginContent, .inContent: .content
    }
  }

  var begins: Bool { self == .beginSource || self == .beginCue || self == .beginContent }

  /// Which labels may follow which: a span goes on only after it has begun.
  static let allowed: [SIMDMask<SIMD8<Int32>>] = (0..<8).map { from in
    mask { to in
      guard let label = SpanLabel(rawValue: UInt8(to)), let before = SpanLabel(rawValue: UInt8(from)) else {
        return false
      }
      return label == .outside || label.begins || label.role == before.role
    }
  }

  static let allowedAtStart = mask {
    SpanLabel(rawValue: UInt8($0)).map { $0 == .outside || $0.begins } ?? false
  }

  private static func mask(_ isAllowed: (Int) -> Bool) -> SIMDMask<SIMD8<Int32>> {
    var mask = SIMDMask<SIMD8<Int32>>()
    for label in 0..<8 { mask[label] = isAllowed(label) }
    return mask
  }
}

/// A run of tokens with one part in an attribution.
struct AttributionSpan: Hashable, Sendable {
  enum Role: UInt64, Hashable, Sendable, CaseIterable {
    case source = 1
    case cue, content
  }

  let role: Role
  let tokens: Range<Int>

  var first: Int { tokens.lowerBound }
  var last: Int { tokens.upperBound - 1 }

  /// The spans that labels mark, by start.
  static func spans(_ labels: [UInt8]) -> [AttributionSpan] {
    var spans: [AttributionSpan] = []
    var open: (role: Role, start: Int)?
    for (i, raw) in labels.enumerated() {
      let label = SpanLabel(rawValue: raw) ?? .outside
      if let span = open, label.begins || label.role != span.role {
        spans.append(AttributionSpan(role: span.role, tokens: span.start..<i))
        open = nil
      }
      if open == nil, let role = label.role { open = (role, i) }
    }
    if let span = open { spans.append(AttributionSpan(role: span.role, tokens: span.start..<labels.count)) }
    return spans
  }
}
