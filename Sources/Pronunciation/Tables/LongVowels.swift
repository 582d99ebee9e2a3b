/// Vowels whose length their spelling does not show: what German schools learn by heart.
enum LongVowels {
  /// Whether the vowel at `place`, the last one of the stem, is known to be long or short; `nil` where the rules decide.
  static func isLong(_ letters: ArraySlice<UInt8>, from place: Int, _ following: Following) -> Bool? {
    let tail = letters[place...]
    let stem = Array(letters)
    if longStems.contains(stem) { return true }
    if following != .vowel, shortStems.contains(stem) { return false }
    if tail.count > 2, longTails.contains(where: { letters.ends(in: $0) }) { return true }
    // "Buche", "fluchen", "Versuch": u before ch is long before a vowel; "Spruch", "Bruch", "Geruch" are short.
    if tail.elementsEqual(Letters("uch").bytes) { return !shortUch.contains { letters.ends(in: $0) } }
    return nil
  }

  /// Whether a stressed vowel before one consonant at the word's end is short: "Bus", "Technik", "fit".
  static func isShortEnd(_ letters: ArraySlice<UInt8>, _ names: [String], _ isForeign: Bool) -> Bool {
    if names == ["k"], letters.ends(in: "ik") { return false }
    return names == ["t"] && letters.ends(in: "it") && isForeign
  }

  private static func set(_ words: String) -> Set<[UInt8]> {
    Set(words.split(whereSeparator: \.isWhitespace).map { Letters(stringLiteral: String($0)).bytes })
  }

  /// Long though two consonants or ch, st follow.
  private static let longStems = set(
    """
    hoch nach sprach brach stach schmach gemach tuch buch fluch such besuch versuch gesuch kuch büch tüch flüch
    gespräch höch nächst höchst brache
    mond vogt magd jagd obst papst propst trost kloster klost hust pust wüst düst oster ostern österreich tröst röst
    krebs keks nebst stets kebs herd erd pferd werd wert schwert wert bescherd beschwerd gebärd herd erst art bart zart
    fahrt arzt ärzt harz quarz adl edl wied nied sied süd rad bad grad glas gras gas
    tag schlag weg steg krieg flug zug trug lug betrug gut mut blut hut brut brot not rot tot lob grab stab trab
    hof lad prob stub tod lid glied lied schmied fried gebiet bös los gros mus maß maß spaß fuß gruß ruß stoß groß floß
    kloß schoß süß buß straß größ stöß füß grüß schließ fließ gieß genieß bloß behörd
     wuchr wucher nüster nüstr biest rätsel rätsl jen wer wem wen nun tun tür für spür schwör gebär spur
    tor chor rohr ohr uhr ur kur flur natur dur zar star bar klar gar war wär tal schal qual wal zahl maler mal schwan plan
    dom rom strom ton thron lohn schon huf ruf beruf graf schaf schlaf strafe straf brav
     städt städte spät tat rat salat staat los nase hase trän gen  
    magdeburg lebkuch brach sprach viebig
    """)

  /// Short though one consonant follows.
  private static let shortStems = set(
    """
    ab an am in im um bis mit hin man von vom zum das was es des wes hat ob op ist plus bus job club klub snob
    top stop pop shop fit hit kit chip chip flip clip trip tip trick hip hop cap pin pin fin bin spin jet
    web set ob gag tram jam slum plumb rum fix mix box drin darin worin kapitel rap rep lab
    sex text max jus jux bit gin film blog smog chef mop sek sub dax lok grog flop hot spot
    kid gig kick rock doc pop pub cup slip set pen fan man van jan tan ram ham bam vom grammatik
     mac vik
    """)

  /// Endings of stems that are long.
  private static let longTails: [Letters] = ["sprach", "spräch", "besuch", "versuch"]

  private static let shortUch: [Letters] = [
    "spruch", "bruch", "ruch", "nuch",
  ]
}
