/// The nouns by which an article speaks of sources without their names.
///
/// Chosen by eye; a word stands in the first class that fits. Plurals are listed where they differ in sense,
/// else made by rule.
enum DescriptionWords {
  enum Class: Hashable {
    /// One human being, by office, trade or trait: "spokeswoman", "general", "woman".
    case person
    /// Several, or a crowd: "officials", "family", "troops".
    case people
    /// Only that someone spoke: "source", "insider".
    case anonymous
    case organization, government, outlet, document
  }

  /// The class of a noun in lower case; `isPlural` is true for plural forms and collective nouns.
  static func lookUp(_ norm: String) -> (class: Class, isPlural: Bool, singular: String)? {
    if let found = table[norm] { return (found.0, found.1, norm) }
    for (ending, replacement) in [("ies", "y"), ("men", "man"), ("women", "woman"), ("es", ""), ("s", "")]
    where norm.hasSuffix(ending) && norm.utf8.count > ending.utf8.count + 2 {
      let singular = norm.dropLast(ending.count) + replacement
      guard let found = table[String(singular)] else { continue }
      return (found.0 == .person ? .people : found.0, true, String(singular))
    }
    // "ex-minister", "co-chair", "34-year-old", "vice-president"
    if norm.hasSuffix("-year-old") { return (.person, false, norm) }
    if let dash = norm.lastIndex(of: "-"), dash > norm.startIndex {
      return lookUp(String(norm[norm.index(after: dash)...]))
    }
    return nil
  }

  /// The office behind a role noun, so that "the Ukrainian leader" can be a president: offices in one group may
  /// stand for each other.
  static func group(of noun: String) -> Int? { groups[noun] }

  static func gender(of noun: String) -> NameLexicon.Gender? {
    if noun.hasSuffix("woman") || female.contains(noun) { return .female }
    return noun.hasSuffix("man") && noun != "human" || male.contains(noun) ? .male : nil
  }

  /// Says what someone is in general, so that any person may be meant: "the man", "the politician".
  static func isGeneral(_ noun: String) -> Bool { general.contains(noun) || noun.hasSuffix("-year-old") }

  private static let female: WordSet = [
    "woman", "mother", "wife", "daughter", "sister", "girl", "actress", "queen", "princess", "widow", "lady",
    "grandmother", "aunt", "niece", "businesswoman", "congresswoman", "duchess", "girlfriend", "heiress",
    "nun",
    "waitress", "mum", "mom", "stepmother", "hostess",
  ]
  private static let male: WordSet = [
    "man", "father", "husband", "son", "brother", "boy", "actor", "king", "prince", "widower", "grandfather",
    "uncle", "nephew", "congressman", "duke", "boyfriend", "monk", "priest", "pope", "dad", "stepfather",
    "imam",
  ]
  private static let general: WordSet = [
    "man", "woman", "politician", "businessman", "businesswoman", "candidate", "nominee", "front-runner",
    "frontrunner", "billionaire", "mogul", "star", "celebrity", "veteran", "official", "lawmaker", "suspect",
    "victim", "defendant", "author", "activist", "expert", "executive", "boss", "democrat", "republican",
    "conservative", "hopeful", "contender", "rival", "tycoon", "magnate", "developer", "newcomer", "outsider",
    "native", "incumbent", "politico", "socialist", "populist", "libertarian", "player", "champion", "singer",
    "standard-bearer", "opponent", "entrepreneur", "scientist", "teenager", "pensioner", "father", "mother",
    "girl", "boy",
  ]

  private static let groups: [String: Int] = {
    let lists = [
      "president premier chancellor leader king queen emperor emir sultan monarch ruler strongman dictator "
        + "pm minister potus taoiseach head",
      "minister secretary",
      "senator congressman congresswoman representative lawmaker legislator mp mep delegate deputy",
      "spokesman spokeswoman spokesperson",
      "chief head boss director chairman chairwoman chair chairperson ceo executive president founder manager",
      "general commander colonel officer marshal admiral soldier",
      "lawyer attorney barrister solicitor counsel prosecutor",
      "candidate nominee contender hopeful front-runner frontrunner runner-up challenger",
      "billionaire businessman businesswoman tycoon mogul magnate developer entrepreneur",
      "judge justice magistrate", "coach manager trainer", "scientist researcher professor academic author",
      "economist analyst strategist", "mayor", "governor", "pontiff pope",
      "journalist reporter correspondent",
      "adviser advisor aide strategist", "ambassador envoy diplomat", "surgeon doctor physician medic",
    ]
    var groups: [String: Int] = [:]
    for (i, list) in lists.enumerated() {
      for word in list.split(separator: " ") {
        // The first list that holds a word decides its group; "minister" is a leader only as "prime minister".
        if word == "minister", i == 0 { continue }
        if groups[String(word)] == nil { groups[String(word)] = i }
      }
    }
    return groups
  }()

  private static let table: [String: (Class, Bool)] = {
    var table: [String: (Class, Bool)] = [:]
    func add(_ list: String, _ kind: Class, _ isPlural: Bool) {
      for word in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) where table[String(word)] == nil {
        table[String(word)] = (kind, isPlural)
      }
    }
    add("source insider informant whistle-blower", .anonymous, false)
    add("sources insiders", .anonymous, true)
    add(people, .people, true)
    add(person, .person, false)
    add(government, .government, false)
    add(outlet, .outlet, false)
    add("media press outlets newspapers papers", .outlet, true)
    add(organization, .organization, false)
    add("police", .organization, true)
    add(document, .document, false)
    return table
  }()

  private static let people = """
    people officials family relatives troops crowd public staff crew supporters opponents critics voters residents \
    locals witnesses eyewitnesses onlookers bystanders neighbours neighbors authorities prosecutors investigators \
    detectives firefighters rescuers analysts experts economists scientists researchers diplomats commanders \
    parents children kids men women americans leadership electorate couple pair duo trio majority minority others \
    some many most several those everyone everybody anyone observers folks guys youth clergy personnel team jury jurors \
    jurists organizers organisers organisers campaigners demonstrators protesters insurgents rebels militants \
    fans members allies aides lawmakers democrats republicans conservatives liberals progressives tories evangelicals \
    latinos hispanics blacks whites muslims christians jews catholics respondents participants
    """

  private static let person = """
    spokesman spokeswoman spokesperson president premier chancellor leader minister secretary senator congressman \
    congresswoman representative lawmaker legislator mp mep delegate deputy governor mayor councillor councilman \
    councilwoman councilor alderman ambassador envoy diplomat consul commissioner chief head boss director chairman \
    chairwoman chair chairperson ceo cfo executive founder co-founder owner partner general commander colonel major \
    captain lieutenant sergeant officer marshal admiral soldier veteran official lawyer attorney barrister solicitor \
    counsel prosecutor judge justice magistrate candidate nominee contender hopeful front-runner frontrunner \
    challenger rival opponent incumbent billionaire millionaire businessman businesswoman tycoon mogul magnate \
    developer entrepreneur coach manager trainer player striker midfielder goalkeeper defender forward winger \
    quarterback pitcher batsman bowler driver rider runner swimmer boxer athlete champion scientist researcher \
    professor academic author writer novelist poet playwright historian economist analyst strategist expert adviser \
    advisor aide assistant operative consultant pollster surrogate donor fundraiser journalist reporter correspondent \
    editor columnist commentator pundit anchor host co-host presenter broadcaster moderator blogger actor actress \
    singer musician rapper comedian director producer filmmaker artist painter designer architect model star celebrity \
    doctor surgeon physician nurse medic paramedic midwife pathologist coroner psychologist psychiatrist \
    epidemiologist virologist biologist chemist physicist astronomer geologist volcanologist seismologist \
    meteorologist forecaster engineer pilot technician mechanic electrician teacher lecturer student pupil principal \
    headteacher headmaster headmistress dean rector provost graduate farmer fisherman fisher miner worker shopkeeper \
    baker butcher cook chef waiter waitress driver trader banker investor broker accountant auditor clerk \
    receptionist librarian curator archivist priest pastor bishop archbishop cardinal pope pontiff imam rabbi monk nun \
    reverend cleric ayatollah king queen prince princess emperor emir sultan monarch duke duchess lord dictator \
    strongman ruler detective investigator inspector superintendent constable sheriff trooper agent ranger warden \
    guard firefighter rescuer witness eyewitness bystander onlooker passer-by victim survivor suspect defendant \
    plaintiff complainant convict prisoner inmate hostage refugee migrant asylum-seeker immigrant tourist \
    passenger commuter pedestrian cyclist motorist customer client patient resident neighbour neighbor tenant \
    landlord homeowner villager islander pensioner teenager toddler baby child boy girl man woman person husband wife \
    father mother parent son daughter brother sister uncle aunt nephew niece cousin grandfather grandmother \
    grandson granddaughter widow widower fiance fiancee boyfriend girlfriend friend colleague acquaintance \
    activist campaigner organizer organiser protester demonstrator supporter critic member participant volunteer \
    negotiator mediator arbitrator observer monitor inspector speaker whip democrat republican conservative liberal \
    socialist libertarian independent populist politician politico statesman dissident separatist rebel insurgent \
    militant fighter warlord gunman attacker shooter bomber hijacker kidnapper thief robber burglar smuggler dealer \
    hacker spy whistleblower mastermind ringleader hero legend icon native newcomer outsider standard-bearer \
    secretary-general director-general president-elect vice-president one someone somebody insider user caller \
    voter magistrate surveyor conservationist environmentalist ecologist naturalist zoologist biographer \
    rep communist linebacker cornerback receiver punter kicker catcher shortstop trustee \
    diver sailor seaman skipper docker carpenter plumber gardener hunter shepherd weaver courier porter \
    steward stewardess conductor juror another nobody no-one anybody translator interpreter photographer cameraman cartoonist illustrator publisher printer agent talent mother-in-law
    """

  private static let government = """
    government administration cabinet ministry parliament senate congress court tribunal army navy military \
    presidency embassy consulate treasury junta regime kremlin legislature judiciary coastguard state \
    department authority commonwealth inspectorate prefecture municipality directorate
    """

  private static let outlet = """
    newspaper paper daily tabloid broadsheet magazine weekly television tv broadcaster network channel station website site outlet \
    wire newswire portal publication journal blog
    """

  private static let organization = """
    company firm trust group organization organisation agency party campaign committee commission council union university \
    college school hospital clinic bank fund foundation institute association federation league club charity church \
    corporation conglomerate airline carrier manufacturer maker retailer producer operator supplier startup start-up \
    business bureau office board panel watchdog regulator body alliance coalition movement militia faction \
    brigade company's bloc think-tank tank lab laboratory museum theatre theater theatre orchestra academy society institution \
    chain giant developer publisher insurer lender brewer carmaker automaker utility consortium subsidiary parent \
    enterprise pac super-pac lobby chamber camp side delegation mission secretariat forum court-martial prosecution \
    defence defense service headquarters team exchange
    """

  private static let document = """
    report study survey poll statement letter email e-mail memo memorandum document paper filing lawsuit complaint \
    indictment affidavit suit petition motion ruling verdict judgment law bill treaty agreement accord constitution \
    amendment resolution order decree plan proposal draft text transcript record records book article story editorial \
    op-ed column post tweet message note notice release communique communiqué declaration manifesto platform website \
    data figures statistics findings results evidence analysis review assessment audit investigation inquiry \
    research estimate estimates forecast census ad advert advertisement video footage tape recording film documentary \
    sign banner headline label caption press-release dossier bulletin advisory warrant emails e-mails documents \
    files leak graph chart map polls polling surveys studies
    """
}
