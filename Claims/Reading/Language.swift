/// The language of a text, told from its script and its commonest words.
struct Language: Equatable {
  /// ISO 639-1; `nil` if the text is too short or like none that is known.
  let code: String?

  /// Reads the running text, some 3,000 bytes of it.
  init(of text: SourceText, blocks: [Block]) {
    var sample: [UInt8] = []
    for block in blocks where block.kind.isRead && sample.count < 3_000 {
      sample.append(contentsOf: text[block.prose].prefix(3_000))
      sample.append(0x20)
    }
    self.init(sample: sample)
  }

  /// Diagnostics for a text that is not in English.
  static func diagnostics(found: String?, given: String?) -> [Diagnostic] {
    let isGivenOther = given.map { !$0.lowercased().hasPrefix("en") } ?? false
    guard let code = found ?? (isGivenOther ? given : nil), code != "en" else { return [] }
    return [
      Diagnostic(
        "notEnglish",
        "The text seems to be in another language than English (\(code)); what is found in it is not to be relied on."
      )
    ]
  }

  init(sample: [UInt8]) {
    var letters = 0
    var scripts: [String: Int] = [:]
    var words: [String: Int] = [:]
    var count = 0
    // In lower case as far as it is ASCII.
    var word: [UInt8] = []
    var isPlain = true
    func close() {
      if word.isEmpty { return }
      count += 1
      // Other plain words tell nothing.
      defer {
        word.removeAll(keepingCapacity: true)
        isPlain = true
      }
      if isPlain,
        !LanguageProfiles.languages.contains(hash: word.withUnsafeBufferPointer { FeatureHash.hash($0) })
      {
        return
      }
      words[String(decoding: word, as: UTF8.self).lowercased(), default: 0] += 1
    }
    var i = 0
    while i < sample.count {
      let byte = sample[i] | 0x20
      if byte &- 0x61 < 26 {
        letters += 1
        word.append(byte)
        i += 1
        continue
      }
      let (value, width) = sample[i] < 0x80 ? (UInt32(sample[i]), 1) : Self.scalar(of: sample, at: i)
      let isLetter =
        value < 128
        ? CharacterClass.ascii[Int(value)] == .letter : CharacterClass.ofScalar(value) == .letter
      if isLetter {
        letters += 1
        if let script = Self.script(of: value) { scripts[script, default: 0] += 1 }
        word += sample[i..<min(i + width, sample.count)]
        isPlain = isPlain && value < 128
      } else {
        close()
      }
      i += width
    }
    close()
    if let (script, number) = scripts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
      number * 2 > letters, letters >= 20
    {
      code = Self.refined(script, words: words)
    } else {
      code = Self.latin(words, count: count)
    }
  }

  /// A scalar of more than one byte; the sample may end inside one.
  private static func scalar(of sample: [UInt8], at i: Int) -> (value: UInt32, width: Int) {
    let (value, width) = sample.scalar(at: i)
    let found = sample[i + 1..<i + width].prefix { $0 & 0xC0 == 0x80 }.count + 1
    return found == width ? (value, width) : (0xFFFD, found)
  }

  // MARK: By script

  /// The language that a script alone tells, or stands for until words are looked at.
  private static func script(of value: UInt32) -> String? {
    switch value {
    case 0x370...0x3FF, 0x1F00...0x1FFF: "el"
    case 0x400...0x52F: "ru"
    case 0x531...0x58F: "hy"
    case 0x590...0x5FF: "he"
    case 0x600...0x6FF, 0x750...0x77F: "ar"
    case 0x900...0x97F: "hi"
    case 0x980...0x9FF: "bn"
    case 0xB80...0xBFF: "ta"
    case 0xE00...0xE7F: "th"
    case 0x10A0...0x10FF: "ka"
    case 0x1200...0x137F: "am"
    case 0x3040...0x30FF: "ja"
    case 0xAC00...0xD7AF: "ko"
    case 0x4E00...0x9FFF: "zh"
    default: nil
    }
  }

  /// Tells the languages of one script apart by letters that only one of them has.
  private static func refined(_ script: String, words: [String: Int]) -> String {
    func has(_ letters: String) -> Bool {
      words.keys.contains { word in letters.contains { word.contains($0) } }
    }
    switch script {
    case "ru": return has("іїєґ") ? (has("ў") ? "be" : "uk") : has("ђћџљњј") ? "sr" : has("ыэё") ? "ru" : "bg"
    case "ar": return has("پچگژ") ? "fa" : "ar"
    case "zh":
      return words.keys.contains { $0.unicodeScalars.contains { (0x3040...0x30FF).contains($0.value) } }
        ? "ja" : "zh"
    default: return script
    }
  }

  // MARK: By words

  /// The language whose function words make up most of a text; `nil` below 12 words, or when fewer than one word
  /// in twelve is one, or two languages are close. English prose has two in five.
  private static func latin(_ words: [String: Int], count: Int) -> String? {
    guard count >= 12 else { return nil }
    var hits = [Int](repeating: 0, count: LanguageProfiles.all.count)
    for (word, number) in words {
      guard var languages = LanguageProfiles.languages[word] else { continue }
      while languages != 0 {
        hits[languages.trailingZeroBitCount] += number
        languages &= languages - 1
      }
    }
    let scores = hits.indices.map { (code: LanguageProfiles.all[$0].code, hits: hits[$0]) }
      .sorted { ($1.hits, $0.code) < ($0.hits, $1.code) }
    guard scores[0].hits * 12 >= count, scores[0].hits * 10 > scores[1].hits * 11 else { return nil }
    return scores[0].code
  }
}

/// The commonest function words of languages in Latin script. Word lists of our own.
enum LanguageProfiles {
  struct Profile: Sendable {
    let code: String
    let words: [String]

    init(_ code: String, _ words: String) {
      self.code = code
      self.words = words.parts { $0 == UInt8(ascii: " ") }
    }
  }

  /// A bit for each language, in the order of `all`, that a word is common in.
  static let languages: WordMap<UInt32> = {
    var table: [String: UInt32] = [:]
    for (i, profile) in all.enumerated() {
      for word in profile.words { table[word, default: 0] |= 1 << UInt32(i) }
    }
    return WordMap(table)
  }()

  static let all: [Profile] = [
    Profile(
      "en",
      "the of and to in a is that for it was on are with as be at by this have from or had not but what were they which one all their there been has will would who more when said can about into than its he his she her we you i an if no out up so"
    ),
    Profile(
      "de",
      "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch"
    ),
    Profile(
      "fr",
      "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec aux son été cette ont mais comme ou si leur y dont nous sa ces elle entre deux même d l après sans"
    ),
    Profile(
      "es",
      "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está"
    ),
    Profile(
      "it",
      "di e il la che in a per un è del non si le una i con da della sono al dei più nel ha alla come anche lo ma gli se delle su o dal ed nella stato tra dopo essere loro questo era quando cui"
    ),
    Profile(
      "pt",
      "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois"
    ),
    Profile(
      "nl",
      "de van een het en in is dat op te zijn met voor niet aan er om ook als dan maar bij of uit nog naar heeft door over ze wordt was hij had kunnen deze worden tot meer hebben al werd zich wel geen jaar"
    ),
    Profile(
      "sv",
      "och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när år hade nu under efter eller också där sin ska vid mot skulle mycket sedan alla"
    ),
    Profile(
      "da",
      "og i at det er en til af på for med den der har de ikke som et han var men jeg om fra sig vi så kan skal hun efter da ved også blev være nu under mod eller end når havde hvor alle blive meget"
    ),
    Profile(
      "no",
      "og i det er på til som en å for av at har med de ikke den et om var han men seg så vi fra jeg kan skal ble også ved etter da være nå mot eller enn når hadde hvor alle blir mye ut opp"
    ),
    Profile(
      "fi",
      "ja on ei se että oli hän mutta kun ovat myös joka niin tai kuin ole sen hänen vain jos nyt sekä mukaan voi ollut olla mitä tämä jo vielä sitä jotka olivat ennen kanssa siitä jälkeen"
    ),
    Profile(
      "pl",
      "i w na z się nie do to że jest o jak a po od za przez dla są co ale tym czy ze by oraz tego tylko jego był może już przed które który ma było być także po roku też lub"
    ),
    Profile(
      "cs",
      "a v se na je že s z do o to i ve si ale po k za jako by podle od jsou pro jeho který které jsem byl tak před až co může má nebo už jeho více také mezi roku bylo"
    ),
    Profile(
      "hu",
      "a az és hogy nem is egy ez meg de csak volt el már mint még ki ha fel azt aki vagy amely lehet után szerint majd sem minden ezt kell két lesz őt azonban között pedig"
    ),
    Profile(
      "ro",
      "de și în a la cu pe o că din nu un pentru este se care mai au fi al ale lui sunt ca fost sau prin după dar despre între până avea acest această dacă iar când foarte"
    ),
    Profile(
      "tr",
      "ve bir bu da de için ile olarak çok daha olan gibi en sonra kadar ne ama o değil var her olduğu göre iki ya oldu ki dedi mi yeni ise büyük tarafından"
    ),
    Profile(
      "id",
      "yang dan di dengan untuk pada dari ini itu dalam tidak akan adalah ke juga oleh saya sebagai atau telah bisa ada karena mereka tersebut kepada lebih sudah kata menjadi kami tahun hanya"
    ),
    Profile(
      "hr",
      "i u je na se da za su od s o ne to kao što ili iz koji će biti koja nije bi do kako samo po ali koje ima još nakon prema već godine može te jer"
    ),
    Profile(
      "vi",
      "và của là có trong được cho không với các một người này đã khi những để từ về năm ra vào cũng ở tại như đến theo sẽ"
    ),
  ]
}
