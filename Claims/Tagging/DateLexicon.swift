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
  /// The first word of a ``Holiday``.
  case holiday
}

/// A day of fixed date that is called by a name.
struct Holiday {
  /// Normalised, as they are cut: "new", "year", "'s", "eve".
  let words: [String]
  let month: Int
  let day: Int

  static let all = [
    Holiday(words: ["christmas", "eve"], month: 12, day: 24),
    Holiday(words: ["christmas", "day"], month: 12, day: 25),
    Holiday(words: ["boxing", "day"], month: 12, day: 26),
    Holiday(words: ["new", "year", "'s", "eve"], month: 12, day: 31),
    Holiday(words: ["new", "year", "'s", "day"], month: 1, day: 1),
    Holiday(words: ["valentine", "'s", "day"], month: 2, day: 14),
    Holiday(words: ["may", "day"], month: 5, day: 1), Holiday(words: ["bastille", "day"], month: 7, day: 14),
    Holiday(words: ["halloween"], month: 10, day: 31),
  ]
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
      (.partOfDay(.midday), ["lunchtime"]), (.partOfDay(.afternoon), ["afternoon"]),
      (.partOfDay(.evening), ["evening", "dusk", "sunset"]), (.partOfDay(.night), ["night"]),
      (.relativeDay(0), ["today", "tonight"]), (.relativeDay(-1), ["yesterday"]),
      (.relativeDay(1), ["tomorrow"]),
      (.choice(.last), ["last", "past", "previous"]), (.choice(.next), ["next", "coming", "following"]),
      (.choice(.this), ["this"]), (.noon, ["noon", "midday"]), (.midnight, ["midnight"]),
      (.overnight, ["overnight"]),
    ]
    for holiday in Holiday.all where table[holiday.words[0]] == nil { table[holiday.words[0]] = .holiday }
    for (word, names) in others { for name in names { table[name] = word } }
    return WordMap(table)
  }()
}
