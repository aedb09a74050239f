/// Kinds of events that news counts and dates, and the words that tell them. Words of one class may speak of one
/// event though they share no stem: "met", "the talks", "the session".
enum EventClass: String, Hashable, CaseIterable {
  case death, injury, arrest, missing, displacement, rescue, meeting, vote, trial, sentence, release, launch,
    quake
  case attack, crash, purchase, win, resignation, hire, funeral, damage
  case entry, escape, fire, theft, discovery, shooting, charge, conviction, wedding, birth, offer, protest
  case departure, visit, agreement, treatment, cut, strike, explosion, placement, play, ownership

  /// By lemma.
  static func of(_ lemma: String) -> EventClass? { table[lemma] }

  private var lemmas: String {
    switch self {
    case .death:
      "kill die dead death fatality perish slay murder toll drown deceased fatally killed succumb execute"
    case .injury: "injure wound hurt injury injured wounded hospitalize hospitalise maim"
    case .arrest: "arrest detain apprehend nab arrested detained custody detention capture recapture"
    case .missing: "missing unaccounted"
    case .displacement: "displace evacuate homeless evacuation displaced"
    case .rescue: "rescue rescued"
    case .meeting: "meet meeting talk session round negotiation negotiate summit gathering convene confer"
    case .vote: "vote election ballot referendum poll"
    case .trial: "trial hearing arraignment arraign"
    case .sentence: "sentence imprison jail"
    case .release: "release free unveil issue publish"
    case .launch: "launch debut"
    case .quake: "earthquake quake tremor temblor rattle shake jolt"
    case .attack: "attack bomb raid assault shell shelling bombing airstrike bombard"
    case .crash: "crash collide collision"
    case .purchase: "buy acquire purchase acquisition takeover"
    case .win: "win beat defeat victory triumph top clinch"
    case .resignation: "resign quit resignation"
    case .hire: "hire appoint rehire re-hire"
    case .funeral: "funeral bury burial"
    case .damage: "damage destroy collapse flatten damaged destroyed gut level devastate demolish raze ravage"
    case .entry: "enter check admit"
    case .escape: "escape abscond flee"
    case .fire: "fire burn blaze arson inferno ignite torch"
    case .theft: "steal rob heist robbery theft loot snatch robber"
    case .discovery: "find discover recover locate"
    case .shooting: "shoot shooting gun"
    case .charge: "charge indict accuse indictment"
    case .conviction: "convict guilty conviction"
    case .wedding: "marry wed wedding marriage"
    case .birth: "bear birth born"
    case .offer: "offer bid propose"
    case .protest: "protest rally march demonstration riot demonstrate unrest rioting"
    case .departure: "leave depart exit"
    case .visit: "visit arrive travel trip tour attend"
    case .agreement: "sign agree agreement deal pact"
    case .treatment: "treat rehab"
    case .cut: "cut sever disrupt outage disruption"
    case .strike: "strike hit"
    case .explosion: "explode explosion blast detonate"
    case .placement: "place put sideline"
    case .play: "play face host"
    case .ownership: "own belong possess"
    }
  }

  private static let table: [String: EventClass] = {
    var table: [String: EventClass] = [:]
    for event in allCases { for lemma in event.lemmas.split(separator: " ") { table[String(lemma)] = event } }
    return table
  }()

  /// Whether the class is what a count of people counts: twelve dead are not twelve hurt.
  var countsPeople: Bool {
    switch self {
    case .death, .injury, .arrest, .missing, .displacement, .rescue: true
    default: false
    }
  }
}
