import Testing

@testable import Claims

@Suite struct PipelineTests {
  /// An article may end anywhere: inside a quotation, behind a cue, in the middle of a name.
  @Test func everyBeginningOfAnArticleIsRead() throws {
    let text = """
      Bridge to close – mayor

      The mayor told “Morning Line” that the bridge would close. Officials asked “why”, and said: «Nobody \
      knows,» according to Dr. Ana Ruiz, who told AFP, citing a source, that “it was “shut”
      """
    let pipeline = Pipeline(accuracy: .fast)
    for count in 1...text.count {
      let beginning = Array(text.prefix(count).utf8)
      let article = try #require(ArticleReader().articles(in: beginning, name: "a.txt").first).get()
      for statement in pipeline.audit(article).article.statements {
        let attribution = statement.attribution
        for span in attribution.source + attribution.cue + attribution.content {
          #expect(article.text.textSpan.contains(span), "after \(count) characters")
        }
      }
    }
  }

  @Test(
    "Marks and letters that went astray end no reading",
    arguments: [
      """
      The crews have been at work to keep the islands supplied ".
      According to an Orlo Lines notice - "Some more boats were brought in last night.
      """, "they fear crane h’d failed", ", “Morning River Line” ran late, Mara Voss said.",
    ])
  func damagedTextIsRead(text: String) throws {
    let article = try #require(ArticleReader().articles(in: Array(text.utf8), name: "a.txt").first).get()
    #expect(Pipeline(accuracy: .fast).audit(article).article.article.text.textSpan.count == text.utf8.count)
  }
}
