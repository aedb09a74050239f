/// The word lists behind ``NameLexicon``, parted by spaces, in lower case. Common knowledge; chosen by eye.
enum NameWords {
  static let maleNames = """
    aaron abdel abdul abdullah abraham abu adam adel aditya adolf adrian ahmad ahmed ajay akira alan albert \
    alberto alejandro aleksandar aleksandr aleksei aleksey alessandro alex alexander alexandre alexandros alexei \
    alexey alfonso alfred alfredo ali alistair allan allen alvin amir amit amos anatoly anders andre andreas andrei \
    andres andrew andrey andrii andriy andrzej andy angus ante anthony antoine anton antonio antonis antony ariel \
    aristotle armando arnold arthur arturo arun asad ashok ashraf austin avigdor ayman barack barney barry bart \
    bashar basil ben benito benjamin bernard bernardo bernd bernie bert bill billy bilal björn bjorn bob bobby \
    bogdan boris brad bradley brandon brendan brent brett brian bruce bruno bryan burak byron cal calvin carl \
    carlo carlos carter cesar chad charles charlie chen chet chip chris christian christoph christophe christopher \
    chuck claude claudio clarence clay clayton cliff clifford clint clive colin conor corey cory craig cristian \
    curt curtis cyril cyrus dale damian damien dan daniel danilo danny dariusz darren darrell dave david dean \
    declan dennis denis denys derek devin dick didier diego dieter dimitri dimitris dirk dmitri dmitriy dmitry dmytro \
    dominic dominik don donald doug douglas dragan duncan dustin dwight dylan earl eddie edgar eduardo edward \
    edwin ehud elias elijah eli elliot elliott elon emil emmanuel emmerson emre enda enrico enrique eric erik \
    ernest ernesto ernst ethan eugene evan evgeny fabian fabio fabrizio faisal farid felipe felix ferdinand fernando \
    filip francesco francis francisco franco francois françois frank franklin franz fred freddie frederick \
    friedrich fritz gabriel gareth garry gary gavin gene geoff geoffrey george georges georgi georgios gerald \
    gerard gerhard gerry gianni gilbert gilberto giorgi giorgio giovanni giulio giuseppe glen glenn goran gordon \
    graham grant greg gregor gregory grzegorz guido guillermo gunter gus gustavo guy hakan hamid hans harald hari \
    harold harry harvey hasan hassan hector heinrich heinz helmut henri henrik henry herbert herman hernan hideki \
    hiroshi hossein howard hubert hugh hugo hussein ian ibrahim igor ilham ilya imran ioannis irving isaac ismail \
    israel ivan ivica ivo jack jacob jacques jaime jair jake jakob jakub james jamie jan janez janos jared jaroslav \
    jason javad javier jay jean jean-claude jean-luc jean-marc jean-pierre jean-yves jeb jed jeff jeffrey jens jeremy \
    jerome jerry jerzy jesse jesus jim jimmy joachim joao joaquin joe joel joerg johan johann johannes john johnny jon \
    jonas jonathan jordan jorge jose josef joseph josh joshua josé juan juha jules julian julio julius jurgen \
    justin kamal kareem karel karim karl kay kazimierz keith kemal ken kenneth kent kenji kevin khaled khalid \
    kim kirill kiril klaus knut konrad konstantin kostas kurt kwame kyle kyriakos kyrylo lamar lance larry lars laszlo \
    laurence laurent lawrence lech lee leo leon leonard leonardo leonid leopold leroy leslie lester lev lewis \
    liam lindsey lionel lloyd logan lorenzo lou louis luc luca lucas luigi luis luka lukas luke maciej mahmoud mahmud \
    malcolm manfred manuel marat marc marcel marcelo marco marcos marcus marek mariano mario mark marko markus \
    marshall martin marty marvin marwan massimo mateusz mathias mathieu matias matt matteo matthew matthias mattias \
    maurice mauricio mauro max maxim maximilian maxime mehdi mehmet mehmed mel michael michal michel michele miguel \
    mihai mike mikhail mikheil miklos mikko milan milo milorad miloš milos miroslav mitch mitchell mitt mohamed \
    mohammad mohammed mohsen moises monty morgan mostafa moustafa muammar muhammad muhammadu murat murray mustafa \
    mykhailo mykola myron naftali narendra nasser nathan nathaniel ned neil nelson newt nicholas nick nicola nicolae \
    nicolas niels nigel nikita nikola nikolai nikolaos nikolas nikolay nils noah noel norbert norman nuno octavio \
    oleg oleh oleksandr oleksii oleksiy olaf olav oliver olivier omar omer orhan orlando oscar osama osman oswald \
    otto owen pablo panos paolo pascal patrick paul pavel pavlo pawel pedro per percy perry pete peter petr petro \
    phil philip philipp philippe phillip pierre pieter piotr prakash prince qasem quentin radek radoslaw rafael \
    rafal raghu rahul rainer raj rajesh ralf ralph ram ramon ramzan rand randall randy raul ravi ray raymond recep \
    reece reed reggie reginald reince reinhard rene reuben rex reza ricardo riccardo richard rick ricky rob robert \
    roberto robin rod roderick rodney rodrigo roger roland rolf roman romano ron ronald ronnie rory ross roy \
    rowan rudolf rudolph rudy rupert ruslan russ russell rustam rustem ryan sadiq salman salvador salvatore sam \
    sami samir samuel sandeep sandro sanjay santiago saul scott sean sebastian sebastien serge sergei sergej sergey \
    sergio serhii serhiy seth seymour shane shaun shawn sheldon shigeru shimon shinzo sidney sigmar silvio simon \
    slobodan spencer stan stanislav stanislaw stanley stefan stefano stephane stephen sterling steve steven stewart \
    stuart sunil suresh sven svein taras tariq tayyip ted terence terrance terry thabo thaddeus theo theodore \
    theresienne thierry thomas tibor tim timothy timur tobias toby todd tom tomas tomasz tommy toni tony torsten trent \
    trevor trey tristan tucker tyler ulrich umberto uri uwe vadim valentin valerio valery vasile vasily vasyl \
    vernon viacheslav victor vijay viktor vince vincent vincenzo vinod virgil vitali vitaliy vitaly vito vittorio \
    vlad vladimir vladislav volker volodymyr vojislav vyacheslav wade wallace walter warren wayne wendell werner \
    wes wesley wilbur wilfred wilhelm will willem william willie winston wladyslaw wolfgang woodrow xavier yair yannis \
    yahya yasser yevgeny yevhen yitzhak yoav yosef yousef youssef yuri yuriy yury yusuf yves zac zach zachary zbigniew \
    zdenek zeljko ziad zlatko zoltan zoran nicolás andrés sebastián jesús ángel óscar josé rené jörg jürgen günter \
    bashir benedict benyamin binyamin caleb clem cornelius cruz deval dinesh donnie erdem eliot fidel gianluca \
    haruki hashim hikmet hiro huma idris issa itamar jaap jarosław jasper jens jomo kellan kofi lyndon marlon mathis \
    matvei mordechai moshe nabil nadir ngozi nouri olusegun omari oren osvaldo pat pranab raed rami ranil rashid \
    robbie roque rufus sayed sergiu shay siegfried sipho stavros sultan tadeusz tadashi takeshi taro temur tito tobin \
    toomas torin umar valdis vaclav václav viljami vilmos wim xi yasin yoon yukio zayn ziya cory tyrone
    """

  static let femaleNames = """
    abby abigail ada adela adele adriana adrienne agata agnes agnieszka aisha alexandra alexis alice alicia alina \
    alisa alison allison alyssa amal amanda amber amelia amelie amina amira amy ana anastasia andrea angela angelica \
    angelina anita ann anna annabel anne annegret annette annie anoushka antonella antonia anya april arianna ariana \
    arlene ashley astrid audrey aung ava avril ayelet barbara beata beatrice beatriz becky bella benedetta \
    bernadette bertha beth bethany betsy betty beverly bianca birgit blanca bonnie brenda bridget brigitte britta \
    brooke caitlin camila camilla candace candice cara carla carly carmen carol carole carolina caroline carolyn carrie \
    cassandra catalina catarina catherine cathy cecilia celeste celia chantal charlene charlotte chelsea cheryl \
    chiara chloe christiane christina christine cindy clara clare claire claudia clementine colleen condoleezza \
    connie constance consuelo cora cordelia corinne cristina cynthia dagmar daisy dana danielle daniela danuta daria \
    darlene dawn debbie deborah debra deirdre delia delphine denise desiree diana diane dina dolores dominique donna \
    dora doris dorothea dorothy ebony edith edna eileen elaine elena eleanor eleonora elif elisa elisabeth elise \
    eliza elizabeth ella ellen eloise elsa elsie elvira emilia emily emma erica erika erin esmeralda esther eugenia \
    eva evangelina eve evelyn fatima fatma fiona flora florence frances francesca françoise francoise frida frieda \
    gabriela gabriele gabriella gabrielle gail gemma genevieve georgia georgina geraldine gerda germaine gertrude \
    gillian gina gisela giulia gladys gloria golda grace greta gretchen gudrun gwen gwendolyn hadley hanan hanna hannah \
    hannelore harriet hazel heather heidi heike helen helena helene helga henrietta hilary hilda hillary hope ida ilana \
    ilse imelda ines inga ingrid irena irene irina iris irma isabel isabella isabelle ivana ivanka ivy jackie \
    jacqueline jade jamila jan jana jane janet janice janine jasmin jasmine jean jeanette jeanne jelena jen jenna \
    jennie jennifer jenny jess jessica jill jo joan joanna joanne jocelyn jodi johanna josephine joy joyce juana \
    juanita judith judy julia juliana julianna julie juliet juliette june justine kamala kara karen karin karina \
    karla karolina kate katarina katarzyna katerina katharina katherine kathleen kathryn kathy katie katja katrin \
    katrina katya kay kayla keiko keisha kelly kelsey kerry khadija kim kimberly kirsten kirstjen kristen kristi \
    kristin kristina kristine krystyna laila lana lara larisa latoya laura laurel lauren laurie lea leah leila lena \
    leila leticia lesley leyla lidia liliana lillian lily linda lindsay lisa liz liza lois lola lorena loretta lori \
    lorraine louise lucia lucille lucy ludmila luisa lydia lynn lynne mabel madeleine madeline mae magda magdalena \
    maggie maia maja malala mara marcela marcia margaret margarita margot margrethe maria mariam marian mariana marianne \
    marie marie-louise mariella marilyn marina marine marion marisa marisol marissa marjorie marlene marsha marta \
    martha martina mary maryam matilda maureen maxine maya megan meghan mei melania melanie melinda melissa mercedes \
    meredith mette mia michaela michaele michele michelle mila mildred millie mina mira miranda miriam mireille \
    misty moira molly mona monica monika monique muriel myra myrna nadia nadine nancy naomi natalia natalie nataliya \
    natasha nathalie nell nellie nicola nicole nicky nikki nina noor nora norma nuria octavia odette oksana olena \
    olga olivia olha ophelia oriana paige pam pamela patricia patrice patty paula paulette paulina pauline pearl peggy \
    penelope penny petra phoebe phyllis pilar piper polly preeti princess priscilla priti priya rachel rana rania \
    raquel rashida rebecca regina renata renee rhonda rima rita roberta robyn rocio rosa rosalia rosalind rose rosemary \
    roxana roxanne ruby ruth sabina sabine sabrina sally samantha sandra sanna sara sarah sasha savannah segolene selena \
    selma shannon sharon sheikha sheila shelley sheri sherry shirin shirley sigrid silvia simone sofia sonia sonja \
    sonya sophia sophie stacey stacy stefania steffi stella stephanie sue susan susana susanne susie suzan suzanne \
    svetlana sviatlana svitlana sylvia sylvie tabitha tamara tammy tania tanya tara tatiana tatyana tawakkol teresa \
    tess thelma theresa therese tiffany tina toni tracey traci tracy trish trisha trudy tulsi ulla ulrike ursula uta \
    valentina valeria valerie vanessa vera veronica veronika vicki vicky victoria viktoria viola violet violeta \
    virginia viviane vivian wanda wendy wilhelmina wilma winifred xiomara yasmin yelena yevgenia yolanda yulia yuliia \
    yuliya yuriko yvette yvonne zahra zainab zara zeynep zoe zoë zofia zsuzsanna zuzana huma kellyanne carly cokie \
    omarosa tamika laquita debbie donna nikki joni gennifer paula juanita kathleen karoline kayleigh hope ainsley \
    jacinda theresa angelique ayanna ilhan alexandria stormy marjorie lauren kirsten tammy mazie dianne nydia
    """

  /// Stand before a personal name and say the bearer's gender: "m" the first list, "f" the second.
  static let maleTitles =
    "mr mr. sir lord king prince duke baron count father fr fr. brother pope imam sheikh"
  static let femaleTitles =
    "mrs mrs. ms ms. miss mme mme. madam dame lady queen princess duchess baroness countess sister"

  /// Stand before a personal name and are no part of it.
  static let titles = """
    dr dr. prof prof. professor doctor rev rev. reverend hon hon. honourable honorable saint rabbi ayatollah \
    mullah cardinal archbishop bishop monsignor pastor judge justice magistrate rep rep. reps reps. sen sen. sens \
    sens. gov gov. govs. lt lt. ltc lt-gen. gen gen. col col. maj maj. capt capt. cpt. cmdr cmdr. sgt sgt. cpl cpl. \
    pvt pvt. pfc adm adm. vice-adm. brig brig. det det. insp insp. supt supt. pres pres. amb. atty. det-insp. \
    representative senator governor congressman congresswoman president vice-president premier chancellor minister \
    general lieutenant colonel major captain commander sergeant corporal private admiral brigadier marshal \
    detective linebacker cornerback receiver punter kicker catcher shortstop tackle guard-forward \
    inspector superintendent constable officer agent sheriff mayor councillor councilman councilwoman \
    councilor alderman ambassador consul commissioner secretary spokesman spokeswoman spokesperson chairman \
    chairwoman chair chairperson chief director leader speaker deputy assistant acting interim former ex-president \
    coach captain manager striker midfielder goalkeeper defender quarterback pitcher forward analyst economist \
    strategist adviser advisor lawyer attorney prosecutor attorney-general solicitor barrister activist journalist \
    reporter correspondent editor columnist author writer actor actress singer comedian director-general founder \
    co-founder ceo cfo coo president-elect candidate nominee aide pollster operative donor businessman \
    businesswoman billionaire tycoon magnate developer entrepreneur historian scientist researcher engineer \
    surgeon physician nurse teacher farmer rapper host anchor co-host commentator moderator whistleblower \
    superintendent surveyor coroner trader banker negotiator envoy diplomat mediator lawmaker legislator mp mep \
    msp td congressman warden principal dean provost rector seismologist volcanologist geologist meteorologist \
    epidemiologist virologist biologist astronomer physicist chemist psychologist sociologist resident neighbour \
    neighbor witness survivor shopkeeper fisherman student pensioner tourist driver pilot
    """

  static let honorifics = """
    mr mr. mrs mrs. ms ms. miss sir dame lord lady dr dr. prof prof. rev rev. hon hon. rep rep. reps reps. sen \
    sen. sens sens. gov gov. govs. lt lt. gen gen. col col. maj maj. capt capt. cmdr cmdr. sgt sgt. cpl cpl. pvt pvt. \
    adm adm. brig brig. det det. insp insp. supt supt. mme mme. fr fr. pres pres. amb. st.
    """

  /// Last word, or word inside, of an organisation's name.
  static let organisationWords = """
    agency alliance army assembly association authority bank brigade broadcasting brothers bureau cabinet campaign \
    center centre chamber charity church clinic club co co. coalition college command commission committee company \
    confederation conference congress consortium constabulary corp corp. corporation council court department \
    directorate exchange executive federation firm force forces forum foundation front fund gmbh group guard guards \
    guild holdings hospital inc inc. industries initiative inspectorate institute institution insurance int'l \
    international laboratories laboratory league limited llc llp ltd ltd. media ministry mission movement museum \
    network office operator organisation organization panel parliament partners partnership party patrol plc police \
    prison project registry regiment review roundtable school secretariat senate service services society \
    squad station studios syndicate systems taskforce team technologies theater theatre trust tribunal union united \
    university watch watchdog works airlines airways motors energy oil petroleum pharmaceuticals steel electric \
    logistics railways rail ports shipping bancorp capital securities ventures newspapers press news post times \
    observatory survey administration headquarters sa s.a. ag nv n.v. spa asa oyj bv b.v. kgaa sgps telecom \
    line lines biotech pharma therapeutics foods mining shipyard shipyards brewery board academy bloc archives orchestra opera \
    cooperative co-operative fc afc cf rovers wanderers athletic
    """

  /// These words make an organisation a government's.
  static let governmentWords = """
    ministry ministries department cabinet parliament senate congress court tribunal police army navy force forces \
    constabulary administration directorate inspectorate treasury office bureau embassy consulate commission \
    government duma knesset bundestag bundesrat sejm rada seimas riksdag storting folketing majlis diet assembly \
    council coastguard guard patrol secretariat presidency
    """

  /// Bodies of a state known by their own name, with its code.
  static let governmentBodies = """
    pentagon:US|state department:US|justice department:US|treasury department:US|department of justice:US|fbi:US|\
    cia:US|nsa:US|dhs:US|irs:US|epa:US|fda:US|cdc:US|nasa:US|doj:US|sec:US|federal reserve:US|the fed:US|congress:US|\
    capitol hill:US|supreme court:US|senate:US|house of representatives:US|doe:US|hhs:US|usda:US|faa:US|ntsb:US|\
    fcc:US|ftc:US|noaa:US|usgs:US|homeland security:US|national security council:US|secret service:US|fema:US|\
    centcom:US|foreign office:GB|home office:GB|ministry of defence:GB|mod:GB|house of commons:GB|house of lords:GB|\
    scotland yard:GB|metropolitan police:GB|mi5:GB|mi6:GB|gchq:GB|bank of england:GB|treasury:GB|cabinet office:GB|\
    bundestag:DE|bundesbank:DE|bundesrat:DE|state duma:RU|duma:RU|fsb:RU|federation council:RU|roscosmos:RU|\
    rosaviatsia:RU|verkhovna rada:UA|rada:UA|sbu:UA|knesset:IL|mossad:IL|shin bet:IL|idf:IL|\
    israel defense forces:IL|israel defence forces:IL|irgc:IR|revolutionary guards:IR|revolutionary guard:IR|majlis:IR|isi:PK|lok sabha:IN|\
    rajya sabha:IN|politburo:CN|state council:CN|pla:CN|people's liberation army:CN|national people's congress:CN|\
    mofa:JP|sejm:PL|europol:EU|european commission:EU|european council:EU|european parliament:EU|ecb:EU|\
    european central bank:EU|frontex:EU|rcmp:CA
    """

  /// Organisations without a telling word in their name.
  static let organisations = """
    nato|un|united nations|u.n.|unicef|unhcr|unesco|world health organization|who|imf|international monetary fund|\
    world bank|wto|opec|osce|iaea|interpol|red cross|red crescent|oxfam|amnesty international|human rights watch|\
    greenpeace|doctors without borders|save the children|african union|asean|arab league|g7|g20|brics|fifa|uefa|ioc|\
    wada|fia|nba|nfl|mlb|nhl|nra|aclu|naacp|afl-cio|planned parenthood|black lives matter|gop|rnc|dnc|\
    republican national committee|democratic national committee|hamas|hezbollah|taliban|al-qaeda|al qaeda|islamic state|isis|\
    isil|is group|houthis|houthi movement|wagner|wagner group|fatah|plo|pkk|boko haram|al-shabab|al shabaab|labour|\
    labour party|lib dems|liberal democrats|tories|snp|sinn fein|dup|ukip|reform uk|cdu|csu|spd|afd|fdp|\
    national rally|law and justice|fidesz|syriza|likud|google|apple|microsoft|amazon|facebook|meta|twitter|youtube|\
    instagram|tiktok|bytedance|huawei|samsung|sony|toyota|honda|nissan|volkswagen|bmw|mercedes|daimler|tesla|ford|\
    general motors|boeing|airbus|lockheed martin|raytheon|bae systems|siemens|bosch|bayer|basf|pfizer|moderna|\
    astrazeneca|novartis|roche|merck|johnson & johnson|walmart|target|costco|tesco|sainsbury's|ikea|nestle|unilever|\
    coca-cola|pepsico|mcdonald's|starbucks|nike|adidas|disney|netflix|spotify|uber|lyft|airbnb|paypal|visa|mastercard|\
    goldman sachs|morgan stanley|jpmorgan|jpmorgan chase|citigroup|wells fargo|bank of america|hsbc|barclays|ubs|\
    credit suisse|deutsche bank|bnp paribas|blackrock|exxon|exxonmobil|chevron|bp|shell|totalenergies|gazprom|rosneft|\
    lukoil|aramco|saudi aramco|naftogaz|moody's|standard & poor's|s&p|fitch|gallup|quinnipiac|yougov|ipsos|pew|\
    pew research|emily's list|moveon|heritage foundation|brookings|cato|intel|ibm|oracle|nvidia|openai|at&t|verizon|\
    lufthansa|ryanair|easyjet|emirates|qantas|fedex|ups|dhl
    """

  /// Capitalised at the head of a sentence or of a title, and never a name by themselves.
  static let ordinaryWords = """
    a an the this that these those some any each every all both either neither no none many much more most few \
    several other another such same own i you he she it we they me him her us them my your his its our their mine \
    who whom whose which what when where why how whether if as at by for from in into of off on onto out over to up \
    upon with within without about above across after against along among around before behind below beneath beside \
    besides between beyond but despite down during except inside like near outside per since than through throughout \
    till toward towards under until unlike via while and or nor so yet because although though unless however \
    therefore thus hence moreover meanwhile nevertheless nonetheless otherwise instead also too again already always \
    never ever often once twice now then here there today tomorrow yesterday tonight overnight earlier later last next \
    first second third finally recently soon still just only even perhaps maybe not yes no is are was were be been am \
    do does did has have had can could may might must shall should will would let's let get got go goes went make made \
    say says said saying tell tells told ask asks asked asking according citing speaking asked add adds added think \
    thinks thought know knows knew want wants see sees saw seen take takes took come comes came look looks find found \
    give gives gave use used show shows keep try call called need feel become leave put mean seem help talk turn start \
    might one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions half \
    people police officials officers residents witnesses sources analysts experts critics supporters opponents \
    voters republicans democrats investigators prosecutors diplomats troops soldiers rebels protesters activists \
    lawmakers ministers leaders firefighters rescuers doctors nurses teachers students workers farmers children women \
    men man woman girl boy father mother family government company president minister spokesman spokeswoman \
    authorities state city court judge jury well oh ah hey ok okay please thanks thank good great new old big long \
    high low right left back day week month year time world life way thing things part place case point number group \
    problem fact question work news read watch photo video image source exclusive breaking update updated opinion \
    analysis live developing monday tuesday wednesday thursday friday saturday sunday january february march april june july \
    august september october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul \
    aug sept sep oct nov dec spring summer autumn fall winter christmas easter ramadan god bible internet english something anything everything nothing somebody someone magazine newspaper
    """
}
