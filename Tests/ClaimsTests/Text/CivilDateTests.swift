import Testing

@testable import Claims

@Suite struct CivilDateTests {
  @Test func weekdaysFollowTheCalendar() {
    #expect(CivilDate(year: 2025, month: 7, day: 22)?.weekday == .tuesday)
    #expect(CivilDate(year: 1970, month: 1, day: 1)?.weekday == .thursday)
    #expect(CivilDate(year: 1600, month: 2, day: 29)?.weekday == .tuesday)
  }

  @Test func componentsAreTheInverse() {
    for day in stride(from: -300_000, to: 300_000, by: 97) {
      let (year, month, number) = CivilDate(day: day).components
      #expect(CivilDate(year: year, month: month, day: number)?.day == day)
    }
  }

  @Test func daysThatDoNotExistAreRefused() {
    #expect(CivilDate(year: 2025, month: 2, day: 29) == nil)
    #expect(CivilDate(year: 2024, month: 13, day: 1) == nil)
  }

  @Test func lastAndNextSkipTheDayItself() {
    let tuesday = CivilDate(year: 2025, month: 7, day: 22)!
    #expect(tuesday.last(.monday).description == "2025-07-21")
    #expect(tuesday.last(.tuesday).description == "2025-07-15")
    #expect(tuesday.next(.wednesday).description == "2025-07-23")
    #expect(tuesday.next(.tuesday).description == "2025-07-29")
  }

  @Test func publicationsKeepTheirPrecision() {
    let date = CivilDate(year: 2025, month: 7, day: 22)!
    #expect(Publication(date: date).description == "2025-07-22")
    #expect(Publication(date: date, minute: 720).description == "2025-07-22T12:00")
    #expect(Publication(date: date, minute: 61, zone: -330).description == "2025-07-22T01:01-05:30")
  }
}
