import Testing

@testable import Claims

@Suite struct HTMLTests {
  @Test(
    "Text is never markup, and keeps a sign for a sign",
    arguments: [
      ("<b>\"&'", "&lt;b&gt;&quot;&amp;&#39;"), ("\u{0}\u{1B}\u{7F}", "␀␛␡"), ("a\r\nb", "a&#13;\nb"),
      ("\u{202E}\u{85}", "\u{FFFD}\u{FFFD}"), ("é🙂\u{2028}", "é🙂\u{2028}"),
    ])
  func escapes(text: String, expected: String) { #expect(HTMLText.escaped(text) == expected) }

  @Test(
    arguments: [
      ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
      ("abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "JI1qYdIGOLjlwCaTDD5gOaM85Flk/yFn9uzt1BnbBsE="
      ),
    ])
  func sha256(text: String, expected: String) { #expect(SHA256.base64(text) == expected) }

  @Test func onlyThePagesOwnScriptAndStyleMayRun() {
    let page = AuditHTML(reports: [ReportTests.report()]).render()
    #expect(page.split(separator: "<script").count == 2)
    #expect(page.split(separator: "<style").count == 2)
    for sign in [" onclick", " style=", "http://", "https://", "javascript:"] {
      #expect(!page.contains(sign), "\(sign)")
    }
  }

  @Test func hostileTextStaysText() {
    let report = CoverageReport(SampleStory.coverage)
    let page = CompareHTML(report: report, graph: ClaimGraph(report.coverage)).render()
    #expect(page.split(separator: "</script>").count == 2)
    #expect(!page.contains("<b>]]>"))
    #expect(!page.contains("\u{0}"))
  }

  @Test func passagesThatOverlapAreCutWhereTheyPart() {
    let pieces = PassageMarks(of: ReportTests.report()).pieces(
      of: ReportTests.report().article.article.blocks[1].span)
    #expect(pieces.map(\.span).allSatisfy { !$0.isEmpty })
    #expect(zip(pieces, pieces.dropFirst()).allSatisfy { $0.span.end == $1.span.start })
    #expect(pieces.contains { $0.statement == 1 && $0.findings == [0] && $0.ending == [0] })
  }

  @Test(
    "Words that two passages share",
    arguments: [
      ("Six people died", "Four people died", [1, 2]), ("a b c", "a b c", [0, 1, 2]), ("", "a", []),
      ("He is dead,", "he is not dead", [0, 1, 2]),
    ])
  func commonWords(a: String, b: String, common: [Int]) {
    let words = { (text: String) in text.split(separator: " ").map(String.init) }
    #expect(WordDifference(words(a), words(b)).commonInA.sorted() == common)
  }
}
