@testable import Claims

/// Two articles about one dam, put together by hand; the second one quotes every sign that means something to some format.
enum SampleStory {
  static let hostile =
    "=cmd|' /C calc'!A1 \"said\" 'x'; DROP TABLE nodes; -- </script><b>]]>&amp; {0} [a](1) %0A::error::\\N \u{0}\u{1B}[31m\r\u{2028}\u{202E}é🙂"

  static let coverage = story()

  private static func story() -> Coverage {
    let first = tagged(
      "courier", outlet: "Ellin Courier", "2025-06-18T07:40",
      "Six people died when the dam burst, Governor Elena Marsh told AFP. The road is closed.\n\nSource: Reuters"
    )
    let second = tagged(
      "post#2", outlet: "Valley \"Post\"", nil, "“\(hostile)”, a source said. Four people died, Marsh said.")
    let marsh = Speaker(name: "Elena Marsh", kind: .person, isNamed: true, role: "Governor")
    let statements = [
      Sample.statement(
        1, in: first, source: "Governor Elena Marsh", cue: "told",
        content: ["Six people died when the dam burst"],
        speaker: marsh, via: [Via(name: "AFP", kind: .agency, spans: [])])
    ]
    let others = [
      Sample.statement(
        1, in: second, source: "a source", cue: "said", content: ["“\(hostile)”"],
        speaker: Speaker(name: "a source", kind: .unnamed, isNamed: false), form: .direct),
      Sample.statement(
        2, in: second, source: "Marsh", cue: "said", content: ["Four people died"],
        speaker: Speaker(name: "Marsh", kind: .person, isNamed: true)),
    ]
    let documents = [
      document(
        first, statements,
        [("Six people died when the dam burst", statements[0]), ("The road is closed", nil)]),
      document(second, others, [("“\(hostile)”", others[0]), ("Four people died", others[1])]),
    ]
    return coverage(of: documents)
  }

  private static func coverage(of documents: [ClaimedDocument]) -> Coverage {
    let claims = documents.flatMap(\.claims)
    let (a, b) = (claims[0], claims[3])
    let cluster = { (number: Int, members: [Claim], origins: [Int]) in
      Cluster(
        id: .init(number: number), text: members[0].text, claims: members.map(\.id),
        origins: origins.map(Origin.ID.init), roots: [Root(kind: .speaker, name: "Elena Marsh")])
    }
    let side = { (claim: Claim, value: String) in
      Conflict.Side(claim: claim.id, statement: claim.statement, spans: [claim.spans[0]], value: value)
    }
    return Coverage(
      documents: documents,
      origins: [
        Origin(id: .init(number: 1), articles: [documents[0].article.id], evidence: []),
        Origin(
          id: .init(number: 2), articles: [documents[1].article.id],
          evidence: [.init(kind: .credit, passages: [], message: "Both credit “Reuters”.")]),
      ],
      clusters: [cluster(1, [a, b], [1, 2]), cluster(2, [claims[1]], [1]), cluster(3, [claims[2]], [2])],
      conflicts: [
        Conflict(
          kind: .number, a: side(a, "6"), b: side(b, "4"), sameEvent: 0.95, confidence: 0.9, isExplicit: true,
          message: "Six here, four there.")
      ],
      drifts: [
        Drift(
          kind: .unnamedSourceLost, from: .init(claim: a.id, statement: nil, spans: []),
          to: .init(claim: b.id, statement: nil, spans: []), message: "The source is lost.")
      ])
  }

  private static func tagged(_ id: String, outlet: String, _ published: String?, _ text: String)
    -> TaggedDocument
  {
    let source = SourceText(text)
    let blocks = text.split(separator: "\n\n").map { paragraph in
      Block(paragraph.hasPrefix("Source") ? .credit : .paragraph, Sample.span(String(paragraph), in: source))
    }
    let credits =
      text.contains("Source:") ? [Credit(.source, names: ["Reuters"], spans: [blocks[1].span])] : []
    let article = Article(
      id: Article.ID(id), text: source, title: "The “dam” of \(id)", outlet: outlet,
      published: published.flatMap { Publication(reading: $0) }, language: "en", blocks: blocks,
      credits: credits)
    return Tagger().tag(Tokenizer().tokenize(article))
  }

  private static func document(
    _ tagged: TaggedDocument, _ statements: [Statement], _ claims: [(text: String, by: Statement?)]
  ) -> ClaimedDocument {
    let made = claims.enumerated().map { i, claim in
      Claim(
        id: .init(article: tagged.article.id, number: i + 1), statement: claim.by?.id,
        spans: [Sample.span(claim.text, in: tagged.text)], text: claim.text, clauses: [], names: [],
        dateMentions: [],
        polarity: .positive, certainty: .certain, speaker: claim.by?.speaker, act: claim.by?.act,
        isQuoted: claim.by?.attribution.form == .direct, published: tagged.article.published, sentence: 0,
        profile: WordProfile(words: ["dam"]))
    }
    return ClaimedDocument(
      attributed: AttributedDocument(tagged: tagged, statements: statements, diagnostics: []), claims: made)
  }
}
