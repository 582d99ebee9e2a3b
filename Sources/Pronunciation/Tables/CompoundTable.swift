/// Words and parts that the word list would mislead about.
enum CompoundTable {
  /// Entries of word lists that are no parts of compounds.
  static let never: Set<[UInt8]> = set(
    """
    rinnen login logins arier arien isten enden ender erden ernst ungen erung ieren stens keits esser ionen iert iere eins eine euren eure euer eurem scher schere scheres tran nied üb anti
    """)

  /// Words that only look like the last part: "Inhaberinnen".
  static let neverLast: Set<[UInt8]> = set(
    "innen ander andere anderen einen eines einer keine keiner seine ihre")

  /// Heads behind which no unknown part is guessed: they are endings of foreign words as well.
  static let neverGuessed: Set<[UInt8]> = set(
    "ration rationen nation nationen motte motten rate raten tante tanten liste listen turen tours pole polen esse rosen sport"
  )

  /// Heads that are suffixes behind these letters.
  static let suffixHeads: [(head: Letters, before: Letters)] = [
    ("pole", "metro"), ("pole", "mono"), ("polen", "metro"), ("polen", "mono"), ("liste", "ia"),
    ("listen", "ia"),
    ("liste", "na"), ("listen", "na"), ("tanz", "ns"), ("esse", "inter"), ("rat", "demok"),
    ("raten", "demok"), ("loge", "o"), ("logen", "o"), ("eilig", "nacht"), ("eilige", "nacht"),
    ("eiligen", "nacht"), ("eiliger", "nacht"),
    ("eiliges", "nacht"),
  ]

  /// Beginnings of words that are never cut.
  static let keepWhole: [Letters] = StressTable.words(
    "interess beamt gestern minister information metropol monopol generat operat heirat monat transport kanton kapuzin gardin bombast"
  )

  /// Endings of verbs that are words too.
  static let verbEndings: [Letters] = [
    "test", "testen", "tet", "ende", "enden", "ender", "endes", "endem", "ern", "er", "este", "esten",
  ]

  /// Adjectives that stand only at the end of others: "fünfköpfig", "mehrtägig", in every form.
  static func isDerivedHead(_ letters: ArraySlice<UInt8>) -> Bool {
    if derivedHeads.contains(Array(letters)) { return true }
    for ending in adjectiveEndings where letters.ends(in: ending) {
      if derivedHeads.contains(Array(letters.dropLast(ending.bytes.count))) { return true }
    }
    return false
  }

  /// Whether `letters` are what the names of places end in: "-burg", "-heim", with what follows them.
  static func isPlaceHead(_ letters: ArraySlice<UInt8>) -> Bool {
    for ending in placeEndings where letters.ends(in: ending) || ending.bytes.isEmpty {
      if placeHeads.contains(Array(letters.dropLast(ending.bytes.count))) { return true }
    }
    return false
  }

  private static let placeEndings: [Letters] = ["", "er", "ers", "ern", "s", "erin"]
  private static let placeHeads = set(
    """
    burg berg heim dorf stadt städt hausen häus hausn kirchen kirchn feld bach hofen hof see brück brücken furt tal walde wald roda
    leben stedt stett büttel horst rode hagen münde thal hafen werder weiler beuren reuth kreuz stein fels wied
    """)

  private static let adjectiveEndings: [Letters] = ["e", "en", "er", "es", "em", "keit", "keiten"]
  private static let derivedHeads = set(
    """
    köpfig tägig jährig monatig stündig wöchig minütig stellig seitig silbig wertig farbig teilig eckig zeilig spurig gliedrig
    geschossig beinig händig äugig blättrig malig prozentig klassig rangig fach fältig förmig artig mäßig fähig gradig haltig
    pflichtig süchtig willig mütig sinnig gläubig bündig bärtig haarig wandig flügelig rädrig sätzig sekündig stöckig türig
    """)

  static func set(_ list: String) -> Set<[UInt8]> { Set(StressTable.words(list).map(\.bytes)) }
}

/// Parts of three and four letters: too short to be believed from a word list.
enum ShortParts {
  /// Those that begin a compound or stand inside.
  static let first = both.union(
    CompoundTable.set(
      """
      abt acht anti bio drei eck ehe elf end erb euro fahr falt farb faul frau fünf hexe hin hohl hör idee kauf
      lehr leih leit lern lese live maxi mega mehr mess mini mode neun nord not null ost ozon poly putz
      quer rauf rede reit renn rett roll rum röhr sang send sing sozi spar spät spül steh stoß süd tage
      tast trag türk ur vier wach warn wart web west wirk wohn zehn zoom zwei öko
      bade lade nage rege sage trage hege wage edel übel eben ober eier zünd bern mund heil kund sach all kron denk merk klo back säge ski bob rück wett toll rund dünn fern hart hell lein lieb matt mild müde nass
      """))

  /// Those that end one.
  static let last = both.union(
    CompoundTable.set(
      """
      alt an arm arme auf aus dick her hin lein los mal mals wart
      ende säge
      """))

  /// Nouns and adjectives that do both.
  private static let both: Set<[UInt8]> = CompoundTable.set(
    """
    aal abt ader akte akut amme amt amts app apps art arzt ast asyl auge auto axt baby bach bad bahn bake
    ball band bank bann bar bart base bass bau baud baum beet beil bein berg beta bett bier bild blau
    blut boje boot bord boss bote boxe boy boys brei brot brut bub buch bude bug bund burg bus büro chef
    chip chor club code dach dame damm deal depp dieb ding diva dock dom dorf dorn dose dung eber ecke
    efeu egge ehe ehr eid eil eis elch elfe emir enge ente erbe erd erde erle esel etat fach fall fang
    fass fee feld fell fels fest fett film fink floh floß flug flut form fort foto frei froh früh fuge
    fund fuß füße gabe gage gang gans garn gas gast gaul gelb geld gell gier gift gips girl glas gold
    golf gott grab grad graf gram gras grat grau grob groß grün gurt gut haar haft hai hain halb halm
    hals halt hand hang harn harz hase haus haut hefe heft heim heiß held helm hemd herd herr herz heu
    hieb hirn hirt hoch hof holz horn hose huf huhn huld hund hupe hut höfe idee idol igel imam iris jade
    jagd jahr jazz job jobs jod joga jung jury kalb kalk kalt kamm kap karo keim keks kern kiel kies kiez
    kilo kind kinn kino klan klar klee klub klug knie koch kohl koks kopf korb korn kot kram kran krug
    kufe kuh kult kur kurs kurz käse lack lady lage lahm lama lamm land lang last latz laub lauf laus
    laut leer lehm leib leid leim lenz lid lied liga list lob loch loge lohn lok look los luft luke lust
    lärm löwe made magd mahl maid mail mais mal malz mann mark mast maus maß meer mehl menü miet milz
    mine mit mode mohn mond moor moos mord most muff mund mus mut müll münz nabe nach nah naht name narr
    nase nerv nest netz neu nixe norm note nuss oase obst ofen ohr oper ort orte oval paar pack park pass
    pate pech pein pelz pest pfad pfau pier pik pilz plan pofe pol pop pore post pult puma pups qual rabe
    rad rand rang rap raps rast rat rate raub raum rebe rede reh reif reim rein reis rest reue riff rind
    ring robe rock roh rohr rose ross rost rot ruf ruhe rute räte rübe saal saat sack saft sage salz same
    samt sand sarg satz sau saum see seen seil sekt show sieb sieg silo sims sinn sitz sofa sog sohn sold
    soll spat spaß spot spuk spur stab stau steg stil stop sud säle süß tag tage takt tal talg tank tanz
    tat tau team tee teer teil test text tief tier tod ton topf tor tore torf tot tour trab tran treu
    trog tuba tube tuch turm turn typ töne tür ufer uhr ulme ur urne vase verb vers vieh vogt volk voll
    wabe wade wahl wahn wald wall wand ware warm watt weg wege weh wehr weib wein weit weiß welt werk
    wert wild wind wirt witz wohl wort wurf wut zahl zahn zank zaun zehe zeit zelt zeug zeus ziel zimt
    zinn zins zofe zoll zone zoo zopf zorn zote zug züge öfen öl
    """)
}
