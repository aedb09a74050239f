/// Which places lie in which, for those that news names often. Common knowledge; far from complete.
enum PlaceContainment {
  /// Whether one of two names, in lower case, is known to hold the other, or both are names of one place.
  static func nests(_ a: String, _ b: String) -> Bool {
    let (x, y) = (canonical(a), canonical(b))
    return x == y || holders(of: x).contains(y) || holders(of: y).contains(x)
  }

  /// From the next larger place outwards.
  static func holders(of place: String) -> [String] {
    var holders: [String] = []
    var current = place
    while let holder = table[current], holders.count < 6 {
      holders.append(holder)
      current = holder
    }
    if let entry = PlaceGazetteer.shared.entry(current), entry.relation == .capital {
      holders.append(canonical(entry.country.name))
    }
    return holders
  }

  private static func canonical(_ name: String) -> String {
    let plain = name.hasPrefix("the ") ? String(name.dropFirst(4)) : name
    let key = abbreviations[plain.filter { $0 != "." }] ?? plain
    if let entry = PlaceGazetteer.shared.entry(key), entry.relation == .country {
      return entry.country.name.lowercased()
    }
    return key
  }

  private static let abbreviations: [String: String] = [
    "calif": "california", "ca": "california", "fla": "florida", "ga": "georgia (us)", "ill": "illinois",
    "mass": "massachusetts", "mich": "michigan", "minn": "minnesota", "miss": "mississippi", "mo": "missouri",
    "nj": "new jersey", "ny": "new york state", "nyc": "new york", "new york city": "new york",
    "pa": "pennsylvania",
    "tenn": "tennessee", "tex": "texas", "va": "virginia", "wash": "washington state", "dc": "washington",
    "la": "los angeles", "us": "united states", "usa": "united states", "uk": "britain",
    "nc": "north carolina",
    "ore": "oregon", "ariz": "arizona", "colo": "colorado", "conn": "connecticut",
  ]

  private static let table: [String: String] = {
    var table: [String: String] = [:]
    for line in lines.split(separator: "\n") {
      let parts = line.split(separator: ":")
      guard parts.count == 2 else { continue }
      for part in parts[1].split(separator: ",") {
        table[part.drop { $0 == " " }.lowercased()] = parts[0].lowercased()
      }
    }
    return table
  }()

  private static let lines = """
    united states: california, texas, florida, georgia (us), illinois, massachusetts, michigan, minnesota, mississippi, missouri
    united states: new jersey, new york state, pennsylvania, tennessee, virginia, washington state, ohio, indiana, iowa, kansas
    united states: kentucky, louisiana, maine, maryland, montana, nebraska, nevada, new hampshire, new mexico, north carolina
    united states: north dakota, oklahoma, oregon, rhode island, south carolina, south dakota, utah, vermont, west virginia
    united states: wisconsin, wyoming, alabama, alaska, arizona, arkansas, colorado, connecticut, delaware, hawaii, idaho
    california: los angeles, san francisco, san diego, sacramento, oakland, san jose, malibu, beverly hills, hollywood, santa monica
    california: long beach, fresno, anaheim, pasadena, palm springs, rancho mirage, newport beach, santa rosa, orange county, silicon valley
    texas: houston, dallas, austin, san antonio, fort worth, el paso, galveston, baytown, beaumont, huntsville
    florida: miami, orlando, tampa, jacksonville, tallahassee, fort lauderdale
    georgia (us): atlanta, savannah
    illinois: chicago, springfield
    massachusetts: boston, cambridge, new bedford, worcester
    michigan: detroit, lansing
    minnesota: minneapolis, st paul
    missouri: st louis, kansas city
    mississippi: biloxi, jackson
    new york state: new york, buffalo, albany
    new york: brooklyn, manhattan, queens, bronx, staten island, harlem, east flatbush, brownsville, times square, wall street
    pennsylvania: philadelphia, pittsburgh, harrisburg
    tennessee: nashville, memphis
    washington state: seattle, tacoma
    louisiana: new orleans, baton rouge
    nevada: las vegas, reno
    north carolina: charlotte, raleigh, chapel hill
    oregon: portland, salem, woodburn
    arizona: phoenix, tucson
    colorado: denver, boulder, aurora
    alaska: anchorage, juneau, wasilla, palmer
    hawaii: honolulu
    maryland: baltimore
    ohio: cleveland, columbus, cincinnati
    indiana: indianapolis
    wisconsin: milwaukee
    britain: england, scotland, wales, northern ireland
    england: london, manchester, liverpool, birmingham, leeds, sheffield, bristol, newcastle, oxford, cambridge, surrey, somerset, cumbria
    england: kent, essex, devon, cornwall, yorkshire, lancashire, sussex, norfolk, suffolk, hampshire, dorset, cheshire
    scotland: edinburgh, glasgow, aberdeen, dundee
    wales: cardiff, swansea
    northern ireland: belfast, londonderry
    north africa: egypt, libya, tunisia, algeria, morocco
    italy: sicily, sardinia, tuscany, lombardy, rome, milan, naples, turin, venice, genoa, bologna, lampedusa
    sicily: palermo, catania, messina
    tuscany: florence, pisa, siena
    france: paris, lyon, marseille, marseilles, nice, cannes, toulouse, bordeaux, strasbourg, lille, corsica, normandy, brittany
    germany: berlin, munich, hamburg, frankfurt, cologne, mannheim, stuttgart, dresden, leipzig, bavaria, saxony
    spain: madrid, barcelona, catalonia, seville, valencia, andalusia, basque country, bilbao, majorca
    catalonia: barcelona
    greece: athens, crete, thessaloniki, lesbos, piraeus
    turkey: istanbul, ankara, izmir, antalya, gaziantep, diyarbakir
    russia: moscow, st petersburg, saint petersburg, siberia, chechnya, dagestan, kursk, belgorod, sochi, vladivostok
    ukraine: kyiv, kiev, kharkiv, odesa, odessa, donetsk, luhansk, donbas, crimea, lviv, dnipro, kherson, zaporizhzhia, mariupol
    iran: tehran, qeshm, hormozgan, bandar abbas, isfahan, tabriz, mashhad, shiraz
    iraq: baghdad, basra, mosul, erbil, kirkuk, falluja, fallujah
    syria: damascus, aleppo, homs, idlib, raqqa
    israel: jerusalem, tel aviv, haifa
    gaza strip: gaza city, rafah, khan younis, khan yunis
    egypt: cairo, alexandria, sinai, suez, luxor
    india: new delhi, delhi, mumbai, kolkata, chennai, bangalore, bengaluru, hyderabad, kerala, gujarat, assam, punjab, uttar pradesh
    pakistan: islamabad, karachi, lahore, peshawar, quetta, balochistan, sindh
    afghanistan: kabul, kandahar, herat, helmand
    china: beijing, shanghai, hong kong, guangdong, sichuan, xinjiang, tibet, wuhan, shenzhen, guangzhou
    japan: tokyo, osaka, kyoto, fukushima, hiroshima, hokkaido, okinawa
    indonesia: jakarta, java, sumatra, aceh, bali, sulawesi
    australia: sydney, melbourne, perth, brisbane, adelaide, canberra, queensland, victoria, new south wales, tasmania
    new zealand: auckland, wellington, christchurch, mount cook, aoraki, south island, north island
    canada: toronto, montreal, vancouver, ottawa, quebec, ontario, alberta, british columbia, calgary
    mexico: mexico city, tijuana, juarez, oaxaca, chiapas
    brazil: sao paulo, rio de janeiro, brasilia
    south africa: johannesburg, cape town, pretoria, durban
    nigeria: lagos, abuja, kano, borno
    kenya: nairobi, mombasa
    ireland: dublin, cork
    switzerland: geneva, zurich, bern, basel, davos
    belgium: brussels, antwerp
    netherlands: amsterdam, rotterdam, the hague
    """
}
