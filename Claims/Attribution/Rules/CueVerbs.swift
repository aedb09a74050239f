/// What a verb of saying can take, so that a rule knows where its content stands.
struct CueFrames: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  /// Words in quotation marks, on either side: "…," she said.
  static let quotation = CueFrames(rawValue: 1)
  /// A clause with "that".
  static let that = CueFrames(rawValue: 2)
  /// A clause without "that": she said the bridge was closed.
  static let bare = CueFrames(rawValue: 4)
  /// "to" and a verb: she promised to come.
  static let infinitive = CueFrames(rawValue: 8)
  /// A noun phrase: she denied the charge.
  static let noun = CueFrames(rawValue: 16)
  /// A listener before the content: she told reporters that …
  static let audience = CueFrames(rawValue: 32)
  /// A person and what is wanted of them, both content: she urged the board to act.
  static let object = CueFrames(rawValue: 64)
  /// A thing and what it is called, both content: she called the vote a farce.
  static let predicate = CueFrames(rawValue: 128)
  /// "whether", "how", "what" and the like.
  static let question = CueFrames(rawValue: 256)
  /// A person and, after a preposition, what is said of them: she accused the firm of fraud.
  static let charge = CueFrames(rawValue: 512)
  /// A thing and, after "at", its figure: she put the number of dead at nine.
  static let estimate = CueFrames(rawValue: 1024)
}

/// The verbs that mark a saying, by lemma, with what each can take.
///
/// Which verbs and which frames: the words that stand in at least six cues of PolNeAR's training part, and further
/// ones of the same classes (verbs of saying, thinking, wanting, showing, praising and blaming).
enum CueVerbs {
  /// The frames of a verb, or of a verb with the particle or preposition after it ("point out", "call for").
  static func frames(of lemma: String) -> CueFrames? { frames[lemma] }

  /// Whether a verb does nothing else than report what was said: no doubt is left by its object.
  static func isReporting(_ lemma: String) -> Bool { reporting.contains(lemma) }

  /// The lemma of a verb of saying's regular past form, for words that a tagger takes for adjectives: "denied".
  static func lemma(ofPast norm: String) -> String? { pasts[norm] }

  private static let pasts: WordMap<String> = {
    var pasts: [String: String] = [:]
    for lemma in table.keys where !lemma.contains(" ") {
      if lemma.hasSuffix("e") {
        pasts[lemma + "d"] = lemma
      } else if lemma.hasSuffix("y"), !"aeiou".contains(lemma.dropLast().last ?? "a") {
        pasts[lemma.dropLast() + "ied"] = lemma
      } else {
        pasts[lemma + "ed"] = lemma
      }
    }
    return WordMap(pasts)
  }()

  /// Whether what follows a verb without "that" is a clause even where its subject is hard to see.
  static func takesAnyClause(_ lemma: String) -> Bool { clausal.contains(lemma) }

  private static let clausal: WordSet = [
    "say", "tell", "argue", "insist", "contend", "concede", "acknowledge", "admit", "warn", "allege",
    "believe",
  ]

  /// Letters: q quotation, t that, b bare clause, i infinitive, n noun, a audience, o object, p predicate,
  /// w question, c charge, e estimate.
  private static let listing = """
    say:qtbw tell:qtbwa add:qtb write:qtb tweet:qtbn announce:qtbn declare:qtbnp state:qtb claim:qtbi
    assert:qtb argue:qtb contend:qtb insist:qtb maintain:qtb allege:qtb acknowledge:qtbn admit:qtbn
    concede:qtbn confirm:qtbnw deny:qtbn disclose:qtn reveal:qtbnw report:qtbn note:qtbn observe:qtb
    remark:qtb comment:qt mention:qtn explain:qtnw clarify:qtnw reply:qt respond:qt answer:qt retort:qt
    counter:qt rebut:qn interject:q exclaim:qt proclaim:qtbn profess:tin affirm:qtn reaffirm:qtn
    reiterate:qtn repeat:qtn stress:qtbn emphasize:qtn emphasise:qtn underscore:qtn underline:qtn highlight:n
    warn:qtbac caution:qtba advise:qtbo urge:qton implore:qo exhort:qo recommend:qtn suggest:qtbn
    propose:qtni promise:qtbina pledge:qtbin vow:qtbin swear:qtbi guarantee:tbn assure:qtba reassure:qtba
    testify:qtb recount:qtnw recall:qtbnw recollect:qt describe:nwp depict:np portray:np characterize:np
    characterise:np quip:qtb joke:qtb retweet:n post:qt blog:qt email:q text:q predict:qtbn forecast:tn
    project:tb estimate:tbn speculate:qtb theorize:tb accuse:c blame:n criticize:qn criticise:qn slam:n
    blast:n denounce:n condemn:n deride:n mock:n ridicule:n decry:n assail:n attack:n praise:n laud:n hail:n
    tout:n boast:qtb brag:tb complain:qtb lament:qtbn bemoan:qn grumble:qtb inform:tba notify:ta
    quote:n cite:n paraphrase:n echo:n chime:q yell:q shout:q scream:q whisper:q mutter:q murmur:q chant:q
    opine:qt posit:qt conclude:qtb infer:t summarize:q read:q dub:p label:p brand:p ask:qwao question:qnw
    inquire:qw wonder:qw demand:qtni request:nt order:on instruct:o beg:oi plead:iq challenge:n
    dispute:nt refute:n reject:n dismiss:n decree:t hint:tb imply:tb insinuate:t signal:tb indicate:tbnw
    outline:n chide:qn admonish:qo muse:q narrate:q fume:q tease:q gush:q crow:q thunder:q rail:q
    defend:n endorse:n support:n oppose:n back:n favor:n favour:n welcome:n thank:n applaud:n congratulate:n
    apologize:q invoke:n address:n discuss:nw debate:nw think:qtb believe:tb feel:tb know:tw understand:tw
    realize:tb realise:tb recognize:tn recognise:tn suspect:tb doubt:tn expect:tio anticipate:tn hope:tbi
    wish:tbi want:ion desire:n fear:tbn worry:tb dread:n intend:i plan:i aim:i seek:in decide:itw
    determine:tbw resolve:i agree:ti disagree:t consider:n regard:n assume:tb presume:tb guess:tb reckon:tb
    learn:tb discover:tb forget:t prefer:in refuse:i decline:in vote:i threaten:i hold:t rule:t
    show:tbnw demonstrate:tn prove:tn find:tb signify:t continue:q begin:q conclude_:q voice:n express:n
    convey:tn propound:n advocate:n champion:n ponder:n contemplate:n mull:n weigh:n
    call:p name:p remind:qtba convince:ta persuade:o encourage:o push:o press:o pressure:o
    ask_about:n ask_for:n point_out:qtbn point_to:n call_for:n call_on:o talk_about:nw speak_about:nw
    speak_of:n speak_out:n warn_of:n warn_against:n warn_about:n complain_about:n worry_about:n
    refer_to:n allude_to:n agree_with:n disagree_with:n object_to:n respond_to:n react_to:n reply_to:n
    lash_out:n lay_out:n rule_out:n vote_for:n vote_against:n push_for:n press_for:n argue_for:n
    argue_against:n argue_about:n boast_about:n brag_about:n joke_about:n comment_on:n elaborate_on:n
    focus_on:n seize_on:n insist_on:n go_after:n campaign_on:n apologize_for:n apologise_for:n
    aspire_to:n hint_at:n hear_about:n think_of:n think_about:n dream_of:n care_about:nw
    ask_whether:w believe_in:n hope_for:n plead_for:n appeal_for:n sign_off:n weigh_in:q go_on:q blurt_out:q
    stand_by:n double_down:n side_with:n call_out:n plead_guilty:n opt_for:n put:e account_for:n testify_about:n
    """

  private static let letters: [Character: CueFrames] = [
    "q": .quotation, "t": .that, "b": .bare, "i": .infinitive, "n": .noun, "a": .audience, "o": .object,
    "p": .predicate, "w": .question, "c": .charge, "e": .estimate,
  ]

  private static let frames = WordMap(table)

  private static let table: [String: CueFrames] = {
    var table: [String: CueFrames] = [:]
    for entry in listing.parts(where: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }) {
      let parts = entry.parts { $0 == UInt8(ascii: ":") }
      let lemma = parts[0].parts { $0 == UInt8(ascii: "_") }.joined(separator: " ")
      table[lemma] = parts[1].reduce(into: CueFrames()) { $0.formUnion(letters[$1] ?? []) }
    }
    return table
  }()

  private static let reporting: WordSet = [
    "say", "tell", "add", "write", "tweet", "announce", "declare", "state", "claim", "assert", "argue",
    "contend",
    "insist", "maintain", "allege", "acknowledge", "admit", "concede", "confirm", "deny", "disclose",
    "report",
    "note", "remark", "explain", "reply", "respond", "reiterate", "stress", "warn", "caution", "urge",
    "suggest", "propose", "promise", "pledge", "vow", "testify", "quip", "joke", "predict", "accuse",
    "complain",
    "lament", "put", "conclude", "point out", "recall", "emphasize", "emphasise", "assure", "call for",
    "call on",
    "criticize", "criticise", "praise", "denounce", "condemn", "dismiss", "reject", "call", "describe",
    "decline",
    "refuse", "ask", "demand",
  ]
}
