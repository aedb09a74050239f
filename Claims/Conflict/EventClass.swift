/// Kinds of events that news counts and dates, and the words that tell them. Words of one class may speak of one
/// event though they share no stem: "met", "the talks", "the session".
enum EventClass: String, Hashable, CaseIterable {
  case death, injury, arrest, missing, displacement, rescue, meeting, vote, trial, sentence, release, launch,
    quake
  case attack, crash, purchase, win, resignation, hire, funeral, damage

  /// By lemma.
  static func of(_ lemma: String) -> EventClass? { table[lemma] }

  private var lemmas: String {
    switch self {
    case .death: "kill die dead death fatality perish slay murder toll drown deceased fatally killed"
    case .injury: "injure wound hurt injury injured wounded hospitalize hospitalise maim"
    case .arrest: "arrest detain apprehend nab arrested detained custody detention"
    case .missing: "missing unaccounted"
    case .displacement: "displace evacuate homeless flee evacuation displaced"
    case .rescue: "rescue rescued"
    case .meeting: "meet meeting talk session round negotiation negotiate summit gathering convene confer"
    case .vote: "vote election ballot referendum"
    case .trial: "trial hearing arraignment arraign"
    case .sentence: "sentence imprison jail"
    case .release: "release free unveil"
    case .launch: "launch debut"
    case .quake: "earthquake quake tremor temblor strike hit rattle shake jolt"
    case .attack: "attack bomb raid assault shell shelling bombing airstrike bombard"
    case .crash: "crash collide collision"
    case .purchase: "buy acquire purchase acquisition takeover pay"
    case .win: "win beat defeat"
    case .resignation: "resign quit resignation"
    case .hire: "hire appoint name"
    case .funeral: "funeral bury burial"
    case .damage: "damage destroy collapse flatten damaged destroyed"
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
