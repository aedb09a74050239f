/// Words that cannot both be true of one subject at one time.
enum Antonyms {
  static func exclude(_ a: String, _ b: String) -> Bool {
    table[a]?.contains(b) ?? false || negates(a, b) || negates(b, a)
  }

  /// "unable" against "able", "illegal" against "legal".
  private static func negates(_ a: String, _ b: String) -> Bool {
    guard b.utf8.count >= 4, a.hasSuffix(b) else { return false }
    return ["un", "in", "il", "im", "ir", "dis", "non", "non-"].contains(a.dropLast(b.count))
  }

  private static let table: [String: Set<String>] = {
    var table: [String: Set<String>] = [:]
    for pair in pairs {
      for (side, other) in [(pair.0, pair.1), (pair.1, pair.0)] {
        for word in side { table[word, default: []].formUnion(other) }
      }
    }
    return table
  }()

  private static let pairs: [([String], [String])] = [
    (["win", "won", "beat", "defeat", "clinch", "triumph"], ["lose", "lost"]),
    (["pass", "approve", "adopt"], ["fail", "reject"]),
    (["grant"], ["deny", "refuse", "reject"]), (["release", "free"], ["arrest", "withhold", "recall"]),
    (["escape"], ["recapture"]), (["suspend"], ["reinstate"]), (["raise"], ["lower", "cut", "reduce"]),
    (["increase", "rise", "up"], ["lower"]), (["extend"], ["shorten", "cut"]),
    (["shut"], ["open", "reopen"]),
    (["enter"], ["leave", "exit", "quit"]), (["find"], ["lose"]), (["launch"], ["cancel", "scrap", "halt"]),
    (["expand", "widen"], ["narrow"]), (["damaged"], ["undamaged", "intact"]), (["upper"], ["lower"]),
    (["optimistic"], ["pessimistic"]), (["serious", "severe", "critical"], ["minor", "slight"]),
    (["successful", "successfully"], ["failed"]), (["boy", "boys"], ["girl", "girls"]), (["day"], ["night"]),
    (["many"], ["few"]), (["everyone", "everybody"], ["nobody"]), (["save", "spare"], ["destroy"]),
    (["sign"], ["veto"]), (["over"], ["under"]), (["with"], ["without"]), (["forward"], ["backward"]),
    (["same"], ["different"]), (["admit", "confess"], ["deny"]), (["miss"], ["hit", "score"]),
    (["finish"], ["begin", "start"]), (["retain", "keep"], ["surrender", "vacate"]),
    (["add"], ["remove", "drop"]),
    (["deploy"], ["withdraw"]), (["demote"], ["promote"]), (["gain", "profit"], ["deficit"]),
    (["lengthen"], ["shorten"]), (["safe", "safely"], ["dangerous", "dangerously"]), (["back"], ["front"]),
    (
      ["accept", "approve", "back", "support", "endorse", "welcome"],
      ["reject", "refuse", "oppose", "decline"]
    ),
    (["confirm", "admit", "acknowledge", "affirm"], ["deny", "dispute", "refute"]),
    (
      ["rise", "increase", "grow", "gain", "surge", "jump", "soar"],
      ["fall", "decrease", "drop", "decline", "shrink", "lose", "plunge", "slump", "tumble"]
    ),
    (["open", "reopen"], ["close", "shut"]), (["survive"], ["die", "perish"]),
    (["alive"], ["dead"]), (["guilty"], ["innocent"]), (["convict"], ["acquit", "clear"]),
    (["free", "release"], ["detain", "jail", "imprison"]),
    (["begin", "start", "resume"], ["end", "cancel", "stop", "suspend"]),
    (["hire", "appoint"], ["fire", "dismiss", "sack"]), (["stay", "remain"], ["leave", "quit", "resign"]),
    (["allow", "permit"], ["ban", "bar", "prohibit", "forbid", "block"]),
    (["uphold"], ["overturn", "quash"]),
    (["succeed"], ["fail"]), (["arrive"], ["depart", "leave"]), (["buy"], ["sell"]), (["first"], ["last"]),
    (["legal", "lawful"], ["illegal", "unlawful"]), (["true"], ["false", "untrue"]),
    (["safe"], ["unsafe", "dangerous"]),
    (["likely"], ["unlikely"]), (["stable"], ["critical"]), (["male"], ["female"]),
    (["before"], ["after"]), (["north", "northern"], ["south", "southern"]),
    (["east", "eastern"], ["west", "western"]),
    (["large", "largest", "big", "biggest"], ["small", "smallest"]),
    (["strengthen"], ["weaken"]), (["agree"], ["refuse", "disagree"]),
    (["arrest", "detain", "capture"], ["escape", "flee"]),
    (["charge", "accuse"], ["clear", "exonerate"]), (["kill"], ["spare", "survive"]),
    (["improve"], ["worsen"]),
    (["join"], ["leave", "quit"]), (["lift"], ["impose"]),
    (["deliberate", "deliberately"], ["accidental", "accidentally"]),
    (["armed"], ["unarmed"]), (["major"], ["minor"]),
    (["high", "higher", "highest"], ["low", "lower", "lowest"]),
    (["up"], ["down"]), (["above"], ["below"]), (["inside"], ["outside"]), (["most"], ["least"]),
    (["always"], ["never"]), (["all"], ["none"]), (["victory", "win"], ["defeat", "loss"]),
    (["peaceful"], ["violent"]), (["rich"], ["poor"]), (["ahead"], ["behind"]), (["domestic"], ["foreign"]),
    (["success"], ["failure"]), (["healthy"], ["sick", "ill"]), (["easy"], ["hard", "difficult"]),
    (["good"], ["bad"]), (["better"], ["worse"]), (["left"], ["right"]), (["fast"], ["slow"]),
    (["long"], ["short"]), (["young"], ["old"]), (["full"], ["empty"]), (["upgrade"], ["downgrade"]),
    (["profit", "gain"], ["loss"]), (["import"], ["export"]), (["remember"], ["forget"]),
    (["destroy", "destroyed"], ["rebuild", "rebuilt", "intact"]),
    (["injured", "hurt", "wounded"], ["unharmed", "unhurt", "uninjured"]), (["unite"], ["divide"]),
    (["praise"], ["criticize", "criticise", "condemn"]), (["present"], ["absent"]), (["calm"], ["angry"]),
    (["light"], ["heavy"]), (["top"], ["bottom"]), (["former"], ["current"]), (["enemy"], ["ally"]),
    (["lead"], ["trail"]), (["reduce", "loosen", "ease"], ["raise", "tighten"]), (["hope"], ["fear"]),
    (["early"], ["late"]), (["new"], ["old"]), (["best"], ["worst"]), (["more"], ["fewer", "less"]),
    (["public"], ["private"]), (["temporary"], ["permanent"]), (["increase"], ["reduce", "cut"]),
    (["expand"], ["shrink"]), (["unanimous"], ["split"]), (["positive"], ["negative"]),
    (["innocent"], ["convicted"]),
    (
      ["accept", "approve", "back", "support", "endorse", "agree", "pass", "adopt"],
      ["turn down", "vote down", "throw out", "spurn", "rebuff", "strike down", "veto"]
    ),
    (["hold", "withstand", "resist"], ["give way", "collapse", "burst", "cave in", "give in"]),
    (["stay", "remain", "stay on", "carry on", "hold on"], ["step down", "stand down", "resign", "quit"]),
    (
      ["hold", "go ahead", "proceed", "begin", "start", "continue"],
      ["call off", "cancel", "scrap", "put off"]
    ),
    (["attend", "join", "visit"], ["boycott", "skip", "stay away", "pull out"]),
    (["know", "aware"], ["unaware", "ignorant"]),
    (["open", "reopen"], ["closed", "shut"]),
    (["qualify", "advance", "go through"], ["knock out", "eliminate", "go out"]),
    (["take off", "depart"], ["land", "ground"]), (["stay"], ["break up", "split up"]),
    (["speed up", "accelerate"], ["slow down", "slow"]),
    (["go up", "climb"], ["go down", "come down", "fall"]),
    (["give up", "surrender", "hand over"], ["keep", "retain", "hold out", "fight on"]),
    (["turn on"], ["turn off"]), (["switch on"], ["switch off"]),
    (["take on", "hire"], ["lay off", "dismiss"]),
    (["let in", "admit"], ["turn away", "keep out"]),
    (["uphold", "affirm", "confirm"], ["overturn", "reverse"]),
    (["break off", "suspend"], ["resume", "continue"]), (["drunk"], ["sober"]), (["alone"], ["together"]),
    (["voluntary", "voluntarily"], ["forced"]), (["wealthy"], ["poor"]),
    (["married"], ["single", "divorced"]),
    (["occupied"], ["empty", "vacant"]), (["loaded"], ["unloaded", "empty"]),
    (["conscious"], ["unconscious"]),
    (["natural"], ["artificial"]), (["real", "genuine", "authentic"], ["fake", "forged", "bogus"]),
    (["single"], ["several"]), (["locked"], ["unlocked", "open"]), (["wet"], ["dry"]),
    (["support", "back", "favour", "favor"], ["oppose"]), (["attack"], ["defend"]),
    (["keep", "retain"], ["lose", "drop"]),
    (["include"], ["exclude"]), (["restore"], ["remove", "abolish"]), (["man", "men"], ["woman", "women"]),
    (["husband"], ["wife"]), (["brother"], ["sister"]), (["father"], ["mother"]), (["son"], ["daughter"]),
    (["morning"], ["evening"]), (["minimum"], ["maximum"]), (["hot"], ["cold"]), (["weak"], ["strong"]),
  ]
}
