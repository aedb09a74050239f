import Testing

@testable import Claims

@Suite struct BaselineTests {
  private static let text = """
    Pier to stay shut until May

    The pier will stay shut until May, an unnamed source said on Monday.

    “We have no boats left,” a second unnamed source said.

    """

  private static func json(_ report: AuditReport) -> [UInt8] { ReportFrame.audit.joining([report.json()]) }

  private static func sarif(_ report: AuditReport) -> [UInt8] {
    var log = SARIFLog(version: "0.1.0")
    log.add(report)
    return log.json()
  }

  @Test(
    "A former audit hides what it had, whichever of its formats was kept",
    arguments: [Self.json, Self.sarif] as [@Sendable (AuditReport) -> [UInt8]])
  func hidesWhatIsKnown(written: @Sendable (AuditReport) -> [UInt8]) throws {
    let report = ReadArticle.audit(Self.text)
    #expect(!report.findings.isEmpty)
    let left = try Baseline(reading: written(report), path: "last").leavingOut(of: report)
    #expect(left.findings.isEmpty)
    #expect(left.leftOut == report.findings.count)
    #expect(left.sourcing == report.sourcing)
  }

  @Test func whatIsNewIsReported() throws {
    let old = ReadArticle.audit(Self.text)
    let baseline = try Baseline(reading: Self.json(old), path: "last.json")
    let new = baseline.leavingOut(
      of: ReadArticle.audit(
        Self.text + "\nThe mayor stole the bell, a third unnamed source said on Tuesday.\n"))
    #expect(!new.findings.isEmpty)
    #expect(new.leftOut == old.findings.count)
  }

  @Test func fingerprintsOutliveEditsElsewhere() {
    let fingerprints = { (text: String) in Set(ReadArticle.audit(text).findings.compactMap(\.fingerprint)) }
    let edited = Self.text.split(separator: "\n\n").enumerated().map { i, paragraph in
      i == 1
        ? "It rained on the quay.\n\n" + paragraph.split(separator: " ").joined(separator: "  ")
        : String(paragraph)
    }.joined(separator: "\n\n")
    #expect(fingerprints(Self.text).isSubset(of: fingerprints(edited)))
  }

  @Test func likePassagesAreNumbered() {
    let text = SourceText("Sources said so. Sources said so.")
    let findings = [17, 0].map {
      Finding(rule: "unnamed-source", severity: .warning, message: "", spans: [TextSpan($0, $0 + 7)])
    }
    let names = Fingerprint.all(of: findings, in: text).map(\.rawValue)
    #expect(names[0].hasSuffix(":2") && names[1].hasSuffix(":1"))
    #expect(names[0].dropLast(2) == names[1].dropLast(2))
  }

  @Test(
    "What is no baseline is refused by name",
    arguments: [
      ("", "last: not valid JSON at byte 0: it ends too early"),
      ("{}", "last: neither the JSON nor the SARIF that crosscheck audit prints"),
      (
        #"{"articles":[{"id":"a","findings":[{"rule":"x"}]}]}"#,
        "last: a finding in it has no fingerprint; was it made by an older version?"
      ),
    ])
  func refuses(text: String, message: String) {
    #expect(throws: BaselineError.self) { try Baseline(reading: Array(text.utf8), path: "last") }
    do {
      _ = try Baseline(reading: Array(text.utf8), path: "last")
    } catch {
      #expect("\(error)" == message)
    }
  }

  /// From the authors’ test vectors.
  @Test func theHashIsTheKnownOne() {
    var hash = FNV1a()
    hash.add("a".utf8)
    #expect(hash.hexadecimal == "af63dc4c8601ec8c")
  }
}
