/// Suffixes with what is said at the end of a syllable and, where it differs, before a vowel.
enum SuffixTable {
  static let entries: [(String, String, String?, Suffixes.Condition)] = [
    ("e", "@", nil, .weak), ("en", "@n", nil, .weak), ("er", "3", "@r", .weak), ("el", "@l", nil, .weak),
    ("em", "@m", nil, .adjective),
    ("es", "@s", nil, .weak), ("ern", "3n", nil, .weak), ("eln", "@ln", nil, .weak),
    ("ens", "@ns", nil, .weak),
    ("ers", "3s", nil, .weak), ("els", "@ls", nil, .weak), ("et", "@t", nil, .participle),
    ("est", "@st", nil, .participle),
    ("end", "@nt", "@nd", .participle), ("ends", "@nts", nil, .participle), ("erst", "3st", nil, .participle),
    ("elt", "@lt", nil, .participle), ("ert", "3t", nil, .participle), ("elst", "@lst", nil, .participle),
    ("ernd", "3nt", "@rnd", .participle), ("elnd", "@lnt", "@lnd", .participle), ("erns", "3ns", nil, .weak),
    ("elns", "@lns", nil, .weak),
    ("ig", "IC", "Ig", .always), ("igt", "ICt", nil, .always), ("igs", "ICs", nil, .always),
    ("igst", "ICst", nil, .always),
    ("isch", "IS", nil, .always), ("ung", "UN", nil, .always), ("nis", "nIs", nil, .always),
    ("niss", "nIs", nil, .always),
    ("chen", "C@n", nil, .diminutive), ("chens", "C@ns", nil, .diminutive), ("lein", "laIn", nil, .knownRest),
    ("ling", "lIN", nil, .always), ("lich", "lIC", nil, .always), ("iglich", "IklIC", nil, .always),
    ("heit", "haIt", nil, .always), ("keit", "kaIt", nil, .always), ("schaft", "Saft", nil, .always),
    ("schaftl", "Saftl", nil, .always), ("tum", "tu:m", nil, .knownRest), ("tüm", "ty:m", nil, .knownRest),
    ("sam", "zA:m", nil, .always), ("sal", "zA:l", nil, .knownRest), ("bar", "bA:r", nil, .always),
    ("haft", "haft", nil, .always),
    ("los", "lo:s", "lo:z", .knownRest), ("in", "In", nil, .feminine), ("inn", "In", nil, .feminine),
    ("t", "t", nil, .inflection), ("te", "t@", nil, .inflection), ("ten", "t@n", nil, .inflection),
    ("test", "t@st", nil, .inflection), ("tet", "t@t", nil, .inflection), ("st", "st", nil, .inflection),
    ("s", "s", nil, .inflection), ("ste", "st@", nil, .inflection), ("sten", "st@n", nil, .inflection),
    ("ster", "st3", nil, .inflection), ("stes", "st@s", nil, .inflection), ("stem", "st@m", nil, .inflection),
    ("n", "@n", nil, .pluralN), ("wärts", "vErts", nil, .always), ("ei", "'aI", nil, .stressed),
  ]

  /// Endings with a full vowel that look like weak ones.
  static let strongEndings: [Letters] = [
    "ee", "hotel", "motel", "kamel", "juwel", "modern", "extern", "intern", "konzern", "phänomen",
    "konsens", "nonsens",
    "pervers", "divers", "kontrovers", "kommers", "univers", "requiem", "problem", "athen", "fidel",
  ]

  /// Nouns in -ie whose ending is weak.
  static let weakIE: [Letters] = StressTable.words(
    """
    familie serie studie aktie komödie tragödie materie bakterie prämie folie lilie pinie
    petersilie kastanie hortensie orgie arie hostie mumie immobilie kurie glorie historie furie
    linie bestie grazie fuchsie dahlie akazie magnolie ferie medie pistazie petunie begonie
    geranie zinnie kamelie fossilie textilie naturalie chemikalie personalie lappalie repressalie genitalie arterie
    indie emilie amalie studie
    """)

  /// What a person's name ends in before the feminine -in.
  static let feminineBases: [Letters] = [
    "er", "ent", "ant", "ist", "eur", "or", "ekt", "log", "at", "et", "ar", "är", "arzt", "ärzt", "iker",
    "mann", "wirt", "nom", "graf",
  ]

  /// Words in -in that are no feminines, though their beginnings are words.
  static let noFeminine: [Letters] = [
    "termin", "berlin", "medizin", "benzin", "ruin", "kamin", "magazin", "latein", "delfin", "rubin", "satin",
    "stalin", "lenin",
    "putin", "schwerin", "darwin", "martin", "robin", "stettin", "paladin", "insulin", "vitamin", "disziplin",
    "doktrin",
    "routin", "turin", "dublin", "merlin", "urin", "admin",
  ]

  /// Nouns whose -end is weak though there is no verb.
  static let nounsInEnd: [Letters] = [
    "abend", "jugend", "tugend", "gegend", "tausend", "dutzend", "elend", "irgend", "während", "abends",
  ]

  /// Stems whose "ie" is the stressed vowel of the nominative.
  static let strongIE: [Letters] = [
    "omi", "ogi", "ophi", "aphi", "rati", "pathi", "therapi", "opsi", "kopi", "industri",
  ]

  /// What stands before -em.
  static let beforeEm: [Letters] = [
    "en", "er", "ig", "isch", "lich", "bar", "sam", "los", "haft", "end", "et", "dies", "jen", "manch",
    "welch", "solch", "jed",
    "at", "od", "brod",
  ]

  /// What a linking or genitive s stands behind without asking.
  static let basesWithS: [Letters] = [
    "ung", "heit", "keit", "schaft", "tät", "ion", "ling", "tum", "ing", "ium", "or", "eur", "ent",
    "ar", "al", "er", "en", "el",
    "arbeit", "hilf", "geburt", "hochzeit", "sicht", "macht", "kunft", "nacht", "fahrt", "schrift", "flucht",
    "sucht", "zucht",
  ]
}
