import Testing

@testable import Claims

@Suite struct PartOfSpeechTaggerTests {
  /// The tag of each marked word of a text of which each line is a block.
  private func tags(_ text: String, headline: Bool = false) -> [String: PartOfSpeech] {
    let source = SourceText(text)
    var blocks: [Block] = []
    var start = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let end = start + line.utf8.count
      if end > start {
        blocks.append(Block(headline && blocks.isEmpty ? .headline : .paragraph, TextSpan(start, end)))
      }
      start = end + 1
    }
    let document = Tokenizer().tokenize(Article(id: "test", text: source, blocks: blocks))
    let tagged = Tagger().tag(document)
    return Dictionary(zip(tagged.tokens.map { tagged.document.string($0.span) }, tagged.tags)) { first, _ in
      first
    }
  }

  @Test func tagsPlainNews() {
    let tags = tags("The harbour master said on Tuesday that two ferries had collided near Port Ellery.")
    #expect(tags["master"] == .nn && tags["said"] == .vbd && tags["Tuesday"] == .nnp && tags["that"] == .in)
    #expect(tags["two"] == .cd && tags["ferries"] == .nns && tags["had"] == .vbd && tags["collided"] == .vbn)
    #expect(tags["Ellery"] == .nnp && tags["."] == .punctuation)
  }

  @Test(
    "Verbs of saying are verbs in headlines too",
    arguments: [
      ("Minister Says Bridge Will Reopen After Winter Repairs", "Says", .vbz),
      ("Mayor Denies Taking Money From Builders", "Denies", .vbz),
      ("Harbour Master Told Owners Ferry Was Unsafe, Court Hears", "Told", .vbd),
      ("ENGINEER SAID BRIDGE WAS SOUND, INQUIRY TOLD", "SAID", .vbd),
    ] as [(String, String, PartOfSpeech)])
  func headlineVerbs(headline: String, verb: String, tag: PartOfSpeech) {
    let found = tags(headline, headline: true)[verb]
    #expect(found == tag || (tag == .vbd && found == .vbn))
  }

  @Test func whatTheTextWritesSmallIsNoNameInTheHeadline() {
    let text = """
      Voss Demands Audit Of Ferry Company After Sinking
      Harbour inspector Mara Voss asked for an audit on Monday. The sinking of the ferry cost Voss her summer leave.
      """
    let tags = tags(text, headline: true)
    #expect(tags["Voss"]?.isProperNoun == true)
    #expect(tags["Audit"]?.isProperNoun == false && tags["Sinking"]?.isProperNoun == false)
  }

  @Test func taggingIsTheSameEveryTime() {
    let text = "Ministers met in Velika. “We have agreed nothing,” one of them said as she left."
    #expect(tags(text) == tags(text))
  }
}
