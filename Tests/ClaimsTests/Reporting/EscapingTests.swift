import Testing

@testable import Claims

/// Every sign that means something in some output, and what must become of it.
@Suite struct EscapingTests {
  @Test(
    "Control characters are spelled, so that they can be read back",
    arguments: [
      ("plain “text” é 🙂\n\tand more", "plain “text” é 🙂\n\tand more"),
      ("a\\b", "a\\\\b"), ("\u{0}", "\\u0000"), ("a\rb", "a\\u000db"), ("\u{1B}[0m", "\\u001b[0m"),
      ("\u{FFFE}", "\\ufffe"), ("\\u0000", "\\\\u0000"), ("\u{2028}", "\u{2028}"),
    ])
  func controls(text: String, expected: String) { #expect(ControlText.spelled(text) == expected) }

  @Test(
    arguments: [
      ("<a href=\"x\">'&'</a>", "&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;"),
      ("]]>", "]]&gt;"), ("a\n\tb", "a&#10;&#9;b"), ("\u{0}", "\\u0000"),
    ])
  func xml(text: String, expected: String) { #expect(XMLText.escaped(text) == expected) }

  @Test(
    arguments: [
      ("it's -- over;", "'it''s -- over;'"), ("\u{0}'", "'\\u0000'''"), ("", "''"),
    ])
  func sql(text: String, expected: String) { #expect(SQLText.literal(text) == expected) }

  @Test(
    "No cell is a formula",
    arguments: [
      ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@A1", "'@A1"), ("\t=1", "'\t=1"), ("'", "''"),
      ("＝1", "'＝1"), ("a,b", "\"a,b\""), ("say \"no\"", "\"say \"\"no\"\"\""), ("a\nb", "\"a\nb\""),
      ("=\"a\"", "\"'=\"\"a\"\"\""), ("plain", "plain"),
    ])
  func csv(text: String, expected: String) { #expect(CSVCell.text(text) == expected) }

  @Test(
    arguments: [
      ("say \"no\"", "\"say \\\"no\\\"\""), ("end\\", "\"end\\\\\""), ("\u{0}", "\"\\u0000\""),
    ])
  func dot(text: String, expected: String) { #expect(DOTText.quoted(text) == expected) }

  @Test func dotLabelsHoldNoEntityAndNoEscape() {
    #expect(DOTText.label(["a&lt;\\N", "\"b\""]) == "\"a&amp;lt;\\\\N\\n\\\"b\\\"\"")
  }

  @Test(
    arguments: [
      ("100%\r\n", "100%25%0D%0A", "100%25%0D%0A"), ("a:b,c", "a:b,c", "a%3Ab%2Cc"),
      ("::error::", "::error::", "%3A%3Aerror%3A%3A"),
    ])
  func workflowCommands(text: String, data: String, property: String) {
    #expect(WorkflowCommand.data(text) == data)
    #expect(WorkflowCommand.property(text) == property)
  }

  @Test(
    arguments: [
      ("a b/c.txt", "a%20b/c.txt", "a%20b%2Fc.txt"), ("é:#?", "%C3%A9%3A%23%3F", "%C3%A9%3A%23%3F"),
      ("/abs/x", "file:///abs/x", "%2Fabs%2Fx"),
    ])
  func uris(text: String, path: String, segment: String) {
    #expect(PercentEncoding.uri(ofPath: text) == path)
    #expect(PercentEncoding.escaped(text) == segment)
  }

  @Test(
    arguments: [
      ("{0} of {1}", "{{0}} of {{1}}"), ("[sic] stays", "[sic] stays"), ("[a](1)", "\\[a\\](1)"),
    ])
  func sarifMessages(text: String, expected: String) { #expect(SARIFMessage.escaped(text) == expected) }
}
