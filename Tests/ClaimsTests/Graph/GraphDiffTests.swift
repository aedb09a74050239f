import Testing

@testable import Claims

@Suite struct GraphDiffTests {
  private func diff(_ old: String, _ new: String) -> GraphDiff {
    let pipeline = Pipeline()
    let graph = { (text: String) in
      pipeline.graph(of: [pipeline.claims(in: ReadArticle.article(text))])
    }
    return GraphDiff(from: graph(old), to: graph(new))
  }

  private static let old = """
    The pier will stay shut until May, harbour master Ines Quill said on Monday.

    “We have no boats left,” mayor Lotte Brandt said.

    """

  @Test func nothingChangedIsNothingToTell() {
    let diff = diff(Self.old, Self.old)
    #expect(diff.changes.isEmpty && diff.gravest == nil)
    #expect(diff.articles.map(\.unchanged) == [2])
  }

  @Test func aSourceThatLosesItsNameIsAWeakerAttribution() throws {
    let diff = diff(
      Self.old,
      "The pier will stay shut until May, a source said on Monday.\n\n“We have no boats left,” mayor Lotte Brandt said.\n"
    )
    let change = try #require(diff.changes.first)
    #expect(diff.changes.count == 1)
    #expect(change.kind == .changed && change.shift == .weakened && change.severity == .warning)
    #expect(change.differences.map(\.aspect).contains(.speaker))
  }

  @Test func anAttributionThatIsLostIsAWeakerOneAndBackwardsAStrongerOne() {
    let plain = "The pier will stay shut until May.\n\n“We have no boats left,” mayor Lotte Brandt said.\n"
    let lost = diff(Self.old, plain).changes
    #expect(lost.map(\.shift) == [.weakened])
    #expect(lost.first?.new?.isOwnVoice == true)
    let found = diff(plain, Self.old).changes
    #expect(found.map(\.shift) == [.strengthened])
    #expect(found.first?.old?.isOwnVoice == true)
  }

  @Test func addedAndDroppedStatementsAreTold() {
    let new = Self.old + "\nThe cranes are rusty and the harbour is broke, clerk Joris Hale said.\n"
    #expect(diff(Self.old, new).changes.map(\.kind) == [.added])
    #expect(diff(new, Self.old).changes.map(\.kind) == [.dropped])
  }

  @Test func theReaderSeesTheWordsThatDiffer() {
    let text = diff(Self.old, Self.old.split(separator: "until May").joined(separator: "until June")).text()
    #expect(text.contains("The pier will stay shut until [-May-] {+June+}"), "\(text)")
  }
}
