/// A picture that a party to the story supplied.
struct HandoutPhoto: AuditRule {
  let name: RuleName = "handout-photo"
  let severity = Severity.info
  let summary = "A photo was handed out by someone with a stake in it, not taken by a newsroom."
  let rationale = """
    Whoever hands out a picture has chosen what it shows. Agencies mark such pictures as handouts so that editors \
    can say where they come from, or look for another.
    """
  let example = RuleExample(
    fires: """
      Pier reopens after storm

      Minister Ada Brandt on the pier. Photo: AFP/MINISTRY OF TRANSPORT HANDOUT

      The pier is safe again, minister Ada Brandt said on Monday.
      """,
    passes: """
      Pier reopens after storm

      Minister Ada Brandt on the pier. Photo: Lena Horvat/AFP

      The pier is safe again, minister Ada Brandt said on Monday.
      """)

  func findings(in article: AttributedDocument) -> [Finding] {
    let wording = Wording(article: article)
    return article.article.credits.filter { $0.kind == .photo }.compactMap { credit in
      let line = wording.whole(credit)
      let printed = article.text.string(line).lowercased()
      guard Self.marks.contains(where: printed.contains) else { return nil }
      return Finding(
        rule: name, severity: severity,
        message: "The photo credited \(wording.quote(line)) was handed out, not taken by a newsroom.",
        spans: [line])
    }
  }

  private static let marks = [
    "handout", "hand-out", "press service", "press office", "press bureau", "courtesy of", "supplied by",
    "provided by", "released by",
  ]
}
