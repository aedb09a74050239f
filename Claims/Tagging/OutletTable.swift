/// The outlets that ``OutletGazetteer`` knows: facts, gathered by hand from general knowledge.
///
/// One a line: name | aliases, ";" between | kind | ISO 3166 country | owner, if another | domain | control.
/// Kinds: a agency, b broadcaster, n newspaper, m magazine, w website. Control: s state (owned or directed by
/// a government), u public service, p private (cooperatives and foundations too), y a party's or movement's.
/// "~" marks a name that is also a word or another's name: it counts only where the context says outlet.
enum OutletTable {
  static let text = """
    Reuters|Reuters news agency;Thomson Reuters|a|GB|Thomson Reuters|reuters.com|p
    Associated Press|AP;The Associated Press;The AP;AP news agency|a|US||apnews.com|p
    Agence France-Presse|AFP;Agence France Presse;AFP news agency|a|FR||afp.com|u
    Deutsche Presse-Agentur|dpa;DPA;dpa news agency;German Press Agency|a|DE||dpa.com|p
    EFE|Agencia EFE;EFE news agency|a|ES||efe.com|s
    ANSA|ANSA news agency|a|IT||ansa.it|p
    Adnkronos|AdnKronos|a|IT||adnkronos.com|p
    AGI|Agenzia Italia|a|IT|Eni|agi.it|p
    Polish Press Agency|PAP;Polska Agencja Prasowa|a|PL||pap.pl|s
    TASS|ITAR-TASS;Tass;TASS news agency|a|RU||tass.com|s
    RIA Novosti|RIA;RIA news agency;RIA Novosti news agency|a|RU|Rossiya Segodnya|ria.ru|s
    Sputnik|~Sputnik News;Sputnik news agency|a|RU|Rossiya Segodnya|sputnikglobe.com|s
    Interfax|Interfax news agency|a|RU||interfax.com|p
    Interfax-Ukraine|Interfax Ukraine|a|UA||interfax.com.ua|p
    Ukrinform|Ukrinform news agency|a|UA||ukrinform.net|s
    UNIAN|Unian|a|UA|1+1 Media|unian.info|p
    Ukrainian Independent News Agency|UNN|a|UA||unn.ua|p
    Belta|BelTA|a|BY||belta.by|s
    Xinhua|Xinhua News Agency;New China News Agency|a|CN||xinhuanet.com|s
    China News Service|~CNS|a|CN||chinanews.com|s
    Anadolu Agency|Anadolu;~AA;Anadolu Ajansi|a|TR||aa.com.tr|s
    Demiroren News Agency|~DHA;Dogan News Agency|a|TR|Demiroren|dha.com.tr|p
    Ihlas News Agency|~IHA|a|TR|Ihlas|iha.com.tr|p
    Kyodo News|Kyodo;Kyodo News agency|a|JP||kyodonews.net|p
    Jiji Press|Jiji|a|JP||jiji.com|p
    Yonhap|Yonhap News Agency;Yonhap news agency|a|KR||yna.co.kr|s
    Newsis||a|KR||newsis.com|p
    Korean Central News Agency|KCNA|a|KP||kcna.kp|s
    Press Trust of India|PTI|a|IN||ptinews.com|p
    Asian News International|~ANI|a|IN||aninews.in|p
    Indo-Asian News Service|IANS|a|IN|Adani|ians.in|p
    United News of India|~UNI|a|IN||uniindia.com|p
    Associated Press of Pakistan|~APP|a|PK||app.com.pk|s
    Bakhtar News Agency|Bakhtar|a|AF||bakhtarnews.af|s
    Bangladesh Sangbad Sangstha|~BSS|a|BD||bssnews.net|s
    ~Antara|Antara news agency|a|ID||antaranews.com|s
    Bernama||a|MY||bernama.com|s
    Philippine News Agency|~PNA|a|PH||pna.gov.ph|s
    Vietnam News Agency|~VNA|a|VN||vnanet.vn|s
    Thai News Agency||a|TH|MCOT|tnamcot.com|s
    Central News Agency|CNA news agency|a|TW||cna.com.tw|u
    MONTSAME|Montsame|a|MN||montsame.mn|s
    IRNA|Islamic Republic News Agency|a|IR||irna.ir|s
    ~Fars|Fars News Agency;Fars News|a|IR||farsnews.ir|s
    Tasnim|Tasnim News Agency|a|IR||tasnimnews.com|s
    Mehr News Agency|~Mehr|a|IR||mehrnews.com|s
    ISNA|Iranian Students' News Agency|a|IR||isna.ir|s
    Saudi Press Agency|~SPA|a|SA||spa.gov.sa|s
    Emirates News Agency|WAM|a|AE||wam.ae|s
    Qatar News Agency|~QNA|a|QA||qna.org.qa|s
    Kuwait News Agency|KUNA|a|KW||kuna.net.kw|s
    Bahrain News Agency|~BNA|a|BH||bna.bh|s
    Oman News Agency|~ONA|a|OM||omannews.gov.om|s
    SANA|Syrian Arab News Agency|a|SY||sana.sy|s
    ~Petra|Petra news agency;Jordan News Agency|a|JO||petra.gov.jo|s
    National News Agency|~NNA|a|LB||nna-leb.gov.lb|s
    Iraqi News Agency|~INA|a|IQ||ina.iq|s
    WAFA|Wafa;Palestinian News Agency|a|PS||wafa.ps|s
    Maan News Agency|Ma'an|a|PS||maannews.net|p
    ~Saba|Saba News Agency|a|YE||saba.ye|s
    ~MENA|Middle East News Agency|a|EG||mena.org.eg|s
    Algeria Press Service|Algerie Presse Service;APS|a|DZ||aps.dz|s
    Maghreb Arab Press|~MAP|a|MA||mapnews.ma|s
    Tunis Afrique Presse|~TAP|a|TN||tap.info.tn|s
    Libyan News Agency|~LANA|a|LY||lana.gov.ly|s
    ~SUNA|Sudan News Agency|a|SD||suna-sd.net|s
    Ethiopian News Agency|~ENA|a|ET||ena.et|s
    Kenya News Agency||a|KE||kenyanews.go.ke|s
    News Agency of Nigeria|~NAN|a|NG||nannews.ng|s
    Ghana News Agency|~GNA|a|GH||gna.org.gh|s
    South African Press Association|SAPA|a|ZA|||p
    New Ziana|New Ziana news agency|a|ZW||newziana.co.zw|s
    Angop|ANGOP|a|AO||angop.ao|s
    Agencia Brasil|Agência Brasil|a|BR|EBC|agenciabrasil.ebc.com.br|u
    Telam|Télam|a|AR||telam.com.ar|s
    Notimex||a|MX||notimex.gob.mx|s
    Prensa Latina|Prensa Latina news agency|a|CU||plenglish.com|s
    Andina|Andina news agency|a|PE||andina.pe|s
    ~ABI|Agencia Boliviana de Informacion|a|BO||abi.bo|s
    Agencia Venezolana de Noticias|AVN|a|VE||avn.info.ve|s
    Canadian Press|The Canadian Press|a|CA||thecanadianpress.com|p
    Australian Associated Press|AAP|a|AU||aap.com.au|p
    PA Media|Press Association;PA news agency;~PA|a|GB||pa.media|p
    United Press International|UPI|a|US|News World Communications|upi.com|p
    Bloomberg|Bloomberg News|a|US|Bloomberg|bloomberg.com|p
    Dow Jones Newswires|Dow Jones|a|US|News Corp|dowjones.com|p
    Austria Press Agency|~APA|a|AT||apa.at|p
    Keystone-SDA|~SDA;Keystone-ATS|a|CH||keystone-sda.ch|p
    Belga|Belga news agency|a|BE||belganewsagency.eu|p
    ANP|ANP news agency|a|NL||anp.nl|p
    Ritzau|Ritzau news agency|a|DK||ritzau.com|p
    NTB|NTB news agency|a|NO||ntb.no|p
    TT News Agency|~TT;Tidningarnas Telegrambyra|a|SE||tt.se|p
    STT|STT news agency;Finnish News Agency|a|FI||stt.fi|p
    ~BNS|Baltic News Service|a|LT||bns.lt|p
    ~ELTA|Elta news agency|a|LT||elta.lt|p
    ~LETA|Leta news agency|a|LV||leta.lv|p
    ~CTK|ČTK;Czech News Agency|a|CZ||ctk.eu|u
    TASR|TASR news agency|a|SK||tasr.sk|u
    ~SITA|SITA news agency|a|SK||sita.sk|p
    ~MTI|MTI news agency;Hungarian News Agency|a|HU|MTVA|mti.hu|s
    Agerpres||a|RO||agerpres.ro|s
    Mediafax||a|RO||mediafax.ro|p
    ~BTA|Bulgarian News Agency;BTA news agency|a|BG||bta.bg|s
    Tanjug||a|RS||tanjug.rs|p
    ~Beta|Beta news agency|a|RS||beta.rs|p
    FoNet||a|RS||fonet.rs|p
    ~FENA|FENA news agency|a|BA||fena.ba|s
    HINA|Hina|a|HR||hina.hr|s
    ~STA|STA news agency;Slovenian Press Agency|a|SI||sta.si|s
    ~MIA|MIA news agency|a|MK||mia.mk|s
    ~ATA|Albanian Telegraphic Agency|a|AL||ata.gov.al|s
    Athens-Macedonian News Agency|ANA-MPA|a|GR||amna.gr|s
    Cyprus News Agency||a|CY||cna.org.cy|s
    Lusa|Lusa news agency|a|PT||lusa.pt|s
    Europa Press||a|ES||europapress.es|p
    Moldpres||a|MD||moldpres.md|s
    Infotag||a|MD||infotag.md|p
    Armenpress||a|AM||armenpress.am|s
    Azertac|AZERTAC|a|AZ||azertag.az|s
    ~Trend|~Trend;Trend news agency|a|AZ||trend.az|p
    ~Turan|Turan news agency|a|AZ||turan.az|p
    InterPressNews||a|GE||interpressnews.ge|p
    Kazinform||a|KZ||inform.kz|s
    24.kg||a|KG||24.kg|p
    UzA|Uzbekistan National News Agency|a|UZ||uza.uz|s
    Khovar||a|TJ||khovar.tj|s
    European Pressphoto Agency|EPA;EPA-EFE|a|DE|EFE|epa.eu|p
    Getty Images|Getty|a|US||gettyimages.com|p
    Religion News Service|~RNS|a|US||religionnews.com|p
    Inter Press Service|~IPS|a|IT||ipsnews.net|p
    BBC|BBC News;British Broadcasting Corporation;BBC World Service;BBC Radio 4;BBC Breakfast;BBC Radio;BBC One|b|GB||bbc.com|u
    ITV|ITV News|b|GB||itv.com|p
    Sky News||b|GB|Comcast|news.sky.com|p
    Channel 4 News|Channel 4|b|GB||channel4.com|u
    GB News||b|GB|All Perspectives|gbnews.com|p
    LBC|LBC radio|b|GB|Global|lbc.co.uk|p
    TalkTV|Talk TV|b|GB|News Corp|talk.tv|p
    RTE|RTÉ;RTE News|b|IE||rte.ie|u
    CNN|Cable News Network;CNN International;CNN Turk|b|US|Warner Bros. Discovery|cnn.com|p
    Fox News|Fox News Channel;~Fox;Fox Business;Fox Business Network;Fox News Sunday|b|US|Fox Corporation|foxnews.com|p
    MSNBC|MSNOW|b|US|Versant|msnbc.com|p
    NBC News|NBC;NBC Nightly News|b|US|Comcast|nbcnews.com|p
    CNBC||b|US|Versant|cnbc.com|p
    ABC News|ABC;Good Morning America|b|US|Disney|abcnews.go.com|p
    CBS News|CBS;60 Minutes;Face the Nation;CBS This Morning|b|US|Paramount|cbsnews.com|p
    PBS|PBS NewsHour;PBS News|b|US||pbs.org|u
    NPR|National Public Radio|b|US||npr.org|u
    C-SPAN||b|US||c-span.org|p
    Univision||b|US|TelevisaUnivision|univision.com|p
    Telemundo||b|US|Comcast|telemundo.com|p
    ESPN||b|US|Disney|espn.com|p
    Newsmax|Newsmax TV|b|US||newsmax.com|p
    One America News|OAN;One America News Network|b|US|Herring Networks|oann.com|p
    Comedy Central||b|US|Paramount|cc.com|p
    HBO||b|US|Warner Bros. Discovery|hbo.com|p
    SiriusXM|Sirius XM|b|US||siriusxm.com|p
    NewsNation||b|US|Nexstar|newsnationnow.com|p
    Voice of America|VOA|b|US||voanews.com|s
    Radio Free Europe/Radio Liberty|RFE/RL;Radio Free Europe;Radio Liberty|b|US||rferl.org|s
    Radio Free Asia|RFA|b|US||rfa.org|s
    Al Hurra|Alhurra|b|US||alhurra.com|s
    CBC|CBC News;Canadian Broadcasting Corporation;Radio-Canada|b|CA||cbc.ca|u
    CTV|CTV News|b|CA|Bell Media|ctvnews.ca|p
    Global News||b|CA|Corus|globalnews.ca|p
    Australian Broadcasting Corporation|ABC Australia|b|AU||abc.net.au|u
    ~SBS|SBS News|b|AU||sbs.com.au|u
    Nine News|Channel Nine|b|AU|Nine Entertainment|9news.com.au|p
    Seven News|Channel Seven|b|AU|Seven West Media|7news.com.au|p
    Sky News Australia||b|AU|News Corp|skynews.com.au|p
    RNZ|Radio New Zealand|b|NZ||rnz.co.nz|u
    TVNZ|1News|b|NZ||tvnz.co.nz|s
    Deutsche Welle|DW|b|DE||dw.com|u
    ARD|Das Erste;Tagesschau|b|DE||ard.de|u
    ZDF||b|DE||zdf.de|u
    n-tv|NTV Germany|b|DE|Bertelsmann|n-tv.de|p
    RTL|RTL Germany|b|DE|Bertelsmann|rtl.de|p
    Deutschlandfunk|Deutschlandradio|b|DE||deutschlandfunk.de|u
    France 24||b|FR|France Medias Monde|france24.com|u
    Radio France Internationale|RFI|b|FR|France Medias Monde|rfi.fr|u
    France Televisions|France 2;France 3|b|FR||francetelevisions.fr|u
    Franceinfo|France Info|b|FR|Radio France|francetvinfo.fr|u
    France Inter||b|FR|Radio France|radiofrance.fr|u
    TF1|LCI|b|FR|Bouygues|tf1info.fr|p
    BFM TV|BFMTV;BFM|b|FR|CMA CGM|bfmtv.com|p
    CNews||b|FR|Vivendi|cnews.fr|p
    RAI|Rai News|b|IT||rai.it|u
    Mediaset|Canale 5|b|IT|MFE|mediaset.it|p
    La7||b|IT|Cairo|la7.it|p
    RTVE|TVE|b|ES||rtve.es|u
    Cadena SER|SER radio|b|ES|PRISA|cadenaser.com|p
    LaSexta|La Sexta|b|ES|Atresmedia|lasexta.com|p
    RTP||b|PT||rtp.pt|u
    SIC Noticias|~SIC|b|PT|Impresa|sicnoticias.pt|p
    ORF||b|AT||orf.at|u
    SRF|Swiss public broadcaster SRF|b|CH|SRG SSR|srf.ch|u
    RTS Suisse|Radio Television Suisse|b|CH|SRG SSR|rts.ch|u
    VRT||b|BE||vrt.be|u
    RTBF||b|BE||rtbf.be|u
    NOS||b|NL||nos.nl|u
    ~DR|Danmarks Radio|b|DK||dr.dk|u
    TV 2 Denmark|TV2|b|DK||tv2.dk|s
    NRK||b|NO||nrk.no|u
    SVT|Sveriges Television|b|SE||svt.se|u
    Sveriges Radio|Swedish Radio|b|SE||sverigesradio.se|u
    Yle|YLE|b|FI||yle.fi|u
    RUV|RÚV|b|IS||ruv.is|u
    ERR||b|EE||err.ee|u
    LSM|Latvian public broadcaster LSM|b|LV||lsm.lv|u
    LRT||b|LT||lrt.lt|u
    TVP|TVP Info|b|PL||tvp.pl|s
    ~TVN|TVN24|b|PL|Warner Bros. Discovery|tvn24.pl|p
    Polsat|Polsat News|b|PL|Cyfrowy Polsat|polsatnews.pl|p
    Polskie Radio|Polish Radio|b|PL||polskieradio.pl|s
    Czech Television|Ceska televize|b|CZ||ceskatelevize.cz|u
    Czech Radio|Radio Prague|b|CZ||rozhlas.cz|u
    RTVS|STVR|b|SK||stvr.sk|s
    Hungarian state television|~M1|b|HU|MTVA|hirado.hu|s
    Hir TV|HírTV|b|HU||hirtv.hu|p
    RTL Klub|RTL Hungary|b|HU|Bertelsmann|rtl.hu|p
    TVR|Romanian public television|b|RO||tvr.ro|u
    Digi24|Digi 24|b|RO|Digi|digi24.ro|p
    ~BNR|Bulgarian National Radio|b|BG||bnr.bg|u
    BNT|Bulgarian National Television|b|BG||bnt.bg|u
    bTV||b|BG|PPF|btvnovinite.bg|p
    RTS|Radio Television of Serbia|b|RS||rts.rs|s
    N1||b|RS|United Group|n1info.rs|p
    HRT||b|HR||hrt.hr|u
    RTV Slovenija|RTV Slovenia|b|SI||rtvslo.si|u
    RTCG||b|ME||rtcg.me|u
    RTK|Radio Television of Kosovo|b|XK||rtklive.com|u
    ~ERT||b|GR||ert.gr|s
    SKAI|Skai TV|b|GR||skai.gr|p
    CyBC|RIK|b|CY||cybc.com.cy|u
    Suspilne||b|UA||suspilne.media|u
    ICTV||b|UA|StarLightMedia|fakty.com.ua|p
    1+1|TSN|b|UA|1+1 Media|tsn.ua|p
    Hromadske||b|UA||hromadske.ua|p
    RT|Russia Today|b|RU|TV-Novosti|rt.com|s
    Channel One Russia|Channel One;Pervy Kanal|b|RU||1tv.ru|s
    Rossiya 1|Rossiya-1;Rossiya 24;Rossiya-24;~Vesti|b|RU|VGTRK|vesti.ru|s
    ~NTV||b|RU|Gazprom-Media|ntv.ru|s
    TV Rain|Dozhd|b|RU||tvrain.tv|p
    Zvezda|Zvezda TV|b|RU|Defence Ministry of Russia|tvzvezda.ru|s
    Echo of Moscow|Ekho Moskvy|b|RU|Gazprom-Media|echo.msk.ru|p
    Belsat||b|PL|TVP|belsat.eu|s
    TRT|TRT World;TRT Haber|b|TR||trt.net.tr|s
    Haberturk|Haberturk TV|b|TR|Can Holding|haberturk.com|p
    NTV Turkey||b|TR|Dogus|ntv.com.tr|p
    Halk TV||b|TR||halktv.com.tr|p
    Al Jazeera|Aljazeera;Al Jazeera English;Al-Jazeera|b|QA|Al Jazeera Media Network|aljazeera.com|s
    Al Arabiya|Al-Arabiya|b|SA|MBC Group|alarabiya.net|s
    Al Hadath|Al-Hadath|b|SA|MBC Group|alhadath.net|s
    Sky News Arabia||b|AE|IMI|skynewsarabia.com|p
    Al Mayadeen|Al-Mayadeen|b|LB||almayadeen.net|y
    Al Manar|Al-Manar|b|LB|Hezbollah|almanar.com.lb|y
    LBCI||b|LB||lbcgroup.tv|p
    Al Masirah|Al-Masirah|b|YE|Houthi movement|almasirah.net.ye|y
    Al Aqsa TV|Al-Aqsa TV|b|PS|Hamas|alaqsa.ps|y
    Rudaw||b|IQ||rudaw.net|y
    Kurdistan 24||b|IQ||kurdistan24.net|y
    Press TV||b|IR|IRIB|presstv.ir|s
    IRIB|Iranian state television|b|IR||irib.ir|s
    Iran International||b|GB|Volant Media|iranintl.com|p
    ~Kan|Kan 11;Kan radio;~Kan|b|IL||kan.org.il|u
    Channel 12|Israel's Channel 12|b|IL|Keshet|mako.co.il|p
    Channel 13|Israel's Channel 13|b|IL|Reshet|13tv.co.il|p
    Channel 14|Israel's Channel 14|b|IL||now14.co.il|p
    Army Radio|Galatz;Israel's Army Radio|b|IL|Israel Defence Forces|glz.co.il|s
    i24NEWS|i24|b|IL|Altice|i24news.tv|p
    Syria TV||b|TR|Fadaat Media|syria.tv|p
    CCTV|China Central Television|b|CN|China Media Group|cctv.com|s
    CGTN||b|CN|China Media Group|cgtn.com|s
    Phoenix TV|Phoenix Television|b|HK||ifeng.com|s
    RTHK||b|HK||rthk.hk|s
    TVB||b|HK||tvb.com|p
    NHK||b|JP||nhk.or.jp|u
    TBS Japan||b|JP||tbs.co.jp|p
    Fuji TV||b|JP|Fuji Media|fujitv.co.jp|p
    TV Asahi||b|JP||tv-asahi.co.jp|p
    KBS||b|KR||kbs.co.kr|u
    MBC Korea|Munhwa Broadcasting|b|KR||imbc.com|u
    YTN||b|KR|Eugene Group|ytn.co.kr|p
    Arirang||b|KR||arirang.com|s
    All India Radio|Akashvani|b|IN|Prasar Bharati|newsonair.gov.in|s
    Doordarshan|DD News|b|IN|Prasar Bharati|ddnews.gov.in|s
    NDTV||b|IN|Adani|ndtv.com|p
    CNN-News18|News18|b|IN|Network18|news18.com|p
    India Today TV|Aaj Tak|b|IN|India Today Group|aajtak.in|p
    Republic TV||b|IN||republicworld.com|p
    Geo News|Geo TV|b|PK|Jang Group|geo.tv|p
    ARY News||b|PK|ARY Group|arynews.tv|p
    TOLOnews|Tolo News|b|AF|Moby Group|tolonews.com|p
    Channel NewsAsia|CNA|b|SG|Mediacorp|channelnewsasia.com|s
    Astro Awani||b|MY|Astro|astroawani.com|p
    Metro TV||b|ID|Media Group|metrotvnews.com|p
    ABS-CBN||b|PH||abs-cbn.com|p
    GMA News|GMA Network|b|PH||gmanetwork.com|p
    Thai PBS||b|TH||thaipbs.or.th|u
    VTV|Vietnam Television|b|VN||vtv.vn|s
    MRTV||b|MM||mrtv.gov.mm|s
    Democratic Voice of Burma|DVB|b|MM||dvb.no|p
    SABC|SABC News|b|ZA||sabc.co.za|u
    eNCA||b|ZA|eMedia|enca.com|p
    Channels Television|Channels TV|b|NG||channelstv.com|p
    Citizen TV||b|KE|Royal Media|citizen.digital|p
    ZBC|Zimbabwe Broadcasting Corporation|b|ZW||zbc.co.zw|s
    TV Globo|~Globo;GloboNews|b|BR|Grupo Globo|globo.com|p
    Televisa|N+|b|MX|TelevisaUnivision|nmas.com.mx|p
    teleSUR|Telesur|b|VE||telesurtv.net|s
    VTV Venezuela|Venezolana de Television|b|VE||vtv.gob.ve|s
    ~Caracol|Caracol Radio;Caracol Noticias|b|CO||caracol.com.co|p
    RCN||b|CO|Ardila Lulle|canalrcn.com|p
    TN Argentina|Todo Noticias|b|AR|Grupo Clarin|tn.com.ar|p
    RPP|RPP Noticias|b|PE|Grupo RPP|rpp.pe|p
    Euronews||b|FR|Alpac Capital|euronews.com|p
    New York Times|The New York Times;NYT;NY Times;~The Times|n|US||nytimes.com|p
    Washington Post|The Washington Post;WaPo;~The Post|n|US|Nash Holdings|washingtonpost.com|p
    Wall Street Journal|The Wall Street Journal;WSJ;~The Journal|n|US|News Corp|wsj.com|p
    USA Today||n|US|Gannett|usatoday.com|p
    Los Angeles Times|The Los Angeles Times;LA Times;L.A. Times|n|US|Nant Capital|latimes.com|p
    New York Post|The New York Post|n|US|News Corp|nypost.com|p
    New York Daily News|Daily News|n|US|Alden|nydailynews.com|p
    Boston Globe|The Boston Globe|n|US|Boston Globe Media|bostonglobe.com|p
    Boston Herald||n|US|Alden|bostonherald.com|p
    Chicago Tribune|The Chicago Tribune|n|US|Alden|chicagotribune.com|p
    Chicago Sun-Times||n|US|Chicago Public Media|suntimes.com|p
    Miami Herald|The Miami Herald|n|US|McClatchy|miamiherald.com|p
    Tampa Bay Times||n|US|Poynter|tampabay.com|p
    Philadelphia Inquirer|The Philadelphia Inquirer|n|US|Lenfest|inquirer.com|p
    Houston Chronicle||n|US|Hearst|houstonchronicle.com|p
    San Francisco Chronicle||n|US|Hearst|sfchronicle.com|p
    Dallas Morning News|The Dallas Morning News|n|US|Hearst|dallasnews.com|p
    Atlanta Journal-Constitution|The Atlanta Journal-Constitution|n|US|Cox|ajc.com|p
    Detroit Free Press|Detroit News|n|US|Gannett|freep.com|p
    Des Moines Register|The Des Moines Register|n|US|Gannett|desmoinesregister.com|p
    Arizona Republic|The Arizona Republic|n|US|Gannett|azcentral.com|p
    Cleveland Plain Dealer|The Plain Dealer|n|US|Advance|cleveland.com|p
    Denver Post|The Denver Post|n|US|Alden|denverpost.com|p
    Seattle Times|The Seattle Times|n|US||seattletimes.com|p
    Star Tribune||n|US||startribune.com|p
    Baltimore Sun|The Baltimore Sun|n|US|Sinclair|baltimoresun.com|p
    Las Vegas Review-Journal||n|US|Adelson family|reviewjournal.com|p
    Washington Times|The Washington Times|n|US|News World Communications|washingtontimes.com|p
    Washington Examiner||n|US|Clarity Media|washingtonexaminer.com|p
    Christian Science Monitor||n|US||csmonitor.com|p
    New Hampshire Union Leader|Union Leader|n|US||unionleader.com|p
    ~The Hill||n|US|Nexstar|thehill.com|p
    Roll Call||n|US|FiscalNote|rollcall.com|p
    Stars and Stripes||n|US|Department of Defense|stripes.com|s
    The Guardian|Guardian newspaper;~Guardian;The Observer|n|GB|Scott Trust|theguardian.com|p
    ~The Times|Times of London;~The Sunday Times;Sunday Times|n|GB|News Corp|thetimes.com|p
    Daily Telegraph|The Daily Telegraph;~The Telegraph;Sunday Telegraph;~Telegraph|n|GB|Telegraph Media Group|telegraph.co.uk|p
    Financial Times|The Financial Times;~FT|n|GB|Nikkei|ft.com|p
    ~The Independent|~Independent|n|GB|Independent Digital|independent.co.uk|p
    Daily Mail|The Daily Mail;MailOnline;Mail Online;~The Mail;Mail on Sunday;DailyMail.com|n|GB|DMGT|dailymail.co.uk|p
    Daily Mirror|The Daily Mirror;~The Mirror|n|GB|Reach|mirror.co.uk|p
    Daily Express|The Daily Express;~The Express|n|GB|Reach|express.co.uk|p
    ~The Sun|Sun newspaper|n|GB|News Corp|thesun.co.uk|p
    Evening Standard|The Evening Standard;London Standard|n|GB|Lebedev Holdings|standard.co.uk|p
    Metro newspaper|~Metro|n|GB|DMGT|metro.co.uk|p
    The Scotsman||n|GB|National World|scotsman.com|p
    Belfast Telegraph||n|GB|Mediahuis|belfasttelegraph.co.uk|p
    Morning Star|~The Morning Star|n|GB|People's Press|morningstaronline.co.uk|y
    Irish Times|The Irish Times|n|IE|Irish Times Trust|irishtimes.com|p
    Irish Independent||n|IE|Mediahuis|independent.ie|p
    Globe and Mail|The Globe and Mail|n|CA|Woodbridge|theglobeandmail.com|p
    Toronto Star|The Toronto Star|n|CA|Torstar|thestar.com|p
    National Post||n|CA|Postmedia|nationalpost.com|p
    Sydney Morning Herald|The Sydney Morning Herald|n|AU|Nine Entertainment|smh.com.au|p
    ~The Age||n|AU|Nine Entertainment|theage.com.au|p
    ~The Australian||n|AU|News Corp|theaustralian.com.au|p
    Australian Financial Review||n|AU|Nine Entertainment|afr.com|p
    New Zealand Herald|NZ Herald|n|NZ|NZME|nzherald.co.nz|p
    Frankfurter Allgemeine Zeitung|FAZ;Frankfurter Allgemeine|n|DE||faz.net|p
    Sueddeutsche Zeitung|Süddeutsche Zeitung|n|DE|SWMH|sueddeutsche.de|p
    Die Welt|Welt am Sonntag|n|DE|Axel Springer|welt.de|p
    Bild|Bild newspaper;Bild am Sonntag|n|DE|Axel Springer|bild.de|p
    Die Zeit||n|DE|Holtzbrinck|zeit.de|p
    Tagesspiegel|Der Tagesspiegel|n|DE|Holtzbrinck|tagesspiegel.de|p
    Handelsblatt||n|DE|Holtzbrinck|handelsblatt.com|p
    Rheinische Post||n|DE||rp-online.de|p
    taz|Die Tageszeitung|n|DE||taz.de|p
    Le Monde||n|FR|Groupe Le Monde|lemonde.fr|p
    Le Figaro||n|FR|Dassault|lefigaro.fr|p
    Liberation|Libération|n|FR||liberation.fr|p
    Les Echos||n|FR|LVMH|lesechos.fr|p
    Le Parisien||n|FR|LVMH|leparisien.fr|p
    L'Humanite|L'Humanité|n|FR||humanite.fr|y
    Ouest-France||n|FR|SIPA|ouest-france.fr|p
    Journal du Dimanche|JDD|n|FR|Vivendi|lejdd.fr|p
    Corriere della Sera||n|IT|RCS|corriere.it|p
    La Repubblica|~Repubblica|n|IT|GEDI|repubblica.it|p
    La Stampa||n|IT|GEDI|lastampa.it|p
    Il Sole 24 Ore||n|IT|Confindustria|ilsole24ore.com|p
    Il Messaggero||n|IT|Caltagirone|ilmessaggero.it|p
    L'Osservatore Romano||n|VA||osservatoreromano.va|s
    El Pais|El País|n|ES|PRISA|elpais.com|p
    El Mundo||n|ES|RCS|elmundo.es|p
    ABC Spain||n|ES|Vocento|abc.es|p
    La Vanguardia||n|ES|Godo|lavanguardia.com|p
    Publico|Público|n|PT|Sonae|publico.pt|p
    Diario de Noticias||n|PT|Global Media|dn.pt|p
    Neue Zuercher Zeitung|NZZ;Neue Zürcher Zeitung|n|CH||nzz.ch|p
    Tages-Anzeiger||n|CH|TX Group|tagesanzeiger.ch|p
    Le Temps||n|CH|Aventinus|letemps.ch|p
    Der Standard||n|AT||derstandard.at|p
    Die Presse||n|AT|Styria|diepresse.com|p
    Kronen Zeitung||n|AT||krone.at|p
    De Standaard||n|BE|Mediahuis|standaard.be|p
    Le Soir||n|BE|Rossel|lesoir.be|p
    De Telegraaf||n|NL|Mediahuis|telegraaf.nl|p
    NRC|NRC Handelsblad|n|NL|Mediahuis|nrc.nl|p
    De Volkskrant|Volkskrant|n|NL|DPG|volkskrant.nl|p
    Politiken||n|DK|JP/Politikens Hus|politiken.dk|p
    Berlingske||n|DK|Amedia|berlingske.dk|p
    Jyllands-Posten||n|DK|JP/Politikens Hus|jp.dk|p
    Aftenposten||n|NO|Schibsted|aftenposten.no|p
    Verdens Gang|~VG|n|NO|Schibsted|vg.no|p
    Dagens Nyheter||n|SE|Bonnier|dn.se|p
    Svenska Dagbladet||n|SE|Schibsted|svd.se|p
    Aftonbladet||n|SE|Schibsted|aftonbladet.se|p
    Expressen||n|SE|Bonnier|expressen.se|p
    Helsingin Sanomat||n|FI|Sanoma|hs.fi|p
    Postimees||n|EE||postimees.ee|p
    Gazeta Wyborcza||n|PL|Agora|wyborcza.pl|p
    Rzeczpospolita||n|PL|Gremi|rp.pl|p
    Hospodarske noviny||n|CZ|Economia|hn.cz|p
    Mlada fronta Dnes||n|CZ|Kaprain|idnes.cz|p
    Dennik N||n|SK||dennikn.sk|p
    Magyar Nemzet||n|HU|KESMA|magyarnemzet.hu|y
    Nepszava|Népszava|n|HU||nepszava.hu|p
    Adevarul||n|RO||adevarul.ro|p
    24 Chasa||n|BG||24chasa.bg|p
    Politika|Politika newspaper|n|RS||politika.rs|s
    Danas||n|RS|United Group|danas.rs|p
    Blic||n|RS|Ringier|blic.rs|p
    Vecernji list||n|HR|Styria|vecernji.hr|p
    Jutarnji list||n|HR|Hanza Media|jutarnji.hr|p
    ~Delo|Delo newspaper|n|SI||delo.si|p
    Kathimerini||n|GR||kathimerini.gr|p
    Ta Nea||n|GR|Alter Ego|tanea.gr|p
    Cyprus Mail||n|CY||cyprus-mail.com|p
    Times of Malta||n|MT||timesofmalta.com|p
    Kyiv Independent|The Kyiv Independent|w|UA||kyivindependent.com|p
    Kyiv Post|The Kyiv Post|n|UA||kyivpost.com|p
    Ukrainska Pravda||w|UA|Dragon Capital|pravda.com.ua|p
    Kommersant||n|RU|Alisher Usmanov|kommersant.ru|p
    Vedomosti||n|RU||vedomosti.ru|p
    Izvestia||n|RU|National Media Group|iz.ru|s
    Komsomolskaya Pravda||n|RU||kp.ru|s
    Rossiyskaya Gazeta||n|RU||rg.ru|s
    Pravda|Pravda newspaper|n|RU|Communist Party of the Russian Federation|gazeta-pravda.ru|y
    Novaya Gazeta|Novaya Gazeta Europe|n|RU||novayagazeta.ru|p
    Moscow Times|The Moscow Times|n|RU||themoscowtimes.com|p
    Krasnaya Zvezda||n|RU|Defence Ministry of Russia|redstar.ru|s
    Hurriyet|Hurriyet Daily News;Hürriyet|n|TR|Demiroren|hurriyet.com.tr|p
    Cumhuriyet||n|TR||cumhuriyet.com.tr|p
    Daily Sabah|~Sabah|n|TR|Turkuvaz|dailysabah.com|p
    Milliyet||n|TR|Demiroren|milliyet.com.tr|p
    Sozcu|Sözcü|n|TR||sozcu.com.tr|p
    Yeni Safak|Yeni Şafak|n|TR|Albayrak|yenisafak.com|p
    Haaretz||n|IL|Schocken|haaretz.com|p
    Jerusalem Post|The Jerusalem Post|n|IL||jpost.com|p
    Yedioth Ahronoth|Ynet|n|IL||ynetnews.com|p
    Israel Hayom||n|IL|Adelson family|israelhayom.com|p
    Times of Israel|The Times of Israel|w|IL||timesofisrael.com|p
    Maariv||n|IL||maariv.co.il|p
    An-Nahar|Annahar|n|LB||annahar.com|p
    Al-Akhbar|Al Akhbar|n|LB||al-akhbar.com|p
    Daily Star Lebanon||n|LB||dailystar.com.lb|p
    L'Orient-Le Jour|L'Orient Today|n|LB||lorientlejour.com|p
    Asharq Al-Awsat|Asharq al-Awsat|n|SA|SRMG|aawsat.com|s
    Arab News||n|SA|SRMG|arabnews.com|s
    Okaz||n|SA||okaz.com.sa|s
    Al-Ahram|Al Ahram;Ahram Online|n|EG||ahram.org.eg|s
    Al-Masry Al-Youm||n|EG||almasryalyoum.com|p
    Mada Masr||w|EG||madamasr.com|p
    The National UAE|~The National|n|AE|IMI|thenationalnews.com|s
    Gulf News||n|AE|Al Nisr|gulfnews.com|p
    Khaleej Times||n|AE||khaleejtimes.com|p
    Jordan Times||n|JO||jordantimes.com|s
    Kayhan||n|IR||kayhan.ir|s
    Tehran Times||n|IR||tehrantimes.com|s
    People's Daily|The People's Daily|n|CN|Communist Party of China|people.cn|y
    Global Times|The Global Times|n|CN|Communist Party of China|globaltimes.cn|y
    China Daily||n|CN||chinadaily.com.cn|s
    PLA Daily||n|CN|People's Liberation Army|81.cn|s
    Caixin||m|CN||caixin.com|p
    ~The Paper||w|CN|Shanghai United Media|thepaper.cn|s
    South China Morning Post|SCMP|n|HK|Alibaba|scmp.com|p
    Ming Pao||n|HK||mingpao.com|p
    Apple Daily||n|HK||appledaily.com|p
    Ta Kung Pao||n|HK||takungpao.com|s
    Taipei Times||n|TW|Liberty Times Group|taipeitimes.com|p
    Yomiuri Shimbun|Yomiuri|n|JP||yomiuri.co.jp|p
    Asahi Shimbun|~Asahi|n|JP||asahi.com|p
    Mainichi Shimbun|Mainichi|n|JP||mainichi.jp|p
    Nikkei|Nihon Keizai Shimbun;Nikkei Asia|n|JP|Nikkei|nikkei.com|p
    Sankei Shimbun|Sankei|n|JP|Fuji Media|sankei.com|p
    Japan Times|The Japan Times|n|JP||japantimes.co.jp|p
    Akahata||n|JP|Japanese Communist Party|jcp.or.jp|y
    Chosun Ilbo||n|KR||chosun.com|p
    JoongAng Ilbo|Korea JoongAng Daily|n|KR||joongang.co.kr|p
    Dong-A Ilbo||n|KR||donga.com|p
    Hankyoreh||n|KR||hani.co.kr|p
    Korea Herald|The Korea Herald|n|KR||koreaherald.com|p
    Rodong Sinmun||n|KP|Workers' Party of Korea|rodong.rep.kp|y
    Times of India|The Times of India|n|IN|Bennett Coleman|timesofindia.indiatimes.com|p
    ~The Hindu||n|IN||thehindu.com|p
    Hindustan Times||n|IN|HT Media|hindustantimes.com|p
    Indian Express|The Indian Express|n|IN||indianexpress.com|p
    Economic Times||n|IN|Bennett Coleman|economictimes.indiatimes.com|p
    Dainik Bhaskar||n|IN||bhaskar.com|p
    Telegraph India|The Telegraph India|n|IN|ABP|telegraphindia.com|p
    ~Dawn|Dawn newspaper|n|PK||dawn.com|p
    Express Tribune||n|PK||tribune.com.pk|p
    The Nation Pakistan||n|PK||nation.com.pk|p
    Daily Star Bangladesh|The Daily Star|n|BD||thedailystar.net|p
    Prothom Alo||n|BD|Transcom|prothomalo.com|p
    Kathmandu Post|The Kathmandu Post|n|NP||kathmandupost.com|p
    Daily Mirror Sri Lanka||n|LK||dailymirror.lk|p
    Straits Times|The Straits Times|n|SG|SPH Media|straitstimes.com|p
    New Straits Times||n|MY|Media Prima|nst.com.my|p
    The Star Malaysia||n|MY||thestar.com.my|p
    Malaysiakini||w|MY||malaysiakini.com|p
    Jakarta Post|The Jakarta Post|n|ID||thejakartapost.com|p
    Kompas||n|ID|Kompas Gramedia|kompas.com|p
    ~Tempo|Tempo magazine;~Tempo|m|ID||tempo.co|p
    Philippine Daily Inquirer||n|PH||inquirer.net|p
    Rappler||w|PH||rappler.com|p
    Bangkok Post||n|TH||bangkokpost.com|p
    Nhan Dan||n|VN|Communist Party of Vietnam|nhandan.vn|y
    Tuoi Tre||n|VN||tuoitre.vn|s
    VnExpress||w|VN||vnexpress.net|s
    Phnom Penh Post||n|KH||phnompenhpost.com|p
    Irrawaddy|The Irrawaddy|w|MM||irrawaddy.com|p
    Myanmar Now||w|MM||myanmar-now.org|p
    Global New Light of Myanmar||n|MM||gnlm.com.mm|s
    Daily Nation|Nation newspaper|n|KE|Nation Media Group|nation.africa|p
    The Standard Kenya||n|KE||standardmedia.co.ke|p
    The East African||n|KE|Nation Media Group|theeastafrican.co.ke|p
    Daily Monitor||n|UG|Nation Media Group|monitor.co.ug|p
    New Vision||n|UG||newvision.co.ug|s
    New Times Rwanda||n|RW||newtimes.co.rw|s
    Addis Standard||m|ET||addisstandard.com|p
    Premium Times||w|NG||premiumtimesng.com|p
    Punch Nigeria|The Punch|n|NG||punchng.com|p
    Vanguard Nigeria|~Vanguard|n|NG||vanguardngr.com|p
    This Day|~ThisDay|n|NG||thisdaylive.com|p
    Daily Graphic||n|GH||graphic.com.gh|s
    Mail & Guardian|Mail and Guardian|n|ZA||mg.co.za|p
    Daily Maverick||w|ZA||dailymaverick.co.za|p
    News24||w|ZA|Naspers|news24.com|p
    The Herald Zimbabwe||n|ZW|Zimpapers|herald.co.zw|s
    Folha de S.Paulo|Folha de S. Paulo;~Folha|n|BR|Grupo Folha|folha.uol.com.br|p
    O Globo||n|BR|Grupo Globo|oglobo.globo.com|p
    O Estado de S. Paulo|Estadao|n|BR||estadao.com.br|p
    Clarin|Clarín|n|AR|Grupo Clarin|clarin.com|p
    La Nacion|La Nación|n|AR||lanacion.com.ar|p
    Infobae||w|AR||infobae.com|p
    El Mercurio||n|CL||emol.com|p
    La Tercera||n|CL|Copesa|latercera.com|p
    El Tiempo||n|CO|Sarmiento Angulo|eltiempo.com|p
    El Espectador||n|CO|Valorem|elespectador.com|p
    El Comercio||n|PE||elcomercio.pe|p
    El Universal||n|MX||eluniversal.com.mx|p
    Reforma|Reforma newspaper|n|MX|Grupo Reforma|reforma.com|p
    La Jornada||n|MX||jornada.com.mx|p
    Granma||n|CU|Communist Party of Cuba|granma.cu|y
    El Nacional||n|VE||elnacional.com|p
    Jamaica Gleaner|The Gleaner|n|JM|RJRGleaner|jamaica-gleaner.com|p
    Miami's Nuevo Herald|El Nuevo Herald|n|US|McClatchy|elnuevoherald.com|p
    La Opinion||n|US|ImpreMedia|laopinion.com|p
    The Economist|~Economist|m|GB|Economist Group|economist.com|p
    ~Time|Time magazine;TIME|m|US|Marc Benioff|time.com|p
    Newsweek||m|US||newsweek.com|p
    The New Yorker|~New Yorker;New Yorker magazine|m|US|Conde Nast|newyorker.com|p
    ~The Atlantic|Atlantic magazine|m|US|Emerson Collective|theatlantic.com|p
    Vanity Fair||m|US|Conde Nast|vanityfair.com|p
    Rolling Stone|Rolling Stone magazine|m|US|Penske|rollingstone.com|p
    Forbes|Forbes magazine|m|US||forbes.com|p
    ~Fortune|Fortune magazine|m|US||fortune.com|p
    Bloomberg Businessweek|Businessweek|m|US|Bloomberg|bloomberg.com/businessweek|p
    ~Foreign Policy|Foreign Policy magazine|m|US|Graham Holdings|foreignpolicy.com|p
    ~Foreign Affairs|Foreign Affairs magazine|m|US|Council on Foreign Relations|foreignaffairs.com|p
    National Review|National Review Online|m|US||nationalreview.com|p
    Weekly Standard|The Weekly Standard|m|US|Clarity Media|weeklystandard.com|p
    ~The Nation||m|US||thenation.com|p
    New Republic|The New Republic|m|US||newrepublic.com|p
    Mother Jones||m|US||motherjones.com|p
    ~Reason|Reason magazine|m|US|Reason Foundation|reason.com|p
    ~People|People magazine|m|US|Dotdash Meredith|people.com|p
    Esquire||m|US|Hearst|esquire.com|p
    GQ||m|US|Conde Nast|gq.com|p
    Vogue||m|US|Conde Nast|vogue.com|p
    Cosmopolitan||m|US|Hearst|cosmopolitan.com|p
    New York magazine|New York Magazine|m|US|Vox Media|nymag.com|p
    ~Variety|Variety magazine|m|US|Penske|variety.com|p
    Hollywood Reporter|The Hollywood Reporter|m|US|Penske|hollywoodreporter.com|p
    ~Wired|Wired magazine|m|US|Conde Nast|wired.com|p
    Scientific American||m|US|Springer Nature|scientificamerican.com|p
    National Geographic||m|US|Disney|nationalgeographic.com|p
    Sports Illustrated||m|US|Authentic|si.com|p
    Der Spiegel|Spiegel;Spiegel magazine;Spiegel Online|m|DE||spiegel.de|p
    Kicker|~kicker;Kicker magazine|m|DE|Olympia|kicker.de|p
    Sport Bild|SportBild|m|DE|Axel Springer|sportbild.bild.de|p
    L'Equipe|L'Équipe|n|FR|Amaury|lequipe.fr|p
    Marca|Diario Marca|n|ES|Unidad Editorial|marca.com|p
    La Gazzetta dello Sport|Gazzetta dello Sport|n|IT|RCS|gazzetta.it|p
    The Athletic||w|US|New York Times|nytimes.com/athletic|p
    Sky Sports||b|GB|Comcast|skysports.com|p
    ~Stern|Stern magazine|m|DE|Bertelsmann|stern.de|p
    ~Focus|Focus magazine|m|DE|Burda|focus.de|p
    L'Express||m|FR||lexpress.fr|p
    Le Point||m|FR|Artemis|lepoint.fr|p
    Paris Match||m|FR|LVMH|parismatch.com|p
    L'Obs|Le Nouvel Obs|m|FR|Groupe Le Monde|nouvelobs.com|p
    Charlie Hebdo||m|FR||charliehebdo.fr|p
    L'Espresso||m|IT|BFC|lespresso.it|p
    ~Panorama|Panorama magazine|m|IT||panorama.it|p
    The Spectator|~Spectator|m|GB|Paul Marshall|spectator.co.uk|p
    New Statesman||m|GB||newstatesman.com|p
    Private Eye||m|GB||private-eye.co.uk|p
    New Scientist||m|GB|DMGT|newscientist.com|p
    ~Nature|Nature magazine|m|GB|Springer Nature|nature.com|p
    The Lancet|Lancet|m|GB|Elsevier|thelancet.com|p
    Jane's|Janes;Jane's Defence Weekly|m|GB||janes.com|p
    Nikkei Business||m|JP|Nikkei|business.nikkei.com|p
    Shukan Bunshun|Bunshun|m|JP|Bungeishunju|bunshun.jp|p
    India Today|India Today magazine|m|IN|India Today Group|indiatoday.in|p
    Veja|Veja magazine|m|BR|Abril|veja.abril.com.br|p
    ~Semana|Semana magazine|m|CO|Gilinski|semana.com|p
    Proceso|Proceso magazine|m|MX||proceso.com.mx|p
    Jeune Afrique||m|FR||jeuneafrique.com|p
    Vreme||m|RS||vreme.com|p
    HVG|hvg.hu|m|HU||hvg.hu|p
    Politico|POLITICO;Politico Europe|w|US|Axel Springer|politico.com|p
    Axios||w|US|Cox|axios.com|p
    HuffPost|Huffington Post;The Huffington Post;HuffPo|w|US|BuzzFeed|huffpost.com|p
    BuzzFeed|BuzzFeed News;Buzzfeed|w|US||buzzfeed.com|p
    Breitbart|Breitbart News;Breitbart News Daily;Breitbart News Network;Breitbart London|w|US||breitbart.com|p
    Daily Caller|The Daily Caller|w|US||dailycaller.com|p
    Daily Beast|The Daily Beast|w|US|IAC|thedailybeast.com|p
    Western Journalism|The Western Journal|w|US|Liftable Media|westernjournal.com|p
    Vox|Vox.com|w|US|Vox Media|vox.com|p
    ~Slate|Slate magazine|w|US|Graham Holdings|slate.com|p
    ~Salon|Salon.com|w|US||salon.com|p
    The Intercept||w|US||theintercept.com|p
    ProPublica||w|US||propublica.org|p
    Business Insider|~Insider|w|US|Axel Springer|businessinsider.com|p
    Drudge Report|The Drudge Report|w|US||drudgereport.com|p
    Gawker||w|US||gawker.com|p
    TMZ||w|US|Fox Corporation|tmz.com|p
    Infowars|InfoWars|w|US|Free Speech Systems|infowars.com|p
    The Federalist|~Federalist|w|US||thefederalist.com|p
    FiveThirtyEight||w|US|Disney|fivethirtyeight.com|p
    Talking Points Memo|TPM|w|US||talkingpointsmemo.com|p
    ThinkProgress||w|US|Center for American Progress|thinkprogress.org|y
    RealClearPolitics|Real Clear Politics|w|US||realclearpolitics.com|p
    Semafor||w|US||semafor.com|p
    The Verge||w|US|Vox Media|theverge.com|p
    TechCrunch||w|US|Regent|techcrunch.com|p
    ~The Information||w|US||theinformation.com|p
    Texas Tribune|The Texas Tribune|w|US||texastribune.org|p
    PolitiFact||w|US|Poynter|politifact.com|p
    FactCheck.org||w|US|Annenberg Center|factcheck.org|p
    Snopes||w|US||snopes.com|p
    WikiLeaks|Wikileaks|w|IS||wikileaks.org|p
    Bellingcat||w|NL||bellingcat.com|p
    Mediapart||w|FR||mediapart.fr|p
    Correctiv|CORRECTIV|w|DE||correctiv.org|p
    t-online||w|DE|Stroer|t-online.de|p
    EUobserver||w|BE||euobserver.com|p
    Euractiv|EURACTIV|w|BE|Mediahuis|euractiv.com|p
    El Confidencial||w|ES||elconfidencial.com|p
    elDiario.es|El Diario|w|ES||eldiario.es|p
    Onet|Onet.pl|w|PL|Ringier Axel Springer|onet.pl|p
    OKO.press||w|PL||oko.press|p
    Index.hu||w|HU|Indamedia|index.hu|p
    ~Telex|~Telex;Telex.hu|w|HU||telex.hu|p
    ~444|444.hu|w|HU||444.hu|p
    Seznam Zpravy||w|CZ|Seznam|seznamzpravy.cz|p
    Aktuality.sk||w|SK|Ringier|aktuality.sk|p
    HotNews|HotNews.ro|w|RO|Ringier|hotnews.ro|p
    Delfi||w|EE|Ekspress Grupp|delfi.ee|p
    15min|15min.lt|w|LT||15min.lt|p
    Meduza||w|LV||meduza.io|p
    ~The Insider||w|LV||theins.ru|p
    Mediazona||w|RU||zona.media|p
    Gazeta.ru||w|RU|Rambler|gazeta.ru|s
    Lenta.ru||w|RU|Rambler|lenta.ru|s
    RBC|RBC Russia;RBK|w|RU||rbc.ru|p
    Fontanka||w|RU||fontanka.ru|p
    ~Baza||w|RU||baza.io|p
    Zerkalo|Zerkalo.io|w|BY||zerkalo.io|p
    Nexta||w|BY||nexta.com|p
    Balkan Insight|BIRN|w|BA||balkaninsight.com|p
    Klix|Klix.ba|w|BA||klix.ba|p
    Civil Georgia|Civil.ge|w|GE||civil.ge|p
    JAMnews||w|GE||jam-news.net|p
    Bianet||w|TR||bianet.org|p
    T24||w|TR||t24.com.tr|p
    Middle East Eye||w|GB||middleeasteye.net|p
    Al-Monitor|Al Monitor|w|US||al-monitor.com|p
    ~Walla|Walla News|w|IL||walla.co.il|p
    Amwaj.media||w|GB||amwaj.media|p
    Scroll.in||w|IN||scroll.in|p
    The Wire India|~The Wire|w|IN||thewire.in|p
    ThePrint||w|IN||theprint.in|p
    Hong Kong Free Press|HKFP|w|HK||hongkongfp.com|p
    NK News||w|KR||nknews.org|p
    ~The Diplomat||w|US||thediplomat.com|p
    Sahara Reporters||w|NG||saharareporters.com|p
    AllAfrica||w|ZA||allafrica.com|p
    ~The Conversation||w|AU||theconversation.com|p
    Crikey||w|AU|Private Media|crikey.com.au|p
    Nikkei Europe||w|JP|Nikkei|asia.nikkei.com|p
    Efecto Cocuyo||w|VE||efectococuyo.com|p
    Animal Politico||w|MX||animalpolitico.com|p
    UOL||w|BR|Grupo Folha|uol.com.br|p
    Metropoles||w|BR||metropoles.com|p
    """
}
