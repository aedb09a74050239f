/// Words that a period belongs to.
///
/// A title never ends a sentence; an abbreviation such as "Inc." or "p.m." may. Where a spelling is also a word
/// ("no", "Mass", "sat"), what stands around it decides.
enum Abbreviation {
  /// Before a name: "Gen. Okoro".
  static let titles: Set<String> = [
    "mr", "mrs", "ms", "mx", "dr", "prof", "gen", "sen", "rep", "gov", "lt", "col", "sgt", "cpl", "pvt",
    "maj",
    "capt", "cmdr", "adm", "brig", "hon", "rev", "fr", "pres", "supt", "det", "insp", "asst", "messrs", "mme",
    "mlle", "sens", "reps", "gens", "drs", "profs", "atty", "amb", "sec", "del", "dep", "comdr", "ens",
    "msgr",
    "mt", "ft", "st", "ste", "vs", "dist", "div", "univ", "assn", "bros", "cf", "viz",
  ]
  /// Before a number: "No. 5".
  static let beforeNumbers: Set<String> = [
    "no", "nos", "p", "pp", "art", "sec", "fig", "figs", "vol", "ch", "para", "sect", "ca", "approx", "est",
    "c",
    "nr", "op", "ver", "ed", "al", "sq", "pt", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep",
    "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
  ]
  /// Capitalised, and may end a sentence.
  static let names: Set<String> = [
    "inc", "corp", "co", "ltd", "bros", "jr", "sr", "esq", "ave", "blvd", "rd", "dept", "govt", "intl",
    "natl",
    "plc", "assoc", "tel", "hwy", "pkwy", "sept", "jan", "feb", "aug", "oct", "nov", "dec", "tues", "thurs",
    "calif", "fla", "ariz", "tenn", "conn", "colo", "okla", "minn", "mich", "wis", "nev", "neb", "kan", "ky",
    "ala", "ark", "mont", "wyo", "tex", "ont", "que",
  ]
  /// American states whose short forms are words or names: only after a comma or bracket, "(D-Mass.)".
  static let states: Set<String> = [
    "mass", "miss", "wash", "ore", "ill", "ind", "pa", "va", "ga", "la", "md", "me", "mo", "del", "vt", "ida",
    "id", "cal", "penn", "dak", "car", "hamp",
  ]
  /// Lower case, and may end a sentence.
  static let common: Set<String> = ["etc", "approx", "dept", "govt", "incl", "min", "max", "lbs", "lb", "oz"]
  /// Never before the end of a sentence, though spelled with points inside.
  static let latin: Set<String> = ["e.g.", "i.e."]
  /// First parts of degrees: "Ph.D."
  static let degreeStems: Set<String> = ["ph", "ed", "psy", "pharm", "ll", "litt", "sc"]
  /// Last labels of host names that appear in running text.
  static let topLevelDomains: Set<String> = [
    "com", "org", "net", "gov", "edu", "mil", "int", "info", "io", "co", "uk", "us", "eu", "de", "fr", "ru",
    "ua",
    "tv", "me", "news", "app", "ai", "ly", "be", "it", "es", "pl", "nl", "ch", "at", "se", "no", "fi", "dk",
    "cn",
    "jp", "in", "au", "ca", "br", "za", "nz", "ie", "tr", "il", "js",
  ]
  /// Words that begin a sentence far more often than they follow an abbreviation inside one.
  static let sentenceStarters: Set<String> = [
    "the", "he", "she", "it", "they", "we", "i", "you", "in", "on", "at", "but", "and", "a", "an", "this",
    "that",
    "these", "those", "there", "his", "her", "its", "their", "our", "my", "as", "after", "before", "when",
    "while", "if", "for", "with", "by", "from", "some", "many", "most", "all", "both", "no", "not", "to",
    "what",
    "who", "how", "why", "where", "however", "meanwhile", "since", "during", "under", "over", "according",
    "although", "though", "because", "then", "now", "so", "also", "about", "one", "two", "another", "other",
    "such", "earlier", "later", "last", "asked", "officials", "police", "mr.", "mrs.", "ms.", "yet", "still",
    "or",
    "once", "until", "among", "despite", "instead", "even", "only", "each", "every", "more", "such", "across",
  ]
  /// Verbs that carry on a sentence after a quotation that ends with "?" or "!": “Did it?” Okoro asked.
  static let sayingVerbs: Set<String> = [
    "said", "says", "asked", "asks", "added", "adds", "wrote", "writes", "told", "tells", "tweeted", "posted",
    "replied", "replies", "responded", "shouted", "yelled", "cried", "wondered", "exclaimed", "joked",
    "continued", "declared", "remarked", "demanded", "recalled", "insisted", "quipped", "answered", "read",
    "reads", "chanted", "screamed", "inquired", "retorted",
  ]
  /// Words whose first letters an apostrophe stands for: "'em", "'til", "'90s" aside.
  static let elisions: Set<String> = [
    "em", "til", "till", "tis", "twas", "n", "cause", "bout", "round", "cos", "coz", "fraid", "neath",
    "twill",
    "twould", "cuz", "ere", "kay",
  ]
  /// Endings with an auxiliary verb or the possessive; tokens of their own.
  static let clitics: Set<String> = ["s", "re", "ve", "ll", "d", "m"]
}
