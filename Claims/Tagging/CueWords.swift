/// The word lists behind ``CueLexicon``. A word may stand in several; an act is read from the last list it is in.
extension CueLexicon {
  static let classLists: [(CueClass, String)] = [
    (
      [.say],
      """
      say tell announce declare state claim assert argue contend insist maintain allege acknowledge admit concede \
      confirm deny disclose reveal report note observe remark comment mention explain clarify add reply respond \
      answer retort counter rebut interject exclaim proclaim pronounce profess affirm reaffirm reiterate repeat \
      stress emphasize emphasise underscore underline highlight warn caution advise urge implore exhort recommend \
      suggest propose promise pledge vow swear guarantee assure reassure testify recount recall relate describe \
      depict portray characterize characterise quip joke tweet retweet post write blog email text predict forecast \
      project estimate speculate conjecture hypothesize accuse blame criticize criticise slam blast denounce condemn \
      deride mock ridicule praise laud hail tout boast brag complain lament bemoan grumble protest object inform \
      notify brief quote cite paraphrase echo chime yell shout scream whisper mutter murmur chant opine posit \
      postulate theorize theorise conclude infer deduce summarize summarise dub label brand ask question inquire \
      enquire query wonder demand request call order instruct direct invite beg plead challenge dispute refute \
      reject dismiss rule decree hold tease hint imply insinuate intimate signal indicate detail outline elaborate \
      expound preach lecture scold chide admonish rebuke crow gush muse narrate fume thunder rail rant decline refuse \
      remind threaten vouch attest certify warrant concur dissent demur apologize apologise confess recommend \
      counsel counselled urge petition appeal stipulate specify point lambast lambaste excoriate decry castigate \
      chastise berate lash slate pan welcome applaud commend congratulate thank endorse signal telegraph caption \
      headline broadcast televise sing pray utter voice verbalize articulate enumerate list recite read misquote \
      underestimate overestimate reckon venture volunteer interrupt continue begin conclude finish resume offer \
      rebuff repudiate disavow renounce disown retract recant backtrack apologise scoff sneer snap snarl bark \
      growl groan sigh laugh chuckle giggle cry sob weep roar bellow stammer stutter mumble intone drawl deadpan \
      rejoin rejoinder relay pass confide divulge leak blurt volunteer concede allow grant own dictate mandate \
      instruct command enjoin forbid prohibit veto bar authorize authorise approve green-light notify apprise \
      acquaint update advise alert lobby press pressure push agitate campaign advocate champion propound \
      verify undertake spurn persuade convince disprove fire liken compare equate term christen nickname style bill tag denote define cast frame paint
      """
    ),
    (
      [.think],
      """
      think believe feel know understand realize realise recognize recognise suspect doubt expect anticipate hope \
      wish want desire fear worry dread intend plan aim seek decide determine resolve choose agree disagree consider \
      regard view see deem perceive assume presume suppose guess reckon figure imagine learn hear discover remember \
      forget favor favour support oppose back endorse prefer like love hate dislike appreciate care mean vow ponder \
      contemplate approve disapprove refuse consent accept interpret judge assess evaluate trust dream long yearn \
      need hesitate struggle commit admire despise detest loathe resent regret envy pity respect value cherish mind \
      fancy mistrust distrust disbelieve misjudge foresee envisage envision visualize conceive calculate weigh mull \
      reconsider gather find propose strive endeavour endeavor aspire hanker crave covet bother concern fret agonize \
      agonise marvel wonder hold ascertain notice sense detect conclude identify recollect reflect vacillate waver \
      intuit try attempt wait prepare look tend opt elect vote swear
      """
    ),
    (
      [.evidence],
      """
      show suggest demonstrate prove reveal find indicate reflect express voice convey communicate publish release \
      issue deliver display present provide offer give raise make take put lay send sign talk speak discuss debate \
      address argue sound appear seem turn push press advocate champion record document establish confirm point \
      estimate calculate attribute ascribe credit trace link tie cite quote list state note require call bear \
      illustrate betray underscore underline highlight imply signal read have carry submit file table unveil announce \
      float pen author draft circulate share accept claim win draw
      """
    ),
    (
      [.noun],
      """
      claim statement assertion allegation accusation argument contention suggestion belief opinion view thought idea \
      notion theory hypothesis conclusion finding report announcement declaration comment remark admission concession \
      confirmation denial disclosure revelation warning caution advice recommendation proposal promise pledge vow \
      assurance testimony account description prediction forecast estimate speculation criticism praise complaint \
      concern fear worry hope wish desire expectation doubt suspicion intention plan decision commitment demand \
      request call order question answer reply response tweet quote rumor rumour position stance insistence charge \
      poll survey study interview speech letter email e-mail memo article op-ed column editorial source sense feeling \
      fact evidence impression understanding judgment judgement ruling verdict oath message talk word voice \
      perception perspective agreement refusal willingness bid effort attempt push support opposition aim goal \
      ambition dream threat hint signal sign reminder confidence optimism pessimism scepticism skepticism faith trust \
      reluctance determination desire eagerness preference approval disapproval disagreement objection protest anger \
      outrage frustration regret apology thanks tribute condolence congratulation sympathy hint implication inference \
      assumption presumption guess estimation calculation projection analysis assessment review audit inquiry enquiry \
      probe investigation document filing affidavit complaint lawsuit indictment transcript recording footage \
      statistics figures data release briefing conference address post blog comment rebuttal retort rejection \
      dismissal case point conviction certainty uncertainty knowledge awareness realization realisation recognition \
      acknowledgement acknowledgment explanation interpretation reading characterization characterisation portrayal \
      comparison reference mention observation recollection memory vision mantra slogan motto refrain chant cry plea \
      appeal petition invitation instruction command directive decree proclamation manifesto resolution motion \
      amendment ultimatum condition warning alert advisory diagnosis prognosis confession guarantee undertaking
      """
    ),
    (
      [.adjective],
      """
      confident sure certain aware afraid worried concerned hopeful optimistic pessimistic skeptical sceptical \
      convinced adamant clear doubtful unsure uncertain proud glad happy unhappy sorry angry upset willing unwilling \
      reluctant ready eager surprised fearful wary mindful supportive critical interested inclined determined \
      frustrated disappointed delighted pleased thrilled excited shocked appalled horrified outraged furious keen \
      anxious nervous relieved grateful thankful honoured honored ashamed embarrassed saddened heartbroken puzzled \
      baffled perplexed bullish bearish dismissive scathing blunt unequivocal insistent hesitant cautious leery \
      suspicious conscious ignorant unaware oblivious satisfied dissatisfied content comfortable uncomfortable uneasy \
      open opposed favorable favourable enthusiastic passionate committed resolved resigned prepared tempted set \
      desperate impatient intent hell-bent
      """
    ),
    ([.preposition], "according per via"),
    (
      [.quoting],
      """
      say tell announce declare state claim assert argue contend insist maintain allege acknowledge admit concede \
      confirm deny disclose reveal report note observe remark comment mention explain clarify add reply respond \
      answer retort counter rebut interject exclaim proclaim pronounce affirm reaffirm reiterate repeat stress \
      emphasize emphasise underscore underline warn caution advise urge implore recommend suggest promise pledge vow \
      swear assure reassure testify recount recall quip joke tweet retweet post write blog email text predict \
      estimate speculate complain lament bemoan grumble protest object quote cite echo chime yell shout scream \
      whisper mutter murmur chant opine muse conclude summarize summarise ask question inquire enquire query wonder \
      demand beg plead hint elaborate preach lecture scold chide admonish rebuke crow gush narrate fume thunder \
      rail rant remind threaten concur demur apologize apologise confess volunteer venture interrupt continue begin \
      finish resume offer scoff sneer snap snarl bark growl groan sigh laugh chuckle giggle cry sob roar bellow \
      stammer stutter mumble intone drawl deadpan rejoin confide blurt read think believe reckon hope fear agree \
      recite sing pray marvel allow
      """
    ),
    (
      [.addressed],
      """
      tell inform notify remind assure reassure warn brief advise caution urge implore exhort ask beg order instruct \
      command persuade convince invite counsel alert apprise promise threaten answer lecture scold chide admonish \
      rebuke thank congratulate accuse blame request email text show update acquaint petition lobby interrupt \
      quote cite
      """
    ),
    (
      [.ambiguous],
      """
      add offer give make take put lay send sign turn push press have carry hold rule call order read see find \
      continue begin finish resume pass snap bark growl groan sigh laugh cry roar rail lash slate pan list post text \
      issue release provide present deliver display table file draw win point look set back like love need care mean \
      long mind bear cast frame paint bill tag style term own allow grant direct challenge project figure determine \
      resolve weigh try attempt wait prepare tend value respect accept support share record trace link tie read \
      express voice appear seem sound speak talk discuss address bar press sense gather open content clear set \
      word case point data memory vision support push effort bid source sign call order charge release review \
      document fire tease echo highlight answer counter object relate recall
      """
    ),
  ]

  static let actLists: [(CueAct, String)] = [
    (.report, "report show reveal find record document describe recount testify relate detail broadcast"),
    (.deny, "deny refute rebut disavow disown repudiate dispute denial rebuttal recant retract"),
    (
      .confirm,
      "confirm acknowledge admit concede verify certify attest affirm reaffirm confess confirmation admission "
        + "concession acknowledgement acknowledgment confession"
    ),
    (.decline, "decline refuse demur refusal hesitate"),
    (
      .promise,
      "promise pledge vow swear guarantee assure reassure commit undertake assurance commitment oath undertaking"
    ),
    (.warn, "warn caution threaten alert admonish warning caution threat alert ultimatum advisory"),
    (
      .demand,
      "demand urge order instruct command call implore exhort beg plead request require petition lobby "
        + "press appeal recommend advise counsel propose enjoin direct plea directive instruction "
        + "recommendation advice proposal"
    ),
    (.ask, "ask question inquire enquire query wonder inquiry enquiry"),
    (
      .believe,
      "think believe feel know understand realize realise recognize recognise suspect doubt suppose assume presume "
        + "guess reckon figure imagine consider regard view see deem perceive judge assess fear worry dread hope wish "
        + "want desire favor favour support oppose prefer like love hate dislike expect trust belief opinion view "
        + "thought idea notion hope wish desire fear worry doubt suspicion confident sure certain aware afraid worried "
        + "concerned hopeful optimistic pessimistic skeptical sceptical convinced doubtful unsure uncertain"
    ),
    (
      .intend,
      "intend plan aim seek decide resolve determine choose strive aspire intention plan aim goal ambition decision "
        + "determined willing unwilling reluctant ready eager keen"
    ),
    (
      .accuse,
      "accuse blame criticize criticise slam blast denounce condemn deride mock ridicule lambast lambaste excoriate "
        + "decry castigate chastise berate rebuke chide scold allege accusation allegation criticism charge lash"
    ),
    (.praise, "praise laud hail tout applaud commend congratulate thank welcome admire praise tribute"),
    (.agree, "agree concur accept consent endorse approve agreement approval"),
    (
      .reject,
      "reject dismiss rebuff spurn oppose disagree object disapprove veto rejection dismissal objection"
    ),
    (
      .announce,
      "announce declare proclaim unveil publish release issue announcement declaration proclamation release rule decree"
    ),
    (
      .predict,
      "predict forecast project foresee anticipate estimate prediction forecast projection prognosis"
    ),
  ]
}
