import Testing

@testable import Claims

@Suite struct SentenceSplitterTests {
  @Test(
    "A row is a text whose sentences are parted by a bar",
    arguments: [
      "It broke.| He left.",
      "“It broke.”| He left.",
      "“It broke,” he said.| “It burned.”",
      "“Did it?” she asked.| He nodded.",
      "“Did it?” Mayor Ruiz asked on Monday.",
      "“Did it?” the mayor asked.",
      "“Did it?”| Mayor Ruiz shook his head.",
      "“Stop!”| Everyone ran.",
      "“It broke.| It burned,” he said.",
      "He said: “It broke.| It burned.”| He left.",
      "Gen. Okoro and Mr. T. Vance of the U.S. Army met at 5 p.m. Monday.| They left.",
      "They met in the U.S.| The talks failed.",
      "They met at 5 p.m.| It rained.",
      "Acme Inc. shares fell.| Acme Inc.| The shares fell.",
      "She chose vitamin C.| The dose was low.",
      "It cost $3.5 million.| 14 people paid.",
      "He paused … and left.",
      "“We … America,” he said.",
      "He left...| Then he came back.",
      "Yahoo! said it grew.| Jeb! was better.",
      "Why?| Nobody knows!| “Who?” he asked.",
      "(He left.| She stayed.)| It rained.",
      "He left (she stayed).| It rained.",
      "1. Close the bridge.",
      "It rained in the city.|Police closed roads.",
      "'It broke.'| He left.",
      "''It broke,'' he said.| ''It burned.''",
      "Dr. Ann Lee, Ph.D., lives on St. Mary St.| The street is long.",
      "The tickets cost No. 5 a lot, i.e. Too much.",
      "“It broke.” — Ann Lee",
      "He said no.| “Never.”",
      "«It broke.»| He left.",
      "The end.",
    ])
  func endsSentences(marked: String) {
    let text = marked.split(separator: "|").joined()
    let document = tokenized(text)
    let expected = marked.split(separator: "|").map { String($0.drop { $0 == " " }) }
    #expect(document.sentences.map { document.string($0.span) } == expected)
  }

  @Test func aSentenceNeverCrossesABlock() {
    let document = tokenized("It rained and\n\nthe bridge broke.")
    #expect(document.sentences.map(\.block) == [0, 1])
  }
}
