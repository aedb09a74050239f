import Testing

@testable import Claims

/// Marks: the bound, the figure, the unit; then the noun that is counted.
@Suite struct QuantityTaggerTests {
  static func render(_ quantity: Quantity) -> String {
    let bound: [Quantity.Bound: String] = [
      .exact: "", .about: "~", .atLeast: ">=", .atMost: "<=", .moreThan: ">", .lessThan: "<",
    ]
    let figure = number(quantity.low) + (quantity.low == quantity.high ? "" : ".." + number(quantity.high))
    let unit =
      switch quantity.unit {
      case .count: ""
      case .percent: "%"
      case .percentagePoint: "pp"
      case .currency(let code): " \(code)"
      case .duration: "s"
      case .measure(let name): " \(name)"
      case .ordinal: "th"
      case .age: "y"
      case .score: " score"
      }
    return bound[quantity.bound]! + figure + unit + (quantity.noun.map { " \($0)" } ?? "")
  }

  static func number(_ value: Double) -> String {
    value == value.rounded() ? "\(Int(value))" : "\((value * 100).rounded() / 100)"
  }

  static func check(_ marked: String) {
    let text = MarkedText(marked)
    let article = Article(
      id: "a", text: SourceText(text.plain), blocks: [Block(.paragraph, TextSpan(0, text.plain.utf8.count))])
    let tagged = Tagger().tag(Tokenizer().tokenize(article))
    let marks = tagged.quantities.map {
      MarkedText.Mark(label: render($0), text: tagged.document.string($0.span))
    }
    #expect(marks == text.marks, "\(marked)")
  }

  @Test(
    "Figures in digits and words",
    arguments: [
      "The herd lost {14 sheep|14} sheep.",
      "The herd lost {2500 sheep|2,500} sheep.",
      "The herd lost {21 sheep|twenty-one} sheep.",
      "The herd lost {250 sheep|two hundred and fifty} sheep.",
      "It cost {24 ticket|two dozen} tickets.",
      "It sold {12 ticket|a dozen} tickets.",
      "It sold {500000 ticket|half a million} tickets.",
      "It sold {1500000 ticket|1.5 million} tickets.",
      "It sold {2500000 ticket|two and a half million} tickets.",
      "It sold {6 ticket|half a dozen} tickets.",
      "It sold {250000 ticket|a quarter of a million} tickets.",
      "It sold {~200 ticket|a couple of hundred} tickets.",
      "It sold {~30..39 ticket|30-odd} tickets and {>=24 ticket|two dozen-plus} tickets.",
      "{0 person|No one} saw it.",
      "The mill lost {1000000 USD|one-million dollars}.",
      "Ring the wardens on 01632 960 177 or 01632 960 111.",
      "It sold {10000000 ticket|10 000 000} tickets.",
      "They came in a 4×4.",
      "He fell in the {4680..4740s|79th minute} and left after {4740s|79 minutes}.",
      "The damage was put at US{1000000 USD|$1 million} ($1.52 million).",
      "The damage was put at {1000000 GBP|£1 million} ({1520000 USD|$1.52 million}).",
    ])
  func figures(_ marked: String) { Self.check(marked) }

  @Test(
    "Hedges are bounds",
    arguments: [
      "They repelled {>50 raid|more than 50} raids.",
      "{~2000 tenant|Some 2,000} tenants left.",
      "{>=30 tenant|At least 30} tenants left.",
      "{~90 tenant|Nearly 90} tenants left.",
      "{<=40 tenant|Up to 40} tenants left.",
      "{<=7 tenant|No more than seven} tenants left.",
      "{~24..99 tenant|Dozens} of tenants left.",
      "{~20000..99990 tenant|Tens of thousands} of tenants left.",
      "{>=9 tenant|9} or more tenants left.",
    ])
  func hedges(_ marked: String) { Self.check(marked) }

  @Test(
    "Ranges and scores",
    arguments: [
      "Between {20..30 otter|20 and 30} otters drowned.",
      "It is worth between {140000000..150000000 USD|$140 million and $150 million}.",
      "It is worth between {140000000..150000000 USD|$140 and $150 million}.",
      "The bid was {2000000..3000000 EUR|€2 million to €3 million}.",
      "It rose from {2000000 EUR|€2 million} to {3000000 EUR|€3 million}.",
      "The bid ({2000000..3000000 EUR|€2-€3 million}) failed.",
      "{10..15 otter|10-15} otters drowned.",
      "{2..3 otter|Two or three} otters drowned.",
      "Velden won {3..1 score|3-1} at home.",
      "Rent rose from {20%|20 percent} to {30%|30 percent}.",
    ])
  func ranges(_ marked: String) { Self.check(marked) }

  @Test(
    "Units",
    arguments: [
      "Rent rose {14%|14%} and fares {3.5%|3.5 per cent}.",
      "Support fell by {4pp|4 percentage points}.",
      "It cost {2300000000 USD|$2.3bn} or {5000000 EUR|5 million euros}.",
      "It lasted {4320000s|50 days} after a {172800s|two-day} truce.",
      "The pipe runs {5000 metre|5 km} through {20000 square metre|two hectares}.",
      "A {5.6 magnitude|5.6-magnitude} quake hit.",
      "Mara Voss, {33y|33}, and a {9y|9-year-old} boy swam.",
      "Winds hit {100 kilometre per hour|100 kph}.",
      "It was their {3th meeting|third} meeting.",
      "{66.67%|Two-thirds} of voters stayed away.",
      "It paid {30000000 USD|$30 million} to {119 victim|119} victims.",
      "It lasted {10200s|two hours and 50 minutes}.",
      "She was jailed for {126227808s|four years}, {5259492s|two months} after the raid.",
      "It was {40 degree Celsius|104 degrees} in {2700s|three-quarters of an hour}.",
      "It swam {804.67 metre|half a mile} in {1800s|half an hour}.",
      "It swam for {>3600s|more than an hour}.",
      "Rent rose {0.5pp|half a percentage point}, then {1pp|a full percentage point}.",
      "It ran at {119 kilometre per hour|119 km/h} for {200 metre|200 metres}.",
    ])
  func units(_ marked: String) { Self.check(marked) }

  @Test(
    "What is no quantity",
    arguments: [
      "It opened in 2014 at 17:30 on 5 March 2024.",
      "It runs twice a day at a mile an hour.",
      "One of them left for Formula One.",
    ])
  func others(_ marked: String) { Self.check(marked) }
}
