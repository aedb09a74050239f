/// Names a finding for as long as the passage that it is about stands in the article.
///
/// It is made of the rule and the passage's words, and of nothing else: text added, removed or changed elsewhere, white
/// space, and another wording of the message leave it as it is. Where one rule finds the same words several times in an
/// article, they are numbered in reading order.
///
///     "9f3c01d2aa7b4e10:1"
public struct Fingerprint: Hashable, Sendable, RawRepresentable, CustomStringConvertible {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public var description: String { rawValue }

  /// The name under which SARIF keeps it. The number is raised when fingerprints are made in another way.
  public static let key = "crosscheckPassage/v1"

  /// One for each finding of one article, in the same order.
  static func all(of findings: [Finding], in text: SourceText) -> [Fingerprint] {
    var seen: [String: Int] = [:]
    let inReadingOrder = findings.indices.sorted { i, j in
      (findings[i].spans.first?.start ?? 0, i) < (findings[j].spans.first?.start ?? 0, j)
    }
    var result = [Fingerprint](repeating: Fingerprint(rawValue: ""), count: findings.count)
    for i in inReadingOrder {
      let hash = hash(of: findings[i], in: text)
      seen[hash, default: 0] += 1
      result[i] = Fingerprint(rawValue: "\(hash):\(seen[hash]!)")
    }
    return result
  }

  private static func hash(of finding: Finding, in text: SourceText) -> String {
    var hash = FNV1a()
    hash.add(finding.rule.rawValue.utf8)
    for span in finding.spans {
      hash.add([0])
      // White space of any length counts as one space: a passage set anew is the same one.
      for (i, word) in text[span].split(whereSeparator: { $0 <= 0x20 }).enumerated() {
        if i > 0 { hash.add([0x20]) }
        hash.add(word)
      }
    }
    return hash.hexadecimal
  }
}

/// The hash FNV-1a of 64 bits: the same on every machine and in every version, unlike `Hasher`.
///
/// - Note: By Fowler, Noll and Vo (1991).
struct FNV1a {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }

  /// Sixteen digits.
  var hexadecimal: String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
