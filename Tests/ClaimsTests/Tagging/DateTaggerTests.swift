import Testing

@testable import Claims

/// Marks: `~ < >` for about, before and after; days in ISO 8601, `?` where the text does not tell; `@` minutes.
@Suite struct DateTaggerTests {
  /// A Tuesday.
  static let published = CivilDate(year: 2025, month: 7, day: 22)!

  static func render(_ date: DateMention) -> String {
    let sigil = [.exact: "", .about: "~", .before: "<", .after: ">"][date.bound]!
    let minutes = date.minutes.map { "@\($0.lowerBound)-\($0.upperBound)" } ?? ""
    return sigil + (date.days?.description ?? "?") + minutes
  }

  static func marks(in text: String, published: CivilDate? = published) -> [MarkedText.Mark] {
    var article = Article(
      id: "a", text: SourceText(text), blocks: [Block(.paragraph, TextSpan(0, text.utf8.count))])
    article.published = published.map { Publication(date: $0) }
    let tagged = Tagger().tag(Tokenizer().tokenize(article))
    return tagged.dates.map { .init(label: render($0), text: tagged.document.string($0.span)) }
  }

  static func check(_ marked: String, published: CivilDate? = published) {
    let text = MarkedText(marked)
    #expect(marks(in: text.plain, published: published) == text.marks, "\(marked)")
  }

  @Test(
    "A weekday follows the tense of its verb",
    arguments: [
      "The ferry will sail on {2025-07-23|Wednesday}.",
      "The ferry sank on {2025-07-16|Wednesday}.",
      "The office has booked a hall for {2025-07-24|Thursday}.",
      "The final is to be replayed on {2025-07-26|Saturday}.",
      "Dockers and owners are to meet in Porto on {2025-07-25|Friday}.",
      "The court had adjourned on {2025-07-21|Monday}.",
      "The vote was scheduled for {2025-07-24|Thursday}.",
      "Owners agreed to reopen the mill on {2025-07-23|Wednesday}.",
      "The captain failed to appear on {2025-07-21|Monday}.",
      "The hearing has been put off until {2025-07-28|Monday}.",
      "On {2025-07-18|Friday}, the dam overflowed.",
      "The mayor said on {2025-07-21|Monday} that crews would leave on {2025-07-24|Thursday}.",
      "The mill closed on {2025-07-22|Tuesday}.",
      "Pilots met after {2025-07-20|Sunday}'s walkout.",
      "The track remains closed until {<2025-07-25|Friday}.",
    ])
  func weekdays(_ marked: String) { Self.check(marked) }

  @Test(
    "Words beside a weekday decide which one",
    arguments: [
      "He resigned {2025-07-18|last Friday}.",
      "She arrives {2025-07-25|next Friday}.",
      "The reactor stopped on {2025-07-15|Tuesday last week}.",
      "It stopped {2025-07-17|Thursday of last week}.",
      "It burned {2025-07-21@0-600|early Monday}.",
      "It burned {2025-07-20@1140-1740|Sunday night}.",
      "The quarry shut on {2025-07-14|Monday, July 14}.",
      "Trains halted {2025-07-21@960-961|Monday at 4 p.m.}",
      "It must close by {<2025-07-25|Friday}.",
    ])
  func chosenWeekdays(_ marked: String) { Self.check(marked) }

  @Test(
    "Dates in every order",
    arguments: [
      "It opened on {2024-03-05|5 March 2024}.",
      "It opened on {2024-03-05|March 5, 2024}, in rain.",
      "It opened on the {2024-03-05|5th of March 2024}.",
      "It opened on {2024-03-05|2024-03-05}.",
      "It opened on {2024-03-25|25/03/2024}.",
      "It opened on {2024-03-25|03/25/2024}.",
      "It opened on {2024-03-05|05.03.2024}.",
      "It opened on {2025-07-03|July 3}.",
      "It opened on {2024-12-03|3 December}.",
      "It will open on {2025-12-03|3 December}.",
      "It opened in {2021-06-01/2021-06-30|June 2021}.",
      "It opened in {2025-05-01/2025-05-31|May}.",
      "It opened in {2024-10-01/2024-10-31|October}.",
      "It will open in {2026-02-01/2026-02-28|February}.",
      "It opened in {2014-01-01/2014-12-31|2014}.",
      "It opened in {2025-06-01/2025-06-30|mid-June}.",
      "It will open by {<2031-01-01/2031-12-31|mid-2031}.",
      "It opened on {2024-12-24|Christmas Eve}.",
      "It will open on {2026-01-01|New Year's Day}.",
      "It opened on {1931-12-26|Boxing Day 1931}.",
      "It may open 5 doors.",
      "The crew will march 20 miles.",
    ])
  func absolute(_ marked: String) { Self.check(marked) }

  @Test("A slash date that reads two ways is not resolved")
  func ambiguousOrder() { Self.check("It opened on 05/03/2024.") }

  @Test(
    "Days told from the day of publication or the day before in the text",
    arguments: [
      "The bridge fell {2025-07-21|yesterday}.",
      "The bridge opens {2025-07-23@300-720|tomorrow morning}.",
      "It fell {2025-07-21@1140-1740|last night}.",
      "It fell {2025-07-19|three days ago}.",
      "It fell {2025-07-14/2025-07-20|last week}.",
      "It fell {2025-06-01/2025-06-30|last month}.",
      "It reopens {2026-01-01/2026-12-31|next year}.",
      "Gulls nested there over {2025-07-19/2025-07-20|the weekend}.",
      "It flooded twice in {2025-07-01/2025-07-22|the past three weeks}.",
      "It fell on {2025-06-02|2 June} and was rebuilt {2025-06-04|two days later}.",
      "It fell on {2025-06-02|2 June}. {2025-06-03|The next day} it was sold.",
      "{2025-07-21/2025-07-22@1140-1740|Overnight} hail broke the roof.",
      "{2025-07-21/2025-07-22@1140-1740|Overnight into Tuesday}, hail broke the roof.",
      "It fell {2025-07-20|the day before yesterday}.",
    ])
  func relative(_ marked: String) { Self.check(marked) }

  @Test(
    "A stretch of days is one mention",
    arguments: [
      "Envoys will talk on {2025-07-24/2025-07-25|Thursday and Friday}.",
      "Envoys will talk from {2025-07-24/2025-07-27|Thursday to Sunday}.",
      "Trams stop on {2025-07-23|Wednesday} and {2025-07-27|Sunday}.",
      "The fair ran from {2025-05-03/2025-05-05|3 to 5 May}.",
      "The fair ran {2025-05-03/2025-05-05|May 3-5}.",
      "The fair ran in {2025-05-01/2025-06-30|May and June}.",
      "He ruled from {2003-01-01/2011-12-31|2003 to 2011}.",
    ])
  func stretches(_ marked: String) { Self.check(marked) }

  @Test(
    "Clock times, hedged and with their zone",
    arguments: [
      "It struck shortly before {<?@300-301|5 a.m.} in Lund.",
      "It struck about {~?@990-991|4:30 p.m. local time} in Lund.",
      "It struck at {?@1050-1051|17:30 GMT}.",
      "It struck at {?@720-721|noon}.",
      "The mill closed at {2025-07-21@300-301|5 a.m. on Monday}.",
      "It struck after {>?@1290-1291|9.30pm}.",
    ])
  func clocks(_ marked: String) { Self.check(marked) }

  @Test func withoutPublicationAWeekdayStandsAlone() {
    Self.check("The mill closed on {?|Friday}.", published: nil)
  }
}
