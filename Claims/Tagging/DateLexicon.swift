/// What a word can mean inside an expression of time.
enum DateWord: Hashable {
  case weekday(CivilDate.Weekday)
  /// `ambiguous`: also an everyday word or a first name ("may", "march", "June").
  case month(Int, ambiguous: Bool)
  case cardinal(Int)
  case ordinal(Int)
  case unit(CalendarUnit)
  case partOfDay(PartOfDay)
  /// Days from the day of publication.
  case relativeDay(Int)
  case choice(WeekdayChoice)
  case noon, midnight, overnight
  case holiday(month: Int, day: Int)
}

enum CalendarUnit: Hashable { case day, week, weekend, month, year, decade, season }

/// Which of the many Fridays: `bare` leaves it to the tense.
enum WeekdayChoice: Hashable { case bare, last, next, this }

enum PartOfDay: Hashable, CaseIterable {
  case dawn, morning, midday, afternoon, evening, night

  /// Conventional limits, chosen by eye; they overlap, as people's use of the words does.
  var minutes: Range<Int> {
    switch self {
    case .dawn: 240..<480
    case .morning: 300..<720
    case .midday: 690..<840
    case .afternoon: 720..<1080
    case .evening: 1020..<1320
    case .night: 1140..<1740
    }
  }
}

/// The vocabulary of time. One look-up a token.
enum DateLexicon {
  static func word(_ norm: String) -> DateWord? { words[norm] }
  static func word(_ token: Token) -> DateWord? { words[token] }

  /// Minutes east of UTC; a zone with a daylight saving rule is absent unless its abbreviation tells which half.
  static let zones: [String: Int] = [
    "gmt": 0, "utc": 0, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360,
    "pst": -480,
    "pdt": -420, "bst": 60, "cet": 60, "cest": 120, "eet": 120, "eest": 180, "msk": 180, "ist": 330,
    "jst": 540,
    "hkt": 480, "aest": 600,
  ]
  /// Zones whose offset depends on the time of year.
  static let vagueZones: Set<String> = ["et", "ct", "mt", "pt", "eastern", "pacific", "central"]

  static let hours: [String: Int] = Dictionary(
    uniqueKeysWithValues: zip(
      ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
      1...12))

  private static let words: WordMap<DateWord> = {
    var table: [String: DateWord] = [:]
    let weekdays: [(CivilDate.Weekday, [String])] = [
      (.monday, ["monday", "mondays", "mon."]), (.tuesday, ["tuesday", "tuesdays", "tue.", "tues."]),
      (.wednesday, ["wednesday", "wednesdays", "wed."]),
      (.thursday, ["thursday", "thursdays", "thu.", "thur.", "thurs."]),
      (.friday, ["friday", "fridays", "fri."]), (.saturday, ["saturday", "saturdays", "sat."]),
      (.sunday, ["sunday", "sundays", "sun."]),
    ]
    for (weekday, names) in weekdays { for name in names { table[name] = .weekday(weekday) } }
    let months: [[String]] = [
      ["january", "jan.", "jan"], ["february", "feb.", "feb"], ["march"], ["april", "apr.", "apr"], ["may"],
      ["june", "jun."], ["july", "jul."], ["august", "aug.", "aug"], ["september", "sept.", "sept", "sep."],
      ["october", "oct.", "oct"], ["november", "nov.", "nov"], ["december", "dec.", "dec"],
    ]
    let ambiguous: Set<String> = ["march", "april", "may", "june", "august", "jan", "apr", "dec", "aug"]
    for (i, names) in months.enumerated() {
      for name in names { table[name] = .month(i + 1, ambiguous: ambiguous.contains(name)) }
    }
    let cardinals = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
      "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ]
    for (i, name) in cardinals.enumerated() { table[name] = .cardinal(i + 1) }
    let ordinals = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
      "eleventh",
      "twelfth",
    ]
    for (i, name) in ordinals.enumerated() { table[name] = .ordinal(i + 1) }
    let others: [(DateWord, [String])] = [
      (.unit(.day), ["day", "days"]), (.unit(.week), ["week", "weeks"]),
      (.unit(.weekend), ["weekend", "weekends"]),
      (.unit(.month), ["month", "months"]), (.unit(.year), ["year", "years"]),
      (.unit(.decade), ["decade", "decades"]),
      (.unit(.season), ["summer", "winter", "spring", "autumn", "fall"]),
      (.partOfDay(.dawn), ["dawn", "daybreak", "sunrise"]), (.partOfDay(.morning), ["morning"]),
      (.partOfDay(.midday), ["midday", "lunchtime"]), (.partOfDay(.afternoon), ["afternoon"]),
      (.partOfDay(.evening), ["evening", "dusk", "sunset"]), (.partOfDay(.night), ["night"]),
      (.relativeDay(0), ["today", "tonight"]), (.relativeDay(-1), ["yesterday"]),
      (.relativeDay(1), ["tomorrow"]),
      (.choice(.last), ["last", "past", "previous"]), (.choice(.next), ["next", "coming", "following"]),
      (.choice(.this), ["this"]), (.noon, ["noon"]), (.midnight, ["midnight"]), (.overnight, ["overnight"]),
    ]
    for (word, names) in others { for name in names { table[name] = word } }
    return WordMap(table)
  }()
}
