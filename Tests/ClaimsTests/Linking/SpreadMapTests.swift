import Testing

@testable import Claims

@Suite struct SpreadMapTests {
  @Test("Answers come in order, whatever the number of threads", arguments: [1, 2, 7])
  func order(jobs: Int) {
    #expect(spreadMap(1000, jobs: jobs) { $0 * $0 } == (0..<1000).map { $0 * $0 })
    #expect(spreadMap(0, jobs: jobs) { $0 } == [])
    #expect(spreadMap(1, jobs: jobs) { $0 } == [0])
  }

  @Test func wordsOfTheHouseAreInForceOnEveryThread() {
    let lexicon = HouseLexicon(outlets: [], cues: ["glorp": .assert], parties: [])
    let words = HouseWords(lexicon)
    let known = HouseWords.inForce(words) { spreadMap(64, jobs: 4) { _ in HouseWords.current === words } }
    #expect(known.allSatisfy { $0 })
  }
}
