/// The countries that ``PlaceGazetteer`` knows, with the words for their people, their capitals and the
/// places that stand for their governments.
///
/// One a line: name | other names | adjective and people | capital and its spellings | seats of government, as
/// written when they speak | ISO 3166 code. Lists are parted by ";". Common knowledge; "XK" is Kosovo, "EU" the
/// European Union.
enum PlaceTable {
  static let text = """
    Afghanistan||Afghan;Afghans|Kabul||AF
    Albania||Albanian;Albanians|Tirana||AL
    Algeria||Algerian;Algerians|Algiers||DZ
    Andorra||Andorran|Andorra la Vella||AD
    Angola||Angolan;Angolans|Luanda||AO
    Argentina||Argentine;Argentinian;Argentines|Buenos Aires|Casa Rosada|AR
    Armenia||Armenian;Armenians|Yerevan||AM
    Australia||Australian;Australians|Canberra||AU
    Austria||Austrian;Austrians|Vienna|Ballhausplatz|AT
    Azerbaijan||Azerbaijani;Azeri;Azerbaijanis|Baku||AZ
    Bahamas|The Bahamas|Bahamian|Nassau||BS
    Bahrain||Bahraini;Bahrainis|Manama||BH
    Bangladesh||Bangladeshi;Bangladeshis|Dhaka||BD
    Barbados||Barbadian|Bridgetown||BB
    Belarus||Belarusian;Belarusians|Minsk||BY
    Belgium||Belgian;Belgians|||BE
    Belize||Belizean|Belmopan||BZ
    Benin||Beninese|Porto-Novo||BJ
    Bhutan||Bhutanese|Thimphu||BT
    Bolivia||Bolivian;Bolivians|La Paz;Sucre||BO
    Bosnia|Bosnia and Herzegovina;Bosnia-Herzegovina|Bosnian;Bosnians|Sarajevo||BA
    Botswana||Botswanan;Motswana|Gaborone||BW
    Brazil||Brazilian;Brazilians|Brasilia;Brasília|Planalto|BR
    Britain|United Kingdom;UK;U.K.;Great Britain;England|British;Britons;English|London|Downing Street;Whitehall;No 10;No. 10;Number 10|GB
    Brunei||Bruneian|Bandar Seri Begawan||BN
    Bulgaria||Bulgarian;Bulgarians|Sofia||BG
    Burkina Faso||Burkinabe|Ouagadougou||BF
    Burundi||Burundian;Burundians|Gitega;Bujumbura||BI
    Cambodia||Cambodian;Cambodians|Phnom Penh||KH
    Cameroon||Cameroonian;Cameroonians|Yaounde;Yaoundé||CM
    Canada||Canadian;Canadians|Ottawa||CA
    Cape Verde|Cabo Verde|Cape Verdean|Praia||CV
    Central African Republic||Central African|Bangui||CF
    Chad||Chadian;Chadians|N'Djamena||TD
    Chile||Chilean;Chileans|Santiago|La Moneda|CL
    China|People's Republic of China|Chinese|Beijing;Peking|Zhongnanhai|CN
    Colombia||Colombian;Colombians|Bogota;Bogotá||CO
    Comoros||Comorian|Moroni||KM
    Congo|Democratic Republic of Congo;Democratic Republic of the Congo;DR Congo;DRC|Congolese|Kinshasa||CD
    Republic of Congo|Congo-Brazzaville|Congolese|Brazzaville||CG
    Costa Rica||Costa Rican;Costa Ricans|||CR
    Croatia||Croatian;Croats;Croatians|Zagreb||HR
    Cuba||Cuban;Cubans|Havana||CU
    Cyprus||Cypriot;Cypriots|Nicosia||CY
    Czech Republic|Czechia|Czech;Czechs|Prague||CZ
    Denmark||Danish;Danes|Copenhagen||DK
    Djibouti||Djiboutian|||DJ
    Dominica||Dominican|Roseau||DM
    Dominican Republic||Dominican;Dominicans|Santo Domingo||DO
    East Timor|Timor-Leste|Timorese|Dili||TL
    Ecuador||Ecuadorean;Ecuadorian;Ecuadoreans|Quito||EC
    Egypt||Egyptian;Egyptians|Cairo||EG
    El Salvador||Salvadoran;Salvadorans|San Salvador||SV
    Equatorial Guinea||Equatoguinean|Malabo||GQ
    Eritrea||Eritrean;Eritreans|Asmara||ER
    Estonia||Estonian;Estonians|Tallinn||EE
    Eswatini|Swaziland|Swazi|Mbabane||SZ
    Ethiopia||Ethiopian;Ethiopians|Addis Ababa||ET
    European Union|EU;E.U.|European;Europeans|Brussels||EU
    Fiji||Fijian;Fijians|Suva||FJ
    Finland||Finnish;Finns|Helsinki||FI
    France||French|Paris|Elysee;Élysée;Elysee Palace;Élysée Palace;Quai d'Orsay;Matignon|FR
    Gabon||Gabonese|Libreville||GA
    Gambia|The Gambia|Gambian;Gambians|Banjul||GM
    Georgia||Georgian;Georgians|Tbilisi||GE
    Germany||German;Germans|Berlin|Chancellery|DE
    Ghana||Ghanaian;Ghanaians|Accra||GH
    Greece||Greek;Greeks|Athens|Maximos Mansion|GR
    Grenada||Grenadian|St. George's||GD
    Guatemala||Guatemalan;Guatemalans|||GT
    Guinea||Guinean;Guineans|Conakry||GN
    Guinea-Bissau|||Bissau||GW
    Guyana||Guyanese|Georgetown||GY
    Haiti||Haitian;Haitians|Port-au-Prince||HT
    Honduras||Honduran;Hondurans|Tegucigalpa||HN
    Hong Kong||Hongkonger;Hongkongers|||HK
    Hungary||Hungarian;Hungarians|Budapest||HU
    Iceland||Icelandic;Icelanders|Reykjavik||IS
    India||Indian;Indians|New Delhi;Delhi|South Block|IN
    Indonesia||Indonesian;Indonesians|Jakarta||ID
    Iran|Islamic Republic of Iran|Iranian;Iranians|Tehran;Teheran||IR
    Iraq||Iraqi;Iraqis|Baghdad||IQ
    Ireland|Republic of Ireland|Irish|Dublin||IE
    Israel||Israeli;Israelis|Jerusalem;Tel Aviv||IL
    Italy||Italian;Italians|Rome|Palazzo Chigi;Quirinal;Farnesina|IT
    Ivory Coast|Cote d'Ivoire;Côte d'Ivoire|Ivorian;Ivorians|Yamoussoukro;Abidjan||CI
    Jamaica||Jamaican;Jamaicans|||JM
    Japan||Japanese|Tokyo||JP
    Jordan||Jordanian;Jordanians|Amman||JO
    Kazakhstan||Kazakh;Kazakhs;Kazakhstani|Astana;Nur-Sultan||KZ
    Kenya||Kenyan;Kenyans|Nairobi||KE
    Kiribati||I-Kiribati|Tarawa||KI
    Kosovo||Kosovan;Kosovar;Kosovars|Pristina||XK
    Kuwait||Kuwaiti;Kuwaitis|Kuwait City||KW
    Kyrgyzstan||Kyrgyz|Bishkek||KG
    Laos||Lao;Laotian;Laotians|Vientiane||LA
    Latvia||Latvian;Latvians|Riga||LV
    Lebanon||Lebanese|Beirut||LB
    Lesotho||Basotho|Maseru||LS
    Liberia||Liberian;Liberians|Monrovia||LR
    Libya||Libyan;Libyans|Tripoli||LY
    Liechtenstein|||Vaduz||LI
    Lithuania||Lithuanian;Lithuanians|Vilnius||LT
    Luxembourg||Luxembourgish;Luxembourger|||LU
    Madagascar||Malagasy|Antananarivo||MG
    Malawi||Malawian;Malawians|Lilongwe||MW
    Malaysia||Malaysian;Malaysians|Kuala Lumpur|Putrajaya|MY
    Maldives|The Maldives|Maldivian;Maldivians|Male||MV
    Mali||Malian;Malians|Bamako||ML
    Malta||Maltese|Valletta||MT
    Marshall Islands||Marshallese|Majuro||MH
    Mauritania||Mauritanian|Nouakchott||MR
    Mauritius||Mauritian|Port Louis||MU
    Mexico||Mexican;Mexicans|Mexico City|Los Pinos|MX
    Micronesia||Micronesian|Palikir||FM
    Moldova||Moldovan;Moldovans|Chisinau;Chişinău||MD
    Monaco||Monegasque|||MC
    Mongolia||Mongolian;Mongolians|Ulaanbaatar;Ulan Bator||MN
    Montenegro||Montenegrin;Montenegrins|Podgorica||ME
    Morocco||Moroccan;Moroccans|Rabat||MA
    Mozambique||Mozambican;Mozambicans|Maputo||MZ
    Myanmar|Burma|Burmese|Naypyidaw;Naypyitaw;Yangon||MM
    Namibia||Namibian;Namibians|Windhoek||NA
    Nauru||Nauruan|Yaren||NR
    Nepal||Nepali;Nepalese;Nepalis|Kathmandu||NP
    Netherlands|The Netherlands;Holland|Dutch|The Hague;Amsterdam|Binnenhof|NL
    New Zealand||New Zealander;New Zealanders|Wellington|Beehive|NZ
    Nicaragua||Nicaraguan;Nicaraguans|Managua||NI
    Niger||Nigerien|Niamey||NE
    Nigeria||Nigerian;Nigerians|Abuja|Aso Rock|NG
    North Korea|DPRK;Democratic People's Republic of Korea|North Korean;North Koreans|Pyongyang||KP
    North Macedonia|Macedonia|Macedonian;Macedonians|Skopje||MK
    Norway||Norwegian;Norwegians|Oslo||NO
    Oman||Omani;Omanis|Muscat||OM
    Pakistan||Pakistani;Pakistanis|Islamabad||PK
    Palau||Palauan|Ngerulmud||PW
    Palestine|Palestinian territories;Palestinian Authority|Palestinian;Palestinians|Ramallah||PS
    Panama||Panamanian;Panamanians|Panama City||PA
    Papua New Guinea||Papua New Guinean|Port Moresby||PG
    Paraguay||Paraguayan;Paraguayans|Asuncion;Asunción||PY
    Peru||Peruvian;Peruvians|Lima||PE
    Philippines|The Philippines|Philippine;Filipino;Filipinos|Manila|Malacanang;Malacañang|PH
    Poland||Polish;Poles|Warsaw||PL
    Portugal||Portuguese|Lisbon||PT
    Qatar||Qatari;Qataris|Doha||QA
    Romania||Romanian;Romanians|Bucharest|Cotroceni|RO
    Russia|Russian Federation|Russian;Russians|Moscow|Kremlin;the Kremlin|RU
    Rwanda||Rwandan;Rwandans|Kigali||RW
    Samoa||Samoan;Samoans|Apia||WS
    San Marino||Sammarinese|||SM
    Saudi Arabia||Saudi;Saudis;Saudi Arabian|Riyadh||SA
    Senegal||Senegalese|Dakar||SN
    Serbia||Serbian;Serbs;Serbians|Belgrade||RS
    Seychelles||Seychellois|Victoria||SC
    Sierra Leone||Sierra Leonean|Freetown||SL
    Singapore||Singaporean;Singaporeans|Singapore||SG
    Slovakia||Slovak;Slovaks;Slovakian|Bratislava||SK
    Slovenia||Slovenian;Slovene;Slovenians|Ljubljana||SI
    Solomon Islands||Solomon Islander|Honiara||SB
    Somalia||Somali;Somalis|Mogadishu|Villa Somalia|SO
    South Africa||South African;South Africans|Pretoria;Cape Town|Union Buildings|ZA
    South Korea|Republic of Korea;ROK|South Korean;South Koreans|Seoul|Blue House|KR
    South Sudan||South Sudanese|Juba||SS
    Spain||Spanish;Spaniards|Madrid|Moncloa|ES
    Sri Lanka||Sri Lankan;Sri Lankans|Colombo||LK
    Sudan||Sudanese|Khartoum||SD
    Suriname||Surinamese|Paramaribo||SR
    Sweden||Swedish;Swedes|Stockholm|Rosenbad|SE
    Switzerland||Swiss|Bern;Berne||CH
    Syria||Syrian;Syrians|Damascus||SY
    Taiwan|Republic of China|Taiwanese|Taipei||TW
    Tajikistan||Tajik;Tajiks|Dushanbe||TJ
    Tanzania||Tanzanian;Tanzanians|Dodoma;Dar es Salaam||TZ
    Thailand||Thai;Thais|Bangkok|Government House|TH
    Togo||Togolese|Lome;Lomé||TG
    Tonga||Tongan;Tongans|Nuku'alofa||TO
    Trinidad and Tobago|Trinidad|Trinidadian|Port of Spain||TT
    Tunisia||Tunisian;Tunisians|Tunis||TN
    Turkey|Turkiye;Türkiye|Turkish;Turks|Ankara|Sublime Porte|TR
    Turkmenistan||Turkmen|Ashgabat||TM
    Tuvalu||Tuvaluan|Funafuti||TV
    Uganda||Ugandan;Ugandans|Kampala||UG
    Ukraine||Ukrainian;Ukrainians|Kyiv;Kiev|Bankova|UA
    United Arab Emirates|UAE;U.A.E.;Emirates|Emirati;Emiratis|Abu Dhabi||AE
    United States|US;U.S.;USA;U.S.A.;America;United States of America|American;Americans|Washington;Washington, D.C.|White House;Oval Office|US
    Uruguay||Uruguayan;Uruguayans|Montevideo||UY
    Uzbekistan||Uzbek;Uzbeks|Tashkent||UZ
    Vanuatu||Ni-Vanuatu|Port Vila||VU
    Vatican|Vatican City;Holy See|Vatican|Vatican City|Holy See;Vatican|VA
    Venezuela||Venezuelan;Venezuelans|Caracas|Miraflores|VE
    Vietnam|Viet Nam|Vietnamese|Hanoi||VN
    Yemen||Yemeni;Yemenis|Sanaa;Sana'a||YE
    Zambia||Zambian;Zambians|Lusaka||ZM
    Zimbabwe||Zimbabwean;Zimbabweans|Harare||ZW
    """

  /// Regions and cities that are places and never speak for a state: enough to keep them from being read as people.
  static let otherPlaces = """
    Africa;Asia;Europe;North America;South America;Latin America;Central America;Middle East;Scandinavia;\
    Balkans;Caucasus;Crimea;Donbas;Donetsk;Luhansk;Kharkiv;Kherson;Odesa;Odessa;Mariupol;Lviv;Dnipro;Zaporizhzhia;\
    Gaza;Gaza Strip;West Bank;East Jerusalem;Golan Heights;Rafah;Khan Younis;Haifa;Hebron;Nablus;Jenin;Kurdistan;\
    Tibet;Xinjiang;Shanghai;Shenzhen;Guangzhou;Wuhan;Chongqing;Tianjin;Macau;Kashmir;Mumbai;Kolkata;Chennai;\
    Bangalore;Bengaluru;Hyderabad;Karachi;Lahore;Peshawar;Quetta;Punjab;Sindh;Balochistan;Kandahar;Herat;Okinawa;\
    Osaka;Kyoto;Fukushima;Hiroshima;Nagasaki;Hokkaido;Busan;Incheon;Chechnya;Grozny;Dagestan;Siberia;Belgorod;\
    Kursk;St. Petersburg;Saint Petersburg;Vladivostok;Rostov;Sochi;Abkhazia;South Ossetia;Transnistria;\
    Nagorno-Karabakh;Scotland;Wales;Northern Ireland;Belfast;Edinburgh;Glasgow;Cardiff;Manchester;Birmingham;\
    Liverpool;Leeds;Sheffield;Bristol;Oxford;Cambridge;Bavaria;Munich;Hamburg;Frankfurt;Cologne;Stuttgart;Dresden;\
    Leipzig;Lyon;Marseille;Toulouse;Nice;Bordeaux;Strasbourg;Lille;Milan;Naples;Turin;Venice;Florence;Sicily;\
    Sardinia;Lampedusa;Barcelona;Catalonia;Valencia;Seville;Basque Country;Geneva;Zurich;Basel;Davos;Rotterdam;\
    Antwerp;Bruges;Krakow;Gdansk;Lodz;Brno;Istanbul;Izmir;Antalya;Dubai;Sharjah;Jeddah;Mecca;Medina;Aleppo;Idlib;\
    Homs;Raqqa;Mosul;Basra;Erbil;Kirkuk;Fallujah;Isfahan;Mashhad;Tabriz;Aden;Hodeidah;Benghazi;Misrata;Alexandria;\
    Sinai;Casablanca;Darfur;Tigray;Mombasa;Lagos;Kano;Johannesburg;Durban;Goma;Kivu;Sydney;Melbourne;Brisbane;\
    Perth;Queensland;New South Wales;Tasmania;Auckland;Christchurch;Toronto;Montreal;Vancouver;Quebec;Ontario;\
    Alberta;Calgary;British Columbia;Sao Paulo;São Paulo;Rio de Janeiro;Amazon;Cancun;Tijuana;Ciudad Juarez;\
    Medellin;Cali;Guantanamo;Guantanamo Bay;Puerto Rico;San Juan;Guam;Alabama;Alaska;Arizona;Arkansas;California;\
    Colorado;Connecticut;Delaware;Florida;Hawaii;Idaho;Illinois;Indiana;Iowa;Kansas;Kentucky;Louisiana;Maine;\
    Maryland;Massachusetts;Michigan;Minnesota;Mississippi;Missouri;Montana;Nebraska;Nevada;New Hampshire;\
    New Jersey;New Mexico;New York;New York City;North Carolina;North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;\
    Rhode Island;South Carolina;South Dakota;Tennessee;Texas;Utah;Vermont;Virginia;West Virginia;Wisconsin;Wyoming;\
    District of Columbia;Manhattan;Brooklyn;Queens;Bronx;Harlem;Los Angeles;Chicago;Houston;Phoenix;Philadelphia;\
    San Antonio;San Diego;Dallas;Austin;San Jose;San Francisco;Columbus;Charlotte;Indianapolis;Seattle;Denver;\
    Boston;Detroit;Memphis;Portland;Las Vegas;Baltimore;Milwaukee;Albuquerque;Tucson;Sacramento;Kansas City;\
    Atlanta;Omaha;Raleigh;Miami;Cleveland;Tampa;Orlando;Pittsburgh;Cincinnati;St. Louis;New Orleans;Des Moines;\
    Flint;Ferguson;Charleston;Manchester;Concord;Cedar Rapids;Palm Beach;Fort Lauderdale;El Paso;Silicon Valley;\
    Hollywood;Broadway;Wall Street;Capitol Hill;Long Island;Benghazi;Midwest;Atlantic;Pacific;Mediterranean;\
    Black Sea;Baltic Sea;Red Sea;South China Sea;Arctic;Antarctica;Persian Gulf;Strait of Hormuz;Himalayas;Alps
    """
}
