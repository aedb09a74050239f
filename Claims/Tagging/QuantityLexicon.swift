/// The words of figures: numbers, multipliers, hedges, currencies and units.
enum QuantityLexicon {
  /// "seven", "thirty"; "hundred" and up are ``multipliers``.
  static let cardinals = WordMap(cardinalTable)
  static let cardinalTable: [String: Double] = {
    var table: [String: Double] = [:]
    let small = [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve",
      "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    for (i, word) in small.enumerated() { table[word] = Double(i) }
    let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    for (i, ten) in tens.enumerated() {
      table[ten] = Double(i * 10 + 20)
      for unit in 1...9 { table["\(ten)-\(small[unit])"] = Double(i * 10 + 20 + unit) }
    }
    return table
  }()

  static let ordinals: [String: Double] = {
    var table: [String: Double] = [:]
    let small = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
      "eleventh",
      "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth",
      "nineteenth",
    ]
    for (i, word) in small.enumerated() { table[word] = Double(i + 1) }
    for (i, ten) in ["twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet"].enumerated() {
      table["\(ten)ieth"] = Double(i * 10 + 20)
      for unit in 1...9 { table["\(ten)y-\(small[unit - 1])"] = Double(i * 10 + 20 + unit) }
    }
    return table
  }()

  /// The words that may begin a figure or stand for none; those with a hyphen too, and all numbers and signs.
  static let openers = WordSet(
    [Array(cardinalTable.keys), Array(ordinals.keys), Array(vague.keys), Array(currencySigns.keys)].joined()
      + Array(currencyCodes) + ["a", "an", "half", "no", "nobody", "several", "tens"])

  static let multipliers: WordMap<Double> = [
    "hundred": 100, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "dozen": 12,
    "score": 20,
    "k": 1e3, "m": 1e6, "mn": 1e6, "bn": 1e9, "tn": 1e12, "trn": 1e12, "lakh": 1e5, "crore": 1e7,
  ]

  /// "dozens" and the like, as the range that a reader would accept. Chosen by eye.
  static let vague: [String: ClosedRange<Double>] = [
    "dozens": 24...99, "scores": 40...199, "hundreds": 200...999, "thousands": 2000...9999,
    "millions": 2e6...9.9e6,
    "billions": 2e9...9.9e9,
  ]

  static let fractions: [String: Double] = [
    "half": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5, "sixth": 6,
    "eighth": 8, "tenth": 10, "tenths": 10,
  ]

  /// In front of a figure, of up to three words.
  static let hedges: [(words: [String], bound: Quantity.Bound)] = [
    (["slightly", "more", "than"], .about), (["slightly", "less", "than"], .about),
    (["little", "more", "than"], .about), (["no", "fewer", "than"], .atLeast),
    (["no", "less", "than"], .atLeast), (["not", "less", "than"], .atLeast),
    (["no", "more", "than"], .atMost), (["not", "more", "than"], .atMost), (["as", "many", "as"], .atMost),
    (["as", "much", "as"], .atMost), (["as", "few", "as"], .atLeast), (["as", "little", "as"], .atLeast),
    (["in", "excess", "of"], .moreThan),
    (["upwards", "of"], .moreThan), (["upward", "of"], .moreThan), (["just", "short", "of"], .about),
    (["barely"], .about), (["at", "least"], .atLeast), (["at", "most"], .atMost),
    (["up", "to"], .atMost), (["more", "than"], .moreThan), (["greater", "than"], .moreThan),
    (["higher", "than"], .moreThan), (["less", "than"], .lessThan), (["fewer", "than"], .lessThan),
    (["lower", "than"], .lessThan), (["close", "to"], .about), (["well", "over"], .moreThan),
    (["just", "over"], .about), (["just", "under"], .about), (["little", "over"], .about),
    (["slightly", "over"], .about), (["slightly", "under"], .about), (["a", "record"], .exact),
    (["over"], .moreThan), (["above"], .moreThan), (["exceeding"], .moreThan), (["under"], .lessThan),
    (["below"], .lessThan), (["about"], .about), (["around"], .about), (["some"], .about),
    (["roughly"], .about),
    (["approximately"], .about), (["nearly"], .about), (["almost"], .about), (["circa"], .about),
    (["estimated"], .about), (["minimum"], .atLeast), (["maximum"], .atMost), (["exactly"], .exact),
    (["only"], .exact),
  ]
  static let hedgeEnds: Set<String> = Set(hedges.compactMap(\.words.last))

  static let currencyNames: [String: String] = [
    "dollar": "USD", "euro": "EUR", "pound": "GBP", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY",
    "ruble": "RUB",
    "rouble": "RUB", "hryvnia": "UAH", "rupee": "INR", "shekel": "ILS", "lira": "TRY", "zloty": "PLN",
    "forint": "HUF", "naira": "NGN", "rand": "ZAR", "krona": "SEK", "kronor": "SEK", "kroner": "NOK",
    "franc": "CHF", "peso": "MXN", "dirham": "AED", "riyal": "SAR", "reais": "BRL", "baht": "THB",
    "buck": "USD", "quid": "GBP", "sterling": "GBP", "shilling": "KES",
  ]

  static let currencySigns: [String: String] = [
    "$": "USD", "us$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₽": "RUB", "₴": "UAH", "₹": "INR",
    "₪": "ILS",
    "₺": "TRY", "₩": "KRW", "₦": "NGN", "c$": "CAD", "ca$": "CAD", "a$": "AUD", "au$": "AUD", "nz$": "NZD",
    "hk$": "HKD", "s$": "SGD", "r$": "BRL",
  ]

  static let currencyCodes: Set<String> = [
    "usd", "eur", "gbp", "jpy", "cny", "rub", "uah", "inr", "ils", "chf", "cad", "aud", "nzd", "sek", "nok",
    "dkk",
    "pln", "huf", "czk", "krw", "brl", "mxn", "zar", "sgd", "hkd", "aed", "sar",
  ]

  /// Seconds.
  static let durations: [String: Double] = [
    "second": 1, "minute": 60, "hour": 3600, "day": 86_400, "week": 604_800, "month": 2_629_746,
    "year": 31_556_952,
    "decade": 315_569_520, "century": 3_155_695_200, "fortnight": 1_209_600, "night": 86_400,
  ]

  struct Measure: Hashable {
    let name: String
    let factor: Double
    var offset = 0.0
  }

  static let measures: [String: Measure] = {
    var table: [String: Measure] = [:]
    func add(_ name: String, _ units: [(Double, [String])]) {
      for (factor, words) in units { for word in words { table[word] = Measure(name: name, factor: factor) } }
    }
    add(
      "metre",
      [
        (1, ["metre", "meter"]), (1000, ["kilometre", "kilometer", "km", "kms"]),
        (0.01, ["centimetre", "centimeter", "cm"]),
        (0.001, ["millimetre", "millimeter", "mm"]), (1609.344, ["mile"]), (0.3048, ["foot", "feet", "ft"]),
        (0.0254, ["inch"]), (0.9144, ["yard"]),
      ])
    add(
      "square metre",
      [
        (1, ["sqm"]), (10_000, ["hectare", "ha"]), (4046.8564224, ["acre"]), (1e6, ["sqkm"]),
        (2_589_988.11, ["sqmi"]),
        (0.09290304, ["sqft"]),
      ])
    add(
      "kilogram",
      [
        (1, ["kilogram", "kilo", "kg", "kgs"]), (0.001, ["gram", "g"]), (1000, ["tonne", "ton"]),
        (0.45359237, ["lb", "lbs"]), (0.028349523, ["ounce", "oz"]),
      ])
    add("litre", [(1, ["litre", "liter"]), (3.785411784, ["gallon"]), (158.987294928, ["barrel"])])
    add("kilometre per hour", [(1, ["km/h", "kph", "kmh"]), (1.609344, ["mph"]), (1.852, ["knot"])])
    add(
      "watt",
      [
        (1, ["watt"]), (1000, ["kilowatt", "kw"]), (1e6, ["megawatt", "mw"]), (1e9, ["gigawatt", "gw"]),
      ])
    add("watt hour", [(1000, ["kilowatt-hour", "kwh"]), (1e6, ["megawatt-hour", "mwh"]), (1e9, ["gwh"])])
    add("degree Celsius", [(1, ["°c", "celsius", "centigrade", "c", "degree", "°"])])
    table["°f"] = Measure(name: "degree Celsius", factor: 5 / 9, offset: -160 / 9)
    table["fahrenheit"] = table["°f"]
    return table
  }()

  /// One of a measure, of time or of a share, in the singular.
  static func isUnit(_ word: String) -> Bool {
    word.utf8.count > 2 && (measures[word] != nil || durations[word] != nil && word != "second")
      || word == "point" || word == "percentage"
  }

  /// What may be counted as none: "no casualties".
  static let countable: Set<String> = [
    "casualty", "injury", "death", "fatality", "victim", "arrest", "survivor", "casualties", "injuries",
    "deaths",
    "fatalities", "victims", "arrests", "survivors", "passengers", "passenger",
  ]
}
