/// Forms that no rule leads back to their dictionary form: a form, or several, before each slash-free base.
///
/// Written as "base form form …", one word a line break apart from the next by a semicolon.
enum IrregularForms {
  static let verbs = index(
    """
    be am is are was were been being 's 're 'm ain't isn't aren't wasn't weren't; have has had 've hasn't haven't \
    hadn't; do does did done don't doesn't didn't; can can't cannot; will won't 'll; shall shan't; would wouldn't 'd; \
    could couldn't; should shouldn't; might mightn't; must mustn't; need needn't; arise arose arisen; \
    awake awoke awoken; bear bore borne born; beat beaten; become became; befall befell befallen; begin began begun; \
    behold beheld; bend bent; bet; beset; bid bade bidden; bind bound; bite bit bitten; bleed bled; blow blew blown; \
    break broke broken; breed bred; bring brought; broadcast; build built; burn burnt; burst; buy bought; cast; \
    catch caught; choose chose chosen; cling clung; come came; cost; creep crept; cut; deal dealt; dig dug; \
    dive dove; draw drew drawn; dream dreamt; drink drank drunk; drive drove driven; dwell dwelt; eat ate eaten; \
    fall fell fallen; feed fed; feel felt; fight fought; find found; flee fled; fling flung; fly flew flown flies; \
    forbid forbade forbidden; forecast; foresee foresaw foreseen; foretell foretold; forget forgot forgotten; \
    forgive forgave forgiven; forgo forwent forgone; forsake forsook forsaken; freeze froze frozen; \
    get got gotten getting; give gave given; go went gone goes; grind ground; grow grew grown; hang hung; hear heard; \
    hide hid hidden; hit; hold held; hurt; keep kept; kneel knelt; know knew known; lay laid; lead led; lean leant; \
    leap leapt; learn learnt; leave left; lend lent; let letting; lie lain lying lied; light lit; lose lost; \
    make made; mean meant; meet met; mislead misled; misread; misspeak misspoke misspoken; mistake mistook mistaken; \
    misunderstand misunderstood; mow mown; offset; outdo outdid outdone; outrun outran; overcome overcame; \
    overhear overheard; overrun overran; oversee oversaw overseen; overtake overtook overtaken; \
    overthrow overthrew overthrown; partake partook partaken; pay paid; plead pled; prove proven; put putting; quit; \
    read; rebuild rebuilt; redo redid redone; repay repaid; rerun reran; resell resold; reset; retell retold; \
    rethink rethought; rewrite rewrote rewritten; rid; ride rode ridden; ring rang rung; rise rose risen; run ran; \
    say said says sez; see saw seen; seek sought; sell sold; send sent; set setting; sew sewn; shake shook shaken; \
    shed; shine shone; shoot shot; show shown; shrink shrank shrunk; shut; sing sang sung; sink sank sunk; sit sat; \
    slay slew slain; sleep slept; slide slid; sling slung; slit; smell smelt; sow sown; speak spoke spoken; \
    speed sped; spell spelt; spend spent; spill spilt; spin spun; spit spat; split; spoil spoilt; spread; \
    spring sprang sprung; stand stood; steal stole stolen; stick stuck; sting stung; stink stank stunk; \
    stride strode stridden; strike struck stricken; string strung; strive strove striven; swear swore sworn; \
    sweep swept; swell swollen; swim swam swum; swing swung; take took taken; teach taught; tear tore torn; \
    tell told; think thought; throw threw thrown; thrust; tread trod trodden; undercut; undergo underwent undergone; \
    undermine undermined; understand understood; undertake undertook undertaken; undo undid undone; \
    uphold upheld; upset; wake woke woken; wear wore worn; weave wove woven; weep wept; win won; wind wound; \
    withdraw withdrew withdrawn; withhold withheld; withstand withstood; wring wrung; write wrote written; \
    die dying; tie tying; vie vying; panic panicked panicking; mimic mimicked mimicking; traffic trafficked \
    trafficking; picnic picnicked picnicking; focus focused focusing focussed focussing; age aging ageing; \
    singe singed singeing; dye dyed dyeing; eye eyed eyeing; singe singes; hinge hinged; binge binged; \
    bus bused bussed; bias biased; canvas canvased; welcome welcomed welcoming; breathe breathed breathing; \
    bathe bathed bathing; soothe soothed soothing; loathe loathed loathing; clothe clothed clothing; \
    ache ached aching; interfere interfered interfering; persevere persevered persevering
    """)

  static let nouns = index(
    """
    man men; woman women; child children; person persons; foot feet; tooth teeth; goose geese; mouse mice; ox oxen; \
    wife wives; knife knives; life lives; wolf wolves; half halves; shelf shelves; thief thieves; leaf leaves; \
    loaf loaves; calf calves; elf elves; self selves; scarf scarves; hoof hooves; analysis analyses; crisis crises; \
    basis bases; thesis theses; hypothesis hypotheses; diagnosis diagnoses; prognosis prognoses; \
    emphasis emphases; oasis oases; parenthesis parentheses; axis axes; criterion criteria; phenomenon phenomena; \
    bacterium bacteria; curriculum curricula; memorandum memoranda; referendum referenda; stratum strata; \
    spectrum spectra; medium media; alumnus alumni; fungus fungi; stimulus stimuli; nucleus nuclei; \
    vertebra vertebrae; larva larvae; formula formulae; index indices; appendix appendices; matrix matrices; \
    congressman congressmen; congresswoman congresswomen; spokesman spokesmen; spokeswoman spokeswomen; \
    policeman policemen; policewoman policewomen; businessman businessmen; businesswoman businesswomen; \
    fireman firemen; fisherman fishermen; gunman gunmen; lawman lawmen; councilman councilmen; chairman chairmen; \
    alderman aldermen; craftsman craftsmen; cameraman cameramen; serviceman servicemen; statesman statesmen; \
    salesman salesmen; freshman freshmen; layman laymen; gentleman gentlemen; militiaman militiamen; grandchild grandchildren; \
    hero heroes; potato potatoes; tomato tomatoes; veto vetoes; echo echoes; embargo embargoes; torpedo torpedoes; \
    mosquito mosquitoes; volcano volcanoes; cargo cargoes; gas gases; bus buses; lens lenses; virus viruses; \
    bonus bonuses; campus campuses; census censuses; focus focuses; status statuses; canvas canvases; \
    atlas atlases; bias biases; quiz quizzes; shoe shoes; toe toes; foe foes; movie movies; cookie cookies; rookie rookies; pie pies; tie ties; \
    lie lies; die dies; zombie zombies; selfie selfies; calorie calories; genie genies; hippie hippies; \
    species; series; means; headquarters; news; politics; mathematics; economics; athletics; crossroads; barracks
    """)

  static let comparisons = index(
    """
    good better best; bad worse worst; far farther farthest further furthest; little less least; many more most; \
    old elder eldest; well better best
    """)

  private static func index(_ table: String) -> [String: String] {
    var bases: [String: String] = [:]
    for entry in table.parts(where: { $0 == UInt8(ascii: ";") }) {
      let words = entry.parts { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
      for word in words where bases[word] == nil { bases[word] = words[0] }
    }
    return bases
  }

  /// Irregular pasts that are nothing else. The treebank lacks some of them, and an unseen word passes for a noun.
  static let plainPasts: WordSet = [
    "ate", "became", "began", "broke", "came", "chose", "drew", "drove", "fell", "fled", "flew", "forbade",
    "fought",
    "froze", "gave", "grew", "heard", "hid", "kept", "knew", "led", "oversaw", "overthrew", "overtook",
    "sang", "sank",
    "shook", "slept", "sought", "spoke", "sprang", "stole", "stood", "struck", "swam", "swept", "swore",
    "threw",
    "took", "tore", "undertook", "underwent", "went", "withdrew", "withstood", "woke", "won", "wore", "wrote",
  ]
}
